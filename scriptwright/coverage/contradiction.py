"""One thing that a take says otherwise than a statement."""

from __future__ import annotations

from dataclasses import dataclass

from scriptwright.coverage.model import Contrary
from scriptwright.coverage.statements import Told

AROUND = 6  #: words beside the best stretch that are looked at


@dataclass(frozen=True)
class Contradiction:
    """What is said otherwise: tokens `first` to `last` of the take, against words of a clause."""

    kind: Contrary
    clause: int
    meant: str
    first: int
    last: int
    plain: bool = False  #: so surely said otherwise that the clause was not said


def clause_at(told: Told, offset: int) -> int:
    """The number of the clause of a statement that holds the letter at this offset."""
    return max((number for number, clause in enumerate(told.clauses) if clause.start <= offset), default=0)
