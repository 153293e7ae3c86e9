"""How a take was spoken: pace, pauses, hesitations, time."""

from __future__ import annotations

from dataclasses import dataclass

from scriptwright.coverage.model import Passage
from scriptwright.sections import Section
from scriptwright.transcript import Hesitation


@dataclass(frozen=True)
class Pace:
    """Words a minute within a stretch of the take, in seconds from its beginning."""

    start: float
    end: float
    words_per_minute: float


@dataclass(frozen=True)
class SectionPace:
    """What a section took in this take; times are None where the words have none."""

    section: Section
    words: int
    seconds: float | None
    words_per_minute: float | None


@dataclass(frozen=True)
class Pause:
    """A stretch of at least two seconds without a voice, between two words."""

    start: float
    end: float
    flagged: bool  #: three seconds or more within a sentence
    after: str = ""  #: the words in front of it

    @property
    def seconds(self) -> float:
        """Its length."""
        return self.end - self.start


@dataclass(frozen=True)
class Hesitations:
    """The hesitations that were found: others may have gone unheard, so their number is "at least"."""

    at_least: int
    per_minute: float | None  #: None where the take's length is unknown
    each: tuple[Hesitation, ...]  #: those whose moment is known
    listened: bool  #: whether a pass over the sound looked for them, or the transcript's words alone


@dataclass(frozen=True)
class Allowed:
    """The take's length against what the assignment, or the student, wants; all in seconds."""

    low: float | None
    high: float | None
    off: float  #: above 0: too long by that much; below 0: too short


@dataclass(frozen=True)
class Delivery:
    """How a take was spoken; what needs times or a script is None where there are none."""

    seconds: float | None  #: length of the recording
    words: int
    words_per_minute: float | None  #: from the first word to the last, pauses included
    pace: tuple[Pace, ...] | None
    sections: tuple[SectionPace, ...]  #: in the order of the script; those that were said
    pauses: tuple[Pause, ...] | None
    before: float | None  #: seconds of silence before the first word
    after: float | None  #: and behind the last one
    hesitations: Hesitations
    fillers: tuple[Passage, ...]
    doubled: tuple[Passage, ...]  #: words said twice in a row: "the the"
    read_word_for_word: float | None  #: share of the words that stand so in the script, 0 to 1
    allowed: Allowed | None
