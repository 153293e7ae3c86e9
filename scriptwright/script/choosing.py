"""Which candidates fit into the time: the worthiest of each section, no topic told to death, nothing told twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

from scriptwright.assignment import STANDARD
from scriptwright.script.candidates import Candidate
from scriptwright.script.worth import content_words
from scriptwright.sections import Section

#: How the time is shared where every section has something to say, in an assignment of the standard kind.
SHARES: Mapping[Section, float] = STANDARD.kind.weights
TOLERANCE = 0.05  #: share by which a draft may miss its time
_RUN = 0.4  #: added for going on with the sentence before it, which is chosen
_CROWDED = 0.5  #: taken off for each line already chosen from the same answer
_WITHOUT_FIRST = 0.8  #: taken off for going into an answer without its first sentence
_REPEATED = 2.5  #: taken off where most of the words were said already
_SAID_BEFORE = 4.0  #: taken off where all of them were
_POOL = 6  #: times the words that fit into a section, as many are looked at

Length = Callable[[Candidate], int]


def targets(
    total: float,
    filled: Iterable[Section],
    kept: Mapping[Section, float],
    weights: Mapping[Section, float] = SHARES,
) -> dict[Section, float]:
    """Words for each section: the weights of those with something to say, less what is kept free in them."""
    wanted = set(filled)
    shares = {section: weights[section] for section in Section if section in wanted}
    whole = sum(shares.values()) or 1.0
    free = total - sum(kept.get(section, 0.0) for section in Section if section not in wanted)
    return {
        section: max(
            0.0,
            free * shares.get(section, 0.0) / whole - (kept.get(section, 0.0) if section in wanted else 0.0),
        )
        for section in Section
    }


def pool(found: Sequence[Candidate], words: float, forced: Iterable[str] = ()) -> tuple[Candidate, ...]:
    """The worthiest candidates of each section, a few times what fits, in the order of the notes.

    `forced`: ids of those that are among them besides. Long notes are cut down here, before any sentence is
    parsed, so that a draft of 50,000 words stays quick.
    """
    by_id = {candidate.id: candidate for candidate in found}
    chosen: dict[str, Candidate] = {}
    for section in Section:
        room = words * SHARES[section] * _POOL
        for candidate in sorted((c for c in found if c.section is section), key=lambda c: -c.worth):
            if room <= 0:
                break
            link: Candidate | None = candidate
            while link is not None and link.id not in chosen:
                chosen[link.id] = link
                room -= link.words
                link = by_id.get(link.follows or "")
    taken = {*chosen, *forced}
    return tuple(candidate for candidate in found if candidate.id in taken)


class Choice:
    """A growing choice of candidates and the words they take."""

    def __init__(self, found: Sequence[Candidate], length: Length) -> None:
        self.found = found
        self.length = length
        self.chosen: dict[str, Candidate] = {}
        self.by_id = {candidate.id: candidate for candidate in found}
        self._topics: Counter[str] = Counter()
        self._roots = {
            candidate.id: content_words(" ".join(candidate.items) or candidate.text) for candidate in found
        }
        for candidate in found:
            if candidate.answer is not None:
                self.add(candidate)

    @property
    def words(self) -> int:
        """Words of all that is chosen."""
        return sum(self.length(candidate) for candidate in self.chosen.values())

    def words_in(self, section: Section) -> int:
        """Words chosen for one section."""
        return sum(self.length(c) for c in self.chosen.values() if c.section is section)

    def add(self, candidate: Candidate) -> None:
        """Take a candidate in."""
        self.chosen[candidate.id] = candidate
        self._topics[_topic(candidate)] += 1

    def drop(self, candidate: Candidate) -> None:
        """Take a candidate out again."""
        del self.chosen[candidate.id]
        self._topics[_topic(candidate)] -= 1

    def value(self, candidate: Candidate) -> float:
        """What this candidate would add to what is chosen already."""
        roots = self._roots[candidate.id]
        known = (
            max((len(roots & self._roots[id]) / len(roots) for id in self.chosen), default=0.0)
            if roots
            else 1.0
        )
        repeated = _REPEATED * max(0.0, known - 0.5) * 2
        repeated += _SAID_BEFORE if known == 1.0 and len(roots) >= 2 else 0.0
        late = (
            0.0
            if candidate.first or self._topics[_topic(candidate)] or candidate.question is None
            else _WITHOUT_FIRST
        )
        run = _RUN if candidate.before in self.chosen else 0.0
        return candidate.worth + run - late - _CROWDED * self._topics[_topic(candidate)] - repeated

    def open(self, section: Section | None = None) -> list[Candidate]:
        """Candidates that can be taken now: what they lean on has been chosen."""
        return [
            candidate
            for candidate in self.found
            if candidate.id not in self.chosen
            and (section is None or candidate.section is section)
            and (
                candidate.follows is None
                or candidate.follows in self.chosen
                or candidate.follows not in self.by_id
            )
        ]

    def leaned_on(self, candidate: Candidate) -> bool:
        """Whether another chosen line is not understood without this one."""
        return any(other.follows == candidate.id for other in self.chosen.values())


def _topic(candidate: Candidate) -> str:
    return (
        candidate.question.id
        if candidate.question is not None
        else f"{candidate.section.value}:{candidate.heading.id if candidate.heading else ''}"
    )


def choose(choice: Choice, wanted: Mapping[Section, float]) -> None:
    """Fill each section up to its words, then come as near to the whole as the candidates allow."""
    for section in Section:
        while choice.words_in(section) < wanted[section]:
            room = wanted[section] - choice.words_in(section)
            fitting = [c for c in choice.open(section) if choice.length(c) <= room + 8]
            if not fitting:
                break
            choice.add(max(fitting, key=lambda c: (choice.value(c), -c.order)))
        if wanted[section] > 0 and not choice.words_in(section) and choice.open(section):
            choice.add(min(choice.open(section), key=lambda c: choice.length(c) - 3 * choice.value(c)))
    settle(choice, sum(wanted.values()))


def settle(choice: Choice, total: float) -> None:
    """Add, drop or exchange single lines until the whole is within the tolerance, or nothing helps."""
    for _ in range(60):
        missing = total - choice.words
        if abs(missing) <= total * TOLERANCE / 3:
            return
        step = _nearer(choice, missing)
        if step is None:
            return
        out, into = step
        if out is not None:
            choice.drop(out)
        if into is not None:
            choice.add(into)


def _nearer(choice: Choice, missing: float) -> tuple[Candidate | None, Candidate | None] | None:
    """The change that brings the words nearest to the total at the least loss."""
    loose = [c for c in choice.chosen.values() if c.answer is None and not choice.leaned_on(c)]
    free = choice.open()
    steps: list[tuple[float, float, Candidate | None, Candidate | None]] = []
    for into in free:
        steps.append((abs(missing - choice.length(into)), -choice.value(into), None, into))
    for out in loose:
        if not _only_one(choice, out):
            steps.append((abs(missing + choice.length(out)), out.worth + 1.0, out, None))
        if abs(missing) < 40:
            for into in free:
                if into.section is out.section and into.follows != out.id:
                    change = choice.length(into) - choice.length(out)
                    steps.append((abs(missing - change), out.worth - choice.value(into) + 0.5, out, into))
    better = [step for step in steps if step[0] < abs(missing) - 0.5]
    if not better:
        return None
    best = min(better, key=lambda step: step[0] + 3.0 * step[1])
    return best[2], best[3]


def _only_one(choice: Choice, candidate: Candidate) -> bool:
    return sum(1 for c in choice.chosen.values() if c.section is candidate.section) == 1
