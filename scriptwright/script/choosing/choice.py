"""What is chosen, and what each further candidate would add: no topic told to death, nothing told twice."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from scriptwright.script.candidate import Candidate
from scriptwright.script.choosing.answers import answers_of
from scriptwright.script.choosing.holds import Hold
from scriptwright.script.choosing.passages import worth_of
from scriptwright.script.words.roots import content_words
from scriptwright.sections import Section

_REPEATED = 2.5  #: taken off where most of the words were said already
_FEW = 2  #: words that carry meaning, below which nothing is said twice
_SAID_BEFORE = 4.0  #: taken off where all of them were
_FULL = 1.15  #: times its words, from which a section is full
#: Times its words, below which a section has too little: of the student's own part, of what the work is.
EMPTY = {Section.WHY: 0.95, Section.CONNECTION: 0.95, Section.WHO: 0.6}
_CROWDED = 8  #: words too many or too few in a section that cost one point of worth
_LEFT_OUT = -9.0  #: worth of a sentence that a story is told without
WORTHLESS = -1.0  #: worth below which nothing is told to fill the time

Length = Callable[[Candidate], int]


class Choice:
    """A growing choice of candidates and the words they take."""

    def __init__(self, found: Sequence[Candidate], length: Length) -> None:
        self.found = found
        self.length = length
        self.chosen: dict[str, Candidate] = {}
        self.wanted: Mapping[Section, float] = {}  #: words for each section, once they are shared out
        self._held: dict[Hold, set[str]] = {}  #: ids of what the others make room for, what is let go first of all first
        self._released: set[str] = set()  #: ids of what was held, for which nothing else is told
        self.by_id = {candidate.id: candidate for candidate in found}
        self._roots = {candidate.id: content_words(candidate.noted) for candidate in found}
        self._answers = answers_of(found)
        self._answer_of = {c.id: index for index, answer in enumerate(self._answers) for c in answer}
        for candidate in found:
            if candidate.fixed:
                self.add(candidate)

    @property
    def words(self) -> int:
        """Words of all that is chosen."""
        return sum(self.length(candidate) for candidate in self.chosen.values())

    def words_in(self, section: Section) -> int:
        """Words chosen for one section."""
        return sum(self.length(c) for c in self.chosen.values() if c.section is section)

    def hold(self, candidates: Iterable[Candidate], as_what: Hold) -> None:
        """Let the others make room for these."""
        self._held.setdefault(as_what, set()).update(c.id for c in candidates)

    def is_held(self, candidate: Candidate) -> bool:
        """Whether the others make room for it."""
        return any(candidate.id in ids for ids in self._held.values())

    def was_held(self, candidates: Iterable[Candidate]) -> bool:
        """Whether the others made room for one of them before the whole was too long."""
        return any(candidate.id in self._released for candidate in candidates)

    def let_go(self) -> bool:
        """Whether something was held that is held no more: what a listener misses the least."""
        if not self._held:
            return False
        self._released |= self._held.pop(min(self._held, key=lambda hold: hold.value))
        return True

    def add(self, candidate: Candidate) -> None:
        """Take a candidate in."""
        self.chosen[candidate.id] = candidate

    def take(self, candidates: Iterable[Candidate]) -> None:
        """Take several in."""
        for candidate in candidates:
            self.add(candidate)

    def leave(self, candidates: Iterable[Candidate]) -> None:
        """Take several out again."""
        for candidate in candidates:
            del self.chosen[candidate.id]

    def answers(self, section: Section) -> list[list[Candidate]]:
        """The candidates of a section, those of one answer together, in their order."""
        return [answer for answer in self._answers if answer[0].section is section]

    def freely(self, candidate: Candidate) -> float:
        """What this candidate is worth beside what is chosen, in whatever passage."""
        return candidate.worth - self._repeats(candidate)

    def _repeats(self, candidate: Candidate) -> float:
        roots = self._roots[candidate.id]
        if len(roots) < _FEW:
            return 0.0
        shares = (len(roots & self._roots[id]) / len(roots) for id in self.chosen if id != candidate.id)
        known = max(shares, default=0.0)
        said = _SAID_BEFORE if known == 1.0 else 0.0
        return _REPEATED * max(0.0, known - 0.5) * 2 + said

    def gain(self, into: Iterable[Candidate] = (), out: Iterable[Candidate] = ()) -> float:
        """What taking some in and others out adds to the worth of the whole, and to how it hangs together."""
        change = {c.id: True for c in into} | {c.id: False for c in out}
        gained = 0.0
        for index in {self._answer_of[id] for id in change}:
            answer = self._answers[index]
            now = {c.id for c in answer if c.id in self.chosen}
            then = {c.id for c in answer if change.get(c.id, c.id in self.chosen)}
            gained += worth_of(then, answer, self.freely) - worth_of(now, answer, self.freely)
        return gained

    def crowding(self, into: Sequence[Candidate] = (), out: Sequence[Candidate] = ()) -> float:
        """What taking these in, or out, costs in worth, where it leaves sections with more, or less, than their time."""
        words = 0.0
        for section in {c.section for c in (*into, *out)}:
            wanted, now = self.wanted.get(section, 0.0), self.words_in(section)
            more = self.length_of(c for c in into if c.section is section)
            less = self.length_of(c for c in out if c.section is section)
            words += max(0.0, min(now + more - wanted * _FULL, more))
            words += max(0.0, min(wanted * EMPTY[section] - now + less, less)) if section in EMPTY else 0.0
        return words / _CROWDED

    def starves(self, out: Iterable[Candidate]) -> bool:
        """Whether a part of the student's own, or what the work is, would have too little of its time without these."""
        lost = tuple(out)
        return any(
            self.words_in(section) - self.length_of(c for c in lost if c.section is section)
            < self.wanted[section] * EMPTY[section]
            for section in {c.section for c in lost}.intersection(EMPTY)
        )

    def beside(self, candidate: Candidate) -> tuple[Candidate, ...]:
        """All candidates of its answer that are chosen."""
        return tuple(c for c in self._answers[self._answer_of[candidate.id]] if c.id in self.chosen)

    def same_answer(self, one: Candidate, other: Candidate) -> bool:
        """Whether both stand in one answer."""
        return self._answer_of[one.id] == self._answer_of[other.id]

    def without(self, parts: Sequence[Candidate], out: Collection[str], apart: Collection[str] = ()) -> None:
        """Leave some sentences of a story out for good, so that the others hang together; those `apart` only out of it."""
        left = {c.id: replace(c, tale="", turned_by=None) for c in parts if c.id in out}
        made = {id: c if id in apart else replace(c, worth=_LEFT_OUT) for id, c in left.items()}
        kept = [c.id for c in parts if c.id not in out]
        for before, id, after in zip((None, *kept), kept, (*kept[1:], None), strict=False):
            c = self.by_id[id]
            c = replace(c, introduced=tuple(one for one in c.introduced if one not in out))
            last, lean = before if c.before in out else c.before, before if c.follows in out else c.follows
            turn = after if c.turned_by in out else c.turned_by
            made[id] = replace(c, before=last, follows=lean, turned_by=turn)
        self._exchange(made)

    def _exchange(self, made: Mapping[str, Candidate]) -> None:
        """Put other candidates in the place of those of the same id."""
        self.found = [made.get(candidate.id, candidate) for candidate in self.found]
        self.by_id = {candidate.id: candidate for candidate in self.found}
        self.chosen = {id: made.get(id, candidate) for id, candidate in self.chosen.items()}
        self._answers = [[made.get(c.id, c) for c in answer] for answer in self._answers]

    def together(self, ids: Sequence[str], apart: Collection[str]) -> None:
        """Have these told one after the other, all or none of them; what lay between stands apart from its answer."""
        made = {}
        for before, id, after in zip((None, *ids), ids, (*ids[1:], None), strict=False):
            c = self.by_id[id]
            more = (one for one in (before, after) if one is not None and one not in c.needs)
            made[id] = replace(c, introduced=(*c.introduced, *more))
        self._exchange(made)
        within = [c for answer in self._answers for c in answer if c.id not in apart]
        alone = [[self.by_id[id]] for id in apart]
        self._answers = [*answers_of(within), *alone]
        self._answer_of = {c.id: index for index, answer in enumerate(self._answers) for c in answer}

    def forget(self, own: Candidate) -> None:
        """Have one of the student's own told without what it comes back to."""
        self._exchange({own.id: replace(own, recalls=())})

    def bundle(self, candidate: Candidate) -> tuple[Candidate, ...]:
        """A candidate and those not chosen yet that must be said for it to be understood, in their order."""
        needed, waiting = {candidate.id: candidate}, [candidate]
        while waiting:
            one = waiting.pop()
            for id in (*one.needs, *self._tales_of(one)):
                if id in self.by_id and id not in self.chosen and id not in needed:
                    needed[id] = self.by_id[id]
                    waiting.append(self.by_id[id])
        return tuple(sorted(needed.values(), key=lambda c: c.order))

    def _tales_of(self, own: Candidate) -> Iterable[str]:
        """Ids of all sentences of the stories that one of the student's own comes back to, where there is room for them."""
        tales = {self.by_id[id].tale for id in own.needs if own.pondered and id in self.by_id} - {"", own.tale}
        for tale in tales:
            parts = [c for c in self.found if c.tale == tale and c.id not in self.chosen]
            room = sum(self.wanted.get(s, 0.0) for s in {c.section for c in parts}) * _FULL
            if self.length_of(parts) <= room - sum(self.words_in(s) for s in {c.section for c in parts}):
                yield from (c.id for c in parts)

    def bundles(self, section: Section | None = None) -> list[tuple[Candidate, ...]]:
        """What can be taken now: each candidate that is left, with what it leans on."""
        return [
            self.bundle(candidate)
            for candidate in self.found
            if candidate.id not in self.chosen
            and candidate.worth > WORTHLESS
            and (section is None or candidate.section is section)
        ]

    def length_of(self, bundle: Iterable[Candidate]) -> int:
        """Words that several candidates take."""
        return sum(self.length(candidate) for candidate in bundle)

    def leaning(self, out: Sequence[Candidate]) -> tuple[Candidate, ...]:
        """Chosen candidates to be taken out together: those given and all that are not understood without them."""
        gone = {candidate.id: candidate for candidate in out}
        waiting = list(out)
        while waiting:
            id = waiting.pop().id
            more = [c for c in self.chosen.values() if id in c.needs and c.id not in gone]
            gone |= {c.id: c for c in more}
            waiting += more
        return tuple(gone.values())
