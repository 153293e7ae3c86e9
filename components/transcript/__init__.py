"""The words of a take, coloured by what they tell; pressing one plays the take from there."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import streamlit as st

from components.look import LOOKS
from scriptwright.clock import clock
from scriptwright.sections import Section
from scriptwright.transcript import Transcript

UNSURE = 0.4  #: probability of a word under which it may well be another

_HERE = Path(__file__).parent
_show = st.components.v2.component(
    "scriptwright_transcript",
    html='<div class="transcript">\n</div>',
    css=(_HERE / "transcript.css").read_text(encoding="utf-8"),
    js=(_HERE / "transcript.js").read_text(encoding="utf-8"),
)


def transcript(told: Transcript, sections: Sequence[Section | None], *, key: str) -> None:
    """The transcript in lines. `sections`: for each word the section that it tells; may be empty."""
    found = list(sections) if len(sections) == len(told.words) else [None] * len(told.words)
    present = [section for section in Section if section in found]
    unsure = [word.probability is not None and word.probability < UNSURE for word in told.words]
    _show(
        key=key,
        data={
            "looks": tuple(
                {"section": section.value, "icon": LOOKS[section].icon, "name": LOOKS[section].short}
                for section in present
            ),
            "legend": ("Not in your script",) * bool(present and None in found),
            "unsure": "Not heard clearly" if any(unsure) else "",
            "play": "Play from",
            "lines": tuple(
                {
                    "time": "" if line.start is None else clock(line.start),
                    "start": line.start,
                    "words": [
                        {
                            "text": told.words[at].text,
                            "start": told.words[at].start,
                            "section": found[at] and found[at].value,
                            "unsure": unsure[at],
                        }
                        for at in range(line.first, line.last)
                    ],
                }
                for line in told.utterances
            ),
        },
    )
