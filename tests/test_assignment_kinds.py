"""Kinds of assignment: files of a folder, recognised or chosen, and what they change."""

import shutil

import pytest

from scriptwright._assignment_kinds import FOLDER, kinds_in, recognised
from scriptwright.assignment import STANDARD, TOPICS, AssignmentKind, Limits, kind_of, kinds, read_assignment
from scriptwright.drafting import outline_of, script_of
from scriptwright.project import Project
from scriptwright.script import LineKind
from scriptwright.sections import Pronoun, Section

NOTES = """Interview with Ms. Adeyemi, fire chief at Station 4

What do you do?
I lead thirty firefighters and I plan their training. I answer for every truck that goes out.

What was the hardest part of leading?
I had to send a friend home for good in my second year. I learned to decide before I was sure.

What is your advice?
Ask the newest person first. Say thank you out loud.

My thoughts:
I captain the swim team, so I know how it feels when people look at you before a race.
"""
MINE = """name = "Book talk"
cues = ["book talk", "author visit"]
minutes = [1, 2]
own = 0.5

[headings]
why = "Why I read {them}"

[weights]
who = 1
why = 1
learned = 2
connection = 6

[closing]
name = "That was {name}."

[questions]
why = "Why this book by {name}?"

[[point]]
id = "who"
section = "who"
text = "Who wrote it"

[[point]]
id = "why"
section = "why"
text = "Why I read it"
"""


def folder(tmp_path, **files):
    for name, text in files.items():
        (tmp_path / f"{name}.toml").write_text(text, encoding="utf-8")
    return kinds_in(tmp_path)


def test_the_four_kinds_are_there_and_the_standard_is_the_first():
    assert [kind.id for kind in kinds().all] == [
        "informational-interview",
        "community-connection",
        "leadership-interview",
        "reflection-on-a-talk",
    ]
    assert kinds().doubts == ()


def test_the_standard_file_says_what_holds_without_it():
    standard, built_in = kinds().all[0], AssignmentKind()
    assert standard.points == built_in.points == STANDARD.points
    assert standard.weights == built_in.weights
    assert (standard.name, standard.own, standard.minutes) == (built_in.name, built_in.own, None)
    for pronoun in (*Pronoun, None):
        assert all(standard.heading(s, pronoun) == built_in.heading(s, pronoun) for s in Section)


@pytest.mark.parametrize("kind", kinds().all, ids=lambda kind: kind.id)
def test_a_kind_asks_for_something_in_each_section_and_shares_all_of_the_time(kind):
    assert {point.section for point in kind.points} == set(Section)
    assert sum(kind.weights.values()) == pytest.approx(1)
    for point in kind.points:
        assert TOPICS[point.id].section is point.section


@pytest.mark.parametrize(
    ("brief", "kind"),
    [
        ("", "informational-interview"),
        ("Interview somebody. Two minutes.", "informational-interview"),
        ("Interview a professional in a career you like; 3 minutes.", "informational-interview"),
        ("Community Connection: talk to a member of\nyour community.", "community-connection"),
        ("Interview a leader. Describe their leadership style.", "leadership-interview"),
        ("Reflect on the guest speaker's talk: what did you take from the lecture?", "reflection-on-a-talk"),
        ("Record a video about the KEYNOTES you heard.", "reflection-on-a-talk"),
    ],
)
def test_the_words_of_an_assignment_tell_its_kind(brief, kind):
    assert read_assignment(brief).kind.id == kind


def test_a_chosen_kind_stands_whatever_the_words_say():
    chosen = read_assignment("Describe their leadership style.", "community-connection")
    assert (chosen.kind.id, chosen.chosen) == ("community-connection", True)
    assert kind_of("Community  Connection") is kind_of("community-connection") is chosen.kind


def test_a_kind_that_is_there_no_more_is_recognised_anew():
    assert read_assignment("Describe their leadership style.", "gone").kind.id == "leadership-interview"


def test_a_kind_asks_for_its_points_where_the_brief_names_none():
    chosen = read_assignment("", "reflection-on-a-talk")
    assert "change" in [point.id for point in chosen.points]
    named = read_assignment("Say why you chose them.", "reflection-on-a-talk")
    assert [point.id for point in named.points] == ["why"]


def test_the_kind_of_an_assignment_on_top_of_the_notes_is_recognised_and_can_be_chosen():
    brief = "Assignment: make a video about a leader's leadership style, 2 minutes. Say why you chose them."
    notes = f"{brief}\n\n{NOTES}"
    assert outline_of(Project(notes=notes)).assignment.kind.id == "leadership-interview"
    chosen = outline_of(Project(notes=notes, kind="community-connection"))
    assert chosen.assignment.kind.id == "community-connection"
    assert chosen.assignment.text


def test_headings_questions_and_frames_of_a_script_are_those_of_its_kind():
    script = script_of(Project(notes=NOTES, kind="reflection-on-a-talk"))
    assert [part.heading for part in script.sections] == [
        "Who spoke, and about what",
        "Why this talk",
        "What I took from it",
        "What I think of it",
    ]
    assert script.lines[0].kind is LineKind.FRAME
    assert script.lines[0].text.startswith("For this video, I listened to a talk by Ms. Adeyemi")
    asked = [question.gap.question for part in script.sections for question in part.questions]
    assert "Why did you choose this talk?" in asked


def test_the_time_is_shared_as_the_kind_weighs_it():
    shares = {}
    for kind in ("informational-interview", "reflection-on-a-talk"):
        script = script_of(Project(notes=NOTES, kind=kind, minutes=1, answers={"why": "I chose her."}))
        targets = {part.section: part.target for part in script.sections}
        shares[kind] = targets[Section.CONNECTION] / sum(targets.values())
    assert shares["reflection-on-a-talk"] > shares["informational-interview"] + 0.05


def test_a_teachers_file_is_a_kind(tmp_path):
    found = folder(tmp_path, **{"book-talk": MINE})
    standard, mine = found.all
    assert found.doubts == ()
    assert standard == AssignmentKind()
    assert (mine.id, mine.name, mine.minutes, mine.own) == ("book-talk", "Book talk", Limits(1, 2), 0.5)
    assert mine.weights[Section.CONNECTION] == pytest.approx(0.6)
    assert mine.heading(Section.WHY, Pronoun.HE) == "Why I read him"
    assert mine.heading(Section.WHO) == "Who I interviewed"
    assert [point.id for point in mine.points] == ["who", "why"]
    assert recognised("Prepare for the author-visit.", found.all) is mine


def test_a_name_alone_is_enough(tmp_path):
    found = folder(tmp_path, plain='name = "Plain"')
    assert found.all[1].points == STANDARD.points


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        ("name = ", "it is not written as the other files beside it are"),
        ('cues = ["book"]', 'its "name" is missing'),
        ('name = ""', 'its "name" should be a few words'),
        ('name = "A"\ncolour = "red"', 'nothing is known of its "colour"'),
        ('name = "A"\ncues = "book"', 'its "cues" should be a list of words'),
        ('name = "A"\nminutes = [3, 2]', 'its "minutes" should be two numbers'),
        ('name = "A"\nown = 20', 'its "own" should be a share from 0 to 1'),
        ('name = "A"\n[weights]\nwho = 1', 'its "weights" should be a number above zero for each of who'),
        ('name = "A"\n[weights]\nwho=1\nwhy=0\nlearned=1\nconnection=1', 'its "weights" should be a number'),
        ('name = "A"\n[headings]\nend = "The end"', 'nothing is known of "end" in its "headings"'),
        ('name = "A"\n[headings]\nwho = "{name}"', 'with no field but {their}, {them}, {they}'),
        ('name = "A"\n[opening]\nfull = "I met {name.x}"', 'its "opening" should be sentences'),
        ('name = "A"\n[closing]\nname = "By {"', 'its "closing" should be sentences'),
        ('name = "A"\n[[point]]\nid = "a"\nsection = "end"\ntext = "b"', 'should have a "section": one'),
        ('name = "A"\n[[point]]\nsection = "who"\ntext = "b"', 'should have an "id" and a "text"'),
        ('name = "A"\npoint = []', 'should have an "id" that no other has'),
    ],
)  # fmt: skip
def test_a_broken_file_is_left_out_with_one_sentence(tmp_path, broken, said):
    found = folder(tmp_path, mine=broken, other='name = "Other"')
    assert [kind.id for kind in found.all] == ["informational-interview", "other"]
    (sentence,) = found.doubts
    assert sentence.startswith("The assignment kind in mine.toml was left out: ")
    assert said in sentence
    assert sentence.endswith(".")
    assert str(tmp_path) not in sentence


def test_a_file_of_other_bytes_and_a_folder_are_left_out_as_well(tmp_path):
    (tmp_path / "bytes.toml").write_bytes(b"\xff\xfe\x00")
    (tmp_path / "folder.toml").mkdir()
    found = kinds_in(tmp_path)
    assert found.all == (AssignmentKind(),)
    assert len(found.doubts) == 2


def test_without_its_file_the_standard_is_there_all_the_same(tmp_path):
    shutil.copytree(FOLDER, tmp_path / "kinds")
    (tmp_path / "kinds" / "informational-interview.toml").write_text("name = 3", encoding="utf-8")
    found = kinds_in(tmp_path / "kinds")
    assert found.all[0] == AssignmentKind()
    assert len(found.all) == 4
