"""Parts that are announced and counted: "there are three parts to it. One is …" is told to the last of them, or not at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from scriptwright.script.candidate import Candidate

_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_ANNOUNCES = re.compile(
    r"(?i)\b(?:(?P<number>two|three|four|five|six|[2-6])|a couple of|a few|several|some) (?:(?:main|big|different|important|hard|other) )?"
    r"(?:parts?|things|reasons|kinds|types|ways|steps|rules|tips|lessons|stages|sides|problems|obstacles|challenges|tasks|jobs|skills|pieces)\b"
)
_COUNTED = re.compile(
    r"(?i)(?:and |then |but )?(?:(?:the )?(?:first|second|third|fourth|fifth|sixth|other|last|next)\b(?: (?:one|thing|part|reason|kind|step|rule))?(?:,|:| is\b| was\b)|(?:one|two|three|four|five|number \w+)(?:,|:| is\b| was\b)|(?:firstly|secondly|thirdly|lastly|finally),)"
)


def counted(found: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """The candidates, where those that count parts need what announces them, and that needs all of them."""
    made = list(found)
    for index, candidate in enumerate(made):
        announced = _ANNOUNCES.search(candidate.text)
        parts = _parts(made, index) if announced else []
        if announced is None or len(parts) < 2:
            continue
        number = announced["number"]
        parts = parts[: _NUMBERS.get(number.lower(), 6) if number and number.isalpha() else int(number or 6)]
        ends = [*range(index + 1, parts[-1] + 1)]
        for at, after in zip([index, *ends], ends, strict=False):
            made[at] = replace(made[at], turned_by=made[after].id)
        for at in parts:
            made[at] = replace(
                made[at], introduced=tuple(dict.fromkeys((*made[at].introduced, candidate.id)))
            )
    return tuple(made)


def _parts(found: Sequence[Candidate], index: int) -> list[int]:
    """Where the counted parts stand after their announcement, in the same answer."""
    at, parts = index, []
    while at + 1 < len(found) and found[at + 1].before == found[at].id:
        at += 1
        if _COUNTED.match(found[at].text):
            parts.append(at)
        elif not parts and at > index + 1:
            break
    return parts
