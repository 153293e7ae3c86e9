"""The script: a draft with the student's edits, and the other ways to say its lines."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from scriptwright.outline import Outline
from scriptwright.script.assembling import assembled
from scriptwright.script.drafted import Draft, drafted
from scriptwright.script.model import PACE, Edits, Script, Version
from scriptwright.script.ways import all_ways, said_as_chosen


def write_script(
    outline: Outline,
    *,
    minutes: float,
    pace: int = PACE,
    answers: Mapping[str, str] | None = None,
    edits: Edits | None = None,
) -> Script:
    """A script for `minutes` at `pace` words a minute, from the notes and the student's answers.

    Edits are applied to the draft by line id; lines that the student rewrote or brought back stay in every draft.
    """
    edits = edits or Edits()
    return finished(drafted(outline, minutes, pace, answers or {}, edits), edits)


def draft_for(edits: Edits, draft: Callable[[Edits], Draft]) -> Draft:
    """The draft for these edits, made by `draft` for as few of them as give the same.

    A line that is in the draft anyway may be rewritten again and again: it is the same draft, to be kept.
    """
    base = draft(Edits())
    more = base.lacking(edits)
    if more == Edits():
        return base
    wider = draft(more)
    return draft(base.about(edits)) if wider.lacking(edits) != Edits() else wider


def finished(draft: Draft, edits: Edits) -> Script:
    """The script of a draft, after the student's edits."""
    frames, lines, left = draft.frames, draft.lines, draft.left
    if edits.versions and draft.outline.language == "en":
        frames, lines, left = said_as_chosen(
            draft.outline, frames, lines, left, draft.found, edits, draft.person
        )
    return assembled(
        draft.outline,
        draft.minutes,
        draft.pace,
        draft.kept,
        frames,
        lines,
        left,
        draft.wanted,
        edits,
        draft.place,
    )


def versions_of(draft: Draft) -> dict[str, tuple[Version, ...]]:
    """The other ways to say each line of a draft, by the line's id."""
    if draft.outline.language != "en":
        return {}
    return all_ways(draft.outline, draft.frames, draft.lines, draft.found, draft.person)
