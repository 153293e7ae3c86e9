"""What nobody misses among the recordings: of broken uploads, and of projects that are gone for good."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, delete, select

from scriptwright._store_tables import GONE, TAKE
from scriptwright._takes_files import LEFT_OVER, STAGED, UNFINISHED, age, finished, put_in_place
from scriptwright._takes_model import Purpose, Take
from scriptwright._takes_rows import put
from scriptwright.store import Store

REMEMBERED = timedelta(days=30)  #: in which it is known that a project has gone for good


def clear(store: Store, folder: Path, now: datetime | None = None) -> None:
    """Take away what is left over, half an hour after somebody last wrote to it. Raises NotSaved, NotRead.

    Only what is known to be gone goes: another database's recordings may lie here too.
    """
    now = now or datetime.now(UTC)
    for file in folder.glob(f"*/*{UNFINISHED}"):
        if age(file, now.timestamp()) > LEFT_OVER:
            file.unlink(missing_ok=True)
    for staged in folder.glob(f"*{STAGED}"):
        if store.load(staged.stem):
            put_in_place(staged)
        elif min(age(file, now.timestamp()) for file in (staged, *staged.iterdir())) > LEFT_OVER:
            shutil.rmtree(staged, ignore_errors=True)
    with store.reading() as connection:
        gone = connection.execute(select(GONE)).all()
    for row in gone:
        shutil.rmtree(folder / row.id, ignore_errors=True)
    for place in folder.glob("*/"):
        if age(place, now.timestamp()) > LEFT_OVER:
            with suppress(OSError):
                place.rmdir()
    _forget(
        store, (row.id for row in gone if now - row.since > REMEMBERED and not (folder / row.id).exists())
    )


def found_again(store: Store, folder: Path) -> tuple[Take, ...]:
    """The takes whose whole files had no row; now they have. Raises NotSaved."""
    found = []
    for project, id, file in list(finished(folder)):
        with store.reading() as connection:
            known = connection.scalar(select(TAKE.c.id).where(TAKE.c.id == id))
        if known is None and store.load(project):
            with store.writing() as connection:
                found.append(_put(connection, project, id, file))
    return tuple(found)


def _put(connection: Connection, project: str, id: str, file: Path) -> Take:
    return put(
        connection,
        id=id,
        project=project,
        purpose=Purpose.TAKE,
        name="A take found again",
        file=file.name,
        original=file.name,
        size=file.stat().st_size,
        seconds=None,
    )


def _forget(store: Store, ids: Iterable[str]) -> None:
    old = tuple(ids)
    if old:
        with store.writing() as connection:
            connection.execute(delete(GONE).where(GONE.c.id.in_(old)))
