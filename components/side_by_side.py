"""The takes beside each other: point by point, in time, and the best one of each section."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import streamlit as st

from components.look import LOOKS, plain
from components.report_cards import BADGES
from scriptwright.clock import clock
from scriptwright.coverage.model import Status
from scriptwright.outline import Outline
from scriptwright.report import Report, TakesCompared, compare_takes
from scriptwright.word import CheckedTake


def side_by_side(takes: Sequence[CheckedTake], outline: Outline) -> None:
    """The comparison; with one take, how to come to it."""
    if len(takes) < 2:
        st.markdown("With a second take you see here, point by point, what is in which.")
        return
    compared = compare_takes([one.report for one in takes])
    names = [plain(one.name) for one in takes]
    if compared.best is not None:
        st.markdown(f"**{names[compared.best]}** is your best so far. Each section has its own best take:")
    st.markdown(_table(takes, names, compared, outline))


def _table(
    takes: Sequence[CheckedTake], names: Sequence[str], compared: TakesCompared, outline: Outline
) -> str:
    """A markdown table with a column for each take: points, sections, numbers."""
    marks = {point.id: LOOKS[point.section].mark for one in takes for point in one.report.points}
    rows = [["What is asked for", *names]]
    for point in compared.points:
        rows.append([f"{marks[point.id]} {plain(point.text)}", *map(_status, point.statuses)])
    for section in compared.sections:
        title = plain(outline.heading(section.section))
        cells = [
            _told(said, seconds, best=number == section.best)
            for number, (said, seconds) in enumerate(zip(section.said, section.seconds, strict=True))
        ]
        rows.append([f"{LOOKS[section.section].mark} **{title}**: lines said", *cells])
    rows += [[name, *(value(one.report) for one in takes)] for name, value in _NUMBERS.items()]
    lines = [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join([lines[0], "|" + " --- |" * len(rows[0]), *lines[1:]])


def _status(status: Status | None) -> str:
    if status is None:
        return "–"
    word, icon, colour = BADGES[status]
    return f":{colour}[:material/{icon}: {word}]"


def _told(said: float, seconds: float | None, *, best: bool) -> str:
    """The share of a section's lines that was said, and in what time."""
    told = f"{said:.0%}" + (f" in {clock(seconds)}" if seconds else "")
    return f"**{told}** :primary-badge[best]" if best else told


def _length(report: Report) -> str:
    return "–" if report.delivery.seconds is None else clock(report.delivery.seconds)


def _words_a_minute(report: Report) -> str:
    found = report.delivery.words_per_minute
    return "–" if found is None else f"{found:.0f}"


def _pauses(report: Report) -> str:
    found = report.delivery.pauses
    return "–" if found is None else str(sum(pause.flagged for pause in found))


def _hesitations(report: Report) -> str:
    return f"at least {report.delivery.hesitations.at_least}" if report.delivery.hesitations.listened else "–"


_NUMBERS: dict[str, Callable[[Report], str]] = {
    "Length": _length,
    "Words a minute": _words_a_minute,
    "Long pauses": _pauses,
    "Hesitations": _hesitations,
}
