"""Notes that two students wrote together: "M: he is 71" and "B: he climbs the stairs" both tell of a third."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from scriptwright.notes.meaning import heading_meaning
from scriptwright.notes.paragraph import ARROW_LABEL, Paragraph
from scriptwright.notes.speakers import KNOWN_LABELS, label_key
from scriptwright.notes.voices import asks

_TURNS = 3  #: of each of the two
_ASKED = 0.2  #: of their turns at most that ask: nobody is interviewed in them
_TOLD = 0.3  #: of their turns at least that tell of somebody else
_THIRD = re.compile(r"(?i)\b(?:s?he|him|his|her|hers|(?:s?he)['’]s|shes|hes)\b")
_FIRST = re.compile(r"(?i)(?<!said )\b(?:i|i['’]m|im|i['’]ve|my|we|our)\b(?! asked\b)")


def without_partners(found: Sequence[Paragraph]) -> list[Paragraph]:
    """The paragraphs without the initials of two students who share their notes, since neither is interviewed."""
    turns = Counter(label_key(p.label) for p in found if p.label and not ARROW_LABEL.fullmatch(p.label))
    two = [label for label, count in turns.most_common(3) if count >= _TURNS]
    if len(two) != 2 or any(label in KNOWN_LABELS for label in turns) or not _both_tell(found, two):
        return list(found)
    named = {i for i, p in enumerate(found[:3]) if all(_initial(label).search(p.text.casefold()) for label in two)}
    talk = {i for i, p in enumerate(found) if label_key(p.label) in two and _to_partner(p)}
    talk |= {i + 1 for i in talk if i + 1 < len(found) and len(found[i + 1].text.split()) <= _REPLY}
    return [
        replace(
            p,
            label="" if label_key(p.label) in two else p.label,
            label_start=p.start if label_key(p.label) in two else p.label_start,
            aside=p.aside or i in named | talk,
        )
        for i, p in enumerate(found)
    ]


_REPLY = 3  #: words of what one student answers the other


def _initial(label: str) -> re.Pattern[str]:
    """How a line of the head says whose initial it is: "Ann (A)", "A = Ann"."""
    return re.compile(rf"\({re.escape(label)}\)|\b{re.escape(label)}\s*=")


def _to_partner(p: Paragraph) -> bool:
    """Whether one student asks the other, and not of the third: "who does the slides?"."""
    return p.text.rstrip().endswith("?") and _ARRANGES.match(p.text) is not None


#: "who prints it?", "did you do the slides?", but not "is it cold?".
_ARRANGES = re.compile(r"(?i)(?:so )?(?:who(?:['’]?s| is| does| will)?|(?:can|could|did|will|are) (?:you|u)|shall we|when do we)\b(?!.*\b(?:he|she|him|her)\b)(?:\W+\w+){1,6}\W*$")


def _both_tell(found: Sequence[Paragraph], two: Sequence[str]) -> bool:
    """Whether above the students' own part both labels tell of the same third person, and neither asks or answers."""
    own = (i for i, p in enumerate(found) if not p.label and (m := heading_meaning(p.text)) and m.student)
    above = found[: next(own, len(found))]
    said = {
        label: [p.text for p in above if label_key(p.label) == label and not _to_partner(p)] for label in two
    }
    every = [text for one in said.values() for text in one]
    if not all(one and sum(asks(t, marked=True) for t in one) <= _ASKED * len(one) for one in said.values()):
        return False
    third = sum(_THIRD.search(text) is not None for text in every)
    first = sum(_FIRST.search(text) is not None for text in every)
    each = all(any(_THIRD.search(text) for text in one) for one in said.values())
    return each and third >= _TOLD * len(every) and third > first * (1.0 if _named_above(found, two) else 2.0)


def _named_above(found: Sequence[Paragraph], two: Sequence[str]) -> bool:
    """Whether the first lines say whose initials they are: "joint notes Ann (A) + Bo (B)"."""
    head = " ".join(p.text.casefold() for p in found[:3])
    return all(_initial(label).search(head) for label in two)
