"""A verb without its subject is of the thing before it where that is sure, and untold where it is not."""

import pytest

from scriptwright.drafting import outline_of
from scriptwright.project import Project
from scriptwright.script.choosing.candidates import candidates
from scriptwright.script.short_notes.no_person import HAPPENS
from scriptwright.script.short_notes.things_do import with_thing


@pytest.mark.parametrize(
    ("words", "above", "told"),
    [
        ("Goes down to the kiln.", "A fork lifts it from the cart.", "It goes down to the kiln."),
        ("Goes to the bank at noon.", "The shop opens at eight.", "Goes to the bank at noon."),
        ("Walks to the gate at noon.", "The yard is cold.", "Walks to the gate at noon."),
        ("Goes down to the kiln to look.", "She lifts it off the cart.", "Goes down to the kiln to look."),
    ],
)
def test_a_thing_on_its_way_is_it_in_what_the_student_reports(words, above, told):
    assert with_thing(words, above, "", reported=True) == told


@pytest.mark.parametrize(
    ("words", "above", "told"),
    [
        ("Covers the cracks.", "Wax makes any table look new.", "It covers the cracks."),
        ("Keeps me awake.", "I count the boats.", "It keeps me awake."),
        ("Works every time.", "Breathe out first.", "It works every time."),
        ("Sleeps all day.", "I have a dog at the desk.", None),
        ("Comes in at six.", "My boss is strict.", None),
        ("Reports, calls, letters to the town.", "Then I sit down.", "Reports, calls, letters to the town."),
    ],
)
def test_nobody_who_says_i_leaves_out_he(words, above, told):
    assert with_thing(words, above, "I like it.", reported=False) == told


def test_what_is_left_out_of_an_answer_is_not_told_of_the_speaker():
    notes = (
        "Interview with Nadia Roth, ferry captain\n\nQ: Any advice?\n"
        "A: I tell people to come in fog. Sun makes any deck look clean. Hides the rust on the rails.\n"
    )
    said = [one.text for one in candidates(outline_of(Project(notes=notes)), {})]
    assert "It hides the rust on the rails." in said


@pytest.mark.parametrize(
    "words", ["Couldn't be put back together.", "Can't be undone.", "Doesn't have to be your hobby."]
)
def test_what_no_person_is_or_can_be_done_to_has_it(words):
    assert HAPPENS.match(words)
