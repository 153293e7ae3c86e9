"""Numbered items that run on within a line: "Three steps: 1. wash 2. rinse 3. dry"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from scriptwright.notes.paragraph import Paragraph
from scriptwright.sentences import sentences

_ITEM = re.compile(r"(?:(?<=\s)|^)\(?(?P<number>\d{1,2})[.)]\s+(?=[\"“]?[^\W\d])")
_FEW, _ANNOUNCED = 3, 2  #: items that make a list; after a colon fewer do


def with_running_lists(found: Sequence[Paragraph]) -> list[Paragraph]:
    """The paragraphs, where a list within one is what stands above it and an item for each number."""
    return [part for p in found for part in _parts(p)]


def _parts(p: Paragraph) -> Iterator[Paragraph]:
    items = _items(p.text)
    if not items:
        yield p
        return
    if p.text[: items[0].start()].strip():
        yield _part(p, 0, items[0].start())
    ends = [*(item.start() for item in items[1:]), len(p.text)]
    for item, end in zip(items, ends, strict=True):
        first = sentences(p.text, item.end(), end, wrapped=True)[0].end
        last = end == len(p.text) and first < end
        whole = first if last else end
        yield replace(
            _part(p, item.end(), whole), bullet=True, label="", number=None, blank_before=False, bold=False
        )
        if last:
            yield replace(_part(p, first, end), bullet=False, label="", number=None, blank_before=False)


def _items(text: str) -> list[re.Match[str]]:
    """The numbers of a list that counts from one without a gap."""
    found: list[re.Match[str]] = []
    for match in _ITEM.finditer(text):
        if int(match.group("number")) == len(found) + 1:
            found.append(match)
    if not found:
        return []
    announced = text[: found[0].start()].rstrip('"“ ').endswith(":")
    return found if len(found) >= (_ANNOUNCED if announced else _FEW) else []


def _part(p: Paragraph, start: int, end: int) -> Paragraph:
    while start < end and p.text[start].isspace():
        start += 1
    while end > start and p.text[end - 1].isspace():
        end -= 1
    at = p.start + start
    label_start = p.label_start if start == 0 else at
    return replace(p, start=at, end=p.start + end, text=p.text[start:end], label_start=label_start)
