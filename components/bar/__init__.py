"""Time as one bar: what each section takes, what is kept free or was missed, where the time ends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import streamlit as st

from components.look import LOOKS
from components.timing import aim, is_on_time, kept, total
from scriptwright.clock import clock
from scriptwright.script import Script, ScriptSection
from scriptwright.sections import Section

SHORTEST = 1.0  #: seconds beside the sections that are worth a place in the legend
NARROW, WIDE = 0.04, 0.15  #: shares of the time between which a missed section is drawn

_HERE = Path(__file__).parent
_draw = st.components.v2.component(
    "scriptwright_bar",
    html='<div class="bar">\n</div>',
    css=(_HERE / "bar.css").read_text(encoding="utf-8"),
    js=(_HERE / "bar.js").read_text(encoding="utf-8"),
)


@dataclass(frozen=True)
class Spoken:
    """A section of a take: seconds it took, and those that the script gives it."""

    section: Section
    seconds: float
    target: float
    missed: bool = False


def bar(script: Script, *, key: str) -> None:
    """The four sections of a script against its minutes, with a legend of the times."""
    _bar(
        key=key,
        pieces=[
            (part.section, seconds, is_open)
            for part in script.sections
            for seconds, is_open in ((part.seconds, False), (kept(part), True))
        ],
        times={part.section: _time(part) for part in script.sections},
        goal=total(script) if is_on_time(script) else aim(script),
        given=aim(script),
        taken=total(script),
    )


def spoken_bar(sections: Sequence[Spoken], *, taken: float, given: float, key: str) -> None:
    """What a take of so many seconds told of each section; the rest of it is drawn last.

    What was missed is drawn in the time that is left for it, and narrow where none is left.
    """
    rest = max(0.0, taken - sum(part.seconds for part in sections))
    missed = [part for part in sections if part.missed]
    room = max(0.0, given - taken) / (len(missed) or 1)
    drawn = max(min(room, given * WIDE), given * NARROW)
    pieces: list[tuple[Section | None, float, bool]] = [
        (part.section, drawn if part.missed else part.seconds, part.missed) for part in sections
    ]
    _bar(
        key=key,
        pieces=[*pieces, (None, rest, False)],
        times={
            part.section: "missed" if part.missed else f"{clock(part.seconds)} / {clock(part.target)}"
            for part in sections
        },
        beside=rest,
        goal=given + max(0.0, drawn - room) * len(missed),
        given=given,
        taken=taken,
    )


def _bar(
    *,
    key: str,
    pieces: Sequence[tuple[Section | None, float, bool]],
    times: dict[Section, str],
    goal: float,
    given: float,
    taken: float,
    beside: float = 0.0,
) -> None:
    """`pieces`: section, seconds, and whether it is open; `goal`: where the time ends in the picture.

    `beside`: seconds of a take that belong to no section.

    A component is given tuples: for a list, Streamlit loads pandas (83 MB) to see whether it is a table.
    """
    legend = tuple(
        {"section": section.value, "icon": LOOKS[section].icon, "name": LOOKS[section].short, "time": time}
        for section, time in times.items()
    )
    if beside >= SHORTEST:
        legend += ({"section": "beside", "icon": "more_horiz", "name": "Other", "time": clock(beside)},)
    said = "; ".join(f"{entry['name']} {entry['time'].replace(' / ', ' of ')}" for entry in legend)
    _draw(
        key=key,
        data={
            "aim": goal,
            "aimed": f"aim {clock(given)}",
            "pieces": tuple(
                {"section": section.value if section else "beside", "seconds": seconds, "open": is_open}
                for section, seconds, is_open in pieces
                if seconds
            ),
            "legend": legend,
            "label": f"{clock(taken)} of {clock(given)}. {said}.",
        },
    )


def _time(part: ScriptSection) -> str:
    if not part.seconds and part.questions:
        return f"{clock(kept(part))} kept free"
    more = f" + {clock(kept(part))} kept free" if part.questions else ""
    return f"{clock(part.seconds)} / {clock(part.target)}{more}"
