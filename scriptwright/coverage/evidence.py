"""What speaks for each statement in a take, as numbers from which a verdict is made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from scriptwright.coverage.contradiction import Contradiction
from scriptwright.coverage.contraries import contradictions, is_about
from scriptwright.coverage.field import Field, field
from scriptwright.coverage.heard import plain
from scriptwright.coverage.matching import Floats, Take
from scriptwright.coverage.model import Contrary
from scriptwright.coverage.statements import Told
from scriptwright.coverage.stretches import Stretches, cuts, runs_of_letters
from scriptwright.coverage.surroundings import surroundings

HEARD = 0.6  #: from this match on a word of the statement was heard
#: A statement of so many words is looked for in stretches of this share of its length to that, in tokens.
SHORT, LONG = 0.6, 3.0
PASSAGE, CLAUSE_PASSAGE = 0.45, 0.7  #: likewise in passages, and its clauses
ENOUGH = 12  #: tokens of a passage that is long enough for any statement
EDGE = 4  #: words by which a passage is widened to where its clause begins or ends
#: Words that belong to the one behind them, so that a passage begins before them.
JOINED_TO_NEXT = frozenset(("DET", "ADP", "PART", "PROPN", "PRON", "AUX", "NUM"))
NEARBY = 35  #: tokens from the best stretch within which clauses and words are looked for


@dataclass(frozen=True)
class Signs:
    """What speaks for a statement, and against it: shares and cosines, 0 to 1 where nothing else is said.

    "Above the others" is the difference from the mean of all statements in the same place: a stretch that is
    as near to every other statement says only what they are all about.
    """

    closeness: float  #: how far the take keeps to the script's own words
    level: float  #: how near the take comes to the statements that it tells best
    about: float  #: the same, of the best quarter: it tells whether the take is about the script at all
    ahead: float  #: nearness in the best stretch, above the nearest other statement; −1 to 1
    whole_above: float  #: meaning of the whole, above the others
    passage_between: float  #: meaning of a passage, above the nearest other statement and above the others
    letters: float  #: share of its runs of letters in a passage
    clause_letters_most: float  #: the same, of the clause heard best
    clause_whole_most: float  #: meaning of the clause heard best
    clause_read_most: float  #: the same in a passage
    silent: float  #: weight of the words not heard; 0 to their number
    verbs: float  #: share of its verbs heard
    head: float  #: share of its first half heard
    neighbours: float  #: share of its neighbouring words that are neighbours in the take
    together: float  #: share of its neighbouring content words that stand near each other in the take
    left_out: float  #: share of it in whose place nothing was said
    number_silent: float  #: 1 where an amount was not said
    opposite: float  #: the same words are there, with the opposite
    name: float  #: … with another name


SIGNS = tuple(field.name for field in fields(Signs))


@dataclass(frozen=True, eq=False)
class Evidence:
    """What a take holds for one statement; `first` and `last` bound the best stretch, in its tokens."""

    told: Told
    signs: Signs
    first: int
    last: int
    heard: tuple[bool, ...]  #: for each content word of the statement
    verbatim: bool  #: said word for word
    against: tuple[Contradiction, ...]  #: what is said otherwise of the same thing
    near: Floats  #: nearness in each sliding stretch


def evidence(told: Sequence[Told], take: Take, names: Sequence[str] = ()) -> tuple[Evidence, ...]:
    """What the take holds for each statement; the take has words, and there is a statement.

    `names`: names that are said for a reason of their own, and are nobody else's misheard.
    """
    known = frozenset(
        word.lower()
        for name in (*names, *(word.text for one in told for word in one.words if word.part == "PROPN"))
        for word in name.split()
    )
    held = field(told, take)
    about = _about(held)
    return tuple(_evidence(held, at, about, known) for at in range(len(told)))


def _about(held: Field) -> float:
    """How near the take comes to the quarter of the statements that it tells best."""
    nearest = sorted(float(near[_fitting_for(held, at)].max()) for at, near in enumerate(held.near))
    return float(np.mean(nearest[-max(1, len(nearest) // 4) :]))


def _fitting_for(held: Field, at: int) -> NDArray[np.int64]:
    """The stretches of a length in which the statement may be told."""
    size = len(held.told[at].statement.text.split()) + 2
    return _fitting(held.slides, SHORT * size, LONG * size)


def _evidence(held: Field, at: int, about: float, known: frozenset[str]) -> Evidence:
    told, take, slides = held.told[at], held.take, held.slides
    above = held.near[at] - held.near.mean(axis=0)
    fitting = _fitting_for(held, at)
    best = int(fitting[above[fitting].argmax()])
    first, last = (int(border) for border in slides.spans[best])
    against = contradictions(told, take, held.same[at], first, last, known)
    nearby = np.flatnonzero(np.abs(slides.middles - slides.middles[best]) < NEARBY)
    like = held.like[at]
    in_reach = slides.best(like)[:, nearby].max(axis=1, initial=0)
    weights = np.array([word.weight for word in told.words], np.float32)
    same_here = held.same[at][:, first:last].max(axis=1, initial=0)
    word_share = float(weights @ same_here / weights.sum()) if weights.sum() else float(held.near[at, best])
    signs = Signs(
        closeness=held.closeness,
        level=held.level,
        about=about,
        ahead=float(held.near[at, best] - _others(held.near, at)[best]),
        whole_above=float((held.whole[at] - held.whole.mean(axis=0))[fitting].max()),
        silent=float(weights @ (1 - in_reach)),
        **_in_passages(held, at),
        **_of_clauses(held, at, nearby),
        **surroundings(held, at, first, last),
        **_against(told, against, word_share),
    )
    first, last = _tight(take, like, first, last)
    return Evidence(
        told,
        signs,
        first,
        last,
        tuple(bool(match >= HEARD) for match in in_reach),
        _verbatim(told, take),
        tuple(one for one in against if is_about(told, held.same[at], one)),
        held.near[at],
    )


def _fitting(stretches: Stretches, shortest: float, longest: float) -> NDArray[np.int64]:
    """The stretches of these lengths; where the take has none so long, its longest."""
    lengths = stretches.lengths
    return np.flatnonzero(
        (lengths >= min(shortest, lengths.max())) & (lengths <= max(longest, lengths.min()))
    )


def _others(near: Floats, at: int) -> Floats:
    """The nearest other statement in each stretch; 0 where there is none."""
    if len(near) == 1:
        return np.zeros(near.shape[1], np.float32)
    highest: Floats = np.delete(near, at, axis=0).max(axis=0)
    return highest


def _in_passages(held: Field, at: int) -> dict[str, float]:
    told, parts, read = held.told[at], held.parts, held.read
    size = len(told.statement.text.split()) + 2
    fitting = _fitting(parts, min(PASSAGE * size, ENOUGH), np.inf)
    mean, others = read.mean(axis=0), _others(read, at)
    runs = runs_of_letters(told.core)
    return {
        "passage_between": float((read[at] - (mean + others) / 2)[fitting].max()),
        "letters": max(_share(runs, parts.letters[index]) for index in fitting),
    }


def _share(runs: Sequence[str], letters: frozenset[str]) -> float:
    return sum(run in letters for run in runs) / max(1, len(runs))


def _of_clauses(held: Field, at: int, nearby: NDArray[np.int64]) -> dict[str, float]:
    """The clauses with words that say something, each where it is heard best near the statement's place."""
    told, slides = held.told[at], held.slides
    near, meanings = held.clauses[at]
    found = []
    for number, clause in enumerate(told.clauses):
        weight = sum(word.weight for word in told.words if word.clause == number)
        if not weight and told.words:
            continue
        size = len(clause.text.split())
        fitting = np.intersect1d(nearby, _fitting(slides, CLAUSE_PASSAGE * size, LONG * size + 4))
        fitting = fitting if len(fitting) else nearby
        above = near[number] - held.clause_mean
        best = fitting[above[fitting].argmax()]
        letters = _share(runs_of_letters(clause.text), slides.letters[best])
        found.append((letters, meanings[number][best]))
    letters, whole = np.array(found).T
    return {
        "clause_letters_most": float(letters.max()),
        "clause_whole_most": float(whole.max()),
    }


def _against(told: Told, against: Sequence[Contradiction], word_share: float) -> dict[str, float]:
    """Contradictions weigh what the statement's own words weigh in the same place; else it is other talk."""
    kinds = {one.kind for one in against}
    return {kind.value: word_share if kind in kinds else 0.0 for kind in (Contrary.OPPOSITE, Contrary.NAME)}


def _tight(take: Take, like: Floats, first: int, last: int) -> tuple[int, int]:
    """The stretch from its first word that matches to the last, and to the edges of their clauses."""
    matched = np.flatnonzero(like[:, first:last].max(axis=0, initial=0) >= HEARD)
    if not len(matched):
        return first, last
    begin, end = first + int(matched[0]), first + int(matched[-1]) + 1
    borders = cuts(take)
    before = max((border for border in borders if begin - EDGE <= border <= begin), default=begin)
    after = min((border for border in borders if end <= border <= end + EDGE), default=end)
    while before == begin and begin > first and take.doc[begin - 1].pos_ in JOINED_TO_NEXT:
        begin = before = begin - 1
    return before, after


def _verbatim(told: Told, take: Take) -> bool:
    """Whether the statement was said word for word."""
    meant = " ".join(filter(None, map(plain, told.statement.text.split())))
    said = " ".join(filter(None, (plain(word.text) for word in take.heard.words)))
    return bool(meant) and f" {meant} " in f" {said} "
