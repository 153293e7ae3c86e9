"""Short notes of the student about themselves, made whole."""

import pytest

from scriptwright.narration import Person
from scriptwright.script.short_notes.own_short import for_listeners, made_whole
from scriptwright.script.telling.joined import added_on
from scriptwright.sections import Pronoun


@pytest.mark.parametrize(
    ("note", "said"),
    [
        (
            "Ski every weekend, never asked who makes the snow.",
            "I ski every weekend, and I never asked who makes the snow.",
        ),
        (
            "Sing in a choir, never asked who tunes the piano.",
            "I sing in a choir, and I never asked who tunes the piano.",
        ),
        ("Kind of wish I had gone.", "I kind of wish I had gone."),
        ("Now check the lock twice.", "Now I check the lock twice."),
        (
            "Didn't tell her but she saw it because she gave me a tissue.",
            "I didn't tell her but she saw it because she gave me a tissue.",
        ),
        ("Didn't charge us.", None),
        ("Been in the band since sixth grade.", "I've been in the band since sixth grade."),
        ("Been my dentist since I was six.", "She has been my dentist since I was six."),
        ("Was gonna interview my aunt but she moved.", "I was gonna interview my aunt but she moved."),
        ("Might be a plumber, might not.", "I might be a plumber, or I might not."),
        ("Less about talking though.", "It's less about talking though."),
        ("Way colder than I thought.", "It's way colder than I thought."),
        ("Kinda the same.", "It's kinda the same."),
        ("Not the same thing but sort of the same.", "It's not the same thing, but it's sort of the same."),
        ("Same bus.", None),
        ("Same for me with maths.", "It's the same for me with maths."),
        ("Honestly scared of dogs.", "I'm honestly scared of dogs."),
        ("Reminds me of my gran.", "It reminds me of my gran."),
        ("My mom's cousin, we share a fence.", "She's my mom's cousin, and we share a fence."),
        ("She's my neighbor, taught me to swim.", "She's my neighbor, and she taught me to swim."),
        ("Easy to reach.", "She was easy to reach."),
        ("Check the battery.", None),
        ("Hard work.", None),
    ],
)
def test_a_short_note_of_the_student_gets_what_it_leaves_out(note: str, said: str | None):
    assert made_whole(note, Person("Ms. Lund", Pronoun.SHE)) == said


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("Need to ask Mr. Roy for the permission slip.", ""),
        ("I have to mention that in the video.", ""),
        ("I need to ask for help more.", "I need to ask for help more."),
        ("I'm starting in May, gotta email the office about it", "I'm starting in May"),
        ("My moms friend, they row.", "My mom's friend, they row."),
        ("We eat at same table.", "We eat at the same table."),
    ],
)
def test_what_only_reminds_the_student_is_not_said(note: str, said: str):
    assert for_listeners(note) == said


@pytest.mark.parametrize(
    ("before", "piece", "said"),
    [
        ("I never looked up.", "Not once.", "I never looked up, not once."),
        ("I could read it", "Better than a map", "I could read it, better than a map."),
        ("I never looked up.", "I never will.", None),
        ("I never looked up.", "Not my plan but fine.", None),
    ],
)
def test_what_the_student_adds_is_told_with_the_sentence_before(before: str, piece: str, said: str | None):
    assert added_on(before, piece) == said
