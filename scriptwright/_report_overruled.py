"""A report in which the student has the last word."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from scriptwright._report_findings import Findings
from scriptwright.assignment import Point
from scriptwright.coverage.model import Coverage, Statement, Status, Verdict
from scriptwright.coverage.points import by_statements, rests_on

_ORDER = (Status.MISSED, Status.PARTLY, Status.SAID)


def overruled(findings: Findings, verdicts: Mapping[str, Status]) -> Coverage:
    """The coverage with the student's verdicts by id of line or point; other points follow their lines."""
    coverage = findings.coverage
    lines = tuple(_by_student(verdict, verdicts) for verdict in coverage.lines)
    points = tuple(
        _by_student(verdict, verdicts)
        if verdict.id in verdicts
        else _following(point, verdict, findings.statements, coverage.lines, lines)
        for point, verdict in zip(findings.points, coverage.points, strict=True)
    )
    return replace(coverage, lines=lines, points=points)


def _by_student(verdict: Verdict, verdicts: Mapping[str, Status]) -> Verdict:
    status = verdicts.get(verdict.id)
    if status is None:
        return verdict
    return replace(
        verdict,
        status=status,
        evidence=None if status is Status.MISSED else verdict.evidence,
        missing=verdict.missing if status is Status.PARTLY else "",
        differences=(),
        overruled=True,
    )


def _following(
    point: Point,
    verdict: Verdict,
    statements: Sequence[Statement],
    before: Sequence[Verdict],
    after: Sequence[Verdict],
) -> Verdict:
    """The point by the lines it rests on as they are now, unless it was met without them."""
    own = rests_on(point, statements)
    places = [at for at, statement in enumerate(statements) if statement in own]
    if not any(before[at] != after[at] for at in places):
        return verdict
    earlier = by_statements(point, [before[at] for at in places])
    now = by_statements(point, [after[at] for at in places])
    met_without = _ORDER.index(verdict.status) > _ORDER.index(earlier.status)
    if met_without and _ORDER.index(now.status) <= _ORDER.index(verdict.status):
        return verdict
    return now
