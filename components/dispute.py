"""One thing changed here and elsewhere: the student chooses which stands, and sees both before."""

from __future__ import annotations

import streamlit as st

from components import cached, saving, state
from components.look import listed
from components.told_changes import heading, said
from components.visit import Dispute
from scriptwright.changes import things
from scriptwright.project import Project


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


def _both(found: Dispute) -> None:
    now = state.session()
    newest = cached.store().load(now.kept.id) if now.kept else None
    mine, theirs = (things(project or Project()) for project in (now.project, newest and newest.project))
    for place in found.places:
        st.subheader(heading(place), anchor=False)
        for column, label, thing in zip(
            st.columns(2), ("Mine", "Theirs"), (mine.get(place), theirs.get(place)), strict=True
        ):
            with column:
                st.caption(label)
                st.text(said(thing))


def _settle(mine: bool) -> None:
    saving.settle(mine=mine)
