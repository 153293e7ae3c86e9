"""What is told beside the matter: what somebody eats, which team they support, what their cat is called."""

from __future__ import annotations

import re
from collections.abc import Mapping

_FOOD = (
    r"(?:pies?|coffees?|tea|cocoa|cakes?|cheesecake|sandwich(?:es)?|raisins|snacks?|lunch|crackers|donuts?|doughnuts?|biscuits?|cookies?|bananas?|soup|"
    r"gatorade|soda|crisps|chips|samosas?|sausages?|burgers?|pizza|chocolate|apples?|juice|beer)"
)
_PET = r"(?:dogs?|cats?|ducks?|pigeons?|pelican|fish|hamsters?|parrots?|rabbits?|goats?|plants?)"
_SOMEBODY = r"(?:i|he|she|they|we|his|her|my|their|(?-i:[A-Z]\w+))"
#: Named kinds of trifles; `thing` is what is eaten, kept or driven, which is none where the notes are about it.
_TRIFLES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?i)\b{_SOMEBODY}(?:['’]\w+)? (?:\w+ )?(?:had|has|have|ate|eats?|eating|drinks?|drank|brings?|brought|likes?|loves?|takes?|taste[sd]?)\b(?: (?!because|when|that|if|who)\w+){{0,4}}? (?P<thing>{_FOOD})\b",
        rf"(?i)\b(?P<thing>{_FOOD}) (?:is|are|was|were) (?:\w+ )?(?:good|bad|terrible|great|awful|nice|delicious|strong|cold)\b",
        rf"(?i)\b(?:has|have|keeps?|got) (?:an?|two|three|four|five|\w+teen|\d+)(?: \w+)? (?P<thing>{_PET})\b",
        rf"(?i)\b(?P<thing>{_PET})(?: is|['’]s|,)? (?:called|named)\b",
        r"(?i)\b(?:supports? (?-i:[A-Z])\w+|(?:is|['’]s) an? (?-i:[A-Z])\w+(?: \w+)? fan\b|(?:am|['’]m) an? (?-i:[A-Z])\w+ fan\b)",
        r"(?i)\bfavou?rite (?:food|snack|drink|colou?r|team|movies?|film|song|band|singer|show)\b",
        r"(?i)\bdrives an? (?-i:[A-Z])\w+|\bringtone\b|\b(?:my|the) (?:bus|tram|train|auto|taxi) (?:fare|ticket)\b|\bparking (?:was|cost|is|costs)\b",
    )
)
_SELDOM = 3  #: times in the notes, up to which a thing is not what they are about


def is_trifle(text: str, frequency: Mapping[str, int]) -> bool:
    """Whether a sentence tells a trifle; `frequency`: in how many sentences of the notes each word is.

    >>> is_trifle("She supports Leeds.", {}), is_trifle("He has three goats.", {"goats": 9})
    (True, False)
    """
    found = (match for pattern in _TRIFLES for match in pattern.finditer(text))
    return any(frequency.get((match.groupdict().get("thing") or "").lower(), 0) <= _SELDOM for match in found)
