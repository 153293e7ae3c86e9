"""The main clause behind a condition that no comma ends: "When I was ten we moved"."""

from __future__ import annotations

import re

#: A condition and its main clause without a comma between: "When I was ten we moved".
_CONDITION = re.compile(
    r"(?i)(?:when|whenever|if)(?: \S+){1,11}? (?P<last>\S+) "
    r"(?P<main>(?:i|we|he|she|it|they|you|that|nobody|everybody|people|the \w+)(?:['’]\w+)? .+)"
)
#: Words behind which the clause of the condition goes on: "When a kid says he gets it".
_GOES_ON = frozenset(
    "and or but that who which because than as like where what how why say says said me him her us them you think thinks thought "
    "know knows knew realize realise feel feels felt see sees saw hear hears sure hope hopes of to for with in on at by from about".split()
)


def main_clause(sentence: str) -> str | None:
    """What may be the main clause of a sentence that opens with "when" or "if"; None where only the condition goes on.

    >>> main_clause("When I was ten we moved to Cork.")
    'We moved to Cork.'
    >>> main_clause("When a kid says he gets it.") is None
    True
    """
    found = _CONDITION.fullmatch(sentence)
    if found is None or found["last"].lower() in _GOES_ON or len(found["main"].split()) < 3:
        return None
    return found["main"][:1].upper() + found["main"][1:]
