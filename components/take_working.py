"""A take before there is a report on it: it is being listened to, or nothing was heard of it."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from components import cached, frame, state, take_choice
from components.listening import listening, to_go
from components.look import plain
from components.take_choice import called
from scriptwright.jobs import Job, State, Work
from scriptwright.takes import Take


def working(take: Take) -> None:
    """How far the listening is."""
    listening(take, Work.LISTEN, _headline)


def unheard(take: Take, takes: Sequence[Take], job: Job | None) -> None:
    """A take of which nothing was heard: it could not be, it was stopped, or nothing is said in it."""
    failed = job is not None and job.state is State.FAILED
    frame.headline(*_situation(take, job))
    take_choice.brought_back()
    take_choice.switch(takes, take)
    if failed and job.message:
        st.error(plain(job.message), icon=":material/error:")
    for doubt in take.transcript.doubts if take.transcript else ():
        st.caption(f":material/info: {plain(doubt)}")
    if take.file:
        st.button(
            "Listen to it again" if job else "Listen to it",
            key="again",
            icon=":material/hearing:",
            on_click=state.guarded(cached.jobs().submit),
            args=(take.id, Work.LISTEN),
        )


def _headline(take: Take, job: Job) -> None:
    waits = job.state is State.WAITING
    frame.headline(
        f"{plain(take.name)} waits its turn" if waits else f"Listening to {called(take)}",
        f"{to_go(job)} You can leave this page or close it: it goes on.",
    )


def _situation(take: Take, job: Job | None) -> tuple[str, str]:
    if job is not None and job.state is State.FAILED:
        return f"{plain(take.name)} could not be listened to", "What to do stands below."
    if take.transcript is not None:
        do = "Play it below. If it is silent, check the microphone and do one more."
        return "No speech in this take", do
    if not take.file:
        do = "Nothing was heard of it before. Open the project's file with recordings, or do one more take."
        return f"{plain(take.name)} came here without its recording", do
    if job is None:
        return f"Nobody has listened to {called(take)} yet", "The recording is kept, and waits for that."
    return f"You stopped listening to {called(take)}", "The recording is kept. Listen again, or do one more."
