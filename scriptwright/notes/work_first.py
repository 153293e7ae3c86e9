"""What somebody does, where no heading and no question says so: what stands first below the name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from scriptwright.notes.meaning import plain
from scriptwright.notes.model import Interviewee, Kind, NoteBlock, Speaker
from scriptwright.sections import Section

_MOST = 8  #: blocks at the head of the notes that can say who it is
_PARAGRAPH = 30  #: words of a paragraph, which is enough of them
_NAMED = 6  #: words that only name somebody
_INTRODUCES = 25  #: words that introduce somebody by name, and hardly say more
_FEW = 14  #: words that say as good as nothing
_TOLD = (Kind.ANSWER, Kind.LIST)
#: What is done always, as notes have it: "fixes roofs", "12 calls a day", "on call every 5th week".
DONE_ALWAYS = re.compile(
    r"(?i)(?:^|[.;] )\W*(?:(?:s?he|they|and|also|then) )*(?!has|is|was|does|his|this)[a-z]+s (?:an?|the|up|on|for|to|with|in|at|out|around|about|all|[a-z]+ [a-z]+s)\b"
    r"|\b(?:per|an?|each|every) (?:day|week|month|year|shift|night)\b|/ ?(?:day|week|wk|month|mo|yr|year|shift|night)\b|\bon call\b"
)
#: One's own words, of which an answer begins anew with each paragraph.
_FIRST = re.compile(r"\b(?:I|[Mm]y)\b")
#: Headings above what is done, beside those that say so.
_PLAIN_HEADING = re.compile(
    r"(?i)\W*(?:(?:basic|quick|main(?! (?:finding|lesson|takeaway|learning|point|thing)s?\b)|short|some) ?(?:facts?|info\w*|notes?|stuff)?|facts?|quick|what(?:['’]?s| is) (?:it|this|the job)|info)\b"
)


def with_work_first(blocks: Sequence[NoteBlock], person: Interviewee) -> tuple[NoteBlock, ...]:
    """The blocks; where none says who it is, those at the head that tell of the work do.

    They are about the interviewee whatever else they tell: a heading, a question or the student's own part ends them.
    """
    blocks = _introduced_themselves(blocks)
    names = [part for part in (person.name or "").split() if len(part) > 2]
    named = re.compile(rf"(?i)\b(?:{'|'.join(map(re.escape, names)) or '(?!)'})\b")
    said = [b for b in blocks if b.section is Section.WHO and b.kind in _TOLD]
    said = [b for b in said if len(b.text.split()) > _INTRODUCES or not named.search(b.text)]
    if sum(len(block.text.split()) for block in said) > _FEW or any(block.question for block in said):
        return tuple(blocks)
    head = _head(blocks, named)
    told = " \n".join(plain(block.text) for block in head)
    if not (DONE_ALWAYS.search(told) or named.search(told)):
        return tuple(blocks)
    return tuple(replace(block, section=Section.WHO) if block in head else block for block in blocks)


def _introduced_themselves(blocks: Sequence[NoteBlock]) -> tuple[NoteBlock, ...]:
    """The blocks; what the interviewee says of themselves before anything is asked tells who it is."""
    asked = next((i for i, b in enumerate(blocks) if b.kind is Kind.QUESTION), 0)
    first = [
        b
        for b in blocks[:asked]
        if b.kind in _TOLD and b.speaker is Speaker.INTERVIEWEE and b.section is Section.LEARNED
    ]
    return tuple(replace(b, section=Section.WHO) if b in first else b for b in blocks)


def _head(blocks: Sequence[NoteBlock], named: re.Pattern[str]) -> list[NoteBlock]:
    """What is told first and asked by nobody, up to the next heading or question."""
    found: list[NoteBlock] = []
    above: NoteBlock | None = None
    for block in blocks:
        told = block.kind in _TOLD and block.section is Section.LEARNED
        if block.kind is Kind.HEADING or (block.kind is Kind.QUESTION and block.section is Section.LEARNED):
            above = block
        enough = sum(len(one.text.split()) for one in found) > _NAMED
        if enough and (block.kind in (Kind.HEADING, Kind.QUESTION, Kind.REFLECTION) or len(found) == _MOST):
            break
        plain_head = above is None or above.section is not Section.LEARNED or _PLAIN_HEADING.match(above.text)
        next_answer = bool(found) and block.kind is Kind.ANSWER and _FIRST.search(block.text) is not None
        if told and (block.question or not plain_head or next_answer):
            break
        if told:
            found.append(block)
            only_named = named.search(block.text) and not DONE_ALWAYS.search(plain(block.text))
            if block.kind is Kind.ANSWER and len(block.text.split()) > _PARAGRAPH and not only_named:
                break
    return found
