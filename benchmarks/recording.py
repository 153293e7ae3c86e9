"""How much memory the app takes while half an hour of video is recorded, and is written anew at its end.

`python -m benchmarks.recording [MINUTES]`. The app is started for it; the recording, as Chromium makes it,
goes to it in pieces of half a second. Exit code 1: memory grew with the recording, or no take came of it.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from fractions import Fraction
from http.client import HTTPConnection
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

from benchmarks.load import served
from components.recording import address_to_record
from scriptwright.project import Project
from scriptwright.store import Store

MINUTES = 30
PIECE = 0.5  #: seconds of the recording that are sent at once
BITS = 2_500_000  #: a second, as the page asks the browser for
FRAMES, RATE = 30, 48_000  #: a second
SPOT = 40  #: pixels of one colour; smaller ones make more bytes than a camera does
CLIP = 4  #: seconds that are made; the rest is the same again
MOST = 60  #: MB that the app may have grown by


class Memory(threading.Thread):
    """Looks again and again at how many MB the app has, and the processes that it starts but the worker."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self._pid = pid
        self.app = self.most = self.beside = 0

    def run(self) -> None:
        """Look until the program ends."""
        while True:
            self.app = _megabytes(self._pid)
            self.most = max(self.most, self.app)
            self.beside = max(self.beside, *map(_megabytes, _children(self._pid)), 0)
            time.sleep(0.1)


def main() -> int:
    """Record, and tell how much memory that took."""
    minutes = float(sys.argv[1]) if sys.argv[1:] else MINUTES
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        os.environ["SCRIPTWRIGHT_HOME"] = home
        os.environ.pop("DATABASE_URL", None)
        recording = Path(home) / "chrome.webm"
        write(recording, minutes)
        with Store() as store:
            project = store.create(Project(notes="He mends clocks.")).id
        with (Path(home) / "server.log").open("wb") as log:
            server, address = served(log)
            try:
                memory = Memory(server.pid)
                memory.start()
                return _recorded(address, address_to_record(project), recording, minutes, memory)
            finally:
                server.terminate()
                server.wait(30)


def write(path: Path, minutes: float) -> None:
    """A recording in 720p as a browser makes it: without a length and without an index."""
    clip = path.with_name("clip.webm")
    random = np.random.default_rng(1)
    with av.open(clip, "w", format="webm") as file:
        options = {"deadline": "realtime", "cpu-used": "8"}
        video = file.add_stream(
            "libvpx", rate=FRAMES, width=1280, height=720, pix_fmt="yuv420p", bit_rate=BITS, options=options
        )
        sound = file.add_stream("libopus", rate=RATE, layout="mono")
        noise: NDArray[np.float32] = random.normal(0, 0.05, (1, CLIP * RATE)).astype(np.float32)
        for number in range(CLIP * FRAMES):
            spots = random.integers(0, 255, (720 // SPOT, 1280 // SPOT, 3), np.uint8)
            picture = spots.repeat(SPOT, axis=0).repeat(SPOT, axis=1)
            frame = av.VideoFrame.from_ndarray(picture, "rgb24")
            frame.pts, frame.time_base = number, Fraction(1, FRAMES)
            file.mux(video.encode(frame))
        samples = av.AudioFrame.from_ndarray(noise, "flt", "mono")
        samples.sample_rate = RATE
        file.mux(sound.encode(samples))
        file.mux([*video.encode(None), *sound.encode(None)])
    with av.open(clip) as source, av.open(path, "w", format="webm", options={"live": "1"}) as file:
        streams = [file.add_stream_from_template(stream) for stream in source.streams]
        packets = [packet for packet in source.demux() if packet.size and packet.dts is not None]
        packets.sort(key=lambda packet: packet.dts or 0)
        for again in range(round(minutes * 60 / CLIP)):
            for packet in packets:
                copy = av.Packet(bytes(packet))
                copy.time_base, copy.is_keyframe = packet.time_base, packet.is_keyframe
                copy.pts = copy.dts = (packet.pts or 0) + int(again * CLIP / packet.time_base)
                copy.stream = streams[packet.stream_index]
                file.mux(copy)


def _recorded(address: str, begin: str, recording: Path, minutes: float, memory: Memory) -> int:
    """Send it all, end it, tell what came of it."""
    http = HTTPConnection(address, timeout=600)
    live = _asked(http, "POST", f"{begin}&kind=video/webm")["address"]
    size = recording.stat().st_size
    _piece(http, live, 0, b"")
    time.sleep(0.5)
    before, memory.most = memory.app, 0
    print(f"{minutes:g} minutes, {size / 1e6:.0f} MB; the app has {before} MB")
    at, told = 0, 0.0
    for piece in _pieces(recording, round(size / (minutes * 60 / PIECE))):
        at = _piece(http, live, at, piece)
        if at / size >= told:
            told += 0.25
            print(f"  {at / size:4.0%} is there: {memory.app} MB")
    begun = time.monotonic()
    take = _asked(http, "POST", live).get("take")
    time.sleep(0.5)
    grown = memory.most - before
    print(f"  a take after {time.monotonic() - begun - 0.5:.1f} s: {memory.app} MB, at most {memory.most} MB")
    print(f"  the process that wrote it anew had at most {memory.beside} MB")
    if grown > MOST or not take:
        print(f"It should grow by {MOST} MB at most, and grew by {grown}." if take else "No take came of it.")
        return 1
    return 0


def _pieces(recording: Path, size: int) -> Iterator[bytes]:
    with recording.open("rb") as file:
        while piece := file.read(size):
            yield piece


def _piece(http: HTTPConnection, live: str, at: int, piece: bytes) -> int:
    return int(_asked(http, "PUT", f"{live}&offset={at}&size={len(piece)}", piece)["size"])


def _asked(http: HTTPConnection, how: str, path: str, body: bytes = b"") -> dict[str, str]:
    http.request(how, f"/{path}", body)
    found: dict[str, str] = json.loads(http.getresponse().read())
    return found


def _children(pid: int) -> Iterator[int]:
    """The processes that the app has started, without its worker."""
    for status in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError, ValueError, IndexError):
            parent = int(status.read_text().rpartition(")")[2].split()[1])
            if parent == pid and b"scriptwright.worker" not in (status.parent / "cmdline").read_bytes():
                yield int(status.parent.name)


def _megabytes(pid: int) -> int:
    """What a process has now; 0 where the system does not say."""
    with suppress(OSError, StopIteration, ValueError):
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
        return int(next(line for line in lines if line.startswith("VmRSS")).split()[1]) // 1_024
    return 0


if __name__ == "__main__":
    sys.exit(main())
