"""Where a take has the words of a statement: the same word, one of its family, or one of like meaning."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from scriptwright.coverage.heard import Heard
from scriptwright.coverage.opposites import OPPOSITE
from scriptwright.coverage.statements import Told
from scriptwright.facts.names import sounds_like
from scriptwright.facts.numbers import Number, numbers
from scriptwright.facts.phonetics import readings
from scriptwright.language import english
from scriptwright.vectors import DIMENSIONS, rarity, tokens

if TYPE_CHECKING:
    from spacy.tokens import Doc

Floats = NDArray[np.float32]

CHUNK = 40  #: words of the take that the model reads at once
STEP = 20  #: words from one such stretch to the next
FAMILY = 0.9  #: how well a word of the same family matches
SOUND = 0.85  #: how well a word matches that sounds like it
INSTEAD = 0.5  #: how well another number of the same things matches: it shows the place
JOINED = 5  #: letters of a word that may have been heard as two
STEM = 4  #: letters that words of a family share at least
ENDINGS = frozenset(
    "|s|es|e|ed|d|ing|er|ers|or|ors|r|rs|ion|ions|tion|tions|ation|ations|ment|ments|ness|ly|al|ally|y|ies|"
    "ied|ship|ships|ist|ists|ful|less|able|ible|ity|ic|ics|ical|ant|ance|ence|ent|en|n|age|ee|ees|ian".split(
        "|"
    )
)


@dataclass(frozen=True, eq=False)
class Take:
    """A take's words with what is known of each."""

    heard: Heard
    doc: Doc
    word_of: NDArray[np.int64]  #: for each token of `doc`, the place of its word in `heard.words`
    lemmas: tuple[str, ...]
    numbers: tuple[Number, ...]  #: with their places in `heard.text`
    vectors: Floats  #: each token's meaning where it stands


def read_take(heard: Heard) -> Take:
    """The take parsed, with each token's meaning where it stands."""
    doc = english()(heard.text)
    return Take(
        heard,
        doc,
        np.array([heard.word_at(token.idx) for token in doc], np.int64),
        tuple(token.lemma_.lower() for token in doc),
        numbers(heard.text),
        _meanings(heard, doc),
    )


def _meanings(heard: Heard, doc: Doc) -> Floats:
    """Each token's meaning, from the stretch in which it stands furthest from the ends."""
    vectors = np.zeros((len(doc), DIMENSIONS), np.float32)
    best = np.full(len(doc), -1.0)
    count = len(heard.words)
    for first in range(0, max(count - STEP, 1), STEP):
        last = min(first + CHUNK, count)
        if last <= first:
            break
        begin, end = heard.starts[first], heard.starts[last - 1] + len(heard.words[last - 1].text)
        read = tokens(heard.text[begin:end])
        for token in doc:
            if not begin <= token.idx < end:
                continue
            inside = min(token.idx - begin, end - token.idx)
            if begin == 0:
                inside = end - token.idx
            if end == len(heard.text):
                inside = max(inside, token.idx - begin)
            if inside > best[token.i]:
                vector = _mean(read.spans, read.vectors, token.idx - begin, token.idx - begin + len(token))
                if vector is not None:
                    vectors[token.i], best[token.i] = vector, inside
    return vectors


def _mean(spans: Sequence[tuple[int, int]], vectors: Floats, start: int, end: int) -> Floats | None:
    rows = [at for at, (begin, stop) in enumerate(spans) if begin < end and stop > start]
    if not rows:
        return None
    mean: Floats = vectors[rows].mean(axis=0)
    return mean


def same_words(told: Told, take: Take) -> Floats:
    """How well each token of the take is each content word of the statement: shape (words, tokens).

    A number is the same by its value, however it is said or written.
    """
    kinds = {
        kind: at
        for at, kind in enumerate(
            dict.fromkeys(zip((token.lower_ for token in take.doc), take.lemmas, strict=True))
        )
    }
    rows = [
        [_alike(word.text.lower(), word.lemma, word.part, *kind) for kind in kinds] for word in told.words
    ]
    place = [kinds[token.lower_, lemma] for token, lemma in zip(take.doc, take.lemmas, strict=True)]
    matches = np.array(rows, np.float32).reshape(len(told.words), len(kinds))[:, place]
    _match_joined(told, take, matches)
    _match_numbers(told, take, matches)
    return matches


def _match_joined(told: Told, take: Take, matches: Floats) -> None:
    """A word that was heard as two: "grand mother", "hole sail"."""
    lower = [token.lower_ for token in take.doc]
    for row, word in enumerate(told.words):
        if len(word.text) < JOINED or matches[row].max(initial=0) >= SOUND:
            continue
        for at, (one, other) in enumerate(pairwise(lower)):
            joined = one + other
            if one.isalpha() and other.isalpha() and abs(len(joined) - len(word.text)) <= 2:
                same = _alike(word.text.lower(), word.lemma, word.part, joined, joined)
                matches[row, at : at + 2] = np.maximum(matches[row, at : at + 2], same)


def _match_numbers(told: Told, take: Take, matches: Floats) -> None:
    spoken = take.numbers
    for number in numbers(told.statement.text):
        rows = [
            row for row, word in enumerate(told.words) if word.start < number.end and word.end > number.start
        ]
        if not rows:
            continue
        matches[rows] = 0
        for other in spoken:
            if number.unit == other.unit or not number.unit or not other.unit:
                inside = [
                    token.i
                    for token in take.doc
                    if token.idx < other.end and token.idx + len(token) > other.start
                ]
                same = 1.0 if number.agrees(other) else INSTEAD if number.unit else 0.0
                cells = np.ix_(rows, inside)
                matches[cells] = np.maximum(matches[cells], same)


@lru_cache(maxsize=500_000)
def _alike(word: str, lemma: str, part: str, other: str, other_lemma: str) -> float:
    if word == other or lemma == other_lemma:
        return 1.0
    if _family(word, other) or _family(lemma, other_lemma):
        return FAMILY
    if min(len(word), len(other)) < (3 if part == "PROPN" else STEM):
        return 0.0
    if set(readings(word)) & set(readings(other)):
        return SOUND
    if other in OPPOSITE.get(word, frozenset()):
        return 0.0
    rare = part == "PROPN" or rarity(lemma) >= 1.0
    return SOUND if rare and sounds_like(word, other) else 0.0


def _family(one: str, other: str) -> bool:
    shared = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        shared += 1
    return (
        any(one[at:] in ENDINGS and other[at:] in ENDINGS for at in range(max(STEM, shared - 2), shared + 1))
        if shared >= STEM
        else False
    )


def like_meanings(told: Told, take: Take) -> Floats:
    """Cosine of each content word's meaning in its statement with each token's in the take."""
    read = tokens(told.statement.text)
    rows = []
    for word in told.words:
        vector = _mean(read.spans, read.vectors, word.start, word.end)
        rows.append(np.zeros(DIMENSIONS, np.float32) if vector is None else vector)
    return unit(np.array(rows, np.float32).reshape(len(told.words), DIMENSIONS)) @ unit(take.vectors).T


def unit(rows: Floats) -> Floats:
    """Rows of length 1; a row of zeros stays."""
    length = np.linalg.norm(rows, axis=1, keepdims=True)
    shortened: Floats = (rows / np.where(length == 0, 1, length)).astype(np.float32)
    return shortened
