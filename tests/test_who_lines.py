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


def lines_of(notes, section, **fields):
    script = script_of(Project(notes=notes, minutes=2, **fields))
    return [line.text for told in script.sections for line in told.lines if told.section.value == section]


FORM = """Name: Mrs. Ruth Amadi
Job: Physiotherapist (sports) at St. Brigid's Clinic

Why I chose her: She trains our rowing club.

What do you do?
I help people to move again after an operation. I see about eleven people a day.

Can you give an example?
There was a goalkeeper, maybe seventeen, who had torn a ligament. He didn't talk to anybody. \
So I brought a ball into the room. He kicked it once and laughed. After that he came every day.

What is hard?
The hard part is that I stand all day.
"""


def test_a_saint_is_no_end_of_the_workplace():
    assert read_notes(FORM).interviewee.organization == "St. Brigid's Clinic"


def test_what_somebody_does_is_said_of_them_before_a_story_of_another():
    who = " ".join(lines_of(FORM, "who"))
    assert "helps people to move again" in who
    assert "goalkeeper" not in who


def test_what_answers_why_is_said_as_the_reason():
    assert lines_of(FORM, "why") == ["I chose Mrs. Amadi because she trains our rowing club."]


OWN = """Notes on my aunt Freda

I interviewed my aunt Freda, she is my dads little sister. She is a crane operator at the harbor. \
She lives across the yard from us and I hear her leave at four every morning. \
I chose her because of that and because I like big machines.

Her job is to lift containers from the ships onto the trains. She has two shifts a week at night.

The hard part is the wind. In winter she can't work at all on some days.
"""


def test_the_work_is_named_where_the_students_own_opening_does_not():
    assert read_notes(OWN).interviewee.role == "crane operator"
    who = " ".join(lines_of(OWN, "who"))
    assert "crane operator" in who
    assert "lift containers" in who


def test_a_reason_that_points_back_has_with_it_what_it_points_to():
    why = " ".join(lines_of(OWN, "why"))
    assert why.index("leave at four") < why.index("because of that")
