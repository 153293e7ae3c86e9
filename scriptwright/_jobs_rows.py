"""Rows of jobs: a new one, one that is told, and which wait for which."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, bindparam, func, or_, select

from scriptwright._jobs_model import Job, State, Work
from scriptwright._store_tables import JOB

GOES_ON = (State.WAITING, State.RUNNING)

#: What waits for what: a quick job never waits for a long one, nor a report for another take's hesitations.
BEFORE = {
    Work.LISTEN: (Work.LISTEN, Work.INTERVIEW),
    Work.INTERVIEW: (Work.LISTEN, Work.INTERVIEW),
    Work.HESITATIONS: (Work.LISTEN, Work.INTERVIEW, Work.HESITATIONS),
    Work.CHECK: (Work.CHECK,),
}


def fresh(take: str, work: Work, engine: str | None) -> dict[str, Any]:
    """The columns, without its id, of a job that waits since now."""
    return {
        "take": take,
        "work": work,
        "engine": engine,
        "state": State.WAITING,
        "handed": 0,
        "attempt": 0,
        "stuck": 0,
        "progress": 0.0,
        "heard": 0.0,
        "words": 0,
        "queued": datetime.now(UTC),
    }


def expired() -> ColumnElement[bool]:
    """Whether nobody holds the row now."""
    return or_(JOB.c.lease.is_(None), JOB.c.lease < datetime.now(UTC))


def latest(connection: Connection, take: str, works: Sequence[Work]) -> Job | None:
    """The take's last job of these kinds of work, found quickly: this is asked each second."""
    row = connection.execute(_LATEST, {"take": take, "works": works}).one_or_none()
    return None if row is None else job_in(connection, row)


def job_in(connection: Connection, row: Row[Any]) -> Job:
    """The job in a row of its table, with its place in the queue."""
    work, place = Work(row.work), 0
    if row.state == State.WAITING:
        ahead = {"job": row.id, "queued": row.queued, "works": BEFORE[work]}
        place = 1 + (connection.scalar(_AHEAD, ahead) or 0)
    return Job(
        id=row.id,
        take=row.take,
        work=work,
        state=State(row.state),
        engine=row.engine,
        place=place,
        progress=row.progress,
        heard=row.heard,
        seconds_left=row.seconds_left,
        words=row.words,
        message=row.message,
        queued=row.queued,
        started=row.started,
        ended=row.ended,
    )


# Both statements are made once: making them costs ten times what asking them does.
_LATEST = (
    select(JOB)
    .where(JOB.c.take == bindparam("take"), JOB.c.work.in_(bindparam("works", expanding=True)))
    .order_by(JOB.c.queued.desc(), JOB.c.id.desc())
    .limit(1)
)
_AHEAD = select(func.count()).where(
    JOB.c.state.in_(GOES_ON),
    JOB.c.work.in_(bindparam("works", expanding=True)),
    JOB.c.id != bindparam("job"),
    or_(
        JOB.c.state == State.RUNNING,
        JOB.c.queued < bindparam("queued"),
        and_(JOB.c.queued == bindparam("queued"), JOB.c.id < bindparam("job")),
    ),
)
