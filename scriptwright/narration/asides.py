"""What is said by the way, between a subject and its verb: "I, for one, …"."""

from __future__ import annotations

from scriptwright.narration.adverbs import skip_adverbs
from scriptwright.narration.closed_words import AUXILIARY, CLOSED_TAGS, PAUSES, SUBJECTS
from scriptwright.narration.dictionary import is_base, is_past, lemmas
from scriptwright.narration.words import Word

DASHES = frozenset("– — - -- … ...".split())
CLOSINGS: dict[str, frozenset[str]] = {
    mark: frozenset(")]" if mark in "([" else "," if mark == "," else DASHES) for mark in PAUSES
}


def closing_pause(words: tuple[Word, ...], opening: int) -> int | None:
    """The mark that closes the aside opened at that index, if a verb for the subject before it follows."""
    mark = words[opening].text
    marks = CLOSINGS[mark]
    if mark == "," and opening + 1 < len(words) and words[opening + 1].lower in SUBJECTS - {"who"}:
        return None
    depth = 0
    for at in range(opening + 1, len(words)):
        text = words[at].text
        if text == "(" and mark != "(":
            depth += 1
        elif text == ")" and mark != "(":
            depth -= 1
        elif text in marks and depth == 0 and _resumes(words, at + 1):
            return at
        elif text in ".!?;:" and depth == 0 and mark != "(":
            return None
    return None


def _resumes(words: tuple[Word, ...], start: int) -> bool:
    """True where a verb without a subject of its own comes next, so that a parenthesis is over."""
    at = skip_adverbs(words, start)
    if at >= len(words):
        return False
    word = words[at]
    if word.lower in AUXILIARY:
        return True
    if word.tag in CLOSED_TAGS or not (is_base(word.lower) or is_past(word.lower)):
        return False
    return words[start - 1].text in ")]" or looks_verbal(words, at)


def looks_verbal(words: tuple[Word, ...], at: int) -> bool:
    """True for a word that is no noun, or that an object or an adverb follows as one does after a verb."""
    return (
        words[at].tag.startswith("VB")
        or not lemmas(words[at].lower, "NOUN")
        or (at + 1 < len(words) and words[at + 1].tag in ("DT", "PRP$", "PRP", "TO", "IN", "WRB", "RP", "RB"))
    )
