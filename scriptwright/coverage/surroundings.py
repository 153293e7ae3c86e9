"""How the words of a statement stand around its best stretch of a take."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from scriptwright.coverage.aligning import left_out, neighbours
from scriptwright.coverage.field import Field
from scriptwright.coverage.heard import plain
from scriptwright.coverage.matching import Floats, Take
from scriptwright.coverage.statements import ContentWord, Told
from scriptwright.facts.numbers import numbers
from scriptwright.language import parse

if TYPE_CHECKING:
    from spacy.tokens import Token

AROUND = 18  #: words on either side of the best stretch
BESIDE = 12  #: words between it and a passage that may tell a clause
TOGETHER = 8  #: words within which two words of a statement stand together
NO_VERB = 0.7  #: stands for the share of verbs heard where a statement has none
NO_PAIR = 0.5  #: stands for the share of pairs where it has fewer than two words
#: What numbers are heard as.
HEARD_AS = {2.0: frozenset(("to", "too")), 4.0: frozenset(("for", "fore")), 8.0: frozenset(("ate",))}


def surroundings(held: Field, at: int, first: int, last: int) -> dict[str, float]:
    """Signs of statement `at` from the tokens around `first` to `last` of the take."""
    told, take = held.told[at], held.take
    begin, end = max(0, first - AROUND), min(len(take.doc), last + AROUND)
    meant = [(plain(token.text), token) for token in parse(told.statement.text) if plain(token.text)]
    said = list(filter(None, (plain(token.text) for token in take.doc[begin:end])))
    weights = np.array([word.weight for word in told.words], np.float32)
    like = held.like[at][:, begin:end].max(axis=1, initial=0)
    head = np.arange(len(weights)) <= len(weights) // 2
    verbs = np.array([word.part == "VERB" for word in told.words], bool)
    return {
        "clause_read_most": _read(held, at, first, last),
        "verbs": _share(weights, like, verbs, NO_VERB),
        "head": _share(weights, like, head, 0.0),
        "neighbours": neighbours([word for word, _ in meant], said),
        "together": _together(told.words, take.lemmas[begin:end]),
        "left_out": _left_out(told, meant, said),
        "number_silent": float(_number_silent(told, take, begin, end)),
    }


def _share(weights: Floats, like: Floats, chosen: NDArray[np.bool_], otherwise: float) -> float:
    weight = float(weights[chosen].sum())
    return float(weights[chosen] @ like[chosen]) / weight if weight else otherwise


def _read(held: Field, at: int, first: int, last: int) -> float:
    """The meaning of the clause that is nearest to a passage in or beside the stretch."""
    spans = held.parts.spans
    near = np.flatnonzero((spans[:, 0] < last + BESIDE) & (spans[:, 1] > first - BESIDE))
    telling = sorted({word.clause for word in held.told[at].words}) or [0]
    cosines = held.clause_reads[at][telling]
    return float((cosines[:, near] if len(near) else cosines).max())


def _together(words: Sequence[ContentWord], lemmas: Sequence[str]) -> float:
    """The share of neighbouring content words that stand near each other in the take."""
    pairs = list(pairwise(word.lemma for word in words))
    if not pairs:
        return NO_PAIR
    near = {
        (lemma, other)
        for at, lemma in enumerate(lemmas)
        for other in lemmas[max(0, at - TOGETHER) : at + TOGETHER + 1]
    }
    return sum(pair in near for pair in pairs) / len(pairs)


def _left_out(told: Told, meant: Sequence[tuple[str, Token]], said: Sequence[str]) -> float:
    """The heaviest run of words in whose place nothing was said, as a share of the statement."""
    weights = {word.start: word.weight for word in told.words}
    whole = sum(weights.values())
    rows = [(word, weights.get(token.idx, 0.0)) for word, token in meant]
    return left_out(rows, said) / whole if whole else 0.0


def _number_silent(told: Told, take: Take, first: int, last: int) -> bool:
    """Whether an amount of the statement is not said: neither its value nor a word that it is written in."""
    begin, end = take.doc[first].idx, take.doc[last - 1].idx + len(take.doc[last - 1])
    here = [number for number in take.numbers if begin <= number.start < end]
    words = {token.lower_ for token in take.doc[first:last]}
    return any(
        not any(number.agrees(other) for other in here)
        and not words & set(number.text.lower().replace("-", " ").split())
        and not words & HEARD_AS.get(number.value, frozenset())
        for number in numbers(told.statement.text)
        if not number.ordinal and number.value != 1
    )
