"""Notes that only name something or somebody, and what they are told as."""

from __future__ import annotations

import pytest

from scriptwright.narration import Person
from scriptwright.script.candidate import Candidate
from scriptwright.script.model import LineKind
from scriptwright.script.short_notes.whose_deed import is_for_interviewee
from scriptwright.script.telling.bare_lines import is_needless
from scriptwright.script.telling.left_bare import told_bare
from scriptwright.script.told import Told
from scriptwright.script.words.place import Place
from scriptwright.sections import Pronoun, Section

MS = Person("Ms. Li", Pronoun.SHE)

PAST = [
    ("Customer with a bakery, busy every day.", "there was a customer with a bakery, busy every day"),
    ("Old collie, Duke, 14, put to sleep.", "there was an old collie, Duke, 14, put to sleep"),
    ("His third winter, out on the ice with Per.", "it was his third winter, out on the ice with Per"),
    ("Boy from Leeds, had only one shoe", "there was a boy from Leeds who had only one shoe"),
    ("A girl at the back noticed.", "a girl at the back noticed"),
    (
        "A sailor the same age as her son drowned on her watch",
        "a sailor the same age as her son drowned on her watch",
    ),
    ("Two boats stuck in the ice.", "two boats were stuck in the ice"),
    ("Engine fine, brakes fine.", "the engine was fine, brakes were fine"),
    ("2009, her second real job.", "it was 2009, her second real job"),
    ("2014, a programme to plan the shifts.", "in 2014, there was a programme to plan the shifts"),
    ("About $9,000 damage.", "it was about $9,000 damage"),
    ("Supposed to save a lot of fuel.", "it was supposed to save a lot of fuel"),
    ("No pension until she joined the union", "there was no pension until she joined the union"),
]
NOW = [
    ("Sometimes 6 days in a row in the cold.", "sometimes it is 6 days in a row in the cold"),
    (
        "Potholes, dogs running loose, broken lamps, a tree.",
        "there are potholes, dogs running loose, broken lamps, a tree",
    ),
    ("Half of the new ones gone in a month.", "half of the new ones are gone in a month"),
    (
        "The form they have to fill in every week is usually 30 pages.",
        "The form they have to fill in every week is usually 30 pages",
    ),
    ("The busier it got the more they lost.", "The busier it got the more they lost"),
]
NONE = [
    "She drives a bus.",
    "Room leader of the Otters.",
    "Tune the piano.",
    "practice asking a question",
    "Doors at 7.30.",
    "Not a big one.",
    "In pencil.",
    "Tuesday after school, in her office",
]


@pytest.mark.parametrize(("words", "told"), PAST)
def test_in_a_story(words: str, told: str) -> None:
    assert told_bare(words, Place(MS), past=True) == told


@pytest.mark.parametrize(("words", "told"), NOW)
def test_today(words: str, told: str) -> None:
    assert told_bare(words, Place(MS), past=False) == told


@pytest.mark.parametrize("words", NONE)
def test_no_such_note(words: str) -> None:
    assert told_bare(words, Place(MS), past=False) is None


def test_things_below_what_somebody_does_are_her_work() -> None:
    place = Place(MS, "What she actually does")
    assert (
        told_bare("Repairs, letters, tax returns.", place, past=False)
        == "her work is repairs, letters, tax returns"
    )


@pytest.mark.parametrize(("tale", "needless"), [("", True), ("line-1", False)])
def test_what_only_names_something_is_told_in_a_story_alone(tale: str, needless: bool) -> None:
    note = Candidate("1", Section.LEARNED, LineKind.TOLD, "attics in August", (), (), 0, tale=tale)
    named = Told("There were attics in August.", LineKind.TOLD, bare=True)
    assert is_needless(note, named) is needless
    assert not is_needless(note, Told("She climbs attics.", LineKind.TOLD))


def test_what_may_be_done_so_often_is_no_thing_that_there_is():
    assert told_bare("Always fans along the wall.", Place(MS), past=False) is None


def test_who_made_her_do_it_is_not_told_as_herself():
    assert is_for_interviewee("then made her climb the ladder", MS)
    assert not is_for_interviewee("then made him climb the ladder", MS)
