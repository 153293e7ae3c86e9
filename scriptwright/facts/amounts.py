"""The amount that a run of words begins with: how much, of what, and how many of the words say it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from scriptwright.facts.measures import LABELS, MEASURES, MONTHS, noun_after
from scriptwright.facts.numerals import (
    DECADES,
    ORDINALS,
    PARTS,
    SIGNS,
    SMALL,
    TENS,
    calendar_year,
    cardinal,
    digits,
)


@dataclass(frozen=True)
class Amount:
    """`value` times `factor` of `unit`, said by `words` words; with its noun by `phrase` of them."""

    value: float
    words: int
    unit: str = ""
    factor: float = 1.0
    phrase: int = 0
    ordinal: bool = False
    rough: bool = False


_MONEY = frozenset("$€£")
_SUFFIXES = frozenset(("st", "nd", "rd", "th"))
_TIMES = {"twice": 2.0, "thrice": 3.0}
_WHOLES = frozenset((3, 4, 5, 10, 100, 1000))  #: "one in five" says a share of these
_OWNERS = frozenset("his her their my your our its".split())
#: A year may follow these, and so does a number of four digits that counts nothing.
_DATES = frozenset("in since until till by from after before during of mid early late".split()) | MONTHS
#: After these, "first" and "second" say when, not which.
_NO_RANK = frozenset("i he she we they you who it at when per split".split())
_NO_ONE = frozenset("no any each every another the this that which".split())


def read_amount(words: Sequence[str], before: str) -> Amount | None:
    """The amount at the head of lower-case words with no mark between them; None where they begin with none.

    `before` is the word in front, which tells "grade 4", "May 3" and "in 2014" from counts.

    >>> read_amount("half an hour later".split(), "after")
    Amount(value=0.5, words=3, unit='minute', factor=60, phrase=0, ordinal=False, rough=False)
    """
    for reader in (_money, _part, _rank, _decade, _year, _count):
        amount = reader(words, before)
        if amount:
            return amount
    return None


def _money(words: Sequence[str], before: str) -> Amount | None:
    found = cardinal(words, 1) if words[0] in _MONEY and len(words) > 1 else None
    return Amount(found[0], found[1] + 1, words[0]) if found else None


def _part(words: Sequence[str], before: str) -> Amount | None:
    """Half an hour, an hour and a half, half of them, a third of them, two thirds, nine out of ten."""
    one, two, three = (*words[:3], "", "", "")[:3]
    if one == "half" and two in ("a", "an") and three in {*MEASURES, "dozen", "million", "decade"}:
        unit, factor = MEASURES.get(three, ("", 12.0 if three == "dozen" else 1e6))
        if unit:
            return Amount(0.5, 3, unit, factor)
        noun, _, length = noun_after(words[3:], factor)
        return Amount(0.5 * factor, 3, noun, 1.0, 3 + length)
    if one == "half" and (two == "of" or two in _OWNERS or two == "the"):
        return Amount(50, 1, "%")
    if one in ("a", "an", "one") and two in MEASURES and words[2:4] in (["and", "a"], ["and", "one"]):
        part = PARTS.get(words[4]) if len(words) > 4 else None
        return Amount(1 + part, 5, *MEASURES[two]) if part else None
    count = (1.0, 1) if one == "a" else cardinal(words, 0)
    if count is None:
        return None
    after = words[count[1] : count[1] + 2]
    if len(after) == 2 and after[0] in PARTS and after[1] == "of":
        return Amount(count[0] * PARTS[after[0]] * 100, count[1] + 1, "%")
    return _share(words, *count) if one != "a" else None


def _share(words: Sequence[str], value: float, at: int) -> Amount | None:
    gap = 2 if list(words[at : at + 2]) == ["out", "of"] else 1 if words[at : at + 1] == ["in"] else 0
    whole = cardinal(words, at + gap) if gap and at + gap < len(words) else None
    if whole is None or value >= whole[0] or (gap == 1 and whole[0] not in _WHOLES):
        return None
    return Amount(value / whole[0] * 100, at + gap + whole[1], "%")


def _rank(words: Sequence[str], before: str) -> Amount | None:
    """Ordinals that tell which one: "the third grade", "her 21st birthday", "May 3rd"."""
    value, length = float(ORDINALS.get(words[0], 0)), 1
    if len(words) > 1:
        number = digits(words[0])
        if words[1] in _SUFFIXES and number is not None:
            value, length = number, 2
        elif words[0] in TENS and 0 < ORDINALS.get(words[1], 0) < 10:
            value, length = float(TENS[words[0]] + ORDINALS[words[1]]), 2
    after = words[length : length + 2]
    if not value or before in _NO_RANK or (words[0] == "first" and after[:1] in ([], ["of"], ["and"])):
        return None
    if before in MONTHS or (after[:1] == ["of"] and after[1:] and after[1] in MONTHS):
        return Amount(value, length, before if before in MONTHS else after[1])
    noun, _, reach = noun_after(words[length:], value, ordinal=True)
    if not noun and words[0] == "second" and before in ("a", "every", "each", "last"):
        return None
    return Amount(value, length, noun, 1.0, length + reach if reach else 0, ordinal=True)


def _decade(words: Sequence[str], before: str) -> Amount | None:
    """The nineties, the 90s, 1990s; no decade of somebody's life."""
    number = digits(words[0]) if words[1:2] == ["s"] else None
    value = float(DECADES.get(words[0], 0)) if number is None else number
    if not value or value % 10 or before in _OWNERS:
        return None
    century = 0 if value >= 1000 else 1900 if value >= 30 or before == "nineteen" else 2000
    return Amount(century + value, 1 if number is None else 2, "decade")


def _year(words: Sequence[str], before: str) -> Amount | None:
    spoken = calendar_year(words, 0)
    if spoken:
        return Amount(float(spoken[0]), spoken[1], "date")
    found = cardinal(words, 0)
    if not found or not 1800 <= found[0] <= 2100 or found[0] % 1 or "," in words[0]:
        return None
    plain = len(words[0]) == 4 and found[1] == 1
    counted = noun_after(words[found[1] :], found[0])[0]
    if before in _DATES or (plain and not counted):
        return Amount(found[0], found[1], "date") if plain or (before in _DATES and not counted) else None
    return None


def _count(words: Sequence[str], before: str) -> Amount | None:
    if words[0] in _TIMES:
        return Amount(_TIMES[words[0]], 1, "time")
    if words[0] in SIGNS:
        return _counted(words, before, Amount(SIGNS[words[0]], 1))
    found = cardinal(words, 0)
    if not found or words[1:2] == ["s"]:
        return None
    amount = _counted(words, before, _finished(words, *found))
    if words[0] == "one" and amount.words == 1 and (not amount.unit or before in _NO_ONE):
        return None
    return replace(amount, rough="couple" in words[: amount.words])


def _finished(words: Sequence[str], value: float, length: int) -> Amount:
    """With the half, the sign or the point that ends it."""
    after = words[length : length + 3]
    if after and after[0] in SIGNS:
        return Amount(value + SIGNS[after[0]], length + 1)
    if len(after) == 3 and after[0] == "and" and (after[1] == "a" or after[1] in SMALL) and after[2] in PARTS:
        return Amount(value + SMALL.get(after[1], 1) * PARTS[after[2]], length + 3)
    if after[:1] == ["point"]:
        decimals = [SMALL.get(word, 0 if word == "oh" else None) for word in words[length + 1 : length + 5]]
        named = decimals.index(None) if None in decimals else len(decimals)
        if named and all(digit is not None and digit < 10 for digit in decimals[:named]):
            exact = float(f"{value:g}.{''.join(str(digit) for digit in decimals[:named])}")
            scaled = cardinal(["1", *words[length + 1 + named :][:1]], 0)
            more = scaled is not None and scaled[1] == 2
            return Amount(exact * (scaled[0] if scaled else 1), length + 1 + named + more)
    return Amount(value, length)


def _counted(words: Sequence[str], before: str, amount: Amount) -> Amount:
    after = words[amount.words :]
    if before in MONTHS and amount.value <= 31:
        return replace(amount, unit=before)
    if after and after[0] in MONTHS and amount.value <= 31 and after[0] not in ("may", "march"):
        return replace(amount, unit=after[0])
    if after[:2] == ["per", "cent"]:
        return replace(amount, unit="%", words=amount.words + 2)
    unit, factor, reach = noun_after(after, amount.value)
    if unit == "" and before in LABELS:
        return replace(amount, unit=LABELS[before])
    if unit in ("%", *_MONEY) and reach == 1:
        return replace(amount, unit=unit, factor=factor, words=amount.words + 1)
    return replace(amount, unit=unit, factor=factor, phrase=amount.words + reach if reach else 0)
