"""The text of a file of notes, whatever program wrote it.

.txt and .md are decoded here; .docx, .odt, .pdf and .rtf are opened in a process of their own, with a limit
to its memory and time, since a file of 300 kB can ask for gigabytes. Whatever goes wrong, `read_file` raises
`UnreadableFile`: a sentence for the student, naming the file.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path, PurePath

from scriptwright import _reading_kinds
from scriptwright._reading_bytes import clean, closed, decode
from scriptwright._reading_limits import ended_by_time
from scriptwright._reading_result import MAX_CHARACTERS, Problem, ReadText, RefusedError
from scriptwright.errors import ScriptwrightError

__all__ = [
    "MAX_BYTES",
    "MAX_CHARACTERS",
    "SUFFIXES",
    "ReadText",
    "UnreadableFile",
    "clean",
    "closed",
    "decode",
    "read_file",
]

SUFFIXES: tuple[str, ...] = (".txt", ".md", ".docx", ".pdf", ".odt", ".rtf")
MAX_BYTES = 10_000_000
#: By the clock, for whoever waits at a busy computer; less where the processor's time has no bound.
MAX_SECONDS = 60 if hasattr(signal, "setitimer") else 5

_LONGEST_NAME = 80
_AT_ONCE = threading.BoundedSemaphore(os.cpu_count() or 2)  #: files that are read, however many come in


class UnreadableFile(ScriptwrightError):  # noqa: N818  (the student's word for it, and the pages')
    """A file that gave no text: why, and what to do."""


class _ReaderError(Exception):
    """What went wrong in the process that read the file, in its own words."""


def read_file(name: str, data: bytes) -> ReadText:
    """The text of a file and the doubts about it, by what the bytes are, whatever the name says.

    >>> read_file("notes.txt", b"What is hard?\\r\\nRent.").text
    'What is hard?\\r\\nRent.'
    """
    try:
        return _read(name, data)
    except RefusedError as refusal:
        raise UnreadableFile(_sentence(refusal.problem, name)) from (refusal.__cause__ or refusal)
    except Exception as error:  # the one gate
        raise UnreadableFile(_sentence(Problem.NOT_NOW, name)) from error


def _read(name: str, data: bytes) -> ReadText:
    if not data:
        raise RefusedError(Problem.EMPTY)
    if len(data) > MAX_BYTES:
        raise RefusedError(Problem.TOO_LARGE)
    kind = _reading_kinds.kind_of(name, data)
    read = ReadText(decode(data)) if kind == _reading_kinds.TEXT else _read_apart(kind, data)
    text = clean(read.text)
    if len(text) > MAX_CHARACTERS:
        raise RefusedError(Problem.TOO_LONG)
    if not text.strip():
        raise RefusedError(Problem.NO_TEXT)
    return ReadText(text, read.doubts)


def _read_apart(kind: str, data: bytes) -> ReadText:
    """What a process of its own reads of the file."""
    try:
        with _AT_ONCE:
            done = subprocess.run(
                [sys.executable, "-m", "scriptwright._reading_child", kind],
                input=data,
                capture_output=True,
                timeout=MAX_SECONDS,
                cwd=Path(__file__).parents[1],
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
                check=False,
            )
    except subprocess.TimeoutExpired as error:
        raise RefusedError(Problem.TOO_SLOW) from error
    if done.returncode:
        said = done.stderr[-2_000:].decode("utf-8", "replace")
        problem = Problem.TOO_SLOW if ended_by_time(done.returncode) else Problem.DAMAGED
        raise RefusedError(problem) from _ReaderError(f"exit code {done.returncode}: {said}")
    answer = json.loads(done.stdout)
    if "problem" in answer:
        raise RefusedError(Problem[answer["problem"]]) from _ReaderError(answer["cause"])
    return ReadText(answer["text"], tuple(answer["doubts"]))


def _sentence(problem: Problem, name: str) -> str:
    """The problem's sentence with the file's name, which may be long or hold anything."""
    shown = " ".join(clean(PurePath(name.replace("\\", "/")).name).split()) or "This file"
    if len(shown) > _LONGEST_NAME:
        shown = f"{shown[: _LONGEST_NAME // 2]}…{shown[-_LONGEST_NAME // 2 :]}"
    return problem.value.format(name=f"**{shown}**")
