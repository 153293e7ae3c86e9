"""Rehearse: from the full script to speaking freely, timed or recorded."""

import streamlit as st

from components import cached, frame, rehearsal, state, take_adding
from components.recording import address_to_record
from components.stage import settings, stage
from components.stage.practice import Practice, Recorded
from components.word import word_button

project = state.project()
outline = cached.outline(project) if frame.has_notes() else st.stop()
script, limit, visit = cached.script(project), cached.limit(project), state.session().rehearse
if not script.lines:
    rehearsal.nothing_to_say()
    st.stop()
home = take_adding.project_id() or st.stop()

with frame.foot("Kept as you speak"):
    word_button(project, key="word")
    st.button(
        "Start recording",
        type="primary",
        key="record",
        icon=":material/radio_button_checked:",
        icon_position="right",
    )
frame.headline(*rehearsal.situation(visit.practice, script))

left, right = st.columns([2.1, 1], gap="large")
with left:
    run = stage(
        script,
        limit=limit,
        record=address_to_record(home),
        one_take=rehearsal.one_take(outline),
        key="stage",
    )
    if isinstance(run, Recorded):
        rehearsal.recorded(run)
    elif isinstance(run, Practice):
        visit.practice = run
        st.rerun()
    st.button("Practise without recording", key="practise", icon=":material/timer:", width="stretch")
    if visit.practice:
        rehearsal.practised(visit.practice, script, project)
with right, st.container(key="aside"):
    settings(script, limit=limit, key="settings")
    rehearsal.elsewhere(home)
    rehearsal.rules(outline)
