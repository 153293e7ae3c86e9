"""Script: what is to be said, within the time, and the Word file to hand in."""

import streamlit as st

from components import brief, cached, frame, own_pace, rewording, script_parts, state
from components.bar import bar
from components.look import plain
from components.timing import aim, total
from components.word import word_button
from scriptwright.clock import clock
from scriptwright.drafting import balance_of

project = state.project()
outline = cached.outline(project) if frame.has_notes() else st.stop()
script = cached.script(project)
balance = balance_of(outline, script, project.answers)

with frame.foot(f"{clock(total(script))} of {clock(aim(script))} · {frame.saved_word()}"):
    word_button(project, key="word")
    if st.button(
        "Rehearse it", type="primary", key="go-on", icon=":material/arrow_forward:", icon_position="right"
    ):
        st.switch_page("components/pages/rehearse.py", query_params=state.address())

frame.headline(*script_parts.situation(script))
frame.second_thought()
bar(script, key="bar")
script_parts.proposals(script)

left, right = st.columns([1.9, 1], gap="large")
with left:
    st.caption("Click a line to change it. **source** shows where in your notes it comes from.")
    for doubt in outline.doubts:
        st.caption(f":material/info: {plain(doubt)}")
    for part in script.sections:
        script_parts.card(part, script, outline, balance.question)
with right, st.container(key="aside"):
    brief.time(project, key="script-minutes")
    own_pace.offer(project)
    script_parts.left_out(script)
    script_parts.reflecting(balance, outline)
    place = rewording.panel(script)
rewording.follow(place)
