"""The other ways to say a line: each from the same source, nothing invented, the choice kept and undone."""

import re
from dataclasses import replace
from textwrap import dedent

import pytest
from golden_cases import CASES
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scriptwright import drafting
from scriptwright.drafting import outline_of, script_from, script_of
from scriptwright.facts import names, numbers
from scriptwright.project import Project
from scriptwright.script import Edits, LineKind, Way
from scriptwright.script.edits import bring_back, choose, cut, move, restore
from scriptwright.script.opening import OPENING
from scriptwright.script.words.shorter import SAVED, shortened

NOTES = dedent("""\
    Interview with Mr. Bell, a baker at Corner Bread

    What do you do?
    I bake bread for the whole street. I start at two in the morning, and I teach one apprentice every year.
    What obstacles did you face?
    My first shop burned down in 2009. I had no insurance, so I baked in my kitchen for a year.
    What do you like about it?
    The best part is the quiet. Children press their noses to my window.

    Why I chose him
    I chose him because his window is lit when I cannot sleep.

    How it connects to me
    I bake on Sundays with my sister, and we sell the rolls to our neighbors.
    """)
PROJECT = Project(notes=NOTES, minutes=2, interviewee="Mr. Bell", role="baker", organization="Corner Bread")


def script(edits=None):
    return script_of(PROJECT if edits is None else edited(PROJECT, edits))


def edited(project, edits):
    return replace(project, edits=edits)


def versions_from(outline, project):
    """The other ways of every line, whatever was chosen in the project."""
    draft = drafting.draft_from(outline, project)
    return drafting.versions_with(draft, drafting.hiding_of(outline, project))


def ways(words, edits=None):
    """The other ways to say the line with these words, by name."""
    project = PROJECT if edits is None else edited(PROJECT, edits)
    others = versions_from(outline_of(project), project)
    line = next(line for line in script().lines if words in line.text)
    return {version.way: version.line for version in others.get(line.id, ())}


def line(words, edits=None):
    return next(line for line in script(edits).lines if words in line.text)


class TestALine:
    def test_what_is_told_can_be_quoted_word_for_word(self):
        quoted = ways("Children press")[Way.QUOTED]
        assert quoted.text == "He said, “Children press their noses to my window.”"
        assert quoted.kind is LineKind.QUOTED
        assert [NOTES[s.start : s.end] for s in quoted.sources] == [
            "Children press their noses to my window."
        ]

    def test_what_is_quoted_can_be_told(self):
        assert line("the quiet").text == "In his words, “The best part is the quiet.”"
        told = ways("the quiet")[Way.TOLD]
        assert (told.kind, told.text) == (LineKind.TOLD, "The best part is the quiet.")

    def test_it_can_be_said_shorter(self):
        assert ways("two in the morning")[Way.SHORTER].text == "He starts at two in the morning."

    def test_the_students_own_words_are_never_quoted_and_never_told(self):
        shorter = ways("with my sister")
        assert {way: version.text for way, version in shorter.items()} == {
            Way.SHORTER: "I bake on Sundays with my sister."
        }

    def test_the_reason_that_the_assignment_asks_for_is_not_cut(self):
        assert ways("I chose him because") == {}


class TestTheOpening:
    def test_there_are_three_to_choose_from(self):
        opening = script().lines[0]
        texts = [opening.text, *(version.text for version in ways(opening.text).values())]
        assert texts == [
            "For this video, I interviewed Mr. Bell, who's a baker at Corner Bread.",
            "For this video, I asked Mr. Bell, a baker at Corner Bread, what he does.",
            "Meet Mr. Bell, a baker at Corner Bread. I interviewed him for this video.",
        ]

    def test_words_of_the_interviewee_that_the_script_does_not_say_can_begin_it(self):
        notes = NOTES.replace("quiet. Children", "quiet. The hardest part is the heat. Children")
        project = Project(notes=notes, minutes=0.4, role="baker")
        others = {
            version.way: version.line for version in versions_from(outline_of(project), project)[OPENING]
        }
        assert others[Way.QUOTED].kind is LineKind.QUOTED
        quoted = re.fullmatch(r"“([^”]+)” That's Mr\. Bell, .+", others[Way.QUOTED].text)
        assert quoted[1] in notes
        assert all(quoted[1] not in line.text for line in script_of(project).lines)

    def test_a_talk_is_opened_in_its_own_words(self):
        talk = Project(notes=NOTES, minutes=2, kind="reflection-on-a-talk", role="baker")
        others = {v.way: v.line.text for v in versions_from(outline_of(talk), talk)[OPENING]}
        assert Way.ASKED not in others
        assert "I listened to a talk by him for this video." in others[Way.MEET]

    def test_the_one_chosen_stands_first(self):
        edits = choose(Edits(), OPENING, Way.MEET)
        assert (
            script(edits).lines[0].text
            == "Meet Mr. Bell, a baker at Corner Bread. I interviewed him for this video."
        )


class TestChoosing:
    def test_the_line_is_said_so_and_the_others_stay(self):
        told = line("Children press")
        after = script(choose(Edits(), told.id, Way.QUOTED))
        assert [(was.id, was.text) for was in script().lines if was.id != told.id] == [
            (now.id, now.text) for now in after.lines if now.id != told.id
        ]
        assert line("“Children press", choose(Edits(), told.id, Way.QUOTED)).id == told.id

    def test_the_time_counts_the_words_that_are_said(self):
        edits = choose(Edits(), line("two in the morning").id, Way.SHORTER)
        assert script(edits).words < script().words

    def test_it_is_undone(self):
        id = line("Children press").id
        assert restore(choose(Edits(), id, Way.QUOTED), id) == Edits()

    def test_it_outlives_being_moved_cut_and_brought_back(self):
        id = line("Children press").id
        edits = choose(Edits(), id, Way.QUOTED)
        edits = bring_back(cut(move(edits, script(edits), id, -1), id), id)
        assert line("Children press", edits).kind is LineKind.QUOTED

    def test_the_others_are_still_offered(self):
        id = line("two in the morning").id
        assert ways("two in the morning", choose(Edits(), id, Way.SHORTER)) == ways("two in the morning")

    def test_a_way_that_there_is_no_more_leaves_the_draft(self):
        id = line("bakes bread").id
        assert script(choose(Edits(), id, Way.MEET)) == script()

    def test_it_is_kept_with_the_project(self):
        project = edited(PROJECT, choose(Edits(), "line-1", Way.SHORTER))
        assert Project.from_json(project.to_json()) == project


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He plans a house, and he builds it with two friends.", "He plans a house."),
        ("He was tired on Mondays, so he slept in the back.", "He was tired on Mondays."),
        ("She runs the office, which has nine desks in it.", "She runs the office."),
        ("He left in May because the shop was too far away.", "He left in May."),
        ("She bakes for two hours; then she opens the shop.", "She bakes for two hours."),
        ("He mends old clocks. He learned it from his aunt.", "He mends old clocks."),
        (
            "When I asked what he does, he said he mends clocks, and he sells some.",
            "When I asked what he does, he said he mends clocks.",
        ),
        # What takes back, narrows or corrects stays.
        ("He plans a house, but he builds it with two friends.", None),
        ("He didn't leave the school because he was bored.", None),
        ("He likes the job, and he never does it on Sundays.", None),
        ("It should take an hour, and it takes all of three.", None),
        ("It sounds easy to learn. It takes four whole years.", None),
        ("He loves the work. But the hours are very long.", None),
        ("She comes in early, except when the bus is late again.", None),
        # Half a thought is none.
        ("If you like maths, and you like the cold, you can do it.", None),
        ("She both plans the houses, and she builds them in the end.", None),
        ("He plans, builds, and tests the engines on his own.", None),
        ("They mix, they shape, and the bread goes in at four.", None),
        ("I asked what he does. He said that he mends old clocks.", None),
        ("He said, “I get up early, and I go to bed early.”", None),
    ],
)
def test_only_a_whole_clause_that_nothing_hangs_on_is_left_out(text, expected):
    assert shortened(text) == expected


def faithful(project):
    """Every other way of every line of a project holds to the notes."""
    outline = outline_of(project)
    others = versions_from(outline, project)
    drafted = {line.id: line for line in script_from(outline, project).lines}
    for id, versions in others.items():
        was = drafted[id]
        assert len({version.way for version in versions}) == len(versions)
        for version in versions:
            said = version.line
            assert said.id == id
            assert said.text != was.text
            for source in said.sources:
                text = outline.text if source.of == "notes" else project.answers[source.of.partition(":")[2]]
                assert 0 <= source.start < source.end <= len(text)
            known = {number.value for number in numbers(f"{was.text} {source_words(outline, said)}")}
            assert {number.value for number in numbers(said.text)} <= known
            if id != OPENING:
                known = set(re.findall(r"\w+", f"{was.text} {outline.text}"))
                assert {word for name in names(said.text) for word in re.findall(r"\w+", name.text)} <= known
            if version.way is Way.SHORTER:
                assert len(said.text.split()) <= was.words - SAVED
            if version.way is Way.QUOTED:
                quoted = re.search("“(.+?)”", said.text)[1]
                assert quoted in source_words(outline, said)
            chosen = script_from(outline, edited(project, choose(project.edits, id, version.way)))
            assert said in chosen.lines


def source_words(outline, line):
    return " ".join(" ".join(outline.text[s.start : s.end] for s in line.sources if s.of == "notes").split())


@pytest.mark.parametrize("case", CASES[::3], ids=str)
def test_on_the_golden_notes_each_way_holds_to_its_source(case):
    faithful(Project(notes=case.notes, minutes=2))


@given(
    st.lists(
        st.sampled_from(
            [
                "What do you do?",
                "What obstacles did you face?",
                "I run a small bakery in the harbor, and I open it at two in the morning.",
                "I've got three people, so we share the work of 12.",
                "Don't trust a quiet engine.",
                "I studied law for 4 years; then I left.",
                "She said that she never sleeps, and he laughed.",
                "I chose her because she lives next door.",
                "My favorite saying is “Bread waits for nobody.”",
                "Nobody wakes up wanting a smaller form.",
                "- call the suppliers\n- count the flour\n- open the shop at 7",
                "How it connects to me",
                "I want to study biology, so this connects to me, and I mean it.",
                "Interview with Ms. Oduya, baker at Harbor Bread",
            ]
        ),
        max_size=9,
    )
)
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_on_any_notes_each_way_holds_to_its_source(lines):
    faithful(Project(notes="\n".join(lines), minutes=1))
