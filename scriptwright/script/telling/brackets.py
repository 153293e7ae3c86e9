"""What notes say in brackets, as a sentence of its own where it is one."""

from __future__ import annotations

import re

from scriptwright.script.short_notes.student_notes import has_clause
from scriptwright.script.words.spoken import capital

#: A whole clause in brackets at the end of a sentence.
_BRACKETED = re.compile(r"^(?P<said>[^()]{12,}?)\s*\((?P<aside>[^()\"“”?]{15,160})\)[.!]?$")
_CLAUSE = re.compile(
    r"(?i)(?:(?:and|but|so|because) )?(?:I|he|she|we|they|it|my|our|there|that|this|nobody|everybody)(?:['’]\w+)?\b"
)


def bracket_as_sentence(words: str) -> str:
    """The sentence with what it says in brackets at its end as a sentence behind it, where that is one.

    >>> bracket_as_sentence("He fixes our lift (we live on the ninth floor).")
    'He fixes our lift. We live on the ninth floor.'
    >>> bracket_as_sentence("I like fish (trout mostly)."), bracket_as_sentence("She laughed (I laughed too lol).")
    ('I like fish (trout mostly).', 'She laughed (I laughed too lol).')
    """
    found = _BRACKETED.match(words.strip())
    if found is None or not _CLAUSE.match(found.group("aside")) or len(found.group("aside").split()) < 5:
        return words
    aside = found.group("aside").rstrip(" .!")
    if re.match(r"[^,.]{1,40}(?: [–—-] |: )", aside):
        return words
    if not has_clause(aside) or re.search(r"(?i)\b(?:lol|ask|check|video|spelling|not sure|haha)\b", aside):
        return words
    return f"{found.group('said').rstrip(' ,;')}. {capital(aside)}."
