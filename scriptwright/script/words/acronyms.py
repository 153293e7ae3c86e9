"""Abbreviations that the notes explain themselves, in full: "PM" where "product manager" is written too."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

from scriptwright.narration.dictionary import lemmas

_SHORT = re.compile(r"\b([A-Z]{2,5})(s?)\b")
_GLOSSED = re.compile(r"\b([A-Z]{2,5})\s*\(([A-Za-z][a-z-]+(?: [A-Za-z][a-z-]+){1,4})\)")
#: Words within a name, and words that the dictionary has as nouns which name nothing.
_JOINTS = frozenset(("and", "for", "the"))
_SELDOM_NAMED = frozenset(
    "ask asks that this what who how why when where you she they her him his them have has had was were are does did can will would could get got going been here there then but not now just very all any some one two thing things way ways time times day days part parts place bit lot kind sort stuff people person".split()
)
_NEVER = frozenset(("US", "UK", "EU", "AM", "TV", "OK", "ID", "IT", "CT"))


def explained(text: str, role: str | None = None) -> Mapping[str, str]:
    """The words that each abbreviation of the notes stands for, where the notes say them.

    `role`: the interviewee's; its initials stand for it whatever else they could stand for.

    >>> explained("I am a product manager. As a PM, I listen.")
    {'PM': 'product manager'}
    >>> explained("My interview notes. It was not IN the pipe, so I looked in there.")
    {}
    """
    found: dict[str, str] = {_initials(role): role} if role and " " in role else {}
    for match in _GLOSSED.finditer(text):
        if _initials(match.group(2)) == match.group(1):
            found[match.group(1)] = match.group(2)
    words = {word.upper() for word in re.findall(r"\b[a-z]{2,5}\b", text) if word != "pm"}  # "pm": an hour
    for short in sorted({match.group(1) for match in _SHORT.finditer(text)} - _NEVER - words - found.keys()):
        pattern = r"\b" + r"[ -]".join(rf"({letter}[a-z]{{2,}})" for letter in short.lower()) + r"\b"
        written = (match.group().lower() for match in re.finditer(pattern, text, re.IGNORECASE))
        meanings = Counter(words for words in written if _names(words)).most_common(2)
        plain = len(meanings) == 1 or (len(meanings) == 2 and meanings[0][1] >= 2 * meanings[1][1])
        if plain and not re.search(rf"\d\s*{short}\b", text):
            found[short] = meanings[0][0]
    return found


def _names(words: str) -> bool:
    """Whether words can be the name of something: "product manager", and not "always ask that"."""
    *before, last = re.split(r"[ -]", words)
    if not lemmas(last, "NOUN") or _SELDOM_NAMED.intersection((*before, last)):
        return False
    return all(lemmas(word, "NOUN") or lemmas(word, "ADJ") or word in _JOINTS for word in before)


def _initials(words: str) -> str:
    return "".join(word[0].upper() for word in re.split(r"[ -]", words))


def in_full(words: str, meanings: Mapping[str, str]) -> str:
    """The words with the abbreviations that are known in full, and "a" or "an" to suit.

    >>> in_full("As a PM, I meet other PMs.", {"PM": "product manager"})
    'As a product manager, I meet other product managers.'
    """

    def full(match: re.Match[str]) -> str:
        article, short, plural = match.group(1) or "", match.group(2), match.group(3)
        if short not in meanings:
            return match.group()
        said = meanings[short] + plural
        if article:
            correct = "an" if said[0].lower() in "aeiou" else "a"
            article = (correct.capitalize() if article[0].isupper() else correct) + " "
        return article + said

    return re.sub(r"(?:\b([Aa]n?) )?\b([A-Z]{2,5})(s?)\b", full, words)
