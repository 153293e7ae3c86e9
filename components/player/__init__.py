"""The player at the foot of the page, and the buttons that jump in it."""

from __future__ import annotations

from pathlib import Path, PurePath

import streamlit as st

from scriptwright.clock import clock

_HERE = Path(__file__).parent
_UNPLAYABLE = "Your browser cannot play this kind of recording, which does not keep it from being heard here."
#: Kinds of files that may hold a picture; whether one does, the browser finds out.
_MAY_SHOW = frozenset((".mp4", ".m4v", ".mov", ".3gp", ".webm", ".mkv"))
_play = st.components.v2.component(
    "scriptwright_player",
    html=(_HERE / "player.html").read_text(encoding="utf-8"),
    css=(_HERE / "player.css").read_text(encoding="utf-8"),
    js=(_HERE / "player.js").read_text(encoding="utf-8"),
)


def player(address: str, *, take: str, name: str, file: str, key: str) -> None:
    """The recording at an address. `take`: its id; `file`: what it is called on the disk."""
    _play(
        key=key,
        data={
            "address": address,
            "take": take,
            "picture": PurePath(file).suffix in _MAY_SHOW,
            "label": name,
            "watch": "Watch",
            "hide": "Hide the picture",
            "failed": _UNPLAYABLE,
        },
    )


def moment(seconds: float | None, *, key: str) -> None:
    """A button that plays the take from there, without the server; none where the time is not known."""
    if seconds is not None:
        st.button(
            clock(seconds),
            key=f"moment-{round(seconds * 1000)}-{key}",
            type="tertiary",
            icon=":material/play_circle:",
        )
