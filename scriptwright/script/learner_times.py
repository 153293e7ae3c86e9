"""Ages and lengths of time as learners of English give them: what is written → what is meant."""

from __future__ import annotations

import re

from scriptwright.script.slips import Made

_NUMBER = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty)"
_AGE = r"(?:[1-9]\d|[5-9]|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty)"
_SPAN = r"(?:year|month|week|day|hour)"
_BE = {"I": "I'm", "he": "he's", "she": "she's", "who": "who is"}


def _aged(match: re.Match[str]) -> str:
    """ "I have 45 years" → "I'm 45 years old"."""
    who = match.group("who")
    are = _BE[who if who == "I" else who.lower()]
    return f"{are[0].upper() + are[1:] if who[0].isupper() else are} {match.group('age')} years old"


def _plural(unit: str) -> str:
    return unit if unit.endswith("s") else f"{unit}s"


#: Named rows: what is written → what is meant.
TIMES: tuple[tuple[str, str, Made], ...] = (
    (
        "I have 45 years",
        rf"\b(?P<who>I|[Hh]e|[Ss]he|who) (?:have|has|am|is) (?P<age>{_AGE}) years(?: old)?(?=[.,;]|$| (?:and|but)\b)",
        _aged,
    ),
    (
        "I am 45 years and",
        rf"\b(?P<who>I|[Hh]e|[Ss]he)(?:['’]m|['’]s) (?P<age>{_AGE}) years(?=[.,;]|$| (?:and|but)\b)",
        _aged,
    ),
    (
        "when I had 15 years",
        rf"\b([Ww]hen|because|until|since|and|that) (I|he|she) had ({_AGE}) years(?: old)?(?= ?[.,;]|$| (?:and|I|he|she|my|we)\b)",
        r"\1 \2 was \3",
    ),
    (
        "next year I have 16",
        r"\b(?:[Ii]n the )?([Nn])ext year (I|he|she) (?:have|has|make|makes|complete|will have) (\d\d)(?: years)?(?=[.,;]|$)",
        lambda m: f"{'N' if m.start() == 0 else 'n'}ext year {m.group(2)}'ll be {m.group(3)}",
    ),
    (
        "with 19 years",
        rf"\bwith (?:only |just )?({_AGE}) years(?: old)?(?! of\b| experience| in\b)(?=[.,;]|$| (?:I|he|she|and|in|at|to)\b)",
        r"at \1",
    ),
    (
        "begin with 16",
        r"\b(beg[iau]n|start(?:ed)?|came|come|left|leave|went|go|enter(?:ed)?|marr(?:y|ied)|arrived)(?: \w+){0,3}? with (1\d|2\d)(?=[.,;]|$)",
        lambda m: f"{m.group()[: -len(' with ' + m.group(2))]} at {m.group(2)}",
    ),
    (
        "a girl of 11 years",
        rf"\b(girl|boy|man|woman|child|kid|student|lady|son|daughter|brother|sister|baby|patient)s? (?:of|with) ({_NUMBER}) years(?: old)?(?! of\b)",
        r"\1 of \2",
    ),
    (
        "since I am child",
        r"\b([Ss])ince (I|he|she) (?:am|is) (?:a )?(child|kid|boy|girl|baby|little|small|young)\b(?! \w+er\b)",
        lambda m: (
            f"{m.group(1)}ince {m.group(2)} was {'' if m.group(3) in ('little', 'small', 'young') else 'a '}{m.group(3)}"
        ),
    ),
    (
        "before two years",
        rf"^([Bb])efore ({_NUMBER}) ({_SPAN})s?,? (?=(?:I|he|she|we|they|my|it)\b)",
        lambda m: (
            f"{m.group(2).capitalize()} {_plural(m.group(3)) if m.group(2).lower() not in ('1', 'one') else m.group(3)} ago "
        ),
    ),
    (
        "met her before two years",
        rf"\b(\w+(?:ed|met|saw|came|went|began|got|bought|left|lost|died)) ((?:\w+ ){{0,4}})before ({_NUMBER}) ({_SPAN})s?(?=[.,;]|$)",
        lambda m: (
            f"{m.group(1)} {m.group(2)}{m.group(3)} {_plural(m.group(4)) if m.group(3).lower() not in ('1', 'one') else m.group(4)} ago"
        ),
    ),
    (
        "has work since",
        r"\b(has|have|['’]ve|['’]s) (work|live|study|play|stay)((?: [^,.]{2,30})?) (?=(?:since|for) )",
        lambda m: (
            f"{m.group(1)} {'studi' if m.group(2) == 'study' else m.group(2).rstrip('e')}ed{m.group(3)} "
        ),
    ),
    ("last week ago", r"\b(last (?:week|month|year|night)) ago\b", r"\1"),
    (
        "one week after",
        rf"\b({_NUMBER}|an?) ({_SPAN}s?) after(?=[.,;]|$)",
        r"\1 \2 later",
    ),
    (
        "three year ago",
        rf"\b((?i:two|three|four|five|six|seven|eight|nine|ten)|[2-9]|[1-9]\d) ({_SPAN})(?= ago\b)",
        r"\1 \2s",
    ),
    (
        "3 year experience",
        r"\b((?i:two|three|four|five|six|seven|eight|nine|ten)|[2-9]|[1-9]\d) years? experience\b",
        r"\1 years of experience",
    ),
    (
        "in this day",
        r"\b([Ii])n (this|that) (day|morning|evening)\b(?! and age)",
        lambda m: f"{'O' if m.group(1) == 'I' else 'o'}n {m.group(2)} {m.group(3)}",
    ),
    (
        "in the same time",
        r"\b([Ii])n the same time\b",
        lambda m: f"{'A' if m.group(1) == 'I' else 'a'}t the same time",
    ),
    (
        "in the last Sunday",
        r"\b([Ii])n the (next|last) (?=(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year)(?=[.,;]|$))",
        lambda m: f"{m.group(2).capitalize() if m.group(1) == 'I' else m.group(2)} ",
    ),
    (
        "in 8 o'clock",
        r"\b([Ii])n (?=\d{1,2}(?::\d\d)? ?(?:o['’]clock|a\.?m\b|p\.?m\b))",
        lambda m: f"{'A' if m.group(1) == 'I' else 'a'}t ",
    ),
    ("in the weekend", r"\bin the weekends?\b", "on the weekend"),
)
