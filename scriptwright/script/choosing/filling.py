"""The time filled: passages for each section first, then more or less of them until the whole fits."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from scriptwright.script.candidate import Candidate
from scriptwright.script.choosing.choice import EMPTY, WORTHLESS, Choice
from scriptwright.script.choosing.essentials import essentials
from scriptwright.script.choosing.main_story import let_go, main_story, with_room_for
from scriptwright.script.choosing.passages import best_of, passages
from scriptwright.sections import Section

TOLERANCE = 0.05  #: share by which a draft may miss its time
_SHORT, _LONG = 0.035, 0.018  #: shares by which it may be too short or too long without another step
_LOSS = 9.0  #: words that a step may miss the time by more, for each point of worth
_CHURN = (
    0.2  #: of the words that a step takes out, which it may miss the time by more than one that leaves them
)
_CHEAP, _DEAR = -0.3, -4.0  #: worth that a step may lose: where the time is nearly filled, where it is nearly kept
_OVER = 8  #: words by which a section may go over its time
_AT_LEAST = 0.75  #: share of its time that is left to what was learned, whatever the others take
#: Shares of their time by which sections may go over it: for a story that is worth it, for what the work is.
_FOR_WHOLE: Mapping[Section, float] = {Section.LEARNED: 0.15, Section.WHO: 0.15}
_NEARLY = 0.25  #: share by which a part of the student's own may, rather than lose a sentence
_LESSONS = 0.55  #: share of what was learned that the student's own lessons may take
_FOR_HISTORY = 0.3  #: share of what was learned that how somebody came to their work may take
_HISTORY_LEAST = 40  #: words that it may take in any case
_FOR_MARKED = 0.15  #: share of the whole that short parts which the student has marked may take
_FOR_FIXED = 0.15  #: share of the whole that what is said in every draft may need to be understood
_BESIDE_OWN = 1.2  #: times its words, up to which a section tells what the student's own part comes back to
_LITTLE_BESIDE = 40  #: words of that which are told in any case
_WORTH_FIRST = 1.0  #: worth from which on the first sentence of the student's reason or lesson stays
_WHOLE = 2.2  #: times its time, up to which a part of the student's own is shortened rather than picked from


@dataclass(frozen=True)
class _Step:
    into: tuple[Candidate, ...]
    out: tuple[Candidate, ...]
    words: int
    gain: float


def choose(choice: Choice, wanted: Mapping[Section, float]) -> None:
    """Fill each section up to its words, then come as near to the whole as the candidates allow.

    The student's own parts come first, with what they learned: what they come back to has to be told.
    """
    choice.wanted = wanted
    total = sum(wanted.values())
    for candidate in list(choice.chosen.values()):
        needed = choice.bundle(candidate)
        if choice.length_of(needed) - choice.length(candidate) <= _FOR_FIXED * total:
            choice.take(needed)
    story = main_story(choice, wanted)
    choice.wanted = wanted = with_room_for(story, choice, wanted)
    choice.take(story)
    marked = _marked(choice, total)
    choice.take(marked)
    choice.held = frozenset(c.id for c in (*story, *marked))
    for section in (Section.WHY, Section.CONNECTION):
        room = wanted[section] - choice.words_in(section)
        if not _shortened(choice, section, room):
            _filled(choice, section, room)
        _filled_up(choice, section)
    essential = essentials(choice)
    choice.take(essential)
    choice.held |= {c.id for c in essential}
    _shortened(choice, Section.LEARNED, wanted[Section.LEARNED] * _LESSONS)
    for section in (Section.WHO, Section.LEARNED):
        room = wanted[section] - choice.words_in(section)
        if section is Section.LEARNED:
            room = max(room * _AT_LEAST, total - choice.words)
        _filled(choice, section, room)
        _filled_up(choice, section)
    settle(choice, total)


def _marked(choice: Choice, total: float) -> tuple[Candidate, ...]:
    """What the student has marked to be told, with what it is understood by, as far as there is room beside the story."""
    parts: dict[tuple[str, ...], list[Candidate]] = {}
    for candidate in choice.found:
        if candidate.marked and not candidate.tale:
            parts.setdefault(candidate.blocks, []).append(candidate)
    taken: dict[str, Candidate] = {}
    for part in parts.values():
        if any(one.id in choice.chosen for one in part):
            continue
        more = {**taken, **{c.id: c for one in part for c in choice.bundle(one)}}
        if choice.length_of(more.values()) <= _FOR_MARKED * total:
            taken = more
    return tuple(sorted(taken.values(), key=lambda c: c.order))


def _filled(choice: Choice, section: Section, room: float) -> None:
    """Takes the passages that are worth the most in the room."""
    told = [
        passages(answer, length=choice.length, value=choice.freely, known=choice.chosen, bundle=choice.bundle)
        for answer in choice.answers(section)
    ]
    most = max(_HISTORY_LEAST, _FOR_HISTORY * choice.wanted[section])
    short = [
        tuple(one for one in some if one.words <= most or not any(c.history for c in one.sentences))
        for some in told
    ]
    for passage in best_of(short, room + _OVER, over=room * _FOR_WHOLE.get(section, 0.0)):
        for candidate in passage.sentences:
            choice.take(choice.bundle(candidate))


def _filled_up(choice: Choice, section: Section) -> None:
    """Takes single sentences with what they lean on while they fit, such as are worth little while it has too little.

    One at the least, where a section is wanted.
    """
    while choice.words_in(section) < choice.wanted[section]:
        room = choice.wanted[section] - choice.words_in(section)
        fitting = [b for b in choice.bundles(section) if choice.length_of(b) <= room + _OVER]
        gains = [(choice.gain(bundle), -bundle[-1].order, bundle) for bundle in fitting]
        empty = choice.words_in(section) < choice.wanted[section] * EMPTY.get(section, 0.0)
        if not gains or max(gains)[0] <= (WORTHLESS if empty else 0.0):
            break
        choice.take(max(gains)[2])
    if choice.wanted[section] > 0 and not choice.words_in(section):
        alone = choice.bundles(section)
        if alone:
            choice.take(min(alone, key=lambda b: choice.length_of(b) - 3 * choice.gain(b)))


def _shortened(choice: Choice, section: Section, room: float) -> bool:
    """Whether a part of the student's own was told nearly whole: all of it, without the least of it as it must be."""
    own = [
        c for answer in choice.answers(section) for c in answer if c.pondered and c.id not in choice.chosen
    ]
    if not own or choice.length_of(own) > _WHOLE * room:
        return False
    had = choice.words_in(section)
    for candidate in own:
        if _fits_beside(choice, candidate):
            choice.take(choice.bundle(candidate))
    own = [c for c in own if c.id in choice.chosen]
    if own and section is not Section.CONNECTION and own[0].first and own[0].worth > _WORTH_FIRST:
        choice.held |= {own[0].id}  # what the rest of the reason, or of a lesson, goes on from
    least = sum(1 for _ in own)
    while (over := choice.words_in(section) - had - room) > max(_OVER, _NEARLY * room) and least > 1:
        steps = [step for step in _drops(choice, own) if len(step.out) < least]
        if not steps:
            break
        best = min(steps, key=lambda step: abs(over + step.words) - _LOSS * step.gain)
        choice.leave(best.out)
        own = [c for c in own if c.id in choice.chosen]
        least = len(own)
    return True


def _fits_beside(choice: Choice, own: Candidate) -> bool:
    """Whether what one of the student's own comes back to can be told in the other sections, or takes little there."""
    others = [c for c in choice.bundle(own) if c.section is not own.section]
    for section in {c.section for c in others}:
        more = choice.length_of(c for c in others if c.section is section)
        room = choice.wanted.get(section, 0.0) * _BESIDE_OWN - choice.words_in(section)
        if more > max(room, _LITTLE_BESIDE):
            return False
    return True


def settle(choice: Choice, total: float) -> None:
    """Add, drop or exchange sentences and passages until the whole is near enough, or nothing helps."""
    for _ in range(60):
        missing = total - choice.words
        if near(missing, total):
            return
        hard = too_long(-missing, total) or missing > total * TOLERANCE * 0.8
        step = _nearer(choice, missing, least=None if hard else _DEAR if missing < 0 else _CHEAP)
        if step is None:
            if not too_long(-missing, total) or not let_go(choice):
                return
            continue
        choice.leave(step.out)
        choice.take(step.into)


def near(missing: float, total: float) -> bool:
    """Whether the words fill the time well enough to be left as they are."""
    return -_LONG * total <= missing <= _SHORT * total


def too_long(over: float, total: float) -> bool:
    """Whether that many words more than the total are more than can be said in the time."""
    return over > TOLERANCE * total


def _nearer(choice: Choice, missing: float, *, least: float | None) -> _Step | None:
    """The change that brings the words nearest to the total at the least loss; `least`: worth that it may lose, None for any."""
    total = choice.words + missing
    drops = [step for step in _drops(choice, choice.chosen.values()) if not _last_of(choice, step.out)]
    drops = [step for step in drops if not choice.starves(step.out)] or drops
    adds = [
        _Step(bundle, (), choice.length_of(bundle), choice.gain(bundle) - choice.crowding(bundle))
        for bundle in {tuple(c.id for c in b): b for b in choice.bundles()}.values()
    ]
    swaps = [
        _Step(add.into, drop.out, add.words + drop.words, add.gain + drop.gain)
        for drop in drops
        for add in adds
        if abs(missing - add.words - drop.words) < abs(missing) - 0.5
        and add.into[-1].section is drop.out[-1].section
        and not {id for c in add.into for id in c.needs} & {c.id for c in drop.out}
        and not choice.same_answer(add.into[-1], drop.out[-1])
    ]
    better = [
        step
        for step in (*adds, *drops, *swaps)
        if abs(missing - step.words) < abs(missing) - 0.5
        and (least is None or step.gain > least)
        and not (missing > 0 and too_long(step.words - missing, total))
    ]
    if not better and too_long(-missing, total):
        better = drops or _ends(choice)
    return min(
        better,
        key=lambda s: abs(missing - s.words) + _CHURN * choice.length_of(s.out) - _LOSS * s.gain,
        default=None,
    )


def _drops(choice: Choice, told: Iterable[Candidate]) -> list[_Step]:
    """What can be left out: a sentence with those that need it, or a whole passage."""
    outs = {}
    for candidate in told:
        for out in (choice.leaning((candidate,)), choice.leaning(choice.beside(candidate))):
            if not any(c.fixed or c.id in choice.held for c in out):
                outs[frozenset(c.id for c in out)] = out
    return [
        _Step((), out, -choice.length_of(out), choice.gain(out=out) - choice.crowding(out=out))
        for out in outs.values()
    ]


def _ends(choice: Choice) -> list[_Step]:
    """The last sentences of what is told whole otherwise, where it alone is longer than the time."""
    last = {choice.beside(candidate)[-1].id: candidate for candidate in choice.chosen.values()}
    ends = [choice.chosen[id] for id in last if len(choice.beside(choice.chosen[id])) > 1]
    free = [end for end in ends if not end.fixed and _needed_inside(choice, end)]
    return [_Step((), (end,), -choice.length(end), choice.gain(out=(end,))) for end in free]


def _needed_inside(choice: Choice, end: Candidate) -> bool:
    """Whether only what stands beside it in its answer needs it."""
    return all(choice.same_answer(one, end) for one in choice.leaning((end,)))


def _last_of(choice: Choice, out: Sequence[Candidate]) -> bool:
    """Whether a section would be empty without them."""
    gone = {c.id for c in out}
    return any(
        all(c.id in gone for c in choice.chosen.values() if c.section is section)
        for section in {c.section for c in out}
    )
