"""One line of the script: its words to be changed, where it comes from, what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from textwrap import shorten

import streamlit as st

from components import cached, fields, state
from components.look import plain
from scriptwright.outline import Outline
from scriptwright.script import Edits, Line, LineKind, ScriptSection, Way, edits
from scriptwright.script.opening import OPENING

SWAPS = 6  #: lines offered to be swapped in
WAYS = {Way.TOLD: "Told", Way.QUOTED: "Quoted", Way.SHORTER: "Shorter"}
SHOWN = 48  #: characters of each that are shown


def seconds(line: Line, pace: int) -> str:
    """How long the line takes.

    >>> seconds(Line("1", "He bakes bread every day.", LineKind.TOLD, ()), 140)
    '2 s'
    """
    return f"{max(1, round(line.words * 60 / pace))} s"


def edit(change: Callable[..., Edits], *args: object) -> None:
    """Change the script's edits by one of the functions of `scriptwright.script.edits`."""
    project = state.project()
    state.change(replace(project, edits=change(project.edits, *args)))


def leave_out(line: Line) -> None:
    """Leave the line out, and offer it back at once."""
    had = state.project()
    edit(edits.cut, line.id)
    state.offer(had, f"“{_first_words(line)}” is left out.", "Undo", brief=True)


def line_row(line: Line, part: ScriptSection, outline: Outline, *, pace: int, key: str) -> None:
    """The line as prose that can be written in, with its popover."""
    with st.container(horizontal=True, key=f"line-{key}"):
        fields.area(
            f"Line of {part.heading}",
            line.text,
            key=f"text-{key}",
            change=lambda text: edit(edits.rewrite, line.id, text) if text.strip() else leave_out(line),
            height="content",
            label_visibility="collapsed",
        )
        with st.popover(f"{seconds(line, pace)} · source", type="tertiary", key=f"more-{key}"):
            _source(line, outline)
            _versions(line, pace, key)
            _actions(line, part, pace, key)


def _source(line: Line, outline: Outline) -> None:
    """What the line rests on, word for word."""
    answers = state.project().answers
    for at, source in enumerate(line.sources):
        of_notes = source.of == "notes"
        text = outline.text if of_notes else answers.get(source.of.removeprefix("answer:"), "")
        if not at or line.sources[at - 1].of != source.of:
            st.caption("From your notes" if of_notes else "From your answer")
        st.text(f"“{text[source.start : source.end].strip()}”")
    if line.question:
        st.caption(plain(line.question))
    if line.kind is LineKind.FRAME:
        st.caption("This is a sentence frame, with names and work from your notes.")
    if line.reworded:
        st.caption("A model has reworded this line, and you took it.")
    if line.mended:
        st.caption("The grammar of your notes was mended here.")


def _versions(line: Line, pace: int, key: str) -> None:
    """The other ways to say it, each of them one press away."""
    others = cached.versions(state.project()).get(line.id, ()) if not line.edited else ()
    others = tuple(version for version in others if version.line.text != line.text)
    if not others:
        return
    with st.container(key=f"ways-{key}", gap="xxsmall"):
        st.caption("Or begin like this" if line.id == OPENING else "Or say it like this")
        for version in others:
            called = f"**{WAYS[version.way]}** " if version.way in WAYS else ""
            st.button(
                f"{called}{seconds(version.line, pace)} · {plain(version.line.text)}",
                key=f"way-{version.way}-{key}",
                type="tertiary",
                icon=":material/swap_horiz:",
                on_click=state.guarded(edit),
                args=(edits.choose, line.id, version.way),
            )


def _actions(line: Line, part: ScriptSection, pace: int, key: str) -> None:
    place = part.lines.index(line)
    with st.container(horizontal=True, key=f"do-{key}", gap="small"):
        _button("Up", "arrow_upward", key, _moved, line.id, -1, disabled=place == 0)
        _button("Down", "arrow_downward", key, _moved, line.id, 1, disabled=place == len(part.lines) - 1)
        if part.left_out:
            others = {other.id: other for other in part.left_out[:SWAPS]}
            st.menu_button(
                "Swap",
                list(others),
                key=f"swap-{key}",
                icon=":material/swap_horiz:",
                format_func=lambda id: f"{seconds(others[id], pace)} · {_first_words(others[id])}",
                on_click=state.guarded(_swapped),
                args=(f"swap-{key}", line.id),
            )
        _button("Cut", "content_cut", key, leave_out, line)
        if line.edited or line.id in state.project().edits.versions:
            _button("As it was", "undo", key, edit, edits.restore, line.id)


def _first_words(line: Line) -> str:
    return plain(shorten(line.text, SHOWN, placeholder=" …"))


def _button(
    label: str, icon: str, key: str, act: Callable[..., None], *args: object, disabled: bool = False
) -> None:
    st.button(
        label,
        key=f"{label}-{key}",
        icon=f":material/{icon}:",
        on_click=state.guarded(act),
        args=args,
        disabled=disabled,
    )


def _moved(id: str, steps: int) -> None:
    edit(edits.move, cached.script(state.project()), id, steps)


def _swapped(key: str, id: str) -> None:
    edit(edits.swap, cached.script(state.project()), id, st.session_state[key])
