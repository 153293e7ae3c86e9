"""Blocks sorted under the sections of the assignment, and what is missing."""

from __future__ import annotations

from dataclasses import dataclass

from scriptwright.notes.model import Interviewee, NoteBlock
from scriptwright.sections import Section


@dataclass(frozen=True)
class Gap:
    """A required point that nothing in the notes answers, as a question to the student."""

    point: str  #: the point's id
    section: Section
    question: str
