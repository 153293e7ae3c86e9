"""Quotation marks that hold more than a sentence: what stands between them is the interviewee's, told and not quoted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from scriptwright.notes.paragraph import Paragraph
from scriptwright.sentences import sentences

#: Words in quotation marks, with the marks.
QUOTED = re.compile(r"[\"“][^\"“”]*[\"”]")
_OPENS = re.compile(r"[\"“]\s*")
_CLOSES = re.compile(r"\s*[\"”][.,]?$")
#: How many paragraphs a quotation goes on for at most, before its mark counts as a slip.
_LONGEST = 12
#: Words of a quotation of one paragraph, from which on it is told instead of quoted.
_TOLD_FROM = 26


def with_quoted(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """The paragraphs, those within one long quotation marked as such and without its marks."""
    found = list(paragraphs)
    index = 0
    while index < len(found):
        last = _last_of(found, index)
        if last is not None and all(re.search(r"\w", p.text) for p in found[index : last + 1]):
            found[index : last + 1] = [_bare(p) for p in found[index : last + 1]]
            index = last
        index += 1
    return tuple(found)


def _last_of(paragraphs: Sequence[Paragraph], first: int) -> int | None:
    """Where the quotation ends that the paragraph begins with; None where it begins with none, or a short one."""
    start = paragraphs[first]
    if _marked(start) or not _OPENS.match(start.text):
        return None
    if not _left_open(start.text):
        whole = _CLOSES.search(start.text) and not re.search(r"[\"“”]", start.text[1:-2])
        long = len(start.text.split()) >= _TOLD_FROM and len(sentences(start.text, wrapped=True)) > 1
        return first if whole and long else None
    for index in range(first + 1, min(first + _LONGEST, len(paragraphs))):
        p = paragraphs[index]
        if _marked(p) or p.hashes or p.bold:
            return None
        again = _OPENS.match(p.text) is not None
        if _CLOSES.search(p.text) and (again or _closes_more(p.text)):
            return index
        if again and not _left_open(p.text):
            return None
    return None


def _marked(p: Paragraph) -> bool:
    return bool(p.label or p.bullet or p.letter or p.number is not None)


def _left_open(text: str) -> bool:
    return text.count("“") > text.count("”") or (text.count('"') % 2 == 1 and "”" not in text)


def _closes_more(text: str) -> bool:
    return text.count("”") > text.count("“") or text.count('"') % 2 == 1


def _bare(p: Paragraph) -> Paragraph:
    opens, closes = _OPENS.match(p.text), _CLOSES.search(p.text)
    start = opens.end() if opens and (closes is None or not _closes_more(p.text)) else 0
    end = closes.start() if closes and _closes_more(p.text[start:]) else len(p.text)
    return replace(p, start=p.start + start, end=p.start + end, text=p.text[start:end], quoted=True)
