"""Work that goes on behind a report: asked for where it is due, and watched until it is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import streamlit as st

from components import cached, state
from scriptwright.checking import Material, basis
from scriptwright.jobs import State, Work
from scriptwright.takes import Take

QUICK = (Work.CHECK, Work.HESITATIONS)  #: work that does not keep the report from being read


def due(take: Take, material: Material) -> bool:
    """Whether the report was made of something else than stands now; then a new one is asked for, once."""
    if take.transcript is None or not take.transcript.words:
        return False
    mark = basis(material, take.corrections)
    if take.report is not None and take.basis == mark:
        return False
    visit = state.session().check
    if (take.id, mark) not in visit.asked:
        cached.jobs().submit(take.id, Work.CHECK)
        visit.asked.add((take.id, mark))
    return True


def goes_on(take: str, *works: Work) -> bool:
    """Whether such work on a take is still to be done."""
    found = (cached.jobs().latest(take, work) for work in works)
    return any(job is not None and job.goes_on for job in found)


def failure(take: str) -> str | None:
    """Why the last check of a take failed, as a sentence; None where it did not."""
    job = cached.jobs().latest(take, Work.CHECK)
    return job.message if job is not None and job.state is State.FAILED else None


def watch(takes: Sequence[Take]) -> None:
    """Make the page anew as soon as the work on one of these takes gives something or ends."""
    going = {take.id: take.version for take in takes if goes_on(take.id, *QUICK)}
    if going:
        st.fragment(_look, run_every=1)(going, state.unheard())


def _look(versions: dict[str, int], unheard: Callable[[], bool]) -> None:
    takes = cached.takes()
    if unheard() or any(
        takes.version(id) != version or not goes_on(id, *QUICK) for id, version in versions.items()
    ):
        st.rerun()
