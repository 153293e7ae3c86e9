"""Boxes to write in that show what the project says and hand on what the student changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import streamlit as st

from components import state
from scriptwright.reading import clean


def area(label: str, value: str, *, key: str, change: Callable[[str], None], **options: Any) -> None:
    """A box of several lines; `options` are those of `st.text_area`."""
    state.show(key, value)
    st.text_area(label, key=key, on_change=_text(key, change), **options)


def line(label: str, value: str, *, key: str, change: Callable[[str], None], **options: Any) -> None:
    """A box of one line; `options` are those of `st.text_input`."""
    state.show(key, value)
    st.text_input(label, key=key, on_change=_text(key, change), **options)


def choice(label: str, value: Any, *, key: str, change: Callable[[Any], None], **options: Any) -> None:
    """One of a few words; `options` are those of `st.segmented_control`."""
    state.show(key, value)
    st.segmented_control(label, key=key, on_change=_given(key, change), **options)


def minutes(value: float, *, key: str, change: Callable[[float], None]) -> None:
    """The time that the video may take."""
    state.show(key, float(value))
    st.number_input(
        "Minutes",
        min_value=min(0.5, value),
        max_value=max(30.0, value),
        step=0.5,
        format="%g",
        key=key,
        on_change=_given(key, change),
        width=150,
    )


def _text(key: str, change: Callable[[str], None]) -> Callable[..., None]:
    return state.guarded(lambda: change(clean(st.session_state[key] or "")))


def _given(key: str, change: Callable[[Any], None]) -> Callable[..., None]:
    return state.guarded(lambda: change(st.session_state[key]))
