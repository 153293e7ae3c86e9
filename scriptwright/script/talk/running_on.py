"""A sentence out of talk that went on from comma to comma, as one that stands by itself: "and he sold them," → "He sold them."."""

from __future__ import annotations

import re

from scriptwright.sentences import Span, sentences

#: What only ties a sentence to the one before it.
_JOINT = re.compile(r"(?i)(?:and,? (?:so )?(?!(?:so|yet|all|not|both)\b)|so,? (?=(?:um+|uh+|then|so|and|anyway)\b))(?=\w)")
_ENDED = re.compile(r"[.!?…:;][\"”’')\]]*$")


def spans_of(text: str, before: str) -> tuple[Span, ...]:
    """The sentences of a paragraph; `before`: the text above it, in the middle of whose talk it may begin."""
    return sentences(text, wrapped=True, goes_on=before.rstrip().endswith(","))


def said_by_itself(text: str, span: Span, before: str = "") -> str:
    """The words of a sentence, without the comma and the "and" that talk had around them.

    >>> text = "He's sixty, and he sold them, but he cried."
    >>> [said_by_itself(text, Span(*ends)) for ends in ((0, 11), (12, 29), (30, 43))]
    ["He's sixty.", 'He sold them.', 'But he cried.']
    """
    words = span.of(text)
    began = (text[: span.start].rstrip() or before.rstrip()).endswith(",")
    if not (began or words.endswith(",")):
        return words
    words = (_JOINT.sub("", words, count=1) if began and _JOINT.match(words) else words).rstrip(" ,")
    words = words[:1].upper() + words[1:]
    return words if _ENDED.search(words) else f"{words}."
