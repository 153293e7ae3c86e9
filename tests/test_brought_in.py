"""Who does what in a short note: somebody brought in, somebody's relative, the interviewee, or no person."""

import pytest

from scriptwright.drafting import script_of
from scriptwright.narration import Person
from scriptwright.project import Project
from scriptwright.script.short_notes.brought_in import whose_kin, with_who
from scriptwright.script.short_notes.omitted import with_verb
from scriptwright.script.words.place import Place
from scriptwright.script.words.spoken import said_aloud
from scriptwright.sections import Pronoun

SHE, HE = Person("Ms. Ruiz", Pronoun.SHE), Person("Mr. Ode", Pronoun.HE)

NOTES = """\
Interview with {name}, bus driver

STORY
{story}

WHY I CHOSE {whom}
{why} drives the bus to my school.
"""


def told(story: str, *, person: Person = SHE) -> str:
    whom = person.pronoun.object.upper()
    notes = NOTES.format(name=person.name, story=story, whom=whom, why=person.pronoun.value.capitalize())
    made = script_of(Project(notes=notes, minutes=3, pronoun=person.pronoun))
    return " ".join(line.text for section in made.sections for line in section.lines)


@pytest.mark.parametrize(
    "note",
    [
        "her boss at the time was like just drive",
        "his manager at first said no to it",
        "manager at the time was mad about it",
    ],
)
def test_the_boss_of_the_interviewee_is_somebody_else(note: str):
    assert with_verb(note, Place(SHE, "STORY")) is None


def test_what_somebody_was_before_is_told_as_ever():
    assert with_verb("cook in Leeds", Place(SHE, "Background")) == "she was a cook in Leeds"


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("There was a girl, 12, rode to the last stop.", "There was a girl, 12, who rode to the last stop."),
        ("There was an old man, never had a ticket.", "There was an old man who never had a ticket."),
        ("There was a kid in the back, hit by a bag.", "There was a kid in the back, hit by a bag."),
        ("There was a fire, lost the whole shed.", "There was a fire, lost the whole shed."),
        ("There was a boy, 9, walked him to the door.", "There was a boy, 9, walked him to the door."),
    ],
)
def test_who_has_just_been_brought_in_did_it(written: str, said: str):
    assert with_who(written) == said


def test_who_has_just_been_brought_in_is_not_the_interviewee():
    assert "There was a boy, 12, who kept riding to the end." in told(
        "There was a boy, 12, kept riding to the end. He had no ticket."
    )


@pytest.mark.parametrize(
    ("before", "person", "whose"),
    [
        ("he fell asleep because ", SHE, "his"),
        ("she fell asleep because ", HE, "her"),
        ("The girl fell asleep because ", HE, "her"),
        ("The passenger cried because ", SHE, None),
        ("she drove him home because ", SHE, None),
        ("learned it from ", SHE, "her"),
        ("her brother left because ", HE, "his"),
    ],
)
def test_a_relative_is_of_whoever_the_sentence_is_of(before: str, person: Person, whose: str | None):
    assert whose_kin(before, person) == whose


def test_a_relative_in_a_story_about_a_boy_is_his():
    said = told("- There was a boy, 12, slept on the bus a lot\n- mom worked nights so he rode till seven")
    assert "His mom worked nights" in said


def test_a_husband_is_not_given_to_the_man_in_a_story():
    said = told("- an old man got on without shoes. husband drove over with a pair\n- he cried and sang")
    assert "The husband drove over" in said
    assert "is husband" not in said


def test_somebody_brought_in_is_known_afterwards():
    said = told(
        "- a woman got on with a dog. the woman's son was there\n- son yelled about the fare. he laughed\n"
        "- son came back with a cake",
        person=HE,
    )
    assert "The son yelled" in said
    assert "his son" not in said.lower()


@pytest.mark.parametrize(
    ("noted", "said"),
    [
        ("- the new mirror fell off twice\n- had to be glued. he did it himself", "It had to be glued."),
        ("- the door stuck in May. got repaired in June", "It got repaired in June."),
        ("- the timetable was wrong, should've been weekly. nobody saw it", "It should've been weekly."),
        ("- they moved the stop. 2 metres too far", "It was 2 metres too far."),
        ("- the seat was set by a mechanic. one inch too low", "It was one inch too low."),
        ("- the old fare didnt add up. didnt make sense", "It didn't make sense."),
        ("- he hums at stops. started as a joke for a kid", "It started as a joke"),
        ("- the sign came off on a hill, said “wet paint”. nobody saw", "It said “wet paint”"),
    ],
)
def test_what_no_person_is_or_does_is_it(noted: str, said: str):
    assert said in told(noted, person=HE)


@pytest.mark.parametrize(
    "noted", ["- had to be rescued by boat", "- was fired in May", "- should've been a nurse"]
)
def test_what_a_person_can_be_stays_of_the_interviewee(noted: str):
    assert not told(noted, person=HE).count("It ")


def test_who_is_not_joking_is_not():
    assert said_aloud("They laugh. he is not kidding") == "They laugh. he is not kidding"
    assert said_aloud("Forty stops, not kidding.") == "Forty stops."
