"""Which parts of the notes the student has marked to be told: "THE GLOVE STORY (use this one)", "label story for sure"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set

from scriptwright.notes.model import Kind, NoteBlock, Speaker
from scriptwright.script.words.roots import content_words

_VIDEO = r"(?: (?:in|for|in my|for my|in the|for the) (?:vid(?:eo)?|script|talk|speech|final|intro))?"
#: What a student writes to themselves beside a part of their notes that is to be told.
_MARK = re.compile(
    r"(?i)(?:\b(?:def(?:initely|o)? |must |should )?(?:use|include|keep|mention|put in|tell) (?:this|that|it)(?: (?:one|bit|part|story|quote))?"
    rf"{_VIDEO}(?: def(?:initely|o)?| for sure)?(?=\W*$)"
    r"|\b(?:get|say) (?:this|it) right (?:for|in) (?:the |my )?(?:vid(?:eo)?|script)\b|\bimportant for (?:the |my )?(?:vid(?:eo)?|script)\b"
    r"|\b(?:story|part|thing|quote) (?:for sure|def(?:initely|o)?)(?=\W*$)"
    r"|^\W*\^+.{0,40}\b(?:best|favou?rite|main|important|good|use|love)\b.*|[!.)] ?use(?=\W*$)"
    r"|^\W*(?:must|def(?:initely|o)?) (?:use|include|keep|mention|put in|tell)\b|^\W*(?:use|include) (?:the|his|her|their) (?:\w+ ){0,3}?(?:story|quote|part|bit)\b)"
)
#: An arrow back to the line it stands on, and what the student says of it: "<- best line", "<--- USE".
AIMED = re.compile(
    r"(?i)\s*(?:<[-=–—]+|<{2,}|←)\s*(?:(?:def(?:initely)?|must|should|this(?: is)?|so|really|very|the|my) )*(?:best|favou?rite|main|use|keep|include|say|quote|put|tell|important|love|good|great|key|strongest)\b[^<>←\n]{0,40}$"
)
#: A reminder to tell what is named before it: "the goat man is the best bit, make sure I say that one".
_REMINDER = re.compile(
    r"(?i)[^.!?\n]*(?=\b(?:make sure|be sure|don['’]?t forget|remember)(?: that)? (?:I|to) (?:say|tell|use|mention|include|talk about|put in|get in) (?:this|that|it|her|him|them)\b)"
)
#: The same, of the part in which it stands.
_HERE = re.compile(
    r"(?i)\b(?:this|that|it) (?:is|was) (?:the|my) (?:main|best|most important) (?:story|one|bit|part|thing|point|quote)\b|\b(?:this|that) (?:is|was) the (?:story|part|thing|bit) (?:that )?i (?:like|liked|love|loved)\b|\b(?:is|was) the (?:best|main) (?:bit|part|thing|story) for me\b"
    r"|\b(?:story|part|thing|bit)(?: (?:that )?(?:he|she|they) (?:told|said|shared|talked about)(?: me)?)? (?:that )?i (?:liked?|loved?|remember(?:ed)?) (?:the )?(?:best|most)\b"
    r"|[(\[](?:(?:the )?(?:main|best) (?:one|story|bit|part|quote)|use(?: this)?)[)\]]|\b(?:main|best|(?:most )?important|favou?rite) (?:story|one|quote)(?=\W*(?:[:!]|$))|\b(?:story|quote|part|bit) (?:that )?i (?:want|plan|['’]m going|am going|going) to (?:use|tell)\b"
)
#: A note of its own on what stands above it: "^^ the best bit", "(note: did not know this!! use)".
_ASIDE = re.compile(r"\W*\^|\((?:[^()]*)\)\W*$")
_ABOVE_MOST = 3  #: words beside the mark, up to which it is of what stands above it
_NAMES_MOST = 10  #: words of a note that says which part is to be told
_LITTLE = frozenset(
    "best favorite favourite main good great story part bit thing one video vid script quote sure use tell include keep mention".split()
)
_TOLD = (Kind.ANSWER, Kind.LIST, Kind.REFLECTION)


def marked_in(blocks: Sequence[NoteBlock]) -> frozenset[str]:
    """Ids of the blocks, headings and questions that the student has marked."""
    return frozenset(_found(blocks))


def _found(blocks: Sequence[NoteBlock]) -> Iterator[str]:
    for at, block in enumerate(blocks):
        if AIMED.search(block.text):
            yield block.id
            continue
        reminder = _REMINDER.search(block.text)
        if reminder is not None and block.speaker is Speaker.STUDENT:
            named = content_words(reminder.group()) - _LITTLE
            if told := _told_of(named, blocks, block):
                yield told
            continue
        mark = _MARK.search(block.text)
        asks = block.kind is Kind.QUESTION and "(" not in block.text
        if mark is None:
            if _HERE.search(block.text) and not asks:
                yield block.id
            continue
        rest = f"{block.text[: mark.start()]} {block.text[mark.end() :]}"
        names = {word for word in content_words(block.text) if word not in _LITTLE}
        above = next((one for one in reversed(blocks[:at]) if one.kind in _TOLD), None)
        if block.kind in (Kind.HEADING, Kind.QUESTION):
            yield block.id
        elif above is not None and (
            _ASIDE.match(block.text) or (len(rest.split()) <= _ABOVE_MOST and not names)
        ):
            yield above.id
        elif len(block.text.split()) <= _NAMES_MOST and (told := _told_of(names, blocks, block)):
            yield told
        else:
            yield block.id


def _told_of(names: Set[str], blocks: Sequence[NoteBlock], mark: NoteBlock) -> str | None:
    """Id of the part of the interview that has the most of the words by which the mark names it; the longest of such."""
    told = [
        (len(names & content_words(block.text)), len(block.text), block.id)
        for block in blocks
        if block is not mark and block.kind in _TOLD and block.speaker is not Speaker.INTERVIEWER
    ]
    shared, _, id = max(told, default=(0, 0, ""))
    return id if shared else None
