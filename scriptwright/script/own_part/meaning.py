"""What the student's own sentences come back to by what they mean, where they have no rare word in common with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from scriptwright.script.candidate import Candidate
from scriptwright.script.context.likeness import alike
from scriptwright.script.context.signs import is_asked_for

_MOST = 400  #: sentences, up to which their meanings are compared
_LIKE = 0.46  #: how much alike two have to be
_NEARER = 0.1  #: how much more than any sentence of another answer
_SURE, _SURELY_NEARER = 0.6, 0.22  #: those from which nothing else can be meant
_FEWEST = 4  #: words of a sentence whose meaning is compared


@dataclass(frozen=True)
class Meant:
    """The sentence of the interviewee that one of the student's own is the nearest to."""

    told: Candidate
    likeness: float  #: cosine of their vectors
    surely: bool  #: nothing else can be meant, and it can be told without how somebody came to their work


def meant_by(owns: Sequence[Candidate], told: Sequence[Candidate]) -> dict[str, Meant]:
    """The sentence that each of the student's own comes back to, by the id of the own one; none where two could be meant.

    By the cosine of sentence vectors (`scriptwright.vectors`), the nearest sentence and how much nearer it is than
    those of other answers. Nothing where the model cannot be had, or there is too much to compare.
    """
    owns = [c for c in owns if c.words >= _FEWEST]
    told = [c for c in told if c.words >= _FEWEST]
    if not owns or not told or len(owns) + len(told) > _MOST:
        return {}
    near = alike([c.noted for c in owns], [c.noted for c in told])
    if near is None:
        return {}
    found = {}
    for own, row in zip(owns, near, strict=True):
        best = int(row.argmax())
        others = [float(row[i]) for i, c in enumerate(told) if _apart(c, told[best])]
        likeness = float(row[best])
        nearer = likeness - max(others, default=0.0)
        if likeness >= _LIKE and nearer >= _NEARER:
            surely = likeness >= _SURE and nearer >= _SURELY_NEARER and not is_asked_for(told[best], "way")
            found[own.id] = Meant(told[best], likeness, surely)
    return found


def _apart(one: Candidate, best: Candidate) -> bool:
    """Whether a sentence is of another answer than the nearest."""
    return one is not best and (one.question, one.heading, one.blocks) != (best.question, best.heading, best.blocks)
