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
    """The words and marks of a text, without the white space.

    The parser sees the text with its slips mended (a small i, a backtick for an apostrophe,
    asterisks round a word), character for character, so that offsets stay true.
    """
    mended = _mended(text)
    tokens: list[Any] = [token for token in parse(mended) if not token.is_space]
    place = {token.i: index for index, token in enumerate(tokens)}
    quotations = quoted_spans(text)
    return tuple(
        Word(
            index=index,
            text=text[token.idx : token.idx + len(token)],
            lower=token.text.lower().replace("’", "'"),
            start=token.idx,
            end=token.idx + len(token),
            tag=token.tag_,
            dep=token.dep_,
            head=place.get(token.head.i, index),
            quoted=inside(quotations, token.idx),
        )
        for index, token in enumerate(tokens)
    )


def _mended(text: str) -> str:
    mended = _LONE_I.sub("I", text)
    mended = _STRANGE_APOSTROPHE.sub("'", mended)
    mended = _EMPHASIS.sub(lambda match: " " * len(match.group()), mended)
    if mended.isupper() and mended.isascii():
        mended = re.sub(r"\bi\b", "I", mended.lower())
    return re.sub(r"\s", " ", mended)


NEW_VERBS = frozenset(
    "blog brainstorm code cofound crowdfund deadlift debrief email facetime fundraise homeschool livestream "
    "micromanage mentor meetup multitask network onboard outsource photoshop podcast prep roleplay skype "
    "spearhead storyboard telework text troubleshoot tweet upcycle upskill videocall vlog workshop zoom".split()
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


def _last_part(word: str) -> str:
    return word.rsplit("-", 1)[-1]


def is_base(word: str) -> bool:
    """True for a word that can be the base form of a verb: "glue", "double-check", "vlog"."""
    return word in NEW_VERBS or word in lemmas(word, "VERB") or ("-" in word and is_base(_last_part(word)))


def is_past(word: str) -> bool:
    """True for a word that can be the past tense of a verb: "went", "put"."""
    return any(word in inflections(base, "VBD") for base in lemmas(_last_part(word), "VERB")) or (
        word.endswith("ed") and not is_base(word)
    )


def is_participle(word: str) -> bool:
    """True for a word that can stand after "have": "gone", "put"."""
    return any(word in inflections(base, "VBN") for base in lemmas(_last_part(word), "VERB")) or (
        word.endswith("ed") and not is_base(word)
    )


def is_nominal(word: str) -> bool:
    """True for a word that the dictionary knows as a noun or an adjective."""
    return bool(lemmas(word, "NOUN") or lemmas(word, "ADJ"))
