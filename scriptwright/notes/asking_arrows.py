"""Arrows that ask: "--> how do you make one look real" above an answer without an arrow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from scriptwright.notes.paragraph import ARROW_LABEL, Paragraph
from scriptwright.notes.voices import asks

_FEWEST = 3  #: arrows that make a layout of them
_LONGEST = 30  #: words of what is asked
_ASKING = 0.5  #: of them that are questions by their own words, though no mark stands behind
_ASKED_BEFORE = 0.34  #: of the lines before them that ask, from which the arrows are the answers


def with_asking_arrows(found: Sequence[Paragraph]) -> list[Paragraph]:
    """The paragraphs, those behind an arrow as questions where nearly each has an answer without one below it."""
    arrows = [i for i, p in enumerate(found) if ARROW_LABEL.fullmatch(p.label)]
    if len(arrows) < _FEWEST or any(len(found[i].text.split()) > _LONGEST for i in arrows):
        return list(found)
    answered = [i for i in arrows if i + 1 < len(found) and _is_plain(found[i + 1])]
    asking = [i for i in arrows if asks(found[i].text, marked=True)]
    before = [i for i in arrows if i and asks(found[i - 1].text) and not found[i].blank_before]
    if len(answered) < 0.8 * len(arrows) or len(asking) < _ASKING * len(arrows):
        return list(found)
    if len(before) >= _ASKED_BEFORE * len(arrows):
        return list(found)
    return [replace(p, label="Q", label_start=p.start) if i in arrows else p for i, p in enumerate(found)]


def _is_plain(p: Paragraph) -> bool:
    return not (p.label or p.bullet or p.hashes or p.number is not None)
