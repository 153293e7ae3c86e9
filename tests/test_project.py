import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scriptwright.drafting import outline_of
from scriptwright.errors import ScriptwrightError
from scriptwright.project import FORMAT, Project, ProjectError
from scriptwright.script.model import PACE, Edits, Way
from scriptwright.sections import Pronoun, Section

FULL = Project(
    notes="What do you do?\r\nI mend clocks, mostly “old” ones.\n",
    assignment="Two to three minutes.",
    kind="leadership-interview",
    student="Ida Lund",
    interviewee="Mr. Osei",
    role="clockmaker",
    organization="Osei & Daughters",
    pseudonym="Mr. A.",
    contacts_hidden=True,
    pronoun=Pronoun.HE,
    minutes=2.5,
    pace=130,
    answers={"p2": "He mended my grandmother's clock."},
    placed={"b3": Section.LEARNED, "b4": None},
    edits=Edits(
        rewritten={"n0-12": "He mends clocks."},
        cut=frozenset({"n40-60", "n13-20"}),
        kept=frozenset({"n70-90"}),
        order={Section.WHO: ("n21-39", "n0-12")},
        versions={"n40-60": Way.SHORTER},
        reworded={"n0-12": "He mends clocks."},
    ),
    agreed=frozenset({"models.example.org"}),
)

texts = st.text(st.characters())
sections = st.sampled_from(Section)
edits = st.builds(
    Edits,
    rewritten=st.dictionaries(texts, texts, max_size=3),
    cut=st.frozensets(texts, max_size=3),
    kept=st.frozensets(texts, max_size=3),
    order=st.dictionaries(sections, st.lists(texts, max_size=3).map(tuple)),
    versions=st.dictionaries(texts, st.sampled_from(Way), max_size=3),
    reworded=st.dictionaries(texts, texts, max_size=3),
)
projects = st.builds(
    Project,
    notes=texts,
    assignment=texts,
    kind=texts,
    student=texts,
    interviewee=texts,
    role=texts,
    organization=texts,
    pseudonym=texts,
    contacts_hidden=st.booleans(),
    pronoun=st.none() | st.sampled_from(Pronoun),
    minutes=st.none() | st.floats(min_value=0, exclude_min=True, allow_infinity=False),
    pace=st.integers(min_value=1),
    answers=st.dictionaries(texts, texts, max_size=3),
    placed=st.dictionaries(texts, st.none() | sections, max_size=3),
    edits=edits,
    agreed=st.frozensets(texts, max_size=2),
)


def test_the_json_form_shows_everything_the_student_gave():
    assert FULL.to_json() == {
        "format": 1,
        "notes": "What do you do?\r\nI mend clocks, mostly “old” ones.\n",
        "assignment": "Two to three minutes.",
        "kind": "leadership-interview",
        "student": "Ida Lund",
        "interviewee": "Mr. Osei",
        "role": "clockmaker",
        "organization": "Osei & Daughters",
        "pseudonym": "Mr. A.",
        "contacts_hidden": True,
        "pronoun": "he",
        "minutes": 2.5,
        "pace": 130,
        "answers": {"p2": "He mended my grandmother's clock."},
        "placed": {"b3": "learned", "b4": None},
        "edits": {
            "rewritten": {"n0-12": "He mends clocks."},
            "cut": ["n13-20", "n40-60"],
            "kept": ["n70-90"],
            "order": {"who": ["n21-39", "n0-12"]},
            "versions": {"n40-60": "shorter"},
            "reworded": {"n0-12": "He mends clocks."},
        },
        "agreed": ["models.example.org"],
    }


@pytest.mark.parametrize("project", [Project(), FULL], ids=["empty", "full"])
def test_a_project_comes_back_from_its_json_form(project):
    assert Project.from_json(json.loads(json.dumps(project.to_json()))) == project


@given(projects)
def test_every_project_comes_back_from_its_json_form(project):
    assert Project.from_json(project.to_json()) == project


@pytest.mark.parametrize("key", [key for key in Project().to_json() if key != "kind"])
def test_an_older_document_without_a_key_still_opens(key):
    document = FULL.to_json()
    del document[key]

    opened = Project.from_json(document).to_json()

    assert opened == {**FULL.to_json(), key: Project().to_json()[key]}


@pytest.mark.parametrize("key", [*Project().to_json()["edits"]])
def test_older_edits_without_a_key_still_open(key):
    document = FULL.to_json()
    del document["edits"][key]

    assert not getattr(Project.from_json(document).edits, key)


def test_a_document_from_before_there_were_kinds_is_of_the_standard_kind():
    document = FULL.to_json()
    del document["kind"]

    assert Project.from_json(document) == replace(FULL, kind="informational-interview")


def test_an_empty_document_is_an_empty_project():
    assert Project.from_json({}) == Project(kind="informational-interview")
    assert Project.from_json({}).pace == PACE


@pytest.mark.parametrize(
    "newer",
    [
        {"format": FORMAT + 1},
        {"format": FORMAT + 1, "notes": ["another form"]},
        {"colour": "blue"},
        {"edits": {"highlighted": []}},
    ],
)
def test_a_document_of_a_newer_version_is_refused_rather_than_cut_down(newer):
    with pytest.raises(ProjectError, match="Update Scriptwright"):
        Project.from_json(newer)


@pytest.mark.parametrize(
    ("bad", "said"),
    [
        (None, '"document"'),
        ([], '"document"'),
        ("notes", '"document"'),
        ({1: "notes"}, '"document"'),
        ({"format": "1"}, '"format" should be a whole number'),
        ({"format": True}, '"format"'),
        ({"format": 0}, '"format"'),
        ({"notes": None}, '"notes" should be text'),
        ({"notes": ["a", "b"]}, '"notes"'),
        ({"student": 7}, '"student"'),
        ({"contacts_hidden": 1}, '"contacts_hidden" should be yes or no'),
        ({"pronoun": "it"}, '"pronoun" should be he, she or they'),
        ({"pronoun": ["he"]}, '"pronoun"'),
        ({"minutes": "3"}, '"minutes" should be a number above zero'),
        ({"minutes": True}, '"minutes"'),
        ({"minutes": 0}, '"minutes"'),
        ({"minutes": -2.5}, '"minutes"'),
        ({"minutes": float("nan")}, '"minutes"'),
        ({"minutes": float("inf")}, '"minutes"'),
        ({"pace": 140.0}, '"pace" should be a whole number above zero'),
        ({"pace": False}, '"pace"'),
        ({"pace": 0}, '"pace"'),
        ({"answers": ["p1"]}, '"answers"'),
        ({"answers": {"p1": None}}, '"answers"'),
        ({"placed": {"b1": "middle"}}, '"placed"'),
        ({"placed": {"b1": 1}}, '"placed"'),
        ({"edits": []}, '"edits"'),
        ({"edits": {"rewritten": {"l1": 1}}}, '"rewritten"'),
        ({"edits": {"cut": "l1"}}, '"cut"'),
        ({"edits": {"kept": [1]}}, '"kept"'),
        ({"edits": {"order": {"middle": []}}}, '"order"'),
        ({"edits": {"order": {"who": "l1"}}}, '"order"'),
        ({"edits": {"versions": {"l1": "sung"}}}, '"versions"'),
    ],
)
def test_a_value_of_the_wrong_type_is_named_in_a_sentence(bad, said):
    with pytest.raises(ScriptwrightError, match="saved with Scriptwright") as raised:
        Project.from_json(bad)

    assert said in str(raised.value)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from([*Project().to_json()]), json_values, max_size=4))
def test_any_document_opens_or_is_refused_with_a_sentence(document):
    try:
        project = Project.from_json(document)
    except ScriptwrightError:
        return
    assert Project.from_json(project.to_json()) == project


def test_the_student_is_never_the_interviewee():
    notes = "Interview with Ada Brook\nWhat do you do?\nI mend nets."
    assert outline_of(Project(notes=notes)).interviewee.name == "Ada Brook"
    assert outline_of(Project(notes=notes, student="ada brook ")).interviewee.name is None
