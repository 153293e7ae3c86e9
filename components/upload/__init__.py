"""The place to drop a recording, or the file of a project, of any size."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from components.arriving import LARGEST
from scriptwright.archive import SUFFIX
from scriptwright.speech.recording import SUFFIXES

_HERE = Path(__file__).parent
_COMMON = ("mp4", "mov", "m4a", "mp3", "wav", "webm")
_send = st.components.v2.component(
    "scriptwright_upload",
    html=(_HERE / "upload.html").read_text(encoding="utf-8"),
    css=(_HERE / "upload.css").read_text(encoding="utf-8"),
    js=(_HERE / "upload.js").read_text(encoding="utf-8"),
)


def upload(
    address: str, *, key: str, engine: str = "", choose: str = "Choose a recording", camera: bool = False
) -> str | None:
    """The id of the take that was just sent to the address; None at any other time.

    `engine`: the one that is to listen, else the default; `choose`: what the button says; `camera`: on a
    telephone, a button that opens its own camera stands first.
    """
    sent = _send(
        key=key,
        data={
            "address": address,
            "engine": engine,
            "suffixes": SUFFIXES,
            "accept": ",".join(("video/*", "audio/*", *sorted(SUFFIXES))),
            "largest": LARGEST,
            "choose": choose,
            "film": "Film with this phone" if camera else "",
            "hint": f"Or drop it here. A video or the sound alone, as your phone or computer made it: "
            f"{', '.join(_COMMON)} and others, up to {LARGEST / 1000:g} GB.",
            "sending": "How much of the recording is here",
            "stop": "Stop",
            "otherKind": "This is no recording that can be listened to here. "
            f"Take a video or a sound file: {', '.join(sorted(suffix[1:] for suffix in SUFFIXES))}.",
            "tooLarge": f"This recording has more than {LARGEST / 1000:g} GB. "
            "Record with a smaller picture, or drop the sound alone.",
            "broken": "The recording did not arrive, and your file is as it was. "
            "See whether Scriptwright still runs, then try again.",
        },
        on_take_change=lambda: None,
    )
    return sent.take


def upload_project(address: str, *, leads: str, largest: int, key: str) -> None:
    """A place for a project's file; what it becomes is shown at the address that `leads` and its id make."""
    _send(
        key=key,
        data={
            "address": address,
            "engine": "",
            "leads": leads,
            "suffixes": (SUFFIX, ".json"),
            "accept": f"{SUFFIX},.json",
            "largest": largest,
            "choose": "Choose a project file",
            "hint": f"Or drop it here. Its name ends in {SUFFIX}.",
            "sending": "How much of the project is here",
            "stop": "Stop",
            "otherKind": "This is no project of Scriptwright's. "
            f"Take a file that you got with “Download this project”; its name ends in {SUFFIX}.",
            "tooLarge": f"A project may have at most {largest / 1000:g} GB. Download it without recordings.",
            "broken": "The file did not arrive, and it is as it was. "
            "See whether Scriptwright still runs, then try again.",
        },
    )
