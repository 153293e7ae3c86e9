"""What the commands print with --json; docs/command-line.md describes it, and scripts rely on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from scriptwright.assignment import Assignment, Limits
from scriptwright.outline import Outline
from scriptwright.script.model import Script, ScriptSection

if TYPE_CHECKING:
    from scriptwright.cues import SectionCues
    from scriptwright.drafting import Balance, Share


def assignment(found: Assignment) -> dict[str, Any]:
    """The points, the minutes and the rules of an assignment."""
    return {
        "kind": found.kind.id,
        "points": _points(found),
        "minutes": _minutes(found.minutes),
        "rules": list(found.rules),
    }


def outline(found: Outline) -> dict[str, Any]:
    """Who was interviewed, the blocks of the notes, what is asked, what is missing, and the text itself."""
    return {
        "interviewee": asdict(found.interviewee),
        "blocks": [asdict(block) for block in found.blocks],
        "kind": found.assignment.kind.id,
        "points": _points(found.assignment),
        "gaps": [asdict(gap) for gap in found.gaps],
        "minutes": _minutes(found.assignment.minutes),
        "rules": list(found.assignment.rules),
        "language": found.language,
        "text": found.text,
    }


def draft(script: Script, found: Outline, balance: Balance) -> dict[str, Any]:
    """The lines of a script with their sources, the questions still open, the blocks that no line uses."""
    return {
        "interviewee": asdict(found.interviewee),
        "kind": found.assignment.kind.id,
        "points": _points(found.assignment),
        "limits": _minutes(found.assignment.minutes),
        "words": script.words,
        "seconds": round(script.seconds, 2),
        "minutes": script.minutes,
        "pace": script.pace,
        "sections": [_section(section) for section in script.sections],
        "gaps": [
            {**asdict(question.gap), "seconds": round(question.seconds, 2)}
            for section in script.sections
            for question in section.questions
        ],
        "left_out": list(script.left_out),
        "reflecting": {
            **_share(balance.whole),
            "least": balance.least,
            "sections": [
                {"section": section, **_share(share)} for section, share in balance.sections.items()
            ],
            "question": balance.question and asdict(balance.question),
        },
    }


def cues(found: Sequence[SectionCues]) -> dict[str, Any]:
    """The key phrases and the cue words of each section that has lines."""
    return {"sections": [asdict(part) for part in found]}


def _share(share: Share) -> dict[str, Any]:
    return {"told": share.telling, "own": share.reflecting, "share": round(share.own, 4)}


def _points(found: Assignment) -> list[dict[str, Any]]:
    return [asdict(point) for point in found.points]


def _minutes(limits: Limits | None) -> list[float | None] | None:
    return [limits.low, limits.high] if limits else None


def _section(section: ScriptSection) -> dict[str, Any]:
    return {
        "section": section.section,
        "heading": section.heading,
        "seconds": round(section.seconds, 2),
        "lines": [
            {
                "id": line.id,
                "text": line.text,
                "kind": line.kind,
                "sources": [asdict(source) for source in line.sources],
            }
            for line in section.lines
        ],
    }
