"""A take and all that was heard in it, as plain values, and back: every value is looked at."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from scriptwright._archive_errors import newer, wrong
from scriptwright._store_tables import new_id
from scriptwright._takes_files import suffix_of
from scriptwright._takes_rows import one_line
from scriptwright.coverage.model import Status
from scriptwright.errors import ScriptwrightError
from scriptwright.notes import Speaker
from scriptwright.report import Report, read_report
from scriptwright.takes import LONGEST_NAME, Purpose, Take
from scriptwright.transcript import Transcript, read_transcript


def written(take: Take, recording: str) -> dict[str, Any]:
    """The take, and the name of its recording in the file ("" for none)."""
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


def read_take(data: object, home: str, numbers: dict[Purpose, int]) -> tuple[Take, str]:
    """A take and the name of its recording; `numbers` has the last one of each purpose, and gets this."""
    given = _object(data, "takes")
    if given.keys() - _READERS.keys():
        raise newer()
    read: dict[str, Any] = {key: reader(given.get(key), key) for key, reader in _READERS.items()}
    recording, purpose = read.pop("recording"), read["purpose"]
    if read["number"] <= numbers.get(purpose, 0):
        raise wrong("number")
    numbers[purpose] = read["number"]
    read["name"] = read["name"] or f"{purpose.capitalize()} {read['number']}"
    if read["report"] is None:
        read["basis"] = ""
    id = new_id()
    file = id + suffix_of(read["original"]) if recording else ""
    return Take(id=id, project=home, file=file, size=0, **read), recording


def _object(value: object, key: str) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise wrong(key)
    return value


def _text(value: object, key: str) -> str:
    if value is not None and not isinstance(value, str):
        raise wrong(key)
    return one_line(value or "")


def _name(value: object, key: str) -> str:
    return _text(value, key)[:LONGEST_NAME]


def _short(most: int) -> _Reader:
    def read(value: object, key: str) -> str:
        text = _text(value, key)
        if len(text) > most:
            raise wrong(key)
        return text

    return read


def _engine(value: object, key: str) -> str | None:
    return None if value is None else _short(40)(value, key)


def _number(value: object, key: str) -> int:
    if type(value) is not int or not 0 < value < 1 << 31:
        raise wrong(key)
    return value


def _purpose(value: object, key: str) -> Purpose:
    if not isinstance(value, str) or value not in list(Purpose):
        raise wrong(key)
    return Purpose(value)


def _moment(value: object, key: str) -> datetime:
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) else None
        if moment is None or moment.tzinfo is None:
            raise wrong(key)
        return moment.astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise wrong(key) from error


def _seconds(value: object, key: str) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value < math.inf:
        raise wrong(key)
    return float(value)


def _transcript(value: object, key: str) -> Transcript | None:
    try:
        return None if value is None else read_transcript(value)
    except ScriptwrightError as error:
        raise wrong(key) from error


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
            raise wrong(key)
        return {int(first): reader(one, key) for first, one in given.items()}

    return read


def _overruled(value: object, key: str) -> dict[str, Status]:
    given = _object({} if value is None else value, key)
    if not all(isinstance(status, str) and status in list(Status) for status in given.values()):
        raise wrong(key)
    return {id: Status(str(status)) for id, status in given.items()}


def _speaker(value: object, key: str) -> Speaker:
    if not isinstance(value, str) or value not in list(Speaker):
        raise wrong(key)
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
