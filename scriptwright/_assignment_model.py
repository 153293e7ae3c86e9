"""What reading an assignment gives: points to speak about, the minutes, the rules."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from scriptwright.sections import Pronoun, Section, heading


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


#: How the time is shared where every section has something to say.
WEIGHTS: Mapping[Section, float] = {
    Section.WHO: 0.23,
    Section.WHY: 0.12,
    Section.LEARNED: 0.43,
    Section.CONNECTION: 0.22,
}


@dataclass(frozen=True)
class AssignmentKind:
    """What holds for all assignments of one kind; made without anything, the informational interview."""

    id: str = "informational-interview"
    name: str = "Informational interview"
    cues: tuple[re.Pattern[str], ...] = ()  #: the more of them a brief holds, the surer it is of this kind
    points: tuple[Point, ...] = (
        Point("who", Section.WHO, "Who I interviewed"),
        Point("duties", Section.WHO, "Their roles and responsibilities"),
        Point("why", Section.WHY, "Why I chose to interview them"),
        Point("learned", Section.LEARNED, "What I learned from the interview"),
        Point("connection", Section.CONNECTION, "How it connects to my interests"),
    )
    headings: Mapping[Section, str] = field(default_factory=dict)  #: with {they}, {them} and {their}
    weights: Mapping[Section, float] = field(default_factory=lambda: WEIGHTS)  #: shares of the time; 1 in all
    minutes: Limits | None = None  #: where the brief names no length
    own: float = 0.2  #: the least share of the words that should be the student's own
    opening: Mapping[str, str] = field(default_factory=dict)  #: in place of those in frames.toml
    closing: Mapping[str, str] = field(default_factory=dict)
    questions: Mapping[str, str] = field(default_factory=dict)  #: by point id; likewise

    def heading(self, section: Section, pronoun: Pronoun | None = None) -> str:
        """The section's title as the student sees it.

        >>> AssignmentKind(headings={Section.WHY: "Why I heard {them}"}).heading(Section.WHY, Pronoun.SHE)
        'Why I heard her'
        """
        if section not in self.headings:
            return heading(section, pronoun)
        chosen = pronoun or Pronoun.THEY
        return self.headings[section].format(they=chosen.value, them=chosen.object, their=chosen.possessive)


@dataclass(frozen=True)
class Assignment:
    """The assignment as read: its text as it came, and what it asks for."""

    text: str
    points: tuple[Point, ...]
    minutes: Limits | None = None
    rules: tuple[str, ...] = ()  #: how to record it, in the brief's own words: "one take", "no slides"
    kind: AssignmentKind = field(default_factory=AssignmentKind)
    chosen: bool = False  #: the kind was named, and not recognised by the brief's words


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
