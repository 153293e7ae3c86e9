"""Words of the whole that are kept free for questions that are still open, and words added up by section."""

from __future__ import annotations

from collections.abc import Iterable

from scriptwright.outline import Gap, Outline
from scriptwright.script.choosing.shares import SHARES
from scriptwright.sections import Section

_EXTRA_SHARE = 0.07  #: of the time, kept for a question beside the four of the sections


def kept_free(outline: Outline, total: float) -> tuple[tuple[Gap, float], ...]:
    """Words of the whole that are kept free for each open question."""
    main = {"why": SHARES[Section.WHY], "connection": 0.15, "learned": 0.25, "who": 0.12}
    weights = outline.assignment.kind.weights
    shares = [
        (gap, main.get(gap.point, _EXTRA_SHARE) * weights[gap.section] / SHARES[gap.section])
        for gap in outline.gaps
    ]
    whole = sum(share for _, share in shares)
    scale = min(1.0, 0.6 / whole) if whole else 1.0
    return tuple((gap, total * share * scale) for gap, share in shares)


def by_section(kept: Iterable[tuple[Gap, float]]) -> dict[Section, float]:
    """Words kept free, by section."""
    return words_by_section((gap.section, words) for gap, words in kept)


def words_by_section(words: Iterable[tuple[Section, float]]) -> dict[Section, float]:
    """Words added up for each section."""
    found: dict[Section, float] = {}
    for section, count in words:
        found[section] = found.get(section, 0.0) + count
    return found
