"""What a script is made of: lines with their sources, in sections, within a time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from scriptwright.outline import Gap
from scriptwright.sections import Section

PACE = 140  #: words a minute; a calm speaking rate for a rehearsed video


class LineKind(StrEnum):
    """Where the words of a line come from."""

    TOLD = "told"  #: the interviewee's words in the third person
    QUOTED = "quoted"  #: the interviewee's words as they were said, within quotation marks
    OWN = "own"  #: the student's own words
    FRAME = "frame"  #: greeting, lead-in or closing from the sentence frames


class Way(StrEnum):
    """How a line is said where it is not said as drafted."""

    TOLD = "told"
    QUOTED = "quoted"  #: an opening that begins with words of the interviewee is one too
    SHORTER = "shorter"
    ASKED = "asked"  #: an opening with what was asked
    MEET = "meet"  #: an opening that begins with the interviewee
    INTRODUCE = "introduce"  #: another such


@dataclass(frozen=True)
class Source:
    """A span that a line rests on.

    `of` is "notes", or "answer:" and the key of the student's answer; offsets are code points into it.
    """

    of: str
    start: int
    end: int


@dataclass(frozen=True)
class Line:
    """One thing to say, of one or two sentences."""

    id: str  #: made from the sources, so that it is the same after a redraft
    text: str
    kind: LineKind
    sources: tuple[Source, ...]
    question: str | None = None  #: the interviewer's question it answers, as in the notes
    edited: bool = False  #: the student has changed its words
    reworded: bool = False  #: a language model has, and the student accepted it
    mended: bool = False  #: grammar of the notes was mended in it

    @property
    def words(self) -> int:
        """The number of words as the reader counts them."""
        return len(self.text.split())


@dataclass(frozen=True)
class Version:
    """A line as it can be said in another way, from the same source."""

    way: Way
    line: Line


@dataclass(frozen=True)
class OpenQuestion:
    """A gap, with the time that is kept free for its answer."""

    gap: Gap
    seconds: float


@dataclass(frozen=True)
class ScriptSection:
    """One section of the script: its lines, the time it may take, and what was left out of it."""

    section: Section
    heading: str
    lines: tuple[Line, ...]
    target: float  #: seconds this section was given
    seconds: float  #: seconds its lines take, without the time kept free
    questions: tuple[OpenQuestion, ...] = ()
    left_out: tuple[Line, ...] = ()  #: lines that were not chosen, or cut by the student

    @property
    def spoken(self) -> tuple[Line | OpenQuestion, ...]:
        """Lines and open questions in the order in which they are said: what closes the script comes last."""
        closes = self.section is Section.CONNECTION and any(
            line.kind is LineKind.FRAME for line in self.lines[-1:]
        )
        last = len(self.lines) - 1 if closes else len(self.lines)
        return (*self.lines[:last], *self.questions, *self.lines[last:])


@dataclass(frozen=True)
class Proposal:
    """A change that brings the script nearer to its time: cut this line, or add that one."""

    line: Line
    section: Section
    seconds: float


@dataclass(frozen=True)
class Script:
    """A script for `minutes` at `pace` words a minute."""

    sections: tuple[ScriptSection, ...]
    minutes: float
    pace: int = PACE
    left_out: tuple[str, ...] = ()  #: ids of the blocks of the notes that no line uses
    cuts: tuple[Proposal, ...] = ()  #: when over time
    additions: tuple[Proposal, ...] = ()  #: when under time
    doubts: tuple[str, ...] = ()  #: sentences for the student ("Your notes fill 1:10 of 3:00 …")

    @property
    def lines(self) -> tuple[Line, ...]:
        """Every line in the order in which it is said."""
        return tuple(line for section in self.sections for line in section.lines)

    @property
    def words(self) -> int:
        """Words of all lines together."""
        return sum(line.words for line in self.lines)

    @property
    def seconds(self) -> float:
        """Seconds the lines take, without the time kept free."""
        return self.words * 60 / self.pace

    @property
    def kept(self) -> float:
        """Seconds kept free for questions that are still open."""
        return sum(question.seconds for section in self.sections for question in section.questions)


@dataclass(frozen=True)
class Edits:
    """What the student changed in a draft, keyed by line ids, so that it outlives the draft."""

    rewritten: Mapping[str, str] = field(default_factory=dict)  #: line id → the student's words
    cut: frozenset[str] = frozenset()
    kept: frozenset[str] = frozenset()  #: lines brought back although the draft leaves them out
    order: Mapping[Section, tuple[str, ...]] = field(
        default_factory=dict
    )  #: line ids as the student moved them
    versions: Mapping[str, Way] = field(
        default_factory=dict
    )  #: line id → the way of saying it that was chosen
    reworded: Mapping[str, str] = field(default_factory=dict)  #: line id → its words as a model left them
