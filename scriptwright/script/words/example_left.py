"""A long sentence without the example at its end: "She grinds lenses, for example when …" → "She grinds lenses."."""

from __future__ import annotations

import re

from scriptwright.script.words.clauses import Form, form_of

_LEAST = 6  #: words that the sentence has without it
_EXAMPLE = re.compile(r",? (?:for (?:example|instance),?|e\.g\.|such as|like(?= (?:when|if|because)\b)) (?P<rest>[^.!?;:\"“]+)[.!]?$")
#: What goes on behind an example and belongs to the sentence: "for example in winter, but she likes it".
_GOES_ON = re.compile(r",? (?:but|so|although|though|which|who)\b|, and\b")
_OPEN = re.compile(r"(?i)\b(?:of|in|on|at|to|with|from|for|and|or|the|an?|is|are|was|were|things?|something|stuff|people)$")

def without_example(sentence: str) -> str:
    """The sentence up to its example, where what is left is whole; else as it is.

    >>> without_example("He makes keys for people who lost theirs, for example because they moved.")
    'He makes keys for people who lost theirs.'
    >>> without_example("He likes things such as old doors.")
    'He likes things such as old doors.'
    """
    tail = _EXAMPLE.search(sentence)
    if tail is None or _GOES_ON.search(tail["rest"]):
        return sentence
    left = sentence[: tail.start()].rstrip(" ,")
    if len(left.split()) < _LEAST or _OPEN.search(left) or form_of(left) is not Form.STATEMENT:
        return sentence
    return f"{left}."
