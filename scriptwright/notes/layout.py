"""How notes are laid out: as questions and answers or not, on one line or not, numbered or not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from scriptwright.notes.asking import asks_first
from scriptwright.notes.heads import TITLE_LINE
from scriptwright.notes.meaning import heading_meaning
from scriptwright.notes.model import Speaker
from scriptwright.notes.paragraph import Paragraph
from scriptwright.notes.voices import asks

#: "What he does", "Why I wanted her": the student's own heading, not a question.
_OF_THIRD = re.compile(r"(?i)\b(?:he|she|they|him|her|them|i)\b(?!.*\byou\b)")
#: A line that asks somebody and says nothing else.
_QUESTION_ALONE = re.compile(r"(?i)(?!.*\b(?:I|me|my|we)\b)[^.?!]*\b(?:you|your)\b[^.?!]*\?")
#: The speaker of an answer, in the first person.
_OWN = re.compile(r"\b(?:I|I'm|I’m|my|we|our|i|im)\b")


def layout_of(paragraphs: Sequence[Paragraph], known: dict[str, Speaker]) -> tuple[bool, bool, bool, bool]:
    """Question and answer on one line; answers in the first person; questions at all; numbered ones."""
    asking = [p for p in paragraphs if (asks(p.text) or asks_first(p.text, 0, len(p.text))) and (not p.letter or p.text.endswith("?"))]
    asking = [p for p in asking if not p.aside and not (p.topic and p.text.endswith("?"))]
    asking = [p for p in asking if "?" in p.text or not _OF_THIRD.search(p.text)]
    asking = [p for p in asking if "?" in p.text or len(p.text.split()) > 1]
    numbered = [p for p in paragraphs if p.number is not None]
    numbered = [] if _titles(numbered) or _outlined(numbered) else numbered
    plain_after = sum(1 for p, after in pairwise(paragraphs) if p.number is not None and after.number is None)
    interview = (
        bool(known)
        or len(asking) >= 2
        or any(_QUESTION_ALONE.fullmatch(p.text.strip()) for p in asking)
        or (len(numbered) >= 3 and plain_after >= len(numbered) / 2)
        or _answers_alone(paragraphs, numbered)
    )
    one_line = (
        sum(asks_first(p.text, 0, len(p.text), any_question=True) for p in paragraphs if not p.label) >= 3
    )
    own = [bool(_OWN.search(p.text)) for p in paragraphs if not asks(p.text) and len(p.text.split()) > 3]
    first_person = bool(own) and sum(own) >= 0.5 * len(own)
    return (
        one_line,
        first_person,
        interview or one_line,
        len(numbered) >= 3 and plain_after >= 0.6 * len(numbered),
    )


def _titles(numbered: Sequence[Paragraph]) -> bool:
    """Whether the numbered lines are the student's own section titles, of which none asks: "2 - Why I chose her"."""
    asked = any(p.text.rstrip("*_ ").endswith("?") or re.search(r"(?i)\byour?\b", p.text) for p in numbered)
    meanings = [heading_meaning(p.text) for p in numbered if len(p.text.split()) <= 8]
    titles = [meaning for meaning in meanings if meaning is not None and meaning.section is not None]
    own = any(meaning.student for meaning in titles)
    return not asked and len(numbered) >= 2 and own and 2 * len(titles) > len(numbered)


def _outlined(numbered: Sequence[Paragraph]) -> bool:
    """Whether the numbers count the points below a heading, of which none asks."""
    inner = sum(p.indent > 0 for p in numbered)
    return 2 * inner >= len(numbered) > 0 and not any(asks(p.text) for p in numbered)


def _answers_alone(paragraphs: Sequence[Paragraph], numbered: Sequence[Paragraph]) -> bool:
    """Numbered answers without their questions, below "Interview with …" and above the student's own part."""
    titled = any(TITLE_LINE.match(p.text) for p in paragraphs[:3])
    short = [p for p in paragraphs if p.text.strip()[-1:] not in (".", "!", ",", ";")]
    own = [p for p in short if (meaning := heading_meaning(p.text)) and meaning.student]
    told = [p for p in numbered if _OWN.search(p.text) and (not own or p.start < own[0].start)]
    return titled and bool(own) and len(numbered) >= 3 and len(told) >= 2
