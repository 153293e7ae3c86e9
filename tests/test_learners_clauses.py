"""Single sentences of learners of English: ages, order, articles, verbs and the clock; near misses stay."""

import pytest

from scriptwright.script.candidate import Hand
from scriptwright.script.learners.mending import mended


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("I train girls, they are 5 and 8 years.", "I train girls, they are 5 and 8 years old."),
        ("My cousin is 13 years and draws.", "My cousin is 13 years old and draws."),
        ("He is my coach since I have seven years.", "He's been my coach since I was seven."),
        ("I am coming from Chile three years ago.", "I came from Chile three years ago."),
        ("The boat was standing there since two weeks.", "The boat had been standing there for two weeks."),
        ("I will make my internship by her.", "I will do my internship with her."),
        ("I want to learn also this.", "I also want to learn this."),
        ("He sent to Mr. Lind a postcard.", "He sent Mr. Lind a postcard."),
        ("On Sundays works he only till noon.", "On Sundays he works only till noon."),
        ("In the winter come less people.", "In the winter fewer people come."),
        ("After, the boss calls the owner.", "After that, the boss calls the owner."),
        ("In her bag are also two torches.", "In her bag there are also two torches."),
        ("It is like being pilot and teacher.", "It is like being a pilot and teacher."),
        ("You need strong back.", "You need a strong back."),
        ("A guide needs to have the patience.", "A guide needs to have patience."),
        ("If a guest complain, she listens.", "If a guest complains, she listens."),
        ("The printer only copies and don't think.", "The printer only copies and doesn't think."),
        ("One day he has found a ring.", "One day he found a ring."),
        ("She begins at 6 hours and stops at 14 hours.", "She begins at 6 o'clock and stops at 2 pm."),
        ("He speaks funny stories.", "He tells funny stories."),
        ("She sewed whole night.", "She sewed the whole night."),
    ],
)
def test_a_sentence_of_a_learner_is_told_as_it_is_meant(written, meant):
    assert mended(written, Hand.LEARNER) == meant


@pytest.mark.parametrize(
    "written",
    [
        "The terms are 2 and 4 years.",
        "The course is 2 years.",
        "She is coming from Bern on Friday.",
        "The cake was made by her.",
        "He brought to school a cake.",
        "Now comes the best part.",
        "After lunch, she sleeps.",
        "Without her paper it is cold.",
        "Who is she?",
        "The cooks and the waiters shout and don't listen.",
        "When the phone line is dead, he drives there.",
    ],
)
def test_what_only_looks_like_it_stays(written):
    assert mended(written, Hand.LEARNER) == written


@pytest.mark.parametrize(
    ("written", "meant"),
    [("The match usually ends 8:40.", "The match usually ends at 8:40."), ("She left 3:2 in front.", None)],
)
def test_an_hour_behind_what_ends_then_has_its_at(written, meant):
    assert mended(written) == (meant or written)
