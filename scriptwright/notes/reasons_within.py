"""The student's reason where no part of the notes is given to it: cut out of the paragraph in which it stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from scriptwright.notes.model import Kind, NoteBlock, Speaker
from scriptwright.notes.quoting import QUOTED
from scriptwright.sections import Section
from scriptwright.sentences import Span, sentences

_CHOSE = r"(?:picked|chose|choose|asked|interviewed|wanted (?:to (?:talk|interview)|him|her|them))"
_WHOM = r"(?:him|her|them|this (?:person|one)|(?-i:(?:Mr|Mrs|Ms|Dr|Miss)\.? )?(?-i:[A-Z][a-z]+))"
#: Says why it was this person.
_REASON = re.compile(
    r"(?i)\b(?:that['’]?s|which is|which['’]?s|this is)(?: (?:kind of|kinda|sort of|partly|mostly|really|actually|honestly|basically|also|probably|exactly|one reason|the reason))* "
    rf"(?:why )?(?:i|we) {_CHOSE}\b|\b(?:i|we) (?:actually |really |mostly |mainly |just )?{_CHOSE} {_WHOM} (?:because|bc|b/c|cuz|cos|coz|since)\b"
    rf"|\bthe (?:real |main |only )?reason (?:i|we) {_CHOSE}\b|(?:^|[.;,] )(?:picked|chose|asked|interviewed) {_WHOM} (?:because|bc|b/c|cuz|cos|coz|since)\b"
    r"|\bso i (?:just |already )?(?:figured|thought|decided) (?:i(?:['’]d| would| could| should| wanted)|(?:he|she|they)(?:['’]d| would| could| already| might| must))\b"
)
#: Says what the student wanted to know, where it is told who it is.
_WANTED_TO_KNOW = re.compile(
    r"(?i)\bi (?:really |just |always |also )?wanted to (?:find out|know|see|understand|hear|ask (?:him|her|them)) (?:what|how|why|if|whether|where|more)\b"
)
#: Leads up to the reason: "He was my coach for two years", "lives on my street".
_LEADS_UP = re.compile(
    r"(?i)(?:(?:(?:he|she|they)|(?-i:(?:Mr|Mrs|Ms|Dr|Miss)\.? )?(?-i:[A-Z][a-z]+)) )?(?:(?:also|always) )?"
    r"(?:(?:he|she|they)['’](?:s|re)|is|was|are|were|has been|have been|lives?|works?|taught|teaches|goes|comes|knows|helped|coached|coaches|fixed|cuts|drives)\b"
    r"[^.!?]*\b(?:my|our|me|us)\b"
)
#: Goes on about the student: "I've been staring at it since May".
_GOES_ON = re.compile(
    r"(?i)\W*(?:(?:and|but|so|also|plus|because|honestly|then),? )*(?:i\b|i['’]|my\b|we\b|me\b)"
)
_INTERVIEWED = re.compile(r"(?i)\b(?:i|we) (?:interviewed|talked (?:to|with)|spoke (?:to|with)|met with)\b")
_BEFORE = 3  #: sentences in front of the reason that can lead up to it
_KINDS = (Kind.ANSWER, Kind.LIST, Kind.REFLECTION)


def with_reason(blocks: Sequence[NoteBlock]) -> tuple[NoteBlock, ...]:
    """The blocks; where none gives the reason, a sentence of the student's that does, with what goes on about them, is one.

    What the interviewee says in their own voice is left as it is.
    """
    if any(block.kind is Kind.REFLECTION and block.section is Section.WHY for block in blocks):
        return tuple(blocks)
    for at, block in enumerate(blocks):
        if block.kind in _KINDS and block.speaker is Speaker.STUDENT and block.section is not None:
            found = _reason_in(block.text, who=block.section is Section.WHO)
            if found is not None:
                return (*blocks[:at], *_cut(block, found), *blocks[at + 1 :])
    return tuple(blocks)


def _reason_in(text: str, *, who: bool) -> Span | None:
    """Where the reason stands, with the student's sentences around it; None without one. `who`: whether it is told who it is."""
    spans = sentences(text, wrapped=True)
    for at, span in enumerate(spans):
        words = QUOTED.sub("", span.of(text))
        if _REASON.search(words) is None and not (who and _WANTED_TO_KNOW.search(words)):
            continue
        first = last = at
        while first and at - first < _BEFORE and _goes_before(spans[first - 1].of(text)):
            first -= 1
        while last + 1 < len(spans) and _GOES_ON.match(spans[last + 1].of(text)):
            last += 1
        return Span(spans[first].start, spans[last].end)
    return None


def _goes_before(words: str) -> bool:
    return _INTERVIEWED.search(words) is None and (_GOES_ON.match(words) or _LEADS_UP.match(words)) is not None


def _cut(block: NoteBlock, reason: Span) -> tuple[NoteBlock, ...]:
    """The block in front of the reason, the reason, and what is left behind it."""

    def part(start: int, end: int, id: str) -> NoteBlock | None:
        words = block.text[start:end]
        kept = words.strip()
        begin = start + len(words) - len(words.lstrip())
        cut = replace(block, id=id, text=kept, start=block.start + begin, end=block.start + begin + len(kept))
        return cut if kept else None

    before = part(0, reason.start, block.id)
    own = part(reason.start, reason.end, f"{block.id}-why" if before is not None else block.id)
    after = part(reason.end, len(block.text), f"{block.id}-on")
    if own is not None:
        own = replace(
            own, kind=Kind.REFLECTION, section=Section.WHY, reported=False, question=None, heading=None
        )
    return tuple(one for one in (before, own, after) if one is not None)
