"""A sentence as words with tags and dependencies, each at its offsets in the raw text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from scriptwright.language import english, parse
from scriptwright.narration.quotations import inside, quoted_spans

_LONE_I = re.compile(r"(?<![A-Za-z0-9'’])i(?![A-Za-z0-9.])|(?<![A-Za-z0-9'’])i(?=m\b|ve\b)")
_STRANGE_APOSTROPHE = re.compile(r"(?<=[A-Za-z])[`´ʼ′‘](?=[A-Za-z])")
PAIRED_VERBS = frozenset(
    "belly dance, bird watch, body surf, cold call, cross check, cross reference, cross train, dog sit, double book, "
    "double check, fact check, field test, fine tune, freeze dry, hand deliver, hand paint, hand sew, hand write, "
    "house sit, ice skate, line dance, people watch, pet sit, proof read, quality check, rock climb, roller skate, "
    "scuba dive, second guess, sky dive, speed read, spot check, stress test, test drive, trail run, triple check, "
    "water ski, weight lift, window shop".split(", ")
)
"""Verbs written as two words, of which the second is inflected."""

_PAIRED = re.compile(
    r"(?:(?<=\bI )|(?<=\band )|(?<=\bor )|(?<=, )|(?<=\balso )|(?<=\balways )|(?<=\bto ))"
    rf"(?:{'|'.join(sorted(PAIRED_VERBS))})\b",
    re.IGNORECASE,
)
_EMPHASIS = re.compile(r"(?<!\w)[*_]+(?=\w)|(?<=\w)[*_]+(?!\w)")


@dataclass(frozen=True)
class Word:
    """One token; `head` is the index of the word it depends on (its own for the root)."""

    index: int
    text: str
    lower: str
    start: int
    end: int
    tag: str
    dep: str
    head: int
    quoted: bool


@lru_cache(maxsize=2_000)
def words_of(text: str) -> tuple[Word, ...]:
    """The words and marks of a text, without the white space; "night-shift" is one word.

    The parser sees the text with its slips mended (a small i, a backtick for an apostrophe,
    asterisks round a word), character for character, so that offsets stay true.
    """
    tokens: list[Any] = [token for token in parse(_mended(text)) if not token.is_space]
    runs = _hyphenated(tokens)
    place = {token.i: index for index, run in enumerate(runs) for token in run}
    quotations = quoted_spans(text)
    words = []
    for index, run in enumerate(runs):
        start, end, last = run[0].idx, run[-1].idx + len(run[-1]), run[-1]
        words.append(
            Word(
                index=index,
                text=text[start:end],
                lower="".join(token.text for token in run).lower().replace("’", "'"),
                start=start,
                end=end,
                tag=last.tag_,
                dep=last.dep_,
                head=place.get(last.head.i, index),
                quoted=inside(quotations, start),
            )
        )
    return tuple(words)


def _hyphenated(tokens: list[Any]) -> list[list[Any]]:
    """The tokens, those that hyphens bind together in one list."""
    runs: list[list[Any]] = []
    for token in tokens:
        bound = runs and runs[-1][-1].idx + len(runs[-1][-1]) == token.idx
        hyphen = token.text == "-" and bound and runs[-1][-1].text.isalnum()
        after_hyphen = bound and runs[-1][-1].text == "-" and len(runs[-1]) > 1 and token.text.isalnum()
        if hyphen or after_hyphen:
            runs[-1].append(token)
        else:
            runs.append([token])
    return runs


def _mended(text: str) -> str:
    mended = _LONE_I.sub("I", text)
    mended = _PAIRED.sub(lambda match: match.group().replace(" ", "-"), mended)
    mended = _STRANGE_APOSTROPHE.sub("'", mended)
    mended = _EMPHASIS.sub(lambda match: " " * len(match.group()), mended)
    if mended.isupper() and mended.isascii():
        mended = re.sub(r"\bi\b", "I", mended.lower())
    return re.sub(r"\s", " ", mended)


NEW_VERBS = frozenset(
    "blog brainstorm code cofound crowdfund deadlift debrief email facetime fundraise homeschool "
    "livestream micromanage mentor meetup multitask network onboard outsource photoshop podcast prep "
    "roleplay skype spearhead storyboard telework text troubleshoot tweet upcycle upskill videocall "
    "vlog workshop zoom".split()
)
"""Verbs younger than the dictionary."""


@lru_cache(maxsize=20_000)
def lemmas(word: str, part: str) -> tuple[str, ...]:
    """The dictionary's base forms of a word as VERB, NOUN, ADJ or ADV; empty where it is none."""
    english()
    from lemminflect import getAllLemmas

    found: dict[str, tuple[str, ...]] = getAllLemmas(word, upos=part)
    return found.get(part, ())


@lru_cache(maxsize=20_000)
def inflections(base: str, tag: str) -> tuple[str, ...]:
    """The dictionary's forms of a verb under a Penn tag (VBD, VBN, VBG, VBZ)."""
    english()
    from lemminflect import getInflection

    forms: tuple[str, ...] = getInflection(base, tag=tag)
    return forms


GROWING_PREFIXES = ("re", "over", "under", "out", "un", "pre", "co")
"""What makes new verbs of known ones ("resole")."""

VERB_PREFIXES = frozenset(
    "air baby bar blow bottle co color copy cross custom de deep double dry ex fact fast field fine "
    "flash force free ghost half hand home ice jump kick mass mis model over pan peer pre pressure "
    "price proof quality quick re road role self shop sight slow soft speed spot stage stir stress sub "
    "test under water window".split()
)
"""What the verb of a hyphenated word may begin with ("double-check"); others are nouns ("night-shift")."""


def _is_prefixed(word: str) -> bool:
    first, hyphen, rest = word.partition("-")
    if hyphen:
        return f"{first} {rest}" in PAIRED_VERBS or (first in VERB_PREFIXES and is_base(rest))
    if lemmas(word, "NOUN") or lemmas(word, "ADJ"):
        return False
    return any(
        word.startswith(prefix) and word.removeprefix(prefix) in lemmas(word.removeprefix(prefix), "VERB")
        for prefix in GROWING_PREFIXES
    )


def _last_part(word: str) -> str:
    return word.rsplit("-", 1)[-1]


def is_base(word: str) -> bool:
    """True for a word that can be the base form of a verb: "glue", "double-check", "vlog"."""
    return word in NEW_VERBS or word in lemmas(word, "VERB") or _is_prefixed(word)


SAME_IN_PAST = frozenset("broadcast forecast offset outbid overbid podcast simulcast sublet typecast".split())
"""Verbs with one form for present and past that the dictionary does not know as such."""


def is_past(word: str) -> bool:
    """True for a word that can be the past tense of a verb: "went", "put"."""
    return (
        word in SAME_IN_PAST
        or any(word in inflections(base, "VBD") for base in lemmas(_last_part(word), "VERB"))
        or (word.endswith("ed") and not is_base(word))
    )


def is_participle(word: str) -> bool:
    """True for a word that can stand after "have": "gone", "put"."""
    return any(word in inflections(base, "VBN") for base in lemmas(_last_part(word), "VERB")) or (
        word.endswith("ed") and not is_base(word)
    )


def is_nominal(word: str) -> bool:
    """True for a word that the dictionary knows as a noun or an adjective."""
    return bool(lemmas(word, "NOUN") or lemmas(word, "ADJ"))
