"""The article of one part of the body, and none before what there is no one of: "he has strong back", "you need the patience".

Rows as in `learners`, for the notes of a learner only.
"""

from __future__ import annotations

import re

from scriptwright.narration.dictionary import lemmas
from scriptwright.script.words.bare_jobs import article_of
from scriptwright.script.words.slips import Made

_OF_ONE = r"(?:back|heart|voice|stomach|memory|body|smile|brain|face|head|nose|neck|sense|eye|ear|hand|soul|mind|character|personality|salary|life|job|future|feeling|relationship|reputation|education|start|chance)"
_VIRTUES = r"(?:patience|courage|discipline|creativity|curiosity|concentration|empathy|honesty|motivation|physics|mathematics|math|maths|biology|chemistry|geography|football|basketball|volleyball|tennis|sports?|nature|communication|teamwork|freedom|punctuality|stress|traffic)"
_DIFFER = frozenset("own same only whole other right left last first next much more less such no any every each most many few lot best worst".split())


def _one(match: re.Match[str]) -> str:
    """ "Has strong back" → "has a strong back"."""
    how = match["how"]
    plain = how.removeprefix("very ").removeprefix("really ").removeprefix("so ")
    if plain in _DIFFER or not lemmas(plain, "ADJ") or plain.endswith("est"):
        return match.group()
    return f"{match['has']} {article_of(how)} {how} {match['noun']}"


#: Named rows: what is written → what is meant.
BARE_OR_NOT: tuple[tuple[str, str, Made], ...] = (
    (
        "he has strong back",
        rf"(?P<has>\b(?:has|have|had|having|need|needs|needed|with|got|gets|is|was|makes|made)) (?P<how>(?:very |really )?[a-z]+) (?P<noun>{_OF_ONE})(?=[.,;!]|$| (?:and|but|for|because|to|when|of|in|from|like|with|that)\b)(?! and (?:forth|soul)\b)",
        _one,
    ),
    (
        "a good heart but bad back",
        rf"(?P<has>\ban? [a-z]+ {_OF_ONE} (?:and|but)) (?P<how>[a-z]+) (?P<noun>{_OF_ONE})(?=[.,;!]|$)",
        _one,
    ),
    (
        "you need the patience",
        rf"\b(have|has|had|having|need|needs|needed|like|likes|liked|love|loves|loved|learn|learns|learned|teach|teaches|study|studies|studied|play|plays|played|is|was|hate|hates|without|about|in) the ({_VIRTUES})(?=[.,;!]|$| (?:and|but|because|very|too|in|at|with|so|or|a lot)\b)",
        r"\1 \2",
    ),
)
