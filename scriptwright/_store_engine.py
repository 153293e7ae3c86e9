"""The database, opened the way the store needs it: durable, migrated, readable even on a full disk."""

from __future__ import annotations

import json
import os
import sqlite3
import threading
import time
from contextlib import closing, suppress
from functools import partial
from pathlib import Path
from typing import Any

import platformdirs
from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import URL, Connection, Dialect, Engine, create_engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError
from sqlalchemy.pool import ConnectionPoolEntry

WAIT = 5.0  #: seconds until another program's write is no longer waited for
_FROZEN = "frozen"  #: marks a connection that reads the file as it lies, and can never write
_MIGRATING = threading.Lock()  #: Alembic's context belongs to the process


def data_folder() -> Path:
    """Where everything of the student's is kept: SCRIPTWRIGHT_HOME, or the user's data folder."""
    home = os.environ.get("SCRIPTWRIGHT_HOME")
    return Path(home).expanduser() if home else Path(platformdirs.user_data_dir("scriptwright"))


def database(url: str | None) -> URL:
    """The database at `url`, else at DATABASE_URL, else the file in `data_folder`, which is made."""
    given = url or os.environ.get("DATABASE_URL")
    if given:
        return make_url(given)
    folder = data_folder()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return URL.create("sqlite", database=str(folder / "scriptwright.db"))


def open_engine(url: URL) -> Engine:
    """An engine whose writes begin with `writing(engine)`; its tables are those of this version."""
    engine = create_engine(
        url, pool_pre_ping=True, json_serializer=partial(json.dumps, separators=(",", ":"), allow_nan=False)
    )
    if engine.dialect.name == "sqlite":
        event.listen(engine, "do_connect", _connect)
        event.listen(engine, "begin", _begin)
        event.listen(engine, "checkin", _thaw)
    try:
        _migrate(engine)
    except BaseException:
        engine.dispose()
        raise
    return engine


def writing(engine: Engine) -> Engine:
    """The same engine, for transactions that will write: SQLite takes the lock at their start."""
    return engine.execution_options(begin="BEGIN IMMEDIATE")


def scrub(engine: Engine) -> None:
    """Write SQLite's log into its file, where what was deleted is overwritten, and empty the log."""
    if engine.dialect.name == "sqlite":
        with suppress(SQLAlchemyError, sqlite3.Error), closing(engine.raw_connection()) as connection:
            connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))


def _connect(
    dialect: Dialect, record: ConnectionPoolEntry, arguments: list[Any], options: dict[str, Any]
) -> sqlite3.Connection:
    options = {"timeout": WAIT, **options, "isolation_level": None}
    connection = _open(*arguments, **options)
    try:
        _write_ahead(connection, options["timeout"])
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("PRAGMA secure_delete=ON")
        connection.execute("SELECT count(*) FROM sqlite_schema")
    except sqlite3.Error as error:
        connection.close()
        file = Path(arguments[0])
        if _code(error) not in _CANNOT_WRITE or not _complete(file):
            raise
        record.info[_FROZEN] = True
        return _open(f"{file.absolute().as_uri()}?mode=ro&immutable=1", **options, uri=True)
    return connection


def _open(file: str, **options: Any) -> sqlite3.Connection:
    connection: sqlite3.Connection = sqlite3.connect(file, **options)
    return connection


def _write_ahead(connection: sqlite3.Connection, wait: float) -> None:
    """Switch the log on; SQLite itself does not wait here while another program does the same."""
    end = time.monotonic() + wait
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError as error:
            if _code(error) != sqlite3.SQLITE_BUSY or time.monotonic() > end:
                raise
        time.sleep(0.01)


def _complete(file: Path) -> bool:
    """Whether the file alone holds everything, with nothing still waiting in its write-ahead log."""
    log = Path(f"{file}-wal")
    return file.is_file() and not (log.exists() and log.stat().st_size)


def _thaw(connection: DBAPIConnection | None, record: ConnectionPoolEntry) -> None:
    if record.info.pop(_FROZEN, False):
        record.invalidate()


def _migrate(engine: Engine) -> None:
    config = Config()
    config.set_main_option("script_location", "scriptwright:migrations")
    with _MIGRATING:
        with engine.connect() as connection:
            present = MigrationContext.configure(connection).get_current_heads()
        if present == tuple(ScriptDirectory.from_config(config).get_heads()):
            return
        with writing(engine).begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")


def _code(error: BaseException | None) -> int:
    """SQLite's primary result code, 0 where there is none."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


_CANNOT_WRITE = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_FULL}

_PROTECTED = "the disk is full, or {place} may not be written. Free some space, or allow writing there"
_LOCKED = "another program is using {place}. Close that program"
_DAMAGED = "{place} is damaged or is no file of Scriptwright's. Move it to another folder"
_REASONS = {
    sqlite3.SQLITE_FULL: "the disk is full. Free some space",
    sqlite3.SQLITE_READONLY: _PROTECTED,
    sqlite3.SQLITE_CANTOPEN: _PROTECTED,
    sqlite3.SQLITE_PERM: _PROTECTED,
    sqlite3.SQLITE_IOERR: _PROTECTED,
    sqlite3.SQLITE_BUSY: _LOCKED,
    sqlite3.SQLITE_LOCKED: _LOCKED,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
}


def reason(error: Exception, url: URL | None) -> str:
    """Why the database at `url` refused, and what to do: "the disk is full. Free some space"."""
    if isinstance(error, CommandError):
        return "these projects were kept by a newer version of Scriptwright. Update Scriptwright"
    if isinstance(error, (ArgumentError, ImportError)):
        return "DATABASE_URL names no database that can be opened here. Correct it, or leave it out"
    if isinstance(error, OSError):
        return _PROTECTED.format(place=data_folder())
    place = url.database if url and url.get_backend_name() == "sqlite" else "the database"
    known = _REASONS.get(_code(error.orig)) if isinstance(error, DBAPIError) else None
    return (known or "{place} did not answer as it should. Wait a moment").format(place=place)
