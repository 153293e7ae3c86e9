"""A title typed without capitals, with those that the notes give its names further down."""

from __future__ import annotations

import re

_APART = re.compile(r"(\s*(?:[,;:(|)]|\s[-–—]{1,3}\s)\s*)")
_NAME = re.compile(r"[a-zà-ÿ'’-]{2,}(?: [a-zà-ÿ'’-]{2,}){1,3}")
#: A word with a capital that the place in the sentence does not give it.
_AMID = r"(?:[a-z0-9,;)] |(?:said|asked|see|with|to|met|and) )"
#: What somebody does or is called, behind a name at the head of a sentence.
_DOES = r" (?:is|was|has|had|said|says|told|tells|thinks|showed|goes|does|did|never|always|also|just|who)\b"


def with_capitals(line: str, text: str) -> str:
    """A line in small letters with the capitals of names that the text writes with one.

    >>> with_capitals("shearing — wiremu paki, dannevirke", "I asked Wiremu. He is in Dannevirke today.")
    'shearing — Wiremu Paki, Dannevirke'
    """
    if re.search(r"(?<![\w’'-])[A-Z][a-z]", line):
        return line
    below = text.replace(line, "", 1)
    return "".join(_named(part, below) for part in _APART.split(line))


def _named(part: str, below: str) -> str:
    words = part.split(" ")
    known = [_is_name(word, below) for word in words]
    alone = not re.search(rf"\b{re.escape(words[-1])}\b", below)
    if known[0] and alone and _NAME.fullmatch(part):
        return " ".join(re.sub(r"(?:^|-)\w", lambda match: match.group().upper(), word) for word in words)
    return " ".join(
        word[:1].upper() + word[1:] if name else word for word, name in zip(words, known, strict=True)
    )


def _is_name(word: str, below: str) -> bool:
    """Whether the text writes a word with a capital where a sentence goes on, and never without."""
    if not re.fullmatch(r"[a-zà-ÿ'’-]{3,}", word) or re.search(
        rf"(?<![\w’'-]){re.escape(word)}(?![\w’'-])", below
    ):
        return False
    loud = re.escape(word[0].upper() + word[1:])
    return re.search(rf"{_AMID}{loud}(?![\w’'-])|(?<![\w’'-]){loud}{_DOES}", below) is not None
