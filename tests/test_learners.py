"""The English of learners, by their first language, and good English of many places that must stay."""

from dataclasses import replace
from pathlib import Path

import pytest

from scriptwright.drafting import script_of
from scriptwright.project import Project
from scriptwright.script.candidate import Candidate, Hand
from scriptwright.script.learners.mending import mended
from scriptwright.script.learners.story_time import StoryTime
from scriptwright.script.learners.writers import hand_of
from scriptwright.script.model import LineKind
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


def test_one_event_is_told_in_one_tense():
    story = StoryTime()
    told = [
        story.told(candidate(text)).text
        for text in (
            "One time a rich man bring us a clock without hands.",
            "The others laughed.",
            "But Amina she open it.",
            "They repair the spring together.",
            "Now every clock get a photo.",
            "She has nine clocks at home.",
        )
    ]
    assert told == [
        "One time a rich man brought us a clock without hands.",
        "The others laughed.",
        "But Amina she opened it.",
        "They repaired the spring together.",
        "Now every clock get a photo.",
        "She has nine clocks at home.",
    ]


def test_a_first_day_is_told_in_one_tense():
    text = "When I come to Oslo first day I see my aunt mend a net and I was surprised."
    assert mended(StoryTime().told(candidate(text)).text, Hand.LEARNER) == (
        "When I came to Oslo, on the first day I saw my aunt mend a net and I was surprised."
    )


@pytest.mark.parametrize(
    "opening",
    [
        "I made interview with mister Ivo Hrast. He is glazier.",
        "I do interview with Mr. Ivo Hrast. He is glazier.",
        "I took an interview of Mr. Ivo Hrast, he is glazier.",
    ],
)
def test_whom_a_learner_made_an_interview_with_is_named_once(opening):
    more = "He must to wake up at four. He say me the glass is alive. I am agree."
    notes = f"{opening} {more}\n\nI learned that glass needs time."
    told = [line.text for line in script_of(Project(notes=notes)).lines]
    assert sum("Hrast" in line for line in told[:2]) == 1
    assert "Mr. Ivo Hrast" in told[0]
    assert not any("interview with" in line for line in told[:-1])


def test_what_others_write_in_haste_makes_no_learner():
    haste = "It took like four hours. I asked was it cold. He got 20 euro. Hardest is when you wait."
    assert hand_of(haste) is Hand.FLUENT


def test_what_is_said_and_thought_in_a_story_is_past_and_a_quotation_stays():
    story = StoryTime()
    told = [
        story.told(candidate(text)).text
        for text in (
            "One time a boy came with a dead bird in a box.",
            'The vet ask him the name and he say "Captain".',
            "She think he don't understand.",
            "But she see that he hold the box very tight.",
            "Now the box stand in her office.",
        )
    ]
    assert told[1:] == [
        'The vet asked him the name and he said "Captain".',
        "She thought he didn't understand.",
        "But she saw that he held the box very tight.",
        "Now the box stand in her office.",
    ]


def test_a_sentence_of_a_story_needs_no_word_for_when():
    story = StoryTime()
    told = [
        story.told(replace(candidate(text), story=True)).text
        for text in ("A man came with a wet violin.", "He want it for his son.", "My uncle open it.")
    ]
    assert told[1:] == ["He wanted it for his son.", "My uncle opened it."]
