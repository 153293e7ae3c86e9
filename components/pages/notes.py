"""Notes: they come in here, with the assignment, the names and the time."""

import streamlit as st

from components import brief, cached, frame, interview, interview_turns, material, shelf, state

project = state.project()
notes = cached.notes(project.notes) if project.readable().notes.strip() else None
recordings = interview.recordings()
recording = interview.chosen(recordings, notes=notes is not None)
talk = recording.take if recording and recording.is_told else None
waits = not notes and interview.at_work(recordings) is not None
go_on = False

if talk:
    interview_turns.marking_foot(talk, project, notes)
    frame.headline(*interview_turns.answer(talk, project))
else:
    with interview.foot(recording):
        go_on = not waits and st.button(
            "Read my notes",
            type="primary",
            key="go-on",
            icon=":material/arrow_forward:",
            icon_position="right",
        )
    if go_on and notes:
        st.switch_page("components/pages/outline.py", query_params=state.address())
    frame.headline(
        *(interview.situation(recording, notes=notes is not None) or material.situation(project, notes))
    )

left, right = st.columns([1.75, 1], gap="large")
with left:
    if talk:
        interview_turns.marking(talk, project, notes)
    else:
        if not notes and not waits and not state.identifier():
            shelf.few()
        if not waits:
            material.notes_box(project, notes, missed=go_on)
        interview.working(recordings)
        interview.listed(recordings)
        if not waits:
            material.file_box()
            interview.box()
        if not project.notes.strip() and not waits:
            material.example_button()
with right:
    brief.assignment_box(project, notes)
    brief.people(project, notes)
