"""All statements held against all stretches of a take."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from scriptwright.coverage.matching import Floats, Take, like_meanings, same_words
from scriptwright.coverage.statements import CONTENT, Told
from scriptwright.coverage.stretches import Stretches, passages, sliding
from scriptwright.vectors import embed

#: What the same words, words of like meaning, and the meaning of the whole count for in a stretch.
SAME, LIKE, WHOLE = 0.25, 0.3, 0.45
UNRELATED = 0.4  #: cosine of two words' meanings, where they stand, that says nothing yet
PAIRS = 14  #: neighbouring pairs of words over which closeness is taken
_WORD = re.compile(r"[a-z0-9']+")


@dataclass(frozen=True, eq=False)
class Field:
    """How near each stretch of a take is to each statement, in each way of being near."""

    told: tuple[Told, ...]
    take: Take
    slides: Stretches
    parts: Stretches
    same: tuple[Floats, ...]  #: for each statement, its words against the take's tokens
    like: tuple[Floats, ...]  #: the same, with words of like meaning
    near: Floats  #: shape (statements, slides)
    whole: Floats  #: the meaning alone, shape (statements, slides)
    read: Floats  #: the meaning alone, shape (statements, parts)
    clauses: tuple[tuple[Floats, Floats], ...]  #: nearness and meaning of each statement's clauses in slides
    clause_reads: tuple[Floats, ...]  #: the meaning of each statement's clauses in parts
    clause_mean: Floats  #: mean nearness of all clauses, shape (slides,)
    closeness: float  #: how far the take keeps to the script's own words
    level: float  #: how near the take comes to the statements that it tells best


def field(told: Sequence[Told], take: Take) -> Field:
    """The statements in the stretches of a take that has words; there is a statement."""
    slides, parts = sliding(take), passages(take)
    telling = np.array([token.pos_ in CONTENT for token in take.doc])
    same = tuple(same_words(one, take) for one in told)
    like = tuple(
        np.maximum(matches, np.where(telling, _related(like_meanings(one, take)), 0)).astype(np.float32)
        for one, matches in zip(told, same, strict=True)
    )
    texts = embed([one.statement.text for one in told])
    whole = texts @ slides.meanings.T
    near, clauses, clause_reads = [], [], []
    for at, one in enumerate(told):
        best_same, best_like = slides.best(same[at]), slides.best(like[at])
        weights = np.array([word.weight for word in one.words], np.float32)
        near.append(_nearness(weights, best_same, best_like, whole[at]))
        texts_of_clauses = embed([clause.text for clause in one.clauses])
        meanings = texts_of_clauses @ slides.meanings.T
        clause_reads.append(texts_of_clauses @ parts.meanings.T)
        clause_near = []
        for number, meaning in enumerate(meanings):
            rows = [row for row, word in enumerate(one.words) if word.clause == number]
            clause_near.append(_nearness(weights[rows], best_same[rows], best_like[rows], meaning))
        clauses.append((np.array(clause_near, np.float32), meanings))
    nearness = np.array(near, np.float32)
    return Field(
        tuple(told),
        take,
        slides,
        parts,
        same,
        like,
        nearness,
        whole,
        texts @ parts.meanings.T,
        tuple(clauses),
        tuple(clause_reads),
        np.vstack([rows for rows, _ in clauses]).mean(axis=0),
        _closeness(told, take),
        float(np.quantile(nearness.max(axis=1), 0.8)),
    )


def _related(cosines: Floats) -> Floats:
    related: Floats = np.clip((cosines - UNRELATED) / (1 - UNRELATED), 0, 1)
    return related


def _nearness(weights: Floats, same: Floats, like: Floats, whole: Floats) -> Floats:
    if not weights.sum():
        return whole
    share = weights / weights.sum()
    # Summed without BLAS, which on some processors warns of values that are none.
    near: Floats = (
        SAME * (share[:, None] * same).sum(axis=0)
        + LIKE * (share[:, None] * like).sum(axis=0)
        + WHOLE * whole
    )
    return near


def _closeness(told: Sequence[Told], take: Take) -> float:
    """The share of neighbouring words of the take that are neighbours in the script too, its median."""
    script = {pair for one in told for pair in _pairs(one.statement.text)}
    pairs = [pair in script for pair in _pairs(" ".join(token.text for token in take.doc))]
    if not pairs:
        return 0.0
    firsts = range(0, max(1, len(pairs) - PAIRS + 1), PAIRS // 2)
    return float(np.median([np.mean(pairs[first : first + PAIRS]) for first in firsts]))


def _pairs(text: str) -> list[tuple[str, str]]:
    words = _WORD.findall(text.lower())
    return list(pairwise(words))
