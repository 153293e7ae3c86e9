"""Whatever is killed, and whenever: what was kept is there, and everything opens again.

Some kills of each kind in every run; `SCRIPTWRIGHT_KILLS=200 python -m pytest -s tests/test_kills.py` shares
out two hundred, and tells how long a save took at most, and how long until the project was open again.
"""

import io
import json
import multiprocessing
import os
import random
import signal
import time
import urllib.request
from datetime import date
from pathlib import Path

import database_server
import psycopg
import pytest
from serving import served

from components import cached, typed_route
from components.typed_texts import Text, keep
from scriptwright import drafting, worker
from scriptwright.archive import opened, saved_in
from scriptwright.errors import ScriptwrightError
from scriptwright.jobs import Jobs, State, Work
from scriptwright.language import english
from scriptwright.project import Project
from scriptwright.speech.recording import RATE
from scriptwright.speech.transcriber import Heard
from scriptwright.store import Store
from scriptwright.takes import Takes
from scriptwright.transcript import Word
from scriptwright.word import read_word

pytestmark = pytest.mark.skipif(
    not hasattr(signal, "SIGKILL") or not hasattr(os, "fork"), reason="there is no SIGKILL or no fork here"
)

KILLS = int(os.environ.get("SCRIPTWRIGHT_KILLS", "0"))
NOTES = "Q: What do you do?\nI mend clocks for the whole town, and I teach two apprentices.\nEdit"
SPOKEN = Path(__file__).parent / "sound" / "take.opus"


def share(part: float, least: int) -> int:
    """How many kills of one kind there are to be."""
    return max(least, round(KILLS * part))


class Trial:
    """A project, work on it that is killed, and what was acknowledged before."""

    def __init__(self, home: Path, url: str = ""):
        self.home, self.url, self.chance = home, url, random.Random(os.environ.get("SCRIPTWRIGHT_SEED", "7"))
        self.edit, self.slowest, self.opening = 0, 0.0, 0.0
        with self.store() as store:
            self.id = store.create(Project(notes=f"{NOTES} 0")).id

    def store(self):
        return Store(self.url or f"sqlite:///{self.home}/scriptwright.db")

    def run(self, work, *, until=0.0):
        """Let a process of its own do the work, kill it at a random moment, and see what is there.

        Whether the work killed something itself.
        """
        reading, writing = os.pipe()
        process = multiprocessing.get_context("fork").Process(target=self._child, args=(work, writing))
        process.start()
        os.close(writing)
        with os.fdopen(reading, "rb", buffering=0) as acknowledged:
            told = acknowledged.read(64)  # it has begun
            time.sleep(until or self.chance.uniform(0.0, 0.6))
            os.kill(process.pid, signal.SIGKILL)
            process.join()
            while more := acknowledged.read(1 << 16):
                told += more
        words = [line.split() for line in told.decode().splitlines()]
        self.check(words)
        return any(one[0] == "killed" for one in words)

    def _child(self, work, writing):
        os.setpgid(0, 0)
        cached.store.clear()
        work(self, lambda *words: os.write(writing, (" ".join(map(str, words)) + "\n").encode()))
        os._exit(0)

    def check(self, told):
        """What was acknowledged is there, and can be gone on with."""
        edits = [(int(words[1]), float(words[2])) for words in told if words[0] == "edit"]
        self.edit = max([self.edit, *(number for number, _ in edits)])
        self.slowest = max([self.slowest, *(took for _, took in edits)])
        begun = time.monotonic()
        with self.store() as store:
            saved = store.load(self.id)
            self.opening = max(self.opening, time.monotonic() - begun)
            assert saved is not None
            kept = number_of(saved.project)
            assert kept >= self.edit, "an acknowledged edit is gone"
            self.edit = kept
            assert all(state.project.notes for state in store.earlier(self.id))
            takes = Takes(store, self.home / "recordings")
            files = {take.id: takes.path(take).stat().st_size for take in takes.of(self.id)}
            assert all(files[words[1]] == int(words[2]) for words in told if words[0] == "take")
            for words in told:
                if words[0] == "file":
                    number = int(words[2])
                    data = (self.home / words[1]).read_bytes()
                    if words[1].endswith(".docx"):
                        assert read_word(data)
                    else:
                        assert number_of(opened(store, takes, io.BytesIO(data)).project) >= number


def number_of(project: Project) -> int:
    """The number of the edit that a project holds."""
    return int(project.notes.rpartition(" ")[2])


def edits(trial, acknowledge):
    """Words are typed as a page tells them; what was refused is tried again, as a page does."""
    acknowledge("begun")
    number = trial.edit
    while True:
        number += 1
        began = time.monotonic()
        while True:
            try:
                if keep("", trial.id, [Text("notes", f"{NOTES} {number}", None, number, shown=False)]).saved:
                    break
            except ScriptwrightError:
                time.sleep(0.05)
        acknowledge("edit", number, time.monotonic() - began)


def edits_while_the_database_is_killed(folder):
    """Words are typed while one of PostgreSQL's processes is killed: all others end too, and it recovers."""

    def kill(acknowledge):
        with psycopg.connect(f"host={folder} user=tests dbname=postgres", autocommit=True) as connection:
            others = "SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> %s"
            for (pid,) in connection.execute(others, [connection.info.backend_pid]).fetchall()[:1]:
                acknowledge("killed", pid)
                os.kill(pid, signal.SIGKILL)
                os._exit(0)

    def work(trial, acknowledge):
        if os.fork():
            edits(trial, acknowledge)
        time.sleep(trial.chance.uniform(0.3, 0.8))
        try:
            kill(acknowledge)
        finally:
            os._exit(1)

    return work


def saves(trial, acknowledge):
    """Large states are saved as fast as it goes, some of them replacing the one before."""
    number = trial.edit
    with trial.store() as store:
        saved = store.load(trial.id)
        acknowledge("begun")
        while True:
            number += 1
            began = time.monotonic()
            answers = {"why": f"Because {number}. " * trial.chance.choice((1, 4000))}
            saved = store.save(
                trial.id, saved.version, Project(f"{NOTES} {number}", answers=answers), keep=True
            )
            acknowledge("edit", number, time.monotonic() - began)


def exports(trial, acknowledge):
    """Word files and the project's file are made, and recordings come in."""
    with trial.store() as store:
        takes = Takes(store, trial.home / "recordings")
        acknowledge("begun")
        while True:
            saved = store.load(trial.id)
            take = takes.add(trial.id, io.BytesIO(os.urandom(200_000)), "take.wav")
            acknowledge("take", take.id, take.size)
            number, name = number_of(saved.project), f"{time.monotonic_ns()}"
            (trial.home / f"{name}.docx").write_bytes(drafting.word_of(saved.project, date(2026, 3, 2)))
            acknowledge("file", f"{name}.docx", number)
            pieces = saved_in(store, takes, trial.id, recordings=False)
            (trial.home / f"{name}.scriptwright").write_bytes(b"".join(pieces))
            acknowledge("file", f"{name}.scriptwright", number)


class Slow:
    """An engine that takes its time, and hears three words in each piece."""

    name = "faster-whisper"

    def transcribe(self, samples, **_):
        time.sleep(0.4)
        third = len(samples) / RATE / 3
        said = ("He", "mends", "clocks.")
        return Heard(tuple(Word(w, at * third, (at + 1) * third, 0.9) for at, w in enumerate(said)), "en")


def listens(trial, acknowledge):
    """The worker listens to a take."""
    os.environ["SCRIPTWRIGHT_HOME"], os.environ["DATABASE_URL"] = str(trial.home), trial.url
    reading, _ = os.pipe()
    os.dup2(reading, 0)  # the worker ends with whoever holds the other end
    acknowledge("begun")
    worker.run(lambda name: Slow())


@pytest.fixture
def trial(home, monkeypatch):
    home.mkdir(exist_ok=True)
    english()  # once, for all processes that come of this one
    yield Trial(home)
    cached.store.clear()


def told(trial, kills, what):
    print(
        f"\n{kills} kills while {what}: at most {trial.slowest:.2f} s to save, {trial.opening:.2f} s to open"
    )


def test_kills_while_words_are_typed_lose_nothing_that_was_acknowledged(trial):
    for _ in range(kills := share(0.25, 4)):
        trial.run(edits)
    told(trial, kills, "typing")


def test_kills_while_large_states_are_saved_lose_nothing_that_was_acknowledged(trial):
    for _ in range(kills := share(0.25, 4)):
        trial.run(saves)
    told(trial, kills, "saving")


def test_kills_while_files_are_made_and_recordings_come_in_leave_only_whole_ones(trial):
    for _ in range(kills := share(0.2, 2)):
        trial.run(exports, until=trial.chance.uniform(0.05, 1.5))
    told(trial, kills, "making files and taking in recordings")


def test_kills_of_the_worker_let_the_listening_go_on_and_end(trial):
    with trial.store() as store:
        takes, jobs = Takes(store, trial.home / "recordings"), Jobs(store)
        for _ in range(kills := share(0.1, 1)):
            take = takes.add(trial.id, io.BytesIO(SPOKEN.read_bytes()), "take.opus")
            jobs.submit(take.id, Work.LISTEN)
            trial.run(listens, until=trial.chance.uniform(0.5, 6.0))
        process = multiprocessing.get_context("fork").Process(target=trial._child, args=(listens, os.dup(1)))
        process.start()
        try:
            for _ in range(600 + 200 * kills):
                latest = {take.id: jobs.latest(take.id, Work.LISTEN) for take in takes.of(trial.id)}
                for take, job in latest.items():
                    if job.state is State.FAILED:  # given up after four kills; the student asks once more
                        assert job.message
                        jobs.submit(take, Work.LISTEN)
                if all(job.state is State.DONE for job in latest.values()):
                    break
                time.sleep(0.1)
        finally:
            process.kill()
            process.join()
        assert [take.transcript.words[1].text for take in takes.of(trial.id)] == ["mends"] * kills
    told(trial, kills, "listening")


def test_kills_of_the_app_lose_nothing_that_it_acknowledged(trial, tmp_path):
    slowest = 0.0
    for _ in range(kills := share(0.1, 1)):
        begun = time.monotonic()
        with served(trial.home, tmp_path / "server.log", killed=True) as address:
            slowest = max(slowest, time.monotonic() - begun)
            end = time.monotonic() + trial.chance.uniform(0.2, 1.5)
            acknowledged = []
            while time.monotonic() < end:
                number = trial.edit + len(acknowledged) + 1
                began = time.monotonic()
                text = {"key": "notes", "text": f"{NOTES} {number}", "base": None, "at": number}
                with urllib.request.urlopen(
                    f"{address}/{typed_route.address_of_typing('', trial.id)}",
                    json.dumps({"texts": [text]}).encode(),
                    timeout=20,
                ) as answer:
                    assert json.load(answer)["saved"]
                acknowledged.append(["edit", number, time.monotonic() - began])
        trial.check(acknowledged)
    print(f"\nThe app answered again after {slowest:.1f} s at most.")
    told(trial, kills, "the app served")


def test_kills_of_the_databases_processes_lose_nothing_that_was_acknowledged(home):
    home.mkdir(exist_ok=True)
    with database_server.postgresql() as url, pytest.MonkeyPatch.context() as patch:
        patch.setenv("DATABASE_URL", url)
        trial = Trial(home, url)
        folder = url.partition("?host=")[2]
        for _ in range(kills := share(0.1, 1)):
            assert trial.run(edits_while_the_database_is_killed(folder), until=trial.chance.uniform(1.5, 3.0))
        told(trial, kills, "the database's processes die")
    cached.store.clear()
