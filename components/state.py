"""What the page remembers of a student: the project, where it is kept, and what is to be told about it.

Everything else is made anew from the project in each run. A change is a new project: `change` keeps it, in
the store and here, so that nothing typed is lost when the disk refuses it.
"""

from __future__ import annotations

from datetime import datetime

import streamlit as st

from components import boxes, cached, edge, saving
from components.boxes import guarded, hear, show, unheard
from components.saving import change, is_new, is_saved, project, tell
from components.visit import Before, Session, enter, session
from components.visitor import visitor
from scriptwright.project import Project
from scriptwright.store import NotRead, Saved

__all__ = [
    "ADDRESS",
    "Before",
    "Session",
    "address",
    "begin",
    "bring_back",
    "change",
    "guarded",
    "hear",
    "identifier",
    "in_bin",
    "is_new",
    "is_saved",
    "news",
    "offer",
    "offered",
    "project",
    "session",
    "show",
    "start_anew",
    "take_up",
    "tell",
    "told",
    "trouble",
    "unheard",
]

ADDRESS = "p"  #: the query parameter that holds the project's id

_SESSION = "session"  #: the one key of ours in Streamlit's session state; the others are of boxes
_NO_SUCH_ADDRESS = (
    "No project is kept here under this address. Check that the whole address was copied, "
    "or start anew: paste your notes below."
)


def begin() -> None:
    """Begin a run: take in what was written, then what the address asks for or another tab has saved."""
    if _SESSION not in st.session_state:
        st.session_state[_SESSION] = Session()
    enter(st.session_state[_SESSION])
    session().owner = visitor().owner
    with session().lock:
        boxes.take_in()
        enter(st.session_state[_SESSION])  # a box may have begun another visit
        _open()


def start_anew() -> None:
    """Begin with no project; the one that was shown stays under its address."""
    st.session_state[_SESSION] = Session(owner=session().owner)
    enter(st.session_state[_SESSION])
    st.query_params.pop(ADDRESS, None)


def take_up(saved: Saved) -> None:
    """Go on with another project, in a visit of its own."""
    st.session_state[_SESSION] = Session(owner=session().owner)
    enter(st.session_state[_SESSION])
    saving.take_up(saved)
    st.query_params[ADDRESS] = saved.id


def identifier() -> str | None:
    """The id under which the project is kept; None before the first save."""
    kept = session().kept
    return kept and kept.id


def in_bin() -> datetime | None:
    """Since when the project lies in the bin; None where it does not."""
    kept = session().kept
    return kept and kept.removed


def address() -> dict[str, str]:
    """The query parameters with which a page is about this project."""
    found = identifier()
    return {ADDRESS: found} if found else {}


def trouble() -> str | None:
    """Why not everything is saved, as a sentence; None where it is, or where a dispute is to be decided."""
    found = session().trouble
    return f"{found} Until then this page keeps trying." if found and not is_saved() else None


def told() -> str | None:
    """The sentence on what went wrong that is to be shown now, once."""
    now = session()
    notice, now.notice = now.notice, None
    return notice


def news() -> str | None:
    """The sentence on what happened elsewhere that is to be shown now, once."""
    now = session()
    sentence, now.news = now.news, None
    return sentence


def offer(before: Project, done: str, label: str, *, brief: bool = False) -> None:
    """Let the student have back what was just replaced by the project as it is.

    `brief`: only until anything else is changed.
    """
    session().before = Before(before, done, label, project(), brief)


def offered() -> Before | None:
    """What can be had back, until the student goes on to write something else in its place."""
    now = session()
    if now.before:
        after, lasting = now.before.after, now.before.done and not now.before.brief
        if now.project.notes != after.notes if lasting else now.project != after:
            now.before = None
    return now.before


def bring_back() -> None:
    """The project before it was replaced."""
    now = session()
    if now.before:
        back, now.before = now.before.project, None
        change(back)


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
        if found and visitor().may_open(found):
            saving.take_up(found)
        elif now.kept is None:
            del st.query_params[ADDRESS]
            tell(_NO_SUCH_ADDRESS)
    if now.kept and asked != now.kept.id:
        st.query_params[ADDRESS] = now.kept.id
