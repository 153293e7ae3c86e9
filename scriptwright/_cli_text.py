"""What the commands print without --json: the same results, to be read."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from scriptwright.assignment import Assignment, Limits
from scriptwright.clock import clock
from scriptwright.cues import SectionCues
from scriptwright.notes.model import Interviewee, Kind
from scriptwright.outline import Outline
from scriptwright.script.model import OpenQuestion, Script
from scriptwright.sections import Pronoun, Section

_WIDTH = 100
_SET_ASIDE = "Set aside"
#: How a block begins, by its kind; an answer stands below its question.
_MARKS = {Kind.QUESTION: "? ", Kind.HEADING: "# ", Kind.LIST: "  * "}


def assignment(found: Assignment) -> str:
    """What the video must say, how long it may be, and how it is to be recorded."""
    return _joined(_asked(found, None))


def outline(found: Outline) -> str:
    """The notes under the sections of the video, then what is asked for and what is missing."""
    return _joined(_outline(found))


def draft(script: Script) -> str:
    """The script as it is said, with times and the questions still open."""
    return _joined(_draft(script))


def cues(found: Iterable[SectionCues]) -> str:
    """The cue words of each section in its title, and a key phrase for each of its lines below."""
    return _joined(_cues(found))


def length(script: Script) -> str:
    """Words and time in one sentence.

    >>> length(Script(sections=(), minutes=3))
    '0 words, 0:00 of 3:00 minutes.'
    """
    kept = f" and {clock(script.kept)} kept free" if script.kept >= 1 else ""
    return f"{script.words} words, {clock(script.seconds)}{kept} of {clock(script.minutes * 60)} minutes."


def _asked(found: Assignment, pronoun: Pronoun | None) -> Iterator[str]:
    for section in Section:
        points = [point for point in found.points if point.section is section]
        if points:
            yield _title(found.kind.heading(section, pronoun))
            yield from (f"{point.id}: {point.text}" for point in points)
            yield ""
    yield f"Kind: {found.kind.name}"
    yield f"Time: {_limits(found.minutes)}"
    yield from (f"Rule: {rule}" for rule in found.rules)


def _outline(found: Outline) -> Iterator[str]:
    yield f"Interviewed: {_person(found.interviewee)}"
    yield f"Kind: {found.assignment.kind.name}"
    yield f"Time: {_limits(found.assignment.minutes)}"
    for section in (*Section, None):
        blocks = found.under(section)
        if blocks:
            yield ""
            yield _title(found.heading(section) if section else _SET_ASIDE)
            for block in blocks:
                yield _wrapped(block.text, _MARKS.get(block.kind, "  "))
    yield ""
    yield _title("What is asked for")
    for point in found.assignment.points:
        yield f"{'missing ' if found.is_open(point.id) else 'there    '}{point.id}: {point.text}"
    if found.gaps:
        yield ""
        yield _title("Only you know this")
        yield from (f"{gap.point}: {gap.question}" for gap in found.gaps)


def _draft(script: Script) -> Iterator[str]:
    for section in script.sections:
        if section.lines or section.questions:
            yield _title(f"{section.heading} ({clock(section.seconds)})")
            for part in section.spoken:
                yield _question(part) if isinstance(part, OpenQuestion) else _wrapped(part.text)
            yield ""
    yield length(script)


def _cues(found: Iterable[SectionCues]) -> Iterator[str]:
    for number, part in enumerate(found):
        if number:
            yield ""
        yield _title(f"{part.heading}: {', '.join(part.words)}".rstrip(": "))
        yield from (_wrapped(cue.text) for cue in part.phrases)


def _question(question: OpenQuestion) -> str:
    return _wrapped(f"[{question.gap.question} {clock(question.seconds)} is kept free for your answer.]")


def _person(person: Interviewee) -> str:
    known = [part for part in (person.name, person.role, person.organization, person.pronoun) if part]
    return ", ".join(known) or "not named in the notes"


def _limits(limits: Limits | None) -> str:
    """The length in words.

    >>> _limits(Limits(3, 5)), _limits(Limits(None, 2)), _limits(Limits(1.5, 1.5))
    ('3 to 5 minutes', 'at most 2 minutes', '1.5 minutes')
    """
    if limits is None:
        return "no length is asked for"
    if limits.low is None:
        return f"at most {limits.high:g} minutes"
    if limits.high is None:
        return f"at least {limits.low:g} minutes"
    if limits.low == limits.high:
        return f"{limits.low:g} minutes"
    return f"{limits.low:g} to {limits.high:g} minutes"


def _title(text: str) -> str:
    return f"{text}\n{'-' * len(text)}"


def _wrapped(text: str, mark: str = "") -> str:
    return textwrap.fill(
        " ".join(text.split()),
        _WIDTH,
        initial_indent=mark,
        subsequent_indent=" " * len(mark),
        break_long_words=False,
        break_on_hyphens=False,
    )


def _joined(lines: Iterable[str]) -> str:
    return "\n".join(lines) + "\n"
