"""How quick a page is for one of thirty students at once, one of whom sends files that were made to harm.

`python -m benchmarks.load [SESSIONS [SECONDS]]`. The students speak Streamlit's own protocol, one sits at a
real browser; the app is started for it on this computer alone. All open notes that were never seen, and once
everybody has a script, they edit. Exit code 1: too slow, or a process died.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path
from random import Random
from typing import Any
from urllib.request import urlopen

from benchmarks.load_client import Client, Lost
from benchmarks.load_hostile import hostile
from benchmarks.load_student import at_a_browser
from benchmarks.material import notes
from scriptwright.project import Project
from scriptwright.store import Store

ROOT = Path(__file__).parents[1]
APP = (sys.executable, "-m", "streamlit", "run", "app.py")
SESSIONS, SECONDS = 30, 90
MOST_SESSIONS, MOST_SECONDS = 60, 600
PAUSE = 20.0  #: seconds from edit to edit on an average: as long as a sentence takes to be typed
WORDS = 900  #: of notes: an interview of half an hour
SLOWEST = 2.0  #: seconds that an edit may take for 95 of 100


@dataclass
class Found:
    """What came of it."""

    edits: list[float] = field(default_factory=list)  #: seconds each
    in_browser: list[float] = field(default_factory=list)
    first: list[float] = field(default_factory=list)  #: seconds until the first page is there
    refused: int = 0  #: hostile files
    lost: int = 0  #: sessions that broke off
    kept: int = 0  #: projects that hold an edit


def main() -> int:
    """Start the app, let the students work, tell how it went."""
    asked = [int(number) for number in sys.argv[1:3]]
    sessions = min(asked[0] if asked else SESSIONS, MOST_SESSIONS)
    seconds = min(asked[1] if asked[1:] else SECONDS, MOST_SECONDS)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        os.environ["SCRIPTWRIGHT_HOME"] = home
        os.environ.pop("DATABASE_URL", None)
        with Store() as store:
            given = [Project(notes=notes(WORDS, seed=number), minutes=3) for number in range(sessions)]
            projects = [store.create(project).id for project in given]
        with (Path(home) / "server.log").open("wb") as log:
            server, address = served(log)
            try:
                workers = _children(server.pid)
                found = asyncio.run(_all(address, projects, seconds))
                died = server.poll() is not None or _children(server.pid) != workers
                memory = _memory(server.pid)
                with Store() as store:
                    kept = (store.load(project) for project in projects)
                    found.kept = sum(bool(saved and saved.project.edits.rewritten) for saved in kept)
            finally:
                server.terminate()
                server.wait(30)
    return _told(found, sessions, seconds, died=died, memory=memory)


async def _all(address: str, projects: list[str], seconds: int) -> Found:
    found = Found()
    clients = [Client(address, project, "script") for project in projects[2:]]
    arrived = await asyncio.gather(*(client.__aenter__() for client in clients), return_exceptions=True)
    found.first = [client.took for client in clients if client in arrived]
    found.lost = len(clients) - len(found.first)
    until = time.monotonic() + seconds
    await asyncio.gather(
        *(_student(client, until, found, n) for n, client in enumerate(clients) if client in arrived),
        asyncio.to_thread(at_a_browser, address, projects[0], until, found.in_browser),
        _attacker(address, projects[1], until, found),
    )
    return found


async def _student(client: Client, until: float, found: Found, number: int) -> None:
    """One student at the script, who changes a line now and then."""
    chance = Random(number)
    try:
        lines = cycle(client.boxes("Line of"))
        await asyncio.sleep(chance.uniform(0, PAUSE))
        while (pause := chance.uniform(0.5, 1.5) * PAUSE) < until - time.monotonic():
            line = next(lines)
            text = f"{client.text_of(line)} And this was said at {time.monotonic():.3f}."
            found.edits.append(await client.write(line, text))
            await asyncio.sleep(pause)
    except Lost:
        found.lost += 1
    await client.__aexit__()


async def _attacker(address: str, project: str, until: float, found: Found) -> None:
    """One who sends one bad file after the other."""
    for name, data in cycle(hostile()):
        if time.monotonic() > until:
            return
        try:
            async with Client(address, project, "") as client:
                found.refused += await client.drop(name, data)
        except Lost:
            found.lost += 1
        await asyncio.sleep(1)


def served(log: Any) -> tuple[subprocess.Popen[bytes], str]:
    """The app on a port of its own, ready."""
    import socket

    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen(
        [*APP, f"--server.port={port}", "--server.headless=true"],
        cwd=ROOT,
        stdout=log,
        stderr=subprocess.STDOUT,
    )
    for _ in range(300):
        with suppress(OSError), urlopen(f"http://localhost:{port}/_stcore/health", timeout=2):
            time.sleep(5)  # the worker has begun too
            return server, f"localhost:{port}"
        time.sleep(0.2)
    server.kill()
    sys.exit("The app did not start.")


def _children(pid: int) -> set[int]:
    """The processes that the app has started and that go on: its worker."""
    found = set()
    for status in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError, ValueError, IndexError):
            parent = int(status.read_text().rpartition(")")[2].split()[1])
            if parent == pid and b"scriptwright.worker" in (status.parent / "cmdline").read_bytes():
                found.add(int(status.parent.name))
    return found


def _memory(pid: int) -> int:
    """Megabytes that the app had at most; 0 where the system does not say."""
    with suppress(OSError, StopIteration):
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
        return int(next(line for line in lines if line.startswith("VmHWM")).split()[1]) // 1024
    return 0


def _told(found: Found, sessions: int, seconds: int, *, died: bool, memory: int) -> int:
    print(f"{sessions} sessions, then {seconds} s with an edit of each every {PAUSE:.0f} s")
    print(f"{'':28} {'count':>6} {'half':>7} {'95 %':>7} {'most':>7}")
    for name, times in (
        ("first page", found.first), ("an edit", found.edits), ("an edit in the browser", found.in_browser),
    ):  # fmt: skip
        half, most = _share(times, 0.5), max(times, default=0)
        print(f"{name:28} {len(times):>6} {half:>6.2f}s {_share(times, 0.95):>6.2f}s {most:>6.2f}s")
    print(f"{found.refused} hostile files were refused, {found.lost} sessions broke off")
    print(f"{found.kept} projects hold what was edited")
    print(f"The app had {memory} MB, on {os.cpu_count()} processors")
    slow = _share(found.edits, 0.95) > SLOWEST or _share(found.in_browser, 0.95) > SLOWEST
    worked = found.edits and found.in_browser and found.refused and found.kept >= sessions - 1
    for wrong, sentence in (
        (died, "A process died."),
        (slow, f"95 of 100 edits should take at most {SLOWEST:g} s."),
        (not worked or found.lost, "Not every student could work."),
    ):
        if wrong:
            print(sentence)
    return int(bool(died or slow or not worked or found.lost))


def _share(times: list[float], share: float) -> float:
    """The time within which that share lies."""
    return sorted(times)[min(len(times) - 1, int(share * len(times)))] if times else 0.0


if __name__ == "__main__":
    sys.exit(main())
