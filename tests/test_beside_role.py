"""What a line of the head says behind the role: workplace and town, for the opening."""

import pytest

from scriptwright.notes import read_notes

WITH = "Interview with Ruth Adeyemi, "
REST = """

What she does
- she mends nets
- she teaches the others

Why I chose her
- she lent me a boat
"""


@pytest.mark.parametrize(
    ("line", "role", "workplace", "place"),
    [
        (WITH + "arborist, Cardiff", "arborist", None, "Cardiff"),
        (WITH + "welder, Elko NV", "welder", None, "Elko, Nevada"),
        (WITH + "welder (ships), Truro NS", "welder", None, "Truro, Nova Scotia"),
        (WITH + "welder, Friday", "welder", None, None),
        (WITH + "welder, outside Elko NV", "welder", None, None),
        (WITH + "nurse in nursing home by the sea (Hull)", "nurse", "a nursing home by the sea", "Hull"),
        (WITH + "stage manager of the old opera", "stage manager of the old opera", None, None),
        ("Ruth Adeyemi - florist\nAdeyemi Flowers, Norwich", "florist", "Adeyemi Flowers", "Norwich"),
        (WITH + "florist for our street", "florist", None, None),
    ],
)  # fmt: skip
def test_workplace_and_town_stand_behind_the_role(line, role, workplace, place):
    found = read_notes(line + REST).interviewee
    assert (found.role, found.organization, found.place) == (role, workplace, place)
