"""Boxes to write in that show what the project says and hand on what the student changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import streamlit as st

from components import state
from scriptwright.reading import MAX_CHARACTERS, clean

TOO_LONG = (
    f"This holds more than {MAX_CHARACTERS:,} letters, far more than an interview, so it was not read. "
    "All of it is kept here: take out what you do not need."
)


def area(label: str, value: str, *, key: str, change: Callable[[str], None], **options: Any) -> None:
    """A box of several lines; `options` are those of `st.text_area`."""
    state.show(key, value, _cleaned(change))
    st.text_area(label, key=key, **options)
    if len(value) > MAX_CHARACTERS:
        st.error(TOO_LONG, icon=":material/error:")


def line(label: str, value: str, *, key: str, change: Callable[[str], None], **options: Any) -> None:
    """A box of one line; `options` are those of `st.text_input`."""
    state.show(key, value, _cleaned(change))
    st.text_input(label, key=key, **options)


def choice(label: str, value: Any, *, key: str, change: Callable[[Any], None], **options: Any) -> None:
    """One of a few words; `options` are those of `st.segmented_control`."""
    state.show(key, value, change)
    st.segmented_control(label, key=key, **options)


def one_of(label: str, value: Any, *, key: str, change: Callable[[Any], None], **options: Any) -> None:
    """One row of a list that unfolds; `options` are those of `st.selectbox`."""
    state.show(key, value, change)
    st.selectbox(label, key=key, **options)


def minutes(value: float, *, key: str, change: Callable[[float], None]) -> None:
    """The time that the video may take."""
    state.show(key, float(value), change)
    st.number_input(
        "Minutes",
        min_value=min(0.5, value),
        max_value=max(30.0, value),
        step=0.5,
        format="%g",
        key=key,
        width=150,
    )


def _cleaned(change: Callable[[str], None]) -> Callable[[str], None]:
    return lambda text: change(clean(text or ""))
