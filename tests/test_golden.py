"""The golden notes, read and told: what was expected of them before the engine had seen them."""

import os
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from io import BytesIO

import docx
import pytest
from golden_cases import CASES, TELLING, Case

from scriptwright.drafting import word_of
from scriptwright.notes import NoteBlock
from scriptwright.project import Project
from scriptwright.sections import Section, heading
from scriptwright.word import read_word

EVERY = pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
#: The four sections are points too; of them a gap is known by the section.
MAIN = ("who", "why", "learned", "connection")


def expected_blocks(case: Case) -> Iterator[tuple[dict, NoteBlock | None]]:
    """Each block that was expected, in order, with the block that was read in its place."""
    at = 0
    for wanted in case.expected["blocks"]:
        at = case.notes.index(wanted["starts"], at)
        yield wanted, case.block_at(at, at + len(wanted["starts"]))


def test_there_are_at_least_a_dozen_cases_in_as_many_jobs():
    assert len({case.expected["interviewee"]["role"] for case in CASES}) >= 12


def test_what_is_told_stands_in_its_section():
    total, right, wrong = Counter(), Counter(), []
    for case in CASES:
        for wanted, block in expected_blocks(case):
            if wanted["kind"] not in TELLING:
                continue
            total[wanted["section"]] += 1
            if block is not None and block.section == wanted["section"]:
                right[wanted["section"]] += 1
            else:
                wrong.append(f"{case.name}: {wanted['starts']!r} is {wanted['section']}, read as {block}")
    shares = {section: right[section] / total[section] for section in total}
    assert right.total() / total.total() >= 0.92, "\n".join(wrong)
    assert sum(shares.values()) / len(shares) >= 0.85, f"{shares}\n" + "\n".join(wrong)


def test_it_is_known_who_tells_it():
    right, wrong = 0, []
    for case in CASES:
        for wanted, block in expected_blocks(case):
            if wanted["kind"] not in TELLING:
                continue
            if block is not None and block.speaker == wanted["speaker"]:
                right += 1
            else:
                wrong.append(
                    f"{case.name}: {wanted['starts']!r} is the {wanted['speaker']}'s, read as {block}"
                )
    assert right / (right + len(wrong)) >= 0.96, "\n".join(wrong)


def test_gaps_are_found_and_not_invented():
    found, wanted = set(), set()
    for case in CASES:
        found |= {(case.name, gap.section if gap.point in MAIN else gap.point) for gap in case.outline.gaps}
        wanted |= {(case.name, gap.replace(" ", "-")) for gap in case.expected["gaps"]}
    assert len(found & wanted) / len(found) >= 0.9, f"invented: {sorted(found - wanted)}"
    assert len(found & wanted) / len(wanted) >= 0.9, f"not found: {sorted(wanted - found)}"


@EVERY
def test_the_minutes_of_the_assignment_are_read(case):
    limits = case.outline.assignment.minutes
    assert (limits and [limits.low, limits.high]) == case.expected["minutes"]


def test_the_interviewee_is_known_where_the_notes_say_who_it_was():
    wrong, total = [], 0
    for case in CASES:
        for field, wanted in case.expected["interviewee"].items():
            read = getattr(case.outline.interviewee, field)
            total += 1
            if not (read == wanted or (read and wanted and wanted in read)):
                wrong.append(f"{case.name}: {field} is {wanted!r}, read as {read!r}")
    assert 1 - len(wrong) / total >= 0.9, "\n".join(wrong)


@EVERY
def test_nothing_is_said_of_the_interviewee_that_the_notes_do_not_say(case):
    for field, wanted in case.expected["interviewee"].items():
        if wanted is None:
            assert getattr(case.outline.interviewee, field) is None, field


@EVERY
def test_no_forbidden_words_are_said_outside_quotation_marks(case):
    text = " ".join(line.text for line in case.script().lines).replace("’", "'")
    unquoted = re.sub(r'“[^”]*”|"[^"]*"', '""', text)
    said = [
        words
        for words in case.expected["must_not_say"]
        if re.search(rf"(?i)(?<!\w){re.escape(words.replace('’', chr(39)))}(?!\w)", unquoted)
    ]
    assert said == [], text


def shown(case: Case) -> str:
    """What a student sees of a case, from the reading to the Word file, as one text."""
    project = case.project()
    return "\n".join((*_outline_lines(case), "", *_script_lines(case), "", *_word_lines(project))) + "\n"


def _outline_lines(case: Case) -> Iterator[str]:
    outline, person = case.outline, case.outline.interviewee
    yield "OUTLINE"
    yield " · ".join(
        value or "?" for value in (person.name, person.role, person.organization, person.pronoun)
    )
    for section in (*Section, None):
        yield f"\n{heading(section, person.pronoun) if section else 'Set aside'}"
        for block in outline.under(section):
            voice = f"{block.kind}, {block.speaker}" if block.speaker else block.kind
            yield f"  [{voice}] {' '.join(block.text.split())}"
        for gap in outline.gaps:
            if gap.section is section:
                yield f"  asked: {gap.question}"
    yield "\nRequired: " + ", ".join(
        f"{point.id}{' (open)' if outline.is_open(point.id) else ''}" for point in outline.assignment.points
    )


def _script_lines(case: Case) -> Iterator[str]:
    script = case.script()
    yield f"SCRIPT for {script.minutes:g} minutes: {script.words} words"
    for part in script.sections:
        yield f"\n{part.heading}, {part.seconds:.0f} s"
        for line in part.lines:
            yield f"  [{line.kind}] {line.text}"
            for source in line.sources:
                yield f"      from: {' '.join(case.notes[source.start : source.end].split())}"
        for question in part.questions:
            yield f"  [{question.seconds:.0f} s kept] {question.gap.question}"
    yield from (f"\n{doubt}" for doubt in script.doubts)


def _word_lines(project: Project) -> Iterator[str]:
    file = word_of(project, date(2026, 5, 2))
    yield "WORD"
    for paragraph in docx.Document(BytesIO(file)).paragraphs:
        yield f"  [{paragraph.style.name}] {paragraph.text}"
    yield "\nread back:"
    yield from (f"  {line.section}: {line.text}" for line in read_word(file))


@EVERY
def test_reading_script_and_word_file_are_as_they_were(case):
    """A change in any of them is looked at line by line: SCRIPTWRIGHT_GOLDEN=write writes the files anew."""
    file = case.folder / "script.txt"
    if os.environ.get("SCRIPTWRIGHT_GOLDEN") == "write":
        file.write_text(shown(case), encoding="utf-8", newline="\n")
    assert shown(case).splitlines() == file.read_text(encoding="utf-8").splitlines()
