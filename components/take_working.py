"""A take that is being listened to: how far it is, what was heard so far, and how it may end otherwise."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import streamlit as st

from components import cached, frame, state, take_choice
from components.look import counted, plain
from components.take_choice import called
from scriptwright.clock import clock
from scriptwright.jobs import Job, State, Work
from scriptwright.takes import Take

LINES = 40  #: of what was heard so far; the last ones are shown


def working(take: Take) -> None:
    """How far the listening is; the page is made anew when it is over."""
    st.fragment(_working, run_every=1)(take.id, state.guarded(_stop))


def _working(id: str, stop: Callable[[str], None]) -> None:
    take, job = cached.takes().load(id), cached.jobs().latest(id, Work.LISTEN)
    if take is None or job is None or not job.goes_on:
        st.rerun()
    waits = job.state is State.WAITING
    frame.headline(
        f"{plain(take.name)} waits its turn" if waits else f"Listening to {called(take)}",
        f"{_to_go(job)} You can leave this page or close it: it goes on.",
    )
    if not waits:
        st.progress(job.progress, text=_heard(job, take.seconds))
    st.button("Stop", key="stop", type="tertiary", icon=":material/stop:", on_click=stop, args=(job.id,))
    if waits:
        return
    lines = [line for line in cached.jobs().so_far(job.id).utterances if line.text.strip()][-LINES:]
    if lines:
        st.header("Heard so far", anchor=False)
    for line in lines:
        st.markdown((f"`{clock(line.start)}` " if line.start is not None else "") + plain(line.text))
    st.skeleton(height=26)


def unheard(take: Take, takes: Sequence[Take], job: Job | None) -> None:
    """A take of which nothing was heard: it could not be, it was stopped, or nothing is said in it."""
    failed = job is not None and job.state is State.FAILED
    if failed:
        frame.headline(f"{plain(take.name)} could not be listened to", "What to do stands below.")
    elif take.transcript is not None:
        frame.headline(
            "No speech in this take",
            "Play it below. If it is silent, check the microphone and do one more.",
        )
    elif job is None:
        frame.headline(
            f"Nobody has listened to {called(take)} yet", "The recording is kept: let it be listened to."
        )
    else:
        frame.headline(
            f"You stopped listening to {called(take)}",
            "The recording is kept. Listen to it again, or do one more.",
        )
    take_choice.brought_back()
    take_choice.switch(takes, take)
    if failed and job.message:
        st.error(plain(job.message), icon=":material/error:")
    for doubt in take.transcript.doubts if take.transcript else ():
        st.caption(f":material/info: {plain(doubt)}")
    st.button(
        "Listen to it again" if job else "Listen to it",
        key="again",
        icon=":material/hearing:",
        on_click=state.guarded(cached.jobs().submit),
        args=(take.id, Work.LISTEN),
    )


def _stop(job: str) -> None:
    cached.jobs().cancel(job)


def _to_go(job: Job) -> str:
    if job.state is State.WAITING:
        before = job.place - 1
        return (
            f"{counted(before, 'recording is', 'recordings are')} before it."
            if before > 0
            else "It is the next."
        )
    if job.seconds_left is None:
        return "It has just begun."
    left = max(1.0, job.seconds_left)
    if left > 90:
        return f"About {counted(round(left / 60), 'minute', 'minutes')} to go."
    step = 5 if left > 10 else 1
    return f"About {counted(max(1, step * round(left / step)), 'second', 'seconds')} to go."


def _heard(job: Job, seconds: float | None) -> str:
    share = f"{job.progress:.0%}"
    return (
        f"{clock(job.heard)} of {clock(seconds)} heard · {share}"
        if seconds
        else f"{clock(job.heard)} heard · {share}"
    )
