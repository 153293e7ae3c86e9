"""Other openings to choose from, of frames, the interviewer's question and the interviewee's own words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from scriptwright.frames import filled, table
from scriptwright.narration import Person
from scriptwright.outline import Outline
from scriptwright.script.candidate import Candidate
from scriptwright.script.model import Line, LineKind, Source, Version, Way
from scriptwright.script.opening import opening_key, work_of
from scriptwright.script.questions.asked import indirect
from scriptwright.script.words.relation import with_relation
from scriptwright.script.words.striking import striking

_OTHERS = 2  #: openings beside the one of the draft
_DID = re.compile(r"For this video, I (?P<did>[a-z ]+) \{name\}\.")
#: In a question that cannot be the first thing a listener hears.
_NEEDS_MORE = re.compile(r"(?i)^about\b|\b(?:here|there|it|this|that|these|those)\b|\b[B-H]\b|(?:\S+\s+){10}")
_INTERVIEW = re.compile(r"interviewed|talked (?:to|with)")


def openings(
    outline: Outline, drafted: Line, said: frozenset[str], found: Sequence[Candidate], person: Person
) -> tuple[Version, ...]:
    """Two other openings than the drafted one. `said`: ids of the lines that the script has already.

    The names, the work and the place are those of the drafted opening; a quotation is none that is said again.
    """
    made = _made(outline, drafted, said, found, person)
    return tuple(version for version, _ in zip(made, range(_OTHERS), strict=False))


def _made(
    outline: Outline, drafted: Line, said: frozenset[str], found: Sequence[Candidate], person: Person
) -> Iterator[Version]:
    frames, rows = (
        table("frames")["openings"],
        {**table("frames")["opening"], **outline.assignment.kind.opening},
    )
    interviewee = outline.interviewee
    if interviewee.organization and interviewee.organization not in drafted.text:
        interviewee = replace(interviewee, organization=None)
    interviewee = with_relation(interviewee, outline.text)
    did, key = _DID.match(rows["name"]), opening_key(interviewee)
    if did is None or key not in frames["who"]:
        return
    who = filled(frames["who"][key], interviewee, **work_of(interviewee))
    who = who if interviewee.name else who[:1].lower() + who[1:]
    given = {"who": who, "did": did["did"], "comma": "," * (", " in who)}

    def opening(way: Way, kind: LineKind, sources: tuple[Source, ...], **more: str) -> Version:
        text = filled(frames[way], outline.interviewee, **given, **more)
        return Version(way, replace(drafted, text=text, kind=kind, sources=(*drafted.sources, *sources)))

    quotation = _striking(outline, said, found)
    if quotation is not None:
        words = _verbatim(outline, quotation)
        yield opening(Way.QUOTED, LineKind.QUOTED, quotation.sources, told=words)
    question = _question(found, person) if _INTERVIEW.fullmatch(did["did"]) else None
    if question is not None:
        source, asked = question
        yield opening(Way.ASKED, LineKind.FRAME, (source,), asked=asked)
    yield opening(Way.MEET, LineKind.FRAME, ())
    yield opening(Way.INTRODUCE, LineKind.FRAME, ())


def _striking(outline: Outline, said: frozenset[str], found: Sequence[Candidate]) -> Candidate | None:
    """The first sentence of the interviewee that is worth quoting and is not said in the script."""
    return next(
        (
            candidate
            for candidate in found
            if candidate.kind is LineKind.TOLD
            and not (candidate.reported or candidate.items or candidate.answer or candidate.id in said)
            and candidate.follows is None
            and striking(_verbatim(outline, candidate))
        ),
        None,
    )


def _verbatim(outline: Outline, candidate: Candidate) -> str:
    source = candidate.sources[0]
    return " ".join(outline.text[source.start : source.end].split())


def _question(found: Sequence[Candidate], person: Person) -> tuple[Source, str] | None:
    """The first question of the interview that was answered, as it follows "I asked"."""
    for candidate in found:
        block = candidate.question
        if block is None or candidate.kind is not LineKind.TOLD or "?" not in block.text:
            continue
        asked = indirect(block.text, person)
        if asked is not None and not _NEEDS_MORE.search(asked):
            return Source("notes", block.start, block.end), asked
    return None
