"""Where the notes come in: pasted, from a file, or the example."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import streamlit as st

from components import cached, fields, frame, state
from components.look import PIECES, counted, plain
from scriptwright.errors import ScriptwrightError
from scriptwright.notes import Kind, Notes
from scriptwright.project import Project
from scriptwright.reading import read_file

TEMPLATES = Path(__file__).parents[1] / "templates"
PLACEHOLDER = (
    "What do you do every day?\nI mostly talk to customers …\n\n"
    "Questions and answers, bullets, half sentences: as they are."
)

_UPLOADS = "uploads"  #: how many files were chosen; a new number empties the uploader
_FILE = "file"  #: name of the file that the notes came from, and what is doubtful about its reading
_PROBLEM = "file-problem"  #: the sentence on a file that could not be read


def example(name: str) -> str:
    """The example notes, or the assignment that goes with them."""
    return (TEMPLATES / f"example_{name}.txt").read_text(encoding="utf-8")


def problem() -> str | None:
    """What is told about the last file, where it could not be read."""
    found: str | None = st.session_state.get(_PROBLEM)
    return found


def notes_box(project: Project, notes: Notes | None, *, missed: bool) -> None:
    """The box with the notes, and what was read in it. `missed`: the student went on without any."""
    fields.area(
        "Interview notes", project.notes, key="notes", change=_typed, height=260, placeholder=PLACEHOLDER
    )
    if missed:
        st.error("Paste your notes first, or try the example.", icon=":material/error:")
    if notes:
        st.caption(_read(notes))
        _, doubts = st.session_state.get(_FILE, ("", ()))
        for doubt in (*doubts, *notes.doubts):
            st.caption(f":material/info: {plain(doubt)}")
    frame.second_thought()


def file_box() -> None:
    """The place to drop a file; one that cannot be read leaves the notes as they are."""
    key = f"upload-{st.session_state.get(_UPLOADS, 0)}"
    st.file_uploader(
        "Or drop a file: Word, PDF, OpenDocument, RTF or plain text",
        key=key,
        on_change=state.guarded(_uploaded),
        args=(key,),
        max_upload_size=20,
    )
    if sentence := problem():
        st.error(sentence, icon=":material/error:")


def example_button() -> None:
    """The example, for whoever has no notes yet."""
    st.button(
        "No notes yet? Try it with an example",
        key="example",
        icon=":material/library_books:",
        on_click=state.guarded(_example),
    )


def _typed(text: str) -> None:
    st.session_state.pop(_PROBLEM, None)
    st.session_state.pop(_FILE, None)
    _replace(text, done="These are other notes, so the names and answers for the earlier ones were put away.")


def _uploaded(key: str) -> None:
    file = st.session_state[key]
    st.session_state[_UPLOADS] = st.session_state.get(_UPLOADS, 0) + 1
    st.session_state.pop(_PROBLEM, None)
    if file is None:
        return
    try:
        read = read_file(file.name, file.getvalue())
    except ScriptwrightError as error:
        st.session_state[_PROBLEM] = str(error)
        return
    had = state.project()
    _replace(read.text)
    st.session_state[_FILE] = (file.name, read.doubts)
    if had.notes.strip() and had.notes != read.text:
        state.offer(had, f"{plain(file.name)} has taken the place of your notes.", "Undo")


def _example() -> None:
    project = state.project()
    state.change(
        replace(project, notes=example("notes"), assignment=project.assignment or example("assignment"))
    )


def _replace(text: str, *, done: str = "") -> None:
    """Other words as notes. Notes of another interview leave behind what was said about the first."""
    had = state.project()
    kept = replace(had, notes=text)
    if not had.notes.strip() or not text.strip() or _same_interview(had.notes, text):
        state.change(kept)
        return
    given = "" if had.assignment == example("assignment") else had.assignment
    new = Project(text, given, had.student, minutes=had.minutes, pace=had.pace)
    state.change(new)
    if done and new != kept:
        state.offer(had, done, "Undo")


def _same_interview(one: str, other: str) -> bool:
    """Whether anything but a question stands in both."""
    first, second = (
        {b.id for b in cached.notes(t).blocks if b.kind is not Kind.QUESTION} for t in (one, other)
    )
    return bool(first & second)


def _read(notes: Notes) -> str:
    """What was read, in numbers."""
    kinds = [block.kind for block in notes.blocks]
    pieces = sum(kind in PIECES for kind in kinds)
    parts = [
        counted(len(notes.text.split()), "word", "words"),
        counted(kinds.count(Kind.QUESTION), "question", "questions"),
        counted(pieces, "piece", "pieces"),
    ]
    name, _ = st.session_state.get(_FILE, ("", ()))
    return " · ".join(parts) + (f" · from {plain(name)}" if name else "")
