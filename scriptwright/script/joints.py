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
_STORY = 3  #: sentences that make a story
_AT_ONCE = 100  #: words of a story that is told from its beginning to its end, or not at all
_SOON = 7  #: words of a sentence before its first verb
_BETWEEN = 3  #: sentences from one in the past to the next, up to which those between belong to the story
_EXAMPLE = 0.9  #: of the story that shows what was just said of the work
_SAME_ANSWER = 0.3  #: of what is said to one question
_PONDERED_ON = 0.4  #: of the student's own thoughts, one after the other
_ANNOUNCING = 5  #: words of a paragraph's first sentence that only says what comes: "I'm a goalie."
#: Words that a past tense is known by; a participle that reads alike does no harm.
_PAST = re.compile(
    r"(?i)\b(?:was|were|had|did|didn['’]t|said|told|asked|went|came|took|got|gave|made|thought|knew|saw|found|kept|left|felt|brought|bought|"
    r"began|became|ran|sat|stood|held|heard|lost|paid|put|sent|spoke|taught|threw|wrote|drove|fell|grew|met|read|rang|stopped|slept|swam|flew|rode|wore|woke|chose|broke|shook|caught|fought|sold|spent|won|built|hid|\w{2,}(?<!ne)ed)\b"
)
#: What says when or where something new happened, or asks something new.
_SCENE = re.compile(
    r"(?:(?:But|And|So|Then),? )?(?i:in (?:(?:19|20)\d\d|(?:january|february|march|april|june|july|august|september|october|november|december))\b"
    r"|(?:one|last) (?:time|day|night|morning|evening|year|week|month|summer|winter|spring|fall|autumn|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)\b"
    r"|once,? (?!a\b|it\b|that\b|they\b|you\b)\w+|there was (?:once |this |also )?(?:an?|one)\b|i (?:also |then )?asked\b)"
)
#: What is done always: "he walks", "who is".
_DOES = re.compile(
    r"(?i)\b(?:(?:he|she|it|who|that)(?:['’]s)? (?:\w+ly )?\w+s|(?:i|you|we|they) (?:have|know|do|are|am|can|will)|is|are|am)\b"
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
    if not after.story:
        return _SAME_ANSWER
    return _GOES_ON if before.story else _EXAMPLE


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


def told_whole(found: Sequence[Candidate]) -> list[Candidate]:
    """The candidates, each sentence of a short story with the next one, so that none is told without its end.

    >>> from scriptwright.sections import Section
    >>> told = [Candidate(text, Section.LEARNED, LineKind.TOLD, text, (), (), at, before=str(at - 1), story=True)
    ...         for at, text in enumerate(("It stopped.", "I went on.", "It held."))]
    >>> told = [replace(one, id=str(at)) for at, one in enumerate(told)]
    >>> [one.turned_by for one in told_whole(told)]
    ['1', '2', None]
    """
    made = list(found)
    for start, end in _stories(found):
        for at in range(start, end):
            made[at] = replace(made[at], turned_by=made[at + 1].id)
    return made


def opens_scene(candidate: Candidate) -> bool:
    """Whether a sentence says when something happened that was not spoken of before it.

    >>> from scriptwright.sections import Section
    >>> said = Candidate("1", Section.LEARNED, LineKind.TOLD, "In 2016 the roof fell in.", (), (), 0)
    >>> opens_scene(said), opens_scene(replace(said, text="In winter I sleep."))
    (True, False)
    """
    return candidate.follows is None and _SCENE.match(candidate.text) is not None and is_past(candidate)


def _stories(found: Sequence[Candidate]) -> list[tuple[int, int]]:
    """First and last index of each story that is short enough to be told at once."""
    rows: list[tuple[int, int]] = []
    start = 0
    for at, candidate in enumerate(found):
        told = candidate.story and candidate.kind is LineKind.TOLD and not candidate.items
        goes_on = (
            told
            and at > start
            and not opens_scene(candidate)
            and candidate.before == found[at - 1].id
            and found[start].story
        )
        if not goes_on or candidate.section is not found[start].section:
            start = at
        if told and at > start:
            rows = [*(row for row in rows if row[0] != start), (start, at)]
    return [
        (start, end)
        for start, end in rows
        if end - start + 1 >= _STORY
        and sum(map(_happened, found[start : end + 1])) > (end - start + 1) / 2
        and sum(c.words for c in found[start : end + 1]) <= _AT_ONCE
    ]


def _happened(candidate: Candidate) -> bool:
    """Whether the first verb of a sentence is in the past, not one in a clause of what is done always."""
    done = _PAST.search(candidate.text)
    before = candidate.text[: done.start()] if done is not None else candidate.text
    return is_past(candidate) and len(before.split()) <= _SOON and _DOES.search(before) is None


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
