"""What was done, in short notes that leave out its "was"; and what only looks so."""

from dataclasses import replace

import pytest

from scriptwright.narration import Person
from scriptwright.script.candidate import Candidate
from scriptwright.script.model import LineKind
from scriptwright.script.short_notes.done_to import with_done
from scriptwright.script.short_notes.filled_out import with_small_words
from scriptwright.sections import Pronoun, Section


@pytest.mark.parametrize(
    ("noted", "meant"),
    [
        ("two crates stolen.", "two crates were stolen."),
        ("no horse injured", "no horse was injured"),
        ("only 5 boats rescued, the rest sank", "only 5 boats were rescued, the rest sank"),
        ("80 people auditioned, 9 chosen", "80 people auditioned, and 9 were chosen"),
        ("hatch pried open with a spoon", "hatch was pried open with a spoon"),
        ("two guards sent home", "two guards were sent home"),
        ("everyone evacuated by noon", "everyone was evacuated by noon"),
    ],
)
def test_what_was_done_has_its_verb(noted, meant):
    assert with_done(noted, past=True, duty=False) == meant


@pytest.mark.parametrize(
    "noted",
    [
        *("lost two kayaks in the flood", "a diver found a ring", "the owner sold in 1987"),
        "guests returned each May",
        *("the coach brought in a goalie", "climber caught, trapped for an hour", "she saw a kite, fixed it"),
    ],
)
def test_what_somebody_did_stays(noted):
    assert with_done(noted, past=True, duty=False) == noted


def test_the_work_of_always_is_told_in_the_present():
    assert with_done("ovens cleaned every night", past=False, duty=True) == "ovens are cleaned every night"
    assert with_done("ovens cleaned", past=False, duty=True) == "ovens cleaned"


def test_a_jotted_line_has_its_verb_among_whole_sentences():
    text = "Four cellos stolen in 1996"
    note = Candidate("id", Section.LEARNED, LineKind.TOLD, text, (), ("b",), 0, raw=text.lower())
    note = replace(note, reported=True)
    told = with_small_words(note, Person("Ms. Ode", Pronoun.SHE), "")
    assert told.text == "Four cellos were stolen in 1996"
