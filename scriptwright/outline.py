"""Blocks sorted under the sections of the assignment, and what is missing."""

from __future__ import annotations

from dataclasses import dataclass

from scriptwright.assignment import Assignment
from scriptwright.notes.model import Interviewee, NoteBlock
from scriptwright.sections import Section


@dataclass(frozen=True)
class Gap:
    """A required point that nothing in the notes answers, as a question to the student."""

    point: str  #: the point's id; the key of the student's answer
    section: Section
    question: str


@dataclass(frozen=True)
class Outline:
    """The notes sorted for the assignment: every block in its place, every point met or asked."""

    text: str  #: the notes, into which all offsets point
    interviewee: Interviewee  #: as the notes say it, or as the student corrected it
    assignment: Assignment
    blocks: tuple[NoteBlock, ...]
    gaps: tuple[Gap, ...]  #: still open
    answered: tuple[Gap, ...] = ()  #: answered by the student
    language: str = "en"
    doubts: tuple[str, ...] = ()  #: sentences for the student about the reading

    def under(self, section: Section | None) -> tuple[NoteBlock, ...]:
        """The blocks of one section, or those set aside, in the order of the notes."""
        return tuple(block for block in self.blocks if block.section is section)

    def is_open(self, point: str) -> bool:
        """Whether the point with this id is still a question to the student."""
        return any(gap.point == point for gap in self.gaps)
