"""All that a take is told, as one document: coverage, delivery, facts, at most three tips."""

from __future__ import annotations

from collections.abc import Sequence

from scriptwright._report_document import ReportError
from scriptwright._report_findings import Tip
from scriptwright._report_json import read_report
from scriptwright._report_model import Report
from scriptwright._report_takes import PointCompared, SectionCompared, TakesCompared, compare_takes
from scriptwright.assignment import Limits, Point
from scriptwright.coverage import cover
from scriptwright.coverage.model import Statement
from scriptwright.delivery import deliver
from scriptwright.facts import compare
from scriptwright.transcript import Transcript

__all__ = [
    "PointCompared",
    "Report",
    "ReportError",
    "SectionCompared",
    "TakesCompared",
    "Tip",
    "compare_takes",
    "make_report",
    "read_report",
]


def make_report(
    statements: Sequence[Statement],
    points: Sequence[Point],
    transcript: Transcript,
    *,
    notes: str = "",
    script: str = "",
    names: Sequence[str] = (),
    minutes: Limits | float | None = None,
) -> Report:
    """What a take said of the statements and points, how it was spoken, and what helps most next time.

    `notes` and `script` are the texts that facts are held against, `names` those that the take may mishear,
    `minutes` the length that is wanted: a number is an exact time. Raises VectorsError.
    """
    coverage = cover(statements, points, transcript, names=names)
    return Report(
        statements=tuple(statements),
        points=tuple(points),
        coverage=coverage,
        delivery=deliver(transcript, lines=statements, covers=coverage.covers, minutes=minutes),
        facts=compare(transcript, notes, script, names),
    ).advised()
