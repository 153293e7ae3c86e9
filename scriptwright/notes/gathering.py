"""The sentences of a paragraph kept together: one about another section only where its cue is strong."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from scriptwright.notes.own_sentences import is_about_student
from scriptwright.sections import Section
from scriptwright.sentences import Span

Meaning = tuple[Section | None, bool]  #: what a sentence tells, and whether it says so strongly
_FEW = 3  #: sentences without a strong cue that a paragraph about something else takes in
_TRAILING = 3  #: at its end
_OWN = (Section.WHY, Section.CONNECTION)


@dataclass(frozen=True)
class Sentence:
    """A sentence of a paragraph with the section it tells."""

    span: Span
    section: Section | None
    strong: bool  #: its own words say so
    own: bool  #: the student speaks of themselves


def settled(meanings: Sequence[Meaning], last: Section | None) -> list[Meaning]:
    """What each sentence of a paragraph tells by its words, where those of the whole outweigh a weak cue.

    The student's "I" alone makes no connection in a paragraph that tells of the other; notes that begin without a cue
    begin with what their first paragraph is about. `last`: the section of the text before, None at the beginning.
    """
    told = [section for section, _ in meanings if section is not None]
    others = [section for section in told if section is not Section.CONNECTION]
    connects = (Section.CONNECTION, True) in meanings
    kept = list(meanings)
    own = (Section.CONNECTION, False)
    if not connects and (meanings[0] != own or len(others) * 2 >= len(told) > 1):
        kept = [(None, False) if meaning == own else meaning for meaning in kept]
    if last is None and others and kept[0][0] is None:
        kept[0] = (others[0], False)
    return kept


def gathered(found: Sequence[Sentence]) -> list[Sentence]:
    """The sentences, few weak ones between two of one section, or behind a strong reason, joined to it."""
    groups = [list(group) for _, group in groupby(found, key=lambda sentence: sentence.section)]
    for size in range(1, _FEW + 1):
        groups = _joined(groups, size)
    if len(groups) > 1 and _goes_on(groups[-2], groups[-1]):
        groups[-2:] = [[*groups[-2], *_moved(groups[-1], groups[-2][0].section)]]
    return [sentence for group in groups for sentence in group]


def _joined(groups: list[list[Sentence]], size: int) -> list[list[Sentence]]:
    at = 1
    while at < len(groups) - 1:
        end = at
        inside: list[Sentence] = []
        while end < len(groups) - 1 and groups[end][0].section is not groups[at - 1][0].section:
            inside += groups[end]
            end += 1
        around = groups[at - 1][0].section
        weak = not any(sentence.strong for sentence in inside)
        if inside and groups[end][0].section is around and len(inside) <= size and weak:
            groups = [
                *groups[: at - 1],
                [*groups[at - 1], *_moved(inside, around), *groups[end]],
                *groups[end + 1 :],
            ]
        else:
            at += 1
    return groups


def _goes_on(before: Sequence[Sentence], after: Sequence[Sentence]) -> bool:
    """Whether a paragraph about the student's own reason or interest ends with a sentence or two of the same."""
    own = before[0].section in _OWN and any(sentence.strong for sentence in before)
    return own and len(after) <= _TRAILING and not any(sentence.strong for sentence in after)


def _moved(sentences: Sequence[Sentence], section: Section | None) -> list[Sentence]:
    return [replace(sentence, section=section) for sentence in sentences]


#: A sentence that makes the one before it the reason: "That's mainly why I asked her".
_THATS_WHY = re.compile(
    r"(?i)(?:and |so )?(?:that|this|which)(?:['’]s| is| was) (?:\w+ )?(?:why|the reason(?: why)?) I (?:\w+ )?(?:asked|chose|picked|wanted|interviewed|thought of)\b"
)


def led_to(found: Sequence[Sentence], text: str) -> list[Sentence]:
    """The sentences, one of the student's own among the reasons where the next says that it is why."""
    kept = list(found)
    for at, one in enumerate(found[1:]):
        if _THATS_WHY.match(one.span.of(text)) and is_about_student(found[at].span.of(text)):
            kept[at] = replace(found[at], section=Section.WHY, strong=True, own=True)
    return kept


def without_told(found: Sequence[Sentence], text: str) -> list[Sentence]:
    """The sentences, where the reason does not go on through a long stretch in which nothing is the student's own."""
    kept: list[Sentence] = []
    groups = groupby(
        found,
        key=lambda one: (
            one.section is Section.WHY and not one.strong and not is_about_student(one.span.of(text))
        ),
    )
    for told, group in groups:
        stretch = list(group)
        if told and len(stretch) > _REASONS:
            stretch = [replace(one, section=Section.LEARNED, own=False) for one in stretch]
        kept += stretch
    return kept


#: Sentences about the other that can still be a reason, one behind the other.
_REASONS = 4
