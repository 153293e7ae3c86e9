"""Answers that the student tells in the third person, and one of them that names nobody."""

import pytest

from scriptwright.drafting import outline_of, script_of
from scriptwright.narration import Person
from scriptwright.project import Project
from scriptwright.script.questions.asked import indirect
from scriptwright.script.telling.asked_about import asked_about
from scriptwright.sections import Pronoun, Section

NOTES = """\
Interview with Ms. Ilse Brandt, organ builder

Q: What do you do?
A: She repairs church organs. She has two people in her workshop and
she drives to about thirty churches a year.

Q: How did you start?
A: She was a cabinet maker. Her boss sent her to fix one door of an organ
and she stayed in the church for two days.

Q: How do you hear that a pipe is wrong?
A: This was the most interesting thing to me. Half the time she can't hear it herself. She puts a
candle in front of the pipe and looks at the flame. "We don't tune the pipe, we tune the air," she said.

Q: What don't you like?
A: Telling a parish that the money is gone. People think an organ lasts for ever,
and then the wood is full of worms.

Q: What is the best part?
A: She says it's the first chord after a year of work. She never plays it herself.
"""


def test_an_answer_among_told_ones_is_told_too():
    answers = [block for block in outline_of(Project(notes=NOTES)).blocks if block.kind.value == "answer"]
    assert answers
    assert [block.text[:30] for block in answers if not block.reported] == []


def test_what_the_student_found_most_interesting_is_told_first_of_all():
    said = [
        line.text for part in script_of(Project(notes=NOTES, minutes=0.9)).sections for line in part.lines
    ]
    assert any("how she hears that a pipe is wrong" in text for text in said)
    assert not any("one door of an organ" in text for text in said)


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("What does she find inside organs?", "what she finds inside organs"),
        ("How did they get into it?", "how she got into it"),
        ("What do they not like about it?", "what she does not like about it"),
        ("Doesn't she use a meter?", "if she uses a meter"),
        ("Don't you get cold?", "if she gets cold"),
        ("Why does Ms. Brandt do it?", "why she does it"),
        ("What does this person do all day?", "what she does all day"),
        # Whom it speaks of is not certain.
        ("Do they ever complain?", None),
    ],
)
def test_a_question_about_the_interviewee_is_asked_of_them(question, asked):
    assert indirect(question, Person("Ms. Ilse Brandt", Pronoun.SHE)) == asked


def test_a_question_in_capitals_is_asked_without_its_mark_too():
    notes = (
        "Interview with Ms. Ilse Brandt, organ builder\n\nWHAT DO YOU DO?\n- i repair church organs\n\n"
        "WHAT DO PEOPLE GET WRONG\n- they think it is loud. she works in silence to hear the leaks\n\n"
        "WHY I CHOSE HER\nshe mended the organ in our church\n"
    )
    said = [line.text for part in script_of(Project(notes=notes, minutes=1)).sections for line in part.lines]
    assert any("what people get wrong" in text for text in said)


def test_he_in_a_question_in_capitals_is_the_interviewee():
    assert asked_about("WHAT DOES SHE LIKE ABOUT IT?", Person("Ms. Ilse Brandt", Pronoun.SHE)) is None


def test_the_student_at_the_top_of_the_notes_is_nobody_interviewed():
    notes = (
        "Careers. Form 2 East.\nBrian Otieno Were\nDone on Saturday at her shop.\n\nWho did you interview?\n"
        "I interviewed Mrs. Ada Njeri. She has a shop for cereals.\n\nHow did it start?\n"
        "She said that it started in 2009 with seven women.\n"
    )
    assert outline_of(Project(notes=notes)).interviewee.name == "Mrs. Ada Njeri"


def test_a_part_of_the_students_own_name_is_not_the_interviewee():
    notes = "Interview with Otieno Were\n\nQ: What do you do?\nA: I sell cereals and beans at the stage.\n"
    assert outline_of(Project(notes=notes, student="Brian Otieno Were")).interviewee.name is None


def test_a_name_in_capitals_behind_its_title_is_a_name():
    notes = "NOTES: MR. JOSEPH OUMA, BOAT BUILDER, LAMU\n\nWhat do you do?\n\nI build boats.\n"
    person = outline_of(Project(notes=notes)).interviewee
    assert (person.name, person.role) == ("Mr. Joseph Ouma", "boat builder")


def test_a_label_with_an_aside_behind_it_is_a_label():
    notes = (
        "On Sunday I met Ada Njeri, a salt farmer. She told me that she rakes the pans.\n\n"
        "Why I'm choosing her over the others (I met two): because I had said it is cheap.\n"
    )
    blocks = outline_of(Project(notes=notes)).blocks
    assert [block.section for block in blocks if block.text.startswith("because")] == [Section.WHY]
