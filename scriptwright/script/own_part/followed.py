"""Which advice the student means: "I did look up our street like she said.", "I'm going to try her tip."."""

from __future__ import annotations

import re
from collections.abc import Mapping

from scriptwright.script.words.roots import content_words

#: A piece of advice that the student means by no word of it: "I'm going to try her tip".
_COUNSEL = re.compile(
    r"(?i)\b(?:her|his|their|the|that) (?:\w+ )?(?:tips?|advice|suggestions?|recommendation)\b(?! (?:is|was|to|that)\b)"
)
_AS_TOLD = re.compile(
    r"(?i)\b(?:like|as) (?:he|she|they|(?-i:(?!I\b)(?:M[rs]s?\. )?[A-Z]\w+)) (?:said|says|told (?:me|us)|suggested|advised|recommended)\b"
)
_SHARED = 2  #: words that both have at least


def advice_meant(sentence: str, advice: Mapping[str, str]) -> frozenset[str]:
    """Ids of the advice meant by "her tip", which may be any, or where they do as they were told that with most of its words.

    >>> advice = {"a": "Walk your own street at night.", "b": "Sleep enough."}
    >>> advice_meant("I did walk our street like he said.", advice), advice_meant("I did walk our street.", advice)
    (frozenset({'a'}), frozenset())
    """
    if _COUNSEL.search(sentence):
        return frozenset(advice)
    words = content_words(sentence) if _AS_TOLD.search(sentence) else frozenset()
    shared = {id: len(words & content_words(told)) for id, told in advice.items()}
    best = max(shared, key=shared.__getitem__, default=None)
    return frozenset({best} if best is not None and shared[best] >= _SHARED else ())
