"""Work in the background, as rows that are the truth: submitted, cancelled and told here."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import delete, insert, select, update

from scriptwright._jobs_model import Job, State, Work
from scriptwright._jobs_rows import GOES_ON, fresh, job_in, latest
from scriptwright._store_tables import JOB, PIECE, TAKE, new_id, well_formed
from scriptwright.store import NotSaved, Store
from scriptwright.transcript import Transcript, read_transcript

__all__ = ["Job", "Jobs", "State", "Work"]


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

        What waits already is not asked for twice, nor is listening that has begun, with the same engine.
        """
        job = new_id()
        with self._store.writing() as connection:
            known = select(TAKE.c.id).where(TAKE.c.id == well_formed(take)).with_for_update()
            if connection.scalar(known) is None:
                raise NotSaved("This take is no longer kept here. Reload this page.")
            there = connection.scalar(
                select(JOB.c.id)
                .where(JOB.c.take == take, JOB.c.work == work, JOB.c.engine == engine)
                .where(JOB.c.state.in_((State.WAITING,) if work is Work.CHECK else GOES_ON))
            )
            if there is None:
                connection.execute(insert(JOB).values(id=job, **fresh(take, work, engine)))
            row = connection.execute(select(JOB).where(JOB.c.id == (there or job))).one()
            return job_in(connection, row)

    def cancel(self, job: str) -> None:
        """End a job that is not over. What works on it stops at the next piece. Raises NotSaved."""
        with self._store.writing() as connection:
            connection.execute(
                update(JOB)
                .where(JOB.c.id == well_formed(job), JOB.c.state.in_(GOES_ON))
                .values(state=State.CANCELLED, lease=None, seconds_left=None, ended=datetime.now(UTC))
            )
            connection.execute(delete(PIECE).where(PIECE.c.job == well_formed(job)))

    def latest(self, take: str, *works: Work) -> Job | None:
        """The take's last job, of these kinds of work where some are given. Raises NotRead."""
        with self._store.reading() as connection:
            return latest(connection, well_formed(take), works or tuple(Work))

    def so_far(self, job: str) -> Transcript:
        """What was heard until now by a job that is not over: its words, nothing else. Raises NotRead."""
        with self._store.reading() as connection:
            pieces = connection.scalars(
                select(PIECE.c.document).where(PIECE.c.job == well_formed(job)).order_by(PIECE.c.number)
            ).all()
        return read_transcript({"words": [word for piece in pieces for word in piece["words"]]})
