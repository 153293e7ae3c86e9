"""The app as a student's computer serves it."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@contextmanager
def served(
    home: Path, log: Path, port: int = 0, *, killed: bool = False, **environment: str
) -> Iterator[str]:
    """The app served on a free port of this computer, or on `port`, with its data in `home`; its address.

    `killed`: it ends in the hardest way.
    """
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = port or free.getsockname()[1]
    options = ["run", "app.py", f"--server.port={port}", "--server.headless=true"]
    with log.open("wb") as output:
        server = subprocess.Popen(
            [sys.executable, "-m", "streamlit", *options],
            cwd=ROOT,
            env=os.environ | {"SCRIPTWRIGHT_HOME": str(home)} | environment,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        try:
            _until_healthy(server, f"http://localhost:{port}/_stcore/health", log)
            yield f"http://localhost:{port}"
        finally:
            server.kill() if killed else server.terminate()
            server.wait(timeout=30)
    print(log.read_text(errors="replace"))


def _until_healthy(server: subprocess.Popen, url: str, log: Path) -> None:
    for _ in range(300):
        if server.poll() is not None:
            break
        try:
            with urllib.request.urlopen(url, timeout=2):
                return
        except OSError:
            time.sleep(0.2)
    pytest.fail(f"The app did not start:\n{log.read_text(errors='replace')}")
