"""Which of the student's own sentences speak of what one of them has brought in: "I didn't really think what orange was." """

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from scriptwright.script.candidate import Candidate
from scriptwright.script.echoes import rare_words
from scriptwright.script.model import LineKind

_NEAR = 3  #: sentences back, up to which a word of the student's own has brought in what it names
_ONCE = 2  #: sentences that have the word: the one that brings it in and the one that speaks of it


def threaded(found: Sequence[Candidate]) -> list[Candidate]:
    """The candidates, one of the student's own with the one shortly before it that alone has a rare word of it."""
    rare = {c.id: rare_words(c.text) for c in found if c.pondered and c.kind is LineKind.OWN}
    often = Counter(word for words in rare.values() for word in words)
    made: list[Candidate] = []
    for at, candidate in enumerate(found):
        spoken_of = {word for word in rare.get(candidate.id, ()) if often[word] == _ONCE}
        near = found[max(0, at - _NEAR) : at] if spoken_of else ()
        brought = [
            c.id for c in near if c.section is candidate.section and spoken_of & rare.get(c.id, frozenset())
        ]
        needed = tuple(dict.fromkeys((*candidate.introduced, *brought)))
        made.append(candidate if not brought else replace(candidate, introduced=needed))
    return made
