"""What the page remembers of a student: the project, where it is kept, and what is to be told about it.

Everything else is made anew from the project in each run. A change is a new project: `change` keeps it, in
the store and here, so that nothing typed is lost when the disk refuses it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import streamlit as st

from components import cached, edge
from scriptwright.project import Project
from scriptwright.store import Conflict, NotRead, Saved

ADDRESS = "p"  #: the query parameter that holds the project's id

_KEPT = "kept"  #: Saved, as the store last gave it
_PROJECT = "project"  #: Project, as the student sees it
_NOTICE = "notice"  #: a sentence to be shown
_BEFORE = "before"  #: Before, to be had back

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


def project() -> Project:
    """The student's project; an empty one at the beginning."""
    found: Project = st.session_state.get(_PROJECT, Project())
    return found


def is_saved() -> bool:
    """Whether all of the project is on the disk."""
    kept: Saved | None = st.session_state.get(_KEPT)
    return kept is not None and kept.project == project()


def identifier() -> str | None:
    """The id under which the project is kept; None before the first save."""
    kept: Saved | None = st.session_state.get(_KEPT)
    return kept and kept.id


def address() -> dict[str, str]:
    """The query parameters with which a page is about this project."""
    found = identifier()
    return {ADDRESS: found} if found else {}


def open_project() -> None:
    """Take up the project in the page's address, or what another tab has saved of it meanwhile."""
    asked = st.query_params.get(ADDRESS)
    kept: Saved | None = st.session_state.get(_KEPT)
    wanted = asked or (kept and kept.id)
    if not wanted or (kept and kept.id == wanted and not is_saved()):
        return
    try:
        found = cached.store().load(wanted)
    except NotRead as error:
        tell(edge.sentence(error))
        return
    if found:
        _take(found)
    elif kept:
        st.query_params[ADDRESS] = kept.id
    else:
        del st.query_params[ADDRESS]
        tell(_NO_SUCH_ADDRESS)


def change(new: Project) -> None:
    """Keep the project as it is now. What could not be saved is told, and stays on the page."""
    kept: Saved | None = st.session_state.get(_KEPT)
    if new == project() and (kept is None or is_saved()):
        return
    st.session_state[_PROJECT] = new
    try:
        saved = cached.store().save(kept.id, kept.version, new) if kept else cached.store().create(new)
    except Conflict as error:
        tell(edge.sentence(error))
        st.session_state.pop(_KEPT)
        st.session_state[_PROJECT] = Project()
        st.query_params[ADDRESS] = kept.id if kept else ""
        open_project()
        offer(new, "", "Take what I had here instead")
    except Exception as error:
        tell(edge.sentence(error))
    else:
        _take(saved)


def _take(saved: Saved) -> None:
    st.session_state[_KEPT] = saved
    st.session_state[_PROJECT] = saved.project
    if st.query_params.get(ADDRESS) != saved.id:
        st.query_params[ADDRESS] = saved.id


def tell(sentence: str) -> None:
    """Show this sentence in the next run."""
    st.session_state[_NOTICE] = sentence


def told() -> str | None:
    """The sentence to be shown now, once."""
    notice: str | None = st.session_state.pop(_NOTICE, None)
    return notice


def offer(before: Project, done: str, label: str) -> None:
    """Let the student have back what was just replaced by the project as it is."""
    st.session_state[_BEFORE] = Before(before, done, label, project())


def offered() -> Before | None:
    """What can be had back, until the student goes on to write something else in its place."""
    before: Before | None = st.session_state.get(_BEFORE)
    now = project()
    if before and (now.notes != before.after.notes if before.done else now != before.after):
        del st.session_state[_BEFORE]
        return None
    return before


def bring_back() -> None:
    """The project before it was replaced."""
    before = offered()
    if before:
        del st.session_state[_BEFORE]
        change(before.project)


def show(key: str, value: object) -> None:
    """Let the widget under this key show the value.

    Where it does already, but for spaces that are being typed, it is left alone and the caret with it.
    A key belongs to one page: Streamlit forgets what stands in a box when the page is left.
    """
    shown = st.session_state.get(key)
    texts = isinstance(shown, str) and isinstance(value, str)
    if shown != value and not (texts and shown.split() == value.split()):
        st.session_state[key] = value


def guarded(callback: Callable[..., None]) -> Callable[..., None]:
    """The callback of a widget, whose errors become the sentence to be shown."""

    def run(*args: object) -> None:
        try:
            callback(*args)
        except Exception as error:
            tell(edge.sentence(error))

    return run
