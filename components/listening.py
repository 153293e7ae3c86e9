"""A recording that is being listened to: how far it is, the way to stop it, and what was heard so far."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from components import cached, state
from components.look import counted, plain
from scriptwright.clock import clock
from scriptwright.jobs import Job, State, Work
from scriptwright.takes import Take

LINES = 40  #: of what was heard so far; the last ones are shown

Above = Callable[[Take, Job], None]  #: draws what stands over the progress; it may not touch `state`


def listening(take: Take, work: Work, above: Above) -> None:
    """The progress of this work on a take, each second anew; when it is over, the whole page is made anew."""
    st.fragment(_listening, run_every=1)(take.id, work, above, state.unheard(), state.guarded(_stop))


def to_go(job: Job) -> str:
    """How long it takes, or how many are before it, in a sentence."""
    if job.state is State.WAITING:
        before = counted(job.place - 1, "recording is", "recordings are")
        return f"{before} before it." if job.place > 1 else "It is the next."
    if job.seconds_left is None:
        return "It has just begun."
    left = job.seconds_left
    if left > 90:
        return f"About {counted(round(left / 60), 'minute', 'minutes')} to go."
    return f"About {5 * round(left / 5)} seconds to go." if left > 7 else "A few seconds to go."


def _listening(
    id: str, work: Work, above: Above, unheard: Callable[[], bool], stop: Callable[[str], None]
) -> None:
    take, job = cached.takes().load(id), cached.jobs().latest(id, work)
    if take is None or job is None or not job.goes_on or unheard():
        st.rerun()
    above(take, job)
    if job.state is State.RUNNING:
        whole = f" of {clock(take.seconds)}" if take.seconds else ""
        st.progress(job.progress, text=f"{clock(job.heard)}{whole} heard · {job.progress:.0%}")
    st.button("Stop", key="stop", type="tertiary", icon=":material/stop:", on_click=stop, args=(job.id,))
    if job.state is State.RUNNING:
        _so_far(job)


def _so_far(job: Job) -> None:
    lines = cached.jobs().so_far(job.id).utterances[-LINES:]
    if lines:
        st.header("Heard so far", anchor=False)
    for line in lines:
        st.markdown((f"`{clock(line.start)}` " if line.start is not None else "") + plain(line.text))
    st.skeleton(height=26)


def _stop(job: str) -> None:
    cached.jobs().cancel(job)
