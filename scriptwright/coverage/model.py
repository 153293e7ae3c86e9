"""What a take is held against, and what was found of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from scriptwright.sections import Section
from scriptwright.transcript import Passage

__all__ = ["Contrary", "Coverage", "Difference", "Passage", "Statement", "Status", "Verdict"]


class Status(StrEnum):
    """Whether something was said in a take."""

    SAID = "said"
    PARTLY = "partly"
    MISSED = "missed"


@dataclass(frozen=True)
class Statement:
    """Something to be said: a line of the script or, where there is none, a sentence of the notes."""

    id: str
    text: str
    section: Section | None = None


class Contrary(StrEnum):
    """How what was said differs from what was to be said."""

    OPPOSITE = "opposite"
    NUMBER = "number"
    NAME = "name"


@dataclass(frozen=True)
class Difference:
    """Something else was said than was to be said."""

    kind: Contrary
    said: str  #: the words of the take
    meant: str  #: the words of the statement
    start: float | None = None  #: the moment, in seconds


@dataclass(frozen=True)
class Verdict:
    """Whether a statement, or a point of the assignment, was said."""

    id: str
    status: Status
    score: float  #: 0 to 1: how much of it was heard
    evidence: Passage | None = None  #: where it was heard best; None where missed
    missing: str = ""  #: the words of the statement that were not heard, where it was said partly
    differences: tuple[Difference, ...] = ()
    overruled: bool = False  #: the status is the student's own word


@dataclass(frozen=True)
class Coverage:
    """Every statement and every required point, held against a take."""

    lines: tuple[Verdict, ...]  #: one for each statement, in their order
    points: tuple[Verdict, ...]  #: one for each point of the assignment, in their order
    off_script: tuple[Passage, ...] = ()  #: passages that belong to no statement
    covers: tuple[str | None, ...] = ()  #: for each word of the take, the id of the statement it tells
