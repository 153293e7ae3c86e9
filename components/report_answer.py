"""What a report comes to: the headline over it, and the one sentence on what to do."""

from __future__ import annotations

from collections.abc import Sequence

from components.look import counted, spelled
from components.question import asked
from scriptwright.assignment import Point
from scriptwright.clock import clock
from scriptwright.coverage.model import Contrary, Status, Verdict
from scriptwright.outline import Outline
from scriptwright.report import Report

NEAR = 5.0  #: seconds by which a take may miss its time and still be on it


def count(verdicts: Sequence[Verdict], status: Status) -> int:
    """How many verdicts are of this status."""
    return sum(verdict.status is status for verdict in verdicts)


def points_of(report: Report, status: Status) -> list[tuple[Point, Verdict]]:
    """The points of the assignment that are said, partly said or missed, in its order."""
    pairs = zip(report.points, report.coverage.points, strict=True)
    return [(point, verdict) for point, verdict in pairs if verdict.status is status]


def differing(report: Report) -> list[tuple[str, float | None]]:
    """What was said otherwise than in notes or script, each as a sentence with its moment."""
    facts = [(fact.sentence, fact.passage.start) for fact in report.facts]
    opposites = [
        (f"You said “{one.said}”; your script says “{one.meant.rstrip('.')}”.", one.start)
        for verdict in report.coverage.lines
        for one in verdict.differences
        if one.kind is Contrary.OPPOSITE
    ]
    return facts + opposites


def things(report: Report) -> tuple[str, str]:
    """What the differences are, one and more of them: all of them facts, or other things too."""
    return ("fact", "facts") if len(differing(report)) == len(report.facts) else ("thing", "things")


def is_asked(point: Point, outline: Outline) -> bool:
    """Whether the point waits for the student's answer: neither notes nor script have anything for it."""
    return bool(outline.text.strip()) and outline.is_open(point.id)


def answer(report: Report, outline: Outline) -> tuple[str, str]:
    """The headline, and the sentence under it, as markdown."""
    missed = [point for point, _ in points_of(report, Status.MISSED)]
    partly = [point for point, _ in points_of(report, Status.PARTLY)]
    points = len(report.points)
    if not missed and not partly:
        return _complete(report, points)
    said = f"{points - len(missed) - len(partly)} of {counted(points, 'point', 'points')} said"
    if partly:
        said += f", {len(partly)} partly"
    first = "Answer" if any(is_asked(point, outline) for point in missed[:1]) else "See"
    return _lacking(
        missed, partly, points, outline
    ), f"{said}. {first} the first card, then do one more take."


def _lacking(missed: list[Point], partly: list[Point], points: int, outline: Outline) -> str:
    if len(missed) > 1:
        which = "all" if len(missed) == points else f"{spelled(len(missed))} of"
        return f"You left out {which} {spelled(points)} points"
    if missed:
        return f"You left out {asked(missed[0], outline) or 'one point'}"
    if len(partly) > 1:
        return f"{spelled(len(partly)).capitalize()} points are only half said"
    return f"Only half said: {asked(partly[0], outline) or 'one point'}"


def _complete(report: Report, points: int) -> tuple[str, str]:
    """Where nothing that is asked for is lacking: the lines that were left out, and the time."""
    everything = "You said everything" if points > 1 else "You said it"
    if found := differing(report):
        one, more = things(report)
        differ = f"{one} differs" if len(found) == 1 else f"{more} differ"
        return (
            f"{everything}, but {spelled(len(found))} {differ}",
            "Say it right in the next take, or correct the word that was misheard.",
        )
    left_out = count(report.coverage.lines, Status.MISSED)
    was = "line of your script was" if left_out == 1 else "lines of your script were"
    lines = f"{left_out} {was} left out. " if left_out else ""
    off = report.delivery.allowed.off if report.delivery.allowed else 0.0
    if off > NEAR:
        return (
            f"{everything}, and took {clock(off)} too long",
            f"{lines}Leave something out, or say it faster.",
        )
    if off < -NEAR:
        return f"{everything}, and have {clock(-off)} left", f"{lines}Say more, or take your time over it."
    return everything, f"{lines}Hand it in, or do one more take to say it more freely."
