"""The time of the script as one bar: what each section takes, what is kept free, where the time ends."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from components.look import LOOKS, clock
from scriptwright.script import Script, ScriptSection

_HERE = Path(__file__).parent
_draw = st.components.v2.component(
    "scriptwright_bar",
    html='<div class="bar">\n</div>',
    css=(_HERE / "bar.css").read_text(encoding="utf-8"),
    js=(_HERE / "bar.js").read_text(encoding="utf-8"),
)


def bar(script: Script, *, key: str) -> None:
    """The four sections of a script against its minutes, with a legend of the times."""
    aim = script.minutes * 60
    legend = [
        {
            "section": part.section.value,
            "icon": LOOKS[part.section].icon,
            "name": LOOKS[part.section].short,
            "time": _time(part),
        }
        for part in script.sections
    ]
    said = "; ".join(f"{entry['name']} {entry['time'].replace(' / ', ' of ')}" for entry in legend)
    pieces = [
        {"section": part.section.value, "seconds": seconds, "open": is_open}
        for part in script.sections
        for seconds, is_open in ((part.seconds, False), (kept(part), True))
        if seconds
    ]
    _draw(
        key=key,
        data={
            "aim": aim,
            "aimed": f"aim {clock(aim)}",
            "pieces": pieces,
            "legend": legend,
            "label": f"{clock(script.seconds + script.kept)} of {clock(aim)}. {said}.",
        },
    )


def kept(part: ScriptSection) -> float:
    """Seconds kept free in a section for its open questions."""
    return sum(question.seconds for question in part.questions)


def _time(part: ScriptSection) -> str:
    if not part.seconds and part.questions:
        return f"{clock(kept(part))} kept free"
    more = f" + {clock(kept(part))} kept free" if part.questions else ""
    return f"{clock(part.seconds)} / {clock(part.target)}{more}"
