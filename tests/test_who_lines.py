"""Name and work on lines that say no more: short questions, titles, answers; and the work told by a deed."""

import pytest

from scriptwright.drafting import script_of
from scriptwright.notes import read_notes
from scriptwright.project import Project

BELOW = """

What happens at noon?
The bell rings and everybody eats. Then the second shift starts.

Why I chose this person
They lent me a ladder.
"""


@pytest.mark.parametrize(
    ("notes", "name", "role"),
    [
        ("PLAN: INTERVIEW WITH DR. YUSRA BENALI, SEISMOLOGIST", "Dr. Yusra Benali", "seismologist"),
        ("Work portrait: Tunde, roofer / tram driver", "Tunde", "roofer and tram driver"),
        ("aunt folake interview\nschool caretaker", "Aunt Folake", "school caretaker"),
        ("cousin Rafe. forklift op. big shed by the port", "Cousin Rafe", "forklift operator"),
        ("L. Abramowicz\njob? set painter\nhours? all of them", "L. Abramowicz", "set painter"),
        ("Name Ottilie. 61.\nJob -> bookbinder", "Ottilie", "bookbinder"),
        ("MIREILLE (middle circle)\n* WORK\n- no mornings\n* JOB\n- fitter in a shed", "Mireille", "fitter"),
        ("Person:\nMrs Oduya, crossing guard by the school", "Mrs. Oduya", "crossing guard"),
        ("What does she do? drives the number 12 school bus since 2004", None, "school bus driver"),
        ("1. What is his profession?\n_He is a luthier, mostly cellos_", None, "luthier"),
        ("My name is Ilse Brandt and I tune pianos. Mostly grands.", "Ilse Brandt", "piano tuner"),
        ("how is it being a ferry captain?\ncold, and I like that", None, "ferry captain"),
        ("they said they work as a tram dispatcher in the yard", None, "tram dispatcher"),
        ("From: Jonas Ekwall\nTo: me\nRe: re: school\nHi Amara, here they are.", "Jonas Ekwall", None),
        ("heyy uncle sefa can i ask u some questions for school", "Uncle Sefa", None),
        ("I picked Wilhelmina because she never hurries", "Wilhelmina", None),
        ("1 what's your full name\n2 is it loud\n\nanswers\n1 Cas Hollis. 61\n2 Very", "Cas Hollis", None),
        # what is another's, an earlier one, or not said
        ("About her\nShe brings a hammer, two files, and soup.", None, None),
        ("FRIDAY MORNING - part two", None, None),
        ("dream job? vet", None, None),
        ("first job? paper round", None, None),
        ("Mr Okafor wants it in landscape, under 3 min", None, None),
        ("What did his father do? He was a miner", None, None),
    ],
)
def test_lines_say_who_it_is(notes, name, role):
    found = read_notes(notes + BELOW).interviewee
    assert (found.name, found.role) == (name, role)


@pytest.mark.parametrize(
    ("notes", "deed"),
    [
        ("What is your profession? I rebuild old radios, mostly for museums.", "rebuilds old radios"),
        ("Mrs. Ivory, she runs the ferry office for the port", "runs the ferry office for the port"),
        ("I made interview with mister Zoltan. He is mend the clocks and keys", "mends the clocks and keys"),
        ("Name Ottilie. Sells only stamps. Only!", "sells only stamps"),
        ("Ann Lee, a tailor. She runs a shop.", None),
        ("My sister, she runs a shop for tourists", None),
        ("Did he want that? He sells that to anybody", None),
    ],
)
def test_a_deed_stands_for_the_role_where_no_noun_names_it(notes, deed):
    assert read_notes(notes + BELOW).interviewee.deed == deed


def test_the_opening_says_the_deed_and_the_script_says_it_once():
    notes = f"Mrs. Ivory, she runs the ferry office for the port\nbeen there 19 yrs{BELOW}"
    script = script_of(Project(notes=notes, minutes=2))
    told = " ".join(line.text for section in script.sections for line in section.lines)
    assert "I interviewed Mrs. Ivory, who runs the ferry office for the port." in told
    assert told.count("ferry office") == 1
