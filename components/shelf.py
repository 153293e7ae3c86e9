"""The projects that the student may go on with, where they may be told at all."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from textwrap import shorten

import streamlit as st

from components import cached, state
from components.look import counted, plain
from components.visitor import visitor
from scriptwright.shelf import projects_of
from scriptwright.store import Saved
from scriptwright.takes import Purpose

_FEW, _MANY = 3, 50
_SHOWN = 44  #: characters of a project's first words


def few() -> None:
    """The last projects, for whoever comes to the bare address to go on."""
    _listed(_FEW, "Go on with")


def all_of_them() -> None:
    """The student's other projects."""
    _listed(_MANY, "Your other projects" if state.identifier() else "Your projects")


def ago(then: datetime, now: datetime) -> str:
    """How long ago that is, in the words in which one remembers it.

    >>> at = datetime(2026, 3, 2, 22, 0, tzinfo=UTC)
    >>> [ago(at - timedelta(minutes=minutes), at) for minutes in (0, 1, 300, 3000)]
    ['just now', '1 minute ago', '5 hours ago', '2 days ago']
    """
    passed = max(now - then, timedelta())
    for unit in ("day", "hour", "minute"):
        if count := passed // timedelta(**{f"{unit}s": 1}):
            return f"{counted(count, unit, f'{unit}s')} ago"
    return "just now"


def _listed(most: int, heading: str) -> None:
    who = visitor()
    if not who.lists:
        return
    found = [
        saved
        for saved in projects_of(cached.store(), who.owner, most + 1)
        if saved.id != state.identifier() and _has_something(saved)
    ][:most]
    if not found:
        return
    with st.container(key="shelf", gap="xxsmall"):
        st.header(heading, anchor=False)
        for saved in found:
            st.button(
                f"{plain(_title(saved))} · {ago(saved.changed, datetime.now(UTC))}",
                key=f"shelf-{saved.id}",
                type="tertiary",
                icon=":material/description:",
                on_click=state.guarded(state.take_up),
                args=(saved,),
            )


def _has_something(saved: Saved) -> bool:
    return bool(
        saved.project.notes.strip() or any(cached.takes().of(saved.id, purpose) for purpose in Purpose)
    )


def _title(saved: Saved) -> str:
    """The interviewee, if the student named one; else how the notes begin."""
    named = saved.project.interviewee.strip()
    return named or shorten(saved.project.notes, _SHOWN, placeholder=" …") or "A recording, without notes yet"
