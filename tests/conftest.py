"""The states that tests begin from: a data folder of their own, the app with no browser, the app served."""

import io
from pathlib import Path
from types import SimpleNamespace

import pytest
from serving import served

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
    with served(home, tmp_path / "server.log") as address:
        yield address
