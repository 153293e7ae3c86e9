"""Notes clipped into a shape: an age, a span of time, a team, a row, an hour, a past."""

import pytest

from scriptwright.narration import Person
from scriptwright.script.short_notes.completing import completed
from scriptwright.script.short_notes.deed_labels import told_of_deed
from scriptwright.script.short_notes.note_shapes import shaped
from scriptwright.script.words.place import Place
from scriptwright.script.words.spoken import said_aloud, spaced_lower
from scriptwright.sections import Pronoun

PLACE = Place(Person("Ms. Li", Pronoun.SHE))


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("58, been there 19 yrs", ("she is 58", "she has been there for 19 years")),
        (
            "been doing it 15 years, learned it in the Navy",
            ("she has been doing it for 15 years", "she learned it in the Navy"),
        ),
        (
            "Team of 7 operators, covers the plant",
            ("there's a team of 7 operators, and it covers the plant",),
        ),
        ("Team of 2 always, never climb alone", ("it's always a team of 2, and they never climb alone",)),
        ("staff: her + 2", ("the staff is her and 2 others",)),
        ("Steps: screens, grit, settling, river", ("the steps are screens, grit, settling and river",)),
        (
            "7am handover, reads the night alarms",
            ("at 7am there's the handover, and she reads the night alarms",),
        ),
        ("31 years at a mill, ended up foreman", ("she spent 31 years at a mill and ended up foreman",)),
        (
            "About 8 years ago, came in early, foam had gone grey",
            ("about 8 years ago she came in early", "the foam had gone grey"),
        ),
        ("elected now, used to be hired", ("she is elected now but used to be hired",)),
        (
            "story: 2015 a storm tore the roof off the barn",
            ("in 2015, a storm tore the roof off the barn",),
        ),
        ("story: the roof came off the barn", ("the roof came off the barn",)),
        ("knot rule: they check it twice", ("the knot rule is that they check it twice",)),
        ("Keeps: hens, geese, two goats", ("she keeps hens, geese and two goats",)),
        ("6 boats saved", ("6 boats were saved",)),
        ("1 boat lost", ("one boat was lost",)),
        ("measured in NTU", ("it's measured in NTU",)),
        ("Before that: warehouse clerk, 9 years", ("before that she was a warehouse clerk for 9 years",)),
        (
            "Before that: fitted kitchens for 10 years, her knees went",
            ("before that she fitted kitchens for 10 years", "her knees went"),
        ),
        ("Since then: nobody checks alone", ("since then nobody checks alone",)),
        (
            "Hands in ice the whole day, can't feel them",
            ("her hands are in ice the whole day", "she can't feel them"),
        ),
        (
            "Early on, neighbor's oak table, she sanded it because it looked dull",
            ("early on, she sanded a neighbor's oak table because it looked dull",),
        ),
        ("Water at the end looked like tap water", ("the water at the end looked like tap water",)),
    ],
)
def test_a_note_in_a_shape_is_told_in_whole_sentences(note, told):
    assert completed(said_aloud(note), PLACE) == told


@pytest.mark.parametrize(
    "note",
    [
        "22 years in the trade",
        "Steps: she screens it, she sorts it, she sells it",
        "Team of dreamers",
        "Before that: it was hard",
        "7am, nobody there",
        "3 people, 2 vans",
        "About 8 years ago, a flood, a fire",
    ],
)
def test_what_only_looks_like_a_shape_is_left_to_the_other_rules(note):
    assert shaped(note, PLACE) is None


@pytest.mark.parametrize(
    ("label", "note", "told"),
    [
        ("tests every 3 hrs", "salt, iron, lime.", ("she tests every 3 hours: salt, iron and lime",)),
        ("sells", "nails, rope, lamp oil", ("she sells nails, rope and lamp oil",)),
        ("first thing", "wake the dogs", ("the first thing is to wake the dogs",)),
        ("rest", "filing, sweeping, phone calls", ("the rest is filing, sweeping and phone calls",)),
        ("tools", "saws, clamps, planes", None),
        ("sells", "nails, rope, she likes it", None),
    ],
)
def test_a_row_below_a_deed_is_told_with_it(label, note, told):
    assert told_of_deed(note.rstrip("."), Place(PLACE.person, label)) == told


def test_what_is_said_behind_their_own_name_is_about_nothing():
    place = Place(Person("Irena Lindt", Pronoun.SHE))
    assert completed('Irena: "I lost to a duck"', place) == ("she said, “I lost to a duck.”",)


def test_what_is_counted_again_is_not_what_its_label_says():
    assert completed("boat permits: 80 boats", PLACE) is None
    assert completed("tools: 80 hammers", PLACE) == ("tools are 80 hammers",)


@pytest.mark.parametrize(
    ("words", "small"),
    [("Last March it froze.", "last March it froze."), ("Next April he goes.", "next April he goes.")],
)
def test_a_time_that_stands_before_its_month_is_small_behind_a_lead(words, small):
    assert spaced_lower(words) == small


def test_so_much_rain_was():
    told = completed(said_aloud("8 in. rain in a night."), PLACE)
    assert told == ("there were 8 inches of rain in a night",)


def test_back_at_a_place_is_no_part_of_the_body():
    assert completed("Back on site by 2 until 6", PLACE) == ("she is back on site by 2 until 6",)
    assert completed("Back in pain", PLACE) == ("her back is in pain",)
