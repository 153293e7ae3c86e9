"""How the time is shared among the sections."""

from __future__ import annotations

from collections.abc import Mapping

from scriptwright.assignment import STANDARD
from scriptwright.sections import Section

#: How the time is shared where every section has something to say, in an assignment of the standard kind.
SHARES: Mapping[Section, float] = STANDARD.kind.weights
_OWN = (Section.WHY, Section.CONNECTION)
_OWN_MORE = 1.6  #: times its share, as much a part of the student's own may take where there is so much of it
_GIVES = 0.2  #: share of its time that what was learned gives for that at most
_FILLED = (
    Section.LEARNED,
    Section.CONNECTION,
    Section.WHY,
    Section.WHO,
)  #: what time left over goes to, in turn


def targets(
    total: float,
    said: Mapping[Section, float],
    kept: Mapping[Section, float],
    weights: Mapping[Section, float] = SHARES,
) -> dict[Section, float]:
    """Words for each section: by the weights of those with something to say, less what is kept free in them.

    `said`: the words that could be said in each. A longer part of the student's own gets more of the time, and what
    was learned gives way; what a section cannot fill goes to those that have more.
    """
    wanted = [section for section in Section if said.get(section, 0.0) > 0]
    whole = sum(weights[section] for section in wanted) or 1.0
    free = total - sum(kept.get(section, 0.0) for section in Section if section not in wanted)
    fair = {s: max(0.0, free * weights[s] / whole - kept.get(s, 0.0)) for s in wanted}
    found = {s: min(said[s], fair[s] * (_OWN_MORE if s in _OWN else 1.0)) for s in wanted}
    left = sum(fair.values()) - sum(found.values())
    if left < 0:
        given = min(-left, _GIVES * found.get(Section.LEARNED, 0.0))
        found |= {s: found[s] - given for s in wanted if s is Section.LEARNED}
        for section in reversed([s for s in wanted if s in _OWN]):
            less = min(sum(found.values()) - sum(fair.values()), max(0.0, found[section] - fair[section]))
            found[section] -= less
    for section in _FILLED if left > 0 else ():
        more = min(left, max(0.0, said.get(section, 0.0) - found.get(section, 0.0)))
        if section in found:
            found[section] += more
            left -= more
    rest = max(0.0, left)
    return {s: found[s] + rest * weights[s] / whole if s in found else 0.0 for s in Section}
