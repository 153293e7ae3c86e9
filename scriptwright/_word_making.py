"""How a script was made, for its Word file: what software did, and what the student wrote."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from scriptwright._word_sentences import counted, listed
from scriptwright.script.model import Edits, Line, LineKind, Script


@dataclass(frozen=True)
class Making:
    """What was done beside the lines themselves."""

    edits: Edits = field(default_factory=Edits)
    pieces: int = 0  #: pieces of the notes that the student put into another section, or aside
    interviews: int = 0  #: recordings of the interview that were transcribed
    takes: int = 0  #: takes that were transcribed


def by_software(script: Script, making: Making, *, checked: bool) -> str:
    """What software did, true for this script. `checked`: a take was held against it."""
    kinds = {line.kind for line in script.lines if not line.edited}
    did = ["sorted my notes under the sections", "chose what to tell in the time"]
    if LineKind.TOLD in kinds:
        did.append("put what the interviewee said into the third person where it was not yet")
    if kinds & {LineKind.TOLD, LineKind.FRAME}:
        did.append("took openings, lead-ins and closings from its fixed sentence frames")
    said = [f"Scriptwright {listed(did)}."]
    if making.interviews:
        said.append(
            f"Speech recognition wrote down {counted(making.interviews, 'recording', 'recordings')} "
            "of the interview."
        )
    if making.takes:
        takes = counted(making.takes, "recorded take", "recorded takes")
        said.append(
            f"It wrote down {takes}." if making.interviews else f"Speech recognition wrote down {takes}."
        )
    if checked:
        said.append("A take was compared with this script by rules and by the likeness of sentences.")
    if reworded := sum(line.reworded for line in script.lines):
        lines = counted(reworded, "line", "lines")
        said.append(
            f"A language model reworded {lines}; a check by rules let through only wordings with the same "
            "facts, names, numbers, negations and persons. It wrote nothing else."
        )
    else:
        said.append("No sentence was written by a language model.")
    return " ".join(said)


def by_student(script: Script, answers: Mapping[str, str], making: Making) -> str:
    """What the student gave and changed, each of it counted."""
    did = ", ".join(_done(script, answers, making))
    return (
        f"The notes are mine. I also {did}." if did else "The notes are mine; I changed nothing in the draft."
    )


def _done(script: Script, answers: Mapping[str, str], making: Making) -> Iterator[str]:
    edits = making.edits
    used = {source.of for line in script.lines for source in line.sources}
    given = [answers[key] for key in answers if f"answer:{key}" in used]
    if given:
        words = sum(len(answer.split()) for answer in given)
        yield f"answered {counted(len(given), 'question', 'questions')} in {counted(words, 'word', 'words')}"
    if accepted := sum(line.reworded for line in script.lines):
        yield f"accepted the rewording of {counted(accepted, 'line', 'lines')}"
    if again := sum(_is_changed(line, edits) for line in script.lines):
        yield f"changed {counted(again, 'line', 'lines')} of these again"
    if rewritten := sum(line.edited and not line.reworded for line in script.lines):
        yield f"rewrote {counted(rewritten, 'line', 'lines')}"
    if versions := sum(line.id in edits.versions and not line.edited for line in script.lines):
        yield f"chose another wording that Scriptwright offered for {counted(versions, 'line', 'lines')}"
    out = [line.id for part in script.sections for line in part.left_out]
    if cut := sum(bool(edits.cut & {id, f"{id}.0", id.partition(".")[0]}) for id in out):
        yield f"cut {counted(cut, 'line', 'lines')}"
    said = {line.id.partition(".")[0] for line in script.lines}
    if back := len(edits.kept & said):
        yield f"brought back {counted(back, 'line', 'lines')} that the draft had left out"
    if moved := sum(bool(part.lines) and part.section in edits.order for part in script.sections):
        yield f"put the lines of {counted(moved, 'section', 'sections')} in another order"
    if making.pieces:
        yield f"moved {counted(making.pieces, 'piece', 'pieces')} of the notes"


def _is_changed(line: Line, edits: Edits) -> bool:
    """Whether the student has written in a line after a model reworded it."""
    base = line.id.partition(".")[0]
    return line.reworded and edits.rewritten.get(base) != edits.reworded.get(base)
