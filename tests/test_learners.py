"""The English of learners, by their first language, and good English of many places that must stay."""

from pathlib import Path

import pytest

from scriptwright.script.candidate import Hand
from scriptwright.script.mending import mended


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
