"""What has lain in the bin for long enough goes for good, files before rows."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import delete, insert, or_, select

from scriptwright._store_tables import GONE, PROJECT, TAKE, well_formed
from scriptwright.store import BIN, NotSaved, Store


def erase_project(store: Store, folder: Path, id: str) -> None:
    """Delete a project in the bin for good: its recordings, its earlier versions, itself. Raises NotSaved."""
    with store.reading() as connection:
        binned = connection.scalar(
            select(PROJECT.c.id).where(PROJECT.c.id == well_formed(id), PROJECT.c.removed.is_not(None))
        )
    if binned is None:
        return
    try:
        shutil.rmtree(folder / binned)
    except FileNotFoundError:
        pass
    except OSError as error:
        raise NotSaved(
            "The recordings of this project could not be deleted: another program is using them. "
            "Close that, then try again."
        ) from error
    with store.writing() as connection:
        connection.execute(delete(TAKE).where(TAKE.c.project == binned))
        if connection.execute(
            delete(PROJECT).where(PROJECT.c.id == binned, PROJECT.c.removed.is_not(None))
        ).rowcount:
            connection.execute(insert(GONE).values(id=binned, since=datetime.now(UTC)))


def expired(store: Store, now: datetime | None = None) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Ids of the projects and of the takes that have lain in the bin for longer than they are kept there."""
    before = (now or datetime.now(UTC)) - BIN
    with store.reading() as connection:
        projects = connection.scalars(select(PROJECT.c.id).where(PROJECT.c.removed < before)).all()
        takes = connection.scalars(
            select(TAKE.c.id)
            .join(PROJECT)
            .where(TAKE.c.removed < before, or_(PROJECT.c.removed.is_(None), PROJECT.c.removed >= before))
        ).all()
    return tuple(projects), tuple(takes)
