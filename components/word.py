"""The button that gives the script as a Word file."""

from __future__ import annotations

import time
from datetime import date

import streamlit as st

from components import cached, state
from scriptwright import drafting
from scriptwright.project import Project

TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
SETTLING = 0.25  #: seconds in which a line that was left by the press itself is saved


def word_button(project: Project, *, key: str) -> None:
    """The page's filled button. The file is made when it is pressed, with all that was saved until then."""
    identifier = state.identifier() if state.is_saved() else None
    st.download_button(
        "Download Word",
        data=lambda: _made(identifier, project),
        file_name=cached.word_name(project),
        mime=TYPE,
        on_click="ignore",
        type="primary",
        key=key,
        icon=":material/description:",
    )


def _made(identifier: str | None, project: Project) -> bytes:
    """The file of what is kept under the identifier, else of the project as the page has it."""
    if identifier:
        time.sleep(SETTLING)
        kept = cached.store().load(identifier)
        project = kept.project if kept else project
    return drafting.word_of(project, date.today())
