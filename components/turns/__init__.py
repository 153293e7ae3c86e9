"""The talk in turns: a press changes who says a turn or a line of it, another plays it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import streamlit as st

from components import state
from scriptwright.clock import clock
from scriptwright.interview import turns_of
from scriptwright.notes import Speaker
from scriptwright.transcript import Transcript

_HERE = Path(__file__).parent
_show = st.components.v2.component(
    "scriptwright_turns",
    html=(_HERE / "turns.html").read_text(encoding="utf-8"),
    css=(_HERE / "turns.css").read_text(encoding="utf-8"),
    js=(_HERE / "turns.js").read_text(encoding="utf-8"),
)


def turns(
    heard: Transcript,
    marked: Mapping[int, Speaker],
    *,
    name: str,
    change: Callable[[dict[int, Speaker]], None],
    key: str,
) -> None:
    """The transcript with its speakers; `change` gets all that was marked since the page was opened.

    `name`: the interviewee's. What was proposed as one turn stays together on the page however it is marked,
    so that a second press undoes the first.
    """
    state.hear(key, lambda result: change(_marks(result)))
    proposed = {first: number for number, turn in enumerate(turns_of(heard)) for first in turn.utterances}
    speakers = {first: turn.speaker for turn in turns_of(heard, marked) for first in turn.utterances}
    _show(
        key=key,
        data={
            "names": {Speaker.INTERVIEWER: "Interviewer", Speaker.INTERVIEWEE: name or "Interviewee"},
            "icons": {Speaker.INTERVIEWER: "contact_support", Speaker.INTERVIEWEE: "chat"},
            "play": "Play from",
            "change": "change to",
            "line": "This line:",
            "lines": [
                {
                    "first": line.first,
                    "turn": proposed[line.first],
                    "speaker": speakers[line.first],
                    "text": line.text,
                    "start": line.start,
                    "time": "" if line.start is None else clock(line.start),
                }
                for line in heard.utterances
            ],
        },
        on_marks_change=lambda: None,
    )


def _marks(result: Mapping[str, Any] | None) -> dict[int, Speaker]:
    """The marks in what the browser has sent."""
    given = (result or {}).get("marks") or {}
    return {int(first): Speaker(speaker) for first, speaker in given.items()}
