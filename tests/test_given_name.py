"""The name that the student gave: what stands beside it is the interviewee's, beside another it is not."""

import pytest

from scriptwright.drafting import outline_of
from scriptwright.notes import read_notes
from scriptwright.project import Project

BELOW = """

What does she do all day?
She opens at six and sorts the post. Then she walks to the harbour.

Why I chose her
She found our parcel.
"""


@pytest.mark.parametrize(
    ("notes", "given", "role"),
    [
        ("for teacher Mr. Fogarty, by Friday\nHalima Osei, ferry captain", "Halima Osei", "ferry captain"),
        ("notes / HALIMA OSEI, FERRY CAPTAIN", "Halima Osei", "ferry captain"),
        ("the glazier halima osei (61)", "Halima Osei", "glazier"),
        ("aunt halima. bus mechanic. met on sunday", "Aunt Halima", "bus mechanic"),
        ("careers with Mr. Fogarty, teacher", "Halima Osei", None),
        ("Mr. Fogarty is a teacher.", "Halima Osei", None),
    ],
)
def test_the_role_beside_the_name_that_was_given_is_taken(notes, given, role):
    found = read_notes(notes + BELOW, given).interviewee
    assert (found.name, found.role) == (given, role)


def test_the_name_that_was_given_stands_over_a_name_in_the_notes():
    notes = f"HARBOUR WATCH\nInterview with Petra Lind, welder{BELOW}"
    assert read_notes(notes).interviewee.name == "Petra Lind"
    found = read_notes(notes, "Halima Osei").interviewee
    assert (found.name, found.role) == ("Halima Osei", None)


def test_an_outline_reads_the_notes_with_the_name_of_the_project():
    project = Project(notes=f"the glazier halima osei (61){BELOW}", interviewee="Halima Osei")
    assert outline_of(project).interviewee.role == "glazier"
