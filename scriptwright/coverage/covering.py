"""A take held against statements and points."""

from __future__ import annotations

from collections.abc import Sequence

from scriptwright.assignment import Point
from scriptwright.coverage.evidence import Evidence, evidence
from scriptwright.coverage.heard import heard
from scriptwright.coverage.matching import Take, read_take
from scriptwright.coverage.model import Contrary, Coverage, Difference, Statement, Status, Verdict
from scriptwright.coverage.passages import off_script, passage, told_by
from scriptwright.coverage.points import judge
from scriptwright.coverage.scoring import PARTLY_FROM, judged
from scriptwright.coverage.statements import taken_apart
from scriptwright.transcript import Transcript

#: Share of a line from which it is another line, when so much of it is told otherwise.
TURNED = {Contrary.OPPOSITE: 1 / 3, Contrary.NUMBER: 0.2}


def cover(
    statements: Sequence[Statement],
    points: Sequence[Point],
    transcript: Transcript,
    *,
    names: Sequence[str] = (),
) -> Coverage:
    """What a take says of the statements, line by line, and whether it meets the points.

    `names`: the names of the notes; one that was misheard still counts.
    """
    words = heard(transcript)
    if not words.words:
        return Coverage(
            tuple(Verdict(one.id, Status.MISSED, 0.0) for one in statements),
            tuple(Verdict(point.id, Status.MISSED, 0.0) for point in points),
            covers=(None,) * len(transcript.words),
        )
    take = read_take(words)
    found = evidence(taken_apart(statements), take, names) if statements else ()
    lines = tuple(_verdict(one, transcript, take) for one in found)
    covers = told_by(
        transcript,
        take,
        [(verdict, one) for verdict, one in zip(lines, found, strict=True)],
    )
    return Coverage(
        lines,
        tuple(judge(point, statements, lines, transcript, covers) for point in points),
        off_script(transcript, covers) if statements else (),
        covers,
    )


def _verdict(found: Evidence, transcript: Transcript, take: Take) -> Verdict:
    id = found.told.statement.id
    status, score = judged(found.signs, found.verbatim)
    other = turned(found)
    if other and status is not Status.MISSED:
        status, score = other, min(score, PARTLY_FROM) if other is Status.PARTLY else 0.0
    differences = _differences(found, transcript, take) if status is not Status.SAID else ()
    if status is Status.MISSED:
        return Verdict(id, status, score, differences=differences)
    missing = "" if status is Status.SAID else _missing(found)
    heard_at = passage(transcript, take, found.first, found.last)
    return Verdict(id, status, score, heard_at, missing, differences)


def _differences(found: Evidence, transcript: Transcript, take: Take) -> tuple[Difference, ...]:
    """What was said otherwise: where it begins at one word the longest, an opposite against its clause."""
    longest = {(one.kind, one.first): one for one in sorted(found.against, key=lambda one: one.last)}
    return tuple(
        Difference(
            one.kind,
            take.doc[one.first : one.last].text,
            found.told.clauses[one.clause].text if one.kind is Contrary.OPPOSITE else one.meant,
            passage(transcript, take, one.first, one.last).start,
        )
        for one in longest.values()
    )


def turned(found: Evidence) -> Status | None:
    """The verdict on a line of which something else was said for sure: partly, where most was told right."""
    if found.verbatim or not any(one.plain for one in found.against):
        return None
    whole = sum(word.weight for word in found.told.words)
    for kind, share in TURNED.items():
        clauses = {one.clause for one in found.against if one.plain and one.kind is kind}
        told = sum(word.weight for word in found.told.words if word.clause in clauses)
        if clauses and told >= share * whole:
            return Status.MISSED
    return Status.PARTLY


def _missing(found: Evidence) -> str:
    """The words of the clauses of which nothing was heard; failing that, the words not heard."""
    told = found.told
    heard = {word.clause for word, is_heard in zip(told.words, found.heard, strict=True) if is_heard}
    silent = [clause.text for number, clause in enumerate(told.clauses) if number not in heard]
    alone = [word.text for word, is_heard in zip(told.words, found.heard, strict=True) if not is_heard]
    return " … ".join(silent) or ", ".join(alone)
