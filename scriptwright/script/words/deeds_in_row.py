"""What somebody does, one clause after the other, with its subject said once: "she cuts the felt and glues it on"."""

from __future__ import annotations

import re

from scriptwright.language import parse

_FEWEST, _MOST = 3, 26  #: clauses that make a row; words that can be said in one breath
_SHORT = 4  #: words of a clause, of which one that has fewer makes the row a manner of speaking
_DEED = re.compile(
    r"(?P<link>and then |and |then )?(?P<who>I|we|he|she|they) (?P<deed>(?!['’])[^,;:]+)", re.IGNORECASE
)
#: A clause inside that has its own subject, of which the next deed could be told.
_INSIDE = re.compile(
    r"(?i)\b(?:if|when|because|that|what|how|who|so|and|but|until|before|after|while|where|as) (?:I|we|he|she|they|it|you)\b|\b(?:if|when|because|that|until|before|after|while) (?:the|my|his|her|their) \w+ \w+"
)


def deeds_in_row(sentence: str) -> tuple[str, ...] | None:
    """A row of deeds of one subject as a sentence, or as two where it is long; None where it is no such row.

    >>> deeds_in_row("She cuts the red felt, she glues it to the wood, and then she lets it dry.")
    ('She cuts the red felt, glues it to the wood, and then lets it dry.',)
    >>> deeds_in_row("He came, he saw the shop, he left.") is None
    True
    """
    pieces = re.split(r",\s+", sentence.rstrip(". "))
    found = [_DEED.fullmatch(piece) for piece in pieces]
    deeds = [deed for deed in found if deed is not None]
    if not _FEWEST <= len(pieces) == len(deeds) or re.search(r"[\"“”()?!]", sentence):
        return None
    if len({deed["who"].lower() for deed in deeds}) > 1 or any(deed["link"] for deed in deeds[:-1]):
        return None
    words = [deed["deed"] for deed in deeds]
    if any(len(deed.group().split()) < _SHORT or _INSIDE.search(deed["deed"]) for deed in deeds):
        return None
    who = deeds[0]["who"]
    kinds = {_kind(who, deed) for deed in words}
    if len(kinds) > 1 or None in kinds:
        return None
    last = deeds[-1]["link"] or "and "
    if len(sentence.split()) <= _MOST:
        return (f"{who} {', '.join(words[:-1])}, {last}{words[-1]}.",)
    if len(words) != 4:
        return None
    again = who if who == "I" else who.capitalize()
    return (f"{who} {words[0]} and {words[1]}.", f"{again} {words[2]}, {last}{words[3]}.")


def _kind(who: str, deed: str) -> str | None:
    """The tense of a deed, and None where its verb is none of doing."""
    doc = parse(f"{who} {deed}.")
    root = next((token for token in doc if token.dep_ == "ROOT"), None)
    verb = root is not None and root.i == 1 and root.pos_ == "VERB" and root.lemma_ not in ("be", "have", "say", "think", "know")
    return {"VBZ": "now", "VBP": "now", "VBD": "then"}.get(root.tag_) if verb and root is not None else None
