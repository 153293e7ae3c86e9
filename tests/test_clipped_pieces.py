"""What clipped notes leave out between their commas, put in where it is sure; what stays a note is left."""

from __future__ import annotations

import pytest

from scriptwright.script.short_notes.clipped_pieces import with_pieces
from scriptwright.script.short_notes.doer_left_out import with_doer
from scriptwright.script.short_notes.set_articles import with_set_articles
from scriptwright.script.short_notes.still_clipped import still_clipped, until_clipped
from scriptwright.script.telling.joined import joined


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("At 17 did a week in a bakery.", "At 17, she did a week in a bakery."),
        ("Last day was allowed to hold the hawk.", "On the last day, she was allowed to hold the hawk."),
        ("First winter lost two goats.", "In the first winter, she lost two goats."),
        ("In autumn checks every net.", "In autumn, she checks every net."),
        ("After training worked for a big hotel.", "After training, she worked for a big hotel."),
        ("First day was long.", "First day was long."),
        ("At work is loud music.", "At work is loud music."),
        ("At night planes land every two minutes.", "At night planes land every two minutes."),
        ("From Portugal, came with her aunt.", "From Portugal, came with her aunt."),
    ],
)
def test_a_deed_behind_a_time_has_its_subject(note, told):
    assert with_doer(note, "she") == told


@pytest.mark.parametrize(
    ("note", "told"),
    [
        (
            "A plain shoe takes about 2 hours, stitched one up to 3 days.",
            "A plain shoe takes about 2 hours, and a stitched one takes up to 3 days.",
        ),
        ("Opened a shop at 29, now 51.", "Opened a shop at 29, and he's 51 now."),
        ("Guests cancel late, no refund.", "Guests cancel late, with no refund."),
        ("He worked on a ferry, 6 years.", "He worked on a ferry for 6 years."),
        ("He never saw it again, 6 years.", "He never saw it again, 6 years."),
        ("He mixes the glaze, then kiln.", "He mixes the glaze, and then comes the kiln."),
        ("He drove to Leeds, sold the van.", "He drove to Leeds and sold the van."),
    ],
)
def test_what_commas_join_has_its_words(note, told):
    assert with_pieces(note, "he") == told


def test_what_was_there_in_a_story_has_its_verb():
    told = with_pieces("Smoke in the barn, two horses inside.", "she", past=True)
    assert told == "There was smoke in the barn, and there were two horses inside."
    assert (
        with_pieces("Smoke in the barn, two horses inside.", "she") == "Smoke in the barn, two horses inside."
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "Always gloves, older painters she knew got sick.",
        "First year hardly any guests, her aunt paid the rent.",
        "Her work is old window out.",
        "Her boat waiting, engine on.",
        "One good part is that different town every day, meets people.",
        "The boat left at noon, first test ride, and then comes the bill.",
    ],
)
def test_a_piece_without_its_verb_is_a_note(sentence):
    assert still_clipped(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "She sells bread, rolls and cakes.",
        "In June, the river rises.",
        "The foreman, a quiet man, left in May.",
        "When it rains, she works inside, and the others go home.",
        "After lunch, she cleans the nets with a boy from next door.",
    ],
)
def test_a_whole_sentence_is_none(sentence):
    assert not still_clipped(sentence)


def test_a_sentence_is_told_as_far_as_it_is_whole():
    assert until_clipped("He came home in May, storm all night.") == "He came home in May."
    assert until_clipped("He has a list of tools on a wall, 14 names, and checks it.") == (
        "He has a list of tools on a wall and checks it."
    )


def test_words_that_always_have_an_article_have_it():
    assert (
        with_set_articles("She cuts new one in same shop.", "her") == "She cuts a new one in the same shop."
    )
    assert with_set_articles("He left at the last minute.", "his") == "He left at the last minute."
    assert with_set_articles("She never sees own kids in morning.", "her") == (
        "She never sees her own kids in the morning."
    )


def test_what_somebody_did_after_a_time_stands_alone():
    assert joined("Nobody was late.", "After the lesson she drove home.") is None
    assert joined("Nobody was late.", "After the lesson.") is not None
