"""Whether a word that could be noun or verb is a noun where it stands in a list."""

from __future__ import annotations

from scriptwright.narration.adverbs import is_adverb
from scriptwright.narration.closed_words import (
    COORDINATORS,
    DETERMINERS,
    NEGATIONS,
    OBJECT_PRONOUNS,
    PARTICLES,
)
from scriptwright.narration.dictionary import is_base, is_past, lemmas
from scriptwright.narration.finite import VerbGroup
from scriptwright.narration.homographs import MOSTLY_NOUNS, MOSTLY_VERBS, TIME_NOUNS
from scriptwright.narration.words import Word

_SAME_THING = 4.0  #: taken off where the word was a thing before: "river water and well water"


def is_noun_here(words: tuple[Word, ...], at: int, group: VerbGroup, ours: set[int]) -> bool:
    """True where the word after a coordinator is the next thing, not the next deed."""
    word = words[at].lower
    if not lemmas(word, "NOUN") and not lemmas(word, "ADJ"):
        return False
    return _verbal_score(words, at, group, ours) < 0


def _verbal_score(words: tuple[Word, ...], at: int, group: VerbGroup, ours: set[int]) -> float:
    word, tag = words[at].lower, words[at].tag
    score = 1.5 if tag.startswith("VB") else -0.75
    if tag in ("NNS", "NNP", "NNPS", "JJ", "JJR"):
        score -= 0.5
    if word in MOSTLY_NOUNS:
        score -= 1.0
    if word in MOSTLY_VERBS:
        score += 1.0
    if is_past(word) and tag not in ("NN", "JJ"):
        score += 1.0
    if is_adverb(words, at - 1):
        score += 1.5
    if any(words[index].lower == word for index in ours):
        score += 2.0
    described = words[at - 1].lower not in COORDINATORS
    if described and any(before.lower == word and before.tag in ("NN", "NNS") for before in words[:at]):
        score -= _SAME_THING
    score += _by_what_follows(words, at)
    score += _by_the_list(words, at, group) + _by_the_others(words, at, ours)
    return score


def _by_what_follows(words: tuple[Word, ...], at: int) -> float:
    if at + 1 >= len(words):
        return 0.0
    after = words[at + 1]
    if after.lower in DETERMINERS or after.lower in OBJECT_PRONOUNS:
        return 3.0
    if after.lower in PARTICLES and after.tag in ("RP", "RB"):
        return 2.0
    if after.lower == "of":
        return 1.0 if at + 2 < len(words) and words[at + 2].tag == "VBG" else -2.0
    if after.tag in ("NNS", "CD", "PRP$", "WRB", "WP", "VBG"):
        return 1.0
    if after.tag in ("NN", "NNP", "JJ"):
        return 0.75
    if after.lower == "to":
        return 1.5
    if after.tag == "RB" or after.lower in ("about", "with", "at", "from", "into", "like", "around"):
        return 1.5
    if after.tag == "IN":
        return 0.75
    if after.tag in ("VBZ", "VBP", "MD"):
        return -2.0
    return 0.0


def _by_the_list(words: tuple[Word, ...], at: int, group: VerbGroup) -> float:
    """A list of bare verbs goes on with verbs; after an object comes another object."""
    following = group.main + 1
    while following < len(words) and is_adverb(words, following):
        following += 1
    lead = at - 1
    while lead > 0 and is_adverb(words, lead):
        lead -= 1
    if words[lead].lower in ("but", "yet") and not any(word.lower in NEGATIONS for word in words[:lead]):
        return 2.0
    if lead and words[lead - 1].lower in TIME_NOUNS:
        return 2.0
    bare = following < len(words) and (
        words[following].text in (",", "/", "(", "→", "->") or words[following].lower in ("and", "or", "but")
    )
    if bare and following <= at:
        return 2.0
    ends = at + 1 >= len(words) or words[at + 1].text in ",.;!?)" or words[at + 1].lower in ("and", "or")
    return -1.0 if ends else 0.0


def _by_the_others(words: tuple[Word, ...], at: int, ours: set[int]) -> float:
    """A list with a deed on either side of the word makes it a deed as well."""
    lead = at - 1
    while lead > 0 and is_adverb(words, lead):
        lead -= 1
    if words[lead].text == "," and words[lead - 1].lower not in ("and", "or"):
        following = _after_next_coordinator(words, at)
        return 2.0 if following is not None and _is_surely_verb(words, following) else 0.0
    last = max(ours)
    if words[lead].lower not in ("and", "or") or not any(
        word.text == "," for word in words[min(ours) : last]
    ):
        return 0.0
    joined = any(word.lower in ("and", "or", "but") for word in words[last:lead])
    return 0.0 if joined or words[lead - 1].text == "," else 2.0


def _after_next_coordinator(words: tuple[Word, ...], start: int) -> int | None:
    for at in range(start + 1, len(words) - 1):
        if words[at].text in ".;:!?" or words[at].tag in ("WRB", "WDT", "WP"):
            return None
        if words[at].lower in ("and", "or"):
            following = at + 1
            while following < len(words) and is_adverb(words, following):
                following += 1
            return following if following < len(words) else None
    return None


def _is_surely_verb(words: tuple[Word, ...], at: int) -> bool:
    word = words[at]
    if not is_base(word.lower) or word.tag in ("IN", "DT", "PRP", "PRP$"):
        return False
    after = words[at + 1].lower if at + 1 < len(words) else ""
    return (
        word.tag in ("VB", "VBP") or not lemmas(word.lower, "NOUN") or after in DETERMINERS | OBJECT_PRONOUNS
    )
