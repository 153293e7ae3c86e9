"""The words, rows of words and numbers of a sentence by which another is known to speak of the same."""

from __future__ import annotations

import re

from scriptwright.script.words.roots import content_words, root

#: Words that everybody uses all the time; that two sentences share them means nothing.
PLAIN = frozenset(
    root(word)
    for word in (
        "able actually after again ask asked asking away back better best came care child children clean come comes course done different early easy "
        "along around back become became behind between during else enough ever everybody everyone example feel felt fine find first found friend friends gave gets give gives goes gone good great half happy hard hear "
        "heard help here's high home hour hours house idea important interested interesting interview job kids kind knew know knows last later learn learned leave "
        "left life like liked little live lived long look looked lose lost lots love main maybe mean means minute minutes moment money month months "
        "day days morning mother mum name names next nice night nobody nothing number often once open part person picked place play point pretty probably question read ready reason "
        "remember right says school second section seen show shows since small somebody someone sometimes start started story street study stuff sure taken talk "
        "tell tells thank told took tried trying turn under understand until used useful using video wait walk wanted watch week weeks went whole "
        "without wonder wondered world worst write written wrong yeah year years yesterday young"
    ).split()
)
_NUMBERS = dict(zip("two three four five six seven eight nine ten eleven twelve".split(), "2 3 4 5 6 7 8 9 10 11 12".split(), strict=True))
_MEASURE = re.compile(rf"\b(\d[\d.,]*|{'|'.join(_NUMBERS)})[ -]([a-z]{{3,}})")
COUNTED = frozenset(_NUMBERS)  #: small numbers in words
_TIME_OF_DAY = re.compile(r"\b\d{1,2}:\d\d\b")
_LARGE = 2  #: figures of a number, above which nothing else has the same


def measures(text: str) -> frozenset[tuple[str, str]]:
    """Its numbers, each with the root of what it counts: "8 miles" → ("8", "mil"); a large one and a time of day count by themselves, a small one of years for nothing.

    >>> sorted(measures("8 miles, five years and 8000 hours"))
    [('8', 'mil'), ('8000', '')]
    """
    found: set[tuple[str, str]] = set()
    for number, thing in _MEASURE.findall(text.lower()):
        figure = _NUMBERS.get(number, number.strip(".,"))
        if len(figure) > _LARGE or root(thing) not in PLAIN:
            found.add((figure, "" if len(figure) > _LARGE else root(thing)))
    return frozenset(found) | {(time, "") for time in _TIME_OF_DAY.findall(text)}


def rare_words(text: str) -> frozenset[str]:
    """The roots of its words that mean something and that not everybody uses all the time, and its numbers."""
    return (content_words(text) - PLAIN) | frozenset(re.findall(r"\d{2,}", text))


def rows_of(text: str) -> frozenset[tuple[str, ...]]:
    """Rows of three words in it, one of which at least is not said all the time, and rows of four with any that mean something."""
    words = re.findall(r"[a-z0-9'’]+", text.lower())
    threes = zip(words, words[1:], words[2:], strict=False)
    fours = zip(words, words[1:], words[2:], words[3:], strict=False)
    return frozenset(
        (
            *(row for row in threes if rare_words(" ".join(row))),
            *(row for row in fours if content_words(" ".join(row))),
        )
    )
