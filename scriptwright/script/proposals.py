"""What would bring a script nearer to its time, and what to tell the student where nothing does."""

from __future__ import annotations

from scriptwright.clock import clock
from scriptwright.outline import Outline
from scriptwright.script.model import (
    LineKind,
    Proposal,
    Script,
)

_PROPOSALS = 3


def cuts_for(script: Script, outline: Outline) -> tuple[Proposal, ...]:
    """Lines to cut when over time: of small weight first, never the only line of a section."""
    over = script.seconds + script.kept - script.minutes * 60
    if over <= script.minutes * 60 * 0.02:
        return ()
    proposals = [
        Proposal(line, section.section, line.words * 60 / script.pace)
        for section in script.sections
        for line in section.lines[1:]
        if line.kind is not LineKind.FRAME
        and not line.edited
        and not any(s.of != "notes" for s in line.sources)
    ]
    heavy = {section.section: section.seconds - section.target for section in script.sections}
    proposals.sort(key=lambda p: (abs(p.seconds - over), -heavy[p.section]))
    return tuple(proposals[:_PROPOSALS])


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
