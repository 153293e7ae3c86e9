"""The student's reason, what they learned and what it means to them, where one paragraph below "why" tells them all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from scriptwright.notes.model import Kind, NoteBlock
from scriptwright.notes.narrative import sums_up
from scriptwright.notes.own_sentences import is_about_student, sentence_meaning
from scriptwright.sections import Section
from scriptwright.sentences import sentences

#: What was new to the student, which is no reason to have asked somebody.
NEW = re.compile(
    r"(?i)(?:(?:and|but|also|so),? )*I (?:(?:was|am) (?:also |really |so |very |honestly )*(?:surprised|shocked|amazed|impressed)|(?:also |really )?(?:learn(?:ed|t)|found out|reali[sz]ed) (?:that|how|about|a lot))\b(?!.*\b(?:so|because|wanted)\b)"
)
_REASON = (Section.WHY, True)


def past_the_reason(blocks: Sequence[NoteBlock]) -> list[NoteBlock]:
    """The blocks; a paragraph of the student's reason that goes on to what they learned is parted by what its sentences say."""
    return [part for block in blocks for part in (_parts(block) if _gives_reason(block) else [block])]


def _gives_reason(block: NoteBlock) -> bool:
    return block.kind is Kind.REFLECTION and block.section is Section.WHY


def _parts(block: NoteBlock) -> list[NoteBlock]:
    told: list[tuple[Section, int, int]] = []
    section = Section.WHY
    for span in sentences(block.text, wrapped=True):
        section = _section(span.of(block.text), section) if told else section
        told.append((section, span.start, span.end))
    parts = []
    for section, group in groupby(told, key=lambda sentence: sentence[0]):
        said = list(group)
        start, end = said[0][1], said[-1][2]
        parts.append(
            replace(
                block,
                kind=Kind.ANSWER if section is Section.LEARNED else block.kind,
                section=section,
                text=block.text[start:end],
                start=block.start + start,
                end=block.start + end,
            )
        )
    return parts if len(parts) > 1 else [block]


def _section(words: str, current: Section) -> Section:
    """What a sentence behind the first tells: a lesson where it says so, and behind one what the student says of themselves."""
    if sums_up(words) or NEW.match(words):
        return Section.LEARNED
    if current is Section.WHY or sentence_meaning(words) == _REASON:
        return Section.WHY
    return Section.CONNECTION if is_about_student(words) else current
