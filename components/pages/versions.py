"""Earlier versions, and the bin."""

import streamlit as st

from components import frame, state, versions

id = state.identifier()

with frame.foot(frame.saved()):
    if st.button(
        "Back to my script",
        type="primary",
        key="go-on",
        icon=":material/arrow_forward:",
        icon_position="right",
    ):
        st.switch_page("components/pages/script.py", query_params=state.address())

found = versions.earlier(id) if id else ()
frame.headline(*versions.situation(found))
frame.second_thought()
left, right = st.columns([1.9, 1], gap="large")
with left:
    versions.listed(found)
with right:
    if id:
        versions.bin_of(id)
