"""One thing changed here and elsewhere: the student chooses which stands, and sees both before."""

from __future__ import annotations

from typing import Any

import streamlit as st

from components import cached, saving, state
from components.look import listed
from components.visit import Dispute
from scriptwright.changes import NAMES, ALine, Place, things
from scriptwright.project import Project

_NOTHING = "Nothing"


def choice() -> None:
    """The choice, where there is one to be made."""
    found = state.session().dispute
    if found is None:
        return
    with st.container(border=True, key="dispute", gap="small"):
        st.badge("Changed twice", icon=":material/call_split:", color="yellow")
        what = listed(saving.called(found.places))
        was = "were" if what == "your notes" or len(found.places) > 1 else "was"
        st.markdown(
            f"**{what[0].upper()}{what[1:]} {was} changed in another tab or on another device too.** "
            "Neither is lost. Choose which is to stand:"
        )
        with st.container(horizontal=True, gap="small", key="dispute-do"):
            for label, icon, mine in (
                ("Keep mine", "person", True),
                ("Take theirs", "devices", False),
            ):
                st.button(
                    label,
                    key=f"dispute-{'mine' if mine else 'theirs'}",
                    icon=f":material/{icon}:",
                    on_click=state.guarded(_settle),
                    args=(mine,),
                )
            both = st.toggle("See both", key="dispute-both")
        if both:
            _both(found)


def said(thing: Any) -> str:
    """What was given, as it is shown beside something else.

    >>> said(2.5), said(None), said(ALine(cut=frozenset({"b"})))
    ('2.5', 'Nothing', 'Cut')
    """
    if isinstance(thing, ALine):
        return "Cut" if thing.cut else thing.words or "As it was drafted"
    if isinstance(thing, tuple):
        return "In another order"
    if isinstance(thing, float):
        return f"{thing:g}"
    return str(thing) if thing not in (None, "") else _NOTHING


def _both(found: Dispute) -> None:
    now = state.session()
    newest = cached.store().load(now.kept.id) if now.kept else None
    mine, theirs = (things(project or Project()) for project in (now.project, newest and newest.project))
    for place in found.places:
        st.subheader(_heading(place), anchor=False)
        for column, label, thing in zip(
            st.columns(2), ("Mine", "Theirs"), (mine.get(place), theirs.get(place)), strict=True
        ):
            with column:
                st.caption(label)
                st.text(said(thing))


def _heading(place: Place) -> str:
    name = NAMES[place[0]]
    return name[0].upper() + name[1:]


def _settle(mine: bool) -> None:
    saving.settle(mine=mine)
