"""Two changes of one project brought together, and what is disputed between them."""

from dataclasses import fields, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scriptwright.changes import ALine, merge, put, things
from scriptwright.project import Project
from scriptwright.script import edits
from scriptwright.script.model import Edits, Way
from scriptwright.sections import Pronoun, Section

BASE = Project(
    notes="He mends clocks.",
    student="Ada",
    answers={"why": "He is calm."},
    placed={"b1": Section.WHO},
    edits=Edits(rewritten={"l1": "He fixes clocks."}, order={Section.WHO: ("l1", "l2")}),
)


def edited(change, *arguments):
    return replace(BASE, edits=change(BASE.edits, *arguments))


MINE_AND_THEIRS = [
    (replace(BASE, notes="He mends old clocks."), replace(BASE, student="Ada L.")),
    (replace(BASE, answers={**BASE.answers, "connection": "Me too."}), replace(BASE, answers={})),
    (replace(BASE, placed={}), replace(BASE, placed={**BASE.placed, "b2": None})),
    (edited(edits.rewrite, "l1", "He repairs clocks."), edited(edits.cut, "l2")),
    (edited(edits.cut, "l3"), edited(edits.bring_back, "l4")),
    (replace(BASE, minutes=2.0), BASE),
    (BASE, BASE),
]


@pytest.mark.parametrize(("mine", "theirs"), MINE_AND_THEIRS)
def test_changes_of_different_things_both_stand_whoever_comes_first(mine, theirs):
    merged = merge(BASE, mine, theirs)

    assert merged.disputed == ()
    assert merged.project == merge(BASE, theirs, mine).project
    changed = {place for place, thing in things(mine).items() if things(BASE).get(place) != thing}
    assert all(things(merged.project)[place] == things(mine)[place] for place in changed)


@pytest.mark.parametrize(
    ("mine", "theirs", "place"),
    [
        (replace(BASE, notes="Mine."), replace(BASE, notes="Theirs."), ("notes",)),
        (replace(BASE, notes="Mine."), replace(BASE, notes=""), ("notes",)),
        (replace(BASE, answers={"why": "Mine."}), replace(BASE, answers={}), ("answers", "why")),
        (edited(edits.rewrite, "l1", "Mine."), edited(edits.cut, "l1"), ("lines", "l1")),
        (
            edited(edits.rewrite, "l1", "Mine.\nMore."),
            edited(edits.rewrite, "l1", "Theirs."),
            ("lines", "l1"),
        ),
        (replace(BASE, minutes=2.0), replace(BASE, minutes=3.0), ("minutes",)),
    ],
)
def test_different_changes_of_one_thing_are_disputed_and_either_can_stand(mine, theirs, place):
    kept, taken = merge(BASE, mine, theirs), merge(BASE, mine, theirs, prefer_theirs=True)

    assert kept.disputed == taken.disputed == (place,)
    assert kept.project == mine
    assert taken.project == theirs


def test_the_same_change_twice_is_no_dispute():
    same = replace(BASE, notes="Other.")
    assert merge(BASE, same, same) == merge(BASE, same, BASE)


words = st.sampled_from(["", "a", "b"])
lines = st.sampled_from(["l1", "l2", "l2.1", "l3"])
whole = st.sampled_from(["l1", "l2", "l3"])
projects = st.builds(
    Project,
    notes=words,
    minutes=st.none() | st.sampled_from([1.0, 2.0]),
    answers=st.dictionaries(words, words),
    placed=st.dictionaries(words, st.none() | st.sampled_from(Section)),
    edits=st.builds(
        Edits,
        rewritten=st.dictionaries(whole, words),
        cut=st.frozensets(lines),
        kept=st.frozensets(whole),
        order=st.dictionaries(st.sampled_from(Section), st.lists(whole).map(tuple)),
        versions=st.dictionaries(whole, st.sampled_from(Way)),
    ),
)


@given(projects, projects, projects)
@settings(max_examples=100, deadline=None)
def test_whoever_changed_nothing_gets_the_others_state_and_nothing_else_is_made_up(base, mine, theirs):
    assert merge(base, base, theirs).project == theirs
    assert merge(base, mine, base).project == mine
    merged = things(merge(base, mine, theirs).project)
    assert all(thing in (things(mine).get(at), things(theirs).get(at)) for at, thing in merged.items())


def test_nothing_that_a_project_holds_is_passed_over():
    given = {
        **{name: f"a {name}" for name in ("notes", "assignment", "kind", "student", "interviewee")},
        **{"pseudonym": "p", "contacts_hidden": True},
        **{"role": "r", "organization": "o", "pronoun": Pronoun.SHE, "minutes": 1.5, "pace": 99},
        **{"answers": {"a": "b"}, "placed": {"c": Section.WHY}, "agreed": frozenset({"words.example"})},
    }
    done = {"rewritten": {"l1": "w"}, "cut": frozenset({"l2.1"}), "kept": frozenset({"l3"})}
    done |= {"order": {Section.WHO: ("l1",)}, "versions": {"l4": Way.SHORTER}, "reworded": {"l1": "w"}}
    assert done.keys() == {field.name for field in fields(Edits)}
    assert given.keys() | {"edits"} == {field.name for field in fields(Project)}
    full = Project(**given, edits=Edits(**done))

    assert merge(Project(), full, Project()).project == merge(Project(), Project(), full).project == full


def test_a_thing_is_put_in_its_place_and_taken_out_again():
    line = ALine("He repairs clocks.", frozenset(), True)
    changed = put(BASE, ("lines", "l9"), line)

    assert changed.edits.rewritten["l9"] == "He repairs clocks."
    assert "l9" in changed.edits.kept
    assert put(changed, ("lines", "l9"), None, there=False) == BASE
