"""Lines, frames and the student's edits put together as one script."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from scriptwright.outline import Gap, Outline
from scriptwright.script.choosing.proposals import additions_for, cuts_for, doubts_of
from scriptwright.script.edits import in_order
from scriptwright.script.model import (
    Edits,
    Line,
    OpenQuestion,
    Script,
    ScriptSection,
)
from scriptwright.sections import Section


def assembled(
    outline: Outline,
    minutes: float,
    pace: int,
    kept: tuple[tuple[Gap, float], ...],
    frames: Mapping[str, Line],
    lines: Mapping[str, Line],
    left: Mapping[str, Line],
    wanted: Mapping[Section, float],
    edits: Edits,
    place: Mapping[str, Section],
) -> Script:
    """The script of what was chosen and what was left out, after the student's edits."""

    def _in(id: str, section: Section) -> bool:
        return place.get(id, FRAME_PLACES.get(id)) is section

    available = {**left, **lines}
    brought = [line for id, line in left.items() if id in edits.kept and id not in edits.cut]
    sections = []
    for section in Section:
        drafted = [line for id, line in lines.items() if _in(id, section)] + [
            line for line in brought if _in(line.id, section)
        ]
        if section is Section.WHO and "opening" in frames:
            drafted.insert(0, frames["opening"])
        if section is Section.LEARNED and "turn" in frames and drafted:
            drafted.insert(0, frames["turn"])
        if section is Section.CONNECTION and "closing" in frames:
            drafted.append(frames["closing"])
        drafted = in_order(section, drafted, edits)
        parts = [(line, part) for line in drafted for part in _edited(line, edits)]
        said = [part for line, part in parts if not _is_cut(line.id, part.id, edits)]
        never = [
            part
            for id, line in available.items()
            if _in(id, section) and line not in drafted
            for part in _edited(line, edits)
        ]
        out = (*(part for line, part in parts if _is_cut(line.id, part.id, edits)), *never)
        questions = tuple(
            OpenQuestion(gap, words * 60 / pace) for gap, words in kept if gap.section is section
        )
        frame_words = sum(line.words for line in frames.values() if _in(line.id, section))
        target = (wanted[section] + frame_words) * 60 / pace + sum(q.seconds for q in questions)
        seconds = sum(line.words for line in said) * 60 / pace
        title = outline.heading(section)
        sections.append(ScriptSection(section, title, tuple(said), target, seconds, questions, out))
    script = Script(tuple(sections), minutes, pace)
    additions = additions_for(script)
    used = _used_blocks(outline, script)
    return replace(
        script,
        left_out=tuple(block.id for block in outline.blocks if block.id not in used),
        cuts=cuts_for(script, outline),
        additions=additions,
        doubts=doubts_of(replace(script, additions=additions)),
    )


#: Where the lines made of sentence frames belong, by their ids.
FRAME_PLACES = {
    "who-opening": Section.WHO,
    "learned-turn": Section.LEARNED,
    "connection-closing": Section.CONNECTION,
}


def _edited(line: Line, edits: Edits) -> list[Line]:
    """The line with the student's words; one that was parted gives its parts."""
    words = edits.rewritten.get(line.id)
    if words is None:
        return [line]
    pieces = [piece.strip() for piece in words.splitlines() if piece.strip()] or [line.text]
    reworded = line.id in edits.reworded
    return [
        replace(
            line,
            id=line.id if not index else f"{line.id}.{index}",
            text=piece,
            edited=True,
            reworded=reworded,
        )
        for index, piece in enumerate(pieces)
    ]


def _is_cut(base: str, id: str, edits: Edits) -> bool:
    return bool(edits.cut & {base, f"{base}.0" if id == base else id})


def _used_blocks(outline: Outline, script: Script) -> set[str]:
    spans = sorted((s.start, s.end) for line in script.lines for s in line.sources if s.of == "notes")
    used = set()
    for block in outline.blocks:
        if any(start < block.end and block.start < end for start, end in spans):
            used.add(block.id)
    return used
