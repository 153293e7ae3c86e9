"""The value of a number written in words or digits."""

from __future__ import annotations

from collections.abc import Sequence

SMALL = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen".split()
    )
}
TENS = {
    word: value
    for value, word in zip(
        range(20, 100, 10), "twenty thirty forty fifty sixty seventy eighty ninety".split(), strict=True
    )
} | {"fourty": 40}
SCALES = {"thousand": 1e3, "k": 1e3, "grand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
GROUPS = {"dozen": 12.0, "couple": 2.0}
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14,
    "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
    "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70,
    "eightieth": 80, "ninetieth": 90, "hundredth": 100,
}  # fmt: skip
#: What a decade is called, without its century.
DECADES = {f"{word[:-1]}ies": value for word, value in TENS.items()}
#: Parts of a whole, which end a number: "two and a half", "three quarters of".
PARTS = {
    "half": 1 / 2, "halves": 1 / 2, "third": 1 / 3, "thirds": 1 / 3, "quarter": 1 / 4, "quarters": 1 / 4,
    "fourths": 1 / 4, "fifth": 1 / 5, "fifths": 1 / 5, "tenth": 1 / 10, "tenths": 1 / 10,
}  # fmt: skip
SIGNS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}

_CENTURIES = {"eighteen": 1800, "nineteen": 1900, "twenty": 2000}


def digits(word: str) -> float | None:
    """The value of a word made of digits, with its comma or point; None for any other word."""
    plain = word.replace(",", "")
    return float(plain) if plain.replace(".", "", 1).isdigit() and plain.isascii() else None


def calendar_year(words: Sequence[str], at: int) -> tuple[int, int] | None:
    """The year that begins at a word, and how many words say it: "nineteen ninety-nine", "twenty oh eight".

    >>> calendar_year(["twenty", "fourteen"], 0)
    (2014, 2)
    """
    century = _CENTURIES.get(words[at])
    following = words[at + 1] if at + 1 < len(words) else ""
    if century is None or not following:
        return None
    last = words[at + 2] if at + 2 < len(words) else ""
    if following in ("oh", "o") and 0 < SMALL.get(last, 0) < 10:
        return century + SMALL[last], 3
    if SMALL.get(following, 0) >= 10:
        return century + SMALL[following], 2
    if following in TENS:
        unit = SMALL.get(last, 0)
        return century + TENS[following] + (unit if unit < 10 else 0), 3 if 0 < unit < 10 else 2
    return None


def cardinal(words: Sequence[str], at: int) -> tuple[float, int] | None:
    """The number that begins at a word, and how many words say it; None where none begins.

    >>> cardinal("two hundred and fifty thousand people".split(), 0)
    (250000.0, 5)
    """
    total, current, begin, last = 0.0, None, at, ""
    if (
        words[at] in ("a", "an")
        and at + 1 < len(words)
        and words[at + 1] in {"hundred", *SCALES, *GROUPS} - {"k"}
    ):
        current, last, at = 1.0, "a", at + 1
    end = begin
    while at < len(words):
        kind, value = _kind(words[at])
        if kind == "and":
            if (
                last not in ("hundred", "scale")
                or at + 1 >= len(words)
                or _kind(words[at + 1])[0] not in _SPELLED
            ):
                break
            at, last = at + 1, "and"
            continue
        grown = _grown(kind, value, last, current)
        if grown is None:
            break
        if kind in ("scale", "group"):
            total, current = (total + grown, None) if kind == "scale" else (total, grown)
        else:
            current = grown
        at, last = at + 1, kind
        end = at
    if end == begin or (last == "a" and end == begin + 1):
        return None
    return total + (current or 0.0), end - begin


_SPELLED = ("unit", "teen", "tens")


def _kind(word: str) -> tuple[str, float]:
    value = digits(word)
    if value is not None:
        return "digits", value
    if word in SMALL:
        return ("unit" if SMALL[word] < 10 else "teen"), SMALL[word]
    for kind, table in (("tens", TENS), ("scale", SCALES), ("group", GROUPS)):
        if word in table:
            return kind, table[word]
    return (word, 100.0) if word in ("hundred", "and") else ("", 0.0)


def _grown(kind: str, value: float, last: str, current: float | None) -> float | None:
    """What the number so far becomes with one more word; None where that word belongs to it no more."""
    if kind in _SPELLED or kind == "digits":
        if last in ("", "scale"):
            return value if last == "" or kind != "digits" else None
        if last in ("hundred", "and"):
            return (current or 0.0) + value if kind != "digits" else None
        return (
            current + value if last == "tens" and kind == "unit" and value and current is not None else None
        )
    if current is None or last == "and":
        return None
    if kind == "hundred":
        return current * 100 if last in ("unit", "teen", "tens", "digits", "a") and current < 100 else None
    if kind == "scale":
        return current * value
    return current * value if kind == "group" and last not in ("scale", "hundred") else None
