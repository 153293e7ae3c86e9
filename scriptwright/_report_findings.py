"""What was found of a take, before it is said what to make of it."""

from __future__ import annotations

from dataclasses import dataclass

from scriptwright.assignment import Point
from scriptwright.coverage.model import Coverage, Statement
from scriptwright.delivery.model import Delivery
from scriptwright.facts.model import FactDifference


@dataclass(frozen=True)
class Findings:
    """What a take said of script and assignment, and how it was spoken."""

    statements: tuple[Statement, ...]
    points: tuple[Point, ...]
    coverage: Coverage
    delivery: Delivery
    facts: tuple[FactDifference, ...]


@dataclass(frozen=True)
class Tip:
    """One thing to do otherwise in the next take; what matters in it is bold, by asterisks."""

    text: str
    start: float | None = None  #: the moment to listen to, in seconds
    about: str | None = None  #: id of the line or point it is about
