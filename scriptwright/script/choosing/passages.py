"""Which passages to tell in the room there is: a stretch of one answer is understood and remembered, scattered sentences are not."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

from scriptwright.script.candidate import Candidate
from scriptwright.script.context.joints import held
from scriptwright.script.context.signs import is_asked_for
from scriptwright.sections import Section

_FADING = 0.86  #: what the second best sentence of a passage counts, the third its square
_FADING_FAST = 0.72  #: that of how somebody came to their work, of which a listener wants the turns, and of advice
_OPENING = 4.2  #: taken off for turning to another answer
_OPENING_ITEM = 2.3  #: taken off for another duty, which needs no turning to
_OPENING_TOLD = 3.1  #: taken off for another item of a list, or another paragraph of what is told already
_FROM_FIRST = 2.3  #: added for beginning where the answer begins
_FROM_FIRST_OWN = 1.9  #: added for that in the student's own part
_FROM_OPENING_OWN = 1.2  #: added for beginning where another paragraph of it begins
_TO_THE_END = 0.5  #: added for ending where the answer ends, with its point
_TO_THE_END_HISTORY = 3.0  #: added for that where it ends with the work that somebody has come to
_TO_THE_END_OWN = 1.5  #: added for that where the student says what it means to them
_ALONE = 1.0  #: taken off for a single sentence of an answer that goes on
_STRAY = 3.0  #: taken off for a single station of a life, neither the first nor the last
_SMALL = 0.8  #: taken off for an answer that is one short sentence
_FEW = 14  #: words of such
_TORN = 4.0  #: taken off for beginning or ending where the sentences hang together, before the point
_TORN_OWN = 1.2  #: taken off for that in the student's own part
_LOST = 0.5  #: of that, for ending where what comes next cannot be told
_SKIPPED = 2.0  #: taken off for going on after a gap
_LEAD_IN = 7  #: words that turning to another answer takes
_TALE = 3.0  #: added for each story that is told from its beginning to what is made of it
_TALE_WORD = 0.03  #: added for each of its words, which many small facts would fill for more
_MORAL = 1.5  #: added where that is told
_LONGEST = 16  #: sentences of a passage
_WORD_PRICE = 8  #: words over the room that a passage must outweigh by one point of worth
_GRAIN = 3  #: words that count as one when room is shared out

Value = Callable[[Candidate], float]


@dataclass(frozen=True)
class Passage:
    """Sentences of one answer that follow each other."""

    sentences: tuple[Candidate, ...]
    words: int
    worth: float


def passages(
    answer: Sequence[Candidate],
    *,
    length: Callable[[Candidate], int],
    value: Value,
    known: Collection[str],
    bundle: Callable[[Candidate], Sequence[Candidate]] = lambda candidate: (candidate,),
) -> tuple[Passage, ...]:
    """The best passage of each length in an answer, from short to long, each worth more than the shorter ones.

    `answer`: its candidates in order. `known`: ids of what is told already, here or elsewhere; a passage that needs
    more of its answer than these and its own sentences is none. `bundle`: a candidate and what else has to be told
    for it to be understood, whose words count, wherever it stands.
    """
    values = {candidate.id: value(candidate) for candidate in answer}
    ids = {candidate.id for candidate in answer}
    told = ids & set(known)
    before = worth_of(told, answer, lambda c: values[c.id])
    found: dict[int, Passage] = {}
    bundles = {candidate.id: bundle(candidate) for candidate in answer}
    for start in range(len(answer)):
        inside: set[str] = set()
        stretch: list[Candidate] = []
        taken: dict[str, Candidate] = {}
        for candidate in answer[start : start + _LONGEST]:
            inside.add(candidate.id)
            if candidate.id not in told:
                stretch.append(candidate)
                taken |= {c.id: c for c in bundles[candidate.id]}
            if not stretch or stretch[-1] is not candidate:
                continue
            if any(
                need in ids and need not in inside and need not in known for c in stretch for need in c.needs
            ):
                continue
            words = sum(length(c) for c in taken.values())
            words += _LEAD_IN if stretch[0].first and stretch[0].question is not None else 0
            worth = worth_of(told | inside, answer, lambda c: values[c.id]) - before
            if words not in found or worth > found[words].worth:
                found[words] = Passage(tuple(stretch), words, worth)
    best: list[Passage] = []
    for words in sorted(found):
        if found[words].worth > (best[-1].worth if best else 0.0):
            best.append(found[words])
    return tuple(best)


def worth_of(told: Collection[str], answer: Sequence[Candidate], value: Value) -> float:
    """What those sentences of an answer that are `told` are worth together, for what they say and how they hang together."""
    runs: list[tuple[int, int]] = []
    for index, candidate in enumerate(answer):
        if candidate.id not in told:
            continue
        if runs and runs[-1][1] == index - 1:
            runs[-1] = (runs[-1][0], index)
        else:
            runs.append((index, index))
    if not runs:
        return 0.0
    values = [value(candidate) for candidate in answer if candidate.id in told]
    return _worth(values, answer) + _shape(answer, runs)


def _worth(values: Iterable[float], answer: Sequence[Candidate]) -> float:
    if answer[0].pondered:
        return sum(values)
    fast = any(one.history for one in answer) or is_asked_for(answer[0], "counsel")
    fading = _FADING_FAST if fast else _FADING
    ranked = enumerate(sorted(values, reverse=True))
    return sum(value * fading**rank if value > 0 else value for rank, value in ranked)


def _shape(answer: Sequence[Candidate], runs: Sequence[tuple[int, int]]) -> float:
    """What is added or taken off for where stretches of an answer, first and last index of each, begin and end."""
    first = answer[runs[0][0]]
    own = first.pondered
    worth = _beginning(first) - _SKIPPED * (len(runs) - 1)
    torn = _TORN_OWN if own else _TORN
    for start, end in runs:
        if start:
            worth -= torn * held(answer[start - 1], answer[start])
        if answer[end].torn:
            worth -= torn * _LOST
        elif end < len(answer) - 1:
            worth -= torn * held(answer[end], answer[end + 1])
    inside = {c.id for start, end in runs for c in answer[start : end + 1]}
    tales = {c.tale for c in answer if c.tale and c.id in inside}
    for tale in tales:
        parts = [c for c in answer if c.tale == tale]
        if all(c.id in inside for c in parts):
            worth += _TALE + _TALE_WORD * sum(c.words for c in parts)
            worth += (_MORAL if any(c.concludes for c in parts) else 0.0)
    told = sum(end - start + 1 for start, end in runs)
    ends = told > 1 and runs[-1][1] == len(answer) - 1
    small = len(answer) == 1 and not own and first.words <= _FEW and not first.answer
    closing = own and first.section is Section.CONNECTION
    arrives = answer[-1].history
    to_the_end = _TO_THE_END_OWN if closing else _TO_THE_END_HISTORY if arrives else _TO_THE_END
    worth += to_the_end if ends else 0.0
    if arrives and told == 1 and 0 < runs[0][0] < len(answer) - 1:
        worth -= _STRAY
    return worth - (_ALONE if told == 1 and len(answer) > 2 and not own else _SMALL if small else 0.0)


def _beginning(first: Candidate) -> float:
    if first.pondered:
        return _FROM_FIRST_OWN if first.first else _FROM_OPENING_OWN if first.opens else 0.0
    asked = first.question is not None and not first.items
    turning = _OPENING_ITEM if first.section is Section.WHO else _OPENING if asked else _OPENING_TOLD
    opens = first.first or (first.question is None and first.opens)
    return (_FROM_FIRST if opens else 0.0) - turning


def best_of(answers: Iterable[Sequence[Passage]], room: float, *, over: float = 0.0) -> tuple[Passage, ...]:
    """One passage of each answer, or none of it, so that all are worth the most in `room` words.

    `over`: words by which they may go over it, where a story that is worth it does not fit. The multiple-choice
    knapsack problem, by dynamic programming over the words.
    """
    size = max(0, int((room + over) // _GRAIN))
    worth = [0.0] * (size + 1)
    taken: list[tuple[Passage, ...]] = [()] * (size + 1)
    for choices in answers:
        before, had = worth[:], taken[:]
        for passage in choices:
            cost = -(-passage.words // _GRAIN)
            for at in range(size, cost - 1, -1):
                total = before[at - cost] + passage.worth
                if total > worth[at]:
                    worth[at] = total
                    taken[at] = (*had[at - cost], passage)
    best = max(range(size + 1), key=lambda at: worth[at] - max(0.0, at * _GRAIN - room) / _WORD_PRICE)
    return taken[best]
