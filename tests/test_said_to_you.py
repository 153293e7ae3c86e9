"""What was said to who asked, of them, and what only announces, is no part of what is told."""

import pytest

from scriptwright.drafting import script_of
from scriptwright.project import Project
from scriptwright.script.talk.announcing import only_announces
from scriptwright.script.talk.said_to_you import of_you, without_asides
from scriptwright.script.talk.taken_back import is_unfinished


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("The flood of 2011, you weren't here yet.", "The flood of 2011."),
        ("I check every strap, you can ask my brother.", "I check every strap."),
        ("My sister runs it now, you know her.", "My sister runs it now."),
        ("You can ask anybody, the river floods.", "You can ask anybody, the river floods."),
    ],
)
def test_an_aside_to_the_listener_goes(said: str, told: str):
    assert without_asides(said) == told


@pytest.mark.parametrize(
    ("said", "of_who_asks"),
    [
        ("You'd be great at this.", True),
        ("You know the green house on your road, that's ours.", True),
        ("She was about your age.", True),
        ("I was about your age.", False),
        ("You do the math.", True),
        ("You'd be surprised what people throw away.", False),
        ("You know the tide by the smell.", False),
    ],
)
def test_what_is_said_of_the_listener_is_known(said: str, of_who_asks: bool):
    assert of_you(said) is of_who_asks


@pytest.mark.parametrize(
    ("said", "announces"),
    [
        ("Yeah, there's one.", True),
        ("This is what I tell the trainees.", True),
        ("Everybody asks me that.", True),
        ("I'll answer that.", True),
        ("There's one in the shed.", False),
        ("This is what I tell the trainees about ladders.", False),
        ("I have a dog.", False),
    ],
)
def test_what_only_announces_is_known(said: str, announces: bool):
    assert only_announces(said) is announces


def test_a_verb_that_is_taken_back_is_not_told():
    assert is_unfinished("I don't, I mean, not every day.")
    assert not is_unfinished("I don't, I mean it's too far.")


def test_answers_in_speech_are_told_without_what_is_nobodys():
    notes = (
        "Interview with Mr. Jonas Bakke, ferry cook\n\n"
        "Q: what was like the hardest day?\nA: People always ask that. In 2019 the stove broke. "
        "I cooked for ninety people on two burners. It isn't the cooking, I mean it's the waiting.\n\n"
        "Q: what do you do?\nA: I cook for the crew. I'm up at four, you can ask my wife.\n\n"
        "Q: something people dont know\nA: We keep a drawer of birthday candles. I buy them, 40 at a time.\n"
    )
    script = script_of(Project(notes=notes, minutes=2))
    said = " ".join(line.text for part in script.sections for line in part.lines)
    for nobodys in ("like the hardest", "ask that", "he means", "you can ask"):
        assert nobodys not in said
    assert "a drawer of birthday candles" in said
