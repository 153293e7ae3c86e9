"""Verbs in the third person: what each form of the speaker's verb becomes."""

from __future__ import annotations

import re

SINGULAR_FORMS: dict[str, str] = {
    "am": "is",
    "be": "is",
    "do": "does",
    "go": "goes",
    "have": "has",
    "undergo": "undergoes",
    "quiz": "quizzes",
    "whiz": "whizzes",
    "bus": "buses",
    "gas": "gasses",
}
PLURAL_FORMS: dict[str, str] = {
    "am": "are",
    "be": "are",
    "was": "were",
    "has": "have",
    "is": "are",
    "does": "do",
}
UNINFLECTED = frozenset(
    "can could may might must shall should will would ought ca wo sha 'd 'll d ll cannot".split()
)
"""Modals and their like, which have one form for everybody."""


_SIBILANT = re.compile(r"(?:s|x|z|ch|sh|[^aeiou]o)$")
_CONSONANT_Y = re.compile(r"[^aeiou]y$")
_ACRONYM = re.compile(r"[B-DF-HJ-NP-TV-Z]{2,}|ID|TA|QA|OD|OK")
"""Verbs that are spelled out: "I DJ", "I ID suspects"."""

_FIRST_WORD = re.compile(r"[A-Za-z]+(?:-[A-Za-z]+)*")


def third_person_verb(base: str, *, plural: bool) -> str:
    """The present tense of a verb for he or she, or with `plural` for they; case is kept.

    What follows the first word of a phrasal verb stays.

    >>> third_person_verb("carry on", plural=False), third_person_verb("be", plural=True)
    ('carries on', 'are')
    """
    match = _FIRST_WORD.match(base)
    if match is None:
        return base
    word, rest = match.group(), base[match.end() :]
    small = word.lower()
    if plural:
        return like(word, PLURAL_FORMS.get(small, small)) + rest
    if _ACRONYM.fullmatch(word):
        return f"{word}s{rest}"
    return like(word, _singular(small)) + rest


def _singular(word: str) -> str:
    if word in UNINFLECTED:
        return word
    if word in SINGULAR_FORMS:
        return SINGULAR_FORMS[word]
    if _CONSONANT_Y.search(word):
        return word[:-1] + "ies"
    if _SIBILANT.search(word):
        return word + "es"
    return word + "s"


def like(pattern: str, word: str) -> str:
    """The word with the capitals of the pattern: GO and goes give GOES.

    >>> like("My", "his"), like("WE", "they")
    ('His', 'THEY')
    """
    if len(pattern) > 1 and pattern.isupper():
        return word.upper()
    if pattern[:1].isupper():
        return word[:1].upper() + word[1:]
    return word
