"""The interviews that are dressed: plain facts from `contents.toml`, with the words that layouts need."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scriptwright.sections import Pronoun

FILE = Path(__file__).parent / "contents.toml"


@dataclass(frozen=True)
class Pair:
    """One question, and its answer in both voices."""

    tag: str  #: what it is about, as a label
    ask: str  #: to the interviewee
    about: str  #: to the student, about the interviewee
    i: str  #: in the interviewee's own words
    told: str  #: as the student notes it


@dataclass(frozen=True)
class Content:
    """What was found out in one interview, and by whom."""

    name: str
    nick: str
    pronoun: Pronoun
    role: str
    workplace: str  #: "" where there is none
    student: str
    reason: str  #: goes on "because"
    why: tuple[str, ...]  #: further sentences of the reason
    learned: tuple[str, ...]
    connection: tuple[str, ...]
    pairs: tuple[Pair, ...]

    @property
    def given(self) -> str:
        """The given name."""
        return self.name.split()[0]

    @property
    def family(self) -> str:
        """All of the name after the given name."""
        return self.name.partition(" ")[2]

    @property
    def initials(self) -> str:
        """As they stand before the interviewee's turns."""
        return "".join(word[0] for word in self.name.split())

    @property
    def pupil(self) -> str:
        """The student's given name."""
        return self.student.split()[0]

    @property
    def him(self) -> str:
        """Him, her or them."""
        return self.pronoun.object

    @property
    def his(self) -> str:
        """His, her or their."""
        return self.pronoun.possessive

    @property
    def he_is(self) -> str:
        """As a sentence begins: "He is", "They are"."""
        return "They are" if self.pronoun is Pronoun.THEY else f"{self.pronoun.value.capitalize()} is"

    @property
    def a_role(self) -> str:
        """The role with its article."""
        return f"{'an' if self.role[0] in 'aeiou' else 'a'} {self.role}"

    @property
    def at(self) -> str:
        """Where the interviewee works, to be put behind the role: " at Marsh Lock", or nothing."""
        return f" at {self.workplace}" if self.workplace else ""

    @property
    def because(self) -> str:
        """The reason as a whole sentence."""
        return f"I chose {self.given} because {self.reason}."

    @property
    def why_text(self) -> str:
        """All of the reason as one paragraph."""
        return " ".join((self.because, *self.why))

    @property
    def learned_text(self) -> str:
        """What the student takes away, as one paragraph."""
        return " ".join(self.learned)

    @property
    def connection_text(self) -> str:
        """How it connects, as one paragraph."""
        return " ".join(self.connection)


def contents() -> tuple[Content, ...]:
    """All of the interviews."""
    return tuple(_content(table) for table in tomllib.loads(FILE.read_text(encoding="utf-8"))["content"])


def _content(table: dict[str, Any]) -> Content:
    lists = {key: tuple(table.pop(key)) for key in ("why", "learned", "connection")}
    pairs = tuple(Pair(**pair) for pair in table.pop("pairs"))
    return Content(**(table | {"pronoun": Pronoun(table["pronoun"])}), **lists, pairs=pairs)
