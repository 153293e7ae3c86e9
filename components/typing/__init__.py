"""What is typed is kept at each pause and when the page is left, not only when the box is left."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

_hear = st.components.v2.component(
    "scriptwright_typing", js=(Path(__file__).parent / "typing.js").read_text(encoding="utf-8")
)


def hear_typing(*, key: str) -> None:
    """Listen to every box on the page; those that ask for an answer are kept only when the page is left."""
    _hear(key=key)
