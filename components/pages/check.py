"""Check: what a take says of the script and of the assignment, and how it is said."""

import streamlit as st

from components import cached, frame, state, take_adding, take_choice
from components.look import plain
from components.player import player
from components.routes import address_of
from components.take_report import report_page
from components.take_working import unheard, working
from components.word import word_button
from scriptwright.jobs import Work

project = state.project()
home = take_adding.project_id() or st.stop()
takes = cached.takes().of(home)
take, visit = take_choice.chosen(takes), state.session().check
listening = cached.jobs().latest(take.id, Work.LISTEN) if take else None

if take is None or visit.adding:
    with frame.foot(frame.saved()):
        if take and st.button(
            f"Back to {take_choice.called(take)}", key="back", icon=":material/arrow_back:"
        ):
            visit.adding = False
            st.rerun()
    frame.headline(*take_adding.situation(takes, cached.material(project)))
    take_choice.brought_back()
    take_adding.boxes(home)
elif listening and listening.goes_on:
    with frame.foot(f"{plain(take.name)} is saved"):
        take_choice.another(takes, take)
        word_button(project, key="word")
    working(take)
else:
    with frame.foot(None):
        if take.file:
            player(address_of(take.id), take=take.id, name=take.name, file=take.file, key="player")
        word_button(project, key="word", take=take)
        if st.button(
            "Do one more take", type="primary", key="go-on", icon=":material/replay:", icon_position="right"
        ):
            if project.readable().notes.strip():
                st.switch_page("components/pages/rehearse.py", query_params=state.address())
            visit.adding = True
            st.rerun()
    if take.transcript and take.transcript.words:
        report_page(take, takes, project)
    else:
        unheard(take, takes, listening)
