"""What makes the worker a good neighbour: one for a data folder, modest, and gone with its parent."""

from __future__ import annotations

import os
import platform
import re
import signal
import sqlite3
import stat
import threading
import time
from pathlib import Path

from scriptwright._store_tables import new_id

MODEST = 10  #: steps by which everything else on the computer goes first
_STDIN = 0
_LOOK = 1.0  #: seconds between two looks whether another worker has gone


def step_back() -> None:
    """Let other programs of this computer go first, the page above all."""
    if hasattr(os, "nice"):
        os.nice(MODEST)


def end_with_parent() -> None:
    """End this process at once when the pipe on its standard input is closed, which its parent's end does.

    Nothing is lost by that: what a job has finished is kept. Without such a pipe, nothing is watched.
    """
    if not stat.S_ISFIFO(os.fstat(_STDIN).st_mode):
        return
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # meant for the parent, which then closes the pipe
    threading.Thread(target=_until_closed, name="parent", daemon=True).start()


def _until_closed() -> None:
    while os.read(_STDIN, 1024):
        pass
    os._exit(0)


def alone(folder: Path) -> tuple[str, sqlite3.Connection]:
    """The name that workers of this folder on this computer have, once no other one is there.

    Held by a lock on a file of SQLite's own, which every system lets go when the process ends, however it
    ends. It is held as long as the connection is.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    node = re.sub(r"\W", "-", platform.node()) or "here"
    lock = sqlite3.connect(folder / f"worker-{node}.lock", isolation_level=None, check_same_thread=False)
    while True:
        try:
            lock.execute("CREATE TABLE IF NOT EXISTS worker (name TEXT NOT NULL)")
            lock.execute("INSERT INTO worker SELECT ? WHERE NOT EXISTS (SELECT 1 FROM worker)", [new_id()])
            lock.execute("BEGIN EXCLUSIVE")
            (name,) = lock.execute("SELECT name FROM worker").fetchone()
            return name, lock
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                raise
        time.sleep(_LOOK)
