"""How a report words what it tells."""

from __future__ import annotations

import re

#: The student's own words about themselves, as they are told to the student.
_YOU = {
    "i": "you", "i'm": "you're", "i've": "you've", "i'd": "you'd", "i'll": "you'll", "me": "you",
    "my": "your", "mine": "yours", "myself": "yourself",
}  # fmt: skip
_NUMBERS = "no one two three four five six seven eight nine ten".split()


def to_you(text: str) -> str:
    """What the student would say, said to the student.

    >>> to_you("Why I chose to interview them")
    'why you chose to interview them'
    """
    plain = text.strip().rstrip(".?!:;, ")
    told = re.sub(r"(?i)\bI am\b", "you are", plain)
    told = re.sub(r"[A-Za-z]+(?:['’][a-z]+)?", lambda match: _you(match.group()), told)
    return lowered(told)


def _you(word: str) -> str:
    return _YOU.get(word.lower().replace("’", "'"), word)


def lowered(text: str) -> str:
    """The text as it goes on in a sentence; what is written with more capitals keeps them."""
    first = text.split(" ", 1)[0]
    return text[:1].lower() + text[1:] if first[1:].islower() or len(first) == 1 else text


def shortened(text: str, words: int) -> str:
    """The first words of a text, and a sign where more follow.

    >>> shortened("He constantly translates between engineers and customers.", 4)
    'He constantly translates between …'
    """
    all_words = text.split()
    if len(all_words) <= words:
        return text.strip().rstrip(".,;:!? ")
    return " ".join(all_words[:words]).rstrip(".,;:!?") + " …"


def count(number: int) -> str:
    """A small number as a word."""
    return _NUMBERS[number] if 0 <= number < len(_NUMBERS) else str(number)


def clock(seconds: float) -> str:
    """A length as minutes and seconds.

    >>> clock(141.4)
    '2:21'
    """
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02}"
