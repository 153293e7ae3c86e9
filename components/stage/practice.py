"""A run through the script, recorded or not, as the browser tells of it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from components.stage.levels import Level
from scriptwright.sections import Section

ENOUGH_WORDS = 40  #: of the script, for their pace to be the student's
SPOKEN = range(60, 241)  #: words a minute that somebody may speak


@dataclass(frozen=True)
class Recorded:
    """A run that was recorded, and is kept."""

    take: str  #: the take's id
    because: str  #: what ended it, where that was not the student: a key of `rehearsal.BROKEN_OFF`


@dataclass(frozen=True)
class Practice:
    """How long a run took, and each section of it."""

    seconds: float
    sections: Mapping[Section, float]  #: seconds spent in each
    words: float  #: of the script, said in their turn
    reached: float  #: share of the text at which it ended; 1 at its end
    level: Level  #: the text that was in sight

    @property
    def pace(self) -> int | None:
        """Words a minute; None where the whole text was not in sight, or too little of it was said aloud."""
        if self.level is not Level.FULL or self.words < ENOUGH_WORDS or not self.seconds:
            return None
        pace = round(self.words * 60 / self.seconds)
        return pace if pace in SPOKEN else None


def read_recorded(told: Any) -> Recorded | None:
    """The take in what the browser says; None where that makes no sense."""
    if not isinstance(told, dict) or not isinstance(told.get("take"), str):
        return None
    return Recorded(told["take"], str(told.get("because", "")))


def read_practice(told: Any) -> Practice | None:
    """The practice in what the browser says; None where that makes no sense.

    >>> told = {"seconds": 30, "sections": {"who": 30}, "words": 70, "reached": 1, "level": "full"}
    >>> read_practice(told).pace
    140
    """
    try:
        return Practice(
            _number(told["seconds"]),
            {Section(section): _number(seconds) for section, seconds in told["sections"].items()},
            _number(told["words"]),
            _number(told["reached"]),
            Level(told["level"]),
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        return None


def _number(value: Any) -> float:
    number = float(value)
    if not (math.isfinite(number) and number >= 0):
        raise ValueError(value)
    return number
