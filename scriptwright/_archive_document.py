"""A project and its takes as one document, and back: every value is looked at, none is believed."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from scriptwright._archive_errors import foreign, newer, wrong
from scriptwright._archive_take import read_take, written
from scriptwright.project import Project
from scriptwright.reading import clean
from scriptwright.takes import Purpose, Take

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
        "takes": [written(take, name) for take, name in takes],
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
        raise wrong("scriptwright")
    if number > FORMAT or document.keys() - {"project", "takes"}:
        raise newer()
    takes = document.get("takes", [])
    if not isinstance(takes, list) or len(takes) > MOST_TAKES:
        raise wrong("takes")
    numbers: dict[Purpose, int] = {}
    read = tuple(read_take(take, home, numbers) for take in takes)
    return Document(_project(document.get("project")), read)


def _project(data: object) -> Project:
    """The project, with numbers that can be reckoned with; where sentences may go is asked anew."""
    project = replace(Project.from_json(data), agreed=frozenset())
    if project.pace > MOST_PACE or (project.minutes or 0) > MOST_MINUTES:
        raise wrong("pace" if project.pace > MOST_PACE else "minutes")
    return project


def _cleaned(value: Any) -> Any:
    """The value without characters that Word and the database cannot hold."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, list):
        return [_cleaned(one) for one in value]
    if isinstance(value, dict):
        return {clean(key): _cleaned(one) for key, one in value.items()}
    return value
