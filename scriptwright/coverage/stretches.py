"""The stretches of a take that a statement is looked for in."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from scriptwright.coverage.matching import Floats, Take, unit
from scriptwright.vectors import embed

Spans = NDArray[np.int64]

#: Lengths in tokens of the stretches that slide over a take: recognition often leaves marks out.
LENGTHS = (5, 8, 12, 18, 27, 40)
#: A part of a take ends at these, where it has so many tokens already.
SENTENCE, CLAUSE, JOINT, LONGEST_PART = 2, 4, 6, 14
JOINTS = frozenset("and but because so which who when where while if then that".split())
PARTS = 5  #: parts that a passage has at most
SHORTEST, LONGEST = 4, 36  #: tokens of a passage
LETTERS = 4  #: length of the runs of letters by which misheard words are known
_NO_LETTER = re.compile(r"[^a-z0-9]")


@dataclass(frozen=True, eq=False)
class Stretches:
    """Half-open ranges of tokens, shape (stretches, 2), and what each means, (stretches, dimensions)."""

    spans: Spans
    meanings: Floats
    letters: tuple[frozenset[str], ...]  #: the runs of letters in each

    @property
    def lengths(self) -> NDArray[np.int64]:
        """How many tokens each has."""
        return np.asarray(self.spans[:, 1] - self.spans[:, 0])

    @property
    def middles(self) -> NDArray[np.float64]:
        """Where the middle of each stands."""
        return np.asarray(self.spans.mean(axis=1))

    def best(self, matches: Floats) -> Floats:
        """The best match of each row in each stretch: shape (rows, stretches), of (rows, tokens)."""
        return np.array(
            [matches[:, first:last].max(axis=1) for first, last in self.spans], np.float32
        ).T.reshape(len(matches), len(self.spans))


def sliding(take: Take) -> Stretches:
    """Stretches of set lengths, each beginning a quarter of its length after the one before.

    Their meaning is the mean of that of their tokens where they stand, so it costs nothing more.
    """
    count = len(take.doc)
    found: set[tuple[int, int]] = set()
    for length in LENGTHS:
        if length >= count:
            found.add((0, count))
            break
        found |= {(first, first + length) for first in range(0, count - length + 1, max(1, length // 4))}
        found.add((count - length, count))
    spans = np.array(sorted(found), np.int64)
    sums = np.vstack([np.zeros((1, take.vectors.shape[1])), np.cumsum(take.vectors, axis=0)])
    return Stretches(
        spans, unit((sums[spans[:, 1]] - sums[spans[:, 0]]).astype(np.float32)), _letters(take, spans)
    )


def passages(take: Take) -> Stretches:
    """Runs of sentences and clauses, each read by itself."""
    borders = cuts(take)
    found = {
        (first, last)
        for at, first in enumerate(borders)
        for last in borders[at + 1 : at + 1 + PARTS]
        if SHORTEST <= last - first <= LONGEST
    }
    spans = np.array(sorted(found) or [(0, len(take.doc))], np.int64)
    return Stretches(
        spans, embed([take.doc[first:last].text for first, last in spans.tolist()]), _letters(take, spans)
    )


def cuts(take: Take) -> list[int]:
    """Where the take's sentences and clauses begin, and its end, in tokens."""
    found = [0]
    for at in range(1, len(take.doc)):
        length, mark = at - found[-1], take.doc[at - 1].text
        if (
            (mark in ".?!" and length >= SENTENCE)
            or (mark in ",;:" and length >= CLAUSE)
            or (take.doc[at].lower_ in JOINTS and length >= JOINT)
            or length >= LONGEST_PART
        ):
            found.append(at)
    return [*found, len(take.doc)]


def _letters(take: Take, spans: Spans) -> tuple[frozenset[str], ...]:
    words = [_NO_LETTER.sub("", token.lower_) for token in take.doc]
    return tuple(frozenset(runs_of_letters("".join(words[first:last]))) for first, last in spans.tolist())


def runs_of_letters(text: str) -> list[str]:
    """Each run of letters of a text, word borders left out: they are what is heard wrong most often.

    >>> runs_of_letters("a whole")
    ['awho', 'whol', 'hole']
    """
    plain = _NO_LETTER.sub("", text.lower())
    return [plain[at : at + LETTERS] for at in range(len(plain) - LETTERS + 1)]
