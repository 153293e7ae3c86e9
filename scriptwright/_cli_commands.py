"""The commands: each reads, calls the stage that does the work, and writes its result.

A command returns the doubts to mention: sentences about what was left out or is doubtful. The stages are
imported by the command that needs them, since the language model alone takes a second to load.
"""

from __future__ import annotations

import os
from argparse import Namespace
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from scriptwright import _cli_output as output
from scriptwright._cli_input import STANDARD_INPUT, UsageError, read_path, typed_lines
from scriptwright.sections import Pronoun, Section

Doubts = Sequence[str]


def outline(options: Namespace) -> Doubts:
    """Writes the notes as they were read, under the sections of the assignment."""
    from scriptwright import _cli_json, _cli_text
    from scriptwright.drafting import outline_of
    from scriptwright.project import Project

    notes, assignment, doubts = _read(options)
    kind, missed = _kind(options)
    found = outline_of(Project(notes=notes, assignment=assignment, kind=kind))
    if options.json:
        output.write_json(_cli_json.outline(found))
    else:
        output.write(_cli_text.outline(found))
    return (*doubts, *missed, *found.doubts)


def assignment(options: Namespace) -> Doubts:
    """Writes what an assignment asks for."""
    from scriptwright import _cli_json, _cli_text
    from scriptwright.assignment import read_assignment

    read = read_path(options.file)
    kind, missed = _kind(options)
    found = read_assignment(read.text, kind)
    if options.json:
        output.write_json(_cli_json.assignment(found))
    else:
        output.write(_cli_text.assignment(found))
    return (*read.doubts, *missed)


def narrate(options: Namespace) -> Doubts:
    """Writes each line of standard input in the third person."""
    from scriptwright.narration import Person, narrate

    person = Person(options.name, Pronoun(options.pronoun))
    for line in typed_lines():
        output.write(f"{narrate(line, person) if line.strip() else ''}\n")
    return ()


def draft(options: Namespace) -> Doubts:
    """Writes the script, and the Word file where one is asked for."""
    from scriptwright import _cli_json, _cli_text
    from scriptwright.drafting import REFLECT, balance_of, outline_of, script_of, word_of
    from scriptwright.project import Project

    notes, assignment, doubts = _read(options)
    kind, missed = _kind(options)
    project = Project(
        notes=notes,
        assignment=assignment,
        kind=kind,
        student=options.student or "",
        interviewee=options.interviewee or "",
        pronoun=options.pronoun and Pronoun(options.pronoun),
        minutes=options.minutes,
        pace=options.pace,
        answers=dict(options.answer),
    )
    outline = outline_of(project)
    _check_keys(project.answers, [*(point.id for point in outline.assignment.points), REFLECT])
    script = script_of(project)
    if options.output:
        _check_place(options.output, (options.notes, options.assignment))
        output.save(options.output, word_of(project, date.today()))
    if options.json:
        output.write_json(_cli_json.draft(script, outline, balance_of(outline, script, project.answers)))
    elif options.output:
        output.write(f"{options.output}: {_cli_text.length(script)}\n")
    else:
        output.write(_cli_text.draft(script))
    return (*doubts, *missed, *outline.doubts, *script.doubts)


def cues(options: Namespace) -> Doubts:
    """Writes a key phrase for each line of a script, and four words for each section."""
    from scriptwright import _cli_json, _cli_script, _cli_text
    from scriptwright.cues import cues

    found = cues(_cli_script.script(options.script))
    if options.json:
        output.write_json(_cli_json.cues(found))
    else:
        output.write(_cli_text.cues(found))
    return ()


def _read(options: Namespace) -> tuple[str, str, Doubts]:
    """The text of the notes, that of the assignment ("" where none is given), and the doubts about both."""
    if options.notes == options.assignment == STANDARD_INPUT:
        raise UsageError(
            "Notes and assignment cannot both come from standard input. Name a file for one of them."
        )
    notes = read_path(options.notes)
    if options.assignment is None:
        return notes.text, "", notes.doubts
    assignment = read_path(options.assignment)
    return notes.text, assignment.text, (*notes.doubts, *assignment.doubts)


def _kind(options: Namespace) -> tuple[str, Doubts]:
    """The id of the kind that was named ("" where none was), and a sentence for each file that is no kind."""
    from scriptwright.assignment import kind_of, kinds

    there = kinds()
    if not options.kind:
        return "", there.doubts
    found = kind_of(options.kind)
    if found is None:
        known = ", ".join(kind.id for kind in there.all)
        raise UsageError(f"There is no kind of assignment named {options.kind}. Name one of these: {known}.")
    return found.id, there.doubts


def _check_keys(answers: Mapping[str, str], points: Sequence[str]) -> None:
    known = dict.fromkeys((*Section, *points))
    for key in answers:
        if key not in known:
            raise UsageError(f"Nothing is asked under {key}. Answer one of these: {', '.join(known)}.")


def _check_place(place: Path, sources: Sequence[str | None]) -> None:
    """Raises UsageError where the script would take the place of what it is made from."""
    if any(source and os.path.realpath(source) == os.path.realpath(place) for source in sources):
        raise UsageError(f"The script would overwrite {place}, from which it is made. Give it another name.")
