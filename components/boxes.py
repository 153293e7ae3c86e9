"""The boxes of a page: what the project says is shown in them, what is typed in them is heard.

Streamlit may end a run wherever it touches `st`, to begin the next. So boxes are not heard by callbacks,
which would be lost with their run: `take_in` looks at what stands in them, and the next run finds the same.
Between the runs the browser tells what is being typed (`typed`); the box itself is handed on later.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import streamlit as st

from components import edge, saving, typed_places
from components.visit import Box, Session, Typing, session, within

_LAST = 40  #: texts of one box that are remembered: those that a slow run may still be about


def show(key: str, value: object, change: Callable[[Any], None]) -> None:
    """Let the widget under this key show the value, and hear what else is given there.

    Where it does already, but for spaces that are being typed, it is left alone and the caret with it.
    A key belongs to one page: Streamlit forgets what stands in a box when the page is left.
    """
    now = session()
    shown = st.session_state.get(key)
    typing = now.typing.get(key)
    on_screen = typing.texts[-1] if typing and typing.shown else shown
    if key not in st.session_state or not _same(on_screen, value):
        st.session_state[key] = shown = value
        now.typing.pop(key, None)
    now.boxes[key] = Box(shown, change)


def hear(key: str, change: Callable[[Any], None]) -> None:
    """Hear what is given in a widget that shows nothing of ours."""
    session().boxes[key] = Box(None, change)


def unheard() -> Callable[[], bool]:
    """Whether a box holds what no run has taken in: a fragment can come between the box and the next run."""
    boxes = session().boxes
    return lambda: any(
        key in st.session_state and st.session_state[key] != box.shown for key, box in boxes.items()
    )


def guarded(callback: Callable[..., None]) -> Callable[..., None]:
    """The callback of a widget, whose errors become the sentence to be shown."""
    owner = session()

    def run(*args: object) -> None:
        with within(owner):
            try:
                callback(*args)
            except Exception as error:
                saving.tell(edge.sentence(error))

    return run


def take_in() -> None:
    """Do with each box what it asks for where it holds something else than the page has shown."""
    now = session()
    for key, box in list(now.boxes.items()):
        if key not in st.session_state:
            del now.boxes[key]
            now.typing.pop(key, None)
        elif (given := st.session_state[key]) != box.shown:
            guarded(_take_in)(now, key, box, given)
            now.boxes[key] = replace(box, shown=given)


def typed(key: str, text: str, at: float, *, shown: bool) -> None:
    """Keep what is being typed in a box. `at`: when, of which the latest counts; `shown`: it stands there."""
    now = session()
    if now.heard.get(key, (-1.0, ""))[0] >= at or now.heard.get(key, (0.0, None))[1] == text:
        return
    now.heard[key] = (at, text)
    box, place = now.boxes.get(key), typed_places.place_of(key)
    if place is None:
        if box:
            given = text if isinstance(box.shown, str) else _minutes(text)
            if given is not None:
                box.change(given)
        return
    if box is None:
        saving.change(typed_places.written(now.project, key, text))
        return
    typing = now.typing.get(key)
    if typing is None:
        before = typed_places.thing_at(now.project, place)
        moves = place[0] == "answers" and before is typed_places.NOTHING  # its box goes elsewhere on the page
        typing = now.typing[key] = Typing(before, shown=shown and not moves)
    typing.texts = [*typing.texts[1 - _LAST :], text]
    typing.shown = typing.shown and shown
    before = typed_places.with_thing(now.project, place, typing.before)
    saving.change(typed_places.written(before, key, text))


def _take_in(now: Session, key: str, box: Box, given: object) -> None:
    """What is given may be older than what the browser has told beside the run: then that counts."""
    typing = now.typing.get(key)
    place = typed_places.place_of(key)
    if typing is None or place is None:
        box.change(given)
        return
    latest = given
    if given in typing.texts and given != typing.texts[-1]:
        latest = typing.texts[-1]
    else:
        del now.typing[key]
    if isinstance(latest, str):
        now.heard[key] = (now.heard.get(key, (0.0, ""))[0], latest)
    so_far, before = now.project, typed_places.with_thing(now.project, place, typing.before)
    now.project = before
    try:
        box.change(latest)
    finally:
        if now.project is before:
            now.project = so_far


def _same(shown: object, value: object) -> bool:
    """Whether both are one, or differ in spaces only."""
    if isinstance(shown, str) and isinstance(value, str):
        return shown.split() == value.split()
    return shown == value


def _minutes(text: str) -> float | None:
    """The number in a box for minutes, once it is one that the box takes."""
    try:
        number = float(text)
    except ValueError:
        return None
    return number if 0.5 <= number <= 30 else None
