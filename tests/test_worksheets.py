"""Worksheets in any dress: which of their questions are the student's, and what stands below each."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from scriptwright.notes import Notes, Speaker, read_notes
from scriptwright.notes.worksheets import section_asked, to_student
from scriptwright.sections import Section

WHO, WHY, LEARNED, CONNECTION = Section

ANSWERS = (
    ("I interviewed Rosa Pinto, who mends bicycles at Spoke Street in Leeds. She does nine a day.", WHO),
    ("Her shop is beside my bus stop. One day my chain broke and she fixed it for nothing.", WHY),
    ("1. A wheel is never straight, only straight enough.\n2. She started in her uncle's shed at fourteen.", LEARNED),
    ("I play the violin, so I know what a low note is. I want to study engineering.", CONNECTION),
)  # fmt: skip
SHEETS = {
    "questions": ("Who did you interview?", "Why did you choose this person?", "What did you learn?", "How does it connect with your own life?"),
    "in capitals, with hints": ("WHO DID YOU INTERVIEW? WHAT DO THEY DO?", "WHY DID YOU PICK THIS PERSON? (2-3 sentences)", "WHAT DID YOU LEARN? GIVE TWO POINTS.", "HOW IS THIS RELEVANT TO YOUR OWN LIFE OR STUDIES?"),
    "titles": ("Person you interviewed and their job", "Reason for your choice", "What you learned (2 points)", "Link to your own life"),
    "requests": ("Describe the person you interviewed.", "Explain why you chose them.", "List two things you learned.", "Explain how this links to your future plans."),
    "shortest": ("Who?", "Why her?", "What did you learn?", "So what? (you)"),
}  # fmt: skip
MARKS: dict[str, Callable[[int], str]] = {
    "letters": lambda i: f"{'ABCD'[i]}) ",
    "small letters in brackets": lambda i: f"({'abcd'[i]}) ",
    "numbers": lambda i: f"{i + 1}. ",
    "sections": lambda i: f"Section {'ABCD'[i]}: ",
    "parts": lambda i: f"Part {i + 1} - ",
    "tasks": lambda i: f"Task {i + 1}. ",
    "Q and number": lambda i: f"Q{i + 1}: ",
    "headings": lambda i: "## ",
    "nothing": lambda i: "",
}


def sections_of(notes: Notes, *words: str) -> list[Section | None]:
    """The section of the last block with each of the words in it."""
    return [[block for block in notes.blocks if word in block.text][-1].section for word in words]


@pytest.mark.parametrize("mark", MARKS)
@pytest.mark.parametrize("sheet", SHEETS)
def test_what_stands_below_a_question_to_the_student_answers_it(sheet: str, mark: str) -> None:
    text = "\n\n".join(
        f"{MARKS[mark](i)}{asked}\n{answer}"
        for i, (asked, (answer, _)) in enumerate(zip(SHEETS[sheet], ANSWERS, strict=True))
    )
    notes = read_notes(text)
    words = ("Rosa Pinto", "bus stop", "chain broke", "straight enough", "uncle", "violin", "engineering")
    assert sections_of(notes, *words) == [WHO, WHY, WHY, LEARNED, LEARNED, CONNECTION, CONNECTION]
    own = [block for block in notes.blocks if "bus stop" in block.text or "violin" in block.text]
    assert {block.speaker for block in own} == {Speaker.STUDENT}


THIRD = """\
1. Who are you interviewing?
Odd Berge, a ferry stoker from Bodo.
2. What do they do all day?
He feeds two boilers and listens to the bearings.
3. What do they not like?
Fog. He says fog has no edges.
4. Did anything surprise you?
That he can hear a dry bearing through a steel door.
5. Why this person?
He waves at my school bus from the deck.
6. What does it mean to you / link to your own interests?
I repair radios, so I listen for dry contacts too.
7. Would you do this job?
Only in summer, because I burn easily.
"""


def test_you_is_the_student_where_the_other_questions_speak_of_them() -> None:
    notes = read_notes(THIRD)
    words = ("two boilers", "fog has", "dry bearing through", "school bus", "radios", "Only in summer")
    assert sections_of(notes, *words) == [WHO, LEARNED, LEARNED, WHY, CONNECTION, CONNECTION]
    assert not [block for block in notes.blocks if "radios" in block.text and block.question]


def test_you_is_the_interviewee_in_an_interview() -> None:
    notes = read_notes(
        "Why did you choose this job?\nI like the sea.\n\nWhat keeps you at it?\nIt is my whole life.\n\n"
        "Did anything surprise you?\nThe noise.\n\nWhy did you choose this person?\nHe waves at my school bus."
    )
    told = [block for block in notes.blocks if "whole life" in block.text or "noise" in block.text]
    assert {block.speaker for block in told} == {Speaker.INTERVIEWEE}
    assert sections_of(notes, "school bus") == [WHY]


def test_a_sheet_is_signed_and_marked_by_others() -> None:
    notes = read_notes(
        "Hill School, Form 3\nLife skills\n\nA) Who did you interview?\nI interviewed Odd Berge, a stoker.\n\n"
        "B) Why did you choose him?\nHe waves at me.\n\nC) How does it connect to you?\nI like boats.\n\nD) Teacher's comment\n"
    )
    assert sections_of(notes, "Hill School", "Life skills", "Teacher") == [None, None, None]


@pytest.mark.parametrize(
    ("line", "section"),
    [
        ("Box 2: WHAT MADE YOU CHOOSE HER? (be honest)", WHY),
        ("How did you find this person?", WHY),
        ("Three things you found out", LEARNED),
        ("How did you learn to weld?", None),
        ("Person interviewed: Odd Berge", None),
        ("A gift does not mean that you can keep it", None),
        ("I chose her because she sings", None),
        ("Why did you choose to become a nurse?", None),
    ],
)
def test_a_line_asks_for_a_section(line: str, section: Section | None) -> None:
    assert section_asked(line) is section


def test_a_question_to_either_is_the_students_on_a_sheet_only() -> None:
    asked = "Would you like to do this work yourself?"
    found = to_student(asked, sheet=True)
    assert found is not None
    assert found.section is CONNECTION
    assert to_student(asked, sheet=False) is None
