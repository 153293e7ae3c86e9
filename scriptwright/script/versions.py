"""The other ways to say a line: told, quoted, shorter; each made by the engine from the same source."""

from __future__ import annotations

import re
from dataclasses import replace

from scriptwright.narration import Person, first_person
from scriptwright.outline import Outline
from scriptwright.script.candidate import Candidate
from scriptwright.script.model import Line, LineKind, Version, Way
from scriptwright.script.telling.advice import tell_quoted
from scriptwright.script.telling.as_said import Teller
from scriptwright.script.words.clauses import Form, form_of
from scriptwright.script.words.shorter import SAVED, shortened
from scriptwright.script.words.spoken import said_aloud

LONGEST_QUOTATION = 18  #: words of one, word for word
_SHORTEST_QUOTATION = 4
_NO_QUOTATION = re.compile(r"[\[\](){}\"“”*_/:;<>#]|\s[-–—]\s")
_REASON = re.compile(
    r"(?i)\s*,?\s*\b(?:because|since)\b"
)  #: of the student's own, which is what is asked for
#: Words that only the question in the lead-in explains.
_NEEDS_QUESTION = re.compile(r"(?i)\b(?:it|that|this|those|these|them|would|['’]d)\b|['’]d\b")
_LEANS = re.compile(r"(?i)(?:and|but|so|then|also|because|or|plus)\b")


def versions(
    outline: Outline, candidate: Candidate, drafted: Line, person: Person, proper: frozenset[str]
) -> tuple[Version, ...]:
    """Every other way in which the drafted line can be said.

    A line of the student's own words has at most a shorter one: nobody tells them in other words.
    """
    found = {
        Way.TOLD: _told(candidate, drafted, person, proper),
        Way.QUOTED: _quoted(outline, candidate, drafted, person, proper),
        Way.SHORTER: _shorter(candidate, drafted, person, proper),
    }
    return tuple(Version(way, line) for way, line in found.items() if line and line.text != drafted.text)


def _told(candidate: Candidate, drafted: Line, person: Person, proper: frozenset[str]) -> Line | None:
    """What was quoted, in the third person."""
    if drafted.kind is not LineKind.QUOTED or candidate.reported:
        return None
    told = Teller(person, proper=proper, plain=True).tell(candidate)
    if told is None or told.kind is not LineKind.TOLD:
        return None
    sources = (*candidate.sources, *told.sources)
    return replace(drafted, text=told.text, kind=told.kind, sources=sources, mended=told.mended)


def _quoted(
    outline: Outline, candidate: Candidate, drafted: Line, person: Person, proper: frozenset[str]
) -> Line | None:
    """What was told, word for word as the interviewee said it."""
    if (
        drafted.kind is not LineKind.TOLD
        or candidate.reported
        or candidate.items
        or len(candidate.sources) != 1
    ):
        return None
    source = candidate.sources[0]
    words = " ".join(outline.text[source.start : source.end].split())
    if not _is_quotable(words) or not _is_said_by(person, words, asked=candidate.question is not None):
        return None
    turn = 2 if person.name and person.name.casefold() in drafted.text.casefold() else 1
    teller = Teller(person, proper=proper, used={"quoted": turn})
    told = tell_quoted(teller, replace(candidate, raw=words))
    return replace(drafted, text=told.text, kind=told.kind, sources=candidate.sources, mended=False)


def _is_said_by(person: Person, words: str, *, asked: bool) -> bool:
    """Whether the words are surely the interviewee's own: of themselves, or an answer that does not speak of them."""
    they = (person.pronoun.value, person.pronoun.object, person.pronoun.possessive)
    of_them = re.search(rf"(?i)\b(?:{'|'.join(they)})\b", words)
    return first_person(words) or (asked and not of_them)


def _is_quotable(words: str) -> bool:
    """Whether words of the notes are one whole sentence that can be said as it stands."""
    return (
        _SHORTEST_QUOTATION <= len(words.split()) <= LONGEST_QUOTATION
        and words[:1].isupper()
        and words[-1:] in ".!"
        and not _NO_QUOTATION.search(words)
        and not _LEANS.match(words)
        and said_aloud(words).rstrip(".!") == words.rstrip(".!")
        and form_of(words) in (Form.STATEMENT, Form.IMPERATIVE)
    )


def _shorter(candidate: Candidate, drafted: Line, person: Person, proper: frozenset[str]) -> Line | None:
    """Fewer words, all of them the drafted line's: without its last clause, its last item or its lead-in."""
    if drafted.kind not in (LineKind.TOLD, LineKind.OWN):
        return None
    cut = shortened(drafted.text)
    if cut is not None and not (
        drafted.kind is LineKind.OWN and _REASON.search(drafted.text[len(cut) - 1 :])
    ):
        return replace(drafted, text=cut)
    if drafted.kind is LineKind.OWN or candidate.reported:
        return None
    fewer = candidate
    if len(candidate.items) > 2:
        fewer = replace(candidate, items=candidate.items[:-1], sources=candidate.sources[:-1])
    told = Teller(person, proper=proper, plain=True).tell(fewer)
    if told is None or told.kind is not LineKind.TOLD or len(told.text.split()) > drafted.words - SAVED:
        return None
    if fewer is candidate and (form_of(told.text) is not Form.STATEMENT or _NEEDS_QUESTION.search(told.text)):
        return None
    return replace(drafted, text=told.text, sources=(*fewer.sources, *told.sources))
