"""The branches of a mind map or an outline in bullets: "* BEFORE" above items that stand further in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from scriptwright.notes.paragraph import Paragraph

_FEWEST = 3  #: branches
_MOST = 0.6  #: of the items that stand as far out
_LONGEST = 5  #: words of what a branch is called


def with_branches(found: Sequence[Paragraph]) -> list[Paragraph]:
    """The paragraphs, short items above items further in as headings where nearly all that stand as far out are such."""
    above = [i for i in range(len(found) - 1) if found[i].bullet and _stands_above(found[i], found[i + 1])]
    if not above:
        return list(found)
    indent = min(found[i].indent for i in above)
    level = [i for i, p in enumerate(found) if p.bullet and p.indent == indent]
    outer = [i for i in above if found[i].indent == indent]
    named = [i for i in outer if _names(found[i].text)]
    plain = any(p.bullet and p.indent < indent for p in found)
    if plain or len(named) < _FEWEST or len(named) < _MOST * len(level) or len(named) < len(outer):
        return list(found)
    return [replace(p, hashes=2, bullet=False) if i in named else p for i, p in enumerate(found)]


def _stands_above(p: Paragraph, below: Paragraph) -> bool:
    return below.bullet and below.indent > p.indent and not below.blank_before


def _names(text: str) -> bool:
    """Whether a line names what stands below it, in a few words that say nothing by themselves."""
    return len(text.split()) <= _LONGEST and re.search(r"[.!,;\d\"”]$", text) is None
