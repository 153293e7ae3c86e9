"""The pace of a take over its time, bar by bar; pressing one plays the take from there."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from scriptwright.clock import clock
from scriptwright.delivery import Delivery

_HERE = Path(__file__).parent
_draw = st.components.v2.component(
    "scriptwright_pace",
    html='<div class="pace">\n</div>',
    css=(_HERE / "pace.css").read_text(encoding="utf-8"),
    js=(_HERE / "pace.js").read_text(encoding="utf-8"),
)


def pace(delivery: Delivery, *, aim: int, key: str) -> None:
    """Words a minute in each stretch, with the aim as a line; the long pauses below."""
    _draw(
        key=key,
        data={
            "aim": aim,
            "aimed": f"aim {aim}",
            "bars": tuple(
                {
                    "start": stretch.start,
                    "seconds": stretch.end - stretch.start,
                    "value": round(stretch.words_per_minute),
                    "time": clock(stretch.start),
                    "label": f"{clock(stretch.start)}: {stretch.words_per_minute:.0f} words a minute",
                }
                for stretch in delivery.pace or ()
            ),
        },
    )
