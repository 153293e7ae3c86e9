"""A student's visit in one tab: what the page shows, what of it is kept, what stands in its boxes."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from weakref import WeakValueDictionary

from components.check_visit import CheckVisit
from components.interview_visit import InterviewVisit
from components.rehearse_visit import RehearseVisit
from components.rewording_visit import RewordingVisit
from scriptwright.changes import Place
from scriptwright.project import Project
from scriptwright.store import Saved


@dataclass(frozen=True)
class Before:
    """A project that was replaced, and what was done to it."""

    project: Project
    done: str  #: "other.txt has taken the place of your notes."; empty where a notice says it
    label: str  #: of the button that brings it back
    after: Project  #: what stands there instead
    brief: bool = False  #: offered only until anything else is changed


@dataclass(frozen=True)
class Box:
    """A box to write in or to choose from, as the page last showed it."""

    shown: object
    change: Callable[[Any], None]  #: what is to be done with something else


@dataclass(frozen=True)
class Dispute:
    """What was changed here and elsewhere, differently; the student is to choose."""

    places: tuple[Place, ...]
    aside: int | None  #: the earlier state in which the change made here is kept meanwhile


@dataclass
class Typing:
    """What is being typed in a box, as the browser tells it beside the runs."""

    before: object  #: what stood at the box's place in the project when the typing began
    texts: list[str] = field(default_factory=list)  #: one after the other
    shown: bool = True  #: the browser shows it, so that the box need not be set


@dataclass
class Session:
    """One student's visit in one tab."""

    project: Project = field(default_factory=Project)  #: as the student sees it
    base: Project | None = None  #: as the student saw it when last it was kept
    kept: Saved | None = None  #: as the store last gave it; another tab's changes may be in it already
    trouble: str | None = None  #: why not all of it could be kept, as a sentence; it is tried again
    notice: str | None = None  #: a sentence on what went wrong, to be shown
    news: str | None = None  #: a sentence on what happened elsewhere, to be shown
    before: Before | None = None  #: to be had back
    dispute: Dispute | None = None  #: to be decided
    file: tuple[str, tuple[str, ...]] = ("", ())  #: name of the file of the notes, and the doubts about it
    problem: str | None = None  #: the sentence on a file that could not be read
    uploads: int = 0  #: files chosen until now
    check: CheckVisit = field(default_factory=CheckVisit)
    interview: InterviewVisit = field(default_factory=InterviewVisit)
    rehearse: RehearseVisit = field(default_factory=RehearseVisit)
    rewording: RewordingVisit = field(default_factory=RewordingVisit)
    boxes: dict[str, Box] = field(default_factory=dict)
    typing: dict[str, Typing] = field(default_factory=dict)  #: by the keys of boxes
    heard: dict[str, tuple[float, str]] = field(default_factory=dict)  #: when and what was typed last in each
    owner: str | None = None  #: the mark of who has signed in, whose the project becomes
    lock: threading.RLock = field(default_factory=threading.RLock)
    id: str = field(default_factory=lambda: secrets.token_urlsafe(16))


class _Run(threading.local):
    """The session of the run that this thread is in."""

    session: Session


_RUN = _Run()
_VISITS: WeakValueDictionary[str, Session] = WeakValueDictionary()


def session() -> Session:
    """The student's visit."""
    return _RUN.session


def enter(visit: Session) -> None:
    """Let this thread be about the visit from now on."""
    _RUN.session = _VISITS[visit.id] = visit


def visit_of(id: str) -> Session | None:
    """The visit that has this id and is not over."""
    return _VISITS.get(id)


@contextmanager
def within(visit: Session) -> Iterator[None]:
    """Be about the visit, alone, until the block ends."""
    with visit.lock:
        enter(visit)
        yield
