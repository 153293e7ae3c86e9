"""The time filled: passages for each section first, then single lines until the whole fits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from scriptwright.script.candidate import Candidate
from scriptwright.script.choosing import Choice
from scriptwright.script.passages import best_of, passages
from scriptwright.sections import Section

#: The student's own parts first: what they come back to has to be told.
_ORDER = (Section.WHY, Section.CONNECTION, Section.WHO, Section.LEARNED)
TOLERANCE = 0.05  #: share by which a draft may miss its time


def choose(choice: Choice, wanted: Mapping[Section, float]) -> None:
    """Fill each section up to its words, then come as near to the whole as the candidates allow."""
    for section in _ORDER:
        room = wanted[section] - choice.words_in(section)
        told = [
            passages(answer, length=choice.length, value=choice.freely, known=choice.chosen)
            for answer in choice.answers(section)
        ]
        for passage in best_of(told, room + 8):
            for candidate in passage.sentences:
                _take(choice, choice.bundle(candidate))
        while choice.words_in(section) < wanted[section]:
            room = wanted[section] - choice.words_in(section)
            fitting = [b for b in choice.bundles(section) if choice.length_of(b) <= room + 8]
            if not fitting:
                break
            _take(choice, max(fitting, key=lambda b: (choice.value_of(b), -b[-1].order)))
        if wanted[section] > 0 and not choice.words_in(section):
            alone = choice.bundles(section)
            if alone:
                _take(choice, min(alone, key=lambda b: choice.length_of(b) - 3 * choice.value_of(b)))
    settle(choice, sum(wanted.values()))


def settle(choice: Choice, total: float) -> None:
    """Add, drop or exchange single lines until the whole is within the tolerance, or nothing helps."""
    for _ in range(60):
        missing = total - choice.words
        if abs(missing) <= total * TOLERANCE / 3:
            return
        step = _nearer(choice, missing) or _nearer(choice, missing, scattered=True)
        if step is None:
            return
        out, into = step
        if out is not None:
            choice.drop(out)
        _take(choice, into)


def _take(choice: Choice, bundle: Sequence[Candidate]) -> None:
    for candidate in bundle:
        choice.add(candidate)


def _nearer(
    choice: Choice, missing: float, *, scattered: bool = False
) -> tuple[Candidate | None, tuple[Candidate, ...]] | None:
    """The change that brings the words nearest to the total at the least loss."""
    loose = [c for c in choice.chosen.values() if c.answer is None and not choice.leaned_on(c)]
    free = [(b, choice.length_of(b), choice.value_of(b)) for b in choice.bundles(scattered=scattered)]
    steps: list[tuple[float, float, Candidate | None, tuple[Candidate, ...]]] = []
    for into, length, value in free:
        steps.append((abs(missing - length), -value, None, into))
    for out in loose:
        lost = out.worth + choice.run_through(out)
        if not _only_one(choice, out):
            steps.append((abs(missing + choice.length(out)), lost + 1.0, out, ()))
        if abs(missing) < 40:
            for into, length, value in free:
                if into[-1].section is out.section and not any(out.id in c.needs for c in into):
                    change = length - choice.length(out)
                    steps.append((abs(missing - change), lost - value + 0.5, out, into))
    better = [step for step in steps if step[0] < abs(missing) - 0.5]
    if not better:
        return None
    best = min(better, key=lambda step: step[0] + 3.0 * step[1])
    return best[2], best[3]


def _only_one(choice: Choice, candidate: Candidate) -> bool:
    return sum(1 for c in choice.chosen.values() if c.section is candidate.section) == 1
