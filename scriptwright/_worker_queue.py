"""The queue in which jobs wait their turn, by DBOS Transact; no other module knows it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from dbos import DBOS, DBOSPortableJSONSerializer, SetEnqueueOptions, SetWorkflowID
from sqlalchemy import URL

from scriptwright._jobs_claims import Waiting
from scriptwright._jobs_model import Work

_LONG, _QUICK = "long", "quick"
_POLLING = {_LONG: 0.8, _QUICK: 0.3}  #: seconds between two looks at the queue; each costs 5 ms
_LANES = {
    Work.LISTEN: (_LONG, 1),
    Work.INTERVIEW: (_LONG, 1),
    Work.HESITATIONS: (_LONG, 2),  # anybody's transcript and report come before
    Work.CHECK: (_QUICK, 1),  # beside the long ones: a corrected word does not wait for them
}
_VERSION = "1"  #: fixed, so that jobs go on after Scriptwright itself was renewed
_RECOVERIES = 1_000_000  #: how often is too often is decided by the job's row


def queue_in(folder: Path) -> URL:
    """The queue's own file, made anew where it is damaged: what waits stands in the jobs' rows."""
    file = folder / "queue.db"
    try:
        with closing(sqlite3.connect(file)) as connection:
            connection.execute("PRAGMA quick_check").fetchone()
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            raise
        file.unlink()
    return URL.create("sqlite", database=str(file))


class Queue:
    """One job of each lane at a time, for one worker; a process has one such queue."""

    def __init__(self, url: URL, worker: str, perform: Callable[[str], None]):
        """Open the queue in the database at `url`, and do with the id of each job what `perform` does.

        DBOS opens no port, asks no network and logs errors only.
        """

        @DBOS.workflow(name="perform", max_recovery_attempts=_RECOVERIES)
        def performed(job: str) -> None:
            perform(job)

        self._performed = performed
        DBOS(
            config={
                "name": "scriptwright",
                "system_database_url": url.render_as_string(hide_password=False),
                "application_version": _VERSION,
                "executor_id": worker,
                "serializer": DBOSPortableJSONSerializer(),
                "enable_otlp": False,
                "log_level": "ERROR",
            }
        )
        DBOS.launch()
        for name, seconds in _POLLING.items():
            DBOS.register_queue(
                name, worker_concurrency=1, polling_interval_sec=seconds, on_conflict="always_update"
            )

    def put(self, waiting: Waiting) -> None:
        """Let the job wait its turn. Its number is put in once, however often this is called."""
        lane, priority = _LANES[waiting.work]
        with SetWorkflowID(f"{waiting.job}-{waiting.number}"), SetEnqueueOptions(priority=priority):
            DBOS.enqueue_workflow(lane, self._performed, waiting.job)

    def forget(self) -> None:
        """Let go of what is over: the jobs' rows tell all that is to be known of it."""
        over = DBOS.list_workflows(
            status=["SUCCESS", "ERROR", "CANCELLED", "MAX_RECOVERY_ATTEMPTS_EXCEEDED"],
            load_input=False,
            load_output=False,
        )
        if over:
            DBOS.delete_workflows([workflow.workflow_id for workflow in over])
