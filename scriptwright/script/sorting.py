"""What is told of the work where there is more of it than an introduction holds: it is what was learned."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from scriptwright.script.candidate import Candidate
from scriptwright.script.choosing import answers_of
from scriptwright.script.model import LineKind
from scriptwright.sections import Section

_FULL = 1.5  #: times its share, up to which the introduction is left as it is


def sorted_out(
    found: Sequence[Candidate], words: float, weights: Mapping[Section, float]
) -> tuple[Candidate, ...]:
    """The candidates, the later answers about the work among what was learned where that has too little to say.

    `words`: of the whole script. Answers stay whole, and the first ones stay where they are.
    """
    whole = sum(weights.values())
    share = {section: words * weights[section] / whole for section in (Section.WHO, Section.LEARNED)}
    said = {s: sum(c.words for c in found if c.section is s and c.worth > 0) for s in share}
    enough = said[Section.LEARNED] >= share[Section.LEARNED]
    if enough or said[Section.WHO] <= share[Section.WHO] * _FULL:
        return tuple(found)
    moved: set[str] = set()
    left = share[Section.WHO]
    for answer in answers_of(found):
        if answer[0].section is not Section.WHO:
            continue
        if left > 0 or any(c.kind is LineKind.OWN for c in answer):
            left -= sum(c.words for c in answer)
        else:
            moved |= {c.id for c in answer}
    return tuple(replace(c, section=Section.LEARNED) if c.id in moved else c for c in found)
