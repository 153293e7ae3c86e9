"""What was taken back at once, and what was said to somebody else on the phone, is not told."""

import pytest

from scriptwright.assignment import read_assignment
from scriptwright.drafting import outline_of
from scriptwright.notes import read_notes
from scriptwright.outline import make_outline
from scriptwright.project import Project
from scriptwright.script.choosing.candidates import candidates
from scriptwright.script.context.named_again import named_again
from scriptwright.script.talk.taken_back import takes_back
from scriptwright.sections import Pronoun


@pytest.mark.parametrize(
    ("sentence", "following", "expected"),
    [
        ("Label the jars.", "No—don't label the jars!", True),
        ("We open at nine.", "No, wait, we open at eight.", True),
        ("I like rain.", "I mean, who doesn't?", False),
        ("She keeps a wolf in the shed.", "No - that was a joke, it is a dog.", True),
        ("I fix boats.", "No boats come in winter.", False),
        ("I fix boats.", "I fix engines too.", False),
    ],
)
def test_a_sentence_is_taken_back_by_one_that_corrects_it_in_its_words(sentence, following, expected):
    assert takes_back(sentence, following) is expected


def test_a_call_in_the_middle_of_a_turn_is_not_told():
    notes = """\
Ana: What do you do?
Mr. Roy: I tow cars here. [phone] Is it blocking the gate? Then I come now. [hangs up] I tow nine a day.
Ana: What is hard?
Mr. Roy: The rain.
"""
    outline = make_outline(read_notes(notes), read_assignment(""))
    texts = [candidate.text for candidate in candidates(outline, {})]
    assert "I tow nine a day." in texts
    assert not any("gate" in text or "come now" in text for text in texts)


def test_what_leans_on_a_sentence_that_is_not_told_goes_with_it():
    notes = (
        "Interview with Nadia Roth, ferry captain\n\nQ: What do you do first?\n"
        "A: I check the ropes on both sides. The bell was made for the [unclear]. "
        "That was in the war. I look at the sky too.\n"
    )
    said = [candidate.text for candidate in candidates(outline_of(Project(notes=notes)), {})]
    assert "That was in the war." not in said
    assert "I look at the sky too." in said


def test_an_item_that_leans_on_the_one_before_it_is_told_with_that():
    notes = (
        "Interview with Nadia Roth, ferry captain\n\nWhat is the hardest?\n"
        "- She buys the ropes from a factory in Bremen. They are blue and as thick as my arm.\n"
        "- They come in a crate twice a year. She keeps the crates too.\n"
    )
    found = candidates(outline_of(Project(notes=notes)), {})
    crate = next(candidate for candidate in found if candidate.text.startswith("They come"))
    assert crate.follows in {candidate.id for candidate in found if "blue" in candidate.text}


def test_nobody_else_is_put_for_a_pronoun_that_may_be_the_interviewee():
    before = ["A child grows two inches in a year."]
    assert named_again("She always leaves a big hem.", before, Pronoun.SHE) == "She always leaves a big hem."
    before = ["A lady had a loft."]
    assert named_again("She never paid me.", before, Pronoun.SHE) == "The lady never paid me."
