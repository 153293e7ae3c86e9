"""How long a brief wants the video to be, told apart from every other length in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from scriptwright._assignment_lines import plain
from scriptwright._assignment_model import Limits
from scriptwright._assignment_table import any_of, pattern

LONGEST = 30  #: minutes; what lasts longer is a lesson, an exam or an interview
NUMBER_WORDS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40,
    "forty-five": 45, "sixty": 60, "ninety": 90, "half a": 0.5, "half an": 0.5, "a couple of": 2,
}  # fmt: skip

_WORDS = "|".join(sorted(NUMBER_WORDS, key=len, reverse=True))
_NUMBER = rf"(?:\d+\s?½|½|\d+(?:\.\d+)?|(?:{_WORDS})(?: and (?:a|one) half)?)"
_UNIT = r"(?:minutes?|mins?\b\.?|seconds?|secs?\b\.?|(?:(?<=\d)|(?<=\d ))[ms]\b|['′](?![a-z])|[\"″])"
_JOIN = r"\s*(?:-|–|—|to|or|and|up to)\s*"
_CLOCK = r"\d{1,2}:[0-5]\d"

#: One length: "3-5 minutes", "2:30", "one and a half minutes", "1 min 30 sec", "a minute or two".
_DURATION = pattern(
    rf"(?<![\w.:/$#+±-])(?:"
    rf"(?P<clock>{_CLOCK})(?!\s*[ap]\.?m)(?:{_JOIN}(?P<clock2>{_CLOCK})(?!\s*[ap]\.?m))?"
    rf"|(?P<vague>a minute or two)"
    rf"|(?P<low>{_NUMBER})[\s-]*(?P<unit1>{_UNIT})?(?:{_JOIN}(?P<high>{_NUMBER}))[\s-]*(?P<unit2>{_UNIT})"
    rf"|(?P<whole>{_NUMBER})[\s-]*(?P<unit>{_UNIT})(?:\s*(?:and\s+)?(?P<rest>\d+|thirty|fifteen|forty-five)"
    rf"[\s-]*(?:seconds?|secs?|s\b))?(?P<half> and a half)?"
    rf")"
)
_SIDE = r"under|over|(?:shorter|longer|less|more) than"
#: "shorter than two minutes or longer than four", "not longer than 7 minutes nor shorter than 5".
_OUTSIDE = pattern(
    rf"\b(?:{_SIDE})\s+(?P<a>{_NUMBER})[\s-]*(?P<ua>{_UNIT})?[^.;]{{0,20}}?"
    rf"\bn?or\s+(?:{_SIDE})\s+(?P<b>{_NUMBER})[\s-]*(?P<ub>{_UNIT})?"
)


def _before(name: str) -> re.Pattern[str]:
    return pattern(rf"(?:\b|(?=n't)|(?=\W)){any_of(name, under='length')}\s*$")


def _after(name: str) -> re.Pattern[str]:
    return pattern(rf"^\W{{0,2}}(?:\w+ )?{any_of(name, under='length')}")


_MOST_BEFORE, _MOST_AFTER = _before("most_before"), _after("most_after")
_LEAST_BEFORE, _LEAST_AFTER = (
    _before("least_before"),
    pattern(rf"^\W{{0,2}}{any_of('least_after', under='length')}"),
)
_MOST_WITHOUT_UNIT = pattern(
    rf"^\W{{0,3}}(?:\w+ ){{0,2}}{any_of('most_without_unit', under='length')}[\s:]*(?:of |is )?"
    rf"(?P<number>{_NUMBER})\b(?!\s*{_UNIT}|\s*p)"
)
_OTHER_BEFORE = _before("other_before")
_OTHER_AFTER = pattern(rf"^\W{{0,2}}{any_of('other_after', under='length')}")
_PART_BEFORE = pattern(rf"\b{any_of('part_before', under='length')}\W*(?:about |~|approx\w*\.? )?$")
_FORBIDDEN = pattern(rf"\b{any_of('forbidden', under='length')}\b")
_ABOUT_VIDEO = pattern(rf"\b{any_of('about_video', under='length')}\b")
#: A length with the words after it that make it a bound.
_BOUNDED = pattern(
    rf"{_DURATION.pattern}"
    rf"(?:\s*(?:{any_of('most_after', under='length')}|{any_of('least_after', under='length')}))?"
)
#: "Take a minute to think": no length.
_IDLE = pattern(r"\b(?:take|wait|give|spend)(?: \w+)?\s*$")
#: "three (3) minutes"
_SAID_TWICE = pattern(r"\b([a-z]+)\s\(\d+\)(?=[\s-]*(?:min|sec))")
_SENTENCE = re.compile(r"(?:[.!?](?=\s+[A-Z•])|\n)")


@dataclass(frozen=True)
class _Length:
    """A length found in the brief: the bounds it sets, and how surely it is the video's."""

    low: float | None
    high: float | None
    rank: int


def limits_of(brief: str) -> Limits | None:
    """The video's length in minutes, or None where the brief gives none.

    >>> limits_of("After your 20-minute interview, make a video of 2:30 at most.")
    Limits(low=None, high=2.5)
    """
    text = _SAID_TWICE.sub(r"\1", plain(brief))
    found = [length for sentence in _sentences(text) for length in _lengths(sentence)]
    if not found:
        return None
    best = max(length.rank for length in found)
    return _together([length for length in found if length.rank == best])


def without_lengths(text: str) -> str:
    """The text with its lengths and the brackets left empty by them taken out."""
    bare = _BOUNDED.sub(" ", text)
    return re.sub(r"\(\W*\)", " ", bare)


def _sentences(text: str) -> list[str]:
    cuts = [0, *(match.end() for match in _SENTENCE.finditer(text)), len(text)]
    return [text[a:b] for a, b in pairwise(cuts)]


def _lengths(sentence: str) -> list[_Length]:
    outside = _OUTSIDE.search(sentence)
    if outside:
        return [_from_outside(outside)]
    return [
        length for match in _DURATION.finditer(sentence) if (length := _read(match, sentence)) is not None
    ]


def _from_outside(match: re.Match[str]) -> _Length:
    unit = match["ua"] or match["ub"]
    first, second = _minutes(match["a"], unit), _minutes(match["b"], match["ub"] or unit)
    return _Length(min(first, second), max(first, second), rank=2)


def _read(match: re.Match[str], sentence: str) -> _Length | None:
    before, after = sentence[: match.start()], sentence[match.end() :]
    near = before[-60:]
    if _OTHER_AFTER.search(after) or _OTHER_BEFORE.search(near):
        return None
    idle = (match["whole"] or "").lower() == "a" and _IDLE.search(near)
    if idle or _bounds(match)[1] > LONGEST:
        return None
    rank = 2 if _ABOUT_VIDEO.search(sentence) else 1
    if _PART_BEFORE.search(near):
        rank = 0
    shortest, longest = _bounds(match)
    low: float | None = shortest
    high: float | None = longest
    more = _MOST_WITHOUT_UNIT.match(after)
    if more and low == high:
        high = max(longest, _minutes(more["number"], match["unit"]))
    elif low == high:
        most = _longest(_MOST_BEFORE.search(near), _MOST_AFTER.search(after))
        least = _longest(_LEAST_BEFORE.search(near), _LEAST_AFTER.search(after))
        if most > least:
            low = None
        elif least > most:
            high = None
        if (most or least) and _FORBIDDEN.search(after):
            low, high = high, low
    return _Length(low, high, rank)


def _longest(*found: re.Match[str] | None) -> int:
    """Length of the longest match: "no longer than" says more than the "longer than" in it."""
    return max(len(match.group().strip()) if match else 0 for match in found)


def _bounds(match: re.Match[str]) -> tuple[float, float]:
    if match["vague"]:
        return 1, 2
    if match["clock"]:
        low = _clock(match["clock"])
        return low, _clock(match["clock2"]) if match["clock2"] else low
    if match["low"]:
        unit = match["unit2"]
        return _minutes(match["low"], match["unit1"] or unit), _minutes(match["high"], unit)
    whole = _minutes(match["whole"], match["unit"])
    if match["rest"]:
        whole += _minutes(match["rest"], "s")
    if match["half"]:
        whole += _minutes("½", match["unit"])
    return whole, whole


def _clock(text: str) -> float:
    minutes, seconds = text.split(":")
    return int(minutes) + int(seconds) / 60


def _minutes(number: str, unit: str | None) -> float:
    per = {"s": 1 / 60, '"': 1 / 60, "″": 1 / 60}.get((unit or "m")[0].lower(), 1.0)
    return _value(number.lower()) * per


def _value(number: str) -> float:
    if number.endswith("½"):
        return (float(number[:-1]) if number[:-1].strip() else 0) + 0.5
    whole, half, _ = number.partition(" and ")
    return (NUMBER_WORDS[whole] if whole in NUMBER_WORDS else float(whole)) + (0.5 if half else 0)


def _together(lengths: list[_Length]) -> Limits:
    """What several statements of the length say together: a range first, then bounds, then the exact time."""
    ranges = [x for x in lengths if x.low is not None and x.high is not None and x.low != x.high]
    if ranges:
        return Limits(ranges[0].low, ranges[0].high)
    lows = [x.low for x in lengths if x.low is not None and x.high is None]
    highs = [x.high for x in lengths if x.high is not None and x.low is None]
    exact = [x.low for x in lengths if x.low is not None and x.low == x.high]
    low = lows[0] if lows else None
    high = highs[0] if highs else None
    if exact and not (low == exact[0] or high == exact[0]):
        low = exact[0] if low is None else low
        high = exact[0] if high is None else high
    return Limits(low, high)
