"""What somebody asks at their work, and who thinks so, noted in an order that no sentence has."""

import pytest

from scriptwright.drafting import script_of
from scriptwright.narration import Person
from scriptwright.notes import read_notes
from scriptwright.notes.model import Kind
from scriptwright.project import Project
from scriptwright.script.short_notes.completing import completed
from scriptwright.script.telling.speaker_last import with_speaker_first
from scriptwright.script.telling.what_is_checked import with_what_is_checked
from scriptwright.script.words.parting import parted
from scriptwright.script.words.place import Place
from scriptwright.sections import Pronoun

ILSE = Person("Ilse Brandt", Pronoun.SHE)


@pytest.mark.parametrize(
    ("note", "told"),
    [
        (
            "checks each harness: buckles, is the strap frayed, does the clip lock",
            "checks each harness: buckles, whether the strap is frayed, and whether the clip locks",
        ),
        (
            "inspects wells: is there sand, how deep is the water",
            "inspects wells: whether there is sand and how deep the water is",
        ),
        ("tests soil, is it sour", "tests soil, whether it is sour"),
        ("maps caves: where it is wet, how wide it is", "maps caves: where it is wet and how wide it is"),
        ("her day: has a coffee, does the books, is on the phone", None),
        ("rules: do your best, have fun", None),
        ("says to kids: is it kind, is it true", None),
        ("likes it, is good at it, has fun", None),
    ],
)  # fmt: skip
def test_what_is_asked_at_work_is_told_as_what_is_found_out(note, told):
    assert with_what_is_checked(note, ILSE) == (told or note)


def test_a_row_of_what_is_found_out_is_one_sentence():
    row = "She rates boats: how old the hull is, what the sails cost, and whether the pump runs."
    assert parted(row) == (row,)


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("Only a fifth of them get answers she thinks.", "She thinks only a fifth of them get answers."),
        ("You stop hearing the bells, he says", None),
        ("Nobody asks for what she thinks", None),
        ("Guests copy the things he says", None),
    ],
)  # fmt: skip
def test_who_thinks_so_comes_first(note, told):
    assert with_speaker_first(note) == (told or note)


@pytest.mark.parametrize(
    ("note", "heading", "told"),
    [
        ("9 stables a day", "The job", ("it's 9 stables a day",)),
        ("about 14 pianos in a good month", "The job", ("it's about 14 pianos in a good month",)),
        ("5 boats in the yard", "The job", ("there are 5 boats in the yard",)),
        ("baker 9 years, runs the ovens", "", ("she has been a baker for 9 years and runs the ovens",)),
        ("cook 9 years, works alone", "How she got in", ("she has been a cook for 9 years and works alone",)),
        ("baker 9 years, hates flour", "How she started", ("she was a baker for 9 years and hates flour",)),
        ("then a cook at a camp", "How she started", ("then she was a cook at a camp",)),
    ],
)  # fmt: skip
def test_a_clipped_note_is_told_with_the_verb_it_means(note, heading, told):
    assert completed(note, Place(ILSE, heading)) == told


NOTES = """Ilse Brandt, well inspector

What she does
Tests wells: how deep is the water, is it clean
9 wells a week, more in spring

Skills: patience, math, a strong back

Advice: learn to swim
"""


def test_a_deed_and_what_it_finds_out_are_no_heading():
    headings = [block.text for block in read_notes(NOTES).blocks if block.kind is Kind.HEADING]
    assert "Tests wells" not in headings
    assert "What she does" in headings


def test_a_row_of_skills_is_no_first_skill():
    script = script_of(Project(interviewee="Ilse Brandt", pronoun=Pronoun.SHE, notes=NOTES))
    said = " ".join(line.text for section in script.sections for line in section.lines)
    assert "need patience, math, and a strong back" in said
