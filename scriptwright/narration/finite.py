"""From a subject to the verb that must agree with it."""

from __future__ import annotations

from dataclasses import dataclass

from scriptwright.narration.adverbs import skip_adverbs
from scriptwright.narration.asides import CLOSINGS, closing_pause, looks_verbal
from scriptwright.narration.closed_words import (
    AUXILIARY,
    BE,
    CLOSED_TAGS,
    DO,
    HAVE,
    MODAL,
    PAUSES,
    PREPOSITIONS,
)
from scriptwright.narration.dictionary import is_base, is_participle, is_past, lemmas
from scriptwright.narration.inversion import inverted_verb
from scriptwright.narration.words import Word


@dataclass(frozen=True)
class VerbGroup:
    """The finite verb at `finite`, the verb that carries the sense at `main`; `inverted` in questions."""

    finite: int
    main: int
    inverted: bool = False


def verb_group(words: tuple[Word, ...], subject: int, start: int | None = None) -> VerbGroup | None:
    """The verb that agrees with the subject at that index, or None where it has none ("than I").

    `start` is where to begin looking after the subject, for subjects of several words.
    """
    first = subject + 1 if start is None else start
    inverted = inverted_verb(words, subject, first)
    if inverted is not None:
        main = _next_verb(words, first)
        return VerbGroup(inverted, inverted if main is None else main, inverted=True)
    found = _following(words, subject, first)
    if found is None:
        return None
    return VerbGroup(found, main_verb(words, found))


def main_verb(words: tuple[Word, ...], finite: int) -> int:
    """The verb of sense that a finite verb introduces; the finite verb itself where it has its own sense."""
    if words[finite].lower not in AUXILIARY:
        return finite
    at = finite
    while (following := _next_verb(words, at + 1) or _after_aside(words, at)) is not None:
        if not _continues(words[at], words[following]):
            break
        at = following
    return at


def _after_aside(words: tuple[Word, ...], auxiliary: int) -> int | None:
    """The verb that an auxiliary waits for over an aside: "I have, over the years, become"."""
    opening = skip_adverbs(words, auxiliary + 1)
    if opening >= len(words) or words[opening].text not in PAUSES:
        return None
    for at in range(opening + 1, len(words)):
        if words[at].text in ".!?;:":
            return None
        if words[at].text in CLOSINGS[words[opening].text]:
            verb = _next_verb(words, at + 1)
            if verb is not None and _continues(words[auxiliary], words[verb]):
                return verb
    return None


def _continues(auxiliary: Word, verb: Word) -> bool:
    word = verb.lower
    if auxiliary.lower in BE or auxiliary.lower in ("be", "been", "being"):
        return word == "being" or (verb.tag in ("VBG", "VBN", "VBD") and verb.dep != "amod")
    if auxiliary.lower in HAVE:
        return word == "been" or (is_participle(word) and verb.tag not in ("NN", "NNS", "JJ"))
    if auxiliary.lower in DO or auxiliary.lower in MODAL:
        return word in ("be", "have") or is_base(word)
    return False


def _next_verb(words: tuple[Word, ...], start: int) -> int | None:
    at = skip_adverbs(words, start)
    if at < len(words) and (
        words[at].tag.startswith("VB") or is_base(words[at].lower) or is_participle(words[at].lower)
    ):
        return at
    return None


def _following(words: tuple[Word, ...], subject: int, first: int) -> int | None:
    at = first
    if words[at : at + 1] and words[at].lower == "better" and _next_verb(words, at + 1) == at + 1:
        return at
    parenthesis_allowed = 2
    while at < len(words):
        at = skip_adverbs(words, at)
        if at >= len(words):
            return None
        word = words[at]
        if word.text in PAUSES:
            closing = closing_pause(words, at)
            if closing is None or not parenthesis_allowed:
                return None
            parenthesis_allowed -= 1
            at = closing + 1
        elif word.lower in AUXILIARY:
            return at
        elif word.tag in CLOSED_TAGS and not _is_mistagged(words, at):
            return _distant(words, subject, at)
        elif word.text[0].isalpha() and _is_verb(words, at):
            return at
        elif (
            word.text in "\"“‘'"
            and at + 2 < len(words)
            and words[at + 2].text in "\"”’'"
            and is_base(words[at + 1].lower)
        ):
            return at + 1
        else:
            return _distant(words, subject, at)
    return None


NEVER_FIRST = PREPOSITIONS | {"but", "second", "the"}


def _is_mistagged(words: tuple[Word, ...], at: int) -> bool:
    """A preposition's or pronoun's tag on what can only be the verb ("I like", "I mine", "I down")."""
    word = words[at]
    if word.lower in ("like", "near"):
        return word.tag != "IN" or words[word.head].index == word.index or not _verb_after_phrase(words, at)
    return (
        word.tag in ("IN", "CD", "UH", "DT", "PDT") and is_base(word.lower) and word.lower not in NEVER_FIRST
    )


def _verb_after_phrase(words: tuple[Word, ...], at: int) -> bool:
    head = words[words[at].head]
    return head.index > at and head.tag in ("VB", "VBP", "VBD")


def _is_verb(words: tuple[Word, ...], at: int) -> bool:
    word = words[at]
    if word.tag.startswith("VB") or is_base(word.lower) or is_past(word.lower):
        return True
    known = any(lemmas(word.lower, part) for part in ("NOUN", "ADJ", "ADV"))
    return not known and word.tag in ("NN", "JJ", "NNP", "FW", "XX") and word.text.islower()


def _distant(words: tuple[Word, ...], subject: int, start: int) -> int | None:
    """The parser's verb for a subject that a phrase parts from it ("I as a nurse work")."""
    head = words[subject].head
    if (
        words[subject].dep not in ("nsubj", "nsubjpass")
        or head < start
        or not words[head].tag.startswith("VB")
    ):
        return _after_phrase(words, start) if words[start].tag == "IN" else None
    auxiliaries = [
        word.index
        for word in words
        if word.head == head and word.dep in ("aux", "auxpass") and word.index >= start
    ]
    return min([head, *auxiliaries])


PHRASE_TAGS = frozenset("DT PRP$ JJ JJS NN NNS NNP CD RB POS".split())


def _after_phrase(words: tuple[Word, ...], start: int) -> int | None:
    """The verb after a phrase that the parser took for all the rest ("I in my spare time restore")."""
    nouns = 0
    for at in range(start + 1, len(words)):
        word = words[at]
        if nouns and (word.tag.startswith("VB") or (is_base(word.lower) and not lemmas(word.lower, "NOUN"))):
            return at
        if nouns and is_base(word.lower) and word.tag != "NNS" and looks_verbal(words, at):
            return at
        if word.tag not in PHRASE_TAGS:
            return None
        nouns += word.tag.startswith("NN") or word.tag in ("JJS", "CD")
    return None
