"""A noun phrase in small letters, as it stands inside a sentence."""

from __future__ import annotations


def lowered(words: str) -> str:
    """A noun phrase inside a sentence; a word of capitals or a name keeps them."""
    first = words.split()[0] if words.split() else ""
    return words if first.isupper() and len(first) > 1 else words[:1].lower() + words[1:]
