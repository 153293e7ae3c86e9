"""The address of a project with which one came is where one is after signing in."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

_remember = st.components.v2.component(
    "scriptwright_way_back", js=(Path(__file__).parent / "way_back.js").read_text(encoding="utf-8")
)


def way_back(project: str, *, signed: bool, key: str) -> None:
    """Remember the address or, once one has signed in, go on to it. `project`: the parameter of its id."""
    _remember(key=key, data={"project": project, "signed": signed})
