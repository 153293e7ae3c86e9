"""A PostgreSQL of the tests' own: no port, no password, gone when they end."""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest


@contextmanager
def postgresql() -> Iterator[str]:
    """The URL of an empty database; skips where PostgreSQL is not installed, fails there in CI."""
    programs = _programs()
    if programs is None:
        missing = "needs PostgreSQL's initdb and postgres (on Debian: apt install postgresql)"
        pytest.fail(missing) if os.environ.get("CI") == "true" else pytest.skip(missing)
    folder = Path(tempfile.mkdtemp(prefix="scriptwright-"))
    # it refuses to run as root, which tests may
    somebody = {"user": "nobody", "group": "nogroup"} if os.geteuid() == 0 else {}
    if somebody:
        shutil.chown(folder, **somebody)
    server = None
    try:
        subprocess.run(
            [programs / "initdb", "-A", "trust", "-U", "tests", "-E", "UTF8", "--no-sync", folder / "data"],
            cwd=folder, check=True, capture_output=True, **somebody,
        )  # fmt: skip
        server = subprocess.Popen(
            [programs / "postgres", "-D", folder / "data", "-k", folder, "-F", "-c", "listen_addresses="],
            cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **somebody,
        )  # fmt: skip
        _until_it_answers(server, f"host={folder} user=tests dbname=postgres")
        yield f"postgresql+psycopg://tests@/postgres?host={folder}"
    finally:
        if server:
            server.terminate()
            server.wait(timeout=30)
        shutil.rmtree(folder)


def empty(url: str) -> None:
    """Take everything out of the database."""
    folder = url.partition("?host=")[2]
    with psycopg.connect(f"host={folder} user=tests dbname=postgres", autocommit=True) as connection:
        connection.execute(
            "DROP SCHEMA IF EXISTS dbos CASCADE; DROP SCHEMA public CASCADE; CREATE SCHEMA public"
        )


def _programs() -> Path | None:
    found = shutil.which("initdb")
    folders = [Path(found).parent] if found else sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    return next((folder for folder in reversed(folders) if (folder / "postgres").exists()), None)


def _until_it_answers(server: subprocess.Popen[bytes], where: str) -> None:
    for _ in range(300):
        if server.poll() is not None:
            break
        try:
            psycopg.connect(where).close()
            return
        except psycopg.OperationalError:
            time.sleep(0.1)
    pytest.fail("PostgreSQL did not start.")
