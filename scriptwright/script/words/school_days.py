"""Days and school years in short, as named rows: "sat's" → "on Saturdays", "3rd gr." → "3rd grade", "jr." → "a junior"."""

from __future__ import annotations

import re
from collections.abc import Callable

#: The days of the week by their first three letters.
DAYS = {
    day[:3]: day for day in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
}
_YEARS = {"fr": "freshman", "soph": "sophomore", "jr": "junior", "sr": "senior"}

#: Pattern → words, or what makes them of what was found.
SCHOOL_DAYS: tuple[tuple[str, str, str | Callable[[re.Match[str]], str]], ...] = (
    (
        "on saturdays",
        r"(?<=[a-z] )(?<!on )(?<!the )(?<!this )(?<!that )(?<!every )(mon|tue|wed|thu|fri|sat)['’]s\b(?= (?:at|in|with|w/|for|from|after|before|and)\b|[,.;]|$)",
        lambda found: f"on {DAYS[found.group(1).capitalize()]}s",
    ),
    (
        "last Thursday",
        r"(?i)\b(?:(?<=last )|(?<=next )|(?<=this )|(?<=every )|(?<=each ))(mon|tue|tues|wed|weds|thu|thur|thurs|fri)\b\.?(?! \d)|(?-i:\b(tues|weds|thur|thurs)\b\.?)(?=[ ,.;]|$)",
        lambda found: DAYS[(found.group(1) or found.group(2))[:3].capitalize()],
    ),
    ("by the way", r",? \bbtw\b(?=[.,;!]|$)", ""),
    ("in third grade", r"(?i)(?<=\d(?:st|nd|rd|th) )gr\b\.?", "grade"),
    (
        "a junior, and I was",
        r"\b(?P<am>[Ii](?:['’]?m| am) [^.;!?]{2,60}), (?P<year>fr|soph|jr|sr)\.? (?=(?:was|wanted|thought|had|always|just) )",
        lambda found: f"{found['am']}, a {_YEARS[found['year']]}, and I ",
    ),
    (
        "a junior at school",
        r"\b(?P<am>[Ii](?:['’]?m| am)) (?:an? )?(?P<year>fr|soph|jr|sr)\b\.?(?=[,;]|$| (?:at|in|and|this)\b)",
        lambda found: f"{found['am']} a {_YEARS[found['year']]}",
    ),
    (
        "a lot of times",
        r"(?i)^((?:and|but|so),? )?(a lot of (?:the )?times?|lots of times|(?:most|half|a lot) of the time|half the time|most times) (?=(?:you|they|i|we|he|she|it|there|people)\b)",
        r"\1\2, ",
    ),
    ("high school", r"\bHS\b(?! [A-Z])", "high school"),
)
