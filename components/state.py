"""What the page remembers of a student: the project, where it is kept, and what is to be told about it.

Everything else is made anew from the project in each run. A change is a new project: `change` keeps it, in
the store and here, so that nothing typed is lost when the disk refuses it.

Streamlit may end a run wherever it touches `st`, to begin the next. So boxes are not heard by callbacks,
which would be lost with their run: `begin` looks at what stands in them, and the next run finds the same.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import streamlit as st

from components import cached, edge
from components.check_visit import CheckVisit
from components.interview_visit import InterviewVisit
from components.rehearse_visit import RehearseVisit
from scriptwright.project import Project
from scriptwright.store import Conflict, NotRead, Saved

ADDRESS = "p"  #: the query parameter that holds the project's id

_SESSION = "session"  #: the one key of ours in Streamlit's session state; the others are of boxes
_NO_SUCH_ADDRESS = (
    "No project is kept here under this address. Check that the whole address was copied, "
    "or start anew: paste your notes below."
)


@dataclass(frozen=True)
class Before:
    """A project that was replaced, and what was done to it."""

    project: Project
    done: str  #: "other.txt has taken the place of your notes."; empty where a notice says it
    label: str  #: of the button that brings it back
    after: Project  #: what stands there instead


@dataclass(frozen=True)
class Box:
    """A box to write in or to choose from, as the page last showed it."""

    shown: object
    change: Callable[[Any], None]  #: what is to be done with something else


@dataclass
class Session:
    """One student's visit in one tab."""

    project: Project = field(default_factory=Project)  #: as the student sees it
    kept: Saved | None = None  #: as the store last gave it
    notice: str | None = None  #: a sentence to be shown
    before: Before | None = None  #: to be had back
    file: tuple[str, tuple[str, ...]] = ("", ())  #: name of the file of the notes, and the doubts about it
    problem: str | None = None  #: the sentence on a file that could not be read
    uploads: int = 0  #: files chosen until now
    check: CheckVisit = field(default_factory=CheckVisit)
    interview: InterviewVisit = field(default_factory=InterviewVisit)
    rehearse: RehearseVisit = field(default_factory=RehearseVisit)
    boxes: dict[str, Box] = field(default_factory=dict)
    lock: threading.RLock = field(default_factory=threading.RLock)


class _Run(threading.local):
    """The session of the run that this thread is in."""

    session: Session


_RUN = _Run()


def session() -> Session:
    """The student's visit."""
    return _RUN.session


def begin() -> None:
    """Begin a run: take in what was written, then what the address asks for or another tab has saved."""
    if _SESSION not in st.session_state:
        st.session_state[_SESSION] = Session()
    _RUN.session = st.session_state[_SESSION]
    with session().lock:
        _take_in()
        _open()


def project() -> Project:
    """The student's project; an empty one at the beginning."""
    return session().project


def is_saved() -> bool:
    """Whether all of the project is on the disk."""
    kept = session().kept
    return kept is not None and kept.project == project()


def identifier() -> str | None:
    """The id under which the project is kept; None before the first save."""
    kept = session().kept
    return kept and kept.id


def address() -> dict[str, str]:
    """The query parameters with which a page is about this project."""
    found = identifier()
    return {ADDRESS: found} if found else {}


def change(new: Project) -> None:
    """Keep the project as it is now. What could not be saved is told, and stays on the page."""
    now = session()
    with now.lock:
        if new == now.project and (now.kept is None or is_saved()):
            return
        now.project = new
        store, kept = cached.store(), now.kept
        try:
            now.kept = store.save(kept.id, kept.version, new) if kept else store.create(new)
        except Conflict as error:
            tell(edge.sentence(error))
            newer = store.load(kept.id) if kept else None
            if newer:
                now.kept, now.project = newer, newer.project
                offer(new, "", "Take what I had here instead")
        except Exception as error:
            tell(edge.sentence(error))


def take_up(saved: Saved) -> None:
    """Go on with another project, in a visit of its own."""
    _RUN.session = st.session_state[_SESSION] = Session(saved.project, saved)


def tell(sentence: str) -> None:
    """Show this sentence in the next run."""
    session().notice = sentence


def told() -> str | None:
    """The sentence to be shown now, once."""
    now = session()
    notice, now.notice = now.notice, None
    return notice


def offer(before: Project, done: str, label: str) -> None:
    """Let the student have back what was just replaced by the project as it is."""
    session().before = Before(before, done, label, project())


def offered() -> Before | None:
    """What can be had back, until the student goes on to write something else in its place."""
    now = session()
    if now.before:
        after = now.before.after
        if now.project.notes != after.notes if now.before.done else now.project != after:
            now.before = None
    return now.before


def bring_back() -> None:
    """The project before it was replaced."""
    now = session()
    if now.before:
        back, now.before = now.before.project, None
        change(back)


def show(key: str, value: object, change: Callable[[Any], None]) -> None:
    """Let the widget under this key show the value, and hear what else is given there.

    Where it does already, but for spaces that are being typed, it is left alone and the caret with it.
    A key belongs to one page: Streamlit forgets what stands in a box when the page is left.
    """
    shown = st.session_state.get(key)
    texts = isinstance(shown, str) and isinstance(value, str)
    if shown != value and not (texts and shown.split() == value.split()):
        st.session_state[key] = shown = value
    session().boxes[key] = Box(shown, change)


def hear(key: str, change: Callable[[Any], None]) -> None:
    """Hear what is given in a widget that shows nothing of ours."""
    session().boxes[key] = Box(None, change)


def unheard() -> Callable[[], bool]:
    """Whether a box holds what no run has taken in: a fragment can come between the box and the next run."""
    boxes = session().boxes
    return lambda: any(
        key in st.session_state and st.session_state[key] != box.shown for key, box in boxes.items()
    )


def guarded(callback: Callable[..., None]) -> Callable[..., None]:
    """The callback of a widget, whose errors become the sentence to be shown."""
    owner = session()

    def run(*args: object) -> None:
        _RUN.session = owner
        try:
            callback(*args)
        except Exception as error:
            tell(edge.sentence(error))

    return run


def _take_in() -> None:
    """Do with each box what it asks for where it holds something else than the page has shown."""
    boxes = session().boxes
    for key, box in list(boxes.items()):
        if key not in st.session_state:
            del boxes[key]
        elif (given := st.session_state[key]) != box.shown:
            guarded(box.change)(given)
            boxes[key] = replace(box, shown=given)


def _open() -> None:
    """Take up the project in the page's address, or what another tab has saved of it meanwhile."""
    now = session()
    asked = st.query_params.get(ADDRESS)
    wanted = now.kept.id if now.kept else asked
    if not wanted:
        return
    if now.kept is None or is_saved():
        try:
            found = cached.store().load(wanted)
        except NotRead as error:
            tell(edge.sentence(error))
            return
        if found:
            now.kept, now.project = found, found.project
        elif now.kept is None:
            del st.query_params[ADDRESS]
            tell(_NO_SUCH_ADDRESS)
    if now.kept and asked != now.kept.id:
        st.query_params[ADDRESS] = now.kept.id
