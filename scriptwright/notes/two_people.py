"""Two people who were interviewed together: "I interviewed Ana Ferrer and Beto Ferrer"."""

from __future__ import annotations

import re

from scriptwright.notes.name_parts import KIN_WORDS, NOT_NAMES, PART, TITLE
from scriptwright.notes.occupations import jobs

_ONE = rf"(?:{TITLE}\.? )?{PART}(?: {PART}){{0,2}}"
_BOTH = re.compile(
    r"(?:(?i:\b(?:i|we) (?:have )?(?:interviewed|met(?: with)?|talked (?:to|with)|spoke (?:to|with)|visited|chose|picked)|\binterview(?:ed)? (?:with|of|w/)|^\W*(?:interviewees?|people|persons?|who|interviewed)\s*[:=–-]))\s+"
    rf"(?:(?i:{KIN_WORDS}))?(?P<first>{_ONE})(?:,? \(?(?:\d\d|who [^,.]+|the [^,.]+)\)?,?)? (?:and|&|\+) (?:(?i:{KIN_WORDS})|(?:his|her) [a-z]+,? )?(?P<second>{_ONE})(?=[.,;:(\n]|$| (?:who|are|run|own|work|because|at|from|in)\b| [-–—])",
    re.MULTILINE,
)
_TOGETHER = re.compile(
    r"\b(?:[Bb]oth(?: of them)?|[Tt]he two(?: of them)?|[Tt]hey(?:['’]re| are)|[Tt]hey (?:run|own|work|met|have|started|took|opened|share)|[Ee]ach other|[Tt]ogether)\b"
)
_FEWEST = 2  #: times that the second is named, or the two together are spoken of


def both_of(text: str, name: str, own: frozenset[str]) -> str | None:
    """The names of the two, where `name` is one of them and the notes tell of the other too; None for one alone.

    >>> both_of("I interviewed Ann Lee and Bo Lee. They run a mill. Ann saws, Bo sells. Bo is loud.", "Ann Lee", frozenset())
    'Ann Lee and Bo Lee'
    >>> both_of("I interviewed Ann Lee and Leo Marsh.", "Ann Lee", frozenset({"Leo Marsh"})) is None
    True
    """
    for match in _BOTH.finditer(text):
        pair = (match["first"], match["second"])
        if not any(set(name.split()) & set(one.split()) for one in pair):
            continue
        given = [re.sub(rf"^{TITLE}\.? ", "", one).split()[0] for one in pair]
        told = [len(re.findall(rf"\b{re.escape(part)}\b", text)) for part in given]
        mine = any(part in NOT_NAMES or any(part in one.split() for one in own) for part in given)
        announced = re.match(r"(?i)\W*interviewees\b", match.group()) is not None
        together = announced or (min(told) >= _FEWEST and _TOGETHER.search(text) is not None)
        if not mine and together and not jobs().search(pair[1]):
            return " and ".join(pair)
    return None
