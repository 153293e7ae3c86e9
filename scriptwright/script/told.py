"""What telling a candidate gives, and what the ways of telling share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from scriptwright.narration import Person
from scriptwright.script.candidate import Candidate
from scriptwright.script.model import LineKind, Source


@dataclass(frozen=True)
class Told:
    """The words of a line, what kind they are, and what they rest on beside the candidate's own sources."""

    text: str
    kind: LineKind
    sources: tuple[Source, ...] = ()
    untold: bool = False  #: word for word only because no sentence of the third person holds it
    mended: bool = False  #: grammar of the notes was mended in it
    bare: bool = False  #: it only says that there is what a note names


class Telling(Protocol):
    """What a way of telling needs to know of the lines before it."""

    person: Person
    proper: frozenset[str]
    plain: bool
    used: dict[str, int] | None  #: how often each kind of frame was used
    topic: str | None  #: what the line before was about: the id of its question or heading
    named: int  #: lines since the interviewee was last named
    advised: int  #: pieces of advice told in this section
    quotations: int
    quoted_last: bool
    last: str | None  #: id of the sentence that was told before
    heard: str  #: the end of what was told, as the notes have it

    @property
    def subject(self) -> str:
        """Whether the interviewee is due to be named."""

    @property
    def doer(self) -> str:
        """The subject of a bare verb."""

    def narrated(self, words: str) -> str:
        """The words of the interviewee in the third person."""

    def with_subject(self, words: str) -> str | None:
        """A bare verb with its subject."""

    def fragment(self, candidate: Candidate) -> Told | None:
        """A bare noun with the frame of its question."""

    def whole_lead(self, candidate: Candidate) -> tuple[str, tuple[Source, ...]] | None:
        """The lead-in for an answer that only its question explains."""

    def next_frame(self, name: str, asked: str = "") -> str:
        """The next sentence frame of a kind."""

    def framed(self, frame: str, candidate: Candidate, told: str, topic: str = "", quoted: str = "") -> str:
        """A frame with what was told put in."""

    def small(self, words: str) -> str:
        """The words as the middle of a sentence."""
