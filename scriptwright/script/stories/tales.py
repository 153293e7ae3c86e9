"""What makes a story: where it begins, where it ends, and what the one who tells it makes of it."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from scriptwright.script.candidate import Candidate
from scriptwright.script.context.happened import TELLS_OF, happened, is_students_lesson, is_told
from scriptwright.script.context.joints import NOW, is_past, opens_scene
from scriptwright.script.context.signs import is_asked_for
from scriptwright.script.stories.called_story import calls_stories, calls_story, is_announced
from scriptwright.script.stories.histories import is_history
from scriptwright.script.stories.named_story import headings_of_stories, named_ones
from scriptwright.script.stories.stories_on import (
    BECAME,
    CONCLUDES,
    HOW_IT_ENDED,
    STORY,
    joined_on,
    with_moral,
)
from scriptwright.script.words.roots import root
from scriptwright.sections import Section

_AT_ONCE = 210  #: words of a story that is told from its beginning to its end, or not at all
_SETTING = 2  #: sentences at the head of a paragraph that set the story in it
_CONCLUSION = 5  #: sentences behind a story that say what it is told for
_BETWEEN = 4  #: sentences from one in the past to the next, up to which those between belong to the story
#: What is its own past, behind a sentence in the past.
_PUT = re.compile(
    r"(?i)(?:(?:and|so|then|but),? )*(?:i|we|he|she|they) (?:just |then )?(?:put|set|cut|let|hit|quit|shut|read|split|hurt|spread)\b"
)
#: What stands above one story.
_HEADED = re.compile(
    r"(?i)\b(?:stor(?:y|ies)(?! and\b)|the (?:time|day|night)\b|(?:what|something that|that) (?:went wrong|happened)|example\b|accident|incident|mistake|disaster|worst|(?<!near )miss)\b"
)
_TOLD_OF = 1 / 3  #: share of the sentences of a story so begun that tell what happened; of any other, half


def with_stories(found: Sequence[Candidate]) -> list[Candidate]:
    """The candidates, marked where they are part of a story: in the past tense, or a word or two between such.

    >>> from scriptwright.script.model import LineKind
    >>> from scriptwright.sections import Section
    >>> told = [Candidate(str(at), Section.LEARNED, LineKind.TOLD, text, (), (), at, before=str(at - 1))
    ...         for at, text in enumerate(("He stopped.", "You're not meant to.", "He put the gavel down."))]
    >>> [candidate.story for candidate in with_stories(told)]
    [True, True, True]
    """
    marked = [replace(candidate, story=is_past(candidate) and not _is_lesson(candidate)) for candidate in found]
    last: int | None = None
    for index, candidate in enumerate(marked):
        if not index or not _goes_on(marked[index - 1], candidate) or _is_lesson(candidate):
            last = None
        if last == index - 1 and _PUT.match(candidate.text) and not NOW.search(candidate.text):
            marked[index] = candidate = replace(candidate, story=True)
        if not candidate.story:
            continue
        if last is None and index and _opens_bare(marked[index - 1], candidate):
            marked[index - 1] = replace(marked[index - 1], story=True)
        if last is not None and index - last <= _BETWEEN:
            for inside in range(last + 1, index):
                marked[inside] = replace(marked[inside], story=True)
        last = index
    return marked


def _is_lesson(candidate: Candidate) -> bool:
    return candidate.lesson or is_students_lesson(candidate)


#: What a note that only names somebody or something has not.
_ACTS = re.compile(
    r"(?i)\b(?:is|are|am|has|have|do|does|can|will|would|i|you|we|he|she|they|it|there|this|that)\b|['’](?:s|re|m|ve|ll|d)\b"
)


def _opens_bare(first: Candidate, then: Candidate) -> bool:
    """Whether a story begins with a note without a verb: "Client with a chicken shop. He thought …"."""
    return (
        then.before == first.id
        and first.opens
        and first.kind is then.kind
        and _ACTS.search(first.text) is None
    )


def told_whole(found: Sequence[Candidate]) -> list[Candidate]:
    """The candidates, each marked with the story it is part of; a short one is told to its end, or not at all.

    >>> from scriptwright.script.model import LineKind
    >>> from scriptwright.sections import Section
    >>> told = [Candidate(text, Section.LEARNED, LineKind.TOLD, text, (), (), at, before=str(at - 1), story=True)
    ...         for at, text in enumerate(("It stopped.", "I went on.", "It held."))]
    >>> told = [replace(one, id=str(at)) for at, one in enumerate(told)]
    >>> [(one.turned_by, one.tale) for one in told_whole(told)]
    [('1', '0'), ('2', '0'), (None, '0')]
    """
    made = [replace(one, history=True) if _is_station(one) else one for one in found]
    stories, ways = _without_ways(found, _stories(found))
    for start, end in ways:
        made[start:end] = [replace(one, history=True, onward=False) for one in made[start:end]]
    within = {found[at].id: start for start, _, last in stories for at in range(start, last + 1)}
    for start, end, last in stories:
        if is_history(found[start : end + 1]) and not is_announced(found[start]):
            made[start : last + 1] = [replace(one, history=True, onward=False) for one in made[start : last + 1]]
            continue
        while last > start + STORY and _of_another(found[last], within, start):
            last -= 1
        end = min(end, last)
        short = sum(c.words for c in found[start : last + 1]) <= _AT_ONCE
        for at in range(start, last + 1):
            made[at] = replace(made[at], tale=found[start].id, concludes=at > end)
            if at < (last if short else end):
                made[at] = replace(made[at], turned_by=made[at + 1 if short else end].id)
            if at > start and made[at].opens:
                made[at] = replace(made[at], introduced=(*made[at].introduced, made[at - 1].id))
    return made


def _without_ways(
    found: Sequence[Candidate], stories: Sequence[tuple[int, int, int]]
) -> tuple[list[tuple[int, int, int]], list[tuple[int, int]]]:
    """The stories without a paragraph at their head on how somebody came to their work, and where such paragraphs are."""
    left, ways = [], []
    for start, end, last in stories:
        then = next((at for at in range(start + 1, end + 1) if found[at].opens), None)
        if then is not None and is_history(found[start:then]) and not is_announced(found[start]):
            ways.append((start, then))
            start = then
        left.append((start, end, last))
    return left, ways


def _is_station(candidate: Candidate) -> bool:
    """Whether an item of a list is of how somebody came to their work."""
    return bool(candidate.items) and is_asked_for(candidate, "way") and candidate.section is Section.LEARNED


def _of_another(candidate: Candidate, within: Mapping[str, int], start: int) -> bool:
    """Whether the end of a story speaks of somebody whom only another story brings in."""
    return any(within.get(id, start) != start for id in candidate.introduced)


def _stories(found: Sequence[Candidate]) -> list[tuple[int, int, int]]:
    """First and last index of each story, and the index at which ends what is made of it."""
    rows: list[tuple[int, int]] = []
    start = 0
    for at, candidate in enumerate(found):
        told = is_told(candidate) and candidate.story
        goes_on = told and at > start and not _another_scene(candidate, found[start:at]) and found[start].story
        goes_on = goes_on and _goes_on(found[at - 1], candidate) and not TELLS_OF.match(candidate.text)
        if not goes_on or candidate.section is not found[start].section:
            start = at
        if told and at > start:
            rows = [*(row for row in rows if row[0] != start), (start, at)]
    were = [
        (start, end)
        for start, end in rows
        if end - start + 1 >= STORY
        and sum(map(happened, found[start : end + 1]))
        > (end - start + 1) * (_TOLD_OF if TELLS_OF.match(found[start].text) else 1 / 2)
    ]
    were = named_ones(found, _asked_for(found, were))
    begun = {start for start, _ in were}
    stories = [(_set(found, start), end, _concluded(found, end, begun)) for start, end in were]
    return joined_on(found, with_moral(found, stories))


#: Somebody or something that is known.
_THE = re.compile(r"(?i)\b(?:the|that) ([a-z]{3,})")


def _another_scene(candidate: Candidate, told: Sequence[Candidate]) -> bool:
    """Whether a sentence says when something else happened than what is `told`: it speaks of nothing that is known from it."""
    if not opens_scene(candidate):
        return False
    known = {root(word) for one in told for word in re.findall(r"[a-z]{3,}", one.text.lower())}
    return not any(root(word.lower()) in known for word in _THE.findall(candidate.text))


_SAYS = 3  #: words of a sentence that can begin one


def _asked_for(found: Sequence[Candidate], were: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """First and last index of what happened in each story, one that was asked for told from the beginning of its answer.

    Speakers tell such a story in the present too, as far as they see it before them: "It stops, halfway."; so do
    notes below a heading that calls it a story.
    """
    stories, below = list(were), headings_of_stories(found)
    start = 0
    for at in range(1, len(found) + 1):
        anew = at < len(found) and found[at].opens and calls_stories(found[at].heading)
        if (
            at < len(found)
            and not anew
            and below[at] is below[start] is not None
        ):
            continue
        answer = found[start:at]
        while len(answer) > 1 and answer[0].words < _SAYS and not answer[0].story:
            answer = answer[1:]
        past = [index for index, c in enumerate(answer, at - len(answer)) if c.story]
        called = calls_story(found[start].heading) or (found[start].reported and calls_story(found[start].question))
        last = at - 1 if called else max(past, default=start)
        inside = [row for row in stories if start <= row[0] < at]
        scenes = any(_another_scene(answer[i], answer[:i]) for i in range(_SETTING + 1, len(answer)))
        happens = last == at - 1 or len(past) >= max(2, len(answer) / 3)
        one = is_announced(found[start]) and happens and all(map(is_told, answer)) and not scenes
        if one and len(inside) <= 1 and len(answer) > STORY:
            stories = [*(row for row in stories if row not in inside), (at - len(answer), last)]
        start = at
    return sorted(stories)


def _goes_on(before: Candidate, candidate: Candidate) -> bool:
    """Whether a sentence goes on with the one before it: in its paragraph, or in the next note below one story's heading."""
    if candidate.before == before.id and not candidate.opens:
        return True
    heading = candidate.heading
    if candidate.opens and calls_stories(heading):
        return False
    return heading is not None and before.heading is heading and _HEADED.search(heading.text) is not None


def _set(found: Sequence[Candidate], start: int) -> int:
    """The index at which a story begins with what sets it, which its paragraph tells before anything happened."""
    if TELLS_OF.match(found[start].text):  # sets itself
        return start
    first = start
    while first and start - first < _SETTING and found[first].before == found[first - 1].id:
        before = found[first - 1]
        beside = is_told(before) and before.section is found[start].section and not before.story
        if found[first].opens or not beside or before.blocks != found[start].blocks:
            break
        first -= 1
    return first if found[first].opens else start


def _concludes(candidate: Candidate, before: Candidate) -> bool:
    """Whether a sentence says what a story is told for, or in its paragraph what became of somebody in it."""
    became = not candidate.opens and candidate.before == before.id and BECAME.match(candidate.text)
    return bool(became or CONCLUDES.match(candidate.raw or candidate.text))


def _concluded(found: Sequence[Candidate], end: int, begun: Collection[int]) -> int:
    """The index at which what is made of a story ends, beginning with the end of what happened."""
    last = end
    for at in range(end + 1, min(end + 1 + _CONCLUSION, len(found))):
        candidate = found[at]
        beside = is_told(candidate) and candidate.section is found[end].section and at not in begun
        asked = candidate.question
        then = asked is not None and HOW_IT_ENDED.search(asked.text) is not None
        if not beside or (asked is not found[end].question and not then):
            break
        if (then and asked is not found[end].question) or _concludes(candidate, found[at - 1]):
            last = at
        elif candidate.opens and candidate.question is None:
            break
        elif last > end:
            if candidate.opens or candidate.follows != found[at - 1].id:
                break
            last = at
    return last
