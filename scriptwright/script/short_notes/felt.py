"""How somebody felt, or what was done with them, noted without its verb: "embarrassed." → "they were embarrassed"."""

from __future__ import annotations

import re

from scriptwright.sections import Pronoun

#: Participles that say how somebody is; what somebody does to others has an object behind it.
_FELT = re.compile(
    r"(?i)(?:(?:so|really|very|still|just|pretty|kind of|a bit|a little|super|totally|completely) )*"
    r"(?:embarrassed|exhausted|relieved|soaked|terrified|scared|bored|confused|thrilled|disappointed|shocked|stressed(?: out)?|overwhelmed|annoyed|"
    r"frustrated|excited|worried|surprised|ashamed|devastated|heartbroken|burn(?:ed|t) out|laid off|homesick|seasick|hooked)"
    r"(?=$|[.,;!]| (?:of|about|the (?:whole|first|entire)|all|after|before|by|at|to|that|because|so|when|for|and|but|every|always|still|first|now|in|on)\b)"
)
_NOW = re.compile(r"(?i)\b(?:still|every|always|now|these days|each)\b")


def felt(words: str, they: Pronoun) -> str | None:
    """The note as a sentence about whom it is of; None where it is no such note.

    >>> felt("embarrassed.", Pronoun.THEY), felt("scared the whole time", Pronoun.SHE), felt("scared the birds off", Pronoun.HE)
    ('they were embarrassed.', 'she was scared the whole time', None)
    """
    if _FELT.match(words) is None:
        return None
    many = they is Pronoun.THEY
    be = ("are" if many else "is") if _NOW.search(words) else ("were" if many else "was")
    return f"{they.value} {be} {words[:1].lower()}{words[1:]}"
