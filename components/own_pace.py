"""The student's own pace, of the last practice or heard in the takes, offered as the pace of the script."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from components import cached, state
from scriptwright.drafting import own_pace
from scriptwright.project import Project
from scriptwright.script.model import PACE

CLOSE = 3  #: words a minute by which two paces are the same


def offer(project: Project) -> None:
    """The student's pace, one click away, or the usual one again; nothing before the first run or take."""
    own, where = _own()
    if own and abs(own - project.pace) > CLOSE:
        st.caption(f"Timed for {project.pace} words a minute. {where} {own}.")
        _use(f"Time it at my pace: {own}", own)
    elif project.pace != PACE:
        st.caption(f"Timed for your own pace, {project.pace} words a minute.")
        _use(f"Back to the usual {PACE}", PACE)


def _own() -> tuple[int | None, str]:
    """The pace and where it was heard."""
    practice = state.session().rehearse.practice
    if practice and practice.pace:
        return practice.pace, "When you practised you said"
    identifier = state.identifier()
    takes = cached.takes().of(identifier) if identifier else ()
    return own_pace(take.report for take in takes if take.report), "In your takes you say"


def _use(label: str, pace: int) -> None:
    st.button(
        label,
        key="own-pace",
        icon=":material/speed:",
        type="tertiary",
        on_click=state.guarded(_set),
        args=(pace,),
    )


def _set(pace: int) -> None:
    state.change(replace(state.project(), pace=pace))
