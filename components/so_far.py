"""How far the work on a recording is, in the words and numbers that a page shows."""

from __future__ import annotations

from typing import Any

from components import cached
from components.listening import LINES, to_go
from scriptwright.clock import clock
from scriptwright.jobs import State, Work

LEAVE = "You can leave this page or close it: it goes on."


def so_far(take: str, work: Work) -> dict[str, Any]:
    """The state of the take's last such work; while it goes on, what is to be told of it as well.

    `state` with None: nothing of that kind is asked for. `done`: 0 to 1. `lines`: what was heard last, each
    with its time. Raises NotRead.
    """
    kept, job = cached.takes().load(take), cached.jobs().latest(take, work)
    if kept is None or job is None:
        return {"state": None}
    told: dict[str, Any] = {"state": job.state.value}
    if job.goes_on:
        told["sentence"] = f"{to_go(job)} {LEAVE}"
    if job.state is State.RUNNING:
        whole = f" of {clock(kept.seconds)}" if kept.seconds else ""
        told["done"] = job.progress
        told["heard"] = f"{clock(job.heard)}{whole} heard · {job.progress:.0%}"
        told["lines"] = [
            {"time": "" if line.start is None else clock(line.start), "text": line.text}
            for line in cached.jobs().so_far(job.id).utterances[-LINES:]
        ]
    return told
