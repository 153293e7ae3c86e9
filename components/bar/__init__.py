"""The time of the script as one bar: what each section takes, what is kept free, where the time ends."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from components.look import LOOKS
from components.timing import aim, clock, is_on_time, kept, total
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
            "aim": total(script) if is_on_time(script) else aim(script),
            "aimed": f"aim {clock(aim(script))}",
            "pieces": pieces,
            "legend": legend,
            "label": f"{clock(total(script))} of {clock(aim(script))}. {said}.",
        },
    )


def _time(part: ScriptSection) -> str:
    if not part.seconds and part.questions:
        return f"{clock(kept(part))} kept free"
    more = f" + {clock(kept(part))} kept free" if part.questions else ""
    return f"{clock(part.seconds)} / {clock(part.target)}{more}"
