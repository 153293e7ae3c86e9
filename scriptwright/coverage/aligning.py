"""What of a statement is left out where it is told in nearly its own words."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

SAME, FAMILY, OTHER = 2.0, 1.5, -0.3  #: what two words gain beside each other
LEFT_OUT, ADDED = -0.2, -0.05  #: what a word of the statement costs, and one of the take, that stands alone
STEM = 4  #: letters that words of a family begin with
REPLACED = 0.25  #: weight that a word of the take makes up for which stands in the place of what is left out


def left_out(meant: Sequence[tuple[str, float]], said: Sequence[str]) -> float:
    """The heaviest run of words, by their weights, in whose place the take has nothing.

    The words are laid beside each other as S. B. Needleman and C. D. Wunsch, "A General Method …", Journal
    of Molecular Biology 48 (1970), do; the take may go on at either end.

    >>> left_out([("she", 0), ("bakes", 1), ("bread", 1), ("at", 0), ("night", 1)], ["she", "bakes", "bread"])
    1.0
    """
    heaviest = run = 0.0
    replaced = 0
    for word, is_said in _beside(meant, said):
        if word is not None and is_said and _gain(meant[word][0], said[is_said - 1]) > 0:
            heaviest, run, replaced = max(heaviest, run - REPLACED * replaced), 0.0, 0
            continue
        run += 0.0 if word is None else meant[word][1]
        replaced += bool(is_said)
    return max(heaviest, run - REPLACED * replaced)


def neighbours(meant: Sequence[str], said: Sequence[str]) -> float:
    """The share of a statement's neighbouring words that are neighbours in the take too."""
    pairs = set(pairwise(said))
    return sum(pair in pairs for pair in pairwise(meant)) / max(1, len(meant) - 1)


def _gain(one: str, other: str) -> float:
    if one == other:
        return SAME
    return FAMILY if min(len(one), len(other)) >= STEM and one[:STEM] == other[:STEM] else OTHER


def _beside(meant: Sequence[tuple[str, float]], said: Sequence[str]) -> list[tuple[int | None, int]]:
    """Places of words of the statement, each with one more than that of the take's word beside it, or 0."""
    rows = [[0.0] * (len(said) + 1)]
    steps: list[list[int]] = []
    for number, (word, _) in enumerate(meant, 1):
        above, row, taken = rows[-1], [LEFT_OUT * number], []
        for at, other in enumerate(said):
            ways = (above[at] + _gain(word, other), above[at + 1] + LEFT_OUT, row[at] + ADDED)
            best = max(ways)
            row.append(best)
            taken.append(ways.index(best))
        rows.append(row)
        steps.append(taken)
    at = max(range(len(said) + 1), key=rows[-1].__getitem__)
    number = len(meant)
    found: list[tuple[int | None, int]] = []
    while number:
        way = steps[number - 1][at - 1] if at else 1
        found.append((None if way == 2 else number - 1, 0 if way == 1 else at))
        number -= way != 2
        at -= way != 1
    return found[::-1]
