"""A short list below "Example" or "Story": one story, told from its first item or not at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from scriptwright.script.candidate import Candidate
from scriptwright.script.context.joints import is_past
from scriptwright.script.model import LineKind

#: What stands above one thing that happened.
_ONE = re.compile(
    r"(?i)\W*(?:(?:an?|one|the|my|her|his|their|another|good|best|funny|sad|favou?rite|real|big|little|short) )*"
    r"(?:stor(?:y|ies)|examples?|anecdotes?|incident|accident|mistake|case|memory|moment|what happened|what went wrong|something that happened)\b"
    r"(?: (?:s?he|they|i) (?:\w+ ){0,3}\w+)?[^\w]*"
)
_MOST = 90  #: words of a list that is told as one story
_FEWEST = 2  #: candidates that such a story has
#: Begins another one within the list.
_ANOTHER = re.compile(
    r"(?i)(?:also,? )?(?:once|one time|another\b|one (?:\w+ )?(?:day|night|time|man|woman|customer|client|patient|kid)\b|last (?:year|week|winter|summer|spring|fall|autumn|month)\b|an? \w+)"
)
#: Goes on with what happened to those whom the item before names.
_THEY_DID = re.compile(
    r"(?i)(?:(?:so|but|and|then),? )?they (?:\w+ly )?(?:had|were|got|went|came|lost|took|made|found|called|put|left|ran|tried|stayed|did(?:n['’]t)?|could(?:n['’]t)?|\w+ed)\b"
)


def as_one_story(found: Sequence[Candidate]) -> list[Candidate]:
    """The candidates; what goes on in a list of one story needs its beginning, and each item the next one.

    >>> from scriptwright.notes.model import Kind, NoteBlock
    >>> from scriptwright.sections import Section
    >>> above = NoteBlock("h", Kind.HEADING, None, None, "example:", 0, 8)
    >>> told = [Candidate(id, Section.LEARNED, LineKind.TOLD, text, (), (), 0, heading=above, items=(text,))
    ...         for id, text in (("a", "a baker lost his key"), ("b", "she found it"))]
    >>> [(one.introduced, one.turned_by) for one in as_one_story(told)]
    [((), 'b'), (('a',), None)]
    """
    made: list[Candidate] = []
    for _, group in groupby(found, key=lambda c: (c.heading.id if c.heading else None, c.question is None)):
        part = list(group)
        made += _tied(part) if _is_one(part) else _gone_on(part)
    return made


def _gone_on(part: Sequence[Candidate]) -> list[Candidate]:
    """The items of a list, each that says what "they" did behind the one that says who."""
    return [
        replace(c, follows=before.id)
        if before is not None and c.items and before.items and c.follows is None and _THEY_DID.match(c.text)
        else c
        for before, c in zip((None, *part), part, strict=False)
    ]


def _is_one(part: Sequence[Candidate]) -> bool:
    heading = part[0].heading
    if heading is None or part[0].question is not None or len(part) < _FEWEST or _ONE.fullmatch(heading.text) is None:
        return False
    listed = all(c.kind is LineKind.TOLD and c.section is part[0].section and not c.tale for c in part)
    past = is_past(part[0]) and 2 * sum(map(is_past, part)) >= len(part)
    anew = any(_ANOTHER.match(c.text) for c in part[1:])
    return listed and past and not anew and sum(c.words for c in part) <= _MOST


def _tied(part: Sequence[Candidate]) -> list[Candidate]:
    first = part[0].id
    after = [*(c.id for c in part[1:]), None]
    return [
        replace(c, introduced=c.introduced if c.id == first else tuple(dict.fromkeys((*c.introduced, first))), turned_by=c.turned_by or then)
        for c, then in zip(part, after, strict=True)
    ]
