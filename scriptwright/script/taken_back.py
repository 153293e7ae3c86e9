"""What somebody said and took back at once, and what they said to somebody else: neither is told."""

from __future__ import annotations

import re

from scriptwright.sentences import Span

_CORRECTS = re.compile(
    r"(?i)\W*(?:no\b(?=\s*[-–—,]+\s*(?:wait|don['’]?t|do not|not|never|it|that|i|he|she|they|we)\b)|no,? wait\b|wait,? no\b|i mean\b|scratch that\b|sorry,? (?:not|no)\b)"
)
_WORD = re.compile(r"[a-z]{3,}")
_COMMON = frozenset(
    "the and but that this there was were are have has had for with you your she him her his they them don not mean wait".split()
)
_CALL = re.compile(
    r"(?i)\[(?:[^\[\]]*\b)?(?:phone|answers|picks up|on a call|to (?:his|her|the) \w+)\b[^\[\]]*\]"
)
_CALL_ENDS = re.compile(
    r"(?i)\[[^\[\]]*\b(?:hangs? up|ends? (?:the )?call|puts? (?:the phone|it) down|back to me)\b[^\[\]]*\]"
)


def takes_back(sentence: str, following: str) -> bool:
    """Whether what follows takes a sentence back, in words of its own: "Lock it. No, don't lock it."

    >>> takes_back("Lock it at night.", "No, don't lock it at night."), takes_back("It rained.", "No, I like rain.")
    (True, False)
    """
    if _CORRECTS.match(following) is None:
        return False
    said = _content(sentence)
    return bool(said) and 2 * len(said & _content(following)) >= len(said)


def _content(words: str) -> frozenset[str]:
    return frozenset(_WORD.findall(words.casefold())) - _COMMON


def elsewhere(paragraph: str) -> tuple[Span, ...]:
    """The stretches of a turn that are said to somebody else: from "[phone]" to "[hangs up]"."""
    found = []
    for opening in _CALL.finditer(paragraph):
        ending = _CALL_ENDS.search(paragraph, opening.end())
        found.append(Span(opening.start(), ending.start() if ending else len(paragraph)))
    return tuple(found)
