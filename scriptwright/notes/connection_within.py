"""The student's connection below a heading that asks what they learned as well: cut out of the paragraph in which both stand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from scriptwright.notes.model import Kind, NoteBlock, Speaker
from scriptwright.sections import Section
from scriptwright.sentences import sentences

_LEARNED = re.compile(r"(?i)\b(?:learn\w*|take-?aways?|took away|surpris\w+)\b")
_CONNECTS = re.compile(r"(?i)\b(?:connect\w*|relat(?:es?|ion)|link\w*|(?:to|for|and|with|about) me|my (?:own )?(?:life|interests?|plans?|future))\b")
#: What the student is, does, likes or will do, and not what they thought or found out.
_OF_SELF = re.compile(
    r"(?i)(?:(?:and|but|so|also|plus|maybe|personally),? )*(?:i(?:['’]m| am)?(?: (?:also|really|already|still|always|now|kind of|personally))* "
    r"(?:in|on|not sure|interested|thinking|planning|going|good|a|an|the|taking|like|love|play|enjoy|want|hope|plan|do|help|build|make|cook|draw|paint|coach|work|volunteer|take|have|get|don['’]?t know (?:yet )?if i)\b"
    r"|i(?:['’]d| would) (?:like|love)\b|i(?:['’]ve| have) (?:always (?:liked|loved|wanted)|been)\b|my (?:dad|mom|mum|father|mother|brother|sister|grand\w+|own|favou?rite)\b|(?:this|it) (?:also )?(?:connects|relates)\b|how (?:it|this) connects\b)"
)
#: Says that something was learned.
_OF_LESSON = re.compile(
    r"(?i)\bi (?:also |really |just |now |never |honestly )*(?:learned|learnt|found out|reali[sz]ed|was surprised|did(?:n['’]?t| not) (?:know|expect|reali[sz]e)|had no idea)\b|\bsurprised me\b|\b(?:the|another) (?:\w+ )?(?:thing|lesson) i (?:\w+ )?learned\b"
)
_KINDS = (Kind.ANSWER, Kind.REFLECTION)


def with_connection(blocks: Sequence[NoteBlock]) -> tuple[NoteBlock, ...]:
    """The blocks; where no part of the notes is the connection, it begins in the paragraph of the lessons whose heading asks for both.

    It begins at the first sentence in which the student says what they are, do or want, behind which nothing more that
    was learned stands; what another reading has cut off the end of that paragraph already goes on from it.
    """
    above = ""
    for at, block in enumerate(blocks):
        if block.kind in (Kind.HEADING, Kind.QUESTION):
            above = block.text
        elsewhere = any(_is_connection(one) for one in (*blocks[:at], *blocks[at + 2 :]))
        both = not elsewhere and _LEARNED.search(above) is not None and _CONNECTS.search(above) is not None
        if both and block.kind in _KINDS and block.speaker is Speaker.STUDENT and block.section is Section.LEARNED:
            begins = _begins(block.text)
            if begins:
                return (*blocks[:at], *_cut(block, begins), *blocks[at + 1 :])
    return tuple(blocks)


def _is_connection(block: NoteBlock) -> bool:
    return block.section is Section.CONNECTION and block.kind is Kind.REFLECTION


def _begins(text: str) -> int:
    """Where the connection begins in the lessons; 0 where it does not."""
    spans = sentences(text, wrapped=True)
    own = [_OF_SELF.match(span.of(text)) is not None for span in spans]
    learned = [_OF_LESSON.search(span.of(text)) is not None for span in spans]
    for at in range(1, len(spans)):
        if own[at] and not any(learned[at:]):
            return spans[at].start
    return 0


def _cut(block: NoteBlock, at: int) -> tuple[NoteBlock, NoteBlock]:
    learned = block.text[:at].rstrip()
    first = replace(block, text=learned, end=block.start + len(learned))
    own = replace(
        block,
        id=f"{block.id}-me",
        kind=Kind.REFLECTION,
        section=Section.CONNECTION,
        text=block.text[at:],
        start=block.start + at,
        reported=False,
        question=None,
        heading=None,
    )
    return first, own
