"""Quotations in a told line, word for word as the notes have them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from scriptwright.script.words.spoken import said_aloud

_QUOTED = re.compile(r"(?P<open>[\"“])(?P<said>[^\"“”]+)(?P<close>[\"”])")
_WORD = re.compile(r"\w+")
_FEWEST = 3  #: words of a quotation that is looked for in the notes
_ALIKE = 0.5  #: of the words, by which a quotation is known again
_BEGINS = re.compile(r"(?<=[.!?] )[a-z]")


def verbatim(text: str, noted: Iterable[str]) -> str:
    """The line with each of its quotations as it stands in `noted`, each sentence in it with its capital.

    >>> verbatim("She said “I never slept, and went home.”", ['she said "i never slept, went home"'])
    'She said “I never slept, went home.”'
    """
    said = [match["said"] for words in noted for match in _QUOTED.finditer(words)]

    def again(match: re.Match[str]) -> str:
        told = match["said"]
        for quoted in said:
            spoken = said_aloud(quoted)
            if _words(told) == _words(quoted):
                break
            if _differs(told, spoken):
                mark = told[-1:] if told[-1:] in ".,!?" else ""
                head = spoken[:1].upper() if told[:1].isupper() else spoken[:1]
                told = f"{head}{spoken[1:].rstrip('.,')}{mark if spoken[-1:] not in '!?' else ''}"
                break
        told = _BEGINS.sub(lambda small: small.group().upper(), told)
        return f"{match['open']}{told}{match['close']}"

    return _QUOTED.sub(again, text)


def _differs(told: str, quoted: str) -> bool:
    """Whether a quotation is meant for the one in the notes, and has other words."""
    now, then = _words(told), _words(quoted)
    if now == then or min(len(now), len(then)) < _FEWEST:
        return False
    shared = len(set(now) & set(then))
    return shared >= _ALIKE * max(len(set(now)), len(set(then)))


def _words(said: str) -> list[str]:
    return _WORD.findall(said.casefold().replace("’", "").replace("'", ""))


def quoted_whole(words: str) -> str:
    """What stands in the quotation marks that are around all of a sentence; nothing where there are none.

    >>> quoted_whole('"Mind the step."'), quoted_whole('She said "mind the step".')
    ('Mind the step', '')
    """
    whole = re.fullmatch(r"[\"“][^\"“”]+[\"”][.!]?", words)
    return words.strip('."“”') if whole is not None else ""


#: What fills a pause, which nobody quotes.
_PAUSES = re.compile(
    r"(?i)(?:(?<=^)|(?<=[\s“\"]))(?:u+m+|u+h+m?|e+r+m?|h+m+|mm+)\b[,.…]*\s+|,? \b(?:u+m+|u+h+m?|e+r+m|h+m+)\b(?=[,.!?…])"
)


def as_quoted(words: str) -> str:
    """Words of an answer as they are quoted: all of them but "um" and "uh".

    >>> as_quoted("Um, in the shed. And, uh, upstairs.")
    'In the shed. And, upstairs.'
    """
    bare = _PAUSES.sub("", words)
    return bare[:1].upper() + bare[1:] if bare != words and words[:1].isupper() else bare


#: A label that only says that somebody's words stand behind it.
_CALLS_IT_SAID = re.compile(
    r"(?i)(?:(?:best|favou?rite|good|great|my|her|his|their|the|a) )*(?:quote|quotation|motto|saying|word|said)s?"
)


def calls_it_said(label: str) -> bool:
    """Whether a label only says that somebody's words stand behind it: "Quote", "her motto".

    >>> calls_it_said("Best quote"), calls_it_said("Patience")
    (True, False)
    """
    return _CALLS_IT_SAID.fullmatch(label.strip()) is not None
