"""A job as it is told: what is to be done with a take, and how far it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Work(StrEnum):
    """What is to be done with a take."""

    LISTEN = "listen"  #: what was said, then the report; the hesitations follow as a job of their own
    HESITATIONS = "hesitations"  #: count them in a pass of its own, then make the report anew
    CHECK = "check"  #: the report alone: after a corrected word, or a changed script
    INTERVIEW = "interview"  #: what was said in the recording of an interview


class State(StrEnum):
    """How far a job is."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class Job:
    """Work on a take, as it was when this was read."""

    id: str
    take: str
    work: Work
    state: State
    engine: str | None  #: that was asked for; None: the default one
    place: int  #: in the queue: 0 where it is being worked on or is over, 1 is the next
    progress: float  #: 0 to 1
    heard: float  #: seconds of the recording
    seconds_left: float | None  #: until it is done, as far as that can be told
    words: int  #: heard until now
    message: str | None  #: a sentence for the student, where it failed
    queued: datetime  #: UTC
    started: datetime | None
    ended: datetime | None

    @property
    def goes_on(self) -> bool:
        """Whether it is still to be done."""
        return self.state in (State.WAITING, State.RUNNING)
