"""The story that the notes begin by its name: "The story, this is the good one.", "Story. May 2016.", or below a heading that calls it one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, zip_longest

from scriptwright.notes.model import NoteBlock
from scriptwright.script.candidate import Candidate
from scriptwright.script.context.happened import is_told
from scriptwright.script.model import LineKind
from scriptwright.script.stories.called_story import calls_story
from scriptwright.sections import Section

_FEWEST = 4  #: sentences of a story that is begun so
_LONGEST = 420  #: words of one
_LABELLED = 5  #: sentences behind labels, in a story that goes on below the heading above them
_NEXT_LINE = 1  #: characters between two lines of one paragraph
_BETWEEN = 6  #: sentences in the present, between two parts of one story
_JOINED = 260  #: words of both and what is between
_FIRST = 4  #: sentences of the later part that say who is in it
#: Says no more than that the story comes now.
_STORY = re.compile(
    r"(?i)(?:(?:ok(?:ay)?|so|now|and|then|well|right|alright),? )*(?:here(?:['’]?s| is) |this is |for )?"
    r"(?:(?:the|my|her|his|their|one|a) )?(?:(?:big|best|main|good|real|long|actual|whole) )?(?:story|anecdote)(?: time)?"
    r"(?:,? (?:(?:and )?(?:this|that|it)(?:(?:['’]?s| is| was)| one(?:['’]?s| is))) (?:the |a |my )?(?:\w+ ){0,2}(?:one|part|bit|thing|story))?[.!:…]*"
    r"|(?:(?:ok(?:ay)?|so|now|and),? )*(?:this|that|it)(?: one)?(?:['’]?s| is) (?:a |kind of |really |very )?(?:long|good|big|sad|funny)(?: one| story)?[.!:…]*"
)
_ADVICE = re.compile(r"(?i)(?:\W*[\w'’]+){0,6}?\W*\badvi(?:ce|se)")
#: Labels of what is no part of a story.
_ELSE = re.compile(
    r"(?i)\b(?:adv\w*|tips?|pay|salary|money|wage|quotes?|why|me|connections?|next|future|also|facts?|training)\b"
)
_THAT_STORY = re.compile(r"(?i)\b(?:that|this|the|her|his|their) story\b")
_NAME = re.compile(r"(?<=[a-z,;] )[A-Z][\w-]+\b")
_FIRST_NAME = re.compile(r"(?:(?:And|But|So|Then),? )?([A-Z][\w-]+)\b")


def begun_by_name(found: Sequence[Candidate]) -> list[Candidate]:
    """The candidates without what only says that the story begins; the one behind that is marked.

    >>> from scriptwright.script.model import LineKind
    >>> from scriptwright.sections import Section
    >>> told = [Candidate(id, Section.LEARNED, LineKind.TOLD, text, (), (), at, before=before)
    ...         for at, (id, text, before) in enumerate((("a", "So the story.", None), ("b", "It's late.", "a")))]
    >>> [(one.text, one.before, one.announced) for one in begun_by_name(told)]
    [("It's late.", None, True)]
    """
    left: list[Candidate] = []
    said: Candidate | None = None
    for candidate, after in zip_longest(found, found[1:]):
        goes_on = after is not None and after.before == candidate.id and after.section is candidate.section
        if goes_on and is_told(candidate) and _STORY.fullmatch(candidate.text):
            said = candidate
            continue
        if said is not None and candidate.before == said.id:
            candidate = replace(
                candidate,
                before=said.before,
                follows=None,
                introduced=tuple(id for id in candidate.introduced if id != said.id),
                opens=True,
                first=candidate.first or said.first,
                announced=True,
            )
        left.append(candidate)
    return left


def named_ones(found: Sequence[Candidate], were: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """First and last index of what happened in each story, one that was begun by its name told to the end of its paragraph."""
    stories = list(were)
    for at, candidate in enumerate(found):
        if not candidate.announced:
            continue
        last = _last_of(found, at)
        if last - at + 1 >= _FEWEST and sum(c.words for c in found[at : last + 1]) <= _LONGEST:
            stories = [row for row in stories if row[1] < at or row[0] > last]
            stories.append((at, last))
    return sorted(stories)


def _last_of(found: Sequence[Candidate], start: int) -> int:
    """The index at which a story ends that begins there: with its paragraph, or with what else is told of those in it."""
    last = start
    names: set[str] = set()
    for at, (before, candidate) in enumerate(pairwise(found[start:]), start + 1):
        names.update(_NAME.findall(before.text))
        if candidate.before != before.id or candidate.section is not before.section or not is_told(candidate):
            break
        if candidate.blocks != before.blocks and (
            _ADVICE.match(candidate.text) or not _same(before, candidate, names)
        ):
            break
        last = at
    return last


def _same(before: Candidate, candidate: Candidate, names: set[str]) -> bool:
    """Whether a paragraph is the next line of the one before, or begins with somebody who was named in the story."""
    if candidate.sources[0].start - before.sources[-1].end <= _NEXT_LINE:
        return True
    begun = _FIRST_NAME.match(candidate.text)
    return begun is not None and begun.group(1) in names


def with_story_meant(found: Sequence[Candidate]) -> list[Candidate]:
    """The candidates, each of the student's own that speaks of "that story", or of somebody in it, with where that was told."""
    tales = [c for c in found if c.tale and c.kind is LineKind.TOLD]
    elsewhere = " ".join(c.text for c in found if not c.tale)
    words: dict[str, int] = {}
    for c in tales:
        words[c.tale] = words.get(c.tale, 0) + c.words
    main = max(words, key=lambda tale: words[tale], default=None)
    announced = next((c.tale for c in tales if c.announced), None)
    made = list(found)
    for at, own in enumerate(found):
        if not own.pondered or own.lesson or own.section is not Section.CONNECTION:
            continue
        known = {c.id for c in tales}.intersection(own.introduced)
        meant = [
            c.id for name in _NAME.findall(own.text) for c in tales if re.search(rf"\b{name}\b", c.text)
        ][:1]
        if not meant and not known and _THAT_STORY.search(own.text):
            meant = [id for id in (announced or main,) if id is not None]
        if (
            meant
            and not known
            and not any(name in elsewhere.replace(own.text, "") for name in _NAME.findall(own.text))
        ):
            made[at] = replace(own, introduced=(*own.introduced, *meant))
    return made


def headings_of_stories(found: Sequence[Candidate]) -> list[NoteBlock | None]:
    """For each candidate the question that it answers, else the heading that calls what it tells a story.

    What stands behind a label of its own within such a story stands below the heading of the story.
    """
    below = [c.question or (c.heading if calls_story(c.heading) else None) for c in found]
    last = None
    for at, heading in enumerate(below):
        if heading is None:
            continue
        between = found[last + 1 : at] if last is not None and below[last] is heading else ()
        if heading is found[at].heading and 0 < len(between) <= _LABELLED and all(map(_is_inside, between)):
            below[at - len(between) : at] = [heading] * len(between)
        last = at
    return below


def _is_inside(candidate: Candidate) -> bool:
    """Whether what stands behind a label can be part of the story around it."""
    label = candidate.above
    return is_told(candidate) and _ELSE.search(label) is None


def goes_on_between(found: Sequence[Candidate], story: tuple[int, int, int], start: int, end: int) -> bool:
    """Whether two stories are one, in which somebody is brought in by what is told in the present between them."""
    between = found[story[2] + 1 : start]
    told = found[start]
    if told.announced or not 0 < len(between) <= _BETWEEN or told.heading is not found[story[1]].heading:
        return False
    if any(
        not is_told(c) or c.section is not told.section or c.question is not told.question for c in between
    ):
        return False
    if sum(c.words for c in found[story[0] : end + 1]) > _JOINED:
        return False
    before = " ".join(c.text for c in found[: story[2] + 1])
    new = {name for c in between for name in _names(c.text) if name not in before}
    return bool(
        new.intersection(name for c in found[start : min(end + 1, start + _FIRST)] for name in _names(c.text))
    )


def _names(text: str) -> set[str]:
    begun = re.match(r"([A-Z][a-z]+) (?:[A-Z][a-z]+\b|[a-z]+(?:ed|s)\b)", text)
    return {*_NAME.findall(text), *([begun.group(1)] if begun is not None else ())}
