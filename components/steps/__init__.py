"""The steps at the top of each page, in any order, the present one marked for eyes and ears."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import streamlit as st

from components import state

_mark = st.components.v2.component(
    "scriptwright_steps", js=(Path(__file__).parent / "steps.js").read_text(encoding="utf-8")
)


def steps(pages: Mapping[str, st.Page], current: st.Page, *, questions: int, key: str) -> None:
    """Links to the pages by their names; Outline carries the number of open questions."""
    with st.container(key=key, horizontal=True, vertical_alignment="center", gap="xxsmall"):
        with st.container(key=f"{key}-mark", width="content"):
            st.markdown("**Scriptwright**", width="content")
        for name, page in pages.items():
            badge = f" :yellow-badge[{questions}]" if name == "Outline" and questions else ""
            st.page_link(page, label=name + badge, width="content", query_params=state.address())
        _mark(key=f"{key}-current", data={"container": f"st-key-{key}", "current": current.url_path})
