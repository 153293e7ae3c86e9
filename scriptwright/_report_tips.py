"""What helps most in the next take: three things at most, each with its moment."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import islice

from scriptwright._report_findings import Findings, Tip
from scriptwright._report_wording import clock, count, lowered, shortened, to_you
from scriptwright.coverage.model import Contrary, Statement, Status, Verdict
from scriptwright.coverage.points import rests_on, to_viewers
from scriptwright.facts.model import FactKind
from scriptwright.sections import Section

MOST = 3
OF_A_KIND = 2  #: tips of one kind; a third of the same would hide the next best thing
SHOWN = 14  #: words of a line that a tip gives
CLAUSE = 3  #: words of a line that can stand by themselves
#: Words a minute that are easy to follow. Lectures are given at 140 on average: S. Tauroza and D. Allison,
#: "Speech rates in British English", Applied Linguistics 11 (1990); a talk is advised to keep around that.
EASY = (110.0, 160.0)
FAR = 0.1  #: share by which a pace is beyond that before it is worth a tip
#: Hesitations a minute. Speakers make some 2.6 in 100 words, 3.6 a minute at 140: H. Bortfeld et al.,
#: "Disfluency rates in conversation", Language and Speech 44 (2001); half as many again are noticed.
HESITANT = 6.0
FILLED = 4.0  #: fillers a minute
STUMBLED = 4.0  #: words begun twice, a minute; the same study finds 1.5 in 100 words
TOLERATED = 3.0  #: seconds over or under the time that are worth no tip
READ = 0.9  #: share read word for word, of a take that has as many words as this:
READ_WORDS = 60


def tips_for(report: Findings) -> tuple[Tip, ...]:
    """At most three tips, those that help most first; where nothing was heard, what to do about that."""
    if not report.delivery.words:
        return (
            Tip("**No words were heard**: listen to the take, and if it is silent, check the microphone."),
        )
    return tuple(islice((tip for kind in KINDS for tip in islice(kind(report), OF_A_KIND)), MOST))


def _missed_points(report: Findings) -> Iterator[Tip]:
    for point, verdict in zip(report.points, report.coverage.points, strict=True):
        if verdict.status is Status.MISSED:
            place, moment = _place(report, point.section)
            yield Tip(f"Say **{shortened(to_you(point.text), SHOWN)}**, {place}.", moment, point.id)


def _contrary_lines(report: Findings) -> Iterator[Tip]:
    told = [one.said for one in report.facts]
    for statement, verdict in zip(report.statements, report.coverage.lines, strict=True):
        for one in verdict.differences:
            known = any(one.said in said or said in one.said for said in told)
            if known and one.kind is not Contrary.OPPOSITE:
                continue
            said, meant = shortened(one.said, SHOWN), shortened(one.meant, SHOWN)
            yield Tip(f"You said “{said}”; your script says **{meant}**.", one.start, statement.id)


def _partly_said(report: Findings) -> Iterator[Tip]:
    """Lines of which a part was not heard, and nothing otherwise; those of a required point come first."""
    partly = [
        (statement, verdict)
        for statement, verdict in zip(report.statements, report.coverage.lines, strict=True)
        if verdict.status is Status.PARTLY
        and verdict.missing
        and verdict.evidence
        and not verdict.differences
        and not to_viewers(verdict.missing)
    ]
    short = _resting(report, (Status.MISSED, Status.PARTLY))
    partly.sort(key=lambda one: one[0] not in short)
    for statement, verdict in partly:
        if verdict.evidence:
            heard = shortened(verdict.evidence.text, SHOWN // 2)
            missing = verdict.missing.removeprefix("and ").removeprefix("but ")
            if missing in statement.text and len(missing.split()) >= CLAUSE:
                rest = f"**{shortened(lowered(missing), SHOWN)}**"
            else:
                rest = f"your script says **{shortened(statement.text, 2 * SHOWN)}**"
            yield Tip(f"Finish “{heard}”: {rest}.", verdict.evidence.start, statement.id)


def _wrong_facts(report: Findings) -> Iterator[Tip]:
    for one in report.facts:
        if one.kind is FactKind.QUOTATION:
            text = f"Quote it as it was said: **“{shortened(one.meant, 2 * SHOWN)}”**."
        else:
            text = f"You said {one.said}; {one.sentence.partition('; ')[2].removesuffix(one.meant + '.')}"
            text = f"{text}**{one.meant}**."
        yield Tip(text, one.passage.start)


def _missed_lines(report: Findings) -> Iterator[Tip]:
    """The lines left out that no other tip speaks of, for their point or for what was said instead."""
    told_of = _resting(report, (Status.MISSED,))
    missed = [
        statement
        for statement, verdict in zip(report.statements, report.coverage.lines, strict=True)
        if verdict.status is Status.MISSED and not verdict.differences
        if statement not in told_of and not to_viewers(statement.text)
    ]
    if not missed:
        return
    first = _telling(missed)
    _, moment = _place(report, first.section or Section.WHO)
    words = shortened(first.text, SHOWN)
    if len(missed) == 1:
        told = "One line was left out:"
    else:
        told = f"{count(len(missed)).capitalize()} lines were left out, such as"
    yield Tip(f"{told} **{words}**{'' if words.endswith('…') else '.'}", moment, first.id)


def _resting(report: Findings, statuses: tuple[Status, ...]) -> set[Statement]:
    """The lines on which the points rest that have one of these statuses."""
    return {
        statement
        for point, verdict in zip(report.points, report.coverage.points, strict=True)
        if verdict.status in statuses
        for statement in rests_on(point, report.statements)
    }


def _telling(missed: list[Statement]) -> Statement:
    """The line with the most to tell: the longest, greetings and lead-ins being short."""
    return max(missed, key=lambda statement: len(statement.text.split()))


def _lost_threads(report: Findings) -> Iterator[Tip]:
    flagged = [pause for pause in report.delivery.pauses or () if pause.flagged]
    for pause in sorted(flagged, key=lambda pause: -pause.seconds)[:1]:
        seconds = count(round(pause.seconds))
        yield Tip(f"Know how “{pause.after}” **goes on**: {seconds} seconds went by there.", pause.start)


def _wrong_pace(report: Findings) -> Iterator[Tip]:
    pace, windows = report.delivery.words_per_minute, report.delivery.pace or ()
    if pace is None or not windows or report.delivery.words < READ_WORDS:
        return
    low, high = EASY
    between = f"{low:.0f} to {high:.0f} are easy to follow"
    if pace > high * (1 + FAR):
        fastest = max(windows, key=lambda window: window.words_per_minute)
        yield Tip(f"**Slow down**: you spoke {pace:.0f} words a minute, and {between}.", fastest.start)
    elif pace < low * (1 - FAR):
        slowest = min(windows, key=lambda window: window.words_per_minute)
        yield Tip(
            f"**Speak a little faster**: you spoke {pace:.0f} words a minute, and {between}.",
            slowest.start,
        )


def _wrong_length(report: Findings) -> Iterator[Tip]:
    allowed, seconds = report.delivery.allowed, report.delivery.seconds
    if allowed is None or seconds is None or abs(allowed.off) < TOLERATED:
        return
    off = clock(abs(allowed.off))
    if allowed.off > 0 and allowed.high is not None:
        yield Tip(
            f"**Cut {off}**: the take lasts {clock(seconds)}, and {clock(allowed.high)} are allowed.",
            allowed.high,
        )
    elif allowed.low is not None:
        yield Tip(
            f"**Fill {off} more**: the take lasts {clock(seconds)}, and {clock(allowed.low)} are asked for."
        )


def _hesitating(report: Findings) -> Iterator[Tip]:
    found = report.delivery.hesitations
    if found.per_minute is not None and found.per_minute > HESITANT and found.each:
        common = Counter(one.text.lower().strip(" .,…") for one in found.each).most_common(1)[0][0]
        start = next(one.start for one in found.each if one.text.lower().strip(" .,…") == common)
        yield Tip(f"**Breathe** instead of “{common}”: at least {found.at_least} times in this take.", start)


def _filling(report: Findings) -> Iterator[Tip]:
    fillers, seconds = report.delivery.fillers, report.delivery.seconds
    if not seconds or len(fillers) * 60 / seconds <= FILLED:
        return
    common, times = Counter(one.text.lower() for one in fillers).most_common(1)[0]
    if times > 2:
        start = next(one.start for one in fillers if one.text.lower() == common)
        yield Tip(f"Leave out **“{common}”**: it came {times} times and said nothing.", start)


def _stumbling(report: Findings) -> Iterator[Tip]:
    doubled, seconds = report.delivery.doubled, report.delivery.seconds
    if seconds and len(doubled) * 60 / seconds > STUMBLED and len(doubled) > 2:
        first = doubled[0]
        times = count(len(doubled))
        yield Tip(
            f"**Wait for the word** instead of “{first.text}”: {times} words were begun twice.", first.start
        )


def _reading(report: Findings) -> Iterator[Tip]:
    read = report.delivery.read_word_for_word
    if read is not None and read >= READ and report.delivery.words >= READ_WORDS:
        yield Tip("**Look up from the page**: nearly all of it was read. Try it from the cue words.")


#: What is told, the most helpful first.
KINDS: tuple[Callable[[Findings], Iterator[Tip]], ...] = (
    _missed_points,
    _contrary_lines,
    _partly_said,
    _wrong_facts,
    _missed_lines,
    _lost_threads,
    _wrong_pace,
    _wrong_length,
    _reading,
    _hesitating,
    _stumbling,
    _filling,
)

_WHOLE = {
    Section.WHO: "at the beginning",
    Section.WHY: "right after the introduction",
    Section.LEARNED: "before you tell how it connects to you",
    Section.CONNECTION: "before you close",
}
_INSIDE = {
    Section.WHO: "where you introduce them",
    Section.WHY: "where you tell why you chose them",
    Section.LEARNED: "where you tell what you learned",
    Section.CONNECTION: "where you tell how it connects to you",
}


def _place(report: Findings, section: Section) -> tuple[str, float | None]:
    """Where something of a section belongs in the take, in words and as a moment."""
    heard: dict[Section, list[Verdict]] = {}
    for statement, verdict in zip(report.statements, report.coverage.lines, strict=True):
        if statement.section is not None and verdict.evidence and verdict.status is not Status.MISSED:
            heard.setdefault(statement.section, []).append(verdict)
    order = list(Section)
    before = [one for one in order[: order.index(section) + 1] if one in heard]
    ends = (
        [one.evidence.end for one in heard[before[-1]] if one.evidence and one.evidence.end] if before else []
    )
    moment = max(ends) if ends else 0.0 if report.delivery.pace else None
    return (_INSIDE if section in heard else _WHOLE)[section], moment
