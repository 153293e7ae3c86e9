"""A project and its takes as one document, and back: every value is looked at, none is believed."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from scriptwright._archive_zip import ArchiveError, foreign
from scriptwright._store_tables import new_id
from scriptwright._takes_files import suffix_of
from scriptwright._takes_rows import one_line
from scriptwright.coverage.model import Status
from scriptwright.errors import ScriptwrightError
from scriptwright.notes import Speaker
from scriptwright.project import Project, ProjectError
from scriptwright.reading import clean
from scriptwright.report import Report, read_report
from scriptwright.takes import LONGEST_NAME, Purpose, Take
from scriptwright.transcript import Transcript, read_transcript

FORMAT = 1  #: of the document; raised when a key changes its meaning (a new key needs no new number)
MOST_TAKES = 500
MOST_PACE, MOST_MINUTES = 1_000, 1_000  #: far more than anybody speaks
MOST_VALUES = 2_000_000  #: in a document: each costs some hundred bytes of memory, however short it is


@dataclass(frozen=True)
class Document:
    """What a project's file says, the recordings apart."""

    project: Project
    takes: tuple[tuple[Take, str], ...]  #: each with the name of its recording in the zip; "" for none


def document_of(project: Project, takes: Iterable[tuple[Take, str]]) -> bytes:
    """The document with a project and its takes, each with the name of its recording ("" for none)."""
    document = {
        "scriptwright": FORMAT,
        "project": project.to_json(),
        "takes": [_written(take, name) for take, name in takes],
    }
    return json.dumps(document, ensure_ascii=True, indent=1, allow_nan=False).encode("ascii")


def read_document(data: bytes, home: str) -> Document:
    """What a document says, its takes under new ids as those of the project `home`.

    The project alone, as earlier versions wrote it, is a document too. Raises ArchiveError, ProjectError.
    """
    if sum(data.count(mark) for mark in b",[{") > MOST_VALUES:
        raise foreign()
    try:
        document = _cleaned(json.loads(data.decode("utf-8-sig")))
    except (ValueError, RecursionError) as error:
        raise foreign() from error
    if not isinstance(document, dict) or not document.keys() & {"scriptwright", "format"}:
        raise foreign()
    if "format" in document:
        return Document(_project(document), ())
    number = document.pop("scriptwright")
    if type(number) is not int or number < 1:
        raise _wrong("scriptwright")
    if number > FORMAT or document.keys() - {"project", "takes"}:
        raise _newer()
    takes = _list(document.get("takes", []), "takes")
    if len(takes) > MOST_TAKES:
        raise _wrong("takes")
    numbers: dict[Purpose, int] = {}
    return Document(_project(document.get("project")), tuple(_take(take, home, numbers) for take in takes))


def _project(data: object) -> Project:
    """The project, with numbers that can be reckoned with."""
    project = Project.from_json(data)
    if project.pace > MOST_PACE or (project.minutes or 0) > MOST_MINUTES:
        raise _wrong("pace" if project.pace > MOST_PACE else "minutes")
    return project


def _written(take: Take, recording: str) -> dict[str, Any]:
    return {
        "purpose": take.purpose.value,
        "number": take.number,
        "name": take.name,
        "original": take.original,
        "created": take.created.astimezone(UTC).isoformat(),
        "seconds": take.seconds,
        "engine": take.engine,
        "transcript": take.transcript and take.transcript.to_json(),
        "report": take.report and take.report.to_json(),
        "basis": take.basis,
        "corrections": {str(first): text for first, text in take.corrections.items()},
        "overruled": {id: status.value for id, status in take.overruled.items()},
        "speakers": {str(first): speaker.value for first, speaker in take.speakers.items()},
        "recording": recording or None,
    }


def _take(data: object, home: str, numbers: dict[Purpose, int]) -> tuple[Take, str]:
    """A take and the name of its recording; `numbers` has the last one of each purpose, and gets this."""
    given = _object(data, "takes")
    if given.keys() - _READERS.keys():
        raise _newer()
    read: dict[str, Any] = {key: reader(given.get(key), key) for key, reader in _READERS.items()}
    recording, purpose = read.pop("recording"), read["purpose"]
    if read["number"] <= numbers.get(purpose, 0):
        raise _wrong("number")
    numbers[purpose] = read["number"]
    read["name"] = read["name"] or f"{purpose.capitalize()} {read['number']}"
    if read["report"] is None:
        read["basis"] = ""
    id = new_id()
    file = id + suffix_of(read["original"]) if recording else ""
    return Take(id=id, project=home, file=file, size=0, **read), recording


def _cleaned(value: Any) -> Any:
    """The value without characters that Word and the database cannot hold."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, list):
        return [_cleaned(one) for one in value]
    if isinstance(value, dict):
        return {clean(key): _cleaned(one) for key, one in value.items()}
    return value


def _wrong(key: str) -> ArchiveError:
    return ArchiveError(
        f'This is not a project that Scriptwright can open: its "{key}" is of another kind than it gives. '
        "Open the file as it was downloaded."
    )


def _newer() -> ProjectError:
    return ProjectError(
        "This file holds more than this version of Scriptwright knows, so nothing was opened. "
        "Update Scriptwright, then open it again."
    )


def _object(value: object, key: str) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise _wrong(key)
    return value


def _list(value: object, key: str) -> list[object]:
    if not isinstance(value, list):
        raise _wrong(key)
    return value


def _text(value: object, key: str) -> str:
    if value is not None and not isinstance(value, str):
        raise _wrong(key)
    return one_line(value or "")


def _name(value: object, key: str) -> str:
    return _text(value, key)[:LONGEST_NAME]


def _short(most: int) -> _Reader:
    def read(value: object, key: str) -> str:
        text = _text(value, key)
        if len(text) > most:
            raise _wrong(key)
        return text

    return read


def _engine(value: object, key: str) -> str | None:
    return None if value is None else _short(40)(value, key)


def _number(value: object, key: str) -> int:
    if type(value) is not int or not 0 < value < 1 << 31:
        raise _wrong(key)
    return value


def _purpose(value: object, key: str) -> Purpose:
    if not isinstance(value, str) or value not in list(Purpose):
        raise _wrong(key)
    return Purpose(value)


def _moment(value: object, key: str) -> datetime:
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) else None
        if moment is None or moment.tzinfo is None:
            raise _wrong(key)
        return moment.astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise _wrong(key) from error


def _seconds(value: object, key: str) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value < math.inf:
        raise _wrong(key)
    return float(value)


def _transcript(value: object, key: str) -> Transcript | None:
    try:
        return None if value is None else read_transcript(value)
    except ScriptwrightError as error:
        raise _wrong(key) from error


def _report(value: object, key: str) -> Report | None:
    """The report; one that this version cannot read is made anew, as everything of it can be."""
    try:
        return None if value is None else read_report(value)
    except (ScriptwrightError, ValueError):
        return None


def _by_word(reader: Callable[[object, str], Any]) -> _Reader:
    def read(value: object, key: str) -> dict[int, Any]:
        given = _object({} if value is None else value, key)
        if not all(first.isascii() and first.isdecimal() and len(first) < 10 for first in given):
            raise _wrong(key)
        return {int(first): reader(one, key) for first, one in given.items()}

    return read


def _overruled(value: object, key: str) -> dict[str, Status]:
    given = _object({} if value is None else value, key)
    if not all(isinstance(status, str) and status in list(Status) for status in given.values()):
        raise _wrong(key)
    return {id: Status(str(status)) for id, status in given.items()}


def _speaker(value: object, key: str) -> Speaker:
    if not isinstance(value, str) or value not in list(Speaker):
        raise _wrong(key)
    return Speaker(value)


_Reader = Callable[[object, str], Any]  #: a value of the document and its key → the value of the field

_READERS: Mapping[str, _Reader] = {
    "purpose": _purpose,
    "number": _number,
    "name": _name,
    "original": _text,
    "created": _moment,
    "seconds": _seconds,
    "engine": _engine,
    "transcript": _transcript,
    "report": _report,
    "basis": _short(64),
    "corrections": _by_word(_text),
    "overruled": _overruled,
    "speakers": _by_word(_speaker),
    "recording": _short(80),
}
