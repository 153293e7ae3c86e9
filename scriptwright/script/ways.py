"""For the lines of a script, the other ways to say each; and each said in the way that was chosen for it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from scriptwright.narration import Person
from scriptwright.outline import Outline
from scriptwright.script.candidate import Candidate
from scriptwright.script.model import Edits, Line, Version, Way
from scriptwright.script.opening import OPENING
from scriptwright.script.openings import openings
from scriptwright.script.versions import versions
from scriptwright.script.words.spoken import proper_words


def all_ways(
    outline: Outline,
    frames: Mapping[str, Line],
    lines: Mapping[str, Line],
    found: Sequence[Candidate],
    person: Person,
) -> dict[str, tuple[Version, ...]]:
    """The other ways to say each drafted line and the opening, by id; lines that have none are not in it."""
    others = _others(outline, lines, lines, found, person)
    if "opening" in frames:
        others[OPENING] = openings(outline, frames["opening"], frozenset(lines), found, person)
    return {id: ways for id, ways in others.items() if ways}


def said_as_chosen(
    outline: Outline,
    frames: Mapping[str, Line],
    lines: Mapping[str, Line],
    left: Mapping[str, Line],
    found: Sequence[Candidate],
    edits: Edits,
    person: Person,
) -> tuple[dict[str, Line], dict[str, Line], dict[str, Line]]:
    """Frames, lines and what was left out, each said in the way that the student chose for it.

    Where the notes have changed and there is no such way any more, the line stands as drafted.
    """
    others = _others(outline, {**left, **lines}, edits.versions, found, person)
    said, out = _said(lines, others, edits.versions), _said(left, others, edits.versions)
    if OPENING not in edits.versions or "opening" not in frames:
        return dict(frames), said, out
    ways = {"opening": openings(outline, frames["opening"], frozenset(lines), found, person)}
    return _said(frames, ways, {"opening": edits.versions[OPENING]}), said, out


def _others(
    outline: Outline,
    lines: Mapping[str, Line],
    ids: Iterable[str],
    found: Sequence[Candidate],
    person: Person,
) -> dict[str, tuple[Version, ...]]:
    by_id, proper = {candidate.id: candidate for candidate in found}, proper_words(outline.text)
    return {
        id: versions(outline, by_id[id], lines[id], person, proper)
        for id in ids
        if id in by_id and id in lines
    }


def _said(
    lines: Mapping[str, Line], others: Mapping[str, tuple[Version, ...]], ways: Mapping[str, Way]
) -> dict[str, Line]:
    return {
        id: next((v.line for v in others.get(id, ()) if v.way is ways.get(id)), line)
        for id, line in lines.items()
    }
