"""Sentences whose subject, the speaker, is left unsaid: "Love my job, love my crew"."""

from __future__ import annotations

from scriptwright.narration.adverbs import skip_adverbs
from scriptwright.narration.dictionary import is_base, is_participle, is_past
from scriptwright.narration.words import Word

FELT = frozenset(
    "love hate enjoy like adore miss prefer guess suppose wish hope doubt want figure reckon".split()
)
"""Verbs that are seldom orders at the head of a sentence that speaks of "my" and "me"."""

FELT_NEGATED = frozenset("know like mind have want miss see think regret care remember get feel need".split())
"""Those that after a leading "Don't" tell what the speaker does not."""


def unspoken_subject(words: tuple[Word, ...]) -> int | None:
    """The index of the finite verb that opens a sentence without its "I", or None."""
    if any(word.text == "?" for word in words):
        return None
    at = skip_adverbs(words, 0)
    if at + 1 >= len(words) or words[at].quoted:
        return None
    word, after = words[at], words[at + 1]
    if word.lower == "am":
        return at
    if word.lower == "have":
        following = skip_adverbs(words, at + 1)
        return at if following < len(words) and is_participle(words[following].lower) else None
    if word.lower == "do" and after.lower in ("n't", "nt", "not"):
        following = skip_adverbs(words, at + 2)
        return at if following < len(words) and words[following].lower in FELT_NEGATED else None
    if at == 0 and word.tag in ("VBD", "VBN") and is_past(word.lower) and not is_base(word.lower):
        return None if any(other.lower == "i" for other in words) else at
    if word.lower in FELT and (word.lower != "like" or word.tag.startswith("VB")):
        return None if after.lower in ("you", "your") else at
    return None
