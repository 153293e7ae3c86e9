"""Sentences from `templates/`, filled with names: the only words in a script that nobody said or wrote."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from scriptwright.notes.model import Interviewee
from scriptwright.sections import Pronoun

TEMPLATES = Path(__file__).parents[1] / "templates"


@cache
def table(name: str) -> dict[str, Any]:
    """One of the tables of `templates/`, by its file name without the suffix."""
    return tomllib.loads((TEMPLATES / f"{name}.toml").read_text(encoding="utf-8"))


def called(interviewee: Interviewee) -> str:
    """How the interviewee is called in a sentence: by name, else by role, else "this person".

    >>> called(Interviewee(role="nurse"))
    'the nurse'
    """
    if interviewee.name:
        return interviewee.name
    return f"the {interviewee.role}" if interviewee.role else "this person"


def filled(frame: str, interviewee: Interviewee, **more: str) -> str:
    """A frame with {name}, {they}, {them} and {their} put in, its first letter a capital."""
    pronoun = interviewee.pronoun or Pronoun.THEY
    text = frame.format(
        name=called(interviewee), they=pronoun.value, them=pronoun.object, their=pronoun.possessive, **more
    )
    return text[:1].upper() + text[1:]
