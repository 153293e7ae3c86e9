"""Whom somebody speaks of in a story of theirs, and whose deeds and relatives are told behind that."""

import pytest

from scriptwright.drafting import script_of
from scriptwright.project import Project
from scriptwright.script.stories.spoken_of import spoken_of_last

TOLD = (
    "There was a fella, Tom, he was seventy.",
    "Wife had always gone in without him.",
    "He came every Friday for a year.",
    "Fell asleep on the bench once.",
    "Then he swam a length and he cried.",
    "He sends a card. Well. Did do.",
)
TALK = f"""\
Interview with Ann Lee, swimming teacher

Q: What do you do?
A: I teach grown-ups to swim. I have done it for nine years.

Q: Is there a student you always remember?
A: {" ".join(TOLD)}
"""


def test_deeds_and_relatives_in_a_story_of_somebody_are_theirs():
    said = " ".join(
        line.text for line in script_of(Project(notes=TALK, interviewee="Ann Lee", minutes=2)).lines
    )
    assert "His wife had always gone in without him." in said
    assert "He fell asleep on the bench once." in said
    assert "sends a card" not in said


@pytest.mark.parametrize(
    ("heard", "who"),
    [
        ("There was a lady, she was ninety.", "she"),
        ("I had this one guy from Leeds.", "he"),
        ("And then he left.", "he"),
        ("I told him to leave.", None),
        ("The boat sank.", None),
        ("", None),
    ],
)
def test_it_is_known_of_whom_the_last_sentence_is(heard, who):
    found = spoken_of_last(heard)
    assert (found.value if found is not None else None) == who
