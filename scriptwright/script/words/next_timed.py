"""A sentence without the time it begins with: "two days later he asked" → "he asked"."""

from __future__ import annotations

import re

#: The time with which the next sentence begins, before its own subject: "two days later he asked".
_COUNTED = r"(?:\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|a few|some|several)"
_NEXT_TIME = re.compile(
    rf"(?i)(?:then|after that|afterwards|after (?:the|my|his|her|their) \w+|later(?: on)?|now|today|nowadays|these days|since then|by then|until then|in the end|at the end|at first|one (?:day|night|time)|"
    rf"(?:the|that|this|last|next|every|the next|the same|the first|the second|the last|the following) (?:day|night|morning|evening|week|weekend|month|year|summer|winter|spring|fall|time)|{_COUNTED} (?:minutes?|hours?|days?|weeks?|months?|years?) later|in (?:19|20)\d\d),? "
    r"(?P<rest>(?:I|he|she|it|we|they|there|nobody|everybody|(?:the|my|his|her|their|our) [a-z]+)(?:['’]\w+)? .+)"
)


def behind_its_time(words: str) -> str | None:
    """What stands behind the time, with its own subject; None where no time opens it.

    >>> behind_its_time("Two days later he asked for more."), behind_its_time("Then the gate.")
    ('he asked for more.', None)
    """
    timed = _NEXT_TIME.fullmatch(words.rstrip("."))
    return f"{timed['rest']}." if timed is not None else None


def the_more(left: str, right: str) -> bool:
    """Whether two halves are one sentence: "The more one asks" and "The more one hears".

    >>> the_more("The harder it rains", "The less we see"), the_more("The weather is bad", "The road is wet")
    (True, False)
    """
    return all(re.match(r"(?i)the (?:more|less|\w+er)\b", half) for half in (left, right))


#: A time or a place that opens a sentence, and somebody who acts behind it.
_TIMED = re.compile(r"(?:After (?:that|(?:the|my|his|her|their|our) [a-z]+(?= (?:I|he|she|we|they) ))|Before that|Since then|In|On|At|For|During|From)\b(?! .*(?<!After )(?<!Before )\b(?:if|when|whenever|because|while|once|until|who|that)\b)")
_ANEW = re.compile(r"(?:I|He|She|We|They)(?:['’]\w+)? (?:[^\s,]+ ){2}")


def begins_anew(left: str, right: str) -> bool:
    """Whether somebody acts behind a sentence that opened with its time: "After that she left, she had two kids"."""
    return _TIMED.match(left) is not None and _ANEW.match(right) is not None
