"""What the Word file says of a take: a summary, a table of what was said and missed, and what to do next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from scriptwright.clock import clock
from scriptwright.coverage.model import Contrary, Status, Verdict
from scriptwright.report import Report

SHOWN = 30  #: words of what was heard that a cell shows
_PROBLEMS_FIRST = (Status.MISSED, Status.PARTLY, Status.SAID)
_DIFFERS = {
    Contrary.OPPOSITE: "the opposite was said",
    Contrary.NUMBER: "another number was said",
    Contrary.NAME: "another name was said",
}


@dataclass(frozen=True)
class Row:
    """One required point or line of the script, and what the take said of it."""

    status: str
    text: str
    heard: str  #: with the moment in front, where it is known


def summary(report: Report) -> str:
    """How much was said, and how, in a line."""
    points = report.coverage.points
    said = sum(verdict.status is Status.SAID for verdict in points)
    partly = sum(verdict.status is Status.PARTLY for verdict in points)
    delivery = report.delivery
    parts = [
        f"{said} of {len(points)} required points said" + (f", {partly} partly" if partly else ""),
        "" if delivery.seconds is None else f"{clock(delivery.seconds)} long",
        "" if delivery.words_per_minute is None else f"{delivery.words_per_minute:.0f} words a minute",
        _hesitations(delivery.hesitations.at_least),
    ]
    return " · ".join(filter(None, parts))


def point_rows(report: Report) -> tuple[Row, ...]:
    """The required points, the missed ones first."""
    return tuple(_rows(report.coverage.points, {point.id: point.text for point in report.points}))


def line_rows(report: Report) -> tuple[Row, ...]:
    """The lines of the script that were missed or said partly, the missed ones first."""
    texts = {statement.id: statement.text for statement in report.statements}
    return tuple(
        _rows([verdict for verdict in report.coverage.lines if verdict.status is not Status.SAID], texts)
    )


def said_lines(report: Report) -> str:
    """How many lines of the script were said; empty where there is none."""
    lines = report.coverage.lines
    said = sum(verdict.status is Status.SAID for verdict in lines)
    return f"{said} of the {len(lines)} lines of the script were said." if lines else ""


def remarks(report: Report) -> tuple[tuple[str, str], ...]:
    """What helps in the next take, what differs from notes and script, what was good: each with its label."""
    tips = (("Next take", tip.start, tip.text) for tip in report.tips)
    facts = (("Differs", fact.passage.start, fact.sentence) for fact in report.facts)
    praise = (("Good", None, text) for text in report.praise)
    return tuple(
        (label, (text if start is None else f"{text} ({clock(start)})").replace("**", ""))
        for label, start, text in (*tips, *facts, *praise)
    )


def _rows(verdicts: Sequence[Verdict], texts: dict[str, str]) -> Iterator[Row]:
    for status in _PROBLEMS_FIRST:
        for verdict in verdicts:
            if verdict.status is status:
                yield Row(status.title(), texts[verdict.id], _heard(verdict))


def _heard(verdict: Verdict) -> str:
    if verdict.overruled:
        return "As you judged it yourself."
    parts = []
    if verdict.evidence:
        words = verdict.evidence.text.split()
        shown = " ".join(words[:SHOWN]) + ("…" if len(words) > SHOWN else "")
        start = verdict.evidence.start
        parts.append(f"“{shown}”" if start is None else f"{clock(start)} “{shown}”")
    if verdict.missing:
        parts.append(f"Not heard: {verdict.missing.rstrip('.')}.")
    for difference in verdict.differences:
        what = _DIFFERS[difference.kind]
        parts.append(f"{what.capitalize()}: “{difference.said}” for “{difference.meant}”.")
    return " ".join(parts)


def _hesitations(count: int) -> str:
    return f"at least {count} {'hesitation' if count == 1 else 'hesitations'}" if count else ""
