"""Work in the background, as rows that are the truth: submitted, cancelled and told here."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, func, insert, or_, select, update

from scriptwright._jobs_model import Job, State, Work
from scriptwright._store_tables import JOB, TAKE, new_id, well_formed
from scriptwright.store import NotSaved, Store

__all__ = ["Job", "Jobs", "State", "Work"]

#: What waits for what: a quick job never waits for a long one, nor a report for another take's hesitations.
_BEFORE = {
    Work.LISTEN: (Work.LISTEN, Work.INTERVIEW),
    Work.INTERVIEW: (Work.LISTEN, Work.INTERVIEW),
    Work.HESITATIONS: (Work.LISTEN, Work.INTERVIEW, Work.HESITATIONS),
    Work.CHECK: (Work.CHECK,),
}
_GOES_ON = (State.WAITING, State.RUNNING)


class Jobs:
    """The jobs in a store; threads may share it. A worker that watches the same store does them.

    >>> import io, tempfile
    >>> from pathlib import Path
    >>> from scriptwright.project import Project
    >>> from scriptwright.takes import Takes
    >>> with tempfile.TemporaryDirectory() as folder, Store(f"sqlite:///{folder}/kept.db") as store:
    ...     take = Takes(store, Path(folder)).add(store.create(Project()).id, io.BytesIO(), "take.wav")
    ...     jobs = Jobs(store)
    ...     job = jobs.submit(take.id, Work.LISTEN)
    ...     jobs.cancel(job.id)
    ...     jobs.latest(take.id).state
    <State.CANCELLED: 'cancelled'>
    """

    def __init__(self, store: Store):
        self._store = store

    def submit(self, take: str, work: Work, *, engine: str | None = None) -> Job:
        """The job, waiting; it is done even if the program ends before. Raises NotSaved.

        What waits already is not asked for twice, and what listens already is not begun again.
        """
        job = new_id()
        with self._store.writing() as connection:
            if (
                connection.scalar(select(TAKE.c.id).where(TAKE.c.id == well_formed(take)).with_for_update())
                is None
            ):
                raise NotSaved("This take is no longer kept here. Reload this page.")
            same = (State.WAITING,) if work is Work.CHECK else _GOES_ON
            there = connection.scalar(
                select(JOB.c.id).where(JOB.c.take == take, JOB.c.work == work, JOB.c.state.in_(same))
            )
            if there is None:
                connection.execute(
                    insert(JOB).values(
                        id=job,
                        take=take,
                        work=work,
                        engine=engine,
                        state=State.WAITING,
                        handed=0,
                        attempt=0,
                        stuck=0,
                        progress=0.0,
                        heard=0.0,
                        words=0,
                        queued=datetime.now(UTC),
                    )
                )
            return job_in(connection.execute(_told(JOB.c.id == (there or job))).one())

    def cancel(self, job: str) -> None:
        """End a job that is not over. What works on it stops at the next piece. Raises NotSaved."""
        with self._store.writing() as connection:
            connection.execute(
                update(JOB)
                .where(JOB.c.id == well_formed(job), JOB.c.state.in_(_GOES_ON))
                .values(state=State.CANCELLED, lease=None, seconds_left=None, ended=datetime.now(UTC))
            )

    def latest(self, take: str, *works: Work) -> Job | None:
        """The take's last job, of these kinds of work where some are given. Raises NotRead."""
        wanted = [JOB.c.take == well_formed(take)]
        if works:
            wanted.append(JOB.c.work.in_(works))
        with self._store.reading() as connection:
            row = connection.execute(
                _told(*wanted).order_by(JOB.c.queued.desc(), JOB.c.id.desc()).limit(1)
            ).one_or_none()
            return None if row is None else job_in(row)


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


def _told(*conditions: ColumnElement[bool]) -> Select[Any]:
    """The job's row with its place in the queue."""
    other = JOB.alias()
    earlier = or_(
        other.c.state == State.RUNNING,
        other.c.queued < JOB.c.queued,
        and_(other.c.queued == JOB.c.queued, other.c.id < JOB.c.id),
    )
    ahead = or_(*(and_(JOB.c.work == work, other.c.work.in_(works)) for work, works in _BEFORE.items()))
    place = (
        select(func.count() + 1)
        .where(other.c.state.in_(_GOES_ON), other.c.id != JOB.c.id, earlier, ahead)
        .correlate(JOB)
        .scalar_subquery()
    )
    return select(JOB, place.label("place")).where(*conditions)
