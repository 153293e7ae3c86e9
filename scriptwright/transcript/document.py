"""A transcript from the document that keeps it."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import TypeVar

from scriptwright.errors import ScriptwrightError
from scriptwright.transcript.model import Hesitation, Span, Transcript, Word

_Item = TypeVar("_Item")


class TranscriptError(ScriptwrightError):
    """A document that is no transcript of ours."""


def read_transcript(data: object) -> Transcript:
    """The transcript in a document that `to_json` made; only `words` with their `text` must be there.

    Raises TranscriptError for anything else.
    """
    if not isinstance(data, dict) or not isinstance(data.get("words"), list):
        raise _wrong("words")
    return Transcript(
        words=tuple(_word(word) for word in data["words"] if _text(word, "words").strip()),
        language=_optional_text(data, "language"),
        seconds=_seconds(data, "seconds"),
        silences=_each(data, "silences", lambda one: Span(*_times(one, "silences"))),
        hesitations=_each(
            data,
            "hesitations",
            lambda one: Hesitation(_text(one, "hesitations"), *_times(one, "hesitations")),
        ),
        doubts=_each(data, "doubts", lambda one: _plain(one, "doubts")) or (),
    )


def _wrong(key: str) -> TranscriptError:
    return TranscriptError(
        f'This is not a transcript that Scriptwright can read: its "{key}" is missing or of another kind. '
        'Use what "transcribe --json" wrote, or plain text.'
    )


def _plain(value: object, key: str) -> str:
    if not isinstance(value, str):
        raise _wrong(key)
    return value


def _text(value: object, key: str) -> str:
    if not isinstance(value, dict):
        raise _wrong(key)
    return _plain(value.get("text"), key)


def _optional_text(data: Mapping[str, object], key: str) -> str | None:
    return None if data.get(key) is None else _plain(data[key], key)


def _seconds(data: Mapping[str, object], key: str) -> float | None:
    value = data.get(key)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value < math.inf:
        raise _wrong(key)
    return float(value)


def _times(value: object, key: str) -> tuple[float, float]:
    if not isinstance(value, dict):
        raise _wrong(key)
    start, end = _seconds(value, "start"), _seconds(value, "end")
    if start is None or end is None or end < start:
        raise _wrong(key)
    return start, end


def _word(value: Mapping[str, object]) -> Word:
    return Word(
        _text(value, "words").strip(),
        _seconds(value, "start"),
        _seconds(value, "end"),
        _seconds(value, "probability"),
    )


def _each(data: Mapping[str, object], key: str, read: Callable[[object], _Item]) -> tuple[_Item, ...] | None:
    value = data.get(key)
    if value is None:
        return None
    if not isinstance(value, list):
        raise _wrong(key)
    return tuple(read(one) for one in value)
