"""The numbers in a text, with what they count, so that two of them can be compared."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from scriptwright.facts.amounts import Amount, read_amount
from scriptwright.facts.clock import clock_times
from scriptwright.facts.measures import MEASURES

ROUGHLY = 0.2  #: how far a number that is called rough may be off, as a share of the larger

_TOKEN = re.compile(r"\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|[^\W\d_]+(?:['’][^\W\d_]+)?|[$€£%½¼¾⅓⅔]")
_ROUGH_BEFORE = re.compile(
    r"(?i)(?:\b(?:about|around|almost|nearly|roughly|approximately|over|under|maybe|probably|some|like|than|"
    r"at least|at most|up to|close to|as many as|pushing)|~)\s*(?:an?\s+)?[$€£]?$"
)
_ROUGH_AFTER = re.compile(
    r"(?i)^(?:\s*\+|\s+plus\b|\s+or so\b|\s*-?ish\b|\s+or more\b|[\s-]+(?:odd|something)\b|\s+\w+ or so\b)"
)
_RANGE = re.compile(r"(?i)^\s*(?:-|–|—|to|or|,|, or|up to)\s*$")
_BETWEEN = re.compile(r"(?i)\bbetween\s*$")
#: Digits that are no number: 555-1234, 5/12/2024, 24/7, 3D, K-12, COVID-19.
_NO_NUMBER = re.compile(
    r"\b\d{3}-\d{3,4}(?:-\d{4})?\b|\d+(?:/\d+){2,}|\b\d+/(?![2-58]\b)\d+"
    rf"|\b\d[\d.,]*(?!(?:st|nd|rd|th|s|k|{'|'.join(filter(str.isalpha, MEASURES))})\b)[A-Za-z]\w*"
    r"|\b(?!(?:mid|pre|post|early|late)-)[A-Za-z]+-?\d[\w-]*"
)


@dataclass(frozen=True)
class Number:
    """A number and what it counts; `text` is `source[start:end]`.

    Hours and seconds are given in minutes, weeks in days, months and decades in years, "half of" in percent
    and times of the day in hours, so that the same amount has the same value.
    """

    value: float
    unit: str  #: "year", "minute", "day", "$", "%", "age", "date", "decade", "clock", a counted noun, or ""
    start: int
    end: int
    text: str
    phrase: str  #: with the noun: "12 years"
    ordinal: bool = False
    rough: bool = False  #: "about 12", "a couple of"

    @property
    def phrase_end(self) -> int:
        """Where its noun ends in the text."""
        return self.start + len(self.phrase)

    def agrees(self, other: Number) -> bool:
        """Whether both may stand for one amount, one of them perhaps rounded; units are not looked at."""
        one, two = self.value, other.value
        if math.isclose(one, two, rel_tol=1e-6, abs_tol=0.5 if self.unit == other.unit == "%" else 0.0):
            return True
        if "clock" in (self.unit, other.unit):
            return math.isclose(one % 12, two % 12)
        if "date" in (self.unit, other.unit):
            return False
        if self.rough or other.rough:
            return abs(one - two) <= ROUGHLY * max(one, two)
        return _rounds_to(one, two) or _rounds_to(two, one)


def numbers(text: str) -> tuple[Number, ...]:
    """The numbers in a text in their order: digits, words, dates, money, parts, ordinals, times of the day.

    No number is a "one" that stands for somebody, a "first" that only opens a list, or digits inside a name.

    >>> [(one.value, one.unit) for one in numbers("For half an hour, two dozen people in twenty fourteen")]
    [(30.0, 'minute'), (24.0, 'person'), (2014.0, 'date')]
    """
    found = [(Number(value, "clock", a, b, text[a:b], text[a:b]), 1.0) for value, a, b in clock_times(text)]
    taken = [(one.start, one.end) for one, _ in found] + [match.span() for match in _NO_NUMBER.finditer(text)]
    tokens = [
        match
        for match in _TOKEN.finditer(text)
        if not any(start < match.end() and match.start() < end for start, end in taken)
    ]
    at = 0
    while at < len(tokens):
        run = _run(text, tokens, at)
        amount = read_amount(run, tokens[at - 1].group().lower() if at else "")
        if amount:
            found.append(_placed(text, tokens[at : at + len(run)], amount))
        at += amount.words if amount else 1
    return _with_units_of_ranges(text, sorted(found, key=lambda one: one[0].start))


def _run(text: str, tokens: Sequence[re.Match[str]], at: int) -> list[str]:
    """The words from one on that nothing but white space or a hyphen parts."""
    end = at + 1
    while end < min(len(tokens), at + 12) and not text[tokens[end - 1].end() : tokens[end].start()].strip(
        " -\n\t"
    ):
        end += 1
    return [match.group().lower().replace("’", "'") for match in tokens[at:end]]


def _placed(text: str, tokens: Sequence[re.Match[str]], amount: Amount) -> tuple[Number, float]:
    start, end = tokens[0].start(), tokens[amount.words - 1].end()
    whole = tokens[max(amount.words, amount.phrase) - 1].end()
    rough = amount.rough or bool(_ROUGH_BEFORE.search(text[:start]) or _ROUGH_AFTER.match(text[end:]))
    number = Number(
        round(amount.value * amount.factor, 6), amount.unit, start, end, text[start:end], text[start:whole],
        amount.ordinal, rough,
    )  # fmt: skip
    return number, amount.factor


def _with_units_of_ranges(text: str, found: Sequence[tuple[Number, float]]) -> tuple[Number, ...]:
    """A number without a noun has that of the next, where both make a range: "three to five years"."""
    numbers: list[Number] = []
    factor_after = 1.0
    for number, factor in reversed(found):
        after = numbers[-1] if numbers else None
        if after and number.unit == "" and after.unit and _make_range(text, number, after):
            factor = factor_after
            number = replace(number, unit=after.unit, value=round(number.value * factor, 6))
        numbers.append(number)
        factor_after = factor
    return tuple(reversed(numbers))


def _make_range(text: str, number: Number, after: Number) -> bool:
    between = text[number.end : after.start]
    return bool(_RANGE.match(between)) or (
        between.strip().lower() == "and" and bool(_BETWEEN.search(text[: number.start]))
    )


def _rounds_to(exact: float, said: float) -> bool:
    """Whether a number of three digits or more, said with one or two of them, is the other one rounded."""
    if said < 100 or exact <= 0:
        return False
    places = len(str(int(said)).rstrip("0"))
    return places <= 2 and round(exact, places - len(str(int(exact)))) == said
