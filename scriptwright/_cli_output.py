"""What goes out of the command line: standard output, standard error and the Word file."""

from __future__ import annotations

import json
import logging
import os
import secrets
import sys
import warnings
from collections.abc import Mapping
from pathlib import Path

from scriptwright.errors import ScriptwrightError

UNKNOWN = (
    "Something went wrong inside Scriptwright, which no file should bring about. "
    "Try a copy that another program saved; python -X dev -m scriptwright shows the cause."
)


class NotWritten(ScriptwrightError):  # noqa: N818  (what happened, as the student would say it)
    """Output that found no room or no way to its place."""


class StoppedReading(Exception):  # noqa: N818  (no error: the reader of the output has seen enough)
    """The program that standard output goes to has ended."""


def prepare() -> None:
    """Keeps libraries' warnings off standard error; a letter that the terminal lacks becomes "?"."""
    if not sys.warnoptions:
        warnings.simplefilter("ignore")
    logging.getLogger().addHandler(logging.NullHandler())
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def write(text: str) -> None:
    """Writes to standard output at once."""
    if sys.stdout is None:
        raise NotWritten("Standard output is closed, so nothing could be written. Leave it open.")
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError as error:
        _discard_the_rest()
        raise StoppedReading from error
    except OSError as error:
        _discard_the_rest()
        raise NotWritten(f"The output could not be written: {error.strerror}. Send it elsewhere.") from error


def write_json(value: Mapping[str, object]) -> None:
    """Writes JSON in letters that standard output can hold."""
    encoding = getattr(sys.stdout, "encoding", None) or ""
    plain = not encoding.lower().replace("-", "").startswith("utf")
    write(json.dumps(value, ensure_ascii=plain, allow_nan=False, indent=2) + "\n")


def complain(sentences: str) -> None:
    """Writes one line on standard error, or nothing where there is nothing to say."""
    line = " ".join(sentences.replace("**", "").split())
    if line and sys.stderr is not None:
        print(line, file=sys.stderr)


def save(path: Path, data: bytes) -> None:
    """Writes a file whole or not at all; one that is there stays until the new one is on the disk."""
    path = Path(os.path.realpath(path))
    if path.exists() and not path.is_file():
        raise NotWritten(f"{path} is not a file that can be replaced. Give another name.")
    part = path.with_name(f".scriptwright-{secrets.token_hex(8)}.part")
    try:
        try:
            with part.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
    except FileNotFoundError as error:
        raise NotWritten(f"There is no folder {path.parent}. Make it, or give another place.") from error
    except OSError as error:
        raise NotWritten(f"{path} could not be written: {error.strerror}. Give another place.") from error


def _discard_the_rest() -> None:
    """Sends what is still in the buffer nowhere, or Python would fail on it once more at the end."""
    with open(os.devnull, "w") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())
