"""Questions that have no label, where each answer below has one: "How did you start?" above "Ada: By chance."."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from scriptwright.notes.meaning import heading_meaning
from scriptwright.notes.paragraph import ARROW_LABEL, Paragraph
from scriptwright.notes.speakers import label_key
from scriptwright.notes.voices import asks, self_asked

_FEWEST = 3  #: answers with a label, each below a line that asks
_MOST = 0.6  #: of the lines above them that ask
_LONGEST = 45  #: words of what is asked


def with_asked_above(found: Sequence[Paragraph]) -> list[Paragraph]:
    """The paragraphs, those as a question's that stand above the labelled answers of one who never asks."""
    labels = Counter(label_key(p.label) for p in found if p.label and not ARROW_LABEL.fullmatch(p.label))
    for label, count in labels.most_common(2):
        said = [p for p in found if label_key(p.label) == label]
        if count >= _FEWEST and 3 * sum(asks(p.text, marked=True) for p in said) <= count:
            asked = _asked_above(found, label)
            if asked:
                return [replace(p, label="Q", label_start=p.start) if i in asked else p for i, p in enumerate(found)]
    return list(found)


def _asked_above(found: Sequence[Paragraph], label: str) -> frozenset[int]:
    """The paragraphs without a label that ask what this label answers; nothing where few of those above it do."""
    first = [
        i - 1
        for i, p in enumerate(found)
        if i and label_key(p.label) == label and label_key(found[i - 1].label) != label
    ]
    bare = [i for i in first if _bare(found[i])]
    asking = [i for i in bare if asks(found[i].text, marked=True)]
    if len(asking) < _FEWEST or len(asking) < _MOST * len(first):
        return frozenset()
    mark = Counter(_mark(found[i]) for i in asking).most_common(1)[0][0]
    more = (
        i
        for i in range(asking[0], asking[-1])
        if mark != _PLAIN and _mark(found[i]) == mark and _bare(found[i]) and _asks_them(found[i].text)
    )
    return frozenset(i for i in bare if i >= asking[0] and (_mark(found[i]) == mark or i in asking)).union(more)


_PLAIN = (False, False, False)


def _mark(p: Paragraph) -> tuple[bool, bool, bool]:
    return p.bold, p.hashes > 0, p.number is not None


def _bare(p: Paragraph) -> bool:
    """Whether a paragraph may be put to somebody: nobody's turn yet, no item, nothing the student asks of themselves."""
    short = len(p.text.split()) <= _LONGEST and p.text[0] not in "[("
    return short and not (p.label or p.bullet or p.cell or p.aside) and self_asked(p.text) is None


def _asks_them(text: str) -> bool:
    meaning = heading_meaning(text)
    return asks(text, marked=True) and not (meaning is not None and meaning.student)
