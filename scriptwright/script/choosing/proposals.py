"""What would bring a script nearer to its time, and what to tell the student where nothing does."""

from __future__ import annotations

from scriptwright.assignment import Point, topic_of
from scriptwright.clock import clock
from scriptwright.outline import WHOLE_SECTION, Outline
from scriptwright.script.model import (
    LineKind,
    Proposal,
    Script,
)

_PROPOSALS = 3


def cuts_for(script: Script, outline: Outline) -> tuple[Proposal, ...]:
    """Lines to cut when over time: those that fit best first, never the only line of a required point."""
    over = script.seconds + script.kept - script.minutes * 60
    if over <= script.minutes * 60 * 0.02:
        return ()
    needed = {id for point in outline.assignment.points for id in _only_lines(point, script)}
    proposals = [
        Proposal(line, section.section, line.words * 60 / script.pace)
        for section in script.sections
        for line in section.lines[1:]
        if line.kind is not LineKind.FRAME
        and line.id not in needed
        and not line.edited
        and not any(s.of != "notes" for s in line.sources)
    ]
    heavy = {section.section: section.seconds - section.target for section in script.sections}
    proposals.sort(key=lambda p: (abs(p.seconds - over), -heavy[p.section]))
    return tuple(proposals[:_PROPOSALS])


def _only_lines(point: Point, script: Script) -> tuple[str, ...]:
    """Ids of the lines that meet a point, where there are no more of them than the point asks for."""
    lines = [
        line
        for section in script.sections
        if section.section is point.section
        for line in section.lines
        if line.kind is not LineKind.FRAME
    ]
    topic = topic_of(point)
    about = [
        line for line in lines if topic.is_asked_in(line.question or "") or topic.is_answered_in(line.text)
    ]
    found = lines if point.id in WHOLE_SECTION else about
    return tuple(line.id for line in found) if len(found) <= point.count else ()


def additions_for(script: Script) -> tuple[Proposal, ...]:
    """Lines to add when under time, those that fit best first."""
    under = script.minutes * 60 - script.seconds - script.kept
    if under <= script.minutes * 60 * 0.04:
        return ()
    proposals = [
        Proposal(line, section.section, line.words * 60 / script.pace)
        for section in script.sections
        for line in section.left_out
        if line.kind is not LineKind.FRAME
    ]
    fitting = [p for p in proposals if p.seconds <= under + 4] or proposals
    return tuple(sorted(fitting, key=lambda p: abs(p.seconds - under))[:_PROPOSALS])


def doubts_of(script: Script) -> tuple[str, ...]:
    """What to tell the student where the notes cannot fill the time."""
    filled_seconds = script.seconds + script.kept
    if filled_seconds < 0.95 * script.minutes * 60 and not script.additions:
        return (
            f"Your notes fill {clock(filled_seconds)} of {clock(script.minutes * 60)}: add what you remember, or take less time.",
        )
    return ()
