"""Where the notes come in: pasted, from a file, or the example."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path, PurePath

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from components import brief, cached, edge, fields, frame, interview, state
from components.arriving import open_project
from components.look import PIECES, bold, counted, listed, plain
from scriptwright.archive import SUFFIX
from scriptwright.errors import ScriptwrightError
from scriptwright.notes import Kind, Notes
from scriptwright.project import Project
from scriptwright.reading import MAX_CHARACTERS, read_file
from scriptwright.speech.recording import SUFFIXES

TEMPLATES = Path(__file__).parents[1] / "templates"
PLACEHOLDER = (
    "What do you do every day?\nI mostly talk to customers …\n\n"
    "Questions and answers, bullets, half sentences: as they are."
)


def example(name: str) -> str:
    """The example notes, or the assignment that goes with them."""
    return (TEMPLATES / f"example_{name}.txt").read_text(encoding="utf-8")


def situation(project: Project, notes: Notes | None) -> tuple[str, str]:
    """The headline, and the sentence under it."""
    if state.session().problem:
        return (
            "That file could not be read",
            "Your notes are as they were. What to do stands under the file.",
        )
    if notes is None and project.notes.strip():
        return frame.TOO_LONG
    if notes is None:
        return (
            "Start with your interview notes",
            "Paste them below. In a minute you have a script you can say, and a Word file you can hand in.",
        )
    unsaid = brief.unsaid(project, notes)
    return "Your notes are in", (
        f"They do not say {listed(unsaid)}: add it here, then see how they were read."
        if unsaid
        else "Check the names and the time, then see how they were read."
    )


def notes_box(project: Project, notes: Notes | None, *, missed: bool) -> None:
    """The box with the notes, and what was read in it. `missed`: the student went on without any."""
    fields.area(
        "Interview notes", project.notes, key="notes", change=_typed, height=260, placeholder=PLACEHOLDER
    )
    if missed and not project.notes.strip():
        st.error("Paste your notes first, or try the example.", icon=":material/error:")
    if notes:
        st.caption(_read(notes))
        _, doubts = state.session().file
        for doubt in (*doubts, *notes.doubts):
            st.caption(f":material/info: {plain(doubt)}")
    frame.second_thought()


def file_box() -> None:
    """The place to drop a file; one that cannot be read leaves the notes as they are."""
    key = f"upload-{state.session().uploads}"
    state.hear(key, _uploaded)
    st.file_uploader(
        "Or drop a file: Word, PDF, OpenDocument, RTF or plain text",
        key=key,
        max_upload_size=20,
    )
    if problem := state.session().problem:
        st.error(bold(problem), icon=":material/error:")


def example_button() -> None:
    """The example, for whoever has no notes yet."""
    st.button(
        "No notes yet? Try it with an example",
        key="example",
        icon=":material/library_books:",
        on_click=state.guarded(_example),
    )


def _typed(text: str) -> None:
    now = state.session()
    now.problem, now.file = None, ("", ())
    _replace(text, done="These are other notes, so the names and answers for the earlier ones were put away.")


def _uploaded(file: UploadedFile | None) -> None:
    if file is None:
        return
    now, had = state.session(), state.project()
    now.uploads += 1  # the next run shows an empty uploader
    now.problem = None
    try:
        if PurePath(file.name).suffix.lower() in SUFFIXES:
            interview.take_in(file)
            return
        if PurePath(file.name).suffix.lower() == SUFFIX:
            state.take_up(open_project(file, state.session().owner))
            return
        read = read_file(file.name, file.getvalue())
    except ScriptwrightError as error:
        now.problem = edge.sentence(error)
        return
    _replace(read.text)
    now.file = (file.name, read.doubts)
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
    new = Project(text, given, student=had.student, kind=had.kind, minutes=had.minutes, pace=had.pace)
    state.change(new)
    if done and new != kept:
        state.offer(had, done, "Undo")


def _same_interview(one: str, other: str) -> bool:
    """Whether anything but a question stands in both."""
    if max(len(one), len(other)) > MAX_CHARACTERS:
        return one[:MAX_CHARACTERS] in other or other[:MAX_CHARACTERS] in one
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
    name, _ = state.session().file
    return " · ".join(parts) + (f" · from {plain(name)}" if name else "")
