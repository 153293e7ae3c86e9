"""Deleted for good: of a project nothing stays, no file, no row, and nothing in what the database frees."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import delete, select, update

from scriptwright._store_tables import EARLIER, GONE, JOB, PROJECT, TAKE, well_formed
from scriptwright.store import Store
from scriptwright.takes import Takes

_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)  #: in the bin since then: whoever tidies up, completes it


def erase(store: Store, takes: Takes, id: str) -> None:
    """Delete a project for good. What is interrupted, `tidy` completes. Raises NotSaved.

    >>> import tempfile
    >>> from pathlib import Path
    >>> from scriptwright.project import Project
    >>> with tempfile.TemporaryDirectory() as folder, Store(f"sqlite:///{folder}/kept.db") as store:
    ...     id = store.create(Project(notes="She repairs violins.")).id
    ...     erase(store, Takes(store, Path(folder)), id)
    ...     print(store.load(id))
    None
    """
    id = well_formed(id)
    with store.writing() as connection:
        connection.execute(update(PROJECT).where(PROJECT.c.id == id).values(removed=_LONG_AGO, document={}))
        connection.execute(delete(EARLIER).where(EARLIER.c.project == id))
        of_project = select(TAKE.c.id).where(TAKE.c.project == id)
        connection.execute(delete(JOB).where(JOB.c.take.in_(of_project)))  # the worker lets go of its files
    takes.erase_project(id)
    store.scrub()


def is_gone(store: Store, id: str) -> bool:
    """Whether a project was deleted for good, in the last weeks. Raises NotRead."""
    with store.reading() as connection:
        return connection.scalar(select(GONE.c.id).where(GONE.c.id == well_formed(id))) is not None


def tidy(store: Store, takes: Takes, now: datetime | None = None) -> None:
    """Empty the bin of what was not brought back in time, and take away what is left over.

    Raises NotSaved, NotRead.
    """
    takes.empty_bin(now)
    takes.clear(now)
    store.scrub()
