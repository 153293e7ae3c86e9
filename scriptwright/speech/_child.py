"""The process that opens a recording which a stranger may have made.

`python -m scriptwright.speech._child probe PATH | decode PATH SECONDS START | remux PATH TARGET`.
What it finds goes out as lines of JSON; behind a line `{"samples": n}` come so many numbers of sound.
Memory and processor time are bounded: `_allowed` says how far.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from pathlib import Path
from typing import Any

from scriptwright._reading_limits import bound
from scriptwright.speech._opening import UnreadableRecording
from scriptwright.speech.recording import Recording, decode, probe
from scriptwright.speech.remuxing import remux

MEMORY = 230_000_000  #: bytes beyond what the process has when it begins
SECONDS = 8.0  #: of the processor, for a recording without sound: an old or busy one needs several for hours
SECONDS_A_GIGABYTE = 8.0  #: more, to read through it
SECONDS_A_CHUNK = 1.0  #: more for each chunk of sound that was handed out


def main() -> None:
    """Does what the arguments ask for."""
    what, path, *more = sys.argv[1:]
    bound(None, memory=MEMORY)
    _allow(_allowed(path))
    try:
        if what == "probe":
            found = probe(path)
            _say(container=found.container, seconds=found.seconds, video=found.video)
        elif what == "remux":
            _say(seconds=remux(Path(path), Path(more[0])))
        else:
            _decode(path, float(more[0]), float(more[1]))
    except UnreadableRecording as error:
        _say(problem=str(error))


def _decode(path: str, seconds: float, start: float) -> None:
    decoding = decode(Recording(Path(path), "", seconds, video=False), start)
    for samples in decoding:
        _say(samples=len(samples))
        sys.stdout.buffer.write(samples.tobytes())
        sys.stdout.buffer.flush()
        _allow(SECONDS_A_CHUNK)
    _say(seconds=decoding.seconds, doubts=decoding.doubts)


def _say(**found: Any) -> None:
    sys.stdout.buffer.write(json.dumps(found).encode("ascii") + b"\n")
    sys.stdout.buffer.flush()


def _allowed(path: str) -> float:
    """Seconds of the processor for a recording before any sound of it is there."""
    try:
        return SECONDS + SECONDS_A_GIGABYTE * os.path.getsize(path) / 1e9
    except (OSError, ValueError):
        return SECONDS


def _allow(seconds: float) -> None:
    """Gives so much more time, after which the process ends; Windows has no such thing."""
    if sys.platform != "win32":
        left, _ = signal.getitimer(signal.ITIMER_PROF)
        signal.setitimer(signal.ITIMER_PROF, left + seconds)


if __name__ == "__main__":
    main()
