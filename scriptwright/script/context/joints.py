"""How sentences that follow each other hang together: a story that goes on, a sentence that leans on the one before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from scriptwright.script.candidate import Candidate
from scriptwright.script.context.referring import TIMED
from scriptwright.script.model import LineKind
from scriptwright.script.words.labelled import is_event

_GOES_ON = (
    2.2  #: of a story that goes on, which loses its point; 1 is a sentence that is not understood alone
)
_EXAMPLE = 0.9  #: of the story that shows what was just said of the work
_SAME_ANSWER = 0.3  #: of what is said to one question
_PONDERED_ON = 0.4  #: of the student's own thoughts, one after the other
_ANNOUNCING = 5  #: words of a paragraph's first sentence that only says what comes: "I'm a goalie."
#: Words that a past tense is known by; a participle that reads alike does no harm.
PAST = re.compile(
    r"(?i)\b(?:was|were|had|did|didn['’]t|said|told|asked|went|came|took|got|gave|made|thought|knew|saw|found|kept|left|felt|brought|bought|"
    r"began|became|ran|sat|stood|held|heard|lost|paid|put|sent|spoke|taught|threw|wrote|drove|fell|grew|met|read|rang|stopped|slept|swam|flew|rode|wore|woke|chose|broke|shook|caught|fought|sold|spent|won|built|hid|laid|struck|dug|drew|swept|sang|stole|tore|hung|swung|forgot|froze|understood|\w{2,}(?<!ne)ed)\b"
)
#: What says when or where something new happened, or asks something new.
_SCENE = re.compile(
    r"(?:(?:But|And|So|Then),? )?(?i:in (?:(?:19|20)\d\d|(?:january|february|march|april|june|july|august|september|october|november|december))\b"
    r"|(?:one|last) (?:time|day|night|morning|evening|year|week|month|summer|winter|spring|fall|autumn|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)\b"
    r"|once,? (?!a\b|it\b|that\b|they\b|you\b)\w+|there was (?:once |this |also )?(?:an?|one)\b|i (?:also |then )?asked\b)"
)
#: What was done at a time, not what is done always.
NOW = re.compile(r"(?i)\b(?:always|usually|(?<!about )every|most of|sometimes|often|now)\b")


def held(before: Candidate, after: Candidate) -> float:
    """How much a sentence belongs to the one before it: from 0, 1 for one that is not understood alone, more in a story."""
    if after.follows == before.id or before.turned_by == after.id or before.id in after.introduced:
        return 1.0
    if after.tale and after.tale == before.tale:
        return _GOES_ON
    if after.opens:
        return 0.0
    if before.kind is LineKind.OWN:
        return 1.0 if before.opens and before.words <= _ANNOUNCING else _PONDERED_ON
    if not after.story or (before.history and after.history):
        return _SAME_ANSWER
    return _GOES_ON if before.story else _EXAMPLE


def opens_scene(candidate: Candidate) -> bool:
    """Whether a sentence says when something happened that was not spoken of before it.

    >>> from scriptwright.sections import Section
    >>> said = Candidate("1", Section.LEARNED, LineKind.TOLD, "In 2016 the roof fell in.", (), (), 0)
    >>> opens_scene(said), opens_scene(replace(said, text="In winter I sleep."))
    (True, False)
    """
    return candidate.follows is None and _SCENE.match(candidate.text) is not None and is_past(candidate)


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
    return bool(PAST.search(candidate.text)) and not NOW.search(candidate.text)
