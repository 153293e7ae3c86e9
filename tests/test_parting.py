"""Where a sentence is parted, and where its halves would say something else."""

import pytest

from scriptwright._sentences_run_on import clauses_of_talk
from scriptwright.narration import Person, contract
from scriptwright.notes.roles import first_part
from scriptwright.script.short_notes.fragments import whole_sentences
from scriptwright.script.short_notes.omitted import with_verb
from scriptwright.script.words.parting import parted
from scriptwright.script.words.place import Place
from scriptwright.sections import Pronoun

KEPT = (
    "We sent every family in town a long letter about the pool and of the 200 letters, "
    "40 something came back in May.",
    "I did a summer in a boatyard near the harbor and the boss, she raced on Sundays, "
    "she gave me my first real tool.",
    "She had to show a clean record so she's allowed to carry the keys of the vault "
    "because the bank insists on it.",
    "He does cut grass, but most of the job is about walls, ponds, light, drainage, "
    "and how children use a garden.",
)


@pytest.mark.parametrize("sentence", KEPT)
def test_a_half_that_only_begins_the_other_or_turns_its_reason_is_not_parted(sentence: str) -> None:
    for piece in parted(sentence):
        assert not piece.endswith(("letters.", "boss.", "vault.", "drainage."))
        assert not piece.startswith(("So she", "How "))


def test_a_long_row_of_deeds_is_told_with_its_subject_said_once() -> None:
    said = (
        "He reads the order from the kitchen, he weighs the flour for every batch, "
        "he mixes it in the big machine, and then he leaves it in the cold room."
    )
    assert parted(said) == (
        "He reads the order from the kitchen and weighs the flour for every batch.",
        "He mixes it in the big machine, and then leaves it in the cold room.",
    )


def test_talk_is_not_parted_behind_somebody_who_is_only_named() -> None:
    said = (
        "I had a job in a bike shop near the station and the mechanic, he raced on the weekends, "
        "and one day his helper broke a leg, and he asked me if I could hold the wheels, and I said yes."
    )
    pieces = [said[a:b] for a, b in clauses_of_talk(said)]
    assert len(pieces) > 1
    assert not any(piece.endswith("the mechanic,") for piece in pieces)


def test_a_workplace_is_not_cut_behind_its_saint() -> None:
    assert first_part("Nurse (nights) at St. Brigid's Hospital") == "Nurse"
    assert first_part("St. Brigid's Hospital, Cork") == "St. Brigid's Hospital"


def test_what_one_will_be_stands_in_full_against_what_one_has_to_be() -> None:
    assert contract("You have to be 17 and I will be in June.") == "You have to be 17 and I will be in June."
    assert contract("I will be there.") == "I'll be there."


def test_what_somebody_has_been_gets_its_have_and_calls_stay_a_deed() -> None:
    ann = Person("Ms. Roe", Pronoun.SHE)
    assert with_verb("been a roofer for 9 years", Place(ann)) == "she has been a roofer for 9 years"
    calls = "She calls farmers when a sample looks wrong, about 8 a day."
    assert whole_sentences(calls, ann, noted=True) == calls


@pytest.mark.parametrize(
    "sentence",
    [
        "I chose her because she has cut my hair for six years "
        "and I never asked her where she learned it or from whom.",
        "In May I'm going to join the sailing course, it is four weekends, "
        "because my uncle says one learns it young.",
        "He said it's like cooking for guests, one wrong spice "
        "and you are eating bread and butter for the whole evening.",
    ],
)
def test_a_sentence_whose_halves_would_have_another_reason_stays_whole(sentence: str) -> None:
    assert parted(sentence) == (sentence,)


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        (
            "In the second year he ran the ferry alone, he had a map and a radio.",
            ("In the second year he ran the ferry alone.", "He had a map and a radio."),
        ),
        (
            "Nobody warned her about the noise, the first week she wore two hats.",
            ("Nobody warned her about the noise.", "The first week she wore two hats."),
        ),
    ],
)
def test_a_comma_behind_what_opened_with_its_time_parts_two_sentences(
    sentence: str, parts: tuple[str, ...]
) -> None:
    assert parted(sentence) == parts


def test_somebody_else_and_the_interviewee_stay_in_one_sentence_where_she_would_be_heard_as_them() -> None:
    both = "The surgeon opens the knee and takes the old joint out with a saw and she hands him the tools."
    assert parted(both) == (both,)
