import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import database_server
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from hypothesis import given, settings
from hypothesis import strategies as st

from scriptwright._store_tables import TABLES
from scriptwright.errors import ScriptwrightError
from scriptwright.project import Project
from scriptwright.script.model import Edits
from scriptwright.store import LAST, Conflict, InBin, NotRead, NotSaved, Store

ROOT = Path(__file__).parent.parent


class Clock:
    """A clock that stands until it is told how much time passes."""

    def __init__(self):
        self.now = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

    def __call__(self):
        return self.now

    def passes(self, **time):
        self.now += timedelta(**time)


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.setenv("SCRIPTWRIGHT_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture(scope="module")
def server():
    with database_server.postgresql() as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def store(home, clock, request):
    """A store in a file, and one in PostgreSQL, where other tests' projects may lie as well."""
    url = None if request.param == "sqlite" else request.getfixturevalue("server")
    with Store(url, clock=clock) as store:
        yield store


@pytest.fixture
def in_file(home, clock):
    """A store whose file can be looked into."""
    with Store(clock=clock) as store:
        yield store


def notes_of(states):
    return [state.project.notes for state in states]


# Keeping


def test_a_new_project_is_the_first_version_and_comes_back(store, clock):
    saved = store.create(Project(notes="He mends clocks."))

    assert saved.version == 1
    assert saved.changed == clock.now
    assert store.load(saved.id) == saved


def test_a_save_is_the_next_version(store, clock):
    first = store.create(Project(notes="He mends"))
    clock.passes(seconds=3)

    second = store.save(first.id, first.version, Project(notes="He mends clocks."))

    assert (second.id, second.version, second.changed) == (first.id, 2, clock.now)
    assert store.load(first.id) == second


def test_ids_are_random_and_fit_in_a_link(store):
    ids = {store.create(Project()).id for _ in range(20)}

    assert len(ids) == 20
    assert all(len(id) * 6 >= 128 and id.replace("-", "").replace("_", "").isalnum() for id in ids)


@pytest.mark.parametrize(
    "id", ["", "x", "A" * 22, "A" * 500, "A" * 21 + "\n", "\0" * 22, "\ud800" * 22, "' OR 1=1 --"]
)
def test_an_unknown_or_malformed_id_is_nobodys_project(store, id):
    store.create(Project())

    assert store.load(id) is None
    assert store.earlier(id) == ()
    with pytest.raises(NotSaved, match="no longer kept here"):
        store.save(id, 1, Project())


def test_a_reopened_store_has_everything(home):
    with Store() as store:
        first = store.create(Project(notes="one"))
        second = store.save(first.id, 1, Project(notes="two"))
    with Store() as store:
        assert store.load(first.id) == second
        assert store.earlier(first.id) == (first,)


@pytest.mark.parametrize("folder", ["my scripts", "Übung – 練習", "100% #1? a&b=c", 'it\'s "mine"'])
def test_the_folder_may_have_any_name(tmp_path, monkeypatch, folder):
    monkeypatch.setenv("SCRIPTWRIGHT_HOME", str(tmp_path / folder / "inner"))
    with Store() as store:
        saved = store.create(Project(notes="kept"))
    with Store() as store:
        assert store.load(saved.id) == saved

    assert (tmp_path / folder / "inner" / "scriptwright.db").is_file()


def test_a_home_may_begin_with_the_users_own_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.setenv("SCRIPTWRIGHT_HOME", "~/scripts")
    Store().close()

    assert (tmp_path / "scripts" / "scriptwright.db").is_file()


def test_database_url_names_another_place(tmp_path, home, monkeypatch):
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/elsewhere.db")
    Store().close()

    assert (tmp_path / "elsewhere.db").is_file()
    assert not home.exists()


def test_a_given_url_comes_before_the_environment(tmp_path, monkeypatch):
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/elsewhere.db")
    Store(f"sqlite:///{tmp_path}/given.db").close()

    assert [file.name for file in tmp_path.glob("*.db")] == ["given.db"]


def test_each_save_reaches_the_disk_before_it_returns(in_file):
    with in_file._engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2  # FULL
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
        assert connection.exec_driver_sql("PRAGMA busy_timeout").scalar() >= 1000


whole = st.text(st.characters()).filter(lambda text: json.loads(json.dumps(text)) == text)
projects = st.builds(
    Project,
    notes=whole,
    student=whole,
    minutes=st.none() | st.floats(min_value=0.1, max_value=60),
    pace=st.integers(1, 400),
    answers=st.dictionaries(whole, whole, max_size=3),
)


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def shared(tmp_path_factory, request):
    url = f"sqlite:///{tmp_path_factory.mktemp('shared')}/kept.db"
    with Store(url if request.param == "sqlite" else request.getfixturevalue("server")) as store:
        yield store


@given(projects, projects)
@settings(max_examples=40, deadline=None)
def test_any_project_survives(shared, before, after):
    first = shared.create(before)
    shared.save(first.id, 1, after)

    assert shared.load(first.id).project == after
    assert shared.earlier(first.id)[0].project == before


@pytest.mark.parametrize(
    "odd", ["\0", "a\0b", "\ud83d alone", "\ufffe\uffff", "\x1b[0m", "𝄞 e\u0301", "\r\n\r"]
)
def test_odd_characters_come_back_as_they_were(store, odd):
    saved = store.create(Project(notes=odd, answers={odd: odd}))

    assert store.load(saved.id).project == Project(notes=odd, answers={odd: odd})


@pytest.mark.parametrize(
    "wrong", [{"pace": 0}, {"minutes": float("nan")}, {"minutes": float("inf")}, {"notes": b"bytes"}]
)
def test_what_could_not_be_opened_again_is_refused(store, wrong):
    saved = store.create(Project(notes="kept"))

    with pytest.raises(ScriptwrightError):
        store.save(saved.id, 1, Project(**wrong))
    assert store.load(saved.id) == saved


def test_a_document_of_an_older_version_loads(in_file, home):
    saved = in_file.create(Project())
    with closing(sqlite3.connect(home / "scriptwright.db", isolation_level=None)) as database:
        database.execute("UPDATE project SET document = ?", ['{"notes": "He mends clocks.", "pace": 120}'])

    assert in_file.load(saved.id).project == Project(
        notes="He mends clocks.", pace=120, kind="informational-interview"
    )


# Two at once


def test_two_stores_on_one_file_never_overwrite_each_other(home):
    with Store() as one, Store() as other:
        first = one.create(Project(notes="shared"))
        theirs = other.save(first.id, first.version, Project(notes="the other tab's"))

        with pytest.raises(Conflict, match="changed in another tab"):
            one.save(first.id, first.version, Project(notes="mine"))

        assert one.load(first.id) == theirs
        assert notes_of(one.earlier(first.id)) == ["shared"]


def test_a_change_that_was_not_saved_is_kept_aside_in_one_place(store):
    first = store.create(Project(notes="shared"))
    row = store.set_aside(first, Project(notes="mine"))
    again = store.set_aside(first, Project(notes="mine, and more"), row)

    assert notes_of(store.earlier(first.id)) == ["mine, and more"]
    assert [(state.version, state.row) for state in store.earlier(first.id)] == [(1, again)]
    assert store.load(first.id) == first


def test_saving_the_same_again_is_no_conflict(store):
    first = store.create(Project(notes="one"))
    second = store.save(first.id, 1, Project(notes="two"))

    assert store.save(first.id, 1, Project(notes="two")) == second


def test_of_two_saves_at_one_moment_one_stands_and_the_other_is_refused(store):
    first = store.create(Project())
    start = threading.Barrier(2)

    def save(notes):
        start.wait()
        try:
            return store.save(first.id, 1, Project(notes=notes))
        except Conflict:
            return None

    with ThreadPoolExecutor(2) as pool:
        results = list(pool.map(save, ["left", "right"]))

    (won,) = [saved for saved in results if saved]
    assert store.load(first.id) == won


def test_threads_share_a_store(store):
    def student(name):
        saved = store.create(Project(student=name))
        for number in range(5):
            saved = store.save(saved.id, saved.version, Project(student=name, notes=str(number)))
        return store.load(saved.id)

    names = ["Ann", "Ben", "Cem", "Dee"]
    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(student, names))

    assert [(saved.version, saved.project) for saved in results] == [
        (6, Project(student=name, notes="4")) for name in names
    ]


def python(code):
    return subprocess.Popen(
        [sys.executable, "-c", code], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


OPENING = """
from scriptwright.project import Project
from scriptwright.store import *
import sys
for url in sys.stdin:
    with Store(url.strip()) as store:
        print(store.create(Project()).id, flush=True)
"""


def test_processes_that_open_a_new_database_at_one_moment_all_get_it(tmp_path):
    with python(OPENING) as one, python(OPENING) as two, python(OPENING) as three:
        for number in range(20):
            url = f"sqlite:///{tmp_path}/{number}.db"
            for process in (one, two, three):
                process.stdin.write(url + "\n")
                process.stdin.flush()
            ids = [process.stdout.readline().strip() for process in (one, two, three)]
            with Store(url) as store:
                assert all(store.load(id) for id in ids), f"round {number}"


def test_threads_that_open_new_databases_at_one_moment_all_get_them(tmp_path):
    start = threading.Barrier(6)

    def opens(number):
        start.wait()
        with Store(f"sqlite:///{tmp_path}/{number // 2}.db") as store:
            return store.load(store.create(Project(student=str(number))).id).project.student

    with ThreadPoolExecutor(6) as pool:
        assert list(pool.map(opens, range(6))) == ["0", "1", "2", "3", "4", "5"]


SAVING = """
from scriptwright.project import Project
from scriptwright.store import *
import sys
with Store() as store:
    saved = store.create(Project())
    print(saved.id, flush=True)
    while True:
        notes = f"version {saved.version + 1} " * 2000
        saved = store.save(saved.id, saved.version, Project(notes=notes))
        print(saved.version, flush=True)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no SIGKILL here")
@pytest.mark.parametrize("saves", [1, 6, 17])
def test_a_process_killed_while_saving_loses_nothing_that_it_acknowledged(home, saves):
    with python(SAVING) as process:
        id = process.stdout.readline().strip()
        for _ in range(saves):
            process.stdout.readline()
        process.kill()
        acknowledged = saves + 1 + len(process.stdout.read().splitlines())

    with Store() as store:
        saved = store.load(id)
        assert saved.version in (acknowledged, acknowledged + 1)
        assert saved.project.notes == f"version {saved.version} " * 2000
        assert store.save(id, saved.version, Project()).version == saved.version + 1


# Earlier states


def test_small_changes_are_kept_once_a_minute(store, clock):
    saved = store.create(Project(notes="0"))
    for second in range(10, 190, 10):
        clock.passes(seconds=10)
        saved = store.save(saved.id, saved.version, Project(notes=saved.project.notes + f" {second}"))

    assert [state.version for state in store.earlier(saved.id)] == [13, 7, 1]


def test_the_last_state_before_a_pause_is_kept(store, clock):
    saved = store.create(Project(notes="a"))
    for notes in ("ab", "abc"):
        saved = store.save(saved.id, saved.version, Project(notes=notes))
    clock.passes(days=1)
    store.save(saved.id, saved.version, Project(notes="abcd"))

    assert notes_of(store.earlier(saved.id)) == ["abc", "a"]


def test_a_clock_set_back_does_not_stop_the_keeping(store, clock):
    saved = store.create(Project(notes="a"))
    saved = store.save(saved.id, 1, Project(notes="ab"))
    clock.passes(days=-30)
    store.save(saved.id, 2, Project(notes="abc"))

    assert notes_of(store.earlier(saved.id)) == ["ab", "a"]


LONG = "He mends clocks, and he began when he was nine, with an alarm clock of his aunt's. " * 3


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (Project(notes=LONG), Project(notes="Other notes.")),
        (Project(notes=LONG), Project()),
        (Project(notes="a " + LONG + " z"), Project(notes="a z")),
        (Project(notes=LONG + LONG), Project(notes=LONG)),
        (Project(notes="Why? Because."), Project(notes="What? Nothing.")),
        (Project(assignment=LONG), Project(assignment="")),
        (Project(student="Ida"), Project(student="")),
        (Project(answers={"p1": "Because he is calm."}), Project(answers={})),
        (Project(answers={"p1": "Because he is calm."}), Project(answers={"p2": "Because he is calm."})),
        (Project(edits=Edits(rewritten={"l1": "He fixes clocks."})), Project()),
    ],
)
def test_words_that_are_replaced_are_kept_at_once(store, before, after):
    saved = store.create(Project())
    saved = store.save(saved.id, saved.version, before)
    saved = store.save(saved.id, saved.version, after)

    assert store.earlier(saved.id)[0].project == before


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (Project(notes=LONG), Project(notes=LONG + "More.")),
        (Project(notes=LONG), Project(notes="More. " + LONG)),
        (Project(notes=LONG), Project(notes=LONG[:-5])),
        (Project(notes=LONG), Project(notes=LONG.replace("nine", "ten", 1))),
        (Project(notes=LONG), Project(notes=LONG, answers={"p1": "Because."})),
        (Project(notes=LONG), Project(notes=LONG, edits=Edits(cut=frozenset({"l1"})))),
    ],
)
def test_typing_is_not_taken_for_replacing(store, before, after):
    saved = store.create(Project())
    saved = store.save(saved.id, saved.version, before)
    saved = store.save(saved.id, saved.version, after)

    assert [state.version for state in store.earlier(saved.id)] == [1]


def test_replaced_words_outlive_a_long_time_of_typing(store, clock):
    saved = store.create(Project(notes=LONG))
    saved = store.save(saved.id, saved.version, Project(notes="Other notes."))
    for _ in range(LAST + 5):
        clock.passes(minutes=2)
        saved = store.save(saved.id, saved.version, Project(notes=saved.project.notes + " More."))

    states = store.earlier(saved.id)
    assert len(states) == LAST + 1
    assert states[-1].project.notes == LONG
    assert [state.version for state in states[:LAST]] == list(
        range(saved.version - 1, saved.version - 1 - LAST, -1)
    )


def test_earlier_states_are_bounded_for_each_project(store):
    other = store.create(Project(notes="theirs"))
    store.save(other.id, 1, Project())
    saved = store.create(Project())
    for number in range(LAST + 10):
        saved = store.save(saved.id, saved.version, Project(notes=str(number) * 80))

    assert len(store.earlier(saved.id)) == LAST + 1
    assert notes_of(store.earlier(other.id)) == ["theirs"]


def test_what_a_save_replaces_is_kept_where_that_is_asked_for(store):
    saved = store.create(Project(notes="a"))
    for notes in ("ab", "abc", "abcd"):
        saved = store.save(saved.id, saved.version, Project(notes=notes), keep=notes == "abcd")

    assert notes_of(store.earlier(saved.id)) == ["abc", "a"]


def test_an_earlier_state_is_taken_back_by_saving_it(store):
    saved = store.create(Project(notes=LONG))
    saved = store.save(saved.id, 1, Project(notes="A mistake."))
    back = store.save(saved.id, 2, store.earlier(saved.id)[0].project)

    assert store.load(saved.id) == back
    assert back.project.notes == LONG
    assert notes_of(store.earlier(saved.id)) == ["A mistake.", LONG]


# The bin


def test_a_project_in_the_bin_is_not_saved_to_and_comes_back_as_it_was(store, clock):
    saved = store.create(Project(notes=LONG))
    store.remove(saved.id)

    assert store.load(saved.id).removed == clock.now
    with pytest.raises(InBin, match="in the bin"):
        store.save(saved.id, 1, Project(notes="More."))
    clock.passes(days=1)
    store.remove(saved.id)
    assert store.load(saved.id).removed == clock.now - timedelta(days=1)

    store.bring_back(saved.id)
    assert store.load(saved.id) == saved
    assert store.save(saved.id, 1, Project(notes="More.")).version == 2


# Migrations


def test_the_migrations_make_the_tables_of_the_model(store):
    with store._engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "compare_server_default": True}
        )
        assert context.get_current_heads() == ("0004",)
        assert compare_metadata(context, TABLES) == []


def test_a_failed_migration_leaves_nothing_half_made(home):
    home.mkdir()
    with closing(sqlite3.connect(home / "scriptwright.db")) as database:
        database.execute("CREATE TABLE earlier (id INTEGER)")

    with pytest.raises(NotSaved, match="then start Scriptwright again"):
        Store()
    with closing(sqlite3.connect(home / "scriptwright.db")) as database:
        assert database.execute("SELECT name FROM sqlite_schema").fetchall() == [("earlier",)]


def test_a_database_of_a_newer_version_is_left_alone(in_file, home):
    with closing(sqlite3.connect(home / "scriptwright.db", isolation_level=None)) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")

    with pytest.raises(NotSaved, match=r"newer version of Scriptwright\. Update Scriptwright"):
        Store()


# When it cannot be


@pytest.mark.parametrize("url", ["nonsense", "nosuch://host/name", "sqlite+nosuch:///x.db"])
def test_a_url_that_names_no_database_is_said_so(url):
    with pytest.raises(NotSaved, match="DATABASE_URL names no database"):
        Store(url)


def test_the_password_in_a_url_is_not_shown():
    with pytest.raises(NotSaved) as raised:
        Store("nosuch://me:secret@host/name")

    assert "secret" not in str(raised.value)


def test_a_folder_that_cannot_be_made_is_said_so(tmp_path, monkeypatch):
    (tmp_path / "taken").write_text("a file")
    monkeypatch.setenv("SCRIPTWRIGHT_HOME", str(tmp_path / "taken" / "inner"))

    with pytest.raises(NotSaved, match="may not be written"):
        Store()


def test_a_file_that_is_no_database_is_said_so_and_left_as_it_is(home):
    home.mkdir()
    (home / "scriptwright.db").write_bytes(b"an essay, not a database " * 200)

    with pytest.raises(NotSaved, match="is damaged or is no file of Scriptwright's"):
        Store()
    assert (home / "scriptwright.db").read_bytes() == b"an essay, not a database " * 200


def test_a_damaged_document_is_said_so(in_file, home):
    saved = in_file.create(Project())
    with closing(sqlite3.connect(home / "scriptwright.db", isolation_level=None)) as database:
        database.execute("UPDATE project SET document = '{\"notes\": '")

    with pytest.raises(NotRead, match="cannot be read"):
        in_file.load(saved.id)
    with pytest.raises(NotSaved, match="was not saved"):
        in_file.save(saved.id, 1, Project())


def test_another_programs_lock_is_waited_for_and_then_said_so(tmp_path):
    with Store(f"sqlite:///{tmp_path}/kept.db?timeout=0.1") as store:
        saved = store.create(Project(notes="kept"))
        with closing(sqlite3.connect(tmp_path / "kept.db", isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(NotSaved, match="another program is using") as raised:
                store.save(saved.id, 1, Project(notes="more"))
            assert store.load(saved.id) == saved

        assert isinstance(raised.value.__cause__.orig, sqlite3.OperationalError)
        assert store.save(saved.id, 1, Project(notes="more")).version == 2


class Disk:
    """A disk of one megabyte at `folder`, which can be filled and write-protected."""

    def __init__(self, folder):
        self.folder = folder

    def fill(self):
        with (self.folder / "filler").open("wb", buffering=0) as filler:
            for size in (65536, 4096, 512, 1):
                try:
                    while filler.write(bytes(size)) == size:
                        pass
                except OSError:
                    continue

    def free(self):
        (self.folder / "filler").unlink()

    def protect(self, mode="ro"):
        subprocess.run(["mount", "-o", f"remount,{mode}", self.folder], check=True, capture_output=True)


@pytest.fixture
def disk(tmp_path, monkeypatch):
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or not shutil.which("mount"):
        pytest.skip("a small disk can be mounted by root only")
    folder = tmp_path / "a small disk, 100% mine"
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder], capture_output=True)
    if mounted.returncode:
        pytest.skip(f"a small disk cannot be mounted here: {mounted.stderr.decode().strip()}")
    monkeypatch.setenv("SCRIPTWRIGHT_HOME", str(folder))
    yield Disk(folder)
    subprocess.run(["umount", folder], check=True, capture_output=True)


def test_on_a_full_disk_what_was_saved_is_read_and_the_rest_is_said(disk):
    with Store() as store:
        saved = store.create(Project(notes=LONG))
        saved = store.save(saved.id, 1, Project(notes="kept"))
        disk.fill()

        with pytest.raises(NotSaved, match=r"the disk is full\. Free some space"):
            store.save(saved.id, saved.version, Project(notes=LONG * 200))
        assert store.load(saved.id) == saved
        assert notes_of(store.earlier(saved.id))[-1] == LONG

        disk.free()
        assert store.save(saved.id, saved.version, Project(notes=LONG * 20)).version == saved.version + 1


def test_a_store_opened_on_a_full_disk_reads_and_saves_again_once_there_is_space(disk):
    with Store() as store:
        saved = store.create(Project(notes="kept"))
    disk.fill()
    with Store() as store:
        assert store.load(saved.id) == saved
        with pytest.raises(NotSaved, match="the disk is full"):
            store.save(saved.id, 1, Project(notes="more"))

        disk.free()
        assert store.save(saved.id, 1, Project(notes="more")).version == 2


def test_no_store_is_made_on_a_full_disk(disk):
    disk.fill()

    with pytest.raises(NotSaved, match="the disk is full"):
        Store()


def test_in_a_write_protected_folder_what_was_saved_is_read_and_the_rest_is_said(disk):
    with Store() as store:
        saved = store.create(Project(notes="kept"))
    disk.protect()
    with Store() as store:
        assert store.load(saved.id) == saved
        with pytest.raises(NotSaved, match=r"may not be written\. Free some space, or allow writing there"):
            store.save(saved.id, 1, Project(notes="more"))
        with pytest.raises(NotSaved):
            store.create(Project())

        disk.protect("rw")
        assert store.save(saved.id, 1, Project(notes="more")).version == 2


def test_what_a_killed_program_left_is_read_in_a_write_protected_folder(disk, tmp_path):
    with Store(f"sqlite:///{tmp_path}/scriptwright.db") as store:
        saved = store.create(Project(notes="only in the log so far"))
        for file in tmp_path.glob("scriptwright.db*"):
            shutil.copy(file, disk.folder)
    disk.protect()
    with Store() as store:
        assert store.load(saved.id) == saved


def test_a_log_that_cannot_be_read_is_not_passed_over(disk, tmp_path):
    url = f"sqlite:///{tmp_path}/scriptwright.db"
    Store(url).close()
    with Store(url) as store:
        store.create(Project(notes="only in the log so far"))
        for ending in ("", "-wal"):
            shutil.copy(tmp_path / f"scriptwright.db{ending}", disk.folder)
    disk.protect()

    with pytest.raises(NotSaved, match="may not be written"):
        Store()


def test_no_store_is_made_in_a_write_protected_folder(disk):
    disk.protect()

    with pytest.raises(NotSaved, match="may not be written"):
        Store()
