"""What reading an assignment gives: points to speak about, the minutes, the rules."""

from __future__ import annotations

import re
from dataclasses import dataclass

from scriptwright.sections import Section


@dataclass(frozen=True)
class Point:
    """One thing the video must say."""

    id: str  #: stable and unique in the assignment: "who", "duties", "why", "learned", "obstacles" …
    section: Section
    text: str  #: the brief's own words in the student's voice: "Why I chose to interview them"
    count: int = 1  #: how many of them are asked: "three takeaways" is 3


@dataclass(frozen=True)
class Limits:
    """How long the video may be, in minutes; None where that end is open."""

    low: float | None
    high: float | None


@dataclass(frozen=True)
class Assignment:
    """The assignment as read: its text as it came, and what it asks for."""

    text: str
    points: tuple[Point, ...]
    minutes: Limits | None = None
    rules: tuple[str, ...] = ()  #: how to record it, in the brief's own words: "one take", "no slides"


@dataclass(frozen=True)
class Topic:
    """How a point shows itself: in a brief, in a question or heading of the notes, in a sentence of them.

    A text is about the topic when at least `needed` of the patterns are found in it.
    """

    id: str
    section: Section
    brief: tuple[re.Pattern[str], ...]
    asked: tuple[re.Pattern[str], ...]
    answered: tuple[re.Pattern[str], ...]
    needed: int = 1

    def is_asked_in(self, text: str) -> bool:
        """True for a question of the interview or a heading of the notes that is about this."""
        return self._found(self.asked, text)

    def is_answered_in(self, text: str) -> bool:
        """True for a sentence of the notes that may answer this."""
        return self._found(self.answered, text)

    def _found(self, patterns: tuple[re.Pattern[str], ...], text: str) -> bool:
        plain = text.replace("’", "'")
        return sum(1 for pattern in patterns if pattern.search(plain)) >= self.needed
