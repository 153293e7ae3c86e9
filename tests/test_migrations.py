"""Every schema that was ever in use becomes today's, with all that was kept in it."""

from datetime import UTC, datetime
from pathlib import Path

import database_server
import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import JSON, MetaData, create_engine, insert

from scriptwright._store_tables import TABLES, new_id
from scriptwright.jobs import Jobs, State, Work
from scriptwright.notes import Speaker
from scriptwright.store import Store
from scriptwright.takes import Purpose, Takes

VERSIONS = Path(__file__).parents[1] / "scriptwright" / "migrations" / "versions"
RELEASED = sorted(file.name.partition("_")[0] for file in VERSIONS.glob("0*.py"))
THEN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
NOTES = "He mends clocks. 😀 “Time”, he says."


@pytest.fixture(scope="module")
def server():
    with database_server.postgresql() as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request, tmp_path):
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/old.db"
    found = request.getfixturevalue("server")
    database_server.empty(found)
    return found


def old_database(url, revision):
    """The ids of a project and a take in a database as it was made at a revision; the take from 0002 on."""
    config = Config()
    config.set_main_option("script_location", "scriptwright:migrations")
    engine = create_engine(url)
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
    tables = MetaData()
    with engine.begin() as connection:
        tables.reflect(connection)
        project, take, job = (new_id() for _ in range(3))
        rows = [
            ("project", {"id": project, "version": 7, "changed": THEN, "document": {"notes": NOTES}}),
            ("earlier", {"project": project, "version": 6, "changed": THEN, "document": {"notes": "He"}}
             | {"kept": THEN, "replaced": True}),
            ("take", {"id": take, "project": project, "purpose": "take", "number": 1, "name": "Take 1"}
             | {"file": f"{take}.wav", "original": "a.wav", "size": 5, "created": THEN, "version": 3}
             | {"seconds": 2.5, "basis": "", "corrections": {}, "overruled": {}}
             | {"speakers": {"0": "interviewee"}}),
            ("job", {"id": job, "take": take, "work": "listen", "state": "waiting", "handed": 0, "attempt": 0}
             | {"stuck": 0, "progress": 0.5, "heard": 1.0, "words": 3, "queued": THEN}),
            ("piece", {"job": job, "number": 0, "document": {"words": []}}),
        ]  # fmt: skip
        for name, row in rows:
            if name in tables.tables:
                connection.execute(insert(tables.tables[name]).values(**_as_kept(tables.tables[name], row)))
    engine.dispose()
    return project, take


def _as_kept(table, row):
    for name in row:
        if name in ("document", "corrections", "overruled", "speakers"):
            table.c[name].type = JSON()
    return row


@pytest.mark.parametrize("revision", RELEASED)
def test_a_database_of_each_schema_opens_with_everything_that_was_in_it(url, revision, tmp_path):
    project, take = old_database(url, revision)

    with Store(url) as store:
        saved = store.load(project)
        assert (saved.version, saved.project.notes, saved.changed) == (7, NOTES, THEN)
        assert (saved.removed, saved.owner) == (None, None)
        assert [state.project.notes for state in store.earlier(project)] == ["He"]
        if revision > "0001":
            (found,) = Takes(store, tmp_path).of(project, Purpose.TAKE)
            assert (found.id, found.seconds, found.speakers) == (take, 2.5, {0: Speaker.INTERVIEWEE})
            job = Jobs(store).latest(take, Work.LISTEN)
            assert (job.state, job.words) == (State.WAITING, 3)
        assert store.save(project, 7, saved.project).version in (7, 8)
        with store.reading() as connection:
            context = MigrationContext.configure(connection)
            assert compare_metadata(context, TABLES) == []
