"""What went well in a take: true, and worth keeping."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice

from scriptwright._report_findings import Findings
from scriptwright._report_tips import EASY
from scriptwright._report_wording import count
from scriptwright.coverage.model import Status
from scriptwright.sections import Section

MOST = 2
LEAST_WORDS = 40  #: of a take; a shorter one shows too little to praise
FREE = 0.5  #: share read word for word under which a take is told and not read
STEADY = 0.35  #: how far the fastest and the slowest stretch may differ, as a share of the pace
LONG_ENOUGH = 45.0  #: seconds, before few hesitations mean anything

_TOLD = {
    Section.WHO: "who you interviewed",
    Section.WHY: "why you chose them",
    Section.LEARNED: "what you learned",
    Section.CONNECTION: "how it connects to you",
}


def praise_for(report: Findings) -> tuple[str, ...]:
    """At most two sentences on what was done well; none for a take of a few words."""
    if report.delivery.words < LEAST_WORDS:
        return ()
    return tuple(islice((text for kind in KINDS for text in kind(report)), MOST))


def _all_points(report: Findings) -> Iterator[str]:
    verdicts = report.coverage.points
    if len(verdicts) > 1 and all(verdict.status is Status.SAID for verdict in verdicts):
        yield f"You said all {count(len(verdicts))} points that the assignment asks for."


def _whole_section(report: Findings) -> Iterator[str]:
    """The section with the most lines that was told completely; how, where that is known."""
    read = report.delivery.read_word_for_word
    full = []
    for section in Section:
        verdicts = [
            verdict
            for statement, verdict in zip(report.statements, report.coverage.lines, strict=True)
            if statement.section is section
        ]
        if len(verdicts) > 2 and all(verdict.status is Status.SAID for verdict in verdicts):
            full.append((len(verdicts), section))
    if full:
        lines, section = max(full, key=lambda one: one[0])
        how = ", and did not read it off" if read is not None and read < FREE else ""
        yield f"You said all {count(lines)} lines of {_TOLD[section]}{how}."


def _steady(report: Findings) -> Iterator[str]:
    pace, windows = report.delivery.words_per_minute, report.delivery.pace or ()
    if pace is None or len(windows) < 4 or not EASY[0] <= pace <= EASY[1]:
        return
    speeds = [window.words_per_minute for window in windows]
    if max(speeds) - min(speeds) <= STEADY * pace:
        yield f"Your pace was steady and easy to follow: {pace:.0f} words a minute."


def _own_words(report: Findings) -> Iterator[str]:
    read, lines = report.delivery.read_word_for_word, report.coverage.lines
    said = sum(verdict.status is Status.SAID for verdict in lines)
    if read is not None and read < FREE / 2 and lines and said >= 0.8 * len(lines):
        yield "You told it in your own words, and nearly all of it was there."


def _fluent(report: Findings) -> Iterator[str]:
    found, seconds = report.delivery.hesitations, report.delivery.seconds or 0.0
    if found.listened and found.per_minute is not None and found.per_minute <= 1 and seconds >= LONG_ENOUGH:
        yield "You hardly hesitated."


def _in_time(report: Findings) -> Iterator[str]:
    if report.delivery.allowed and not report.delivery.allowed.off:
        yield "You kept to the time."


#: What is praised, the most telling first.
KINDS: tuple[Callable[[Findings], Iterator[str]], ...] = (
    _all_points,
    _own_words,
    _whole_section,
    _steady,
    _fluent,
    _in_time,
)
