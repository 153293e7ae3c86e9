"""The assignment, and the people and the time it is about."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from components import cached, fields, state
from components.look import LOOKS, plain
from scriptwright.assignment import Assignment, Limits, kinds
from scriptwright.hiding import has_contacts
from scriptwright.notes import Notes
from scriptwright.project import Project
from scriptwright.sections import Pronoun


def assignment_box(project: Project, notes: Notes | None) -> None:
    """The assignment as given, or as it stands on top of the notes, and what it asks for."""
    found = notes.assignment if notes else ""
    fields.area(
        "Assignment",
        project.assignment or found,
        key="assignment",
        change=lambda text: state.change(replace(state.project(), assignment="" if text == found else text)),
        height=92 if not (project.assignment or found) else 122,
        placeholder="Paste what your teacher wrote",
        help="What your video has to speak about. Without an assignment, the usual points hold.",
    )
    asked = project.readable().assignment or found
    if notes or asked.strip():
        _asks_for(cached.assignment(asked, project.kind))
    _kind_of(project, asked)


def people(project: Project, notes: Notes | None) -> None:
    """Who speaks, who was interviewed, and how long: as given, else as the notes say it."""
    person = cached.notes(project.notes, project.interviewee).interviewee if notes else None
    ask = "Your notes do not say" if notes else None
    yours, theirs = st.columns(2)
    with yours:
        _given("Your name", "student", "", "For the title")
    with theirs:
        _given("Who you interviewed", "interviewee", (notes and notes.interviewee.name) or "", ask)
    if notes and person:
        role, place = st.columns(2)
        with role:
            _given("Their job", "role", person.role or "", ask)
        with place:
            _given("Where", "organization", person.organization or "", "If you want to say it")
    if notes:
        _protect(project, notes)
    with st.container(horizontal=True, key="manner"):
        guess = person.pronoun if person else None
        fields.choice(
            "Speak of this person as",
            project.pronoun or guess,
            key="pronoun",
            change=lambda new: state.change(replace(state.project(), pronoun=None if new == guess else new)),
            options=list(Pronoun),
            format_func=str,
        )
        time(project, key="minutes")


def _protect(project: Project, notes: Notes) -> None:
    """Another name for the interviewee, and no way to reach them, in all that is shown and handed in."""
    with st.expander("Protect who you interviewed", icon=":material/shield_person:", key="protect"):
        _given("Another name for them", "pseudonym", "", "Alex, or Ms. K.")
        state.show("contacts", project.contacts_hidden, _contacts)
        st.toggle("Leave out e-mail addresses and phone numbers", key="contacts")
        found = " Your notes hold some." if has_contacts(notes.text) and not project.contacts_hidden else ""
        st.caption(f"In script, Word file and report. Your notes stay as they are.{found}")


def _contacts(hidden: bool) -> None:
    state.change(replace(state.project(), contacts_hidden=bool(hidden)))


def time(project: Project, *, key: str) -> None:
    """The minutes that the video may take."""
    fields.minutes(
        cached.minutes(project),
        key=key,
        change=lambda new: state.change(replace(state.project(), minutes=new)),
    )


def unsaid(project: Project, notes: Notes) -> list[str]:
    """What the script needs to know of the person and nobody has said yet."""
    person = cached.notes(notes.text, project.interviewee).interviewee
    known = {
        "the name": project.interviewee or person.name,
        "the job": project.role or person.role,
        "whether to speak of he, she or they": project.pronoun or person.pronoun,
    }
    return [what for what, value in known.items() if not value]


def _given(label: str, name: str, guess: str, placeholder: str | None) -> None:
    """A field of the project, in which the guess stands until the student writes something else."""
    fields.line(
        label,
        getattr(state.project(), name) or guess,
        key=name,
        change=lambda text: state.change(
            replace(state.project(), **{name: "" if text.strip() == guess else text.strip()})
        ),
        placeholder=placeholder,
    )


def _kind_of(project: Project, asked: str) -> None:
    """Which kind of assignment it is: as its words tell, until the student says otherwise."""
    there = kinds()
    told = cached.assignment(asked).kind
    names = {kind.id: kind.name for kind in there.all}
    fields.one_of(
        "Kind of assignment",
        project.kind if project.kind in names else told.id,
        key="kind",
        change=lambda new: state.change(replace(state.project(), kind="" if new == told.id else new)),
        options=list(names),
        format_func=lambda id: names[id],
        help="Sets the headings, and how the time is shared between them.",
    )
    for doubt in there.doubts:
        st.caption(f":material/info: {plain(doubt)}")


def _asks_for(assignment: Assignment) -> None:
    st.header("It asks for" if assignment.text.strip() else "Most assignments ask for", anchor=False)
    with st.container(key="points", gap="xxsmall"):
        for point in assignment.points:
            st.markdown(f"{LOOKS[point.section].mark} {plain(point.text)}")
    if assignment.rules:
        st.caption("How to record it: " + plain("; ".join(assignment.rules)))
    st.caption(_length(assignment.minutes))


def _length(limits: Limits | None) -> str:
    if limits is None or limits == Limits(None, None):
        return "No length named. Most video responses run 2 to 3 minutes."
    low, high = limits.low, limits.high
    if low is None:
        return f"At most {high:g} minutes."
    if high is None:
        return f"At least {low:g} minutes."
    return f"{low:g} minutes." if low == high else f"{low:g} to {high:g} minutes."
