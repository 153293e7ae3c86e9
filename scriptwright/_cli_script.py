"""What a take is held against, from the files of the command line: a script, or notes where there is none."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from scriptwright._cli_input import STANDARD_INPUT, InputError, bytes_of, read_path
from scriptwright.assignment import Limits, Point, read_assignment
from scriptwright.checking import Material, material_of
from scriptwright.coverage.model import Statement
from scriptwright.project import Project
from scriptwright.reading import clean, decode, read_file
from scriptwright.script.model import Line, LineKind, Script, ScriptSection
from scriptwright.sections import Section, heading
from scriptwright.transcript import Transcript, from_text, read_transcript
from scriptwright.word import read_word

Doubts = Sequence[str]

_ZIP = b"PK\x03\x04"


def material(script: str, notes: str | None, assignment: str | None) -> tuple[Material, Doubts]:
    """What a take is held against, and the doubts about reading it.

    `script` names what `draft` wrote, as JSON or Word file, or notes. Raises InputError, UnreadableFile …
    """
    asked = read_path(assignment) if assignment else None
    known = read_path(notes) if notes else None
    doubts = tuple(doubt for read in (asked, known) if read for doubt in read.doubts)
    data = bytes_of(script)
    brief = asked.text if asked else ""
    word = data.startswith(_ZIP) and script.lower().endswith(".docx")
    document = None if word else _document(decode(data), script)
    if not word and document is None:
        read = read_file("standard input" if script == STANDARD_INPUT else script, data)
        return material_of(Project(notes=read.text, assignment=brief)), (*doubts, *read.doubts)
    around = _around(known.text if known else "", brief)
    if document is None:
        lines = tuple(Statement(line.id, line.text, line.section) for line in read_word(data))
        return replace(around, statements=lines), doubts
    return _with_script(around, document, script, asked is None), doubts


def script(path: str) -> Script:
    """The lines of what `draft` wrote, as JSON or Word file. Raises InputError, UnreadableScript …"""
    data = bytes_of(path)
    if data.startswith(_ZIP):
        lines = [Statement(line.id, line.text, line.section) for line in read_word(data)]
    else:
        nothing = Material((), (), (), "", None)
        lines = list(_with_script(nothing, as_json(decode(data)) or {}, path, asks=False).statements)
    return Script(tuple(_lines_of(section, lines) for section in Section), minutes=0)


def _lines_of(section: Section, lines: Sequence[Statement]) -> ScriptSection:
    said = tuple(Line(line.id, line.text, LineKind.TOLD, ()) for line in lines if line.section is section)
    return ScriptSection(section, heading(section), said, target=0, seconds=0)


def transcript(path: str) -> Transcript:
    """A transcript from plain text, none of it for an empty file, or from the JSON of `transcribe`."""
    data = bytes_of(path)
    if not data.strip():
        return Transcript()
    document = _document(decode(data), path)
    if document is not None:
        return read_transcript(document)
    read = read_file("standard input" if path == STANDARD_INPUT else path, data)
    return replace(from_text(read.text), doubts=read.doubts)


def _document(text: str, name: str) -> dict[str, Any] | None:
    """The JSON object in a file; None for any other text, unless the file's name promises JSON."""
    found = as_json(text)
    if found is None and name.lower().endswith(".json"):
        raise InputError(
            f"{name} cannot be read as JSON: it may have been cut off. "
            'Write it again with "draft --json" or "transcribe --json".'
        )
    return found


def as_json(text: str) -> dict[str, Any] | None:
    """The JSON object that a text is; None for any other text."""
    try:
        found = json.loads(text)
        return _cleaned(found) if isinstance(found, dict) else None
    except (ValueError, RecursionError):
        return None


def _cleaned(value: Any) -> Any:
    """The value with all its texts as `clean` leaves them: JSON can spell what no file can hold."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, list):
        return [_cleaned(item) for item in value]
    if isinstance(value, dict):
        return {clean(key): _cleaned(item) for key, item in value.items()}
    return value


def _around(notes: str, brief: str) -> Material:
    """What notes and assignment give, without the lines of a script."""
    if notes:
        return replace(material_of(Project(notes=notes, assignment=brief)), statements=())
    asked = read_assignment(brief)
    return Material((), asked.points, (), "", asked.minutes)


def _with_script(around: Material, document: Mapping[str, Any], name: str, asks: bool) -> Material:
    """The lines of draft's JSON and, where no assignment was given, what it asks for."""
    try:
        lines = tuple(
            Statement(_text(line["id"]), _text(line["text"]), Section(part["section"]))
            for part in document["sections"]
            for line in part["lines"]
        )
        points = tuple(
            Point(
                _text(point["id"]),
                Section(point["section"]),
                _text(point["text"]),
                int(point.get("count", 1)),
            )
            for point in document.get("points") or ()
        )
        limits = Limits(*map(_minutes, document["limits"])) if document.get("limits") else None
        person = [document.get("interviewee", {}).get(key) for key in ("name", "organization")]
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise InputError(
            f'{name} holds no script: its "sections" with their "lines" are missing or of another kind. '
            'Use what "draft --json" wrote.'
        ) from error
    return replace(
        around,
        statements=lines,
        points=points if asks and points else around.points,
        minutes=(limits if asks else None) or around.minutes,
        names=tuple(dict.fromkeys((*filter(None, person), *around.names))),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _minutes(value: object) -> float | None:
    if value is not None and (isinstance(value, bool) or not isinstance(value, (int, float))):
        raise TypeError(value)
    return value
