"""What the first sentence of a paragraph says that the paragraph is about."""

from __future__ import annotations

import re

from scriptwright.sections import Section

#: Opens a paragraph on what is hard or good, or on what else was asked or advised.
_TURNS = re.compile(
    r"(?i)(?:and |but |also |then )*(?:(?:the|one|another|his|her|their|what['’]s|what is) (?:\w+ ){0,2}?(?:hard(?:est)?|good|bad|best|worst|difficult|nice(?:st)?|fun|favou?rite|stressful|tough(?:est)?|sad(?:dest)?|biggest|most \w+) (?:sides?|parts?|things?|bits?|challenges?|problems?|moments?)\b"
    r"|what (?:s?he|they) (?:really )?(?:likes?|loves?|enjoys?|hates?|finds)\b|(?:his|her|their) (?:best )?(?:advice|tip)\b)"
)


def turns_to_learned(first: str, meant: Section | None) -> bool:
    """Whether a paragraph below "What she does" begins with something else that the other told."""
    return meant is Section.LEARNED or (meant is None and _TURNS.match(first) is not None)


#: Begins the notes with whom the student interviewed, and who that is, and no reason.
_INTRODUCES = re.compile(
    r"(?:For (?:this|my|the|our) (?:\w+ ){0,2}\w+,? )?I (?:interviewed|talked (?:to|with)|spoke (?:to|with)) (?!.*\b(?:because|since|so that)\b)(?=.*\b(?:who|which|an?|the|our|my)\b)"
)


def introduces(sentence: str) -> bool:
    """Whether a sentence says whom the student interviewed and who that is, and no reason.

    >>> introduces("For this project I interviewed Ida Holm, who tunes organs."), introduces("I interviewed her because of it.")
    (True, False)
    """
    return _INTRODUCES.match(sentence) is not None
