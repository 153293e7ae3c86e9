"""What the notes have whole stays whole: nothing is put before it, doubled in it or cut out of it."""

import pytest

from scriptwright.drafting import script_of
from scriptwright.narration import Person, narrate
from scriptwright.notes import read_notes
from scriptwright.project import Project
from scriptwright.script.context.referring import points_back
from scriptwright.script.short_notes.duty_headings import without_duty_label
from scriptwright.script.short_notes.note_determiners import with_determiners
from scriptwright.script.words.month_labels import in_month
from scriptwright.script.words.place import Place
from scriptwright.sections import Pronoun, Section
from scriptwright.sentences import sentences

HIM, HER = Person("Mr. Osei", Pronoun.HE), Person("Ms. Roth", Pronoun.SHE)


def test_half_of_a_noun_is_no_verb():
    assert narrate("I rent and repair skis and ski boots.", HIM) == "He rents and repairs skis and ski boots."
    assert narrate("I wash and oil the saws.", HIM) == "He washes and oils the saws."


def test_whose_it_is_is_said_once():
    assert with_determiners("She had just bought her own boat.", "her") == "She had just bought her own boat."


def test_what_there_is_behind_a_colon_is_one_sentence():
    said = (
        "I learned that the job is a mix of things I thought were apart: there's some biology "
        "in it, there is cooking, "
        "there's a bit of carpentry with a small hammer and a tray of brass nails for the "
        "frames of the hives, and there is a lot of waiting."
    )
    assert [span.of(said) for span in sentences(said, wrapped=True)] == [said]


@pytest.mark.parametrize(
    ("label", "rest", "told"),
    [
        (
            "july 2018",
            "hail, lost half of the vines",
            "in July 2018 there was hail, and she lost half of the vines",
        ),
        ("March 2020", "the kitchen had to close", "in March 2020, the kitchen had to close"),
        ("May", "busy", None),
    ],
)
def test_what_there_was_in_a_month(label, rest, told):
    made = in_month(label, rest, Place(HER))
    assert made == ((told,) if told else None)


def test_a_label_for_what_somebody_does_is_not_said():
    assert without_duty_label("what he does: sharpens the blades") == "sharpens the blades"
    assert without_duty_label("The job is hard") == "The job is hard"


def test_after_that_needs_what_stands_before_it():
    assert points_back("She went back to school after that.", told=True, pronoun=Pronoun.SHE)
    assert not points_back("She went back to school after the war.", told=True, pronoun=Pronoun.SHE)


def test_a_reason_that_goes_on_to_lessons_is_parted():
    notes = (
        "Interview with Ms. Roth, bell ringer\n\nWhat do you do?\nI ring the bells of two churches.\n\n"
        "Why I chose her and what I learned\nI chose Ms. Roth because she lives next door. I "
        "learned that a bell is tuned "
        "from the inside. I play the drums and I never thought of bells as drums. I want to ring once."
    )
    found = {block.text[:12]: block.section for block in read_notes(notes).blocks}
    assert found["I chose Ms. "] is Section.WHY
    assert found["I learned th"] is Section.LEARNED
    assert found["I play the d"] is Section.CONNECTION
    told = [
        part.section for part in script_of(Project(notes=notes, minutes=1)).sections for _ in part.questions
    ]
    assert Section.CONNECTION not in told


def test_what_stands_behind_one_story_is_the_story():
    notes = (
        "Interview with my uncle Piet, lock keeper\n\nHe opens the lock for the barges. He "
        "likes the quiet.\n\n"
        "He told me one story. A swan came in with a barge and it did not leave for three "
        "days. So he gave it bread and "
        "opened the lock for it alone. Then it swam out."
    )
    block = next(block for block in read_notes(notes).blocks if "A swan came" in block.text)
    assert block.text.startswith("He told me one story.")
    assert block.section is Section.LEARNED


def test_a_request_behind_a_question_is_of_the_question():
    notes = (
        "2. What does this person do? Describe their main responsibilities.\n"
        "Ms. Roth rings the bells of two churches every day.\n"
    )
    assert not any(
        block.text.startswith("Describe")
        for block in read_notes(notes).blocks
        if block.kind.value == "answer"
    )
