"""What is done for each kind of job, from the recording of a take to its report."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

from scriptwright._jobs_claims import Claim, Claims, Lost
from scriptwright._jobs_model import State, Work
from scriptwright._worker_progress import Progress, Watch
from scriptwright.checking import basis, material_of, report_on
from scriptwright.errors import ScriptwrightError
from scriptwright.project import Project
from scriptwright.speech import engines
from scriptwright.speech.apart import probe
from scriptwright.speech.listening import Piece, hesitations, listen, read_piece
from scriptwright.speech.listening import Progress as Reached
from scriptwright.speech.transcriber import Transcriber
from scriptwright.store import NotRead, NotSaved, Store
from scriptwright.takes import Take, Takes

log = logging.getLogger("scriptwright")

#: Seconds of a recording heard in a second of work, until this computer has shown its own pace: 300 s in 43 s
#: by the one, 104 s in 62 s by the other, on two cores.
PACE = {"faster-whisper": 7.0, "openai-whisper": 1.7}

AGAIN = 5.0  #: seconds until a database that refused is asked again

UNKNOWN = (
    "Something went wrong while Scriptwright worked on this recording, and the cause is written in the log. "
    "The recording is kept: try again."
)


class Tasks:
    """Does the jobs of one store, each on the thread that calls `perform`."""

    def __init__(self, store: Store, takes: Takes, claims: Claims, transcriber: Callable[[str], Transcriber]):
        self._store = store
        self._takes = takes
        self._claims = claims
        self._engine = lru_cache(maxsize=1)(transcriber)
        self._loading = threading.Lock()
        self._reporting = threading.Lock()
        self._pace: dict[tuple[Work, str], float] = {}
        self._do = {
            Work.LISTEN: self._listen,
            Work.INTERVIEW: self._listen,
            Work.HESITATIONS: self._hesitations,
            Work.CHECK: self._check,
        }

    def perform(self, job: str) -> None:
        """Do the job if it is still to be done; what becomes of it stands in its row."""
        claim = self._claim(job)
        if claim is None:
            return
        engine = claim.engine or engines.DEFAULT
        progress = Progress(self._pace.get((claim.work, engine), PACE.get(engine, 1.0)), claim.heard)
        try:
            with Watch(self._claims, claim, progress) as watch:
                follows = self._do[claim.work](claim, watch)
            self._claims.end(claim, State.DONE, then=follows)
            self._pace[claim.work, engine] = progress.pace
        except Lost:
            log.info("A job was cancelled, or taken up by another worker.")
        except (NotRead, NotSaved) as error:  # the row cannot be written either: its lease will end
            log.warning("%s", error, exc_info=error.__cause__)
        except ScriptwrightError as error:
            log.warning("%s", error, exc_info=error.__cause__)
            self._fail(claim, str(error))
        except Exception as error:
            log.error("A job failed.", exc_info=error)
            self._fail(claim, UNKNOWN)

    def warm(self) -> None:
        """Load the default engine, before the first recording needs it."""
        try:
            self._transcriber(engines.DEFAULT)
        except Exception as error:  # the first job that needs it will say so
            log.warning("The engine could not be loaded.", exc_info=error)

    def _claim(self, job: str) -> Claim | None:
        """The job, taken up as soon as the database can be written; no other could be before."""
        while True:
            try:
                return self._claims.claim(job)
            except (NotRead, NotSaved) as error:
                log.warning("%s", error, exc_info=error.__cause__)
            time.sleep(AGAIN)

    def _fail(self, claim: Claim, message: str) -> None:
        try:
            self._claims.end(claim, State.FAILED, message)
        except (Lost, NotSaved) as error:
            log.warning("%s", error, exc_info=error.__cause__)

    def _transcriber(self, engine: str) -> Transcriber:
        with self._loading:
            return self._engine(engine)

    def _listen(self, claim: Claim, watch: Watch) -> Work | None:
        take, project = self._loaded(claim.take)
        path = self._takes.path(take)
        seconds = probe(path).seconds
        self._takes.measured(take.id, seconds)
        done = [read_piece(document) for document in claim.pieces]
        engine = self._transcriber(claim.engine or engines.DEFAULT)
        names = material_of(project).names
        watch.reached(done[-1].end if done else 0.0, seconds)

        def finished(piece: Piece, reached: Reached) -> None:
            done.append(piece)
            told = watch.reached(reached.heard, reached.seconds)
            words = sum(len(piece.words) for piece in done)
            self._claims.keep(claim, len(done) - 1, piece.to_json(), words=words, **told)

        transcript = listen(path, engine, names=names, done=tuple(done), on_piece=finished)
        self._claims.alive(claim)
        self._takes.heard(take.id, transcript, engine.name)
        if claim.work is Work.INTERVIEW:
            return None
        self._report(take.id)
        return Work.HESITATIONS if transcript.words else None

    def _hesitations(self, claim: Claim, watch: Watch) -> None:
        take, _ = self._loaded(claim.take)
        if take.transcript is None:
            return
        engine = self._transcriber(claim.engine or engines.DEFAULT)

        def reached(at: Reached) -> None:
            watch.reached(at.heard, at.seconds)

        watch.reached(0.0, take.seconds)
        found = hesitations(self._takes.path(take), engine, take.transcript, reached)
        self._claims.alive(claim)
        self._takes.heard(take.id, replace(take.transcript, hesitations=found), take.engine or engine.name)
        self._report(take.id)

    def _check(self, claim: Claim, watch: Watch) -> None:
        self._report(claim.take)

    def _report(self, id: str) -> None:
        """The report on the take as it is now, kept; made again where it has changed meanwhile."""
        kept = False
        while not kept:
            take, project = self._loaded(id)
            heard = take.told
            if heard is None:
                return
            with self._reporting:
                material = material_of(project)
                report = report_on(material, heard)
            kept = self._takes.reported(take, report, basis(material, take.corrections))

    def _loaded(self, id: str) -> tuple[Take, Project]:
        """The take and its project as they are now. Raises Lost where they are gone."""
        take = self._takes.load(id)
        saved = self._store.load(take.project) if take else None
        if take is None or saved is None:
            raise Lost
        return take, saved.project
