"""A month and what there was then as a sentence: "May 2021: frost, lost half of the crop"."""

from __future__ import annotations

import re

from scriptwright.script.words.clauses import states
from scriptwright.script.words.determined import determined, is_clause
from scriptwright.script.words.place import Place
from scriptwright.script.words.subjects import left_out, with_subject

#: When something was: "May 2021: frost in one night, lost half of the crop".
_MONTH = re.compile(
    r"(?i)(?:in )?(?P<month>january|february|march|april|may|june|july|august|september|october|november|december)(?P<year> (?:19|20)\d\d)?"
)
#: What comes over somebody, as a mass or as one thing.
_CAME = re.compile(
    r"(?i)(?:(?:late|early|heavy|hard|bad|big|huge|sudden|long) )?(?:(?:frost|snow|ice|hail|fog|rain|heat|smoke|lightning)\b|(?P<one>flood|fire|storm|crash|strike|blackout|outage|power cut|drought|leak|recall|lockdown|blizzard|heat ?wave|robbery|break-?in|accident|explosion)\b)"
)


def is_month(label: str) -> bool:
    """Whether a label only says in which month something was.

    >>> is_month("May 2021"), is_month("May flood")
    (True, False)
    """
    return _MONTH.fullmatch(label) is not None


def in_month(label: str, rest: str, place: Place) -> tuple[str, ...] | None:
    """What there was in a month, and what somebody did then; None where it is not certain who.

    >>> from scriptwright.narration import Person
    >>> from scriptwright.sections import Pronoun
    >>> in_month("june 2019", "flood, lost all the flour", Place(Person("Ms. Li", Pronoun.SHE)))
    ('in June 2019 there was a flood, and she lost all the flour',)
    """
    month = _MONTH.fullmatch(label)
    if month is None:
        return None
    when = f"in {month['month'].capitalize()}{month['year'] or ''}"
    first, *more = rest.split(", ")
    if states(first) or is_clause(rest):
        return (f"{when}, {determined(rest, place.person)}",)
    last = more[-1] if more else ""
    came = _CAME.match(first)
    if came is None or left_out(last) != "past":
        return None
    there = ", ".join((f"{when} there was {'a ' if came['one'] else ''}{first}", *more[:-1]))
    return (f"{there}, and {with_subject(last, place.they)}",)
