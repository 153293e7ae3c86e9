"""The process that listens and checks in the background: `python -m scriptwright.worker`."""

from __future__ import annotations

import logging
import os
import sys
import threading
import time
from collections.abc import Callable

from sqlalchemy import URL
from sqlalchemy.exc import SQLAlchemyError

from scriptwright._jobs_claims import Claims
from scriptwright._store_engine import data_folder, database
from scriptwright._worker_process import alone, end_with_parent, step_back
from scriptwright._worker_queue import Queue, queue_in
from scriptwright._worker_tasks import Tasks
from scriptwright.erasing import tidy
from scriptwright.errors import ScriptwrightError
from scriptwright.language import english
from scriptwright.recorder import Recorder
from scriptwright.speech import engines
from scriptwright.speech.transcriber import Transcriber
from scriptwright.store import Store
from scriptwright.takes import Takes

log = logging.getLogger("scriptwright")

LOOK = 0.25  #: seconds between two looks at what is to be done
CLOSE = 5.0  #: seconds between two looks for recordings whose tab was closed
TIDY = 600.0  #: seconds between two looks at what is left over, or has lain in the bin for long enough


def run(transcriber: Callable[[str], Transcriber] = engines.transcriber) -> None:
    """Do the jobs of the user's data folder until this process ends, with what `transcriber` gives by name.

    Another worker of the same folder on this computer is waited for. Raises NotSaved where the database
    cannot be opened.
    """
    end_with_parent()
    step_back()
    with Store() as store:
        name, _lock = alone(data_folder())
        english()  # before a thread may load torch, from which it hides
        claims = Claims(store, name)
        claims.begin()
        takes, recorder = Takes(store), Recorder(store)
        _close(recorder)  # before their files are found by those who know less of them
        takes.reconcile()
        tasks = Tasks(store, takes, claims, transcriber)
        queue = Queue(_queue_url(), name, tasks.perform)
        threading.Thread(target=tasks.warm, name="warm", daemon=True).start()
        tidied = -TIDY
        closed = time.monotonic()
        while True:
            _feed(claims, queue)
            if time.monotonic() - closed > CLOSE:
                _close(recorder)
                closed = time.monotonic()
            if time.monotonic() - tidied > TIDY:
                _tidy(store, takes, queue)
                tidied = time.monotonic()
            time.sleep(LOOK)


def _feed(claims: Claims, queue: Queue) -> None:
    """Give to the queue what waits."""
    try:
        for waiting in claims.waiting():
            if claims.give(waiting):
                try:
                    queue.put(waiting)
                except SQLAlchemyError:
                    claims.take_back(waiting)
                    raise
    except (ScriptwrightError, SQLAlchemyError) as error:
        log.warning("The queue could not be filled.", exc_info=error)


def _close(recorder: Recorder) -> None:
    """Make takes of what was recorded in tabs that were closed."""
    try:
        recorder.finish_abandoned()
    except ScriptwrightError as error:
        log.warning("Recordings that were left alone could not be looked for.", exc_info=error)


def _tidy(store: Store, takes: Takes, queue: Queue) -> None:
    """Take away what nobody wants any more: of the bin, of the recordings, of the queue."""
    try:
        tidy(store, takes)
        queue.forget()
    except (ScriptwrightError, SQLAlchemyError, OSError) as error:
        log.warning("What is left over could not be taken away.", exc_info=error)


def _queue_url() -> URL:
    """The database of the queue: the PostgreSQL in which the projects are, or a file of its own."""
    url = database(None)
    return queue_in(data_folder()) if url.get_backend_name() == "sqlite" else url


def main() -> None:
    """Run the worker; what goes wrong is told on standard error."""
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s worker: %(message)s", datefmt="%H:%M:%S")
    try:
        run()
    except ScriptwrightError as error:
        log.error("%s", error, exc_info=error.__cause__)
        sys.exit(1)
    except KeyboardInterrupt:
        os._exit(130)  # the jobs' threads are not waited for: what they have finished is kept


if __name__ == "__main__":
    main()
