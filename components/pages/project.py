"""Project: all of it as one file, to keep or to go on with elsewhere."""

import streamlit as st

from components import frame, keeping, shelf, state

project = state.identifier()
with frame.foot(frame.saved()):
    if st.button("Back to my notes" if project else "Start with my notes", type="primary", key="go-on"):
        st.switch_page("components/pages/notes.py", query_params=state.address())
frame.headline(*keeping.situation(project))
left, right = st.columns(2, gap="large")
if project:
    with left:
        keeping.download_box(project)
with right if project else left:
    keeping.open_box()
    shelf.all_of_them()
