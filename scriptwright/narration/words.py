"""A sentence as words with tags and dependencies, each at its offsets in the raw text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from scriptwright.language import parse
from scriptwright.narration.dictionary import PAIRED_VERBS
from scriptwright.narration.quotations import inside, quoted_spans

_LONE_I = re.compile(r"(?<![A-Za-z0-9'’])i(?![A-Za-z0-9.])|(?<![A-Za-z0-9'’])i(?=m\b|ve\b)")
_STRANGE_APOSTROPHE = re.compile(r"(?<=[A-Za-z])[`´ʼ′‘](?=[A-Za-z])")
_PAIRED = re.compile(
    r"(?:(?<=\bI )|(?<=\band )|(?<=\bor )|(?<=, )|(?<=\balso )|(?<=\balways )|(?<=\bto ))"
    rf"(?:{'|'.join(sorted(PAIRED_VERBS))})\b",
    re.IGNORECASE,
)
#: The month, which the parser takes for the verb: "in May I pull up".
_MAY = re.compile(r"\b((?:[Ii]n|[Ll]ast|[Nn]ext|[Tt]his|[Ss]ince|[Uu]ntil|[Bb]y|of|late|early|every) )May\b")
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
    mended = _MAY.sub(r"\1Oct", mended)
    mended = _EMPHASIS.sub(lambda match: " " * len(match.group()), mended)
    if mended.isupper() and mended.isascii():
        mended = re.sub(r"\bi\b", "I", mended.lower())
    return re.sub(r"\s", " ", mended)
