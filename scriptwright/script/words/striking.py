"""Which sentences of the notes are worth quoting word for word."""

from __future__ import annotations

import re

from scriptwright.narration import first_person

#: What makes a sentence worth quoting: a contrast, a condition, an image, a rule without exception.
_STRIKING = re.compile(
    r"(?i)\b(?:isn'?t|aren'?t|not|no|never|don'?t)\b.{3,60}\b(?:it'?s|but|until|just|that'?s)\b|^(?:[\w-]+ ){1,4}(?:is|are) [\w-]+, (?:[\w-]+ ){1,5}(?:is|are)\b"
    r"|^if (?:you|it|they)\b.{6,}, |^(?:nobody|every|you can'?t|you can (?:do|have)|you never|there'?s no|the (?:best|worst|hardest|real|whole|only))\b|\blike (?:a|an)\b|\bis (?:the|a) (?:real|best|whole|only)\b"
)


def striking(words: str, speaker: str = "") -> bool:
    """Whether a sentence of the notes is a short, complete, quotable one about more than the speaker.

    One that names the speaker is somebody else's.
    """
    plain = words.strip().replace("’", "'")
    if any(len(part) > 2 and part.strip(".") in plain for part in speaker.split()):
        return False
    count = len(plain.split())
    if (
        not 5 <= count <= 16
        or not plain[:1].isupper()
        or plain[-1:] not in ".!"
        or re.search(r"[\[(\"“:/]|\bfrom like\b|, like\b", plain)
    ):
        return False
    if re.match(r"(?i)(?:and|but|so|then|also|because|the (?:best|worst|hardest) (?:is|was))\b", plain) or first_person(plain):
        return False
    if re.search(
        r"(?i)\b(?:it|they|them|he|she|him|her|this|these|those|your (?:mom|dad|brother|sister))\b", plain
    ):
        return False
    return bool(_STRIKING.search(plain))


_SHORT_FACT = 8  #: words of one with a number
#: A bare fact, which nobody quotes: few words, or a number.
_FACT = re.compile(
    r"(?i)(?:\S+ ){0,3}\S+|.*(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|hundred|thousand|hours?|minutes?|years?|dollars?)\b).*"
)


def is_fact(words: str) -> bool:
    """Whether a piece without a verb is a bare fact, which is told and not quoted.

    >>> is_fact("Six to two."), is_fact("Old radar, half of it dark.")
    (True, False)
    """
    return len(words.split()) <= _SHORT_FACT and _FACT.fullmatch(words) is not None


_LONGEST_CAMPS = 18  #: words of a quotation


def in_two_camps(words: str) -> bool:
    """Whether "we" and "they" both act in a sentence, so that told by another both would be "they".

    >>> in_two_camps("They thought we were proud, and we thought they were dangerous.")
    True
    >>> in_two_camps("We tell them what we see.")
    False
    """
    fits = len(words.split()) <= _LONGEST_CAMPS and words[:1].isupper() and words.rstrip()[-1:] in ".!"
    return (
        fits
        and bool(re.search(r"\b[Ww]e\b", words) and re.search(r"\b[Tt]hey\b", words))
        and '"' not in words
    )
