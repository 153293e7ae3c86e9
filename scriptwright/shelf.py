"""Whose projects there are: told only to who may know."""

from __future__ import annotations

from sqlalchemy import select

from scriptwright._store_tables import PROJECT
from scriptwright.store import Saved, Store


def projects_of(
    store: Store, owner: str | None, most: int | None = None, *, bin: bool = False
) -> tuple[Saved, ...]:
    """The projects of an owner, those of nobody for None, the last changed first.

    Those in the bin are left out unless `bin`. Raises NotRead.

    >>> import tempfile
    >>> from scriptwright.project import Project
    >>> with tempfile.TemporaryDirectory() as folder, Store(f"sqlite:///{folder}/kept.db") as store:
    ...     mine = store.create(Project(notes="She repairs violins."), owner="me")
    ...     len(projects_of(store, "me")), len(projects_of(store, "you")), len(projects_of(store, None))
    (1, 0, 0)
    """
    whose = PROJECT.c.owner.is_(None) if owner is None else PROJECT.c.owner == owner
    with store.reading() as connection:
        ids = connection.scalars(
            select(PROJECT.c.id)
            .where(whose, *(() if bin else (PROJECT.c.removed.is_(None),)))
            .order_by(PROJECT.c.changed.desc(), PROJECT.c.id)
            .limit(most)
        ).all()
    return tuple(saved for id in ids if (saved := store.load(id)))
