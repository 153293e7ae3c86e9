"""Which box of a page is about which place in the project, by the box's key."""

from __future__ import annotations

import re
from dataclasses import replace

from scriptwright.changes import Place, put, things
from scriptwright.project import Project
from scriptwright.reading import clean
from scriptwright.script import edits

NOTHING = object()  #: stands at a place where the project has nothing

_LONG = ("notes", "assignment")
_SHORT = ("student", "interviewee", "role", "organization", "pseudonym")
_HEARD = re.compile(r"text-[\w-]{22}-\d+")  # a box of what was heard in a take is no line of the script
_ANSWER = re.compile(r"answer-(?:script-)?(.+)")
_LINE = re.compile(r"text-(.+)")


def place_of(key: str) -> Place | None:
    """The place in the project that a box writes to; None for boxes about something else.

    >>> place_of("notes"), place_of("answer-script-why"), place_of("text-line-9f246c17ec.1")
    (('notes',), ('answers', 'why'), ('lines', 'line-9f246c17ec'))
    """
    if key in (*_LONG, *_SHORT):
        return (key,)
    if answer := _ANSWER.fullmatch(key):
        return ("answers", answer[1])
    line = None if _HEARD.fullmatch(key) else _LINE.fullmatch(key)
    return ("lines", line[1].partition(".")[0]) if line else None


def thing_at(project: Project, place: Place) -> object:
    """What stands at a place of the project, else NOTHING."""
    return things(project).get(place, NOTHING)


def with_thing(project: Project, place: Place, thing: object) -> Project:
    """The project with the thing at a place, or with nothing there."""
    return put(project, place, thing, there=thing is not NOTHING)


def text_at(project: Project, key: str) -> str | None:
    """The student's text that a box writes to; None where none was written."""
    place = place_of(key)
    thing = NOTHING if place is None else thing_at(project, place)
    words = getattr(thing, "words", thing)
    return words if isinstance(words, str) else None


def written(project: Project, key: str, text: str) -> Project:
    """The project with the text at the place of a box, as if the box had been left with it."""
    text = clean(text)
    place = place_of(key)
    if place is None:
        return project
    if place[0] == "answers":
        there = bool(text.strip())
        return put(project, place, text, there=there)
    if place[0] == "lines":
        return replace(project, edits=edits.rewrite(project.edits, key.removeprefix("text-"), text))
    return put(project, place, text if key in _LONG else text.strip())
