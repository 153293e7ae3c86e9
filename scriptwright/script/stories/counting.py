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
#: Says only that something comes: "There's a rule.", "You have two choices.", "He has one question that he always asks."
_COMES = re.compile(
    r"(?i)(?:^|, |\b(?:and|but|so|because|said|says|that) )(?:there(?:['’]s| is| are| was| were)|(?:i|you|we|he|she|they)(?:['’]ve)? (?:(?:always|only|just|also|still) )?(?:have|has|had|got|gave|gives|told me|tells?|uses?|learned|made)|it(?:['’]s| is| has| comes down to)|here(?:['’]s| is| are)|(?:his|her|their|my) (?:advice|rule|trick)(?: is| has)?)"
    r" (?:also |only |just |really |always |basically )?(?:me |them |us |people |him |her )?(?:an?|one|(?P<number>two|three|four|five|six|[2-6])|a couple of|a few|several|another) (?:(?!of\b)[\w-]+ ){0,2}?"
    r"(?:rules?|choices?|options?|things?|reasons?|kinds?|types?|ways?|steps?|tips?|tricks?|questions?|sayings?|stor(?:y|ies)|examples?|sentences?|phrases?|lessons?|problems?|tests?|mistakes?)"
    r"(?: (?:that )?(?:i|he|she|they|we|you) (?:\w+ ){0,3}\w+| (?:about|for|to|with|in) [^.,:;]{3,40})?[.:!]$"
)
_MOST = 3  #: sentences that are told with what announces them
_COUNTED = re.compile(
    r"(?i)(?:and |then |but )?(?:(?:the )?(?:first|second|third|fourth|fifth|sixth|other|last|next)\b(?: (?:one|thing|part|reason|kind|step|rule))?(?:,|:| is\b| was\b)|(?:one|two|three|four|five|number \w+)(?:,|:| is\b| was\b)|(?:firstly|secondly|thirdly|lastly|finally),)"
)


def counted(found: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """The candidates, where those that count parts need what announces them, and that needs all of them."""
    made = list(found)
    for index, candidate in enumerate(made):
        for at in range(index, index + _coming(candidate)):
            if at + 1 < len(made) and made[at + 1].before == made[at].id and not made[at + 1].first:
                made[at] = replace(made[at], turned_by=made[at + 1].id)
            else:
                break
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


def _coming(candidate: Candidate) -> int:
    """How many sentences a sentence announces that says nothing itself."""
    if candidate.items:
        return 0
    comes = _COMES.search(candidate.text)
    if comes is None:
        return int(candidate.text.endswith(":"))
    number = (comes["number"] or "1").lower()
    return min(_MOST, _NUMBERS.get(number, 1) if number.isalpha() else int(number))


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
