"""What comes in from the command line: files, standard input, and the values of options."""

from __future__ import annotations

import argparse
import codecs
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from scriptwright.errors import ScriptwrightError
from scriptwright.reading import MAX_BYTES, ReadText, clean, decode, read_file

STANDARD_INPUT = "-"
MAX_MINUTES = 60
PACES = range(60, 301)  #: words a minute, from very slow to an auctioneer's

_UTF_16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class InputError(ScriptwrightError):
    """A file that is not there or cannot be opened."""


class UsageError(ScriptwrightError):
    """A command line that asks for something that cannot be."""


def read_path(path: str) -> ReadText:
    """The text of a file, or of standard input for "-", with the doubts about its reading."""
    return read_file("standard input" if path == STANDARD_INPUT else path, bytes_of(path))


def bytes_of(path: str) -> bytes:
    """What is in a file, or in standard input for "-", as far as a file of notes may be long."""
    if path == STANDARD_INPUT:
        return sys.stdin.buffer.read(MAX_BYTES + 1)
    with _opened(path) as file:
        return file.read(MAX_BYTES + 1)


def recording_at(path: str) -> Path:
    """The path of a recording that can be opened."""
    with _opened(path):
        return Path(path)


@contextmanager
def _opened(path: str) -> Iterator[BinaryIO]:
    try:
        with Path(path).open("rb") as file:
            yield file
    except FileNotFoundError as error:
        raise InputError(f"There is no file {path}. Check its name and its folder.") from error
    except IsADirectoryError as error:
        raise InputError(f"{path} is a folder. Name a file in it.") from error
    except PermissionError as error:
        raise InputError(f"You may not read {path}. Change its permissions or take a copy.") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise InputError(f"{path} could not be opened: {reason}. Name another file.") from error


def typed_lines() -> Iterator[str]:
    """The lines of standard input without their ends, each as soon as it is there."""
    stream = sys.stdin.buffer
    first = stream.readline()
    if first.startswith(_UTF_16_MARKS):
        yield from decode(first + stream.read()).splitlines()
        return
    for line in chain((first,) if first else (), stream):
        yield decode(line).rstrip("\r\n")


def minutes(value: str) -> float:
    """Minutes of `--minutes`: above 0, at most 60."""
    number = _number(value)
    if number is None or not 0 < number <= MAX_MINUTES:
        raise argparse.ArgumentTypeError(
            f"{value} is no length for a video, give minutes above 0 and up to {MAX_MINUTES}, such as 2.5"
        )
    return number


def pace(value: str) -> int:
    """Words a minute of `--pace`."""
    number = _number(value)
    if number is None or number not in PACES:
        raise argparse.ArgumentTypeError(
            f"{value} is no pace of speech, give words a minute from {PACES[0]} to {PACES[-1]}, such as 140"
        )
    return int(number)


def names(value: str) -> tuple[str, ...]:
    """Names of `--names "A, B"`."""
    found = tuple(filter(None, (" ".join(clean(part).split()) for part in value.split(","))))
    if not found:
        raise argparse.ArgumentTypeError('it is empty, give names such as "Ms. Okoro, Lagos"')
    return found


def answer(value: str) -> tuple[str, str]:
    """The key and the words of `--answer KEY="words"`."""
    key, equals, words = value.partition("=")
    key, words = key.strip(), clean(words).strip()
    if not (equals and key and words):
        raise argparse.ArgumentTypeError(
            f'{value} is no answer, write a section or a point, "=" and your words: why="I want to teach"'
        )
    return key, words


def name(value: str) -> str:
    """A name on one line."""
    found = " ".join(clean(value).split())
    if not found:
        raise argparse.ArgumentTypeError('it is empty, give a name such as "Mr. Chen"')
    return found


def word_file(value: str) -> Path:
    """A path at which a Word file can be written."""
    if not value.lower().endswith(".docx"):
        raise argparse.ArgumentTypeError(f"{value} is no name for a Word file, end it in .docx")
    return Path(value)


def _number(value: str) -> float | None:
    try:
        return float(value)
    except ValueError:
        return None
