"""What the page has goes to the store; what another tab has saved meanwhile is brought together with it."""

from __future__ import annotations

from components import cached, edge
from components.visit import Before, Dispute, session
from scriptwright.changes import NAMES, Place, merge, things
from scriptwright.project import Project
from scriptwright.store import Conflict, Saved

_TRIES = 20  #: times that another tab may be quicker


def project() -> Project:
    """The student's project; an empty one at the beginning."""
    return session().project


def is_saved() -> bool:
    """Whether all of the project is on the disk."""
    now = session()
    return now.base is not None and now.base == now.project


def is_new() -> bool:
    """Whether nothing was given yet, and so nothing is kept."""
    now = session()
    return now.base is None and now.project == Project()


def change(new: Project, *, keep_old: bool = False) -> None:
    """Keep the project as it is now. What could not be saved is told, stays here, and is tried again.

    `keep_old`: what it replaces is an earlier version for sure.
    """
    now = session()
    with now.lock:
        if new == now.project and (is_saved() or is_new()):
            return
        now.project = new
        keep(keep_old=keep_old)


def keep(*, keep_old: bool = False) -> bool:
    """Save what the page has and the store has not; whether all of it is saved now."""
    now = session()
    with now.lock:
        if (is_saved() and not now.dispute) or is_new():
            return True
        try:
            _save(keep_old)
            now.trouble = None
        except Exception as error:
            now.trouble = edge.sentence(error)
        return is_saved()


def take_up(found: Saved) -> None:
    """Let the page have what the store has, where nothing here waits to be saved."""
    now = session()
    now.kept, now.base, now.project = found, found.project, found.project


def settle(*, mine: bool) -> None:
    """End a dispute: what was changed here stands, or what elsewhere. The other can be had back."""
    now, store = session(), cached.store()
    if now.kept is None or now.base is None or now.dispute is None:
        return
    for _ in range(_TRIES):
        kept = store.load(now.kept.id) or now.kept
        first = merge(now.base, now.project, kept.project).project
        second = merge(now.base, now.project, kept.project, prefer_theirs=True).project
        chosen, other = (first, second) if mine else (second, first)
        try:
            saved = kept
            if chosen != kept.project:
                saved = store.save(kept.id, kept.version, chosen, keep=True)
        except Conflict:
            continue
        now.dispute = None
        take_up(saved)
        label = "Take theirs instead" if mine else "Take mine instead"
        now.before = Before(other, "", label, chosen)
        return


def tell(sentence: str) -> None:
    """Show this sentence in the next run."""
    session().notice = sentence


def called(places: tuple[Place, ...]) -> list[str]:
    """What was changed, each thing once: "your notes"."""
    return list(dict.fromkeys(NAMES[place[0]] for place in places))


def _save(keep_old: bool) -> None:
    """Raises NotSaved, NotRead."""
    now, store = session(), cached.store()
    if now.kept is None or now.base is None:
        now.kept = store.create(now.project, owner=now.owner)
        now.base = now.project
        return
    for _ in range(_TRIES):
        kept = now.kept
        merged = merge(now.base, now.project, kept.project)
        if merged.disputed:
            row = now.dispute.aside if now.dispute else None
            now.dispute = Dispute(merged.disputed, store.set_aside(kept, now.project, row))
            now.news = None
            return
        try:
            if merged.project != kept.project:
                now.kept = store.save(kept.id, kept.version, merged.project, keep=keep_old)
            now.base, now.dispute = now.project, None
            return
        except Conflict:
            now.kept = store.load(kept.id) or kept
            now.news = _both(now.base, now.kept.project)
    raise Conflict("Another tab saves all the time. Close it, then go on here.")


def _both(base: Project, theirs: Project) -> str | None:
    """What is told where a change here and one elsewhere both stand."""
    was, new = things(base), things(theirs)
    places = tuple(place for place in was.keys() | new.keys() if was.get(place) != new.get(place))
    if not places:
        return None
    what = called(tuple(sorted(places)))
    more = f" and {len(what) - 1} more" if len(what) > 1 else ""
    first = what[0][0].upper() + what[0][1:]
    return f"{first}{more} changed in another tab or on another device. Both changes are kept."
