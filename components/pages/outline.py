"""Outline: how the notes were read, and what they lack."""

import streamlit as st

from components import cached, frame, sorted_notes, state
from components.look import counted, plain
from components.question import answered_box, missing, question_box
from scriptwright.sections import Section

project = state.project()
outline = cached.outline(project) if frame.has_notes() else st.stop()
numbers = {gap.point: number for number, gap in enumerate(outline.gaps, 1)}

with frame.foot(frame.saved()):
    if st.button(
        "Write my script", type="primary", key="go-on", icon=":material/arrow_forward:", icon_position="right"
    ):
        st.switch_page("components/pages/script.py", query_params=state.address())

if outline.gaps:
    points = len(outline.assignment.points)
    ask = counted(len(outline.gaps), "question", "questions").removeprefix("1 ")
    frame.headline(
        missing(outline.gaps, outline),
        f"Your notes answer {points - len(outline.gaps)} of the {points} points. "
        f"Answer the {ask} below, or leave {'it' if len(outline.gaps) == 1 else 'them'} for later.",
    )
else:
    frame.headline(
        "Your notes answer everything", "See whether each piece is in its place, then write your script."
    )
frame.second_thought()

left, right = st.columns([1.9, 1], gap="large")
with left:
    for doubt in outline.doubts:
        st.caption(f":material/info: {plain(doubt)}")
    order = [point.id for point in outline.assignment.points]
    for gap in sorted((*outline.gaps, *outline.answered), key=lambda gap: order.index(gap.point)):
        if gap.point in numbers:
            hint = "Your notes do not say. One or two sentences are enough."
            question_box(gap, outline, hint=hint, button="Use this answer", key=gap.point)
        else:
            answered_box(gap, outline, key=gap.point)
    for section in Section:
        sorted_notes.card(section, outline, first=section is Section.WHO)
with right, st.container(key="aside"):
    sorted_notes.points(outline, numbers)
    sorted_notes.left_out(outline)
