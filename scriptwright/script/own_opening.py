"""The student's own opening, where the notes have one: "I interviewed my neighbor Rosa Diaz, who keeps bees"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from scriptwright.notes.model import Kind
from scriptwright.outline import Outline
from scriptwright.script.candidate import Candidate
from scriptwright.sections import Section
from scriptwright.sentences import Span, sentences

#: How the student begins by saying who was interviewed.
_MINE = re.compile(
    r"(?i)\bi (?:\w+ )?interviewed\b|\bi (?:did|had|made|held) (?:the|an|my|this) interview (?:with|to)\b|\bmy interviewee\b|\bmy interview (?:is|was) with\b|\bi (?:met|(?:spoke|talked|sat down|chatted) (?:to|with)|got to (?:meet|talk to|interview)|(?:went|got) to see|visited)\b(?! (?:him|her|them)\b)"
)
_LONGEST = 34  #: words of an opening that can be said


def own_opening(outline: Outline) -> Span | None:
    """Where the student says whom they interviewed, in a sentence with the name or the role."""
    person = outline.interviewee
    called = [word for word in (person.name or "").split() if word[:1].isupper() and len(word) > 2]
    known = "|".join(re.escape(word) for word in (*called, *filter(None, (person.role,))))
    for block in outline.blocks:
        told = block.kind in (Kind.ANSWER, Kind.REFLECTION) and block.speaker is not None
        if not known or block.section is not Section.WHO or not told:
            continue
        for span in sentences(block.text):
            words = span.of(block.text)
            if (
                _MINE.search(words)
                and re.search(rf"(?i)\b(?:{known})\b", words)
                and len(words.split()) <= _LONGEST
            ):
                return Span(block.start + span.start, block.start + span.end)
    return None


def opened_by(found: Sequence[Candidate], outline: Outline) -> tuple[Candidate, ...]:
    """The candidates, with the student's own opening before all others of its section."""
    span = own_opening(outline)
    if span is None:
        return tuple(found)
    return tuple(
        replace(c, order=-1, opening=True)
        if c.section is Section.WHO and any(span.start <= source.start < span.end for source in c.sources[:1])
        else c
        for c in found
    )
