"""Who speaks in a story of short notes, and when and where it begins."""

import pytest

from scriptwright.narration import Person
from scriptwright.script.short_notes.scene_set import scene_set, standing
from scriptwright.script.talk.speakers import said_by
from scriptwright.script.words.place import Place
from scriptwright.sections import Pronoun

PLACE = Place(Person("Ms. Ayla Brook", Pronoun.SHE), proper=frozenset({"Gene"}), tale=True)


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ('Him: "not on my boat"', "he said, “Not on my boat.”"),
        ('Brook: "watch me"', "she said, “Watch me.”"),
        ("A: ...no", "she said, “No.”"),
        ('Gene: "cut the line"', "Gene said, “Cut the line.”"),
        ('other driver: "who are you?"', "the other driver asked, “Who are you?”"),
        ("wife: you promised", "her wife said, “You promised.”"),
        (
            'The baker runs out, waves a spoon: "stop the bus!"',
            "The baker runs out, waves a spoon and says, “Stop the bus!”",
        ),
        ('He told us a joke I liked: "not on my boat"', "He told us a joke I liked, “Not on my boat.”"),
        ('looked at the dog: "you first"', "she looked at the dog and said, “You first.”"),
        ('Humility: "nobody is born knowing"', None),
        ('has a sign over the sink: "wash it"', None),
        ("Kid: 9 years old", None),
        ("Hours: you never know", None),
    ],
)
def test_words_behind_a_name_are_a_quotation(note, told):
    made = said_by(note, PLACE)
    assert (made[0] if made else None) == told


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("March 2008", "it was March 2008"),
        ("2004 in April, misty", "it was April 2004, and it was misty"),
        ("3rd winter", "it was her third winter"),
        ("Fri night, hail", None),
        ("Friday night, hail", "it was a Friday night, and there was hail"),
        ("5am", "it was 5am"),
        ("ice storm, really dark", "it was really dark, and there was an ice storm"),
        ("rain, a truck", None),
    ],
)
def test_what_sets_the_scene_is_a_sentence(note, told):
    made = scene_set(note, PLACE)
    assert (made[0] if made else None) == told
    assert scene_set(note, Place(PLACE.person)) is None


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("Ayla up the mast with a torch", "Ayla is up the mast with a torch"),
        ("radio dead", "the radio is dead"),
        ("everything gone", "everything is gone"),
        ("crowd quiet", "the crowd is quiet"),
        ("Ayla saw it", None),
        ("new guy", None),
    ],
)
def test_what_a_story_says_without_a_verb_has_its_verb(note, told):
    made = standing(note, PLACE)
    assert (made[0] if made else None) == told
    assert standing(note, Place(PLACE.person)) is None
