"""The roots of the words that carry meaning, by which sentences are compared."""

from __future__ import annotations

import re

_WORD = re.compile(r"[a-z][a-z'-]{3,}")
_EMPTY = frozenset(
    "about also always another anything because been before being both could didn doesn does doing don't down each even every from going have having here into it's just like made make many more most mostly much must need never only other over really said same should some something still such take than that that's their them then there these they they're thing things think this those through time usually very want wants well were what when where which while will with work would your you're years people".split()
)


def root(word: str) -> str:
    """A word without its commonest endings."""
    return re.sub(r"(?:ing|ed|es|s|ly|e)$", "", word.removesuffix("'s").removesuffix("’s"))


def content_words(text: str) -> frozenset[str]:
    """Roots of the words that carry meaning."""
    return frozenset(
        root(word) for word in _WORD.findall(text.lower().replace("’", "'")) if word not in _EMPTY
    )


def all_roots(text: str) -> frozenset[str]:
    """Roots of all its words and its numbers, whatever they mean."""
    return frozenset(root(word) for word in re.findall(r"[a-z0-9'-]+", text.lower().replace("’", "'")))
