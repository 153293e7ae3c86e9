"""The report's cards: what was missed, what was said partly, which facts differ, and what was said."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import streamlit as st

from components import cached, state
from components.look import LOOKS, counted, plain
from components.player import moment
from components.report_answer import count, differing, is_asked, points_of, things
from scriptwright.assignment import Point
from scriptwright.coverage.model import Difference, Statement, Status, Verdict
from scriptwright.coverage.points import rests_on
from scriptwright.outline import Outline
from scriptwright.report import Report
from scriptwright.sections import Section

#: How a status looks: its word, icon and colour.
BADGES = {
    Status.MISSED: ("Missed", "cancel", "red"),
    Status.PARTLY: ("Partly", "contrast", "yellow"),
    Status.SAID: ("Said", "check_circle", "gray"),
}
QUOTED = 24  #: words of a quotation that are shown in the compact card


def badge(status: Status) -> None:
    """The status as a word with its icon."""
    word, icon, colour = BADGES[status]
    st.badge(word, icon=f":material/{icon}:", color=colour)


def problems(report: Report, outline: Outline, take: str) -> None:
    """A card for each point that was missed, then for each that was said partly."""
    for status in (Status.MISSED, Status.PARTLY):
        for point, verdict in points_of(report, status):
            own = [line.text for line in rests_on(point, report.statements)]
            _problem(point, verdict, own, outline, take)


def facts(report: Report) -> None:
    """The numbers, names, quotations and statements that are otherwise in the notes or the script."""
    found = differing(report)
    if not found:
        return
    with st.container(border=True, key="facts", gap="xsmall"):
        with st.container(horizontal=True, vertical_alignment="center", key="head-facts"):
            st.badge("Differs", icon=":material/difference:", color="yellow")
            st.header(counted(len(found), *things(report)), anchor=False, width="stretch")
        for number, (sentence, start) in enumerate(found):
            with st.container(horizontal=True, vertical_alignment="center", key=f"fact-{number}"):
                st.markdown(plain(sentence), width="stretch")
                moment(start, key=f"fact-{number}")


def said(report: Report, take: str) -> None:
    """All that was said, in one compact card with the words that were heard."""
    found = points_of(report, Status.SAID)
    if not found:
        return
    with st.container(border=True, key="said", gap="xsmall"):
        with st.container(horizontal=True, vertical_alignment="center", key="head-said"):
            badge(Status.SAID)
            st.header(counted(len(found), "point", "points"), anchor=False, width="stretch")
        for point, verdict in found:
            with st.container(horizontal=True, vertical_alignment="center", key=f"row-{point.id}"):
                heard = verdict.evidence.text if verdict.evidence else ""
                st.markdown(
                    f"{LOOKS[point.section].mark} **{plain(point.text)}** {_quoted(heard, QUOTED)}",
                    width="stretch",
                )
                moment(verdict.evidence and verdict.evidence.start, key=f"point-{point.id}")
                _overrule(verdict, take)


def lines(report: Report, outline: Outline, take: str) -> None:
    """Every line of the script with its verdict, under its section."""
    pairs = list(zip(report.statements, report.coverage.lines, strict=True))
    for section in Section:
        own = [(line, verdict) for line, verdict in pairs if line.section is section]
        if not own:
            continue
        done = count([verdict for _, verdict in own], Status.SAID)
        title = plain(outline.heading(section))
        with st.expander(
            f"{LOOKS[section].mark} **{title}**, line by line · {done} of {len(own)} said",
            key=f"lines-{section}",
        ):
            for line, verdict in own:
                _line(line, verdict, take)


def _problem(point: Point, verdict: Verdict, own: Sequence[str], outline: Outline, take: str) -> None:
    """A point with what was heard of it. `own`: the lines of the script that it rests on."""
    with st.container(border=True, key=f"verdict-{point.section}-{point.id}", gap="xsmall"):
        with st.container(horizontal=True, vertical_alignment="center", key=f"head-{point.id}"):
            badge(verdict.status)
            st.header(f":{LOOKS[point.section].colour}[{plain(point.text)}]", anchor=False, width="stretch")
            moment(verdict.evidence and verdict.evidence.start, key=f"point-{point.id}")
        asks = is_asked(point, outline)
        if verdict.status is Status.MISSED:
            st.markdown(_not_heard(own, asks=asks))
        _heard(verdict)
        with st.container(horizontal=True, vertical_alignment="center", key=f"do-{point.id}", gap="small"):
            if asks and st.button("Answer the question", key=f"answer-{point.id}", icon=":material/edit:"):
                st.switch_page("components/pages/outline.py", query_params=state.address())
            _overrule(verdict, take)


def _not_heard(own: Sequence[str], *, asks: bool) -> str:
    if not own:
        return "Not heard in this take" + (", and your script has no line for it yet." if asks else ".")
    first = f"Not heard in this take. Your script says it so: {_quoted(own[0], QUOTED)}"
    return first + (f" and {counted(len(own) - 1, 'line', 'lines')} more" if len(own) > 1 else "")


def _line(line: Statement, verdict: Verdict, take: str) -> None:
    with st.container(key=f"said-{line.id}", gap="xxsmall"):
        with st.container(horizontal=True, vertical_alignment="center", key=f"head-line-{line.id}"):
            badge(verdict.status)
            st.markdown(plain(line.text), width="stretch")
            moment(verdict.evidence and verdict.evidence.start, key=f"line-{line.id}")
        _heard(verdict)
        _overrule(verdict, take)


def _heard(verdict: Verdict) -> None:
    """What was heard of it and what was not, and in what it differs."""
    said = []
    if verdict.evidence and verdict.status is not Status.SAID:
        said.append(f"**Heard** {_quoted(verdict.evidence.text)}")
    if verdict.missing and verdict.status is Status.PARTLY:
        said.append(f"**Not heard** {plain(verdict.missing)}")
    said += [_difference(difference) for difference in verdict.differences]
    if said:
        st.markdown("  \n".join(said))


def _difference(difference: Difference) -> str:
    return f"**Differs** you said {_quoted(difference.said)}; it should be {_quoted(difference.meant)}"


def _quoted(text: str, most: int | None = None) -> str:
    words = text.split()
    cut = most is not None and len(words) > most
    return f"“{plain(' '.join(words[:most]))}{' …' if cut else ''}”" if words else ""


def _overrule(verdict: Verdict, take: str) -> None:
    """The student's own word on a verdict, and the way back from it."""
    if verdict.overruled:
        st.caption("You decided this.", width="content")
        _button("As it was heard", "undo", verdict, take, None)
    elif verdict.status is Status.SAID:
        _button("I didn't say it", "close", verdict, take, Status.MISSED)
    else:
        _button("I did say it", "check", verdict, take, Status.SAID)


def _button(label: str, icon: str, verdict: Verdict, take: str, status: Status | None) -> None:
    act: Callable[..., object] = cached.takes().overrule
    st.button(
        label,
        key=f"overrule-{verdict.id}",
        icon=f":material/{icon}:",
        type="tertiary",
        on_click=state.guarded(act),
        args=(take, verdict.id, status),
    )
