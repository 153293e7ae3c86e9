"""A sentence of a story that no rule tells: told as the notes have it, as the story is lost without it."""

from dataclasses import replace

import pytest

from scriptwright.drafting import script_of
from scriptwright.narration import Person
from scriptwright.project import Project
from scriptwright.script.candidate import Candidate
from scriptwright.script.model import LineKind
from scriptwright.script.telling.as_noted import missed, told_as_noted
from scriptwright.script.telling.as_said import Teller
from scriptwright.sections import Pronoun, Section

NOTED = Candidate("1", Section.LEARNED, LineKind.TOLD, "", (), (), 0, reported=True, as_noted=True)


@pytest.mark.parametrize(
    ("noted", "told"),
    [
        ("They called her K. because privacy.", "They called her K. because of privacy."),
        (
            "Porter calls, the lift on her ward only goes up.",
            "Porter calls, the lift on her ward only goes up.",
        ),
        ("I told my brother to wait.", None),
        ("Did the lift go up?", None),
        ("Porter: it only goes up", None),
        ("Rain, fog, two buses, no driver, late.", None),
        ("Four wards and no porter.", "Four wards and no porter."),
        ("Four wards, six beds in each of them and only one porter for all.", None),
    ],
)
def test_a_sentence_of_a_story_is_told_as_it_is_noted_where_nobody_is_turned_by_it(noted, told):
    teller = Teller(Person("Ms. Li", Pronoun.SHE))
    made = told_as_noted(teller, replace(NOTED, text=noted, raw=noted), None)
    assert (made.text if made is not None else None) == told
    assert told_as_noted(teller, replace(NOTED, text=noted, raw=noted, as_noted=False), None) is None


def test_only_what_a_story_misses_is_told_so_and_no_story_that_is_full_of_holes():
    tale = [
        replace(NOTED, id=str(at), text="It fell on the old road.", tale="0", as_noted=False)
        for at in range(6)
    ]
    apart = replace(NOTED, id="9", text="It fell on the old road.", as_noted=False)
    told = {"0", "1", "2", "3", "5"}
    assert [candidate.id for candidate in missed([*tale, apart], told)] == ["4"]
    assert missed(tale, {"0", "1"}) == []


TOLD = (
    "The story I liked most: there was a girl, they called her K. because privacy.",
    "She came every Tuesday and never took her coat off.",
    "Dana saw that she always sat next to the radiator.",
    "So she put a blanket on that chair and said nothing.",
    "One night the girl brought the blanket back, washed.",
    "She said \"it's somebody else's turn\".",
)
STORY = f"""\
Interview with Dana Reyes, youth worker at Harbor House

I interviewed Dana Reyes, who is a youth worker at Harbor House.

{" ".join(TOLD)}

I picked her because she ran the club that I went to in sixth grade. I want to work with kids too.
"""


def test_a_story_whose_beginning_no_rule_tells_is_told():
    said = " ".join(line.text for line in script_of(Project(notes=STORY, minutes=2)).lines)
    assert "because of privacy" in said
    assert "the blanket back" in said
