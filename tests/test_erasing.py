"""What is deleted for good is nowhere any more, and what nobody needs does not stay."""

import io
import os
import time
from datetime import UTC, datetime, timedelta

import database_server
import pytest
from sqlalchemy import insert, select

from scriptwright._jobs_claims import Claims
from scriptwright._store_tables import EARLIER, GONE, JOB, PIECE, PROJECT, TABLES, TAKE
from scriptwright.archive import opened, saved_in
from scriptwright.erasing import erase, is_gone, tidy
from scriptwright.jobs import Jobs, Work
from scriptwright.project import Project
from scriptwright.shelf import projects_of
from scriptwright.store import NotSaved, Store
from scriptwright.takes import Purpose, Takes
from scriptwright.transcript import from_text

SECRET = "Zanzibarian"  # in everything of the project, and nowhere else
MINUTE = 60


@pytest.fixture
def store(home):
    with Store() as store:
        yield store


@pytest.fixture
def takes(store):
    return Takes(store)


@pytest.fixture
def project(store, takes):
    """A project with all that belongs to one: earlier states, takes, one in the bin, jobs, heard pieces."""
    saved = store.create(Project(notes=f"He is {SECRET}. " * 2000, interviewee=SECRET))
    for words in ("clocks", "bells"):
        saved = store.save(saved.id, saved.version, Project(notes=f"{SECRET} mends {words}. " * 1500))
    for number in range(3):
        sound = io.BytesIO(f"{SECRET} ".encode() * 9000)
        take = takes.add(saved.id, sound, f"{SECRET} {number}.mp4", purpose=list(Purpose)[number % 2])
        takes.heard(take.id, from_text(f"{SECRET} said so."), "faster-whisper")
        takes.correct(take.id, 0, f"{SECRET} did.")
    takes.remove(take.id)
    job = Jobs(store).submit(take.id, Work.LISTEN).id
    Claims(store, "worker").claim(job)
    with store.writing() as connection:
        words = {"words": [{"text": SECRET}]}
        connection.execute(insert(PIECE).values(job=job, number=0, document=words))
    return saved.id


def told(home):
    """The files of the data folder in which the secret stands."""
    return [
        path.relative_to(home).as_posix()
        for path in home.rglob("*")
        if path.is_file() and SECRET.encode() in path.read_bytes()
    ]


def rows(store):
    """Which tables have rows, the names of the projects that are gone apart."""
    with store.reading() as connection:
        return [
            table.name
            for table in TABLES.sorted_tables
            if table is not GONE and connection.execute(select(table)).first()
        ]


def grow_old(path, seconds):
    os.utime(path, (time.time() - seconds, time.time() - seconds))


# Deleted for good


def test_nothing_of_a_project_is_found_in_any_file(store, takes, project, home):
    assert told(home)

    erase(store, takes, project)

    assert told(home) == []
    assert rows(store) == []
    assert list(takes.folder.iterdir()) == []


def test_other_projects_stay_as_they_are(store, takes, project):
    other = store.create(Project(notes="She keeps bees.")).id
    take = takes.add(other, io.BytesIO(b"buzz"), "bees.mp3")

    erase(store, takes, project)

    assert store.load(other).project.notes == "She keeps bees."
    assert takes.path(takes.load(take.id)).read_bytes() == b"buzz"


def test_a_project_in_the_bin_goes_as_well(store, takes, project, home):
    store.remove(project)
    erase(store, takes, project)
    assert (rows(store), told(home)) == ([], [])


def test_deleting_what_is_not_there_does_no_harm(store, takes, project):
    before = rows(store)
    for id in ("", "A" * 22, "../../..", project[:-1]):
        erase(store, takes, id)
    assert rows(store) == before


def test_while_somebody_reads_it_is_gone_from_sight_and_soon_from_the_file(store, takes, project, home):
    with store.reading() as reader:
        reader.execute(select(PROJECT)).first()
        erase(store, takes, project)
        assert store.load(project) is None
    tidy(store, takes)
    assert told(home) == []


def test_a_file_that_is_held_fast_is_told_and_taken_away_later(store, takes, project, home, monkeypatch):
    def refuse(*_, **__):
        raise PermissionError

    with monkeypatch.context() as patched:
        patched.setattr("scriptwright._takes_bin.shutil.rmtree", refuse)
        with pytest.raises(NotSaved, match="another program is using them"):
            erase(store, takes, project)

    tidy(store, takes)

    assert (rows(store), told(home)) == ([], [])


def test_who_works_on_it_in_the_background_stops(store, takes, home):
    project = store.create(Project()).id
    take = takes.add(project, io.BytesIO(b"x"), "x.wav")
    job = Jobs(store).submit(take.id, Work.LISTEN).id
    claims = Claims(store, "worker")
    claims.begin()

    erase(store, takes, project)

    assert claims.waiting() == ()
    assert claims.claim(job) is None


class ErasedMeanwhile(io.RawIOBase):
    """A recording that is still coming in when its project is deleted."""

    def __init__(self, *deletes):
        self.deletes = deletes
        self.pieces = [b"tick", b"tock", b""]

    def read(self, size=-1):
        if len(self.pieces) == 2:
            erase(*self.deletes)
        return self.pieces.pop(0)


def test_a_recording_that_comes_in_meanwhile_does_not_stay(store, takes, project):
    with pytest.raises(NotSaved, match="project is no longer kept here"):
        takes.add(project, ErasedMeanwhile(store, takes, project), "late.mp4")
    assert [path for path in takes.folder.rglob("*") if path.is_file()] == []


# Left over


@pytest.mark.parametrize("place", ["AAAAAAAAAAAAAAAAAAAAAA/late.mp4.part", "arriving/x.part"])
def test_what_a_broken_upload_has_left_is_gone_within_the_hour(store, takes, place):
    file = takes.folder / place
    file.parent.mkdir(parents=True)
    file.write_bytes(b"half")

    tidy(store, takes, datetime.now(UTC) + timedelta(minutes=20))
    assert file.exists()
    tidy(store, takes, datetime.now(UTC) + timedelta(minutes=40))
    assert not file.exists()
    tidy(store, takes, datetime.now(UTC) + timedelta(minutes=80))
    assert not file.parent.exists()


def test_recordings_of_a_project_that_is_gone_are_gone_at_the_next_look(store, takes, project):
    erase(store, takes, project)
    late = takes.folder / project / "AAAAAAAAAAAAAAAAAAAAAA.mp4"
    late.parent.mkdir()
    late.write_bytes(b"written by a process that was killed then")

    tidy(store, takes)

    assert not late.parent.exists()


def test_recordings_that_no_one_is_known_to_have_deleted_stay(store, takes):
    """The same folder may hold the recordings of another database."""
    theirs = takes.folder / "BBBBBBBBBBBBBBBBBBBBBB" / "AAAAAAAAAAAAAAAAAAAAAA.mp4"
    theirs.parent.mkdir(parents=True)
    theirs.write_bytes(b"tick")
    for path in (theirs, theirs.parent):
        grow_old(path, 90 * MINUTE)

    tidy(store, takes, datetime.now(UTC) + timedelta(days=400))

    assert theirs.read_bytes() == b"tick"


def test_what_the_bin_has_held_for_30_days_is_gone_with_its_files(store, takes, project, home):
    store.remove(project)
    tidy(store, takes, datetime.now(UTC) + timedelta(days=29))
    assert store.load(project) is not None
    tidy(store, takes, datetime.now(UTC) + timedelta(days=31))
    assert (rows(store), told(home)) == ([], [])


def test_that_a_project_has_gone_is_itself_forgotten(store, takes, project):
    erase(store, takes, project)
    tidy(store, takes, datetime.now(UTC) + timedelta(days=31))
    with store.reading() as connection:
        assert connection.execute(select(GONE)).all() == []


def test_a_project_that_was_opened_when_the_program_died_is_whole_or_gone(store, takes, monkeypatch):
    first = store.create(Project(notes="She keeps bees.")).id
    takes.add(first, io.BytesIO(b"buzz"), "bees.mp3")
    file = io.BytesIO(b"".join(saved_in(store, takes, first, recordings=True)))

    def die(*_, **__):
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("scriptwright.archive.put_in_place", die)
        with pytest.raises(KeyboardInterrupt):
            opened(store, takes, file)
    with monkeypatch.context() as patched:
        patched.setattr("scriptwright.archive.shutil.rmtree", lambda *_, **__: None)
        patched.setattr(Store, "create", die)
        with pytest.raises(KeyboardInterrupt):
            opened(store, takes, file)
    assert len(list(takes.folder.glob("*.new"))) == 2

    takes.reconcile()
    with store.reading() as connection:
        (second,) = connection.scalars(select(PROJECT.c.id).where(PROJECT.c.id != first))
    assert takes.path(takes.of(second)[0]).read_bytes() == b"buzz"
    tidy(store, takes, datetime.now(UTC) + timedelta(minutes=40))
    assert sorted(path.name for path in takes.folder.iterdir()) == sorted([first, second])


def test_a_table_of_what_belongs_to_a_project_is_known_here():
    """Whoever adds a table says here that `erase` empties it."""
    assert set(TABLES.sorted_tables) == {PROJECT, EARLIER, TAKE, JOB, PIECE, GONE}


def test_in_postgresql_it_is_the_same(home):
    with database_server.postgresql() as url, Store(url) as store:
        takes = Takes(store)
        mine = store.create(Project(notes=SECRET), owner="me").id
        take = takes.add(mine, io.BytesIO(b"buzz"), "bees.mp3")
        job = Jobs(store).submit(take.id, Work.LISTEN).id
        Claims(store, "worker").claim(job)
        file = io.BytesIO(b"".join(saved_in(store, takes, mine, recordings=True)))
        other = opened(store, takes, file, "you").id
        assert [saved.id for saved in projects_of(store, "me")] == [mine]
        assert [saved.id for saved in projects_of(store, "you", 5)] == [other]

        erase(store, takes, mine)
        assert store.load(mine) is None
        assert is_gone(store, mine)
        assert takes.path(takes.of(other)[0]).read_bytes() == b"buzz"
        store.remove(other)
        tidy(store, takes, datetime.now(UTC) + timedelta(days=31))

        assert rows(store) == []
        assert not any(path.is_file() for path in takes.folder.rglob("*"))
