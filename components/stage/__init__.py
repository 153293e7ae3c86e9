"""The stage: the script as it is said, its prompter over the whole window, and how the student likes it."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from components import cached
from components.look import LOOKS
from components.stage.levels import Level, items_of
from components.stage.practice import Practice, Recorded, read_practice, read_recorded
from scriptwright.clock import clock
from scriptwright.script import Script

_HERE = Path(__file__).parent
_SHARED = ("prefs.js", "says.js", "prompter.js", "fields.js")
_STAGE = (
    "clock.js",
    "keys.js",
    "meter.js",
    "sending.js",
    "recorder.js",
    "take.js",
    "still.js",
    "stage.js",
)


def _joined(*names: str) -> str:
    """One module of several files: a component's script cannot import another."""
    return "\n".join((_HERE / name).read_text(encoding="utf-8") for name in names)


_perform = st.components.v2.component(
    "scriptwright_stage",
    html=_joined("stage.html"),
    css=_joined("stage.css", "fields.css"),
    js=_joined(*_SHARED, *_STAGE),
)
_set = st.components.v2.component(
    "scriptwright_settings",
    html='<div class="settings">\n</div>',
    css=_joined("settings.css", "fields.css"),
    js=_joined(*_SHARED, "settings.js"),
)


def stage(
    script: Script, *, limit: float, record: str, one_take: str, key: str
) -> Practice | Recorded | None:
    """The run that has just ended; None at any other time.

    `limit`: seconds that the video may last; `record`: the address at which a recording is begun; `one_take`:
    why a recording may not be paused, or "". Buttons of the page under the keys "practise" and "record" open
    the prompter.
    """
    cues = {part.section: part for part in cached.cues(script)}
    told = _perform(
        key=key,
        data={
            "sections": tuple(
                {
                    "section": part.section.value,
                    "heading": part.heading,
                    "icon": LOOKS[part.section].icon,
                    "seconds": part.seconds,
                    "items": {level.value: items_of(part, cues[part.section], level) for level in Level},
                }
                for part in script.sections
                if part.lines
            ),
            "levels": tuple(level.value for level in Level),
            "pace": script.pace,
            "limit": limit,
            "record": record,
            "oneTake": one_take,
        },
        on_practice_change=lambda: None,
        on_take_change=lambda: None,
    )
    return read_recorded(told.take) or read_practice(told.practice)


def settings(script: Script, *, limit: float, key: str) -> None:
    """What the student prefers, kept in the browser."""
    _set(
        key=key,
        data={
            "levels": tuple(level.value for level in Level),
            "pace": script.pace,
            "limit": clock(limit),
        },
    )
