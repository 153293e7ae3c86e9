"""Which candidates are looked at: the worthiest of each section, with what they need and what stands before them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from scriptwright.script.candidate import Candidate
from scriptwright.script.choosing.shares import SHARES
from scriptwright.sections import Section

_BESIDE = 3  #: sentences before a worthy one that are looked at too
_POOL = 6  #: times the words that fit into a section, as many are looked at


def pool(found: Sequence[Candidate], words: float, forced: Iterable[str] = ()) -> tuple[Candidate, ...]:
    """The worthiest candidates of each section, a few times what fits, in the order of the notes.

    `forced`: ids of those that are among them besides. Long notes are cut down here, before any sentence is
    parsed, so that a draft of 50,000 words stays quick.
    """
    by_id = {candidate.id: candidate for candidate in found}
    chosen: dict[str, Candidate] = {}
    for section in Section:
        room = words * SHARES[section] * _POOL
        for candidate in sorted((c for c in found if c.section is section), key=lambda c: -c.worth):
            if room <= 0:
                break
            links = [candidate]
            while links:
                link = links.pop()
                if link.id not in chosen:
                    chosen[link.id] = link
                    room -= link.words
                    links += [by_id[id] for id in link.needs if id in by_id]
            room -= _taken_before(candidate, by_id, chosen)
    taken = {*chosen, *forced}
    return tuple(candidate for candidate in found if candidate.id in taken)


def _taken_before(candidate: Candidate, by_id: Mapping[str, Candidate], chosen: dict[str, Candidate]) -> int:
    """Takes in the sentences just before one in its answer, so that a passage can be told; their words."""
    words = 0
    for _ in range(_BESIDE):
        before = by_id.get(candidate.before or "")
        if before is None or before.id in chosen:
            break
        chosen[before.id] = candidate = before
        words += before.words
    return words
