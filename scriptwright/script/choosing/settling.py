"""More or less of what is chosen, a step at a time, until the whole is near enough to its time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from scriptwright.script.candidate import Candidate
from scriptwright.script.choosing.choice import Choice

TOLERANCE = 0.05  #: share by which a draft may miss its time
_SHORT, _LONG = 0.035, 0.018  #: shares by which it may be too short or too long without another step
LOSS = 9.0  #: words that a step may miss the time by more, for each point of worth
_CHURN = (
    0.2  #: of the words that a step takes out, which it may miss the time by more than one that leaves them
)
_CHEAP, _DEAR = -0.3, -4.0  #: worth that a step may lose: where the time is nearly filled, where it is nearly kept


@dataclass(frozen=True)
class Step:
    """What is taken in or left out together, the words that it adds, and what that is worth."""

    into: tuple[Candidate, ...]
    out: tuple[Candidate, ...]
    words: int
    gain: float


def settle(choice: Choice, total: float) -> None:
    """Add, drop or exchange sentences and passages until the whole is near enough, or nothing helps."""
    for _ in range(60):
        missing = total - choice.words
        if near(missing, total):
            return
        hard = too_long(-missing, total) or missing > total * TOLERANCE * 0.8
        step = _nearer(choice, missing, least=None if hard else _DEAR if missing < 0 else _CHEAP)
        if step is None:
            if not too_long(-missing, total) or not choice.let_go():
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


def _nearer(choice: Choice, missing: float, *, least: float | None) -> Step | None:
    """The change that brings the words nearest to the total at the least loss; `least`: worth that it may lose, None for any."""
    total = choice.words + missing
    less = [step for step in drops(choice, choice.chosen.values()) if not _last_of(choice, step.out)]
    less = [step for step in less if not choice.starves(step.out)] or less
    adds = [
        Step(bundle, (), choice.length_of(bundle), choice.gain(bundle) - choice.crowding(bundle))
        for bundle in {tuple(c.id for c in b): b for b in choice.bundles()}.values()
    ]
    swaps = [
        Step(add.into, drop.out, add.words + drop.words, add.gain + drop.gain)
        for drop in less
        if not choice.was_held(drop.out)
        for add in adds
        if abs(missing - add.words - drop.words) < abs(missing) - 0.5
        and add.into[-1].section is drop.out[-1].section
        and not {id for c in add.into for id in c.needs} & {c.id for c in drop.out}
        and not choice.same_answer(add.into[-1], drop.out[-1])
    ]
    better = [
        step
        for step in (*adds, *less, *swaps)
        if abs(missing - step.words) < abs(missing) - 0.5
        and (least is None or step.gain > least)
        and not (missing > 0 and too_long(step.words - missing, total))
    ]
    if not better and too_long(-missing, total):
        better = less or _ends(choice)
    return min(
        better,
        key=lambda s: abs(missing - s.words) + _CHURN * choice.length_of(s.out) - LOSS * s.gain,
        default=None,
    )


def drops(choice: Choice, told: Iterable[Candidate]) -> list[Step]:
    """What can be left out: a sentence with those that need it, or a whole passage."""
    outs = {}
    for candidate in told:
        for out in (choice.leaning((candidate,)), choice.leaning(choice.beside(candidate))):
            if not any(c.fixed or choice.is_held(c) for c in out):
                outs[frozenset(c.id for c in out)] = out
    return [
        Step((), out, -choice.length_of(out), choice.gain(out=out) - choice.crowding(out=out))
        for out in outs.values()
    ]


def _ends(choice: Choice) -> list[Step]:
    """The last sentences of what is told whole otherwise, where it alone is longer than the time."""
    last = {choice.beside(candidate)[-1].id: candidate for candidate in choice.chosen.values()}
    ends = [choice.chosen[id] for id in last if len(choice.beside(choice.chosen[id])) > 1]
    free = [end for end in ends if not (end.fixed or choice.is_held(end)) and _needed_inside(choice, end)]
    return [Step((), (end,), -choice.length(end), choice.gain(out=(end,))) for end in free]


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
