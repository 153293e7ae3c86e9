"""Earlier versions of a project, what lies in its bin, and the way back from both."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import streamlit as st

from components import binned, cached, saving, state
from components.look import LOOKS, counted, plain
from components.told_changes import differing, heading, said, told
from scriptwright.project import Project
from scriptwright.store import Saved
from scriptwright.takes import Take

SHOWN = 12  #: versions at once
_LONG = 600  #: characters of a text that are shown of either side


def earlier(id: str) -> tuple[Saved, ...]:
    """The versions that differ from what stands now and from each other, the latest first."""
    found: list[Saved] = []
    for state_then in cached.store().earlier(id):
        if state_then.project not in (state.project(), found[-1].project if found else None):
            found.append(state_then)
    return tuple(found)


def situation(found: Sequence[Saved]) -> tuple[str, str]:
    """The headline, and the sentence under it."""
    if not found:
        return (
            "No earlier version yet",
            "As you write, a version is kept every minute, and whenever words are taken out.",
        )
    kept = counted(len(found), "earlier version is", "earlier versions are")
    return f"{kept} kept", "See what differs, then bring one back. What stands now is kept, too."


def listed(found: Sequence[Saved]) -> None:
    """The versions, each with what has changed since then."""
    everything = len(found) <= SHOWN or st.session_state.get("versions-all", False)
    for each in found if everything else found[:SHOWN]:
        _row(each)
    if not everything:
        st.toggle(f"Show all {len(found)}", key="versions-all")


def bin_of(id: str) -> None:
    """The recordings in the bin, and the way of the project into it."""
    st.subheader("In the bin", anchor=False)
    takes = cached.takes().in_bin(id)
    for take in takes:
        _binned(take)
    if not takes:
        st.caption("No recording. What you delete lies here for 30 days.")
    st.caption("Lines that you cut are on the Script page, under *Left out*.")
    st.button(
        "Delete this project",
        key="project-remove",
        icon=":material/delete:",
        on_click=state.guarded(cached.store().remove),
        args=(id,),
    )


def when(moment: datetime, zone: tzinfo, now: datetime) -> str:
    """The moment as the student's clock showed it.

    >>> when(datetime(2026, 3, 2, 9, 5, tzinfo=UTC), UTC, datetime(2026, 3, 3, 8, 0, tzinfo=UTC))
    'Yesterday, 9:05'
    """
    there, here = moment.astimezone(zone), now.astimezone(zone)
    days = (here.date() - there.date()).days
    day = {0: "Today", 1: "Yesterday"}.get(days, f"{there.day} {there:%B}")
    return f"{day}, {there.hour}:{there:%M}"


def _row(then: Saved) -> None:
    now, key = state.project(), f"version-{then.row}"
    with st.container(border=True, key=key, gap="xsmall"):
        with st.container(horizontal=True, vertical_alignment="center", key=f"head-{key}"):
            st.markdown(f"**{when(then.changed, _zone(), datetime.now(UTC))}**", width="stretch")
            look = st.toggle("See it", key=f"see-{key}")
            st.button(
                "Bring it back",
                key=f"back-to-{key}",
                icon=":material/history:",
                on_click=state.guarded(_bring_back),
                args=(then.project, when(then.changed, _zone(), datetime.now(UTC))),
            )
        st.caption(f"Since then: {plain(told(then.project, now))}")
        if look:
            _seen(then.project, now, key)


def _seen(then: Project, now: Project, key: str) -> None:
    """What differs, side by side, and the script as it was."""
    for place, old, new in differing(then, now):
        st.markdown(f"**{heading(place)}**")
        for column, label, thing in zip(st.columns(2), ("Then", "Now"), (old, new), strict=True):
            with column:
                st.caption(label)
                st.text(_around(said(thing), said(new if thing is old else old)))
    if not then.readable().notes.strip():
        return
    with st.expander("The script as it was", key=f"script-{key}"):
        for part in cached.script(then).sections:
            st.markdown(f"{LOOKS[part.section].mark} **{plain(part.heading)}**")
            st.text("\n".join(line.text for line in part.lines))


def _around(text: str, other: str) -> str:
    """A text, a long one from a little before where it differs from the other."""
    if len(text) <= _LONG:
        return text
    pairs = enumerate(zip(text, other, strict=False))
    start = max(0, next((at for at, (a, b) in pairs if a != b), min(len(text), len(other))) - 80)
    return "… " * bool(start) + text[start : start + _LONG].strip() + " …" * (start + _LONG < len(text))


def _binned(take: Take) -> None:
    with st.container(horizontal=True, vertical_alignment="center", key=f"binned-{take.id}"):
        left = counted(binned.days_left(take.removed), "day", "days") if take.removed else ""
        st.markdown(f"{plain(take.name)} · {left} left", width="stretch")
        st.button(
            "Bring it back",
            key=f"unbin-{take.id}",
            icon=":material/undo:",
            on_click=state.guarded(_take_back),
            args=(take.id,),
        )


def _bring_back(then: Project, moment: str) -> None:
    had = state.project()
    saving.change(then, keep_old=True)
    state.offer(had, f"The version of {moment[0].lower()}{moment[1:]} stands now.", "Undo", brief=True)


def _take_back(take: str) -> None:
    cached.takes().bring_back(take)


def _zone() -> tzinfo:
    try:
        return ZoneInfo(st.context.timezone or "UTC")
    except (ZoneInfoNotFoundError, ValueError):
        return UTC
