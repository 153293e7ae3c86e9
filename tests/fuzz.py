"""Mutants of every kind of file, read in one warm, bounded process: `python -m tests.fuzz [KIND [NUMBER]]`.

With a number, that mutant alone is read, in this process, so that its error can be seen.
"""

from __future__ import annotations

import json
import struct
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tests.mutants import NOTES_KINDS, SOUND_KINDS, mutant

ROOT = Path(__file__).parents[1]
COUNT = 2_000  #: mutants of each kind
SECONDS = {True: 2.0, False: 5.0}  #: of the processor for notes, for a recording


@dataclass(frozen=True)
class Failure:
    """A mutant that was not refused, not read, and should have been one of them."""

    kind: str
    number: int
    what: str

    def __str__(self) -> str:
        return f"{self.kind} {self.number}: {self.what} (python -m tests.fuzz {self.kind} {self.number})"


class Child:
    """The process that reads; started anew when it has died."""

    def __init__(self) -> None:
        self.deaths = 0
        self._process: subprocess.Popen[bytes] | None = None

    def read(self, kind: str, data: bytes) -> dict[str, object]:
        """What came of a file: `read` or `refused`, `error`, or `died` with the exit code."""
        process = self._process = self._process or self._started()
        assert process.stdin
        assert process.stdout
        head = json.dumps({"kind": kind, "size": len(data)}).encode()
        try:
            process.stdin.write(struct.pack(">I", len(head)) + head + data)
            process.stdin.flush()
            line = process.stdout.readline()
        except BrokenPipeError:
            line = b""
        if line:
            return dict(json.loads(line))
        self.close()
        self.deaths += 1
        return {"died": process.returncode}

    def close(self) -> None:
        """End the process."""
        if self._process:
            process, self._process = self._process, None
            process.communicate()

    def _started(self) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [sys.executable, "-m", "tests.fuzz", "--child"],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )  # fmt: skip


def fuzz(kind: str, count: int, child: Child) -> list[Failure]:
    """What went wrong with the first so many mutants of a kind."""
    failures = []
    for number in range(count):
        given = child.read(kind, mutant(kind, number))
        if "error" in given or "died" in given:
            failures.append(Failure(kind, number, str(given.get("error") or f"died with {given['died']}")))
    return failures


def read(kind: str, data: bytes, folder: Path) -> str:
    """ "read" or "refused" of a file of this kind; raises what no file may bring about."""
    if kind in NOTES_KINDS:
        return _read_notes(kind, data)
    from scriptwright.speech.recording import UnreadableRecording, decode, probe

    path = folder / kind
    path.write_bytes(data)
    try:
        decoding = decode(probe(path))
        for samples in decoding:
            assert abs(samples).max(initial=0.0) <= 2.0
        assert all(isinstance(doubt, str) for doubt in decoding.doubts)
    except UnreadableRecording:
        return "refused"
    return "read"


def _read_notes(kind: str, data: bytes) -> str:
    """The gate of `read_file`, with its child's work done in this process."""
    from scriptwright import _reading_child
    from scriptwright._reading_bytes import clean, decode
    from scriptwright._reading_kinds import TEXT, kind_of
    from scriptwright._reading_result import Problem, RefusedError

    try:
        found = kind_of(f"notes.{kind}", data)
    except RefusedError:
        return "refused"
    given = {"text": decode(data)} if found == TEXT else _reading_child.answer(found, data)
    json.dumps(given)
    if "problem" in given:
        assert given["problem"] in Problem.__members__
        return "refused"
    text = clean(str(given["text"]))
    text.encode()
    assert clean(text) == text
    return "read"


def child() -> None:
    """Read what comes by standard input, within bounds of memory and time."""
    import signal

    from scriptwright import _reading_limits

    for kind in ("txt", "docx", "odt", "pdf", "rtf", SOUND_KINDS[0]):
        with tempfile.TemporaryDirectory() as folder:
            read(kind, mutant(kind, 0), Path(folder))  # loads what is needed
    _reading_limits.bound(seconds=None)
    source = sys.stdin.buffer
    with tempfile.TemporaryDirectory() as name:
        while head := source.read(4):
            asked = json.loads(source.read(struct.unpack(">I", head)[0]))
            data = source.read(asked["size"])
            signal.setitimer(signal.ITIMER_PROF, SECONDS[asked["kind"] in NOTES_KINDS])
            try:
                given = {read(asked["kind"], data, Path(name)): True}
            except BaseException as error:
                given = {"error": repr(error)[:300]}
            signal.setitimer(signal.ITIMER_PROF, 0)
            print(json.dumps(given), flush=True)


def main() -> int:
    """Run what the arguments ask for; 1 where something went wrong."""
    asked = sys.argv[1:]
    if asked == ["--child"]:
        child()
        return 0
    if len(asked) == 2:
        with tempfile.TemporaryDirectory() as folder:
            print(read(asked[0], mutant(asked[0], int(asked[1])), Path(folder)))
        return 0
    reader, failures = Child(), []
    for kind in asked or (*NOTES_KINDS, *SOUND_KINDS):
        begun = time.monotonic()
        found = fuzz(kind, COUNT, reader)
        failures += found
        taken = time.monotonic() - begun
        print(f"{kind:14} {COUNT:,} mutants in {taken:4.0f} s, {len(found)} failures", flush=True)
        print("".join(f"  {failure}\n" for failure in found), end="", flush=True)
    reader.close()
    return bool(failures)


if __name__ == "__main__":
    sys.exit(main())
