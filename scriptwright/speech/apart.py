"""Recordings opened in a process of their own, since a small one can ask for gigabytes, or for hours.

The same as `recording` and `remuxing` give, for all that comes from a student. Where that process dies, by
its limits or by a fault in FFmpeg, the recording counts as damaged, and what was heard until then is kept.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import IO, Any

import numpy as np

from scriptwright.clock import clock
from scriptwright.speech._losses import AFTER
from scriptwright.speech._opening import DAMAGED, NOT_THERE, UnreadableRecording
from scriptwright.speech._samples import RATE, Samples
from scriptwright.speech.recording import Recording

_CHILD = "scriptwright.speech._child"
_ROOT = Path(__file__).parents[2]
_NUMBER = np.dtype(np.float32)


def probe(path: Path | str) -> Recording:
    """What is known of a recording before any of it is decoded. Raises UnreadableRecording."""
    with _Child("probe", path) as child:
        found = child.answer()
    return Recording(Path(path), found["container"], found["seconds"], found["video"])


def remux(source: Path, target: Path) -> float:
    """The seconds of the recording, which is whole in `target` when this returns.

    Raises UnreadableRecording.
    """
    with _Child("remux", source, target.absolute()) as child:
        return float(child.answer()["seconds"])


def decode(recording: Recording, start: float = 0.0) -> Decoding:
    """The sound of a recording from `start` seconds on: iterate over it, then ask for `doubts`."""
    return Decoding(recording, start)


class Decoding:
    """Iterates over the sound as `recording.Decoding` does; `seconds` and `doubts` as there.

    Raises UnreadableRecording where nothing can be heard.
    """

    def __init__(self, recording: Recording, start: float) -> None:
        self.seconds = 0.0
        self.doubts: tuple[str, ...] = ()
        self._recording = recording
        self._start = start

    def __iter__(self) -> Iterator[Samples]:
        heard = self._start
        with _Child("decode", self._recording.path, self._recording.seconds, self._start) as child:
            while True:
                try:
                    found = child.answer()
                    samples = child.numbers(found["samples"]) if "samples" in found else None
                except _EndedError:
                    if heard == self._start:
                        raise
                    found, samples = {"seconds": heard, "doubts": [AFTER.format(at=clock(heard))]}, None
                if samples is None:
                    break
                heard += len(samples) / RATE
                yield samples
        self.seconds, self.doubts = found["seconds"], tuple(found["doubts"])


class _EndedError(UnreadableRecording):
    """The process has ended before it was done."""


class _Child:
    """The process, for as long as the block lasts."""

    def __init__(self, what: str, path: Path | str, *more: object) -> None:
        try:
            self._process = subprocess.Popen(
                [sys.executable, "-m", _CHILD, what, str(Path(path).absolute()), *map(str, more)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                cwd=_ROOT,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except (OSError, ValueError) as error:
            raise UnreadableRecording(NOT_THERE) from error

    def __enter__(self) -> _Child:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.communicate()

    def answer(self) -> dict[str, Any]:
        """The next line that it says. Raises UnreadableRecording with the sentence that it gives."""
        line = self._out.readline()
        if not line.endswith(b"\n"):
            raise _EndedError(DAMAGED)
        found: dict[str, Any] = json.loads(line)
        if "problem" in found:
            raise UnreadableRecording(found["problem"])
        return found

    def numbers(self, count: int) -> Samples:
        """So many numbers of sound."""
        size = count * _NUMBER.itemsize
        data = self._out.read(size)
        if len(data) < size:
            raise _EndedError(DAMAGED)
        return np.frombuffer(bytearray(data), _NUMBER)

    @property
    def _out(self) -> IO[bytes]:
        assert self._process.stdout is not None
        return self._process.stdout
