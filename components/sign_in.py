"""The way in for whoever has not signed in yet, and the way out."""

from __future__ import annotations

import streamlit as st

from components import state
from components.look import plain
from components.visitor import Visitor
from components.way_back import way_back


def asked(host: str) -> None:
    """All that is shown to somebody who has not signed in."""
    st.title("Sign in to go on", anchor=False)
    st.markdown(f"Your work is kept on *{host}* under your account, and is shown to nobody else.")
    with st.bottom, st.container(key="foot", horizontal=True, horizontal_alignment="right"):
        st.button("Sign in", type="primary", key="sign-in", icon=":material/login:", on_click=st.login)
    way_back(state.ADDRESS, signed=False, key="way-back")


def way_out(who: Visitor) -> None:
    """Who is signed in, and the button that ends it.

    The page goes on showing who is signed in until the browser has been to the address that ends it: called
    before the run, `st.logout` would have the page say so while the browser could still come back.
    """
    if who.owner:
        way_back(state.ADDRESS, signed=True, key="way-back")
        with st.container(key="signed-in", horizontal=True, vertical_alignment="center", gap="small"):
            st.caption(f"Signed in as {plain(who.name)}" if who.name else "Signed in", width="content")
            if st.button("Sign out", type="tertiary", key="sign-out", icon=":material/logout:"):
                st.logout()
