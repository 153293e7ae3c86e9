"""Beside the report: what to do in the next take, the numbers, and what went well."""

from __future__ import annotations

import streamlit as st

from components.look import LOOKS, bold, counted, plain
from components.player import moment
from scriptwright.clock import clock
from scriptwright.delivery import Delivery
from scriptwright.report import Report


def tips(report: Report) -> None:
    """At most three things to do otherwise, each with its moment."""
    if not report.tips:
        return
    with st.container(border=True, key="tips", gap="small"):
        st.header("For the next take", anchor=False)
        for number, tip in enumerate(report.tips):
            with st.container(horizontal=True, key=f"tip-{number}"):
                st.markdown(bold(tip.text), width="stretch")
                moment(tip.start, key=f"tip-{number}")


def numbers(delivery: Delivery, *, given: float, pace: int, counting: bool) -> None:
    """Length, pace, pauses and hesitations. `counting`: these are still being listened for."""
    with st.grid(2, min_column_width=130, key="numbers"):
        if delivery.seconds is not None:
            _number("Length", clock(delivery.seconds), f"aim {clock(given)}")
        if delivery.words_per_minute is not None:
            _number("Words a minute", f"{delivery.words_per_minute:.0f}", f"aim {pace}")
        if delivery.pauses is not None:
            long = sum(pause.flagged for pause in delivery.pauses)
            _number("Long pauses", str(long), f"{counted(len(delivery.pauses), 'pause', 'pauses')} in all")
        found = delivery.hesitations
        rate = "" if found.per_minute is None else f"{found.per_minute:.1f} a minute"
        if not found.listened:
            rate = "still counting" if counting else "by the words alone"
        _number("Hesitations", "—" if counting and not found.listened else f"at least {found.at_least}", rate)


def praise(report: Report) -> None:
    """What went well."""
    if report.praise:
        st.subheader("What went well", anchor=False)
        for sentence in report.praise:
            st.markdown(f":gray[:material/check:] {bold(sentence)}")


def by_section(delivery: Delivery) -> None:
    """Words a minute in each section, and how much of the take was read."""
    paces = [
        f"{LOOKS[part.section].mark} {LOOKS[part.section].short} {part.words_per_minute:.0f}"
        for part in delivery.sections
        if part.words_per_minute
    ]
    if paces:
        st.markdown(f"Words a minute by section: {' · '.join(paces)}")
    if delivery.read_word_for_word is not None:
        st.markdown(
            f"{delivery.read_word_for_word:.0%} of it was said word for word as it stands in your script."
        )


def pauses(delivery: Delivery) -> None:
    """Each pause with its moment, and what was said before it; then words said twice."""
    if not (delivery.pauses or delivery.doubled):
        return
    with st.container(key="pauses", gap="xsmall"):
        st.subheader("Pauses and words said twice", anchor=False)
        for number, pause in enumerate(delivery.pauses or ()):
            within = ", within a sentence" if pause.flagged else ""
            after = f" after “{pause.after}”" if pause.after else ""
            _row(f"{pause.end - pause.start:.0f} seconds{within}{after}", pause.start, f"pause-{number}")
        for number, passage in enumerate(delivery.doubled):
            _row(f"“{passage.text}”", passage.start, f"doubled-{number}")


def _row(text: str, start: float | None, key: str) -> None:
    with st.container(horizontal=True, vertical_alignment="center", key=f"beside-{key}"):
        st.markdown(plain(text), width="stretch")
        moment(start, key=key)


def _number(label: str, value: str, beside: str) -> None:
    st.metric(label, value, delta=beside or None, delta_color="off", delta_arrow="off")
