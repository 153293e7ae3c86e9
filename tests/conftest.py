"""The states that tests begin from: a data folder of their own, the app with no browser, the app served."""

import io
import os
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from types import SimpleNamespace

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """A data folder that is empty and goes with the test."""
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.setenv("SCRIPTWRIGHT_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def run(capsys, monkeypatch):
    """Runs a command in this process; gives its exit code, output and complaint."""
    from scriptwright.__main__ import main

    def run(*arguments, typed=b""):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(typed), encoding="utf-8"))
        code = main([str(argument) for argument in arguments])
        out, err = capsys.readouterr()
        return SimpleNamespace(code=code, out=out, err=err)

    return run


@pytest.fixture
def app(home):
    """The app as a first visitor gets it, run without a browser."""
    from streamlit.testing.v1 import AppTest

    from components import cached

    yield AppTest.from_file(str(ROOT / "app.py"), default_timeout=60)
    cached.store.clear()


@pytest.fixture
def address(home, tmp_path):
    """The app's address on a free port of this computer."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = (tmp_path / "server.log").open("wb")
    server = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "streamlit",
            "run",
            "app.py",
            f"--server.port={port}",
            "--server.headless=true",
        ],
        cwd=ROOT,
        env=os.environ | {"SCRIPTWRIGHT_HOME": str(home)},
        stdout=log,
        stderr=subprocess.STDOUT,
    )
    try:
        _until_healthy(server, f"http://localhost:{port}/_stcore/health", tmp_path / "server.log")
        yield f"http://localhost:{port}"
    finally:
        server.terminate()
        server.wait(timeout=30)
        log.close()
        print((tmp_path / "server.log").read_text(errors="replace"))


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
