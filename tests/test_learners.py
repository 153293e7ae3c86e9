"""The English of learners, by their first language, and good English of many places that must stay."""

from pathlib import Path

import pytest

from scriptwright.script.candidate import Candidate, Hand
from scriptwright.script.mending import mended
from scriptwright.script.model import LineKind
from scriptwright.script.story_time import StoryTime
from scriptwright.sections import Section


def cases(name):
    lines = Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


@pytest.mark.parametrize(("language", "written", "meant"), cases("learner_cases.tsv"))
def test_what_a_learner_writes_is_mended_or_left(language, written, meant):
    assert mended(written, Hand.LEARNER) == (written if meant == "left" else meant), language


@pytest.mark.parametrize(("where", "sentence"), cases("right_english_cases.tsv"))
def test_good_english_stays(where, sentence):
    hands = (Hand.FLUENT,) if sentence.startswith("F:") else (Hand.FLUENT, Hand.LEARNER)
    sentence = sentence.removeprefix("F:")
    assert {hand: mended(sentence, hand) for hand in hands} == dict.fromkeys(hands, sentence), where


def candidate(text, block="b1"):
    return Candidate("id", Section.LEARNED, LineKind.TOLD, text, (), (block,), 0, hand=Hand.LEARNER)


def test_a_story_that_is_past_goes_on_in_the_past():
    story = StoryTime()
    told = [
        story.told(candidate(text)).text
        for text in (
            "In 2015 she hung two coats in a hall which have no heater.",
            "It is March.",
            "Nobody find them.",
            "They are still there.",
        )
    ]
    assert told[1:] == ["It was March.", "Nobody found them.", "They are still there."]


def test_what_is_so_today_stays_beside_what_is_past():
    story = StoryTime()
    story.told(candidate("I finished school in 2015 and I hated it."))
    assert story.told(candidate("My wife has the early shift.")).text == "My wife has the early shift."
    story.told(candidate("In 2015 she hung two coat in a hall which have no heater."))
    assert story.told(candidate("It is March.", "b2")).text == "It is March."
