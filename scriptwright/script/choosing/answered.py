"""The student's answers to open questions, as candidates."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from scriptwright.outline import Outline
from scriptwright.script.candidate import Candidate, line_id
from scriptwright.script.model import LineKind, Source
from scriptwright.sections import Section
from scriptwright.sentences import sentences


def answered(outline: Outline, answers: Mapping[str, str]) -> Iterator[Candidate]:
    """The student's answers to open questions, sentence by sentence, in the student's words."""
    sections = {gap.point: gap.section for gap in (*outline.gaps, *outline.answered)}
    sections |= {point.id: point.section for point in outline.assignment.points if point.id not in sections}
    for key, answer in answers.items():
        section = sections.get(key) or (Section(key) if key in tuple(Section) else None)
        if section is None or not answer.strip():
            continue
        previous: str | None = None
        for span in sentences(answer):
            words = span.of(answer)
            if not re.search(r"\w", words):
                continue
            id = line_id("answer", key, words)
            yield Candidate(
                id=id,
                section=section,
                kind=LineKind.OWN,
                text=" ".join(words.split()),
                sources=(Source(f"answer:{key}", span.start, span.end),),
                blocks=(),
                order=-1,
                follows=previous,
                first=previous is None,
                worth=100.0,
                answer=key,
            )
            previous = id
