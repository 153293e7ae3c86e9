"""The worker's side of the jobs: taken up by one at a time, and written to only by who holds them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, insert, or_, select, update

from scriptwright._jobs_model import State, Work
from scriptwright._jobs_rows import GOES_ON, expired, fresh
from scriptwright._store_tables import JOB, PIECE, new_id
from scriptwright.store import Store

LEASE = timedelta(seconds=10)  #: without a sign of life after which another worker takes the job up
IN_QUEUE = timedelta(hours=1)  #: after which a waiting job is given to the queue once more, to be sure
TIRED = 4  #: attempts in which nothing of a job was finished, after which it is given up

GIVEN_UP = (
    "Scriptwright was stopped several times while it worked on this recording, so it gave up. The recording "
    "is kept: free some memory and some space on the disk, then try again."
)


class Lost(Exception):  # noqa: N818 — named for what happened
    """The job was cancelled, or another worker has taken it up: whoever worked on it stops."""


@dataclass(frozen=True)
class Claim:
    """A job in the hands of one worker."""

    job: str
    take: str
    work: Work
    engine: str | None
    attempt: int
    heard: float  #: seconds of the recording, as told by an earlier attempt
    pieces: tuple[Any, ...]  #: documents of what an earlier attempt has finished, in order


@dataclass(frozen=True)
class Waiting:
    """A job that is to be given to the queue, for the `number`th time."""

    job: str
    work: Work
    number: int


class Claims:
    """The jobs in a store, as one worker sees them; its threads share this."""

    def __init__(self, store: Store, worker: str):
        self._store = store
        self._worker = worker

    def begin(self) -> None:
        """Let everything wait anew that this worker, before it was stopped, had taken up or in its queue."""
        with self._store.writing() as connection:
            _wait(connection, JOB.c.state == State.WAITING)
            _wait(connection, JOB.c.state == State.RUNNING, JOB.c.worker == self._worker)

    def waiting(self) -> tuple[Waiting, ...]:
        """The jobs to be given to the queue now, the first one first; looking costs next to nothing."""
        with self._store.reading() as connection:
            rows = connection.execute(
                select(JOB.c.id, JOB.c.work, JOB.c.handed)
                .where(JOB.c.state.in_(GOES_ON), expired())
                .order_by(JOB.c.queued, JOB.c.id)
            ).all()
        return tuple(Waiting(row.id, Work(row.work), row.handed + 1) for row in rows)

    def give(self, waiting: Waiting) -> bool:
        """Whether the job is this worker's to be put into the queue, now, for that time."""
        with self._store.writing() as connection:
            given = connection.execute(
                update(JOB)
                .where(JOB.c.id == waiting.job, JOB.c.handed == waiting.number - 1)
                .where(JOB.c.state.in_(GOES_ON), expired())
                .values(handed=waiting.number, state=State.WAITING, lease=datetime.now(UTC) + IN_QUEUE)
            )
        return bool(given.rowcount)

    def take_back(self, waiting: Waiting) -> None:
        """The queue did not take the job: let it be given again."""
        with self._store.writing() as connection:
            _wait(connection, JOB.c.id == waiting.job, JOB.c.state == State.WAITING)

    def claim(self, job: str) -> Claim | None:
        """The job, taken up; None where it is over, or somebody works on it.

        A job that was taken up too often without any result fails instead.
        """
        with self._store.writing() as connection:
            row = connection.execute(
                select(JOB)
                .where(JOB.c.id == job)
                .where(or_(JOB.c.state == State.WAITING, (JOB.c.state == State.RUNNING) & expired()))
                .with_for_update()
            ).one_or_none()
            if row is None:
                return None
            work, attempt = Work(row.work), row.attempt + 1
            claim = Claim(job, row.take, work, row.engine, attempt, row.heard, _pieces(connection, job))
            connection.execute(
                update(JOB)
                .where(JOB.c.id == job)
                .values(
                    state=State.RUNNING,
                    attempt=claim.attempt,
                    stuck=row.stuck + 1,
                    worker=self._worker,
                    lease=datetime.now(UTC) + LEASE,
                    started=row.started or datetime.now(UTC),
                )
            )
        if row.stuck >= TIRED:
            self.end(claim, State.FAILED, GIVEN_UP)
            return None
        return claim

    def alive(self, claim: Claim, **told: float | None) -> None:
        """Go on holding the job, and tell how far it is: progress, heard, seconds_left. Raises Lost."""
        with self._held(claim, lease=datetime.now(UTC) + LEASE, **told):
            pass

    def keep(self, claim: Claim, number: int, piece: Any, **told: float | None) -> None:
        """Keep a finished piece, from which another attempt goes on, and tell how far it is. Raises Lost."""
        with self._held(claim, stuck=0, **told) as connection:
            connection.execute(insert(PIECE).values(job=claim.job, number=number, document=piece))

    def end(
        self, claim: Claim, state: State, message: str | None = None, *, then: Work | None = None
    ) -> None:
        """End the job and, in the same stroke, submit what follows on its take. Raises Lost."""
        over: dict[str, Any] = {"progress": 1.0} if state is State.DONE else {}
        now = datetime.now(UTC)
        with self._held(
            claim, state=state, message=message, lease=None, seconds_left=None, ended=now, **over
        ) as connection:
            connection.execute(delete(PIECE).where(PIECE.c.job == claim.job))
            if then:
                connection.execute(insert(JOB).values(id=new_id(), **fresh(claim.take, then, claim.engine)))

    @contextmanager
    def _held(self, claim: Claim, **values: Any) -> Iterator[Connection]:
        """A transaction that changes the job, and is undone where it is not held any more."""
        with self._store.writing() as connection:
            changed = connection.execute(
                update(JOB)
                .where(JOB.c.id == claim.job, JOB.c.attempt == claim.attempt, JOB.c.state == State.RUNNING)
                .values(**values)
            )
            if not changed.rowcount:
                raise Lost
            yield connection


def _wait(connection: Connection, *conditions: ColumnElement[bool]) -> None:
    connection.execute(update(JOB).where(*conditions).values(state=State.WAITING, lease=None))


def _pieces(connection: Connection, job: str) -> tuple[Any, ...]:
    kept = select(PIECE.c.document).where(PIECE.c.job == job).order_by(PIECE.c.number)
    return tuple(connection.scalars(kept))
