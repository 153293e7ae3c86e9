"""Rows of jobs: a new one, one that is told, and which wait for which."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, func, or_, select

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


def job_in(row: Row[Any]) -> Job:
    """The job in a row that `_told` gave."""
    return Job(
        id=row.id,
        take=row.take,
        work=Work(row.work),
        state=State(row.state),
        engine=row.engine,
        place=row.place if row.state == State.WAITING else 0,
        progress=row.progress,
        heard=row.heard,
        seconds_left=row.seconds_left,
        words=row.words,
        message=row.message,
        queued=row.queued,
        started=row.started,
        ended=row.ended,
    )


def told(*conditions: ColumnElement[bool]) -> Select[Any]:
    """The job's row with its place in the queue."""
    other = JOB.alias()
    earlier = or_(
        other.c.state == State.RUNNING,
        other.c.queued < JOB.c.queued,
        and_(other.c.queued == JOB.c.queued, other.c.id < JOB.c.id),
    )
    ahead = or_(*(and_(JOB.c.work == work, other.c.work.in_(works)) for work, works in BEFORE.items()))
    place = (
        select(func.count() + 1)
        .where(other.c.state.in_(GOES_ON), other.c.id != JOB.c.id, earlier, ahead)
        .correlate(JOB)
        .scalar_subquery()
    )
    return select(JOB, place.label("place")).where(*conditions)
