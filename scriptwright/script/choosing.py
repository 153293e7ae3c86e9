"""What is chosen, and what each further candidate would add: no topic told to death, nothing told twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

from scriptwright.assignment import STANDARD
from scriptwright.script.candidate import Candidate
from scriptwright.script.model import LineKind
from scriptwright.script.worth import content_words
from scriptwright.sections import Section

#: How the time is shared where every section has something to say, in an assignment of the standard kind.
SHARES: Mapping[Section, float] = STANDARD.kind.weights
_RUN = 0.7  #: added for going on with the sentence before it, which is chosen
_JUMP = 1.2  #: taken off for leaving out the sentence before it
_BROKEN = 3.0  #: taken off for a sentence out of the middle of a passage, or off its beginning
_CROWDED = (0.0, 0.1, 0.3, 0.7)  #: taken off for each line already chosen from the same answer
_TURNING = 0.8  #: taken off for turning to another answer
_WITHOUT_FIRST = 0.8  #: taken off besides for going into it without its first sentence
_LEANING = 0.3  #: share of the value of what must be said with a sentence in the value of both
_REPEATED = 2.5  #: taken off where most of the words were said already
_SAID_BEFORE = 4.0  #: taken off where all of them were
_BESIDE = 3  #: sentences before a worthy one that are looked at too
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
            links = [candidate]
            while links:
                link = links.pop()
                if link.id not in chosen:
                    chosen[link.id] = link
                    room -= link.words
                    links += [by_id[id] for id in link.needs if id in by_id]
            room -= _taken_before(candidate, by_id, chosen)
    taken = {*chosen, *forced}
    return tuple(candidate for candidate in found if candidate.id in taken)


def _taken_before(candidate: Candidate, by_id: Mapping[str, Candidate], chosen: dict[str, Candidate]) -> int:
    """Takes in the sentences just before one in its answer, so that a passage can be told; their words."""
    words = 0
    for _ in range(_BESIDE):
        before = by_id.get(candidate.before or "")
        if before is None or before.id in chosen:
            break
        chosen[before.id] = candidate = before
        words += before.words
    return words


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

    def answers(self, section: Section) -> list[list[Candidate]]:
        """The candidates of a section that are not chosen, those of one answer together, in their order."""
        found: list[list[Candidate]] = []
        for candidate in self.found:
            if candidate.section is not section or candidate.id in self.chosen:
                continue
            paragraph = candidate.opens and candidate.question is None and candidate.kind is not LineKind.OWN
            if found and candidate.before == found[-1][-1].id and not paragraph:
                found[-1].append(candidate)
            else:
                found.append([candidate])
        return found

    def freely(self, candidate: Candidate) -> float:
        """What this candidate is worth beside what is chosen, in whatever passage."""
        return candidate.worth - self._repeats(candidate)

    def value(self, candidate: Candidate) -> float:
        """What this candidate would add to what is chosen already."""
        late = (
            0.0
            if self._topics[_topic(candidate)] or candidate.question is None
            else _TURNING
            if candidate.first
            else _TURNING + _WITHOUT_FIRST
        )
        run = _RUN if candidate.before in self.chosen else -_JUMP if candidate.before in self.by_id else 0.0
        crowd = 0 if candidate.kind is LineKind.OWN else self._topics[_topic(candidate)]
        crowded = sum(_CROWDED[min(line, len(_CROWDED) - 1)] for line in range(crowd))
        return candidate.worth + run - late - crowded - self._repeats(candidate)

    def _repeats(self, candidate: Candidate) -> float:
        roots = self._roots[candidate.id]
        shares = (len(roots & self._roots[id]) / len(roots) for id in self.chosen if id != candidate.id)
        known = max(shares, default=0.0) if roots else 1.0
        said = _SAID_BEFORE if known == 1.0 and len(roots) >= 2 else 0.0
        return _REPEATED * max(0.0, known - 0.5) * 2 + said

    def bundle(self, candidate: Candidate) -> tuple[Candidate, ...]:
        """A candidate and those not chosen yet that must be said for it to be understood, in their order."""
        needed = {candidate.id: candidate}
        waiting = [candidate]
        while waiting:
            for id in waiting.pop().needs:
                if id in self.by_id and id not in self.chosen and id not in needed:
                    needed[id] = self.by_id[id]
                    waiting.append(self.by_id[id])
        return tuple(sorted(needed.values(), key=lambda c: c.order))

    def bundles(
        self, section: Section | None = None, *, scattered: bool = False
    ) -> list[tuple[Candidate, ...]]:
        """What can be taken now, each candidate with what it leans on.

        Only what begins a passage or goes on where one ends, if there is such, unless `scattered`.
        """
        found = [
            self.bundle(candidate)
            for candidate in self.found
            if candidate.id not in self.chosen and (section is None or candidate.section is section)
        ]
        return found if scattered else [bundle for bundle in found if self._goes_on(bundle)] or found

    def _goes_on(self, bundle: Sequence[Candidate]) -> bool:
        ids = {candidate.id for candidate in bundle}
        return all(
            candidate.before is None
            or candidate.before in ids
            or candidate.before in self.chosen
            or candidate.before not in self.by_id
            for candidate in bundle
        )

    def length_of(self, bundle: Iterable[Candidate]) -> int:
        """Words that several candidates take."""
        return sum(self.length(candidate) for candidate in bundle)

    def value_of(self, bundle: Sequence[Candidate]) -> float:
        """What a bundle would add, told in its order: its best, and less of what only leads there."""
        values = []
        for candidate in bundle:
            values.append(self.value(candidate))
            self.add(candidate)
        for candidate in bundle:
            self.drop(candidate)
        values.sort(reverse=True)
        shares = [1.0, *(_LEANING for _ in values[1:])]
        return sum(share * value for share, value in zip(shares, values, strict=True)) / sum(shares)

    def leaned_on(self, candidate: Candidate) -> bool:
        """Whether another chosen line is not understood without this one."""
        return any(candidate.id in other.needs for other in self.chosen.values())

    def run_through(self, candidate: Candidate) -> float:
        """What taking a chosen candidate out costs those beside it."""
        after = any(other.before == candidate.id for other in self.chosen.values())
        return (_RUN if candidate.before in self.chosen else 0.0) + (_BROKEN if after else 0.0)


def _topic(candidate: Candidate) -> str:
    return (
        candidate.question.id
        if candidate.question is not None
        else f"{candidate.section.value}:{candidate.heading.id if candidate.heading else ''}"
    )
