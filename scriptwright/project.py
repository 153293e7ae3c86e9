"""All that a student gave us for one video response; outline and script are made from it."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from scriptwright.assignment import STANDARD
from scriptwright.errors import ScriptwrightError
from scriptwright.reading import MAX_CHARACTERS
from scriptwright.script.model import PACE, Edits, Way
from scriptwright.sections import Pronoun, Section

FORMAT = 1  #: of the JSON form; raised when a key changes its meaning (a new key needs no new number)


class ProjectError(ScriptwrightError):
    """A document that Scriptwright did not save, or that a newer Scriptwright saved."""


@dataclass(frozen=True)
class Project:
    """What the student gave us. Empty strings and None: not given, so what the notes say holds."""

    notes: str = ""
    assignment: str = ""
    kind: str = ""  #: id of the kind of assignment that was chosen; "": what the assignment's words tell
    student: str = ""
    interviewee: str = ""
    role: str = ""
    organization: str = ""
    pseudonym: str = ""  #: said and shown in place of the interviewee's name; "": the name itself
    contacts_hidden: bool = False  #: e-mail addresses and phone numbers stay out of script and Word file
    pronoun: Pronoun | None = None
    minutes: float | None = None  #: None: what the assignment asks for
    pace: int = PACE
    answers: Mapping[str, str] = field(default_factory=dict)  #: point id → the student's answer
    placed: Mapping[str, Section | None] = field(default_factory=dict)  #: block id → section; None: set aside
    edits: Edits = field(default_factory=Edits)
    agreed: frozenset[str] = frozenset()  #: other computers to which sentences may go, to be reworded there

    def readable(self) -> Project:
        """The project without texts of more than MAX_CHARACTERS: nothing is made of those."""
        texts = (self.notes, self.assignment, *self.answers.values())
        if all(len(text) <= MAX_CHARACTERS for text in texts):
            return self
        notes, assignment = (text if len(text) <= MAX_CHARACTERS else "" for text in texts[:2])
        answers = {key: text for key, text in self.answers.items() if len(text) <= MAX_CHARACTERS}
        return replace(self, notes=notes, assignment=assignment, answers=answers)

    def to_json(self) -> dict[str, Any]:
        """One document of plain values, in which `from_json` finds this project again.

        >>> Project.from_json(Project(notes="He builds kites.").to_json()).notes
        'He builds kites.'
        """
        return {
            "format": FORMAT,
            "notes": self.notes,
            "assignment": self.assignment,
            "kind": self.kind,
            "student": self.student,
            "interviewee": self.interviewee,
            "role": self.role,
            "organization": self.organization,
            "pseudonym": self.pseudonym,
            "contacts_hidden": self.contacts_hidden,
            "pronoun": self.pronoun and self.pronoun.value,
            "minutes": self.minutes,
            "pace": self.pace,
            "answers": dict(self.answers),
            "placed": {block: section and section.value for block, section in self.placed.items()},
            "edits": {
                "rewritten": dict(self.edits.rewritten),
                "cut": sorted(self.edits.cut),
                "kept": sorted(self.edits.kept),
                "order": {section.value: list(lines) for section, lines in self.edits.order.items()},
                "versions": {line: way.value for line, way in self.edits.versions.items()},
                "reworded": dict(self.edits.reworded),
            },
            "agreed": sorted(self.agreed),
        }

    @classmethod
    def from_json(cls, data: object) -> Project:
        """The project in a document that `to_json` made, in this version or an earlier one.

        A key that is missing stands for what was not given; before there were kinds of assignment, all were
        of the standard one. Nothing that is there is passed over: a value
        of the wrong type, or a key that this version does not know, raises ProjectError.
        """
        document = dict(_object(data, "document"))
        number = document.pop("format", FORMAT)
        if type(number) is not int or number < 1:
            raise _wrong("format", "a whole number")
        if number > FORMAT:
            raise _newer()
        return cls(**{"kind": STANDARD.kind.id, **_read(document, _PROJECT)})


def _wrong(key: str, wanted: str) -> ProjectError:
    return ProjectError(
        f'This is not a project that Scriptwright can open: its "{key}" should be {wanted}. '
        "Open a file that was saved with Scriptwright."
    )


def _newer() -> ProjectError:
    return ProjectError(
        "This project holds more than this version of Scriptwright knows, so it was left as it is. "
        "Update Scriptwright, then open it again."
    )


def _object(value: object, key: str) -> dict[str, object]:
    if not isinstance(value, dict) or not all(isinstance(name, str) for name in value):
        raise _wrong(key, "a list of names with their values")
    return value


def _text(value: object, key: str) -> str:
    if not isinstance(value, str):
        raise _wrong(key, "text")
    return value


def _yes(value: object, key: str) -> bool:
    if not isinstance(value, bool):
        raise _wrong(key, "yes or no")
    return value


def _pronoun(value: object, key: str) -> Pronoun | None:
    if value is None:
        return None
    if not isinstance(value, str) or value not in list(Pronoun):
        raise _wrong(key, "he, she or they")
    return Pronoun(value)


def _section(value: object, key: str) -> Section:
    if not isinstance(value, str) or value not in list(Section):
        raise _wrong(key, "made of the sections who, why, learned and connection")
    return Section(value)


def _way(value: object, key: str) -> Way:
    if not isinstance(value, str) or value not in list(Way):
        raise _wrong(key, "made of ways to say a line, such as told, quoted and shorter")
    return Way(value)


def _minutes(value: object, key: str) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 < value < math.inf:
        raise _wrong(key, "a number above zero")
    return value


def _pace(value: object, key: str) -> int:
    if type(value) is not int or value < 1:
        raise _wrong(key, "a whole number above zero")
    return value


def _texts(value: object, key: str) -> dict[str, str]:
    return {name: _text(text, key) for name, text in _object(value, key).items()}


def _placed(value: object, key: str) -> dict[str, Section | None]:
    return {
        block: None if section is None else _section(section, key)
        for block, section in _object(value, key).items()
    }


def _ids(value: object, key: str) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise _wrong(key, "a list of texts")
    return tuple(_text(line, key) for line in value)


def _set(value: object, key: str) -> frozenset[str]:
    return frozenset(_ids(value, key))


def _order(value: object, key: str) -> dict[Section, tuple[str, ...]]:
    return {_section(name, key): _ids(lines, key) for name, lines in _object(value, key).items()}


def _versions(value: object, key: str) -> dict[str, Way]:
    return {line: _way(way, key) for line, way in _object(value, key).items()}


def _edits(value: object, key: str) -> Edits:
    return Edits(**_read(_object(value, key), _EDITS))


def _read(document: Mapping[str, object], readers: Mapping[str, _Reader]) -> dict[str, Any]:
    if document.keys() - readers.keys():
        raise _newer()
    return {key: readers[key](value, key) for key, value in document.items()}


_Reader = Callable[[object, str], object]  #: a value of the document and its key → the value of the field

_PROJECT: Mapping[str, _Reader] = {
    "notes": _text,
    "assignment": _text,
    "kind": _text,
    "student": _text,
    "interviewee": _text,
    "role": _text,
    "organization": _text,
    "pseudonym": _text,
    "contacts_hidden": _yes,
    "pronoun": _pronoun,
    "minutes": _minutes,
    "pace": _pace,
    "answers": _texts,
    "placed": _placed,
    "edits": _edits,
    "agreed": _set,
}
_EDITS: Mapping[str, _Reader] = {
    "rewritten": _texts,
    "cut": _set,
    "kept": _set,
    "order": _order,
    "versions": _versions,
    "reworded": _texts,
}
