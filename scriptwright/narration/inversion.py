"""Verbs before their subject: "do I", "so am I", "never have I"."""

from __future__ import annotations

from scriptwright.narration.adverbs import skip_adverbs
from scriptwright.narration.closed_words import AUXILIARY, INVERTED, MODAL, NEGATIONS, SUBJECTS
from scriptwright.narration.dictionary import is_base, is_participle, is_past
from scriptwright.narration.words import Word


def inverted_verb(words: tuple[Word, ...], subject: int, first: int) -> int | None:
    """The verb before its subject, in questions and after "neither", "never" and their like."""
    at = subject - 1
    negated = at >= 0 and words[at].lower in NEGATIONS
    at -= negated
    if at < 0 or words[at].lower not in INVERTED or words[at].quoted:
        return None
    if at > 0 and words[at - 1].lower in SUBJECTS - {"who"}:
        return None
    verb = words[at].lower
    if verb == "are" and not negated:
        return None
    following = skip_adverbs(words, first)
    if following >= len(words):
        return at
    after = words[following]
    if after.lower in AUXILIARY - {"have"} and after.lower not in ("be", "do"):
        return None
    if verb in ("do", "did") or verb in MODAL:
        plain_object = verb == "do" and at > 0 and words[at - 1].tag in ("NN", "NNS", "WP", "DT")
        return None if plain_object and not is_base(after.lower) else at
    if verb in ("have", "had"):
        return at if is_participle(after.lower) or not is_base(after.lower) else None
    finite = (is_past(after.lower) and not is_participle(after.lower)) or (
        is_base(after.lower) and after.tag in ("VBP", "VB")
    )
    return None if finite or (after.tag == "VBD" and after.lower not in ("born",)) else at
