"""Privacy: what is kept where and for how long, and the button that deletes all of it."""

import streamlit as st

from components import frame, privacy, state

place = privacy.place()
with frame.foot(frame.saved()):
    label = "Back to my notes" if state.identifier() else "Start with my notes"
    if st.button(label, type="primary", key="go-on"):
        st.switch_page("components/pages/notes.py", query_params=state.address())
frame.headline(*privacy.situation(place))
left, right = st.columns([1.75, 1], gap="large")
with left:
    privacy.kept(place)
with right:
    privacy.delete_box(place)
