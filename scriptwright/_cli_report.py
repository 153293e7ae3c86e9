"""The report on a take, as `check` prints it without --json."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from scriptwright.clock import clock
from scriptwright.coverage.model import Contrary, Status, Verdict
from scriptwright.delivery.model import Delivery
from scriptwright.report import Report

_WIDTH = 100
_PROBLEMS_FIRST = (Status.MISSED, Status.PARTLY, Status.SAID)
_DIFFERS = {
    Contrary.OPPOSITE: "the opposite",
    Contrary.NUMBER: "another number",
    Contrary.NAME: "another name",
}


def report(found: Report) -> str:
    """What was missed, then what was said partly, then the rest; tips, facts and delivery."""
    return "\n".join(_report(found)) + "\n"


def _report(found: Report) -> Iterator[str]:
    points = {point.id: point.text for point in found.points}
    yield from _verdicts("What is asked for", found.coverage.points, points)
    if found.statements:
        lines = {statement.id: statement.text for statement in found.statements}
        yield from _verdicts("Line by line", found.coverage.lines, lines)
    if found.coverage.off_script:
        yield from _title("Not in the script")
        yield from (_row(_moment(one.start), f"“{one.text}”") for one in found.coverage.off_script)
        yield ""
    if found.facts:
        yield from _title("Numbers and names")
        yield from (_row(_moment(fact.passage.start), _plain(fact.sentence)) for fact in found.facts)
        yield ""
    yield from _title("How it was said")
    yield from _delivery(found.delivery)
    if found.praise:
        yield ""
        yield from _title("What went well")
        yield from (_row("", _plain(praise)) for praise in found.praise)
    if found.tips:
        yield ""
        yield from _title("For the next take")
        yield from (_row(_moment(tip.start), _plain(tip.text)) for tip in found.tips)


def _verdicts(title: str, verdicts: Sequence[Verdict], texts: dict[str, str]) -> Iterator[str]:
    said = sum(verdict.status is Status.SAID for verdict in verdicts)
    yield from _title(f"{title}: {said} of {len(verdicts)} said")
    for status in _PROBLEMS_FIRST:
        for verdict in verdicts:
            if verdict.status is status:
                moment = _moment(verdict.evidence.start) if verdict.evidence else ""
                yield _row(f"{status:6} {moment}".rstrip(), texts[verdict.id], 13)
                if verdict.missing:
                    yield _row("", f"not heard: {verdict.missing}", 13)
                for difference in verdict.differences:
                    differs = _DIFFERS[difference.kind]
                    yield _row("", f"{differs}: “{difference.said}” for “{difference.meant}”", 13)
    yield ""


def _delivery(delivery: Delivery) -> Iterator[str]:
    length = "" if delivery.seconds is None else f"{clock(delivery.seconds)}, "
    yield f"{length}{delivery.words} words"
    if delivery.words_per_minute is not None:
        yield f"{delivery.words_per_minute:.0f} words a minute"
    paces = [
        f"{part.section} {part.words_per_minute:.0f}" for part in delivery.sections if part.words_per_minute
    ]
    if paces:
        yield _row("", f"by section: {', '.join(paces)}")
    if delivery.read_word_for_word is not None:
        yield f"{delivery.read_word_for_word:.0%} word for word as in the script"
    yield f"at least {delivery.hesitations.at_least} hesitations, {len(delivery.fillers)} fillers"
    for pause in delivery.pauses or ():
        within = " within a sentence" if pause.flagged else ""
        yield _row(clock(pause.start), f"a pause of {pause.seconds:.1f} seconds{within}")


def _moment(seconds: float | None) -> str:
    return "" if seconds is None else clock(seconds)


def _plain(text: str) -> str:
    return text.replace("**", "")


def _title(text: str) -> Iterator[str]:
    yield text
    yield "-" * len(text)


def _row(mark: str, text: str, width: int = 6) -> str:
    return textwrap.fill(
        " ".join(text.split()),
        _WIDTH,
        initial_indent=f"{mark:{width}} ",
        subsequent_indent=" " * (width + 1),
        break_long_words=False,
        break_on_hyphens=False,
    )
