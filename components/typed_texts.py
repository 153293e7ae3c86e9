"""What the browser tells of boxes that are being typed in: kept at once, with the visit's other changes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from components import boxes, cached, saving, typed_places
from components.visit import Session, visit_of, within
from scriptwright.erasing import is_gone
from scriptwright.errors import ScriptwrightError
from scriptwright.project import Project
from scriptwright.store import Conflict, InBin

_TRIES = 20
_ELSEWHERE = (
    "What you typed last was changed elsewhere meanwhile. "
    "Yours is among the earlier versions of this project."
)
_DELETED = "This project was deleted for good, so what you typed last is not kept."


class NoText(ScriptwrightError):  # noqa: N818 — named for what happened
    """What came is not what a page sends."""


@dataclass(frozen=True)
class Text:
    """What stands in a box."""

    key: str  #: of the box
    text: str
    base: str | None  #: what stood there before, as far as the page knows
    at: float  #: when it was typed; grows with every change in one page
    shown: bool  #: whether the box still holds just this

    @classmethod
    def of(cls, found: object) -> Text:
        """The text in what a page sends. Raises NoText."""
        if not isinstance(found, dict):
            raise NoText("This is not what a page sends.")
        key, text, base, at = (found.get(name) for name in ("key", "text", "base", "at"))
        if not (isinstance(key, str) and isinstance(text, str) and isinstance(at, (int, float))):
            raise NoText("This is not what a page sends.")
        return cls(key, text, base if isinstance(base, str) else None, float(at), found.get("shown") is True)


@dataclass(frozen=True)
class Kept:
    """What became of the texts."""

    project: str | None  #: the id under which they are kept
    saved: bool
    look: bool  #: the page is to be made anew: there is something to see
    problem: str | None = None

    def to_json(self) -> Mapping[str, Any]:
        """The same for the browser."""
        return {"project": self.project, "saved": self.saved, "look": self.look, "problem": self.problem}


def keep(visit: str, project: str, texts: Sequence[Text], owner: str = "") -> Kept:
    """Keep the texts in the visit's project; where the visit is over, in the project itself.

    A project that is made for them becomes the owner's.
    """
    found = visit_of(visit)
    if found and (not project or (found.kept and found.kept.id == project)):
        return _in_visit(found, texts)
    return _alone(project, texts, owner or None)


def _in_visit(visit: Session, texts: Sequence[Text]) -> Kept:
    with within(visit):
        before = (visit.trouble, visit.dispute and visit.dispute.places, visit.news)
        late = [each for each in texts if not each.shown and _elsewhere(visit.project, each)]
        if late and visit.kept:
            cached.store().set_aside(visit.kept, _with(visit.project, late))
            visit.news = _ELSEWHERE
        for each in texts:
            if each not in late:
                boxes.typed(each.key, each.text, each.at, shown=each.shown)
        saving.keep()
        settled = saving.is_saved() or saving.is_new() or visit.dispute is not None
        changed = before != (visit.trouble, visit.dispute and visit.dispute.places, visit.news)
        unseen = any(not each.shown for each in texts)
        return Kept(visit.kept and visit.kept.id, settled, changed or unseen, visit.trouble)


def _alone(id: str, texts: Sequence[Text], owner: str | None) -> Kept:
    """Without the visit: after the server was started anew, or once the tab is closed."""
    store = cached.store()
    for _ in range(_TRIES):
        kept = store.load(id) if id else None
        if kept is None:
            if is_gone(store, id):
                return Kept(id, saved=False, look=True, problem=_DELETED)
            made = store.create(_with(Project(), texts), owner=owner)
            return Kept(made.id, saved=True, look=True)
        new = _with(kept.project, texts)
        try:
            if any(_elsewhere(kept.project, each) for each in texts):
                store.set_aside(kept, new)
                return Kept(id, saved=True, look=True, problem=_ELSEWHERE)
            if new != kept.project:
                store.save(id, kept.version, new)
            return Kept(id, saved=True, look=True)
        except InBin as error:
            return Kept(id, saved=False, look=True, problem=str(error))
        except Conflict:
            continue
    return Kept(id, saved=False, look=False)


def _with(project: Project, texts: Sequence[Text]) -> Project:
    for each in texts:
        project = typed_places.written(project, each.key, each.text)
    return project


def _elsewhere(project: Project, typed: Text) -> bool:
    """Whether the text was changed by somebody else since this was begun."""
    there = typed_places.text_at(project, typed.key)
    if there is None or typed.base is None:
        return False
    return there.split() not in (typed.base.split(), typed.text.split())
