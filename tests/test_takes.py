import io
import os
import shutil
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import database_server
import pytest
from sqlalchemy import update

from scriptwright._store_tables import TAKE
from scriptwright.coverage.model import Coverage, Statement, Status, Verdict
from scriptwright.delivery import deliver
from scriptwright.notes import Speaker
from scriptwright.project import Project
from scriptwright.report import Report
from scriptwright.store import NotSaved, Store
from scriptwright.takes import Purpose, RecordingMissing, Takes
from scriptwright.transcript import Hesitation, Transcript, Word, from_text

ROOT = Path(__file__).parent.parent
DAY = 24 * 3600


@pytest.fixture(scope="module")
def server():
    with database_server.postgresql() as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def store(home, request, monkeypatch):
    """A store in a file, and one in PostgreSQL; the recordings are files beside either."""
    if request.param == "postgresql":
        monkeypatch.setenv("DATABASE_URL", request.getfixturevalue("server"))
    with Store() as store:
        yield store


@pytest.fixture
def takes(store):
    return Takes(store)


@pytest.fixture
def project(store):
    return store.create(Project(notes="He mends clocks.")).id


@pytest.fixture
def take(takes, project):
    return takes.add(project, io.BytesIO(b"tick tock"), "draft.mp4")


def files(folder):
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


def grow_old(path, seconds):
    os.utime(path, (time.time() - seconds, time.time() - seconds))


class Network(io.RawIOBase):
    """Bytes that arrive a few at a time, and an error where the line breaks."""

    def __init__(self, *parts):
        self.parts = list(parts)

    def read(self, size=-1):
        part = self.parts.pop(0) if self.parts else b""
        if isinstance(part, BaseException):
            raise part
        return part


# Keeping


def test_a_recording_is_kept_as_it_came_under_a_name_of_its_own(takes, project, home):
    take = takes.add(project, Network(b"tick ", b"", b"never read"), "../../My take (2).MP4")

    assert takes.path(take).read_bytes() == b"tick "
    assert takes.path(take) == home / "recordings" / project / f"{take.id}.mp4"
    assert (take.original, take.size, take.version) == ("../../My take (2).MP4", 5, 1)
    assert takes.load(take.id) == take


@pytest.mark.parametrize(
    ("original", "suffix"),
    [
        ("take.webm", ".webm"),
        ("TAKE.M4A", ".m4a"),
        ("C:\\videos\\take.mov", ".mov"),
        ("take", ""),
        ("take.", ""),
        ("take.part", ""),
        ("take.mp4/../../x", ""),
        ("take.a b", ""),
        ("take.\0mp4", ""),
        ("\ud800.mp3", ".mp3"),
        ("take." + "x" * 300, ""),
    ],
)
def test_no_name_of_a_file_leads_out_of_the_folder(takes, project, original, suffix):
    take = takes.add(project, io.BytesIO(b"x"), original)

    assert takes.path(take).suffix == suffix
    assert takes.path(take).parent == takes.folder / project
    assert takes.load(take.id) == take


def test_takes_are_numbered_and_an_interview_is_none_of_them(takes, project):
    first = takes.add(project, io.BytesIO(), "a.wav")
    interview = takes.add(project, io.BytesIO(), "b.wav", purpose=Purpose.INTERVIEW)
    second = takes.add(project, io.BytesIO(), "c.wav", name="  The  {} \n calm one ")

    assert [take.name for take in (first, second, interview)] == ["Take 1", "The {} calm one", "Interview 1"]
    assert takes.of(project) == (first, second)
    assert takes.of(project, Purpose.INTERVIEW) == (interview,)


def test_a_number_is_not_given_twice(takes, project):
    for _ in range(2):
        takes.remove(takes.add(project, io.BytesIO(), "a.wav").id)

    assert takes.add(project, io.BytesIO(), "a.wav").number == 3


def test_a_recording_that_breaks_off_leaves_nothing(takes, project):
    with pytest.raises(ConnectionResetError):
        takes.add(project, Network(b"tick", ConnectionResetError()), "a.mp4")

    assert files(takes.folder) == []
    assert takes.of(project) == ()


@pytest.mark.parametrize("id", ["", "x" * 22, "../../../../etc/passwd", "\0" * 22])
def test_a_recording_belongs_to_a_project_that_is_kept(takes, home, id):
    with pytest.raises(NotSaved, match="project is no longer kept here"):
        takes.add(id, io.BytesIO(b"x"), "a.mp4")

    assert not takes.folder.exists()


ADDING = """
from scriptwright.takes import *
from scriptwright.store import *
import sys
class Endless:
    def read(self, size):
        print("reading", flush=True)
        return b"x" * size
with Store() as store:
    Takes(store).add(sys.argv[1], Endless(), "endless.wav")
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no SIGKILL here")
def test_a_program_killed_while_a_recording_arrives_leaves_no_take_and_later_no_file(takes, project):
    command = [sys.executable, "-c", ADDING, project]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        for _ in range(3):
            process.stdout.readline()
        process.kill()

    assert takes.reconcile() == ()
    assert takes.of(project) == ()
    (left,) = takes.folder.rglob("*.part")
    grow_old(left, DAY + 60)
    takes.reconcile()
    assert files(takes.folder) == []


def test_a_recording_without_a_row_is_found_again_once(takes, project):
    folder = takes.folder / project
    folder.mkdir(parents=True)
    file = folder / ("f" * 22 + ".webm")
    file.write_bytes(b"said once")

    assert takes.reconcile() == ()  # its row may just be written
    grow_old(file, 120)
    (found,) = takes.reconcile()

    assert takes.path(found).read_bytes() == b"said once"
    assert (found.name, found.number, found.size) == ("A take found again", 1, 9)
    assert takes.reconcile() == ()
    assert takes.of(project) == (found,)


def test_what_is_no_recording_of_a_project_here_is_left_where_it_lies(takes, take):
    strange = [takes.folder / "addresses.key", takes.folder / ("p" * 22) / ("t" * 22), takes.path(take)]
    strange[1].parent.mkdir()
    for path in strange:
        path.write_bytes(b"x")
        grow_old(path, 400 * DAY)

    assert takes.reconcile() == ()
    assert all(path.exists() for path in strange)


def test_a_recording_that_is_gone_is_said_to_be(takes, take):
    takes.path(take).unlink()

    with pytest.raises(RecordingMissing, match="“Take 1” is no longer in its folder"):
        takes.path(take)
    assert takes.load(take.id) == take


# What was heard, and what the student makes of it


def heard(*sentences):
    words = [word for sentence in sentences for word in sentence.split()]
    return Transcript(tuple(Word(word, float(at), at + 0.5) for at, word in enumerate(words)), "en", 9.0)


def test_what_was_heard_is_kept_whole(takes, take):
    transcript = heard("He mends clocks.", "I am Ida.")
    kept = takes.heard(take.id, transcript, "faster-whisper")

    assert (kept.transcript, kept.engine, kept.seconds) == (transcript, "faster-whisper", 9.0)
    assert takes.load(take.id) == kept
    assert take.told is None


def test_a_correction_is_told_in_place_of_what_was_heard_until_it_is_taken_back(takes, take):
    takes.heard(take.id, heard("He mends docks.", "I am Ida."), "faster-whisper")

    assert takes.correct(take.id, 0, " He mends\nclocks. ").told.text == "He mends clocks. I am Ida."
    assert takes.correct(take.id, 3, "").told.text == "He mends clocks."
    assert takes.correct(take.id, 0, None).told.text == "He mends docks."
    assert takes.load(take.id).corrections == {3: ""}


def test_corrections_stay_when_the_same_is_heard_again(takes, take):
    takes.heard(take.id, heard("He mends docks.", "I am Ida."), "faster-whisper")
    takes.correct(take.id, 0, "He mends clocks.")
    takes.correct(take.id, 3, "I am Ada.")
    again = heard("Well.", "He mends docks.", "I am Ada.")
    takes.heard(take.id, Transcript(again.words, hesitations=(Hesitation("um", 0.0, 0.3),)), "openai-whisper")

    assert takes.load(take.id).corrections == {1: "He mends clocks."}
    assert takes.load(take.id).told.text == "Well. He mends clocks. I am Ada."


def test_who_says_what_is_kept_and_stays_with_the_words_when_the_same_is_heard_again(takes, take):
    takes.heard(take.id, heard("Do you mend clocks?", "Yes.", "Do you like it?", "Yes."), "faster-whisper")
    takes.mark(take.id, {4: Speaker.INTERVIEWER, 5: Speaker.INTERVIEWEE})
    assert takes.mark(take.id, {4: Speaker.INTERVIEWEE, 9: Speaker.INTERVIEWER}) == takes.load(take.id)
    again = heard("Well.", "Do you mend clocks?", "Yes.", "Do you love it?", "Yes.")
    takes.heard(take.id, again, "openai-whisper")

    assert takes.load(take.id).speakers == {5: Speaker.INTERVIEWEE, 10: Speaker.INTERVIEWER}


def test_the_students_own_verdict_is_kept_until_it_is_taken_back(takes, take):
    takes.overrule(take.id, "l3", Status.SAID)
    assert takes.overrule(take.id, "p1", Status.MISSED).overruled == {"l3": Status.SAID, "p1": Status.MISSED}
    assert takes.overrule(take.id, "l3", None).overruled == {"p1": Status.MISSED}
    assert takes.load(take.id).overruled == {"p1": Status.MISSED}


@pytest.fixture
def report():
    return Report(
        statements=(Statement("l1", "He mends clocks."),),
        points=(),
        coverage=Coverage(lines=(Verdict("l1", Status.SAID, 1.0),), points=()),
        delivery=deliver(from_text("He mends clocks.")),
        facts=(),
    ).advised()


def test_a_report_is_kept_with_a_mark_of_what_it_was_made_of(takes, take, report):
    assert takes.reported(take, report, "a mark")

    kept = takes.load(take.id)
    assert (kept.report, kept.basis, kept.version) == (report, "a mark", take.version + 1)


def test_a_report_on_what_was_changed_meanwhile_is_refused(takes, take, report):
    takes.correct(take.id, 0, "He mended clocks.")

    assert not takes.reported(take, report, "a mark")
    assert takes.load(take.id).report is None


def test_a_report_of_another_version_of_the_program_is_one_still_to_be_made(takes, take, report, store):
    takes.reported(take, report, "a mark")
    with store.writing() as connection:
        connection.execute(update(TAKE).values(report={"lines": "of another form"}))

    assert (takes.load(take.id).report, takes.load(take.id).basis) == (None, "")


def test_every_change_is_a_new_version(takes, take):
    changes = [
        lambda: takes.rename(take.id, "The calm one"),
        lambda: takes.measured(take.id, 3.5),
        lambda: takes.heard(take.id, from_text("He mends clocks."), "faster-whisper"),
        lambda: takes.correct(take.id, 0, "He mended clocks."),
        lambda: takes.overrule(take.id, "l1", Status.SAID),
        lambda: takes.remove(take.id),
        lambda: takes.bring_back(take.id),
    ]
    for number, change in enumerate(changes, 2):
        assert change().version == takes.version(take.id) == number

    assert takes.version("x" * 22) is None


@pytest.mark.parametrize(
    ("given", "name"), [(" My\tbest ", "My best"), ("", "Take 1"), ("é" * 200, "é" * 80)]
)
def test_a_take_can_be_named(takes, take, given, name):
    assert takes.rename(take.id, given).name == name


def test_two_who_change_a_take_at_once_both_are_heard(takes, take, store):
    takes.heard(take.id, heard("He mends docks.", "I am Ida."), "faster-whisper")
    with Store() as other:
        takes.correct(take.id, 0, "He mends clocks.")
        Takes(other).correct(take.id, 3, "I am Ada.")

    assert takes.load(take.id).told.text == "He mends clocks. I am Ada."


def test_what_is_no_longer_kept_cannot_be_changed(takes):
    with pytest.raises(NotSaved, match="take is no longer kept here"):
        takes.rename("x" * 22, "Any")


# The bin


def test_a_removed_take_is_out_of_sight_and_comes_back_whole(takes, project, take):
    takes.heard(take.id, heard("He mends clocks."), "faster-whisper")
    before = takes.load(take.id)

    removed = takes.remove(take.id)
    assert (takes.of(project), takes.in_bin(project)) == ((), (removed,))
    assert takes.remove(take.id).removed == removed.removed
    back = takes.bring_back(take.id)
    assert (takes.of(project), takes.in_bin(project)) == ((back,), ())
    assert (back.transcript, takes.path(back)) == (before.transcript, takes.path(take))


def test_a_take_is_erased_from_the_bin_only_and_not_found_again(takes, project, take):
    takes.erase(take.id)
    assert takes.of(project) == (take,)

    takes.remove(take.id)
    takes.erase(take.id)
    takes.erase(take.id)

    assert (takes.load(take.id), takes.in_bin(project), files(takes.folder)) == (None, (), [])
    assert takes.reconcile() == ()


# The disk


@pytest.fixture
def small_disk(tmp_path, monkeypatch):
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or not shutil.which("mount"):
        pytest.skip("a small disk can be mounted by root only")
    folder = tmp_path / "small"
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder], capture_output=True)
    if mounted.returncode:
        pytest.skip(f"a small disk cannot be mounted here: {mounted.stderr.decode().strip()}")
    yield folder
    subprocess.run(["umount", folder], check=True, capture_output=True)


@pytest.mark.parametrize("size", [2_500_000, 5_000])
def test_a_recording_too_large_for_the_disk_is_refused_and_takes_no_room(store, project, small_disk, size):
    takes = Takes(store, small_disk)
    filler = small_disk / "filler"
    filler.write_bytes(b"x" * (1024 * 1024 - 4096))
    with pytest.raises(NotSaved, match="disk is full"):
        takes.add(project, io.BytesIO(b"x" * size), "long.mp4")

    assert files(small_disk) == ["filler"]
    filler.unlink()
    assert takes.path(takes.add(project, io.BytesIO(b"x" * 300_000), "short.mp4")).stat().st_size == 300_000


# The bin is emptied


def test_a_project_is_erased_from_the_bin_only_with_all_that_belongs_to_it(takes, store, project, take):
    store.save(project, 1, Project())
    takes.erase_project(project)
    assert takes.of(project) == (take,)

    store.remove(project)
    takes.erase_project(project)
    takes.erase_project(project)

    assert (store.load(project), store.earlier(project), takes.load(take.id)) == (None, (), None)
    assert files(takes.folder) == []


def test_after_thirty_days_in_the_bin_projects_and_takes_go_for_good(takes, store, project, take):
    other = store.create(Project(notes="She tunes pianos.")).id
    gone, stays = (takes.add(other, io.BytesIO(b"x"), "x.wav") for _ in range(2))
    takes.remove(gone.id)
    store.remove(project)

    takes.empty_bin()
    assert (store.load(project).removed is None, len(takes.in_bin(other))) == (False, 1)
    takes.empty_bin(datetime.now(UTC) + timedelta(days=31))

    assert (store.load(project), takes.load(take.id), takes.load(gone.id)) == (None, None, None)
    assert takes.of(other) == (stays,)
