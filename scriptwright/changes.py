"""What differs between two states of a project, and two changes of one state brought together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from scriptwright.project import Project
from scriptwright.script.model import Way
from scriptwright.sections import Section

Place = tuple[
    str, ...
]  #: of one thing that the student gave: ("notes",), ("answers", "why"), ("lines", "b3")

MANY = 60  #: characters, about ten words: whoever takes so many away at once is replacing, not typing

_TEXTS = ("notes", "assignment", "student", "interviewee", "role", "organization", "pseudonym")
_PLAIN = (*_TEXTS, "contacts_hidden", "kind", "pronoun", "minutes", "pace")

#: How a thing is called, by the first part of its place.
NAMES = {
    "notes": "your notes",
    "assignment": "the assignment",
    "kind": "the kind of assignment",
    "student": "your name",
    "interviewee": "the name of who you interviewed",
    "role": "their job",
    "organization": "where they work",
    "pseudonym": "the name that stands for theirs",
    "contacts_hidden": "whether e-mail addresses and phone numbers are left out",
    "pronoun": "how to speak of them",
    "minutes": "the time",
    "pace": "your pace",
    "answers": "an answer of yours",
    "placed": "where a piece of your notes goes",
    "lines": "a line of your script",
    "order": "the order of the lines",
    "agreed": "where sentences may go to be reworded",
}


@dataclass(frozen=True)
class ALine:
    """What the student did to one line of the draft."""

    words: str | None = None  #: the student's own
    cut: frozenset[str] = frozenset()  #: the whole, or which parts
    kept: bool = False  #: brought back although the draft leaves it out
    way: Way | None = None  #: of saying it, among those that the engine has
    reworded: str | None = None  #: its words as a model left them


@dataclass(frozen=True)
class Merged:
    """Two changes of one state of a project, brought together."""

    project: Project
    disputed: tuple[Place, ...]  #: changed by both, and differently


def things(project: Project) -> dict[Place, Any]:
    """Everything that the student gave, each under its place."""
    edits = project.edits
    found: dict[Place, Any] = {(name,): getattr(project, name) for name in _PLAIN}
    found |= {("answers", point): text for point, text in project.answers.items()}
    found |= {("placed", block): section for block, section in project.placed.items()}
    found |= {("order", section.value): tuple(lines) for section, lines in edits.order.items()}
    found |= {("agreed", host): True for host in project.agreed}
    changed = (*edits.rewritten, *edits.cut, *edits.kept, *edits.versions, *edits.reworded)
    ids = {id.partition(".")[0] for id in changed}
    return found | {
        ("lines", id): ALine(
            edits.rewritten.get(id),
            frozenset(cut for cut in edits.cut if cut.partition(".")[0] == id),
            id in edits.kept,
            edits.versions.get(id),
            edits.reworded.get(id),
        )
        for id in ids
    }


def put(project: Project, place: Place, thing: object | None, *, there: bool = True) -> Project:
    """The project with this thing at its place, or with none there."""
    found = things(project)
    if there:
        found[place] = thing
    else:
        found.pop(place, None)
    return _made(found)


def merge(base: Project, mine: Project, theirs: Project, *, prefer_theirs: bool = False) -> Merged:
    """What both have made of `base`. Where both changed one thing, mine stands, or theirs where preferred.

    >>> notes = Project(notes="He mends clocks.")
    >>> merge(notes, replace(notes, student="Ada"), replace(notes, minutes=2.0)).project.student
    'Ada'
    """
    was, my, their = things(base), things(mine), things(theirs)
    found: dict[Place, Any] = {}
    disputed = []
    for place in dict.fromkeys((*their, *my)):
        options = [state.get(place, _ABSENT) for state in (was, my, their)]
        old, one, other = options
        if one not in (old, other) and other != old:
            disputed.append(place)
            chosen = other if prefer_theirs else one
        else:
            chosen = other if one == old else one
        if chosen is not _ABSENT:
            found[place] = chosen
    return Merged(_made(found), tuple(disputed))


def replaces(before: Project, after: Project) -> bool:
    """Whether words were taken away that are to be found again: a text gone, or much of it at once."""
    old, new = texts(before), texts(after)
    return any(
        _removed(text, new.get(place, "")) >= min(MANY, (len(text) + 1) // 2)
        for place, text in old.items()
        if text and text != new.get(place)
    )


def texts(project: Project) -> Mapping[Place, str]:
    """Every text that the student wrote, under its place."""
    found = {
        place: thing.words if isinstance(thing, ALine) else thing
        for place, thing in things(project).items()
        if place[0] in (*_TEXTS, "answers", "lines")
    }
    return {place: text for place, text in found.items() if text is not None}


class _Absent:
    """Nothing stands at a place."""


_ABSENT = _Absent()


def _made(found: Mapping[Place, Any]) -> Project:
    plain = {place[0]: thing for place, thing in found.items() if place[0] in _PLAIN}
    groups: dict[str, dict[str, Any]] = {"answers": {}, "placed": {}, "order": {}, "lines": {}, "agreed": {}}
    for place, thing in found.items():
        if len(place) > 1:
            groups[place[0]][place[1]] = thing
    lines = groups["lines"]
    edits = replace(
        Project().edits,
        rewritten={id: line.words for id, line in lines.items() if line.words is not None},
        cut=frozenset(id for line in lines.values() for id in line.cut),
        kept=frozenset(id for id, line in lines.items() if line.kept),
        order={Section(name): ids for name, ids in groups["order"].items()},
        versions={id: line.way for id, line in lines.items() if line.way is not None},
        reworded={id: line.reworded for id, line in lines.items() if line.reworded is not None},
    )
    return Project(
        **plain,
        answers=groups["answers"],
        placed=groups["placed"],
        edits=edits,
        agreed=frozenset(groups["agreed"]),
    )


def _removed(before: str, after: str) -> int:
    """Characters of `before` between what both begin with and what both end with."""
    start = _alike(before, after)
    end = _alike(before[start:][::-1], after[start:][::-1])
    return len(before) - start - end


def _alike(one: str, other: str) -> int:
    """Characters that both begin with."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))
