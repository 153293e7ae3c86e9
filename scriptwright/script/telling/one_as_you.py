"""A "you" for what the speaker has to do, beside an "I" in one sentence: "you have to stay calm because if I shout …"."""

from __future__ import annotations

import re

_MUST = re.compile(
    r"(?P<before>(?:.*[,;] )?(?:(?:and|but|so|because) )?)(?P<you>you) (?P<must>have to|need to|can['’]t|cannot|must) (?P<rest>.+)",
    re.IGNORECASE,
)
#: What is so for the speaker, before it or as its reason.
_MINE = re.compile(
    r"\bI(?:['’](?:m|ve|d)\b| (?!think\b|guess\b|mean\b|know\b|learned\b|learnt\b|say\b|said\b|tell\b|told\b|believe\b|hope\b)[a-z]+)"
)
_REASON = re.compile(r"\bbecause (?:if |when )?I\b")
_SAYS = re.compile(r"(?i)\b(?:says?|said|tells?|told|thinks?|thought|learn(?:ed|t)?|knows?|knew|you)\b")


def with_own_subject(text: str) -> str:
    """The sentence with "I" for such a "you", so that told by another it has one person in it.

    >>> with_own_subject("You have to stay calm because if I shout the horse runs.")
    'I have to stay calm because if I shout the horse runs.'
    >>> with_own_subject("I work outside, so you need to like rain."), with_own_subject("You have to be patient.")
    ('I work outside, so I need to like rain.', 'You have to be patient.')
    """
    found = _MUST.fullmatch(text)
    if found is None or re.search("[\"“]", text):
        return text
    before, rest = found["before"], found["rest"]
    if _SAYS.search(before) or re.search(r"(?i)\byou(?:r|rs|rself)?\b", rest):
        return text
    if not (_REASON.search(rest) or (re.search(r"\bso $", before) and _MINE.search(before))):
        return text
    return f"{before}I {found['must']} {rest}"
