"""What makes a story: where it begins, where it ends, and what the one who tells it makes of it."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from scriptwright.script.articles import is_person
from scriptwright.script.candidate import Candidate
from scriptwright.script.happened import TELLS_OF, happened, is_told
from scriptwright.script.joints import NOW, is_past, opens_scene

_STORY = 3  #: sentences that make a story
_AT_ONCE = 210  #: words of a story that is told from its beginning to its end, or not at all
_SETTING = 2  #: sentences at the head of a paragraph that set the story in it
_CONCLUSION = 5  #: sentences behind a story that say what it is told for
_MORAL = 3  #: sentences of the next paragraph that say what was made of it
_APART = 3  #: sentences between a story and where it is taken up again
#: Somebody who comes into a story, and who is known in it.
SOMEBODY = re.compile(r"\b(?:[Aa]n?|[Oo]ne|[Tt]his) ((?:[a-z]+ )?[a-z]+)\b")
_THEM = re.compile(r"\b(?:[Tt]he|[Tt]his|[Tt]hat) ([a-z]+)\b")
#: Somebody who is known only where a story has brought them in.
_STRANGERS = frozenset("guy man woman lady boy girl kid fella bloke couple".split())
_BETWEEN = 4  #: sentences from one in the past to the next, up to which those between belong to the story
#: What is its own past, behind a sentence in the past.
_PUT = re.compile(
    r"(?i)(?:(?:and|so|then|but),? )*(?:i|we|he|she|they) (?:just |then )?(?:put|set|cut|let|hit|quit|shut|read|split|hurt|spread)\b"
)
#: Goes on with those who were in it, in a paragraph of its own.
_THEY_ON = re.compile(r"(?:(?:And|But|So|Then),? )?(?:They|Both|Neither|Nobody|Everyone|Everybody)\b")
#: Goes on where somebody else only said "wow".
_ON = re.compile(r"(?:And|But|So|Then)\b")
_OF_THIS = re.compile(r"[A-Z](?:[^\s.]+ ){2,7}(?:this|that|it)[.!]")
#: What stands above one story.
_HEADED = re.compile(
    r"(?i)\b(?:stor(?:y|ies)(?! and\b)|the (?:time|day|night)\b|(?:what|something that|that) (?:went wrong|happened)|accident|incident|mistake|disaster|worst|(?<!near )miss)\b"
)
_TOLD_OF = 1 / 3  #: share of the sentences of a story so begun that tell what happened; of any other, half
#: What came of it, or what it is told for, wherever it stands behind the story.
_CONCLUDES = re.compile(
    r"(?i)(?:(?:and|but|so|well),? )*(?:(?:now(?:adays)?|these days|ever since|since (?:then|that)|from (?:then|that (?:day|time|moment|night))|after that)\b"
    r"|(?:he|she|they) (?:(?:said|says|told me) (?:that )?(?:he|she|they) )?(?:still )?(?:thinks?|thought) about (?:it|that|him|her|them)\b|(?:he|she|they) (?:(?:said|says|told me) (?:that )?(?:he|she|they) )?(?:should have|should['’]ve|would(?:['’]ve| have)? (?:still|do|put|have))\b|so now\b|(?:she|he|they) made (?:it )?a rule\b"
    r"|(?:what )?(?:he|she|they|i)(?:['’]ve| says?| said| told me)?(?: (?:that )?(?:he|she|they|i|it))?(?: (?:has|have|had))? (?:learn(?:ed|t)|taught|took (?:from|away)|changed|do(?:es)? now)\b"
    r"|(?:his|her|their|my|the) (?:point|lesson|moral|rule|conclusion|takeaway)\b|that(?:['’]s| is| was) (?:why|when|how|the (?:mistake|lesson|point|reason|moment))\b"
    r"|i asked (?:him |her |them )?(?:if |what |how )?(?:he|she|they)?\b.{0,30}\b(?:learn|chang|different|now|after that)\w*|if (?:i|he|she|they) (?:had|['’]d|told|would)\b|lesson\b)"
)


def with_stories(found: Sequence[Candidate]) -> list[Candidate]:
    """The candidates, marked where they are part of a story: in the past tense, or a word or two between such.

    >>> from scriptwright.script.model import LineKind
    >>> from scriptwright.sections import Section
    >>> told = [Candidate(str(at), Section.LEARNED, LineKind.TOLD, text, (), (), at, before=str(at - 1))
    ...         for at, text in enumerate(("He stopped.", "You're not meant to.", "He put the gavel down."))]
    >>> [candidate.story for candidate in with_stories(told)]
    [True, True, True]
    """
    marked = [replace(candidate, story=is_past(candidate)) for candidate in found]
    last: int | None = None
    for index, candidate in enumerate(marked):
        if not index or not _goes_on(marked[index - 1], candidate):
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
    made = list(found)
    stories = _stories(found)
    within = {found[at].id: start for start, _, last in stories for at in range(start, last + 1)}
    for start, end, last in stories:
        while last > start + _STORY and _of_another(found[last], within, start):
            last -= 1
        end = min(end, last)
        short = sum(c.words for c in found[start : last + 1]) <= _AT_ONCE
        for at in range(start, last + 1):
            made[at] = replace(made[at], tale=found[start].id, concludes=at > end)
            if short and at < last:
                made[at] = replace(made[at], turned_by=made[at + 1].id)
            if at > start and made[at].opens:
                made[at] = replace(made[at], introduced=(*made[at].introduced, made[at - 1].id))
    return made


def _of_another(candidate: Candidate, within: Mapping[str, int], start: int) -> bool:
    """Whether the end of a story speaks of somebody whom only another story brings in."""
    return any(within.get(id, start) != start for id in candidate.introduced)


def _stories(found: Sequence[Candidate]) -> list[tuple[int, int, int]]:
    """First and last index of each story, and the index at which ends what is made of it."""
    rows: list[tuple[int, int]] = []
    start = 0
    for at, candidate in enumerate(found):
        told = is_told(candidate) and candidate.story
        goes_on = told and at > start and not opens_scene(candidate) and found[start].story
        goes_on = goes_on and _goes_on(found[at - 1], candidate) and not TELLS_OF.match(candidate.text)
        if not goes_on or candidate.section is not found[start].section:
            start = at
        if told and at > start:
            rows = [*(row for row in rows if row[0] != start), (start, at)]
    were = [
        (start, end)
        for start, end in rows
        if end - start + 1 >= _STORY
        and sum(map(happened, found[start : end + 1]))
        > (end - start + 1) * (_TOLD_OF if TELLS_OF.match(found[start].text) else 1 / 2)
    ]
    begun = {start for start, _ in were}
    stories = [(_set(found, start), end, _concluded(found, end, begun)) for start, end in were]
    return _joined(found, _with_moral(found, stories))


def _with_moral(
    found: Sequence[Candidate], stories: Sequence[tuple[int, int, int]]
) -> list[tuple[int, int, int]]:
    """The stories, one whose next paragraph begins with what is made of it with that; what is left there is one of its own."""
    made: list[tuple[int, int, int]] = []
    for start, end, last in stories:
        if (
            (before := made[-1] if made else None) is not None
            and start == before[2] + 1
            and found[start].section is found[before[0]].section
            and found[start].question is found[before[1]].question
            and _CONCLUDES.match(found[start].raw or found[start].text)
        ):
            moral = min(start + _MORAL - 1, last)
            made[-1] = (before[0], before[1], moral)
            start = moral + 1
        if end - start + 1 >= _STORY:
            made.append((start, end, last))
    return made


def _joined(
    found: Sequence[Candidate], stories: Sequence[tuple[int, int, int]]
) -> list[tuple[int, int, int]]:
    """The stories, one that goes on in the next paragraph or answer as one where that is not too long."""
    made: list[tuple[int, int, int]] = []
    for start, end, last in stories:
        before = made[-1] if made else None
        if (
            before is not None
            and _tells_on(found, before, start, end)
            and sum(c.words for c in found[before[0] : last + 1]) <= _AT_ONCE
        ):
            made[-1] = (before[0], end, last)
        else:
            made.append((start, end, last))
    return made


def _tells_on(found: Sequence[Candidate], story: tuple[int, int, int], start: int, end: int) -> bool:
    """Whether what begins there is understood only from the story before it, a few sentences away at the most."""
    between = found[story[2] + 1 : start]
    beside = all(not c.items and not c.lesson and c.section is found[start].section for c in between)
    if len(between) > _APART or not beside:
        return False
    before, candidate = found[start - 1], found[start]
    if candidate.before == before.id and (candidate.asks_back or candidate.follows == before.id):
        return True
    if candidate.question is not found[story[1]].question:
        return False
    on = (
        (not between and candidate.question is not None and _ON.match(candidate.raw))
        or _THEY_ON.match(candidate.text)
        or _OF_THIS.fullmatch(candidate.text)
    )
    brought = " ".join(who for c in found[story[0] : story[2] + 1] for who in SOMEBODY.findall(c.text))
    met = {word for word in brought.split() if is_person(word)} | _STRANGERS
    return bool(on) or any(met.intersection(_THEM.findall(c.text)) for c in found[start : end + 1])


def _goes_on(before: Candidate, candidate: Candidate) -> bool:
    """Whether a sentence goes on with the one before it: in its paragraph, or in the next note below one story's heading."""
    if candidate.before == before.id and not candidate.opens:
        return True
    heading = candidate.heading
    return heading is not None and before.heading is heading and _HEADED.search(heading.text) is not None


def _set(found: Sequence[Candidate], start: int) -> int:
    """The index at which a story begins with what sets it, which its paragraph tells before anything happened."""
    first = start
    while first and start - first < _SETTING and found[first].before == found[first - 1].id:
        before = found[first - 1]
        beside = is_told(before) and before.section is found[start].section and not before.story
        if found[first].opens or not beside or before.blocks != found[start].blocks:
            break
        first -= 1
    return first if found[first].opens else start


def _concluded(found: Sequence[Candidate], end: int, begun: Collection[int]) -> int:
    """The index at which what is made of a story ends, beginning with the end of what happened."""
    last = end
    for at in range(end + 1, min(end + 1 + _CONCLUSION, len(found))):
        candidate = found[at]
        beside = is_told(candidate) and candidate.section is found[end].section and at not in begun
        if not beside or candidate.question is not found[end].question:
            break
        if _CONCLUDES.match(candidate.raw or candidate.text):
            last = at
        elif candidate.opens and candidate.question is None:
            break
        elif last > end:
            if candidate.opens or candidate.follows != found[at - 1].id:
                break
            last = at
    return last
