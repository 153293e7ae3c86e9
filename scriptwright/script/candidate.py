"""A sentence of the notes as it could be said."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field, replace
from enum import Enum

from scriptwright.notes.model import NoteBlock
from scriptwright.script.model import LineKind, Source
from scriptwright.sections import Section


class Hand(Enum):
    """How the notes are written, which decides what is a slip in them and what is meant."""

    FLUENT = "fluent"
    LEARNER = "learner"
    DIALECT = "dialect"


@dataclass(frozen=True)
class Candidate:
    """A sentence, or some list items together, that can become a line."""

    id: str
    section: Section
    kind: LineKind
    text: str  #: as it is to be said, but still in the voice of the notes
    sources: tuple[Source, ...]
    blocks: tuple[str, ...]  #: ids of the blocks it comes from
    order: int  #: place in the notes
    question: NoteBlock | None = None
    heading: NoteBlock | None = None
    items: tuple[str, ...] = ()  #: of a list; then `text` is the first of them
    raw: str = ""  #: the words as the notes have them, for a quotation
    reported: bool = False  #: in the third person already
    addressed: bool = False  #: the student says it to the interviewee, who is "you" in it
    follows: str | None = None  #: id of the candidate without which this one is not understood
    introduced: tuple[str, ...] = ()  #: ids of those that bring in who or what it speaks of
    recalls: tuple[str, ...] = ()  #: ids of those that the student comes back to in it, in words that say it again
    turned_by: str | None = None  #: id of the next one, without which it would say the opposite, or nothing
    first: bool = False  #: the first sentence of its answer
    asks_back: bool = False  #: its question speaks of what was said right before: "What did you say to them?"
    onward: bool = False  #: told only with the one before it
    story: bool = (
        False  #: part of what was done at a time: told in the past, or between two sentences that are
    )
    tale: str = ""  #: id of the first sentence of the story it is part of, with what is made of that
    history: bool = False  #: of how somebody came to their work, year by year
    concludes: bool = False  #: behind a story, says what came of it or what it is told for
    lesson: bool = False  #: of what the student says they learned, beside what the interviewee said
    topic: bool = False  #: of the student's own, only names what was told: "Then there's the oven story."
    torn: bool = False  #: what comes next in its answer cannot be told
    reply: str = ""  #: the yes or no its answer began with, and the "and" or "but" behind it: "no, but"
    before: str | None = None  #: id of the sentence before it in its answer
    of_another: bool = False  #: a "he" or "she" in it can be somebody whom its paragraph named before
    of_nobody: bool = False  #: leaves out who does it, where more than one may be meant
    opens: bool = False  #: the first sentence of its paragraph
    labelled: bool = False  #: opens what stands behind its heading in the same line: "hard part: people want it now"
    spoken: bool = False  #: of an answer that is noted as it was said
    as_noted: bool = False  #: of a story that is told whole, with the words of the notes where no rule tells it
    jotted: bool = False  #: its paragraph ends without the mark of a sentence, as notes do
    worth: float = 0.0
    echoed: float = (
        0.0  #: how strongly the student comes back to it in their own part, as rare words that both have
    )
    marked: bool = False  #: the student has marked its part of the notes to be told
    announced: bool = False  #: the notes say that the story begins with it
    opening: bool = (
        False  #: says who was interviewed, in the student's own words, or for how long they have done it
    )
    hand: Hand = Hand.FLUENT  #: of the notes it comes from
    clipped: bool = False  #: of notes that leave articles and verbs out throughout
    answer: str | None = field(default=None)  #: key of the student's answer it comes from

    @property
    def fixed(self) -> bool:
        """Whether it is said in every draft: the student's answer, what opens it."""
        return self.answer is not None or self.opening

    @property
    def at_least(self) -> Candidate:
        """Itself with no worth of its own: told where what is beside it is."""
        return replace(self, worth=min(0.0, self.worth))

    @property
    def pondered(self) -> bool:
        """Whether it is of a part of the student's own, which is told nearly whole."""
        return self.lesson or (
            self.kind is LineKind.OWN and self.section in (Section.WHY, Section.CONNECTION)
        )

    @property
    def asked(self) -> str | None:
        """The words of its question."""
        return self.question.text if self.question is not None else None

    @property
    def above(self) -> str:
        """The words of the heading above it; empty where there is none."""
        return self.heading.text if self.heading is not None else ""

    @property
    def noted(self) -> str:
        """All its words, those of all items where it has several."""
        return " ".join(self.items) or self.text

    @property
    def asks_of_others(self) -> bool:
        """Whether its question is of somebody in the answer before, who would be heard as the interviewee: "What did he say?"."""
        return self.asks_back and re.search(r"(?i)\b(?:he|she|they)\b", self.asked or "") is not None

    @property
    def needs(self) -> tuple[str, ...]:
        """Ids of the candidates that have to be said with this one."""
        before = self.before if self.onward else None
        return (*self.introduced, *self.recalls, *(id for id in (self.follows, before, self.turned_by) if id is not None))

    @property
    def words(self) -> int:
        """Words of the notes in it; what it takes to say is about that."""
        return sum(len(item.split()) for item in self.items) if self.items else len(self.text.split())


def line_id(*texts: str) -> str:
    """An id from the words alone, so that a line keeps it when its block is moved to another section."""
    plain = " ".join(" ".join(texts).split()).casefold()
    return f"line-{hashlib.sha256(plain.encode(errors='replace')).hexdigest()[:10]}"
