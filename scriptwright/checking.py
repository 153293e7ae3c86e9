"""From a project and what was heard to the report on a take: the one way for worker and command line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256

from scriptwright.assignment import Limits, Point
from scriptwright.coverage.model import Statement
from scriptwright.drafting import hiding_of, outline_of, script_from
from scriptwright.facts.names import names
from scriptwright.hiding import NOTHING, Hiding, hidden, hidden_transcript
from scriptwright.outline import Outline
from scriptwright.project import Project
from scriptwright.report import Report, make_report
from scriptwright.script import Script
from scriptwright.script.model import LineKind
from scriptwright.transcript import Transcript

MOST_NAMES = 40  #: names that an engine is told; its prompt is short


@dataclass(frozen=True)
class Material:
    """What a take is held against."""

    statements: tuple[Statement, ...]  #: the lines of the script
    points: tuple[Point, ...]
    names: tuple[str, ...]  #: as the notes write them
    notes: str
    minutes: Limits | None
    hiding: Hiding = NOTHING  #: what stays out of the report, said or not


def material_of(project: Project) -> Material:
    """What the takes of a project are held against; without notes, the points of its assignment alone."""
    project = project.readable()
    outline = outline_of(project)
    return material_from(outline, script_from(outline, project), project)


def material_from(outline: Outline, script: Script, project: Project) -> Material:
    """The same for a project whose script was written already."""
    lines = [(part.section, line) for part in script.sections for line in part.lines]
    written = any(line.kind is not LineKind.FRAME for _, line in lines)
    return Material(
        statements=tuple(Statement(line.id, line.text, section) for section, line in lines if written),
        points=outline.assignment.points,
        names=tuple(dict.fromkeys(_names(outline, project)))[:MOST_NAMES],
        notes=project.notes,
        minutes=_limits(outline, project),
        hiding=hiding_of(outline, project),
    )


def basis(material: Material, corrections: Mapping[int, str]) -> str:
    """A mark that changes when a report on the same recording would have to be made anew."""
    return sha256(repr((material, sorted(corrections.items()))).encode("utf-8", "surrogatepass")).hexdigest()[
        :24
    ]


def report_on(material: Material, transcript: Transcript) -> Report:
    """The report on what was heard. A take may say the interviewee's name or what stands for it."""
    hiding = material.hiding
    return make_report(
        material.statements,
        material.points,
        hidden_transcript(transcript, hiding, material.names),
        notes=hidden(material.notes, hiding),
        script=" ".join(statement.text for statement in material.statements),
        names=tuple(dict.fromkeys(hidden(name, hiding) for name in material.names)),
        minutes=material.minutes,
    )


def _names(outline: Outline, project: Project) -> Iterator[str]:
    """Names in the order in which they matter."""
    person = outline.interviewee
    for given in (person.name, project.pseudonym, person.organization, project.student):
        if given and given.strip():
            yield given.strip()
    for name in names(project.notes):
        yield name.text


def _limits(outline: Outline, project: Project) -> Limits | None:
    """What the assignment allows; else the student's own choice as the aim."""
    if outline.assignment.minutes or project.minutes is None:
        return outline.assignment.minutes
    return Limits(None, project.minutes)
