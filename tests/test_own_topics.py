"""What a paragraph of the student's own only names before it: a sentence, where the interview tells of it."""

import pytest

from scriptwright.drafting import script_of
from scriptwright.project import Project
from scriptwright.script.own_part.topics import topic_of
from scriptwright.sections import Pronoun, Section

NOTES = """Interview with Ruth Abel, glassblower

What she does
- She blows vases and lamps in a shed behind the bakery and sells them on Saturdays.

Story
- One winter the furnace cracked at night and she carried the hot pots out to the snow with her son.
- She swept the floor of a master for a year before he let her hold the pipe.

Connection
- {mine}
"""


@pytest.mark.parametrize(
    ("note", "topic"),
    [
        ("The furnace story.", "the furnace story"),
        ("Also the part about the snow.", "the part about the snow"),
        ("Furnace thing.", "Furnace thing"),
        ("And the sweeping every morning.", "the sweeping every morning"),
        ("Also Ruth carrying the pots.", "Ruth carrying the pots"),
        ("The furnace cracked.", None),
        ("A new furnace.", None),
        ("Taking chemistry next year.", None),
        ("Forgot the funny part.", None),
        ("The whole thing changed that for me.", None),
    ],
)
def test_what_only_names_a_thing_is_told_from_a_sentence(note: str, topic: str | None):
    assert topic_of(note) == topic


def _connection(mine: str) -> str:
    script = script_of(Project(notes=NOTES.format(mine=mine), minutes=2.0, pronoun=Pronoun.SHE))
    return " ".join(
        line.text for part in script.sections if part.section is Section.CONNECTION for line in part.lines
    )


@pytest.mark.parametrize(
    ("mine", "said"),
    [
        (
            "The furnace thing. I panic when the oven at work beeps.",
            "One part that connects to me is the furnace thing. I panic when the oven at work beeps.",
        ),
        (
            "I play the viola. Also the sweeping. I quit scales after a week.",
            "There's also the sweeping. I quit scales after a week.",
        ),
        (
            "The sweeping thing, I quit scales after a week.",
            "One part that connects to me is the sweeping thing. I quit scales after a week.",
        ),
        (
            "I play the viola. And that she carried the pots. I drop everything.",
            "Then there's the fact that she carried the pots. I drop everything.",
        ),
        ("I play the viola. Swept a floor. I quit after a week.", "sweeping a floor."),
    ],
)
def test_it_is_told_with_what_the_student_says_of_it(mine: str, said: str):
    assert said in _connection(mine)


def test_what_nothing_tells_of_stays_untold():
    assert "lantern" not in _connection("I play the viola. The lantern. I quit after a week.")
