"""What numbers count and measure: units, and the noun that is counted."""

from __future__ import annotations

from collections.abc import Sequence

from scriptwright.facts.numerals import SMALL, TENS

#: Word of a measure → the unit that its values are given in, and how many of that it is.
MEASURES: dict[str, tuple[str, float]] = {
    word: (unit, factor)
    for unit, factor, words in (
        ("minute", 1 / 60, "second seconds sec secs"),
        ("minute", 1, "minute minutes min mins"),
        ("minute", 60, "hour hours hr hrs"),
        ("day", 1, "day days"),
        ("day", 7, "week weeks"),
        ("year", 1 / 12, "month months"),
        ("year", 1, "year years yr yrs"),
        ("year", 10, "decade decades"),
        ("year", 100, "century centuries"),
        ("$", 1, "$ dollar dollars buck bucks usd"),
        ("$", 0.01, "cent cents"),
        ("€", 1, "€ euro euros"),
        ("£", 1, "£ quid"),
        ("%", 1, "% percent percentage"),
        ("mile", 1, "mile miles"),
        ("kilometre", 1, "kilometre kilometres kilometer kilometers km"),
        ("metre", 1, "metre metres meter meters"),
        ("foot", 1, "foot feet"),
        ("pound", 1, "pound pounds lb lbs"),
        ("kilogram", 1, "kilo kilos kilogram kilograms kg"),
        ("time", 1, "time times"),
        ("person", 1, "person people persons"),
        ("child", 1, "child children kid kids"),
        ("man", 1, "man men"),
        ("woman", 1, "woman women"),
        ("gpa", 1, "gpa"),
    )
    for word in words.split()
}
#: What stands before a number that names one of a row: "grade 4", "age 19".
LABELS = {
    **{
        word: word
        for word in (
            "age grade level chapter room route number page step phase section period highway company engine "
            "station district precinct team unit bus line apartment floor gate platform squad"
        ).split()
    },
    "aged": "age",
}
MONTHS = frozenset(
    "january february march april may june july august september october november december".split()
)
#: These end the words between a number and the noun that it counts.
NO_NOUN = frozenset(
    "is was has does this his hers its as us always perhaps yes thus plus minus times and or but so "
    "if because that which who when where while than then at in on by for from with without to into "
    "of off out up down over about after before since until during a an the i you he she it we they "
    "them my your her our their am are were be been had have do did will would can could should may "
    "might must not also just only even still really says thinks likes loves works runs goes makes "
    "takes gives gets tells comes needs wants helps keeps lets sees uses means".split()
)
#: What only describes the noun that is counted.
DESCRIBES = frozenset(
    "different more other new full whole extra additional big small main important long great good "
    "good little old young older younger separate entire total major key core basic different-sized "
    "various real very".split()
)
#: After "one" these make no number of it.
NO_COUNT = frozenset(
    "thing things day time way another other more who on off up person of reason example point such "
    "last part side and or but that is was has i he she they we you it to in at for with by about as "
    "when where which what if so because will would can could should did does do had have are were be "
    "the a an this his her their my".split()
)


def singular(noun: str) -> str:
    """A noun as it is counted one of.

    >>> [singular(noun) for noun in ("employees", "companies", "classes", "bus")]
    ['employee', 'company', 'class', 'bus']
    """
    if noun in MEASURES:
        return MEASURES[noun][0]
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("sses", "shes", "ches", "xes")):
        return noun[:-2]
    return noun[:-1] if is_plural(noun) else noun


def is_plural(noun: str) -> bool:
    """Whether a word has the ending of a plural."""
    return len(noun) > 2 and noun.endswith("s") and not noun.endswith(("ss", "us", "is", "'s", "’s"))


def noun_after(words: Sequence[str], value: float, *, ordinal: bool = False) -> tuple[str, float, int]:
    """What a number counts by the words that follow it: unit, how many of the unit each is, words up to it.

    >>> noun_after(["different", "schools", "in", "Ohio"], 8)
    ('school', 1.0, 2)
    """
    begin = next((len(row) for row in _SKIPPED if list(words[: len(row)]) == row), 0)
    if begin and value == 1:
        return "", 1.0, 0
    for at, word in enumerate(words[begin : begin + 4], begin):
        if value == 1 and not ordinal and word in NO_COUNT:
            break
        if word in MEASURES and not ordinal:
            unit, factor = MEASURES[word]
            if unit == "year" and words[at + 1 : at + 2] == ["old"]:
                return "age", factor, at + 2
            return unit, factor, at + 1
        if word in NO_NOUN or word in SMALL or word in TENS or word[0].isdigit():
            break
        if (ordinal or value == 1) and word not in DESCRIBES:
            return word, 1.0, at + 1
        if is_plural(word) and word not in DESCRIBES:
            return singular(word), 1.0, at + 1
    return "", 1.0, 0


#: What stands between a number and its noun: "three of his students", "thirty or so kids".
_SKIPPED = [
    *(["of", word] for word in "the his her their my our your its these those".split()),
    ["of"],
    ["or", "so"],
]
