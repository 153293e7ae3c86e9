"""What a take holds for each statement: how much of its words and of its meaning, and where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from scriptwright.coverage.matching import Floats, Take, like_meanings, same_words, unit
from scriptwright.coverage.statements import CONTENT, Told
from scriptwright.vectors import embed

#: Lengths in words of the stretches of a take that are looked at; sentences of a take may be of any length,
#: and recognition often leaves their marks out.
LENGTHS = (5, 8, 12, 18, 27, 40)
#: What the same words, words of like meaning, and the meaning of the whole count for in a stretch.
SAME, LIKE, WHOLE = 0.3, 0.3, 0.4
HEARD = 0.6  #: from this match on a word of the statement was heard


@dataclass(frozen=True, eq=False)
class Evidence:
    """What speaks for one statement: `first` and `last` bound the best stretch, in tokens of the take."""

    told: Told
    score: float
    first: int
    last: int
    heard: tuple[bool, ...]  #: for each content word of the statement
    near: Floats  #: how near each stretch of the take is to the statement


def stretches(take: Take) -> NDArray[np.int64]:
    """The stretches of a take that are looked at, as half-open ranges of tokens: shape (stretches, 2)."""
    count = len(take.doc)
    found: set[tuple[int, int]] = set()
    for length in LENGTHS:
        if length >= count:
            found.add((0, count))
            break
        step = max(1, length // 4)
        found |= {(first, first + length) for first in range(0, count - length + 1, step)}
        found.add((count - length, count))
    return np.array(sorted(found), np.int64)


def evidence(told: Sequence[Told], take: Take) -> tuple[Evidence, ...]:
    """What the take holds for each statement; the take has words."""
    spans = stretches(take)
    sums = np.vstack([np.zeros((1, take.vectors.shape[1])), np.cumsum(take.vectors, axis=0)])
    meanings = unit((sums[spans[:, 1]] - sums[spans[:, 0]]).astype(np.float32))
    whole = embed([one.statement.text for one in told]) @ meanings.T
    telling = np.array([token.pos_ in CONTENT for token in take.doc])
    return tuple(_held(one, take, spans, row, telling) for one, row in zip(told, whole, strict=True))


def _held(
    told: Told, take: Take, spans: NDArray[np.int64], whole: Floats, telling: NDArray[np.bool_]
) -> Evidence:
    same = same_words(told, take)
    like = np.maximum(same, np.where(telling, like_meanings(told, take), 0))
    weights = np.array([word.weight for word in told.words])
    weights = weights / weights.sum() if len(weights) else weights
    best_same, best_like = (_best(matches, spans) for matches in (same, like))
    near = (SAME * (weights @ best_same) + LIKE * (weights @ best_like) + WHOLE * whole).astype(np.float32)
    if not len(weights):
        near = whole
    at = int(near.argmax())
    first, last = _tight(like, *map(int, spans[at]))
    heard = tuple(bool(row.max() >= HEARD) for row in like[:, first:last]) if len(weights) else ()
    return Evidence(told, float(near[at]), first, last, heard, near)


def _best(matches: Floats, spans: NDArray[np.int64]) -> Floats:
    """The best match of each word in each stretch: shape (words, stretches)."""
    return np.array(
        [[row[first:last].max() for first, last in spans] for row in matches], np.float32
    ).reshape(len(matches), len(spans))


def _tight(like: Floats, first: int, last: int) -> tuple[int, int]:
    """The stretch without the tokens at its ends that match no word of the statement."""
    if not len(like):
        return first, last
    matched = np.flatnonzero(like[:, first:last].max(axis=0) >= HEARD)
    if not len(matched):
        return first, last
    return first + int(matched[0]), first + int(matched[-1]) + 1
