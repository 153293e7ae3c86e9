"""Sentences of a text as spans, in the way people write notes.

Rules are the rows of `ABBREVIATIONS` and the patterns beside it; a case found in the wild is a row in
`tests/test_sentences.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

#: A full stop after these does not end a sentence.
ABBREVIATIONS = frozenset(
    "mr mrs ms mx dr prof st jr sr rev fr sgt capt lt col gen gov sen rep hon msgr mt ft vs "
    "e.g i.e eg ie cf approx dept est fig vol pp al esp incl resp".split()
)
#: These end a sentence only when a capital that is no name follows them plainly.
SOFT_ABBREVIATIONS = frozenset(
    "etc a.m p.m am pm u.s u.k u.s.a ph.d b.a m.a b.s m.s d.c no inc ltd co corp".split()
)
#: Words that open a sentence; after a soft abbreviation one of these shows that a new one begins.
OPENERS = frozenset(
    "i we you he she they it the a an this that these those there so but and then when if after before my our "
    "his her their what how why in on at for as no yes also once because".split()
)

_END = re.compile(r"[.!?…]+[\"”’')\]]*(?=\s|$)|\n+")
_WORD_BEFORE = re.compile(r"[\w.'’-]+$")
_OPENING = re.compile(r"[\"“‘'(\[*_–—-]*\s*(\w+)")
#: Characters from which on words that run on and on are parted: four times the longest sentence met in notes.
_LONGEST = 1_000
_PAIRS = {"(": ")", "[": "]", "“": "”"}


@dataclass(frozen=True)
class Span:
    """Half-open range of code points in a text."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words of `text` in this range."""
        return text[self.start : self.end]


def sentences(
    text: str, start: int = 0, end: int | None = None, *, wrapped: bool = False
) -> tuple[Span, ...]:
    """Spans of the sentences between `start` and `end`, without the white space around them.

    `wrapped`: the text is one paragraph whose line ends were put in by a program, so they end no sentence.

    >>> [span.of("I met Dr. Wu. She's a vet.") for span in sentences("I met Dr. Wu. She's a vet.")]
    ['I met Dr. Wu.', "She's a vet."]
    """
    end = len(text) if end is None else end
    found, begin = [], start
    for match in _END.finditer(text, start, end):
        line_end = match.group().startswith("\n")
        if (line_end and wrapped) or (not line_end and not _is_end(text, begin, match, end)):
            continue
        found.append(_trimmed(text, begin, match.end()))
        begin = match.end()
    found.append(_trimmed(text, begin, end))
    return tuple(part for span in found for part in _parted(text, span))


def _is_end(text: str, begin: int, match: re.Match[str], end: int) -> bool:
    following = _OPENING.match(text[match.end() : min(end, match.end() + 80)].lstrip())
    if following is None:
        return True
    if _open_bracket(text[begin : match.end()]):
        return False
    word = following.group(1)
    if match.group()[0] == "." and len(match.group().rstrip("\"”’')]")) == 1:
        before = _WORD_BEFORE.search(text[begin : match.start()])
        last = before.group().lower() if before else ""
        if last in ABBREVIATIONS or (len(last) == 1 and last.isalpha() and last != "i"):
            return False
        if last in SOFT_ABBREVIATIONS:
            return word.lower() in OPENERS and word[0].isupper()
        return not (
            last.isdigit() and before is not None and not text[begin : match.start() - len(last)].strip()
        )
    if match.group()[0] in "….":
        return word[0].isupper() or word[0].isdigit()
    return not (match.group()[-1] in "\"”’'" and word[0].islower() and word != "i")


def _open_bracket(text: str) -> bool:
    """A bracket or quotation is still open, and not so long ago that its end was forgotten."""
    for opening, closing in _PAIRS.items():
        at = text.rfind(opening)
        if at >= 0 and closing not in text[at:] and len(text) - at < 300:
            return True
    straight = text.count('"')
    return straight % 2 == 1 and len(text) - text.rfind('"') < 300


def _parted(text: str, span: Span) -> Iterator[Span]:
    """The sentence, or where no full stop ends it for long, its parts of as many words as there is room for."""
    start = span.start
    while span.end - start > _LONGEST:
        blank = max(text.rfind(sign, start, start + _LONGEST) for sign in " \t\n")
        end = blank if blank > start else start + _LONGEST
        yield _trimmed(text, start, end)
        start = _trimmed(text, end, span.end).start
    if span.end > start:
        yield Span(start, span.end)


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
