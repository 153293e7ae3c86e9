"""What was said in the interview, turn by turn: speakers are marked, then it becomes notes."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from components import cached, frame, interview, state
from components.engine_choice import ENGINES
from components.keys import key_of
from components.look import plain
from components.turns import turns
from scriptwright.clock import clock
from scriptwright.interview import Turn, notes_with, stands_in, turns_of
from scriptwright.notes import Notes, Speaker
from scriptwright.project import Project
from scriptwright.takes import Take


def marking_foot(take: Take, project: Project, notes: Notes | None) -> None:
    """The bar at the bottom while speakers are marked: player, the way back, the filled button."""
    name = called(project, notes)
    told = turns_of_take(take)
    changed = notes_with(project.notes, told, name) != project.notes
    label = "Add it to my notes" if project.notes.strip() else "Use it as my notes"
    if stands_in(project.notes, told):
        label = "Change it in my notes" if changed else "Back to my notes"
    with frame.foot(None):
        interview.play(take)
        if changed and st.button("Not now", key="interview-later"):
            _leave()
            st.rerun()
        if st.button(
            label,
            type="primary",
            key="go-on",
            icon=":material/arrow_forward:",
            icon_position="right",
        ):
            if changed:
                _use(take, name)
            _leave()
            st.rerun()


def marking(take: Take, project: Project, notes: Notes | None) -> None:
    """The talk, with who says what as it is proposed or was marked."""
    st.caption(
        "Press a name to change who speaks, the arrows beside a line for that line alone, and a line to "
        "hear it. Words that were heard wrongly can be mended in your notes afterwards."
    )
    for doubt in take.transcript.doubts if take.transcript else ():
        st.caption(f":material/info: {plain(doubt)}")
    if take.transcript:
        turns(
            take.transcript,
            take.speakers,
            name=called(project, notes),
            change=lambda marks: _marked(take.id, marks),
            key=key_of("turns", take.id),
        )
    with st.popover("About this recording", icon=":material/mic:", type="tertiary", key="interview-more"):
        _more(take)


def answer(take: Take, project: Project) -> tuple[str, str]:
    """The headline over the talk, and what to do next."""
    told = turns_of_take(take)
    if stands_in(project.notes, told):
        change = "Change who says what where it is wrong: your notes follow with the button below."
        return "This interview is in your notes", change
    found = f"Who says each of the {len(told)} turns" if len(told) > 1 else "Who says it"
    return (
        "Your interview is written down",
        f"{found} is proposed by the words. Change what is wrong, then use it.",
    )


def called(project: Project, notes: Notes | None) -> str:
    """The interviewee's name as given, else as the notes say it; may be empty."""
    return project.interviewee.strip() or (notes and notes.interviewee.name) or ""


def turns_of_take(take: Take) -> tuple[Turn, ...]:
    """The turns of a recording, with the speakers that the student has marked."""
    return turns_of(take.transcript, take.speakers) if take.transcript else ()


def _marked(take: str, marks: dict[int, Speaker]) -> None:
    visit = state.session().interview
    if marks and marks != visit.marks:
        cached.takes().mark(take, marks)
        visit.marks = marks


def _use(take: Take, name: str) -> None:
    had, now = state.project(), state.session()
    told = turns_of_take(take)
    there = stands_in(had.notes, told)
    now.problem = None
    state.change(replace(had, notes=notes_with(had.notes, told, name)))
    done = "Who says what is changed in your notes." if there else "The interview is in your notes."
    if had.notes.strip() and not there:
        done = "The interview stands below your notes."
    state.offer(had, done, "Undo")


def _leave() -> None:
    visit = state.session().interview
    visit.take, visit.later = None, True


def _more(take: Take) -> None:
    length = f" · {clock(take.seconds)}" if take.seconds else ""
    st.caption(f"{plain(take.original)}{length} · heard by {take.engine or 'nobody yet'}")
    for engine in ENGINES:
        if engine != take.engine:
            st.button(
                f"Listen again with {engine}",
                key=f"interview-again-{engine}",
                icon=":material/hearing:",
                on_click=state.guarded(interview.again),
                args=(take.id, engine),
            )
    st.button(
        "Delete this recording",
        key="interview-remove",
        icon=":material/delete:",
        on_click=state.guarded(interview.remove),
        args=(take.id,),
    )
