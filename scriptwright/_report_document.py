"""Frozen dataclasses as documents of plain values, and back, by the types of their fields."""

from __future__ import annotations

import math
import types
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from scriptwright.errors import ScriptwrightError

_Value = TypeVar("_Value")


class ReportError(ScriptwrightError):
    """A document that is no report of ours."""


def plain(value: object) -> Any:
    """The value as numbers, texts, lists and dictionaries."""
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [plain(one) for one in value]
    return value


def value_of(kind: type[_Value], document: object) -> _Value:
    """The value of a type in what `plain` made of it; keys it doesn't know are passed over."""
    found: _Value = _read(kind, document)
    return found


def _read(kind: Any, document: object) -> Any:
    if get_origin(kind) is types.UnionType:
        return None if document is None else _read(get_args(kind)[0], document)
    if get_origin(kind) is tuple:
        if not isinstance(document, list):
            raise wrong()
        return tuple(_read(get_args(kind)[0], one) for one in document)
    if is_dataclass(kind):
        return _object(kind, document)
    if issubclass(kind, Enum):
        if document not in [one.value for one in kind]:
            raise wrong()
        return kind(document)
    return _simple(kind, document)


def _object(kind: Any, document: object) -> Any:
    if not isinstance(document, dict):
        raise wrong()
    given = {}
    for field in fields(kind):
        if field.name in document:
            given[field.name] = _read(_types(kind)[field.name], document[field.name])
        elif field.default is MISSING:
            raise wrong()
    return kind(**given)


@cache
def _types(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _simple(kind: type, document: object) -> object:
    if kind is float and isinstance(document, int) and not isinstance(document, bool):
        return float(document)
    if type(document) is not kind or (isinstance(document, float) and not math.isfinite(document)):
        raise wrong()
    return document


def wrong() -> ReportError:
    """What to tell where a document is no report."""
    return ReportError(
        "This is not a report that Scriptwright can read. Check the take again, and use what that gives."
    )
