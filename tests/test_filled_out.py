"""Notes that leave the small words out: articles, verbs and joints, put in where they are certain."""

import pytest

from scriptwright.drafting import script_of
from scriptwright.narration import Person
from scriptwright.project import Project
from scriptwright.script.learners.writers import leaves_out_words
from scriptwright.script.short_notes.filled_out import is_whole, without_loose_pieces
from scriptwright.script.short_notes.note_determiners import with_determiners
from scriptwright.script.short_notes.note_joints import jointed
from scriptwright.script.short_notes.verbless import with_being
from scriptwright.sections import Pronoun

SHE = Person("Ms. Adeyemi", Pronoun.SHE)
CLIPPED = """\
Ms. Adeyemi, lighthouse keeper
- lives in tower with dog
- changed lamp when storm came
- climbs ladder every night, checks lamp before fisherman leaves
- found letter in bottle, gave it to museum
"""


def test_notes_without_articles_are_known_from_those_with_them():
    assert leaves_out_words(CLIPPED)
    assert not leaves_out_words(
        "She lives in the tower with her dog. She changed the lamp when a storm came."
    )


@pytest.mark.parametrize(
    ("noted", "said"),
    [
        ("She lives in tower with dog.", "She lives in the tower with a dog."),
        ("She left because customer was rude.", "She left because a customer was rude."),
        ("He washed face and went to work.", "He washed his face and went to work."),
        ("They asked if boat would sink.", "They asked if the boat would sink."),
        ("She sat in same chair.", "She sat in the same chair."),
        ("She goes to school by bus.", "She goes to school by bus."),
        ("She pours gravel and sand.", "She pours gravel and sand."),
        ("It smelled of walk-in fridge.", "It smelled of walk-in fridge."),
    ],
)
def test_what_is_one_of_many_has_its_article(noted, said):
    assert with_determiners(noted, "her") == said


def test_what_was_told_before_is_known():
    assert with_determiners("She fed parrot.", "her", heard="Her parrot bit him.") == "She fed the parrot."


@pytest.mark.parametrize(
    ("noted", "past", "said"),
    [
        ("canoe upside down, boy holding on to it", True, "canoe was upside down, boy was holding on to it"),
        ("ladder too short for roof", False, "ladder is too short for roof"),
        ("permit renewed every two years", False, "permit is renewed every two years"),
        ("goats loud, hens worse", False, "goats are loud, hens are worse"),
        ("crew waited, people yelling at her", True, "crew waited, people yelling at her"),
        ("show up early", True, "show up early"),
        ("felt sick for weeks", True, "felt sick for weeks"),
        ("40 kites so far", True, "40 kites so far"),
    ],
)
def test_a_thing_and_how_it_is_have_their_verb(noted, past, said):
    assert with_being(noted, past=past) == said


def test_what_somebody_did_is_no_thing_that_is_there():
    assert with_being("Sat there.", past=True) == "Sat there."


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("The farmer waved, turned around.", "The farmer waved and turned around."),
        ("Mondays are slow, Fridays no.", "Mondays are slow, but not Fridays."),
        (
            "Her advice is to get the permit and takes months.",
            "Her advice is to get the permit. It takes months.",
        ),
        ("The lamp is old, saves money.", "The lamp is old, saves money."),
    ],
)
def test_clauses_have_what_joins_them(told, said):
    assert jointed(told, SHE.pronoun.value) == said


def test_what_has_no_verb_is_no_sentence():
    assert not is_whole("A quiet harbor mostly.")
    assert not is_whole("The storm weeks good money.")
    assert not is_whole("A coastal route mostly, 4-6 stops a day.")
    assert is_whole("Ms. Adeyemi's scared of moths.", "Ms. Adeyemi")


def test_a_thing_between_two_clauses_goes():
    told = "The lamp was broken, a heavy thing, the keeper was alone."
    assert without_loose_pieces(told) == "The lamp was broken, the keeper was alone."


def test_deeds_of_a_note_have_who_did_them_and_what_did_not_work():
    notes = (
        CLIPPED
        + "- changed fuses, cleaned the contacts, wouldn't light\n- quiet coast mostly, two ships a day\n"
    )
    project = Project(notes=notes, student="Bo", interviewee="Ms. Adeyemi", minutes=3, pronoun=Pronoun.SHE)
    told = [line.text for line in script_of(project).lines]
    assert any("changed fuses and cleaned the contacts, but it wouldn't light" in line for line in told)
    assert not any(line.startswith(("Quiet coast", "A quiet coast")) for line in told)
