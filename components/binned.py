"""A project in the bin: what is shown in place of its pages."""

from __future__ import annotations

from datetime import UTC, datetime

import streamlit as st

from components import cached, state
from scriptwright.store import BIN


def until(removed: datetime) -> str:
    """The last day on which it can be brought back, such as "28 December"."""
    last = removed + BIN
    return f"{last.day} {last:%B}"


def days_left(removed: datetime, now: datetime | None = None) -> int:
    """Whole days until it goes for good, at least one."""
    return max(1, (removed + BIN - (now or datetime.now(UTC))).days)


def instead(since: datetime) -> None:
    """Where the project is, and the way back."""
    st.title("This project is in the bin", anchor=False)
    st.markdown(
        f"Nothing of it is lost. It is kept under this address until {until(since)}, then it goes for good."
    )
    with st.container(horizontal=True, key="binned"):
        st.button(
            "Bring it back",
            type="primary",
            key="project-back",
            icon=":material/undo:",
            on_click=state.guarded(_bring_back),
        )
        st.button(
            "Start a new project",
            key="project-new",
            icon=":material/add:",
            on_click=state.guarded(state.start_anew),
        )


def _bring_back() -> None:
    if found := state.identifier():
        cached.store().bring_back(found)
