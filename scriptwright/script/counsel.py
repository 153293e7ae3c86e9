"""Whether an order in the notes is advice, a duty told without its subject, or no order at all."""

from __future__ import annotations

import re

from scriptwright.assignment import TOPICS
from scriptwright.narration import first_person
from scriptwright.narration.dictionary import lemmas
from scriptwright.script.candidate import Candidate
from scriptwright.sections import Section


def likes(asked: str) -> bool:
    """Whether a question is about what somebody likes or finds hard, which no order answers."""
    return bool(
        re.search(
            r"(?i)\b(?:like|love|enjoy|best|worst|favou?rite|hard(?:est)?|difficult|challeng\w+|proud\w*|surpris\w+)\b",
            asked,
        )
    ) and not any(TOPICS[topic].is_asked_in(asked) for topic in ("advice", "skills"))


def is_thing(words: str) -> bool:
    """Whether two words have the look of an order and name a thing as well, as "Load charts" does."""
    pair = re.fullmatch(r"([A-Z][a-z]+) [a-z]+s[.!]?", words)
    return pair is not None and bool(lemmas(pair.group(1).lower(), "NOUN"))


def is_counsel(candidate: Candidate) -> bool:
    """An order that is advice, not a duty told without its subject; duties are noted, not said in whole sentences."""
    text = " ".join(candidate.items) or candidate.text
    if candidate.section is Section.WHO or (
        first_person(text.split(",")[0])
        and not re.search(r"(?i)\byou(?:r)?\b", text)
        and not re.match(r"(?i)(?:come|visit|call|ask|watch|join)\b", text)
    ):
        return False
    asked = " ".join(block.text for block in (candidate.question, candidate.heading) if block is not None)
    liked = likes(asked)
    if any(TOPICS[topic].is_asked_in(asked) for topic in ("advice", "skills")) or re.search(
        r"(?i)\b(?:tell|say to|should|tips?|need|trick|secret|good at|lesson|mistake)\b", asked
    ):
        return True
    whole = candidate.raw[:1].isupper() and candidate.raw.rstrip()[-1:] in (".", "!") and not candidate.items
    if is_thing(candidate.text):
        return False
    return (whole and not liked) or bool(re.search(r"(?i)\b(?:you|your|never|always|don'?t)\b", text))
