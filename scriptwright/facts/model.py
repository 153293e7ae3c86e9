"""What a take said otherwise than notes or script."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from scriptwright.transcript import Passage


class FactKind(StrEnum):
    """What was said otherwise."""

    NUMBER = "number"
    NAME = "name"
    TITLE = "title"
    ORGANIZATION = "organization"
    QUOTATION = "quotation"


class FactSource(StrEnum):
    """Where it stands as it should be."""

    NOTES = "notes"
    SCRIPT = "script"


@dataclass(frozen=True)
class FactDifference:
    """A number, name or quotation of the take that notes or script give otherwise."""

    kind: FactKind
    said: str  #: the words of the take
    meant: str  #: the words of the notes or the script
    source: FactSource
    passage: Passage  #: where it was said
    sentence: str  #: for the student: "You said 12 years; your notes say 8 years."
