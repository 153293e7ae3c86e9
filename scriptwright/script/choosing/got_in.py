"""What somebody "got in" to: the sentence before it that says where they had applied."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scriptwright.script.candidate import Candidate

_IN = re.compile(
    r"(?i)\b(?:get|gets|got|getting|gotten|let (?:him|her|them|me)|took (?:him|her|them|me)|accepted) in\b"
    r"(?=\W*$|[,.;]| (?:the (?:first|second|third|next|last) (?:time|try|year)|on (?:the|his|her|their|my) (?:first|second|third)|and|but|until|after|because|this time|either)\b)"
)
_PLACE = re.compile(
    r"(?i)\b(?:appl(?:y|ies|ied|ying|ications?|icants?)|apprenticeships?|programs?|programmes?|college|university|school|academy|union|conservatory|course|tryouts?|auditions?|auditioned|entrance exam)\b"
)


def into_what(candidate: Candidate, earlier: Sequence[Candidate]) -> list[str]:
    """Id of the sentence, the nearest before it, that says where somebody wanted to get in; none where it says so itself.

    >>> from scriptwright.script.model import LineKind
    >>> from scriptwright.sections import Section
    >>> one, two = (Candidate(id, Section.LEARNED, LineKind.TOLD, text, (), (), at)
    ...             for at, (id, text) in enumerate((("a", "She applied to a ballet school."), ("b", "She didn't get in."))))
    >>> into_what(two, [one]), into_what(one, [])
    (['a'], [])
    """
    found = _IN.search(candidate.text)
    if found is None or _PLACE.search(candidate.text[: found.start()]):
        return []
    return [one.id for one in reversed(earlier) if one.kind is candidate.kind and _PLACE.search(one.noted)][:1]
