"""Turns of a recording whose speakers a program told apart wrongly: "Speaker 1" asks and answers."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from scriptwright.notes.own_sentences import sentence_meaning
from scriptwright.notes.paragraph import Paragraph
from scriptwright.notes.prompting import asks_verb_first
from scriptwright.notes.stamped import ASIDE, likeliest
from scriptwright.notes.voices import asks
from scriptwright.sections import Section

_SPEAKER = re.compile(r"(?i)(?:speaker|person|participant|voice) ?\d{1,2}")
_FEWEST = 6  #: turns that show whether the labels hold
_WRONG = 0.2  #: of the turns, from which on they do not
_LONG = 12  #: words of a turn that only an answer has, where it asks nothing


def with_heard(found: Sequence[Paragraph]) -> list[Paragraph]:
    """The paragraphs; where "Speaker 1" and "Speaker 2" each ask and each answer, the likeliest turns instead."""
    turns = [index for index, p in enumerate(found) if _SPEAKER.fullmatch(p.label)]
    if len(turns) < _FEWEST or not _mixed([found[index] for index in turns]):
        return list(found)
    end = _end(found, turns)
    lines = [index for index in range(turns[0], end) if not ASIDE.fullmatch(found[index].text)]
    said = [found[index].text for index in lines]
    fresh = [found[index].blank_before for index in lines]
    labels = dict(zip(lines, likeliest(said, fresh), strict=True))
    return [
        replace(p, label=labels.get(index, ""), label_start=p.start) if index >= turns[0] else p
        for index, p in enumerate(found)
    ]


def _end(found: Sequence[Paragraph], turns: Sequence[int]) -> int:
    """Behind the last turn: where the student says, in the second half, why it was them, or a gap or a mark follows."""
    for index in range(turns[len(turns) // 2], len(found)):
        p = found[index]
        if sentence_meaning(p.text) == (Section.WHY, True):
            return index
        if index > turns[-1] and (p.blank_before or p.hashes or p.bullet):
            return index
    return len(found)


def _mixed(turns: Sequence[Paragraph]) -> bool:
    """Whether many turns are not what their label says, whichever of them is the interviewer's."""
    said: dict[str, list[Paragraph]] = defaultdict(list)
    for turn in turns:
        said[turn.label.casefold()].append(turn)
    most = max(said, key=lambda label: sum(_asks(turn) for turn in said[label]) / (1 + len(said[label])))
    asked = sum(_asks(turn) for label, one in said.items() if label != most for turn in one)
    told = sum(not _asks(turn) and len(turn.text.split()) >= _LONG for turn in said[most])
    return asked > 0 and asked + told >= _WRONG * len(turns)


def _asks(turn: Paragraph) -> bool:
    return asks(turn.text, marked=True) or (asks_verb_first(turn.text) and len(turn.text.split()) < _LONG)
