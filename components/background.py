"""The worker process: started when the app starts, started again when it dies, ended with the app."""

from __future__ import annotations

import asyncio
import logging
import os
import subprocess
import sys
import threading
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

ROOT = Path(__file__).parents[1]
WORKER = (sys.executable, "-m", "scriptwright.worker")

PAUSE = 1.0  #: seconds before a worker that died is started again; doubled each time it dies soon
LONGEST_PAUSE = 60.0  #: seconds; who lived longer than that did not die soon
GRACE = 5.0  #: seconds that the worker has to end by itself

log = logging.getLogger("scriptwright")


@asynccontextmanager
async def lifespan(app: object) -> AsyncIterator[None]:
    """Keep a worker at work as long as the app is served."""
    keeper = Keeper()
    keeper.start()
    try:
        yield
    finally:
        await asyncio.to_thread(keeper.stop)


class Keeper:
    """Keeps one worker process running.

    The worker ends when the pipe to its standard input closes. The system closes it however this process
    ends, so no worker is left behind.
    """

    def __init__(self, command: Sequence[str] = WORKER):
        self._command = command
        self._over = threading.Event()
        self._starting = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._thread = threading.Thread(target=self._keep, name="worker", daemon=True)

    def start(self) -> None:
        """Start the worker, and go on at once."""
        self._thread.start()

    def stop(self) -> None:
        """End the worker; what it is at goes on when the app is started again."""
        with self._starting:
            self._over.set()
            process = self._process
        if process is not None and process.stdin:
            process.stdin.close()
            try:
                process.wait(GRACE)
            except subprocess.TimeoutExpired:
                process.kill()
        self._thread.join()

    def _keep(self) -> None:
        pause = PAUSE
        while not self._over.is_set():
            begun = time.monotonic()
            code = self._run()
            if code is None:
                return
            soon = time.monotonic() - begun < LONGEST_PAUSE
            log.warning("The worker ended with %s. It is started again in %.0f s.", code, pause)
            self._over.wait(pause)
            pause = min(2 * pause, LONGEST_PAUSE) if soon else PAUSE

    def _run(self) -> int | None:
        """What the worker ended with; None where it was ended, or not begun, because the app ends."""
        with self._starting:
            if self._over.is_set():
                return None
            self._process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                env=os.environ
                | {"PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])},
                creationflags=getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0),
            )
        with self._process:
            code = self._process.wait()
        return None if self._over.is_set() else code
