"""A take's report as the student reads it: what was missed first, then the numbers, then the words."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from components import cached, frame, report_aside, report_cards, state, take_choice, take_watch
from components.bar import Spoken, spoken_bar
from components.heard import heard
from components.look import plain
from components.pace import pace
from components.report_answer import answer, points_of
from components.side_by_side import side_by_side
from components.word_file import checked
from scriptwright.coverage.model import Status
from scriptwright.jobs import Work
from scriptwright.notes.languages import NAMES
from scriptwright.outline import Outline
from scriptwright.project import Project
from scriptwright.report import Report
from scriptwright.sections import Section
from scriptwright.takes import Take


def report_page(take: Take, takes: Sequence[Take], project: Project) -> None:
    """All that is told of a take, and of the others beside it."""
    outline, material = cached.outline(project), cached.material(project)
    stale = [each.id for each in takes if take_watch.due(each, material)]
    if take.report is None:
        frame.headline(f"{plain(take.name)} was heard", "Now it is held against your script: a few seconds.")
        _notices(take, outline, stale=take.id in stale)
        st.skeleton(height=160)
    else:
        _read(take, takes, take.report.overruled(take.overruled), project, stale=take.id in stale)
    take_watch.watch(takes)


def _read(take: Take, takes: Sequence[Take], report: Report, project: Project, *, stale: bool) -> None:
    outline, given = cached.outline(project), cached.minutes(project) * 60
    frame.headline(*answer(report, outline))
    _notices(take, outline, stale=stale)
    if report.delivery.sections and report.delivery.seconds:
        spoken_bar(_spoken(report, project), taken=report.delivery.seconds, given=given, key="spoken")
    left, right = st.columns([1.65, 1], gap="large")
    with left:
        take_choice.brought_back()
        take_choice.switch(takes, take)
        report_cards.problems(report, outline, take.id)
        report_cards.facts(report)
        report_cards.said(report, take.id)
        report_cards.lines(report, outline, take.id)
    with right, st.container(key="aside"):
        report_aside.tips(report)
        counting = take_watch.goes_on(take.id, Work.HESITATIONS)
        report_aside.numbers(report.delivery, given=given, pace=project.pace, counting=counting)
        report_aside.praise(report)
    words, compared, speed = st.tabs(["What was heard", "Takes side by side", "Pace and pauses"], key="more")
    with words:
        heard(take, report)
    with compared:
        side_by_side([found for each in takes if (found := checked(each))], outline)
    with speed:
        pace(report.delivery, aim=project.pace, key="pace")
        report_aside.by_section(report.delivery)
        report_aside.pauses(report.delivery)


def _notices(take: Take, outline: Outline, *, stale: bool) -> None:
    """What is to be known before the report is read: that it is old, or what was doubtful in the sound."""
    failed = take_watch.failure(take.id) if stale else None
    if failed and not take_watch.goes_on(take.id, Work.CHECK):
        st.error(plain(failed), icon=":material/error:")
        st.button(
            "Check it again",
            key="check-again",
            icon=":material/sync:",
            on_click=state.guarded(cached.jobs().submit),
            args=(take.id, Work.CHECK),
        )
    elif stale and take.report is not None:
        st.caption(":material/sync: Something has changed since: checking again …")
    other = _other_language(take, outline)
    for doubt in (*([other] if other else ()), *(take.transcript.doubts if take.transcript else ())):
        st.caption(f":material/info: {plain(doubt)}")


def _other_language(take: Take, outline: Outline) -> str | None:
    """That the take is in another language than the notes; None where it is not, or nothing is known."""
    heard = take.transcript.language if take.transcript else None
    if not heard or not outline.text.strip() or heard == outline.language:
        return None
    return (
        f"This take was heard as {NAMES.get(heard, heard)}, and your notes are in "
        f"{NAMES.get(outline.language, outline.language)}: little of it can be matched."
    )


def _spoken(report: Report, project: Project) -> list[Spoken]:
    """The sections with what each took, and those of which nothing was said."""
    seconds = {part.section: part.seconds or 0.0 for part in report.delivery.sections}
    targets = {part.section: part.target for part in cached.script(project).sections}
    missed = {point.section for point, _ in points_of(report, Status.MISSED)}
    return [
        Spoken(section, seconds.get(section, 0.0), targets.get(section, 0.0), missed=not seconds.get(section))
        for section in Section
        if seconds.get(section) or section in missed
    ]
