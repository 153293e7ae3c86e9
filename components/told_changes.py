"""What differs between two states of a project, in a student's words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from components.look import counted, spelled
from scriptwright.changes import NAMES, ALine, Place, things
from scriptwright.project import Project
from scriptwright.sections import Pronoun, Section

NOTHING = "Nothing"
_GROUPS = {
    "answers": ("answer", "answers"),
    "placed": ("piece of your notes moved", "pieces of your notes moved"),
    "lines": ("line", "lines"),
}


def differing(then: Project, now: Project) -> tuple[tuple[Place, Any, Any], ...]:
    """Each thing that differs: its place, what it was, what it is; None where there was, or is, nothing."""
    old, new = things(then), things(now)
    return tuple(
        (place, old.get(place), new.get(place))
        for place in dict.fromkeys((*old, *new))
        if old.get(place) != new.get(place) or (place in old) != (place in new)
    )


def told(then: Project, now: Project) -> str:
    """What happened between two states, in one line.

    >>> told(Project(notes="He mends clocks."), Project(notes="He mends old clocks.", minutes=2.0))
    'Your notes: 1 word added · the time: 2'
    """
    found = differing(then, now)
    parts = [
        _one(place, old, new) for place, old, new in found if place[0] not in _GROUPS and place[0] != "order"
    ]
    for group, (one, more) in _GROUPS.items():
        changed = [(old, new) for place, old, new in found if place[0] == group]
        if changed:
            parts.append(counted(len(changed), one, more) + _how(group, changed))
    if any(place[0] == "order" for place, _, _ in found):
        parts.append("lines in another order")
    whole = " · ".join(parts)
    return whole[:1].upper() + whole[1:]


def heading(place: Place) -> str:
    """What stands at a place, as a heading: "Your notes"."""
    name = NAMES[place[0]]
    return name[0].upper() + name[1:]


def said(thing: Any) -> str:
    """What was given, as it is shown beside something else.

    >>> said(2.5), said(None), said(ALine(cut=frozenset({"b"})))
    ('2.5', 'Nothing', 'Cut')
    """
    if isinstance(thing, ALine):
        return "Cut" if thing.cut else thing.words or "As it was drafted"
    if isinstance(thing, tuple):
        return "In another order"
    if isinstance(thing, bool):
        return "Yes" if thing else "No"
    if isinstance(thing, float):
        return f"{thing:g}"
    return str(thing) if thing not in (None, "") else NOTHING


def _one(place: Place, old: Any, new: Any) -> str:
    name = NAMES[place[0]]
    if place[0] in ("notes", "assignment"):
        return f"{name}: {_words(old, new)}"
    if isinstance(new, Pronoun | Section | float | int | str) and new != "":
        return f"{name}: {said(new)}"
    return f"{name}: no longer given"


def _words(old: str, new: str) -> str:
    """How many words were added, taken out, or became others."""
    before, after = old.split(), new.split()
    while before and after and before[0] == after[0]:
        del before[0], after[0]
    while before and after and before[-1] == after[-1]:
        del before[-1], after[-1]
    if not before:
        return f"{counted(len(after), 'word', 'words')} added" if after else "spaces changed"
    if not after:
        return f"{counted(len(before), 'word', 'words')} taken out"
    return f"{counted(len(before), 'word', 'words')} became {len(after):,}"


def _how(group: str, changed: Iterable[tuple[Any, Any]]) -> str:
    if group == "placed":
        return ""
    cut = sum(bool(new and new.cut) for _, new in changed) if group == "lines" else 0
    return f" changed, {spelled(cut)} of them cut" if cut else " changed"
