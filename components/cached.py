"""What is kept between runs: the store, and what was made of a project, by its content."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

import streamlit as st

from scriptwright import checking, drafting
from scriptwright.assignment import Assignment, read_assignment
from scriptwright.checking import Material
from scriptwright.cues import SectionCues
from scriptwright.cues import cues as cues_of
from scriptwright.hiding import Hiding
from scriptwright.jobs import Jobs
from scriptwright.language import english
from scriptwright.notes import Interviewee, Notes, read_notes
from scriptwright.outline import Outline
from scriptwright.project import Project
from scriptwright.recorder import Recorder
from scriptwright.script import Edits, Script, Version
from scriptwright.script.drafted import Draft
from scriptwright.store import Store
from scriptwright.takes import Takes

MOST = 128  #: of each that is kept: a class of students, each with what they had a moment ago

_LOADING = threading.Lock()


@st.cache_resource(show_spinner=False, on_release=Store.close)
def store() -> Store:
    """The students' projects, kept."""
    return Store()


def takes() -> Takes:
    """The recordings of the students' projects."""
    return Takes(store())


def recorder() -> Recorder:
    """The recordings that come in while they are made."""
    return Recorder(store())


def jobs() -> Jobs:
    """What is done with them in the background."""
    return Jobs(store())


@lru_cache(maxsize=1)
def warm() -> None:
    """Begin to load the language model, once, while the student reads the first page."""
    threading.Thread(target=_load, name="language", daemon=True).start()


def _load() -> None:
    """The language model, loaded when this returns; whoever comes second waits for the first."""
    with _LOADING:
        english()


@lru_cache(maxsize=MOST)
def notes(text: str, interviewee: str = "") -> Notes:
    """The notes as read. `interviewee`: the name that the student gave."""
    _load()
    return read_notes(text, interviewee)


@lru_cache(maxsize=MOST)
def assignment(text: str, kind: str = "") -> Assignment:
    """What an assignment asks for."""
    return read_assignment(text, kind)


def outline(project: Project) -> Outline:
    """The notes sorted for the assignment; neither the time nor the edits of the script change it."""
    return _outline(_content(replace(project, student="", minutes=None, edits=Edits())))


def script(project: Project) -> Script:
    """The script for the project's time, with the student's edits."""
    return _script(_content(project))


@lru_cache(maxsize=MOST)
def cues(script: Script) -> tuple[SectionCues, ...]:
    """What is left of the script to speak from."""
    return cues_of(script)


def versions(project: Project) -> Mapping[str, tuple[Version, ...]]:
    """The other ways to say each line of the script, whatever was chosen."""
    return _versions(_draft(project), drafting.hiding_of(outline(project), project))


def material(project: Project) -> Material:
    """What the takes of a project are held against."""
    return _material(_content(project))


def minutes(project: Project) -> float:
    """The minutes given, else those that the assignment asks for."""
    if project.readable().notes.strip():
        return drafting.minutes_of(project, outline(project))
    return drafting.minutes_of(
        project, Outline("", Interviewee(), assignment(project.readable().assignment, project.kind), (), ())
    )


def limit(project: Project) -> float:
    """Seconds that the video may last."""
    return drafting.longest_of(project, outline(project)) * 60


def word_name(project: Project) -> str:
    """The name of the script's Word file."""
    return _word_name(_content(replace(project, minutes=None, edits=Edits())))


def forget() -> None:
    """Let go of all that was made of anybody's notes."""
    for made in (notes, assignment, cues, _outline, _drafted, _script, _versions, _material, _word_name):
        made.cache_clear()


def _content(project: Project) -> str:
    return json.dumps(project.readable().to_json(), sort_keys=True)


def _draft(project: Project) -> Draft:
    """The draft behind the script; most edits leave it as it is."""
    return drafting.draft_for(
        project.edits, lambda edits: _drafted(_content(replace(project, student="", edits=edits)))
    )


def _project(content: str) -> Project:
    return Project.from_json(json.loads(content))


@lru_cache(maxsize=MOST)
def _outline(content: str) -> Outline:
    project = _project(content)
    read, asked = notes(project.notes, project.interviewee), assignment(project.assignment, project.kind)
    return drafting.outline_from(read, asked, project)


@lru_cache(maxsize=MOST)
def _drafted(content: str) -> Draft:
    project = _project(content)
    return drafting.draft_from(outline(project), project)


@lru_cache(maxsize=MOST)
def _script(content: str) -> Script:
    project = _project(content)
    return drafting.script_with(_draft(project), project)


@lru_cache(maxsize=MOST)
def _versions(draft: Draft, hiding: Hiding) -> Mapping[str, tuple[Version, ...]]:
    return drafting.versions_with(draft, hiding)


@lru_cache(maxsize=MOST)
def _material(content: str) -> Material:
    project = _project(content)
    return checking.material_from(outline(project), script(project), project)


@lru_cache(maxsize=MOST)
def _word_name(content: str) -> str:
    return drafting.word_name(_project(content))
