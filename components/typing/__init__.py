"""What is typed is kept while it is typed, not only when the box is left."""

from __future__ import annotations

import re
from pathlib import Path

import streamlit as st

from components import state
from components.typed_route import address_of_typing

_hear = st.components.v2.component(
    "scriptwright_typing", js=(Path(__file__).parent / "typing.js").read_text(encoding="utf-8")
)


def hear_typing(*, key: str) -> None:
    """Listen to every box on the page, which stands there already, and keep what is typed in it."""
    now, project = state.session(), state.identifier() or ""
    _hear(
        key=key,
        data={
            "address": address_of_typing(now.id, project, now.owner or ""),
            "project": project,
            "saved": state.is_saved() or state.is_new() or now.dispute is not None,
            "boxes": {_class_of(box): box for box in now.boxes},
        },
        on_look_change=lambda: None,
    )


def _class_of(box: str) -> str:
    """What Streamlit makes of a box's key to mark it on the page."""
    return re.sub(r"[^a-zA-Z0-9_-]", "-", box.strip())
