"""The progress of the work on a recording, asked for each second without a run of the page.

A fragment that runs by itself would do the same, but the page can go white when a box is written in at such
a moment: https://github.com/streamlit/streamlit/issues/16708.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import streamlit as st

_HERE = Path(__file__).parent
_show = st.components.v2.component(
    "scriptwright_progress",
    html=(_HERE / "progress.html").read_text(encoding="utf-8"),
    css=(_HERE / "progress.css").read_text(encoding="utf-8"),
    js=(_HERE / "progress.js").read_text(encoding="utf-8"),
)


def progress(address: str, now: Mapping[str, Any], *, key: str) -> None:
    """What `now` tells, of `so_far`, then what the address tells; a new state has the page run anew."""
    _show(
        key=key,
        data={
            "address": address,
            "now": dict(now),
            "bar": "How much of the recording was heard",
            "head": "Heard so far",
        },
        on_changed_change=lambda: None,
    )
