"""Notes: they come in here, with the assignment, the names and the time."""

import streamlit as st

from components import brief, cached, frame, material, state
from components.look import listed

project = state.project()
notes = cached.notes(project.notes) if project.notes.strip() else None

with frame.foot(frame.saved()):
    go_on = st.button(
        "Read my notes", type="primary", key="go-on", icon=":material/arrow_forward:", icon_position="right"
    )
if go_on and notes:
    st.switch_page("components/pages/outline.py", query_params=state.address())

if state.session().problem:
    frame.headline(
        "That file could not be read", "Your notes are as they were. What to do stands under the file."
    )
elif notes:
    unsaid = brief.unsaid(project, notes)
    frame.headline(
        "Your notes are in",
        f"They do not say {listed(unsaid)}: add it here, then see how they were read."
        if unsaid
        else "Check the names and the time, then see how they were read.",
    )
else:
    frame.headline(
        "Start with your interview notes",
        "Paste them below. In a minute you have a script you can say, and a Word file you can hand in.",
    )

left, right = st.columns([1.75, 1], gap="large")
with left:
    material.notes_box(project, notes, missed=go_on)
    material.file_box()
    if not notes:
        material.example_button()
with right:
    brief.assignment_box(project, notes)
    brief.people(project, notes)
