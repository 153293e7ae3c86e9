"""Several takes side by side: point by point, section by section, in time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from scriptwright._report_findings import Findings
from scriptwright.coverage.model import Status, Verdict
from scriptwright.script.model import PACE
from scriptwright.sections import Section

_WORTH = {Status.SAID: 1.0, Status.PARTLY: 0.5, Status.MISSED: 0.0}


@dataclass(frozen=True)
class PointCompared:
    """A required point in each take; None where a take's report doesn't know it."""

    id: str
    text: str
    statuses: tuple[Status | None, ...]


@dataclass(frozen=True)
class SectionCompared:
    """A section in each take, and the take that tells it best."""

    section: Section
    said: tuple[float, ...]  #: share of its lines said in each take; a line said partly is half of one
    seconds: tuple[float | None, ...]
    aim: float | None  #: seconds it should take, by its share of the script
    best: int | None  #: which take, from 0; None where none says anything of it


@dataclass(frozen=True)
class TakesCompared:
    """Takes side by side, in the order they were given in."""

    points: tuple[PointCompared, ...]
    sections: tuple[SectionCompared, ...]
    seconds: tuple[float | None, ...]
    words_per_minute: tuple[float | None, ...]
    best: int | None  #: the take that says most, then is closest to its time, then has the fewest flags


def compare_takes(reports: Sequence[Findings]) -> TakesCompared:
    """The takes point by point and in time, and which is best: as a whole, and for each section.

    Best is what says most; where two say the same, what is closer to its time; then what has fewer flags:
    long pauses in sentences, hesitations and facts that differ.
    """
    return TakesCompared(
        points=_points(reports),
        sections=tuple(
            _section(section, reports)
            for section in Section
            if any(statement.section is section for report in reports for statement in report.statements)
        ),
        seconds=tuple(report.delivery.seconds for report in reports),
        words_per_minute=tuple(report.delivery.words_per_minute for report in reports),
        best=_best([_whole_rank(report) for report in reports]),
    )


ASKED = 2.0  #: how much more a required point weighs than the lines of the script
#: What tells which take is better, the larger the better: what was said, nearness in time, and few flags.
_Rank = tuple[float, float, int]


def _points(reports: Sequence[Findings]) -> tuple[PointCompared, ...]:
    texts = {point.id: point.text for report in reports for point in report.points}
    statuses = [{verdict.id: verdict.status for verdict in report.coverage.points} for report in reports]
    return tuple(
        PointCompared(id, text, tuple(known.get(id) for known in statuses)) for id, text in texts.items()
    )


def _section(section: Section, reports: Sequence[Findings]) -> SectionCompared:
    seconds = tuple(_seconds(report, section) for report in reports)
    aims = [_aim(report, section) for report in reports]
    said = tuple(round(_share(_verdicts(report, section)), 3) for report in reports)
    ranks = [
        (share, -abs(time - aim) if time is not None and aim is not None else 0.0, -_flags(report, section))
        for share, time, aim, report in zip(said, seconds, aims, reports, strict=True)
    ]
    return SectionCompared(
        section, said, seconds, next((aim for aim in reversed(aims) if aim), None), _best(ranks)
    )


def _whole_rank(report: Findings) -> _Rank:
    said = ASKED * _share(report.coverage.points) + _share(report.coverage.lines)
    delivery = report.delivery
    flags = (
        sum(pause.flagged for pause in delivery.pauses or ())
        + len(report.facts)
        + delivery.hesitations.at_least
    )
    return said, -abs(delivery.allowed.off) if delivery.allowed else 0.0, -flags


def _best(ranks: Sequence[_Rank]) -> int | None:
    """The first of the best; None where nothing was said in any."""
    at = max(range(len(ranks)), key=lambda index: ranks[index], default=None)
    return at if at is not None and ranks[at][0] > 0 else None


def _verdicts(report: Findings, section: Section) -> list[Verdict]:
    pairs = zip(report.statements, report.coverage.lines, strict=True)
    return [verdict for statement, verdict in pairs if statement.section is section]


def _share(verdicts: Sequence[Verdict]) -> float:
    return sum(_WORTH[verdict.status] for verdict in verdicts) / len(verdicts) if verdicts else 0.0


def _seconds(report: Findings, section: Section) -> float | None:
    return next((pace.seconds for pace in report.delivery.sections if pace.section is section), None)


def _aim(report: Findings, section: Section) -> float | None:
    """Seconds for a section by its share of the words: of the time allowed, else at the usual pace."""
    words = {one: 0 for one in Section}
    for statement in report.statements:
        if statement.section is not None:
            words[statement.section] += len(statement.text.split())
    total, allowed = sum(words.values()), report.delivery.allowed
    if not words[section]:
        return None
    whole = (allowed.high or allowed.low) if allowed else None
    return round(words[section] * (whole / total if whole else 60 / PACE), 1)


def _flags(report: Findings, section: Section) -> int:
    """Long pauses, hesitations and wrong facts between the first and the last word heard of a section."""
    heard = [verdict.evidence for verdict in _verdicts(report, section) if verdict.evidence]
    starts = [one.start for one in heard if one.start is not None]
    ends = [one.end for one in heard if one.end is not None]
    if not starts or not ends:
        return 0
    moments = [pause.start for pause in report.delivery.pauses or () if pause.flagged]
    moments += [one.start for one in report.delivery.hesitations.each]
    moments += [one.passage.start for one in report.facts if one.passage.start is not None]
    return sum(min(starts) <= moment <= max(ends) for moment in moments)
