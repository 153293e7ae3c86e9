"""Sentences reworded one after the other in the background of a page, until they are done or stopped."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from scriptwright.errors import ScriptwrightError
from scriptwright.rewording.offering import Asked, Wording, wording_of
from scriptwright.rewording.settings import Model

Ask = Callable[[Model, str], Iterator[str]]  #: a model and a sentence → its wording as it comes in


@dataclass(frozen=True)
class Progress:
    """How far the rewording is."""

    done: tuple[Wording, ...]
    all: int
    now: Asked | None  #: the sentence that the model is at
    heard: str  #: what it has said of it until now
    problem: str | None  #: a sentence for the student, where it had to end
    is_over: bool


class Rewording:
    """One model at work on the sentences of a script."""

    def __init__(self, model: Model, sentences: Sequence[Asked], ask: Ask | None = None):
        self.model = model
        self._sentences, self._ask = tuple(sentences), ask or _asked
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="rewording", daemon=True)
        self._progress = Progress((), len(self._sentences), None, "", None, is_over=not sentences)

    def start(self) -> None:
        """Begin, and go on at once."""
        if self._sentences:
            self._thread.start()

    def stop(self) -> None:
        """Send nothing more; what is done stays."""
        self._stopped.set()

    @property
    def progress(self) -> Progress:
        """How far it is now."""
        now = self._progress
        stopped = self._stopped.is_set()
        return Progress(now.done, now.all, now.now, now.heard, now.problem, now.is_over or stopped)

    def wait(self, seconds: float) -> Progress:
        """How far it is when it is over, or after so many seconds."""
        until = time.monotonic() + seconds
        while not self.progress.is_over and time.monotonic() < until:
            time.sleep(0.02)
        return self.progress

    def _run(self) -> None:
        done: list[Wording] = []
        for asked in self._sentences:
            if self._stopped.is_set():
                return
            try:
                heard = self._heard(tuple(done), asked)
            except ScriptwrightError as error:
                self._tell(done, problem=str(error), is_over=True)
                return
            if heard is None:
                return
            done.append(wording_of(asked, heard))
            self._tell(done, is_over=False)
        self._tell(done, is_over=True)

    def _heard(self, done: tuple[Wording, ...], asked: Asked) -> str | None:
        """The model's answer; None where it was stopped meanwhile."""
        heard = ""
        for heard in self._ask(self.model, asked.text):
            if self._stopped.is_set():
                return None
            self._progress = Progress(done, len(self._sentences), asked, heard, None, is_over=False)
        return heard

    def _tell(self, done: Sequence[Wording], *, is_over: bool, problem: str | None = None) -> None:
        self._progress = Progress(tuple(done), len(self._sentences), None, "", problem, is_over)


def _asked(model: Model, sentence: str) -> Iterator[str]:
    from scriptwright.rewording.asking import asked

    return asked(model, sentence)
