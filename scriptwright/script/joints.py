"""How sentences that follow each other hang together: a story that goes on, a sentence that leans on the one before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from scriptwright.script.candidate import Candidate
from scriptwright.script.labelled import is_event
from scriptwright.script.model import LineKind
from scriptwright.script.referring import TIMED

_GOES_ON = (
    1.4  #: of a story that goes on, which loses its point; 1 is a sentence that is not understood alone
)
_BETWEEN = 3  #: sentences from one in the past to the next, up to which those between belong to the story
_SAME_ANSWER = 0.3  #: of what is said to one question
_PONDERED_ON = 0.4  #: of the student's own thoughts, one after the other
_ANNOUNCING = 5  #: words of a paragraph's first sentence that only says what comes: "I'm a goalie."
#: Words that a past tense is known by; a participle that reads alike does no harm.
_PAST = re.compile(
    r"(?i)\b(?:was|were|had|did|didn['’]t|said|told|asked|went|came|took|got|gave|made|thought|knew|saw|found|kept|left|felt|brought|bought|"
    r"began|became|ran|sat|stood|held|heard|lost|paid|put|sent|spoke|taught|threw|wrote|drove|fell|grew|met|read|rang|stopped|slept|swam|flew|rode|wore|woke|chose|broke|shook|caught|fought|sold|spent|won|built|hid|\w{2,}(?<!ne)ed)\b"
)
#: What was done at a time, not what is done always.
_NOW = re.compile(r"(?i)\b(?:always|usually|every|most of|sometimes|often|now)\b")


def held(before: Candidate, after: Candidate) -> float:
    """How much a sentence belongs to the one before it: from 0, 1 for one that is not understood alone, more in a story."""
    if after.follows == before.id or before.turned_by == after.id or before.id in after.introduced:
        return 1.0
    if after.opens:
        return 0.0
    if before.kind is LineKind.OWN:
        return 1.0 if before.opens and before.words <= _ANNOUNCING else _PONDERED_ON
    return _GOES_ON if before.story and after.story else _SAME_ANSWER


def with_stories(found: Sequence[Candidate]) -> list[Candidate]:
    """The candidates, marked where they are part of a story: in the past tense, or a word or two between such.

    >>> from scriptwright.sections import Section
    >>> told = [Candidate(text, Section.LEARNED, LineKind.TOLD, text, (), (), at, before=str(at)) for at, text in
    ...         enumerate(("He stopped.", "You're not meant to.", "He put the gavel down."))]
    >>> [candidate.story for candidate in with_stories(told)]
    [True, True, True]
    """
    marked = [replace(candidate, story=is_past(candidate)) for candidate in found]
    last: int | None = None
    for index, candidate in enumerate(marked):
        if candidate.opens or candidate.before is None:
            last = None
        if not candidate.story:
            continue
        if last is not None and index - last <= _BETWEEN:
            for inside in range(last + 1, index):
                marked[inside] = replace(marked[inside], story=True)
        last = index
    return marked


def told_on(made: Sequence[Candidate], last: Candidate | None) -> list[Candidate]:
    """The sentences of an item of a list, as one answer with the item before it where they tell on what that began."""
    if last is None or not is_past(last) or not any(is_past(c) for c in made[:2]):
        return list(made)
    return [replace(made[0], before=last.id, first=False, opens=False), *made[1:]]


def within_events(made: Sequence[Candidate]) -> list[Candidate]:
    """The items of a list; what was done is told with the item above that says in which event: "The flood: …"."""
    event: Candidate | None = None
    found = []
    for candidate in made:
        if is_event(candidate.text):
            event = candidate
        elif ": " in candidate.text or TIMED.search(candidate.text) or not is_past(candidate):
            event = event if candidate.follows else None
        elif event is not None and candidate.follows is None:
            candidate = replace(candidate, introduced=(*candidate.introduced, event.id))
        found.append(candidate)
    return found


def is_past(candidate: Candidate) -> bool:
    """Whether a sentence tells what was done at a time, not what is done always."""
    return bool(_PAST.search(candidate.text)) and not _NOW.search(candidate.text)
