"""Numbers without a dot or a bracket before lines that count up: "1 how long have you done this", "2 is it cold"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from scriptwright.notes.paragraph import Paragraph

_BARE = re.compile(r"(?P<number>\d{1,2})[ \t]+(?=[A-Za-z\"“'‘])")
_FEWEST = 4  #: lines that count up from one


def with_bare_numbers(found: Sequence[Paragraph]) -> list[Paragraph]:
    """The paragraphs, the figures before them as numbers where they count up from one, line by line."""
    starts = {i: match for i, p in enumerate(found) if (match := _number(p)) is not None}
    counted: set[int] = set()
    run: list[int] = []
    for i in sorted(starts):
        number = int(starts[i]["number"])
        if run and number == int(starts[run[-1]]["number"]) + 1:
            run.append(i)
        else:
            counted |= set(run) if len(run) >= _FEWEST else set()
            run = [i] if number == 1 else []
    counted |= set(run) if len(run) >= _FEWEST else set()
    return [_numbered(p, starts[i]) if i in counted else p for i, p in enumerate(found)]


def _number(p: Paragraph) -> re.Match[str] | None:
    marked = p.label or p.bullet or p.hashes or p.cell or p.stamped or p.number is not None
    return None if marked else _BARE.match(p.text)


def _numbered(p: Paragraph, match: re.Match[str]) -> Paragraph:
    at = p.start + match.end()
    return replace(p, start=at, label_start=at, text=p.text[match.end() :], number=int(match["number"]))
