"""The button that gives the script as a Word file."""

from __future__ import annotations

import time
from datetime import date

import streamlit as st

from components import cached, state
from scriptwright import drafting
from scriptwright.project import Project
from scriptwright.takes import Purpose, Take
from scriptwright.word import CheckedTake

TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
SETTLING = 0.25  #: seconds in which a line that was left by the press itself is saved


def checked(take: Take) -> CheckedTake | None:
    """The take with its report as the student has overruled it; None where it has none yet."""
    return CheckedTake(take.name, take.report.overruled(take.overruled)) if take.report else None


def word_button(project: Project, *, key: str, take: Take | None = None) -> None:
    """The file is made when the button is pressed, of all that was saved until then; none without notes.

    With a take, what that covered is its last page.
    """
    if not project.readable().notes.strip():
        return
    identifier = state.identifier() if state.is_saved() else None
    st.download_button(
        "Word",
        data=lambda: _made(identifier, project, take),
        file_name=cached.word_name(project),
        mime=TYPE,
        on_click="ignore",
        key=key,
        icon=":material/description:",
    )


def _made(identifier: str | None, project: Project, take: Take | None) -> bytes:
    """The file of what is kept under the identifier, else of the project as the page has it."""
    if identifier:
        time.sleep(SETTLING)
        kept = cached.store().load(identifier)
        project = kept.project if kept else project
    now = cached.takes().load(take.id) if take else None
    return drafting.word_of(
        project,
        date.today(),
        checked(now) if now else None,
        interviews=_transcribed(identifier, Purpose.INTERVIEW),
        takes=_transcribed(identifier, Purpose.TAKE),
    )


def _transcribed(identifier: str | None, purpose: Purpose) -> int:
    """How many of the project's recordings were written down."""
    recordings = cached.takes().of(identifier, purpose) if identifier else ()
    return sum(recording.transcript is not None for recording in recordings)
