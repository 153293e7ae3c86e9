"""The kinds of assignment: each a file of `templates/kinds/`, and which one a brief is."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from string import Formatter
from typing import Any

from scriptwright._assignment_model import AssignmentKind, Limits, Point
from scriptwright._assignment_table import pattern
from scriptwright.sections import Section

FOLDER = Path(__file__).parents[1] / "templates" / "kinds"
_OPENINGS = ("full", "role", "organization", "name", "role_organization", "role_only", "nobody")
_CLOSINGS = ("name", "nobody", "short")
_PRONOUNS = frozenset(("they", "them", "their"))
_SECTIONS = "who, why, learned and connection"


@dataclass(frozen=True)
class Kinds:
    """The kinds there are, the standard one first, and a sentence for each file that could not be read."""

    all: tuple[AssignmentKind, ...]
    doubts: tuple[str, ...] = ()


class _WrongFieldError(ValueError):
    """What a field of a kind's file should be."""


@cache
def kinds() -> Kinds:
    """The kinds in the program's own folder."""
    return kinds_in(FOLDER)


def kinds_in(folder: Path) -> Kinds:
    """The kinds in a folder; a file that is no kind is left out with a sentence."""
    found: dict[str, AssignmentKind] = {}
    doubts = []
    for path in sorted(folder.glob("*.toml")):
        try:
            found[path.stem] = _read(path)
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
            doubts.append(_left_out(path, "it is not written as the other files beside it are"))
        except _WrongFieldError as error:
            doubts.append(_left_out(path, str(error)))
    standard = AssignmentKind()
    first = found.pop(standard.id, standard)
    return Kinds((first, *sorted(found.values(), key=lambda kind: kind.name)), tuple(doubts))


def kind_of(name: str) -> AssignmentKind | None:
    """The kind with this id or name.

    >>> kind_of("Leadership interview").id
    'leadership-interview'
    """
    wanted = "-".join(name.lower().split())
    return next((kind for kind in kinds().all if wanted in (kind.id.lower(), _slug(kind.name))), None)


def recognised(brief: str, among: tuple[AssignmentKind, ...] | None = None) -> AssignmentKind:
    """The kind of which the brief holds the most cues; of several, and of none, the one that comes first.

    >>> recognised("Interview a leader and describe their leadership style.").id
    'leadership-interview'
    """
    return max(among or kinds().all, key=lambda kind: sum(bool(cue.search(brief)) for cue in kind.cues))


def _left_out(path: Path, why: str) -> str:
    return f"The assignment kind in {path.name} was left out: {why}."


def _slug(name: str) -> str:
    return "-".join(name.lower().split())


def _read(path: Path) -> AssignmentKind:
    document = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    if unknown := sorted(document.keys() - _READERS.keys()):
        raise _WrongFieldError(f'nothing is known of its "{unknown[0]}"')
    if "name" not in document:
        raise _WrongFieldError('its "name" is missing')
    fields = dict(_READERS[key](document[key]) for key in document)
    return AssignmentKind(id=path.stem, **fields)


def _name(value: object) -> tuple[str, str]:
    if not isinstance(value, str) or not value.strip():
        raise _WrongFieldError('its "name" should be a few words')
    return "name", " ".join(value.split())


def _cues(value: object) -> tuple[str, tuple[re.Pattern[str], ...]]:
    if not isinstance(value, list) or not all(isinstance(cue, str) and cue.strip() for cue in value):
        raise _WrongFieldError('its "cues" should be a list of words, each in quotation marks')
    return "cues", tuple(_cue(cue) for cue in value)


def _cue(words: str) -> re.Pattern[str]:
    """The words in a row, in one line or two, with or without hyphens, singular or plural."""
    row = r"[\s-]+".join(map(re.escape, words.split()))
    return pattern(rf"(?<!\w){row}s?(?!\w)")


def _points(value: object) -> tuple[str, tuple[Point, ...]]:
    rows = value if isinstance(value, list) else [None]
    points = tuple(_point(row) for row in rows)
    if not points or len({point.id for point in points}) < len(points):
        raise _WrongFieldError('each [[point]] should have an "id" that no other has')
    return "points", points


def _point(row: object) -> Point:
    if not isinstance(row, dict) or row.get("section") not in list(Section):
        raise _WrongFieldError(f'each [[point]] should have a "section": one of {_SECTIONS}')
    texts = [row.get(key) for key in ("id", "text")]
    if not all(isinstance(text, str) and text.strip() for text in texts):
        raise _WrongFieldError('each [[point]] should have an "id" and a "text", each in quotation marks')
    return Point(row["id"], Section(row["section"]), row["text"].strip())


def _headings(value: object) -> tuple[str, dict[Section, str]]:
    found = dict(_frames(value, "headings", tuple(Section), _PRONOUNS))
    return "headings", {Section(key): text for key, text in found.items()}


def _weights(value: object) -> tuple[str, dict[Section, float]]:
    weights = value if isinstance(value, dict) else {}
    plain = all(
        isinstance(w, (int, float)) and not isinstance(w, bool) and 0 < w < 1e6 for w in weights.values()
    )
    if weights.keys() != set(Section) or not plain:
        raise _WrongFieldError(f'its "weights" should be a number above zero for each of {_SECTIONS}')
    return "weights", {section: weights[section] / sum(weights.values()) for section in Section}


def _minutes(value: object) -> tuple[str, Limits]:
    ends = value if isinstance(value, list) else []
    numbers = [
        end for end in ends if isinstance(end, (int, float)) and not isinstance(end, bool) and 0 < end <= 60
    ]
    if len(ends) != 2 or len(numbers) != 2 or numbers[0] > numbers[1]:
        raise _WrongFieldError('its "minutes" should be two numbers up to 60, such as [2, 3]')
    return "minutes", Limits(*numbers)


def _own(value: object) -> tuple[str, float]:
    if not isinstance(value, (int, float)) or not _is_number(value) or not 0 <= value <= 1:
        raise _WrongFieldError('its "own" should be a share from 0 to 1, such as 0.25')
    return "own", value


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _questions(value: object) -> tuple[str, dict[str, str]]:
    return "questions", dict(_frames(value, "questions", None, _PRONOUNS | {"name", "asks"}))


def _opening(value: object) -> tuple[str, dict[str, str]]:
    known = _PRONOUNS | {"name", "a", "at", "role", "organization"}
    return "opening", dict(_frames(value, "opening", _OPENINGS, known))


def _closing(value: object) -> tuple[str, dict[str, str]]:
    return "closing", dict(_frames(value, "closing", _CLOSINGS, _PRONOUNS | {"name"}))


def _frames(
    value: object, key: str, rows: tuple[str, ...] | None, known: frozenset[str]
) -> Iterator[tuple[str, str]]:
    """Sentences by their row; each names only those fields that are filled."""
    frames: Mapping[str, Any] = value if isinstance(value, dict) else {"": None}
    for row, text in frames.items():
        if rows is not None and row not in rows:
            raise _WrongFieldError(f'nothing is known of "{row}" in its "{key}"')
        if not isinstance(text, str) or not text.strip() or not _is_filled(text, known):
            allowed = ", ".join(f"{{{name}}}" for name in sorted(known))
            raise _WrongFieldError(
                f'its "{key}" should be sentences in quotation marks, with no field but {allowed}'
            )
        yield row, text.strip()


def _is_filled(text: str, known: frozenset[str]) -> bool:
    try:
        fields = [(name, spec, conversion) for _, name, spec, conversion in Formatter().parse(text)]
    except ValueError:
        return False
    return all(
        name is None or (name in known and not spec and not conversion) for name, spec, conversion in fields
    )


#: A key of the file → its reader, which gives the field's name and value.
_READERS: Mapping[str, Callable[[object], tuple[str, Any]]] = {
    "name": _name,
    "cues": _cues,
    "minutes": _minutes,
    "own": _own,
    "headings": _headings,
    "weights": _weights,
    "opening": _opening,
    "closing": _closing,
    "questions": _questions,
    "point": _points,
}
