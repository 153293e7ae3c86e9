"""Turns of a talk told apart by capitals: one of the two is typed in them, the other is not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from scriptwright.notes.meaning import heading_meaning
from scriptwright.notes.paragraph import Paragraph
from scriptwright.notes.voices import asks

_FEWEST = 4  #: lines in capitals
_ANSWERED = 3  #: of them that answer what asks above them
_SHARE = 0.25  #: of all lines
_ASKED = 0.6  #: of the lines of one who asks
_SENTENCE = 4  #: words of a line in capitals that no heading needs
#: A question in one case and the answer in the other, on one line: "why nothing? COMPUTERS CAME."
_SWITCH = re.compile(r"(?P<asked>[^?:]{2,120}(?:\?+|:))[ \t]+(?P<told>\S.*)", re.DOTALL)


def with_capitals(found: Sequence[Paragraph]) -> list[Paragraph]:
    """The paragraphs, where answers or questions stand in capitals, each with its label; above the student's own part."""
    if any(p.label for p in found):
        return list(found)
    own = next((i for i, p in enumerate(found) if i and _own_part(found, i)), len(found))
    above = range(own)
    split = {i: match for i in above if (match := _split(found[i])) is not None}
    loud = [i for i in above if _loud(found[i].text) and i not in split]
    long = sum(len(found[i].text.split()) >= _SENTENCE for i in loud) + len(split)
    if len(loud) + len(split) < _FEWEST or len(loud) + len(split) < _SHARE * own or 2 * long < len(loud):
        return list(found)
    asking = sum(_asked(found[i]) for i in loud)
    soft = [i for i in above if i not in loud and i not in split]
    if loud and asking >= _ASKED * len(loud) and not split:
        turned = {i: "Q" for i in loud if _answered(found, i, loud)}
    elif len(split) + sum(_asked(found[i]) for i in soft if i + 1 in loud) >= _ANSWERED and 3 * asking <= len(loud):
        first = min([*split, *(i for i in soft if i + 1 in loud)])
        turned = {i: "A" for i in loud if i > first}
        turned |= {i: "Q" for i in soft if i >= first and (i + 1 in loud or _asked(found[i])) and _said(found[i])}
    else:
        return list(found)
    return [part for i, p in enumerate(found) for part in _turns(p, turned.get(i), split.get(i))]


def _turns(p: Paragraph, label: str | None, split: re.Match[str] | None) -> Iterator[Paragraph]:
    if split is not None:
        at = p.start + split.start("told")
        asked = replace(p, end=p.start + split.end("asked"), text=split["asked"], label="Q", label_start=p.start)
        yield asked
        yield replace(
            p, start=at, text=split["told"], label="A", label_start=at, blank_before=False, number=None
        )
    elif label is not None:
        yield replace(p, label=label, label_start=p.start)
    else:
        yield p


def _loud(text: str) -> bool:
    """Whether all letters are capitals."""
    letters = re.findall(r"[^\W\d_]", text)
    return len(letters) >= 4 and all(letter.isupper() for letter in letters)


def _split(p: Paragraph) -> re.Match[str] | None:
    match = None if p.hashes or p.bullet else _SWITCH.fullmatch(p.text)
    return match if match and _loud(match["told"]) and not _loud(match["asked"]) else None


def _asked(p: Paragraph) -> bool:
    return asks(p.text, marked=True) or p.text.rstrip().endswith("?")


def _said(p: Paragraph) -> bool:
    """Whether a line may be a turn at all: no remark in brackets, no mark of a list."""
    return p.text[0] not in "([" and not (p.bullet or p.hashes)


def _answered(found: Sequence[Paragraph], i: int, loud: Sequence[int]) -> bool:
    """Whether what stands below a line in capitals is not in them, so that it may be its answer."""
    return i + 1 < len(found) and i + 1 not in loud and _said(found[i])


def _own_part(found: Sequence[Paragraph], i: int) -> bool:
    """Whether a line heads the student's own part: "WHY HER", "my stuff"."""
    meaning = heading_meaning(found[i].text) if len(found[i].text.split()) <= 6 else None
    own = meaning is not None and meaning.student and not found[i].text.rstrip().endswith("?")
    return own or _MINE.match(found[i].text) is not None


_MINE = re.compile(r"(?i)\W*(?:my|own) (?:own )?(?:stuff|part|bit|side|thoughts|notes?)\b(?:\W+\w+){0,3}\W*$")
