"""A story that is longer than its time, without the sentences that it is understood without."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from scriptwright.script.articles import is_person
from scriptwright.script.candidate import Candidate
from scriptwright.script.choosing import Choice
from scriptwright.script.tales import SOMEBODY

_LEAST = 0.6  #: share of its words that a story keeps
_FEWEST = 4  #: sentences that it keeps
_COME_BACK_TO = 0.7  #: rare words by which the student comes back to a sentence, from which on it stays


def condensed(
    parts: Sequence[Candidate],
    told: Sequence[Candidate],
    recalled: Collection[str],
    choice: Choice,
    most: float,
) -> frozenset[str] | None:
    """Ids of the sentences of a story to leave out, so that the rest takes `most` words; None where that is too much.

    `told`: its sentences and what else must be said with them. The first and the last stay, what another sentence
    points back to, who is brought in, and what the student comes back to.
    """
    out: set[str] = set()
    whole = choice.length_of(parts)
    over = choice.length_of(told) - most
    while over > 0:
        kept = [part for part in parts if part.id not in out]
        free = [
            part
            for part in kept[1:-1]
            if part.echoed < _COME_BACK_TO
            and not _brings_in(part)
            and part.id not in recalled
            and not any(
                part.id in (other.follows, *other.introduced) for other in told if other.id not in out
            )
        ]
        if not free or len(kept) <= _FEWEST:
            return None
        least = min(free, key=lambda part: (choice.freely(part), part.order))
        out.add(least.id)
        over -= choice.length(least)
        if choice.length_of(c for c in parts if c.id not in out) < _LEAST * whole:
            return None
    return frozenset(out)


def _brings_in(part: Candidate) -> bool:
    """Whether a sentence brings somebody into the story: "One man in a suit threw his boarding pass." """
    return any(is_person(word) for who in SOMEBODY.findall(part.text) for word in who.split())
