"""Which engine listens, in plain words; the engines themselves are the worker's and are not loaded here."""

from __future__ import annotations

import streamlit as st

#: What each engine is; the first is the one that is taken where nothing is chosen.
ENGINES = {
    "faster-whisper": "Quick: a minute of talk takes some seconds.",
    "openai-whisper": "The reference, and several times slower. Try it where many words were heard wrongly.",
}
KEY = "engine"


def engine() -> str:
    """The engine chosen, else the first."""
    chosen = st.session_state.get(KEY)
    return chosen if chosen in ENGINES else next(iter(ENGINES))


def engine_choice() -> None:
    """The choice, out of the way of those who have none to make."""
    with st.expander("How it listens", icon=":material/hearing:", key="listening"):
        st.radio("Speech engine", list(ENGINES), captions=list(ENGINES.values()), key=KEY)
        st.caption("Both work on this computer alone, and both write down what they hear word by word.")
