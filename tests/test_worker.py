import json
import os
import signal
import subprocess
import sys
import time
import wave
from pathlib import Path

import database_server
import pytest

from components.background import Keeper
from scriptwright._worker_process import alone
from scriptwright._worker_progress import AFTER, AHEAD, Progress
from scriptwright.erasing import erase
from scriptwright.jobs import Jobs, State, Work
from scriptwright.project import Project
from scriptwright.speech.recording import decode, probe
from scriptwright.store import Store
from scriptwright.takes import Purpose, Takes

ROOT = Path(__file__).parent.parent
SPOKEN = ROOT / "tests" / "sound" / "take.opus"

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no SIGKILL here")


def until(happens, *, seconds=180):
    """What `happens` gives as soon as it gives something; fails if it never does."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if found := happens():
            return found
        time.sleep(0.02)
    pytest.fail("What was waited for did not happen.")


#: A worker whose engine hears what a script tells it to, and says in a file which pieces it was given. It
#: waits before each piece until the file "go" allows so many.
WORKER = """
import os, sys, time
from pathlib import Path
from scriptwright import worker
from scriptwright.speech.recording import RATE
from scriptwright.speech.transcriber import Heard
from scriptwright.transcript import Word

folder = Path(sys.argv[1])

class Scripted:
    name = "faster-whisper"
    def transcribe(self, samples, **_):
        with (folder / "asked").open("a") as asked:
            asked.write(f"{os.getpid()} {len(samples) / RATE:.1f}\\n")
        number = len((folder / "asked").read_text().splitlines())
        while number > int((folder / "go").read_text() or 0):
            time.sleep(0.01)
        if (folder / "breaks").exists():
            raise ArithmeticError("a secret of the machine")
        end = len(samples) / RATE
        return Heard((Word("He", 0.0, end / 3, 0.9), Word("mends", end / 3, end / 2, 0.9),
                      Word("clocks.", end / 2, end, 0.9)), "en")

worker.run(lambda name: Scripted())
"""


class Student:
    """A project with a take, and a worker that can be killed."""

    def __init__(self, store, folder, home, url=""):
        self.store, self.takes, self.jobs = store, Takes(store, home / "recordings"), Jobs(store)
        self.folder = folder
        self.surroundings = {"SCRIPTWRIGHT_HOME": str(home), "DATABASE_URL": url}
        self.workers = []
        self.project = store.create(Project(notes="I met Ms. Ito. She mends clocks. I learned patience.")).id
        self.allow(0)

    def allow(self, pieces):
        """Let the engine hear so many pieces, in all."""
        ready = self.folder / "ready"
        ready.write_text(str(pieces))
        ready.replace(self.folder / "go")

    def asked(self):
        """For each piece that an engine was given: the process, and its length in seconds."""
        file = self.folder / "asked"
        return [line.split() for line in file.read_text().splitlines()] if file.exists() else []

    def start(self):
        worker = subprocess.Popen(
            [sys.executable, "-c", WORKER, self.folder],
            cwd=ROOT,
            env=os.environ | self.surroundings,
            stdin=subprocess.PIPE,
            start_new_session=True,
        )
        self.workers.append(worker)
        return worker

    def end(self):
        for worker in self.workers:
            worker.kill()
            worker.wait()
            worker.stdin.close()

    def record(self, file, purpose=Purpose.TAKE):
        with file.open("rb") as source:
            return self.takes.add(self.project, source, file.name, purpose=purpose).id

    def until_job(self, take, work, state):
        def there():
            job = self.jobs.latest(take, work)
            if job and not job.goes_on:
                assert job.state == state, job.message
            return job if job and job.state == state else None

        return until(there)


@pytest.fixture(scope="session")
def long(tmp_path_factory):
    """A recording of several pieces, in which somebody speaks all the time."""
    sound = b"".join((chunk * 32767).astype("<i2").tobytes() for chunk in decode(probe(SPOKEN)))
    file = tmp_path_factory.mktemp("sound") / "long.wav"
    with wave.open(str(file), "wb") as target:
        target.setparams((1, 2, 16_000, 0, "NONE", ""))
        for _ in range(5):
            target.writeframes(sound)
    return file


@pytest.fixture(scope="module")
def server():
    with database_server.postgresql() as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def student(home, tmp_path, request):
    url = ""
    if request.param == "postgresql":
        url = request.getfixturevalue("server")
        database_server.empty(url)
    with Store(url) as store:
        student = Student(store, tmp_path, home, url)
        yield student
        student.end()


@pytest.fixture(scope="module")
def working(tmp_path_factory):
    """A worker that is there for several tests."""
    folder = tmp_path_factory.mktemp("working")
    with Store(f"sqlite:///{folder}/scriptwright.db") as store:
        student = Student(store, folder, folder)
        student.start()
        yield student
        student.end()


@pytest.fixture
def served(working):
    """A student whose worker has nothing to do yet."""
    yield working
    for take in working.takes.of(working.project):
        for work in Work:
            if job := working.jobs.latest(take.id, work):
                working.jobs.cancel(job.id)
    working.allow(1000)
    last = working.record(SPOKEN, Purpose.INTERVIEW)
    working.jobs.submit(last, Work.INTERVIEW)
    working.until_job(last, Work.INTERVIEW, State.DONE)
    (working.folder / "asked").unlink()
    working.allow(0)


only_sqlite = pytest.mark.parametrize("student", ["sqlite"], indirect=True)


def test_a_worker_that_is_killed_in_the_middle_goes_on_from_there(student, long):
    take = student.record(long)
    job = student.jobs.submit(take, Work.LISTEN)
    worker = student.start()
    student.allow(2)
    until(lambda: len(student.asked()) == 3)  # in the middle of the third piece
    before = student.jobs.so_far(job.id).text
    worker.kill()
    worker.wait()

    assert student.jobs.latest(take).state is State.RUNNING
    assert before == "He mends clocks. He mends clocks."
    student.allow(1000)
    student.start()
    done = student.until_job(take, Work.LISTEN, State.DONE)

    kept = student.takes.load(take)
    pieces = len(kept.transcript.words) // 3
    first, second, _lost, *rest = (float(length) for _, length in student.asked()[: pieces + 1])
    assert done.id == job.id
    assert first + second + sum(rest) == pytest.approx(probe(long).seconds, abs=1)  # the first two: once
    assert pieces > 3
    assert kept.report
    assert kept.basis


def test_a_take_is_listened_to_reported_on_and_its_hesitations_counted(served, long):
    take = served.record(long)
    served.allow(1000)
    served.jobs.submit(take, Work.LISTEN)
    served.until_job(take, Work.HESITATIONS, State.DONE)

    kept = served.takes.load(take)
    job = served.jobs.latest(take, Work.LISTEN)
    assert kept.engine == "faster-whisper"
    assert kept.seconds == pytest.approx(probe(long).seconds, abs=0.5)
    assert set(kept.transcript.text.split()) == {"He", "mends", "clocks."}
    assert job.words == len(kept.transcript.words)
    assert kept.transcript.hesitations is not None
    assert kept.report.delivery.words == len(kept.transcript.words)
    assert [line.id for line in kept.report.coverage.lines]


def test_a_corrected_word_is_checked_while_another_recording_is_listened_to(served, long):
    short, waits = served.record(SPOKEN), served.record(long)
    served.allow(1000)
    served.jobs.submit(short, Work.LISTEN)
    served.until_job(short, Work.HESITATIONS, State.DONE)
    before = served.takes.load(short)
    asked = len(served.asked())
    served.allow(asked)
    served.jobs.submit(waits, Work.LISTEN)
    until(lambda: len(served.asked()) > asked)

    served.takes.correct(short, 0, "She mends watches.")
    served.jobs.submit(short, Work.CHECK)
    served.until_job(short, Work.CHECK, State.DONE)

    after = served.takes.load(short)
    assert served.jobs.latest(waits).state is State.RUNNING
    assert after.basis != before.basis
    assert after.transcript == before.transcript


def test_who_cancels_is_not_listened_to_and_the_next_one_is(served, long):
    first, second = served.record(long), served.record(SPOKEN)
    job = served.jobs.submit(first, Work.LISTEN)
    served.jobs.submit(second, Work.LISTEN)
    until(lambda: served.asked())
    served.jobs.cancel(job.id)
    assert served.jobs.latest(first).state is State.CANCELLED
    served.allow(1000)
    served.until_job(second, Work.LISTEN, State.DONE)

    assert served.jobs.latest(first).state is State.CANCELLED
    assert served.takes.load(first).transcript is None


def test_what_is_no_recording_fails_with_a_sentence_and_is_kept(served, tmp_path):
    (tmp_path / "letter.mp4").write_text("Dear Ms. Ito, " * 500)
    take = served.record(tmp_path / "letter.mp4")
    served.jobs.submit(take, Work.LISTEN)
    job = served.until_job(take, Work.LISTEN, State.FAILED)

    assert job.message.endswith(".")
    assert str(tmp_path) not in job.message
    assert served.takes.path(served.takes.load(take)).exists()


def test_an_engine_that_breaks_tells_the_student_nothing_of_the_machine(served):
    (served.folder / "breaks").touch()
    served.allow(1000)
    take = served.record(SPOKEN)
    served.jobs.submit(take, Work.LISTEN)
    job = served.until_job(take, Work.LISTEN, State.FAILED)

    assert "The recording is kept" in job.message
    assert "secret" not in job.message
    (served.folder / "breaks").unlink()


def test_a_recording_that_is_gone_fails_with_a_sentence(served):
    take = served.record(SPOKEN)
    served.takes.path(served.takes.load(take)).unlink()
    served.jobs.submit(take, Work.LISTEN)

    assert "no longer in its folder" in served.until_job(take, Work.LISTEN, State.FAILED).message


@only_sqlite
def test_a_damaged_queue_loses_no_job(student, home):
    take = student.record(SPOKEN, Purpose.INTERVIEW)
    student.jobs.submit(take, Work.INTERVIEW)
    (home / "queue.db").write_bytes(b"no database " * 1000)
    student.allow(1000)
    student.start()

    student.until_job(take, Work.INTERVIEW, State.DONE)


def test_an_interview_is_transcribed_and_nothing_more(served):
    take = served.record(SPOKEN, Purpose.INTERVIEW)
    served.allow(1000)
    served.jobs.submit(take, Work.INTERVIEW)
    served.until_job(take, Work.INTERVIEW, State.DONE)

    kept = served.takes.load(take)
    assert kept.transcript.words
    assert kept.report is None
    assert served.jobs.latest(take).work is Work.INTERVIEW


@only_sqlite
def test_a_recording_that_lost_its_row_is_found_again_by_a_worker_that_starts(student):
    take = student.takes.load(student.record(SPOKEN))
    file = student.takes.path(take)
    lost = file.with_name("l" * 22 + ".opus")
    file.rename(lost)
    os.utime(lost, (1_000_000_000, 1_000_000_000))
    student.start()

    found = until(lambda: [one for one in student.takes.of(student.project) if one.id == "l" * 22])
    assert student.takes.path(found[0]) == lost


# The process


@only_sqlite
def test_a_worker_ends_with_its_parent(student):
    worker = student.start()
    take = student.record(SPOKEN)
    student.jobs.submit(take, Work.LISTEN)
    until(lambda: student.asked())

    worker.stdin.close()

    assert worker.wait(timeout=30) == 0


PARENT = """
import subprocess, sys
worker = subprocess.Popen([sys.executable, "-c", sys.argv[1], sys.argv[2]], stdin=subprocess.PIPE)
print(worker.pid, flush=True)
worker.wait()
"""


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="processes are looked up in /proc")
@only_sqlite
def test_an_app_that_is_killed_leaves_no_worker_and_the_next_one_goes_on(student, long):
    take = student.record(long)
    student.jobs.submit(take, Work.LISTEN)
    student.allow(2)
    with subprocess.Popen(
        [sys.executable, "-c", PARENT, WORKER, student.folder], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as app:
        try:
            worker = Path("/proc") / app.stdout.readline().strip()
            until(lambda: len(student.asked()) == 3)
        finally:
            app.kill()  # it waits for its worker, and would be waited for
    until(lambda: not worker.exists())

    student.allow(1000)
    student.start()
    student.until_job(take, Work.LISTEN, State.DONE)


@only_sqlite
def test_of_two_workers_in_one_folder_one_works_and_the_other_waits(student, long):
    first, second = student.start(), student.start()
    take = student.record(long)
    student.jobs.submit(take, Work.LISTEN)
    until(lambda: student.asked())
    ((at_work, _),) = student.asked()
    one, other = sorted((first, second), key=lambda worker: str(worker.pid) != at_work)
    one.kill()
    student.allow(1000)
    student.until_job(take, Work.LISTEN, State.DONE)

    assert {process for process, _ in student.asked()} == {at_work, str(other.pid)}


def test_the_worker_of_a_folder_keeps_its_name(tmp_path):
    name, lock = alone(tmp_path / "new")
    lock.close()
    again, lock = alone(tmp_path / "new")
    lock.close()
    assert again == name


CHILD = "import os, sys; print(os.getpid(), file=open(sys.argv[1], 'a'), flush=True); sys.stdin.read()"


@pytest.fixture
def keeper(tmp_path):
    keeper = Keeper([sys.executable, "-c", CHILD, str(tmp_path / "started")])
    keeper.start()
    yield keeper
    keeper.stop()


def started(folder):
    file = folder / "started"
    return [int(line) for line in file.read_text().split()] if file.exists() else []


def test_a_worker_that_dies_is_started_again(keeper, tmp_path):
    (first,) = until(lambda: started(tmp_path))
    os.kill(first, signal.SIGKILL)
    assert until(lambda: started(tmp_path)[1:])


def test_a_worker_that_was_ended_is_not_started_again(keeper, tmp_path):
    (first,) = until(lambda: started(tmp_path))
    keeper.stop()

    with pytest.raises(ProcessLookupError):
        os.kill(first, 0)
    assert started(tmp_path) == [first]


# Progress


class Clock:
    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


def test_progress_goes_on_at_its_pace_between_two_pieces():
    clock = Clock()
    progress = Progress(pace=5.0, clock=clock)
    progress.reached(0.0, 200.0)
    clock.now += 4

    assert progress.told() == {"progress": 0.1, "heard": 20.0, "seconds_left": 36.0 + AFTER}


def test_progress_learns_its_pace_from_what_is_done():
    clock = Clock()
    progress = Progress(pace=1.0, clock=clock)
    progress.reached(50.0, 200.0)  # by an attempt before
    clock.now += 5
    progress.reached(100.0, 200.0)

    assert progress.pace == 10.0
    assert progress.told() == {"progress": 0.5, "heard": 100.0, "seconds_left": 10.0 + AFTER}


def test_progress_never_goes_back_nor_far_ahead_of_what_is_done():
    clock = Clock()
    progress = Progress(pace=5.0, clock=clock)
    progress.reached(0.0, 1000.0)
    clock.now += 500
    assert progress.told()["heard"] == AHEAD
    progress.reached(15.0, 1000.0)
    assert progress.told()["heard"] == AHEAD
    progress.reached(300.0, 1000.0)
    clock.now += 5000
    assert progress.told()["heard"] == 600.0


def test_progress_does_not_go_back_when_another_attempt_begins_earlier():
    progress = Progress(pace=5.0, shown=90.0)
    assert progress.told() == {"heard": 90.0}
    progress.reached(60.0, 200.0)

    assert progress.told()["progress"] == 0.45


def test_a_job_is_not_shown_as_over_before_it_is():
    progress = Progress(pace=5.0)
    progress.reached(0.0, 10.0)
    progress.reached(10.0, 10.0)

    assert progress.told()["progress"] < 1


def test_where_nothing_is_known_no_time_is_promised():
    progress = Progress(pace=5.0)

    assert progress.told() == {"heard": 0.0}
    progress.reached(3.0, None)
    assert progress.told() == {"heard": 3.0}


# The web process

HEAVY = {
    "av",
    "ctranslate2",
    "dbos",
    "faster_whisper",
    "onnxruntime",
    "spacy",
    "tokenizers",
    "torch",
    "whisper",
}


@pytest.mark.parametrize("module", ["scriptwright.takes", "scriptwright.jobs", "components.background"])
def test_the_page_asks_for_work_without_the_weight_of_what_does_it(module):
    code = f"import json, sys, {module}; print(json.dumps(sorted({HEAVY} & set(sys.modules))))"
    found = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert json.loads(found.stdout) == []


@only_sqlite
def test_nothing_of_a_project_that_is_deleted_stays_in_the_queue_either(student, home):
    take = student.record(SPOKEN)
    job = student.jobs.submit(take, Work.LISTEN).id
    student.allow(1000)
    worker = student.start()
    student.until_job(take, Work.LISTEN, State.DONE)

    def found():
        return [
            path.name
            for path in home.rglob("*")
            if path.is_file() and any(mark in path.read_bytes() for mark in (job.encode(), b"mends clocks"))
        ]

    assert {"queue.db", "scriptwright.db"} & {name.removesuffix("-wal") for name in found()}
    erase(student.store, student.takes, student.project)
    worker.kill()
    worker.wait()
    student.start()  # a worker tidies up as soon as it starts
    until(lambda: not found())
