"""Recordings as files under generated names: written so that a crash leaves a whole one or none."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from scriptwright.store import NotSaved

UNFINISHED = ".part"  #: the suffix of a file that is still being written
CLOSING = ".closing"  #: the suffix of a recording that has ended and is still to become a take
STAGED = ".new"  #: the suffix of a project's folder that is still to get its row
LEFT_OVER = 30 * 60  #: seconds after which what nobody writes to is taken for the rest of a broken upload
SETTLED = 60  #: seconds after which a finished file without a row is no longer one about to get it
_PIECE = 1 << 20  #: bytes copied at once

_SUFFIX = re.compile(r"\.[a-z0-9]{1,5}")
_NAME = re.compile(r"([A-Za-z0-9_-]{22})(\.[a-z0-9]{1,5})?")


def suffix_of(name: str) -> str:
    """The suffix of a file as the student named it, where it can stand in a file name of ours.

    >>> suffix_of("My take (2).MP4"), suffix_of("take")
    ('.mp4', '')
    """
    suffix = Path(name.replace("\\", "/")).suffix.lower()
    return suffix if _SUFFIX.fullmatch(suffix) and suffix != UNFINISHED else ""


def write(source: BinaryIO, file: Path) -> int:
    """The bytes written to `file`, which is on the disk when this returns.

    Raises NotSaved where the disk refuses, and what `source` raises; then nothing is left there.
    """
    unfinished = file.with_name(file.name + UNFINISHED)
    size = 0
    try:
        with refusing():
            file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            target = unfinished.open("xb", buffering=0)
        with target:
            while piece := source.read(_PIECE):
                size += len(piece)
                with refusing():
                    while piece:
                        piece = piece[target.write(piece) :]
            with refusing():
                os.fsync(target.fileno())
        with refusing():
            unfinished.replace(file)
            settle(file.parent)
            settle(file.parent.parent)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise
    return size


@contextmanager
def spooled(source: BinaryIO, file: Path) -> Iterator[BinaryIO]:
    """All that `source` gives as a file to be read anywhere, gone when the block ends. Raises NotSaved."""
    with refusing():
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        spool = file.open("x+b")
    try:
        with spool:
            while piece := source.read(_PIECE):
                with refusing():
                    spool.write(piece)
            with refusing():
                spool.flush()
            yield spool
    finally:
        file.unlink(missing_ok=True)


def put_in_place(staged: Path) -> None:
    """Give a staged folder, whose project now is kept, the project's own name."""
    with suppress(FileNotFoundError):
        staged.replace(staged.with_suffix(""))
        settle(staged.parent)


def finished(folder: Path) -> Iterator[tuple[str, str, Path]]:
    """Project, id and file of every recording that is whole, and no longer about to get its row."""
    for file in sorted(folder.glob("*/*")):
        name = _NAME.fullmatch(file.name)
        closing = file.with_name(file.name + CLOSING).exists()
        if name and file.is_file() and age(file) > SETTLED and not closing:
            yield file.parent.name, name[1], file


def recorded_of(folder: Path, take: str) -> Iterator[Path]:
    """The file as the browser recorded a take, which stays beside the one that is played."""
    return folder.glob(f"{take}.recorded.*")


@contextmanager
def refusing() -> Iterator[None]:
    """What the disk refuses becomes a sentence. Raises NotSaved."""
    try:
        yield
    except OSError as error:
        raise NotSaved(
            "The file was not saved: the disk is full, or may not be written. "
            "Free some space, then add it again."
        ) from error


def age(file: Path, now: float | None = None) -> float:
    """Seconds since the file was written to, or the folder got a file."""
    try:
        return (time.time() if now is None else now) - file.stat().st_mtime
    except FileNotFoundError:
        return 0.0


def settle(folder: Path) -> None:
    """Let the names in the folder be on the disk, where the system can be asked for that."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
