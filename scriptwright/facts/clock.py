"""Times of the day in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scriptwright.facts.numerals import SMALL, cardinal

_HOURS = {word: value for word, value in SMALL.items() if 1 <= value <= 12}
_HOUR = rf"(?:1[0-9]|2[0-3]|0?[1-9]|{'|'.join(_HOURS)})"
_MINUTES = r"(?:[0-5]\d|fifteen|thirty|forty[- ]five|oh[- ]\w+|twenty|ten)"
_PART_OF_DAY = r"(?:in the (?:morning|afternoon|evening)|at night)"
_HALF_OF_DAY = rf"(?P<half>[ap]\.?\s?m\b\.?|o[’']?clock(?: {_PART_OF_DAY})?|{_PART_OF_DAY})"
#: After these, "six thirty" is no time of the day but two numbers.
_COUNTED = (
    r" (?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|percent|dollars?|pounds?|miles?|feet|people)\b"
)
_TIME = re.compile(
    rf"\b(?:(?P<hour>{_HOUR})(?:[: ]?(?P<minutes>{_MINUTES}))?[\s-]?{_HALF_OF_DAY}"
    rf"|(?P<clock>(?:[01]?\d|2[0-3]):[0-5]\d)(?![\d:])"
    rf"|(?<=\bat )(?P<dotted>(?:[01]?\d|2[0-3])[. ][0-5]\d)\b"
    rf"|(?<!-)(?P<bare>{'|'.join(_HOURS)})[ -](?P<past>fifteen|thirty|forty[- ]five)\b(?!-|{_COUNTED})"
    rf"|(?P<part>half|quarter) (?P<way>past|after|to|till) (?P<next>{_HOUR})\b)",
    re.IGNORECASE,
)
_PART = {"half": 0.5, "quarter": 0.25}


def clock_times(text: str) -> Iterator[tuple[float, int, int]]:
    """Each time of the day as hours after midnight, with its span; afternoon counts where it is said.

    >>> list(clock_times("She starts at half past five, or 6 p.m. on Fridays."))
    [(5.5, 14, 28), (18.0, 33, 39)]
    """
    for match in _TIME.finditer(text):
        yield _hours(match), match.start(), match.end()


def _hours(match: re.Match[str]) -> float:
    if match["bare"]:
        return _value(match["bare"]) + _value(match["past"]) / 60
    if match["clock"] or match["dotted"]:
        hours, minutes = re.split(r"[:. ]", match["clock"] or match["dotted"])
        return int(hours) + int(minutes) / 60
    if match["part"]:
        part = _PART[match["part"].lower()]
        return _value(match["next"]) + (part if match["way"].lower() in ("past", "after") else -part)
    hour = _value(match["hour"]) + (_value(match["minutes"]) / 60 if match["minutes"] else 0)
    half = match["half"].lower()
    late = half[0] == "p" or any(word in half for word in ("afternoon", "evening", "night"))
    return hour + 12 if late and hour < 12 else hour


def _value(words: str) -> float:
    found = cardinal(words.lower().replace("-", " ").replace("oh ", "").split(), 0)
    return found[0] if found else 0.0
