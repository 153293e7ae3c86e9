"""Who thinks so, noted behind what they think without a comma: "half of it is luck she says" → "she says half of it is luck"."""

from __future__ import annotations

import re

from scriptwright.script.words.clauses import Form, form_of
from scriptwright.script.words.spoken import capital

_LAST = re.compile(
    r"(?P<what>(?!(?:if|when|because|as|since|while|whatever|what|how|where|why|who|which|that|the (?:first|last|only|best|worst|hardest) \w+)\b)[^,:;?!\"“”]*?[^,:;?!\"“”\s]) (?P<who>he|she|they) (?P<says>thinks?|says?|said|guess(?:es)?|believes?|figures?|reckons?)(?P<end>\.?)"
)
#: What such a clause is part of, and no sentence before it: "the part that he thinks", "more than she says".
_NEEDED = re.compile(
    r"(?i)\b(?:that|than|what|as|which|who|how|if|when|because|like|word|thing|things|way|stuff|one|everything|all|and|but|or|of|not|never|always|also|only)$"
)


def with_speaker_first(words: str) -> str:
    """The note with who thinks so in front, where what they think is a sentence; unchanged otherwise.

    >>> with_speaker_first("Only a few tides are worth it she thinks."), with_speaker_first("The thing she said.")
    ('She thinks only a few tides are worth it.', 'The thing she said.')
    """
    found = _LAST.fullmatch(words)
    if found is None or _NEEDED.search(found["what"]):
        return words
    what = found["what"]
    if len(what.split()) < 4 or form_of(capital(what)) is not Form.STATEMENT:
        return words
    small = what if re.match(r"I\b|[A-Z]{2}|[A-Z][a-z]+ [A-Z]", what) else what[:1].lower() + what[1:]
    return f"{found['who'].capitalize()} {found['says']} {small}{found['end']}"
