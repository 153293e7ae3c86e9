"""The student's own opening, where the notes have one: "I interviewed my neighbor Rosa Diaz, who keeps bees"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from scriptwright.notes.model import Kind
from scriptwright.notes.roles import role_noun
from scriptwright.outline import Outline
from scriptwright.script.candidate import Candidate
from scriptwright.sections import Section
from scriptwright.sentences import Span, sentences

#: How the student begins by saying who was interviewed.
_MINE = re.compile(
    r"(?i)\bi (?:\w+ )?interviewed\b|\bi (?:did|had|held) (?:the|an|my|this) interview (?:with|to)\b|\bmy interviewee\b|\bmy interview (?:is|was) with\b|\bi (?:met|(?:spoke|talked|sat down|chatted) (?:to|with)|got to (?:meet|talk to|interview)|(?:went|got) to see|visited|(?:went|drove|walked|cycled|biked|came|rang|phoned|called|sat)\b[^,.;]{0,40} to (?:talk|speak|chat) (?:to|with))\b(?! (?:him|her|them)\b)"
)
_BRIEF = 16  #: words of a sentence that only says whom
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
        spans = list(sentences(block.text))
        for index, span in enumerate(spans):
            words = span.of(block.text)
            following = spans[index + 1].of(block.text) if index + 1 < len(spans) else ""
            if (
                _MINE.search(words)
                and re.search(rf"(?i)\b(?:{known})\b", words)
                and len(words.split()) <= _LONGEST
                and _says_what(person.role, words, following)
            ):
                return Span(block.start + span.start, block.start + span.end)
    return None


def says_whom(candidate: Candidate, name: str | None) -> bool:
    """Whether a short sentence says no more than that the student met or interviewed somebody, and where."""
    called = [word for word in re.findall(r"\w+", name or "") if word[:1].isupper() and len(word) > 2]
    named = any(re.search(rf"\b{re.escape(word)}\b", candidate.text) for word in called)
    told = re.search(
        r"(?i)\b(?:because|since|and|but|who|while|when|after)\b|['’]s an?\b|\bis an?\b", candidate.text
    )
    met = _MINE.search(candidate.text) or re.search(r"(?i)\bi made (?:\w+ )?interview\b", candidate.text)
    return named and told is None and candidate.words <= _BRIEF and met is not None


def _says_what(role: str | None, words: str, following: str) -> bool:
    """Whether a sentence, or the one behind it, says what somebody is, where the notes say it at all."""
    if role is None:
        return True
    last = re.escape(role_noun(role))
    goes_on = re.match(r"(?:He|She|They|[A-Z][\w'’.]+)(?: [A-Z][\w'’]+)*(?: |['’])", following) is not None
    return re.search(
        rf"(?i)\b{last}|, (?:who|an?|the|our|my)\b|\bwho (?:is|has|works|runs|was)\b|\bwho['’]s\b", words
    ) is not None or (goes_on and re.search(rf"(?i)\b{last}", following) is not None)


#: How a sentence goes back to what led to the meeting, which is not told yet.
_GOES_BACK = re.compile(
    r"(?:(?:And|So),? )*(?:(?:that|this)(?:['’]s| is| was) (?:\w+ )?(?:how|why|where|when)|then|later) (?=I\b)",
    re.IGNORECASE,
)


def opened_by(found: Sequence[Candidate], outline: Outline) -> tuple[Candidate, ...]:
    """The candidates, with the student's own opening before all others of its section."""
    span = own_opening(outline)
    if span is None:
        return tuple(found)
    return tuple(
        replace(c, text=_GOES_BACK.sub("", c.text), order=-1, opening=True)
        if c.section is Section.WHO and any(span.start <= source.start < span.end for source in c.sources[:1])
        else c
        for c in found
    )
