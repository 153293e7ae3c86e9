"""Numbers of a take that stand otherwise in notes or script."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, permutations

from scriptwright.facts.likeness import content, likeness, stem, weight
from scriptwright.facts.measures import LABELS
from scriptwright.facts.model import FactDifference, FactKind, FactSource
from scriptwright.facts.numbers import Number
from scriptwright.facts.texts import Read, Take

#: Units of which a text has many: the words around must tell which one is meant.
COMMON = frozenset(
    "minute day year $ € £ % time person mile kilometre metre foot pound kilogram date decade clock "
    "age".split()
)
#: What a speaker counts on the way: "three things I learned".
OWN_COUNT = frozenset(
    "thing lesson point reason takeaway tip question idea way word part example topic section "
    "fact more".split()
)
PEOPLE = frozenset("person employee worker customer client student patient member volunteer staff".split())
ALIKE = 0.5  #: likeness from which two places speak of the same amount
WIDE = 0.8  #: what likeness counts beyond the clause, where other numbers may be near
ELSEWHERE = 0.2  #: likeness up to which two places speak of different things
CERTAIN = 0.8  #: likeness from which a number that is right elsewhere belongs here
NOW = range(2018, 2041)  #: years that may be "now" for notes and take
CORRECTED = 40  #: characters within which a speaker puts a number right

_SOME = re.compile(
    r"(?i)\b(?:these|those|other|another|first|last|next|remaining|of the|the other|extra)\s+$"
)
_DURATION = re.compile(
    r"(?i)\b(?:for|spent|has|have|had|nearly|almost|over|about|with|here|there)\s+(?:\w+\s)?$"
)
_RANGE = re.compile(r"\s*(?:-|–|—|to|or)\s*$")
_OWN = re.compile(r"(?i)\b(?:I|I'm|I've|me|my|we|our)\b")
_HAS = re.compile(
    r"(?i)\b(?:ha[sd]|have|manag\w+|lead\w*|led|employ\w*|owns?|runs?|supervis\w+|there(?:'s| are))\b"
)


@dataclass(frozen=True)
class _Meant:
    """A number of notes or script, or a range of two, with what is around it."""

    number: Number
    upper: Number | None  #: "5 years" of "3 to 5 years"
    read: Read

    @property
    def words(self) -> str:
        """As it stands there, with its noun."""
        if self.upper:
            return self.read.text[self.number.start : self.upper.phrase_end]
        return _shown(self.number, self.read)

    def agrees(self, said: Number) -> bool:
        """Whether that number says the same, or lies within the range."""
        if self.upper is None:
            return said.agrees(self.number)
        return self.number.value <= said.value <= self.upper.value or said.agrees(self.upper)


def number_differences(take: Take, written: Sequence[Read]) -> Iterator[FactDifference]:
    """Each number of the take that stands in none of the texts while another one stands in its place."""
    meant = [one for read in written for one in _meant_in(read)]
    for said in take.read.numbers:
        found = _meant_by(said, take, meant)
        if found is None or found.read.source is None:
            continue
        source, words = found.read.source, _shown(said, take.read)
        yield FactDifference(
            FactKind.NUMBER,
            words,
            found.words,
            source,
            take.passage(said.start, said.phrase_end),
            f"You said {words}; {whose(source)} {found.words}.",
        )


def _meant_in(read: Read) -> Iterator[_Meant]:
    """The numbers of a text, those that make a range as one."""
    upper: Number | None = None
    for number, after in pairwise((*read.numbers, None)):
        if number is None or number is upper:
            continue
        together = after and number.unit == after.unit and number.value < after.value
        upper = after if after and together and _RANGE.match(read.text[number.end : after.start]) else None
        yield _Meant(number, upper, read)


def whose(source: FactSource) -> str:
    """How a sentence names what should have been said."""
    return "your notes say" if source is FactSource.NOTES else "your script says"


def _shown(number: Number, read: Read) -> str:
    """The number with its noun, or with the word in front that says which one: "Company 9"."""
    label = read.text[: number.start].rpartition(" ")[0].rpartition(" ")[2] if number.unit in LABELS else ""
    return f"{label} {number.phrase}" if label and label.lower() == number.unit else number.phrase


def _meant_by(said: Number, take: Take, meant: Sequence[_Meant]) -> _Meant | None:
    """The number that should have been said instead; None where this one is right, or may be."""
    if (not said.unit and said.value < 2) or stem(said.unit) in _OWN_STEMS:
        return None
    same = [one for one in meant if _comparable(said, one.number)]
    right = [one for one in same if one.agrees(said)]
    if _SOME.search(take.read.text[: said.start]) or _derived(said, [one.number for one in meant]):
        return None
    left = [one for one in same if one not in right and not _said_elsewhere(one, said, take)]
    scored = sorted(((_fits(said, take, one), one) for one in left), key=lambda two: -two[0])
    if right and not (scored and _swapped(said, take, right, scored[0][1])):
        return None
    if not scored or scored[0][0] <= 0 or _put_right(said, scored[0][1], take):
        return None
    best, found = scored[0]
    rivals = [one for score, one in scored if best - score < 0.15 and not one.agrees(found.number)]
    return None if rivals else found


def _comparable(one: Number, other: Number) -> bool:
    """Whether both may count the same."""
    if one.ordinal != other.ordinal:
        return False
    a, b = stem(one.unit), stem(other.unit)
    return a == b or not a or not b or {a, b} <= _PEOPLE_STEMS


_PEOPLE_STEMS = frozenset(stem(unit) for unit in PEOPLE)
_OWN_STEMS = frozenset(stem(unit) for unit in OWN_COUNT)


def _fits(said: Number, take: Take, one: _Meant) -> float:
    """How surely both places speak of the same amount; 0 where that isn't sure enough."""
    around = take.read.around(said.start, said.phrase_end)
    there = one.read.around(one.number.start, one.number.phrase_end)
    alike, shared = _likeness(said, take, one, content(around), content(there))
    if not said.unit or stem(said.unit) != stem(one.number.unit):
        return alike if alike >= 1 and shared >= 1.8 else 0.0
    if said.unit in COMMON or said.ordinal:
        if alike >= ALIKE and shared >= 1.0:
            return alike
        return 0.3 if _both_last(said, take, around, one) else 0.0
    both_have = _HAS.search(around) and _HAS.search(there)
    return max(alike, 0.4) if shared > 0.3 or both_have else 0.0


def _likeness(
    said: Number, take: Take, one: _Meant, around: frozenset[str], there: frozenset[str]
) -> tuple[float, float]:
    """How much both clauses speak of the same, and the weight of it; or, for less, the words around both."""
    mine = take.read.clause(said.start, said.phrase_end)
    other = one.read.clause(one.number.start, one.number.phrase_end)
    near = likeness(mine, other), weight(mine & other)
    wide = WIDE * likeness(around, there), weight(around & there)
    return max(near, wide) if wide[1] >= 1.8 else near


def _swapped(said: Number, take: Take, right: Sequence[_Meant], other: _Meant) -> bool:
    """Whether a number that stands in the texts was said where quite another one belongs."""
    topic = take.read.clause(said.start, said.phrase_end)
    own = [one.read.clause(one.number.start, one.number.phrase_end) for one in right]
    there = other.read.clause(other.number.start, other.number.phrase_end)
    if (
        not said.unit
        or said.unit != other.number.unit
        or not all(own)
        or max(likeness(topic, one) for one in own) > ELSEWHERE
    ):
        return False
    return likeness(topic, there) >= CERTAIN and weight(topic & there) >= 1.8


def _both_last(said: Number, take: Take, around: str, one: _Meant) -> bool:
    """Whether both say for how many years somebody other than the student has done what they do."""
    if said.unit != "year" or said.value < 1 or _OWN.search(around):
        return False
    before, there = take.read.text[: said.start], one.read.text[: one.number.start]
    alone = sum(number.unit == "year" for number in one.read.numbers) == 1
    return alone and bool(_DURATION.search(before) and _DURATION.search(there))


def _said_elsewhere(one: _Meant, said: Number, take: Take) -> bool:
    """Whether the take has this number right in another place."""
    return any(
        number is not said and one.agrees(number) and _comparable(number, one.number) and number.unit
        for number in take.read.numbers
    )


def _put_right(said: Number, meant: _Meant, take: Take) -> bool:
    """Whether the right number follows at once: "twelve, no, eight years"."""
    return any(
        0 < number.start - said.start <= CORRECTED and meant.agrees(number) for number in take.read.numbers
    )


def _derived(said: Number, meant: Sequence[Number]) -> bool:
    """Whether a number follows from those that were meant: as their sum, the years since a date, a share."""
    same = [one.value for one in meant if _comparable(said, one) and one.unit]
    dates = [one.value for one in meant if one.unit == "date"]
    spans = [one.value for one in meant if one.unit == "year"]
    value = said.value
    if any(value in (a + b, a - b) for a, b in permutations(same, 2)) or value == sum(same):
        return True
    if said.unit in ("year", "age", "decade"):
        since = any(round(date + value) in NOW for date in dates)
        return since or any(abs(a - b) == value for a, b in permutations(dates, 2))
    if said.unit == "date":
        return any(round(value + span) in NOW for span in spans) or any(
            abs(value - date) == span for date in dates for span in spans
        )
    if said.unit == "%":
        counts = [one for one in meant if one.unit not in (COMMON - {"person"}) | {""} and one.value]
        return any(
            abs(100 * a.value / b.value - value) < 1
            for a, b in permutations(counts, 2)
            if a.value < b.value and a.unit == b.unit
        )
    return False
