"""How far a job is, told once a second while it is worked on, and whether it is still wanted."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from types import TracebackType
from typing import Self

from scriptwright._jobs_claims import Claim, Claims, Lost
from scriptwright.errors import ScriptwrightError

log = logging.getLogger("scriptwright")

EVERY = 1.0  #: seconds between two signs of life
AHEAD = 20.0  #: seconds that progress runs ahead at first; later as far as has been heard: pieces grow so
AFTER = 3.0  #: seconds that a report takes, about
MOST = 0.97  #: the share that is never exceeded before the job is over


class Progress:
    """What a job has heard of its recording, carried on at its pace between the pieces."""

    def __init__(self, pace: float, shown: float = 0.0, clock: Callable[[], float] = time.monotonic):
        """Begin where an attempt before has `shown` to be.

        `pace` is how many seconds of a recording one second of work is guessed to do.
        """
        self._clock = clock
        self._pace = pace
        self._total: float | None = None
        self._first: tuple[float, float] | None = None  #: clock and seconds heard when the work began
        self._heard, self._shown = 0.0, shown
        self._at = clock()

    def reached(self, heard: float, total: float | None) -> None:
        """So many seconds of the recording are done, of so many in all."""
        now = self._clock()
        if self._first is None:
            self._first = (now, heard)
        elif heard > self._first[1] and now > self._first[0]:
            self._pace = (heard - self._first[1]) / (now - self._first[0])
        self._heard, self._total, self._at = heard, total, now

    @property
    def pace(self) -> float:
        """Seconds of the recording that a second of work does."""
        return self._pace

    def told(self) -> dict[str, float | None]:
        """The columns `progress`, `heard` and `seconds_left` of the job, as they are about now."""
        if self._first is None or not self._total:
            return {"heard": max(self._heard, self._shown)}
        ahead = min((self._clock() - self._at) * self._pace, max(AHEAD, self._heard))
        self._shown = max(self._shown, min(self._heard + ahead, self._total))
        return {
            "progress": min(self._shown / self._total, MOST),
            "heard": self._shown,
            "seconds_left": (self._total - self._shown) / self._pace + AFTER,
        }


class Watch:
    """Holds a claim while its block runs: a sign of life each second, with the progress."""

    def __init__(self, claims: Claims, claim: Claim, progress: Progress):
        self._claims = claims
        self._claim = claim
        self._progress = progress
        self._over = threading.Event()
        self._lost = False
        self._thread = threading.Thread(target=self._beat, name="watch", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        self._thread.join()

    def reached(self, heard: float, total: float | None) -> dict[str, float | None]:
        """So many seconds of the recording are done; gives what is told of that.

        Raises Lost where the job is not wanted any more.
        """
        self._progress.reached(heard, total)
        if self._lost:
            raise Lost
        return self._progress.told()

    def _beat(self) -> None:
        while not self._over.wait(EVERY):
            try:
                self._claims.alive(self._claim, **self._progress.told())
            except Lost:
                self._lost = True
                return
            except ScriptwrightError as error:
                log.warning("%s", error, exc_info=error.__cause__)
