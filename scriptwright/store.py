"""Projects, kept: a save is on the disk when it returns, and what it replaced can be found again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any, Self

from alembic.util import CommandError
from sqlalchemy import Connection, Row, Select, delete, func, insert, select, update
from sqlalchemy.exc import SQLAlchemyError

from scriptwright._store_engine import database, open_engine, reason, scrub, writing
from scriptwright._store_errors import Conflict, InBin, NotRead, NotSaved
from scriptwright._store_tables import EARLIER, PROJECT, new_id, well_formed
from scriptwright.changes import replaces
from scriptwright.project import Project

__all__ = ["BIN", "LAST", "Conflict", "InBin", "NotRead", "NotSaved", "Saved", "Store"]

EVERY = timedelta(minutes=1)  #: between two earlier states that are kept although little was taken away
LAST = 50  #: earlier states of a project that are kept; as many again of those whose words were replaced
BIN = timedelta(days=30)  #: in which a project or a take in the bin can be brought back


@dataclass(frozen=True)
class Saved:
    """A project as it is, or once was, kept."""

    id: str
    version: int  #: 1, 2, 3 … with every save
    project: Project
    changed: datetime  #: UTC
    removed: datetime | None = None  #: since when it lies in the bin, UTC
    owner: str | None = None  #: a mark of who signed in; None: whoever has its address
    row: int | None = field(default=None, compare=False)  #: among the earlier states


def _now() -> datetime:
    return datetime.now(UTC)


class Store:
    """The projects in one database; threads may share it. Close it, or use it in a `with`.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder, Store(f"sqlite:///{folder}/kept.db") as store:
    ...     first = store.create(Project(notes="She repairs violins."))
    ...     store.save(first.id, first.version, Project(notes="She repairs violins and cellos.")).version
    2
    """

    def __init__(self, url: str | None = None, *, clock: Callable[[], datetime] = _now):
        """Open the database at `url`, else at DATABASE_URL, else the file in the user's data folder.

        Raises NotSaved where it cannot be opened, made or brought to this version's form.
        """
        self._clock = clock
        self._url = None
        try:
            self._url = database(url)
            self._engine = open_engine(self._url)
        except (OSError, ImportError, SQLAlchemyError, CommandError) as error:
            raise NotSaved(
                f"Nothing can be saved: {reason(error, self._url)}, then start Scriptwright again."
            ) from error

    def close(self) -> None:
        """Let go of the database's connections."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def create(
        self,
        project: Project,
        id: str = "",
        *,
        owner: str | None = None,
        beside: Callable[[Connection], None] | None = None,
    ) -> Saved:
        """A new project, kept under an id that nobody can guess. Raises NotSaved.

        `beside` writes what belongs to it, in the same transaction.
        """
        saved = Saved(id or new_id(), 1, _copy(project), self._clock(), owner=owner)
        with self.writing() as connection:
            connection.execute(
                insert(PROJECT).values(
                    id=saved.id,
                    version=1,
                    changed=saved.changed,
                    document=saved.project.to_json(),
                    owner=owner,
                )
            )
            if beside:
                beside(connection)
        return saved

    def load(self, id: str) -> Saved | None:
        """The project as it was last saved, None where there is no such id. Raises NotRead."""
        with self.reading() as connection:
            row = connection.execute(_kept(id)).one_or_none()
            return None if row is None else _saved(id, row)

    def save(self, id: str, version: int, project: Project, *, keep: bool = False) -> Saved:
        """The project in its next version, on the disk. `keep`: what it replaces is surely kept as well.

        Raises Conflict if `version` is no longer the last one (unless just this was saved before, so that
        a save may be repeated), and NotSaved.
        """
        project = _copy(project)
        saved = Saved(id, version + 1, project, self._clock())
        with self.writing() as connection:
            row = connection.execute(_kept(id).with_for_update()).one_or_none()
            if row is None:
                raise NotSaved(
                    "This project is no longer kept here, so the change was not saved. "
                    "Copy what you typed into a new project."
                )
            if row.removed:
                raise InBin(
                    "This project is in the bin, so the change was not saved. Bring it back to go on with it."
                )
            last = _saved(id, row)
            saved = replace(saved, owner=last.owner)
            changed = connection.execute(
                update(PROJECT)
                .where(PROJECT.c.id == id, PROJECT.c.version == version)
                .values(version=saved.version, changed=saved.changed, document=project.to_json())
            )
            if changed.rowcount:
                self._keep(connection, last, replaced=keep or replaces(last.project, project))
                return saved
            if last.project == project:
                return last
        raise Conflict("This project was changed in another tab meanwhile. Reload the page to see it.")

    def set_aside(self, kept: Saved, project: Project, row: int | None = None) -> int:
        """The row among the earlier states under which a change of `kept` lies that was not saved.

        `row`: of an earlier change of the same, which gives its place to this one. Raises NotSaved.
        """
        state = Saved(kept.id, kept.version, _copy(project), self._clock())
        with self.writing() as connection:
            if row is not None:
                connection.execute(delete(EARLIER).where(EARLIER.c.id == row, EARLIER.c.project == kept.id))
            return self._keep(connection, state, replaced=True) or 0

    def remove(self, id: str) -> None:
        """Put the project into the bin with all that belongs to it. Raises NotSaved."""
        with self.writing() as connection:
            connection.execute(
                update(PROJECT)
                .where(PROJECT.c.id == well_formed(id), PROJECT.c.removed.is_(None))
                .values(removed=self._clock())
            )

    def bring_back(self, id: str) -> None:
        """Take the project out of the bin. Raises NotSaved."""
        with self.writing() as connection:
            connection.execute(update(PROJECT).where(PROJECT.c.id == well_formed(id)).values(removed=None))

    def earlier(self, id: str) -> tuple[Saved, ...]:
        """What the project was before, the latest first: states saved over, and changes set aside.

        What was set aside has the version that it was made from. Raises NotRead.
        """
        with self.reading() as connection:
            rows = connection.execute(
                select(EARLIER).where(EARLIER.c.project == well_formed(id)).order_by(EARLIER.c.id.desc())
            )
            return tuple(replace(_saved(id, row), row=row.id) for row in rows)

    def _keep(self, connection: Connection, state: Saved, *, replaced: bool) -> int | None:
        now = self._clock()
        same_project = EARLIER.c.project == state.id
        latest = connection.scalar(select(func.max(EARLIER.c.kept)).where(same_project))
        if latest and abs(now - latest) < EVERY and not replaced:
            return None
        made = connection.execute(
            insert(EARLIER).values(
                project=state.id,
                version=state.version,
                changed=state.changed,
                document=state.project.to_json(),
                kept=now,
                replaced=replaced,
            )
        )
        alike = select(EARLIER.c.id).where(same_project, EARLIER.c.replaced == replaced)
        staying = alike.order_by(EARLIER.c.id.desc()).limit(LAST)
        connection.execute(delete(EARLIER).where(EARLIER.c.id.in_(alike), EARLIER.c.id.not_in(staying)))
        return int(made.inserted_primary_key[0]) if made.inserted_primary_key else None

    def scrub(self) -> None:
        """Let nothing of what was deleted be left in the database's files, unless in use just now."""
        scrub(self._engine)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that reads. Raises NotRead."""
        try:
            with self._engine.connect() as connection:
                yield connection
        except (SQLAlchemyError, ValueError) as error:
            raise NotRead(
                f"Your project cannot be read: {reason(error, self._url)}, then reload this page."
            ) from error

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that is on the disk when its block ends. Raises NotSaved."""
        try:
            with writing(self._engine).begin() as connection:
                yield connection
        except (SQLAlchemyError, ValueError) as error:
            raise NotSaved(
                f"Your last change was not saved: {reason(error, self._url)}, then make the change again; "
                "what was saved before is safe."
            ) from error


def _kept(id: str) -> Select[Any]:
    return select(PROJECT).where(PROJECT.c.id == well_formed(id))


def _saved(id: str, row: Row[Any]) -> Saved:
    more = {name: row._mapping.get(name) for name in ("removed", "owner")}
    return Saved(id, row.version, Project.from_json(row.document), row.changed, **more)


def _copy(project: Project) -> Project:
    """The same project, refused here rather than when it is to be opened again."""
    return Project.from_json(project.to_json())
