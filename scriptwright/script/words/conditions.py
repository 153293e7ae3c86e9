"""The main clause behind a condition that no comma ends: "When I was ten we moved"."""

from __future__ import annotations

import re

#: A condition and its main clause without a comma between: "When I was ten we moved".
_CONDITION = re.compile(r"(?i)(?:when|whenever|if) \S+ [^,;:!?]+[.!]?")
_MAIN = re.compile(
    r"(?i)(?<= )(?:(?:i|we|he|she|it|they|you|that|nobody|everybody|people|the \w+)(?:['’]\w+)? |an? (?:\w+ ){1,2}?(?:was|cost|took) )"
)
_LONGEST = 13  #: words of a condition
_SURE = 5  #: words of a main clause that could be part of the condition: "the story he heard from his dad"
#: Words behind which the clause of the condition goes on: "When a kid says he gets it".
_GOES_ON = frozenset(
    "and or but that who which because than as like where what how why say says said me him her us them you think thinks thought "
    "know knows knew realize realise feel feels felt see sees saw hear hears sure hope hopes of to for with in on at by from about".split()
)


def main_clause(sentence: str) -> str | None:
    """What may be the main clause of a sentence that opens with "when" or "if"; None where only the condition goes on.

    >>> main_clause("When I was ten we moved to Cork.")
    'We moved to Cork.'
    >>> main_clause("When she heard of the flood she drove home at once and cried.")
    'She drove home at once and cried.'
    >>> main_clause("When a kid says he gets it.") is None
    True
    """
    if _CONDITION.match(sentence) is None:
        return None
    limit = 2
    for found in _MAIN.finditer(sentence):
        before, main = sentence[: found.start()].split(), sentence[found.start() :]
        if len(before) > _LONGEST:
            return None
        open_ended = before[-1].lower().endswith(",") or before[-1].lower() in _GOES_ON
        if len(before) > 2:
            if not open_ended and len(main.split()) > limit:
                return main[:1].upper() + main[1:]
            limit = _SURE
    return None
