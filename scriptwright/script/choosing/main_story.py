"""What a script is built around: the story that is worth the most, for which the other sections make room."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence, Set

from scriptwright.script.candidate import Candidate
from scriptwright.script.choosing.choice import Choice
from scriptwright.script.choosing.condensing import condensed
from scriptwright.script.context.signs import is_asked_for
from scriptwright.script.model import LineKind
from scriptwright.script.stories.called_story import is_announced, tells_one
from scriptwright.sections import Section

_SHARE = 0.5  #: of the whole, up to which a story may take
_ASKED_SHARE = 0.6  #: that of one which the student comes back to, has marked or calls the story
_BEFORE_LESSONS = 0.5  #: up to which it may take whatever the student's own lessons need
_OF_LEARNED = 0.8  #: of what was learned, if that is more
_BESIDE = 0.07  #: share of the whole that is left to what else was learned
_HAPPENED = 8.0  #: added for a story, which is remembered where facts are not
_RECALLED = 15.0  #: added for one that the student comes back to, and that is not understood without it
_MARKED = 25.0  #: added for one that the student has marked
_ANNOUNCED = 4.0  #: added for one whose heading or question calls it a story
_TOLD_AS_ONE = 5.0  #: added for one that begins with saying that it is the story
_BOTH = 1.1  #: of what was learned, up to which a story is told beside what the student comes back to
_ECHOED = 4.0  #: added for each rare word by which the student comes back to it
_ECHOED_MOST = 22.0
_WORTHY = 14.0  #: worth of a story for which the others make room
_WORTHY_BESIDE = 18.0  #: worth of one that is told beside what the student comes back to
_SPOKEN_OF = 1.5  #: rare words by which the student comes back to a paragraph that is no story
_SPOKEN_MOST = 80  #: words of what is told of it
_MARKED_MOST = 190  #: where the student has marked all of it
_FEWEST_SPOKEN = 2  #: sentences of that
_FEWEST = 4  #: sentences of such a story
_END = 0.3  #: share of one, up to which paragraphs at its end can be left out
#: Shares of their time that the other sections keep, whatever the story needs.
_KEEPS: Mapping[Section, float] = {Section.WHO: 0.48, Section.WHY: 0.82, Section.CONNECTION: 0.9}

_WORDS = 12  #: words beside a story that cost a point of worth


def main_story(
    choice: Choice, wanted: Mapping[Section, float], lessons: float = 0.0, least: float = 0.0
) -> tuple[Candidate, ...]:
    """All that must be said to tell the story that is worth the most; nothing where none fits, or none is worth it.

    `lessons`: words of what was learned that the student's own lessons take; `least`: those that they take in any case. A story, or else a stretch of one paragraph, that the student comes back to or has marked is worth more.
    """
    total = sum(wanted.values())
    recalled = {id for c in choice.found if c.pondered and c.section is Section.CONNECTION for id in c.needs}
    room = wanted[Section.LEARNED] + sum(_gives(wanted).values()) - choice.words_in(Section.LEARNED)
    room -= least
    lessons -= least
    asked, room = room, max(room - lessons - _BESIDE * total, min(room, _BEFORE_LESSONS * total))
    tales = [(parts, _HAPPENED) for parts in _tales(choice)]
    spoken_of = [(parts, 0.0) for parts in _spoken_of(choice, recalled)]
    first, second = tales, spoken_of
    if any(part.marked for parts, _ in spoken_of for part in parts):
        first, second = [*tales, *spoken_of], tales
    best = _best_of(first, choice, recalled, total, wanted[Section.LEARNED], room, asked=asked)
    said = {c.id for c in best}
    beside = [(parts, more) for parts, more in second if not any(part.id in said for part in parts)]
    worthy = _WORTHY
    if best:
        room, worthy = min(room, wanted[Section.LEARNED] * _BOTH) - choice.length_of(best), _WORTHY_BESIDE
    best = (*best, *_best_of(beside, choice, recalled, total, wanted[Section.LEARNED], room, worthy))
    return tuple(sorted(best, key=lambda c: c.order))


def _best_of(
    offered: Sequence[tuple[list[Candidate], float]],
    choice: Choice,
    recalled: Set[str],
    total: float,
    learned: float,
    room: float,
    least: float = _WORTHY,
    *,
    asked: float = 0.0,
) -> tuple[Candidate, ...]:
    """All that must be said to tell the one that is worth the most of those offered, each with what is added to its worth.

    `room`: words that there are for it; `asked`: for one which the student comes back to, has marked or calls the story.
    """
    best: list[Candidate] = []
    cut, apart = frozenset[str](), frozenset[str]()
    worth = least
    for parts, more in offered:
        told = _bundled(choice, parts)
        if len(told) > len(parts) and _one_stretch(choice, told):
            parts = list(told)
        comes_back = any(part.id in recalled for part in parts)
        marked = any(part.marked for part in parts)
        called = comes_back or marked or is_announced(parts[0])
        share = (_ASKED_SHARE if called else _SHARE) * total
        most = min(max(share, _OF_LEARNED * learned), max(room, asked) if called else room)
        fitting = _fitting(parts, told, recalled, choice, most)
        if fitting is None:
            continue
        left, rest = fitting
        kept = [part for part in parts if part.id not in left and part.id not in rest]
        value = more + sum(choice.freely(part) for part in kept)
        value += _RECALLED if any(part.id in recalled for part in kept) else 0.0
        value += _MARKED if any(part.marked for part in kept) else 0.0
        value += _ANNOUNCED if kept and is_announced(kept[0]) else 0.0
        value += _TOLD_AS_ONE if kept and tells_one(kept[0]) else 0.0
        value -= sum(c.words for c in told if c not in parts) / _WORDS
        value += min(_ECHOED_MOST, _ECHOED * sum(part.echoed for part in kept))
        if value > worth:
            best, cut, apart, worth = parts, left | rest, rest, value
    if cut:
        choice.without(best, cut, apart)
    return _bundled(choice, [choice.by_id[part.id] for part in best if part.id not in cut])


def _fitting(
    parts: Sequence[Candidate], told: Sequence[Candidate], recalled: Set[str], choice: Choice, most: float
) -> tuple[frozenset[str], frozenset[str]] | None:
    """What a story is told without, so that it takes `most` words: sentences in it, and paragraphs at its end; None where nothing helps."""
    ends = [at for at in range(_FEWEST, len(parts)) if parts[at].opens]
    for end in (len(parts), *reversed(ends)):
        rest = frozenset(part.id for part in parts[end:])
        if choice.length_of(parts[end:]) > _END * choice.length_of(parts):
            break
        said = [c for c in told if c.id not in rest]
        if choice.length_of(said) <= most:
            return frozenset(), rest
        left = condensed(parts[:end], said, recalled, choice, most)
        if left is not None:
            return left, rest
    return None


def _bundled(choice: Choice, parts: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Sentences with all that must be said for them to be understood, in their order."""
    needed = {c.id: c for part in parts if part.id not in choice.chosen for c in choice.bundle(part)}
    return tuple(sorted(needed.values(), key=lambda c: c.order))


def _one_stretch(choice: Choice, told: Sequence[Candidate]) -> bool:
    """Whether sentences stand in the notes one behind the other, in what was learned: a story told over several answers."""
    ids = [c.id for c in choice.found]
    first = ids.index(told[0].id)
    return [c.id for c in told] == ids[first : first + len(told)] and all(
        c.section is Section.LEARNED and c.kind is LineKind.TOLD and not c.lesson for c in told
    )


def _tales(choice: Choice) -> list[list[Candidate]]:
    """The stories of what was learned, without what is too short to be one."""
    tales: dict[str, list[Candidate]] = {}
    for candidate in choice.found:
        if candidate.tale and candidate.section is Section.LEARNED and not candidate.lesson:
            tales.setdefault(candidate.tale, []).append(candidate)
    return [parts for parts in tales.values() if len(parts) >= _FEWEST]


def _spoken_of(choice: Choice, recalled: Collection[str]) -> Iterator[list[Candidate]]:
    """Of each paragraph that is no story, the stretch which the student comes back to, with what stands right before and behind it."""
    told_of: dict[tuple[str, ...], list[Candidate]] = {}
    for candidate in (c for answer in choice.answers(Section.LEARNED) for c in answer):
        if candidate.kind is LineKind.TOLD and not candidate.lesson:
            told_of.setdefault(candidate.blocks, []).append(candidate)
    for told in told_of.values():
        free = [i for i, c in enumerate(told) if not (c.tale or c.history or is_asked_for(c, "counsel")) or c.marked]
        meant = [i for i in free if told[i].marked or told[i].id in recalled]
        at = meant or [i for i in free if told[i].echoed]
        if not at or (not meant and sum(told[i].echoed for i in at) < _SPOKEN_OF):
            continue
        stretch = told[max(0, at[0] - 1) : at[-1] + 2]
        most = _MARKED_MOST if all(c.marked for c in stretch) else _SPOKEN_MOST
        if len(stretch) >= _FEWEST_SPOKEN and sum(c.words for c in stretch) <= most:
            yield stretch


def with_room_for(
    story: tuple[Candidate, ...], choice: Choice, wanted: Mapping[Section, float], lesson: float = 0.0
) -> dict[Section, float]:
    """Words for each section, with what the story and a lesson need and a little more in what was learned; the others give alike."""
    asked = choice.length_of(c for c in story if c.section is Section.LEARNED)
    more = asked + lesson + _BESIDE * sum(wanted.values()) - wanted[Section.LEARNED]
    gives = _gives(wanted)
    if not story or more <= 0 or not sum(gives.values()):
        return dict(wanted)
    taken = min(1.0, more / sum(gives.values()))
    given = {s: gives[s] * taken for s in gives}
    return {s: wanted[s] - given.get(s, 0.0) for s in wanted} | {
        Section.LEARNED: wanted[Section.LEARNED] + sum(given.values())
    }


def _gives(wanted: Mapping[Section, float]) -> dict[Section, float]:
    """Words that each of the other sections gives at most."""
    return {section: wanted[section] * (1 - keeps) for section, keeps in _KEEPS.items()}
