"""From a project to its outline, its script and its Word file: the one way for pages and command line."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from functools import partial
from statistics import median

from scriptwright._drafting_balance import REFLECT, Balance, Share, balance_of, reflected
from scriptwright.assignment import Assignment, read_assignment
from scriptwright.hiding import Hiding, hidden, hidden_line, hidden_script, hidden_values
from scriptwright.notes import Interviewee, Notes, read_notes
from scriptwright.outline import Outline, make_outline
from scriptwright.project import Project
from scriptwright.report import Report, read_report
from scriptwright.script import Script, Version
from scriptwright.script.drafted import Draft, drafted
from scriptwright.script.write import draft_for, finished, versions_of
from scriptwright.word import CheckedTake, Making, Title, write_word

__all__ = [
    "REFLECT",
    "Balance",
    "Share",
    "balance_of",
    "draft_for",
    "draft_from",
    "hiding_of",
    "longest_of",
    "minutes_of",
    "outline_from",
    "outline_of",
    "own_pace",
    "script_from",
    "script_of",
    "script_with",
    "versions_with",
    "word_name",
    "word_of",
]

_ENOUGH_WORDS = 40  #: of a take, for its pace to be the student's
_LONGEST_NAME = 80  #: characters of the person in the name of a file
STANDARD_MINUTES = 2.5  #: where neither student nor assignment names a length; most run two to three


def outline_of(project: Project) -> Outline:
    """The notes of a project under the points of its assignment."""
    project = project.readable()
    notes = read_notes(project.notes, project.interviewee)
    assignment = read_assignment(project.assignment, project.kind)
    return outline_from(notes, assignment, project)


def outline_from(notes: Notes, assignment: Assignment, project: Project) -> Outline:
    """The same for a project whose notes and assignment were read already."""
    return make_outline(
        _of_another(notes, project.student),
        assignment,
        answers=project.answers,
        placed=project.placed,
        interviewee=Interviewee(
            name=project.interviewee.strip() or None,
            role=project.role.strip() or None,
            organization=project.organization.strip() or None,
            pronoun=project.pronoun,
        ),
    )


def _of_another(notes: Notes, student: str) -> Notes:
    """The notes, where the name that was read is the student's own, or two parts of it, without it."""
    name, own = (notes.interviewee.name or "").casefold().split(), student.casefold().split()
    if not name or not set(name) <= set(own) or (len(name) == 1 and name[0] != own[0]):
        return notes
    return replace(notes, interviewee=replace(notes.interviewee, name=None))


def minutes_of(project: Project, outline: Outline) -> float:
    """The minutes to write for: the student's choice, else what the assignment allows, else 2.5."""
    if project.minutes is not None:
        return project.minutes
    limits = outline.assignment.minutes
    if limits is None or (limits.low is None and limits.high is None):
        return STANDARD_MINUTES
    if limits.low is not None and limits.high is not None:
        return (limits.low + limits.high) / 2
    return limits.high if limits.high is not None else limits.low or STANDARD_MINUTES


def longest_of(project: Project, outline: Outline) -> float:
    """The minutes after which the video is too long: the student's choice, else what is allowed."""
    limits = outline.assignment.minutes
    if project.minutes is None and limits is not None and limits.high is not None:
        return limits.high
    return minutes_of(project, outline)


def own_pace(reports: Iterable[Report]) -> int | None:
    """Words a minute in the middle one of the student's takes; None where none is long enough to tell."""
    paces = [
        report.delivery.words_per_minute
        for report in reports
        if report.delivery.words >= _ENOUGH_WORDS and report.delivery.words_per_minute
    ]
    return round(median(paces)) if paces else None


def script_of(project: Project) -> Script:
    """The script of a project, with the student's edits."""
    plain = re.sub(r"\r(?!\n)", "\n", project.notes)  # as long as before: places in it stay
    return script_from(outline_of(replace(project, notes=plain)), project)


def script_from(outline: Outline, project: Project) -> Script:
    """The script of a project whose notes were sorted already, without what is to be kept out of it."""
    return script_with(draft_from(outline, project), project)


def draft_from(outline: Outline, project: Project) -> Draft:
    """The draft in which the lines that the student rewrote or brought back stand."""
    project = project.readable()
    return drafted(
        replace(outline, answered=(*outline.answered, *reflected(project.answers))),
        minutes_of(project, outline),
        project.pace,
        project.answers,
        project.edits,
    )


def script_with(draft: Draft, project: Project) -> Script:
    """The script of a project whose draft was made already, without what is to be kept out of it."""
    return hidden_script(finished(draft, project.edits), hiding_of(draft.outline, project))


def versions_with(draft: Draft, hiding: Hiding) -> dict[str, tuple[Version, ...]]:
    """The other ways to say each line of a draft, whatever was chosen, by the line's id."""
    return {
        id: tuple(replace(version, line=hidden_line(version.line, hiding)) for version in versions)
        for id, versions in versions_of(draft).items()
    }


def hiding_of(outline: Outline, project: Project) -> Hiding:
    """What the student wants to be kept out of the script and of all that is made of it."""
    return Hiding(outline.interviewee.name or "", project.pseudonym.strip(), contacts=project.contacts_hidden)


def word_of(
    project: Project,
    today: date,
    take: CheckedTake | None = None,
    *,
    interviews: int = 0,
    takes: int = 0,
) -> bytes:
    """The Word file of a project's script; with a take, what that covered stands at its end.

    `interviews`, `takes`: how many recordings of each were transcribed, for the statement of how it was made.
    """
    project = project.readable()
    outline = outline_of(project)
    person, hiding = outline.interviewee, hiding_of(outline, project)
    hide = partial(hidden, hiding=hiding)
    title = Title(
        student=project.student.strip(),
        interviewee=hide(person.name or ""),
        role=hide(person.role or ""),
        assignment=hide(outline.assignment.text),
        date=today,
    )
    if take and hiding.hides:
        take = CheckedTake(hide(take.name), read_report(hidden_values(take.report.to_json(), hiding)))
    pieces = len(project.placed.keys() & {block.id for block in outline.blocks})
    return write_word(
        script_from(outline, project),
        title,
        notes=project.notes,
        answers=project.answers,
        take=take,
        making=Making(project.edits, pieces, interviews, takes),
        hide=hide,
    )


def word_name(project: Project) -> str:
    """The name of the Word file, of letters that every system takes."""
    outline = outline_of(project)
    person = outline.interviewee
    named = hidden(person.name or person.role or "", hiding_of(outline, project))
    about = re.sub(r"[^\w.-]+", "-", named)[:_LONGEST_NAME].strip("-.")
    return f"video-response-{about}.docx" if about else "video-response.docx"
