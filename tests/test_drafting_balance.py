"""Telling against reflecting: counted, and asked about where there is little of the student."""

from scriptwright.drafting import REFLECT, balance_of, outline_of, script_of
from scriptwright.project import Project
from scriptwright.script import LineKind
from scriptwright.sections import Pronoun, Section

NOTES = """Interview with Mr. Chen, product manager

What do you do all day?
I plan what a team of nine builds, and I talk to customers.

How did you get into this job?
I moved into the job from engineering. I studied physics before that.

What was the hardest part?
I lost my first two customers in one week. I had to learn to listen to complaints.

Why I chose him: I use the app he works on.

My thoughts:
I build apps with a friend.
"""


BRIEF = "Say who you interviewed, why you chose them, what you learned and how it connects to you."


def found(**more):
    project = Project(notes=NOTES, assignment=BRIEF, minutes=1, **more)
    outline, script = outline_of(project), script_of(project)
    return balance_of(outline, script, project.answers), script


def test_every_word_that_is_no_frame_either_tells_or_reflects():
    balance, script = found()
    counted = sum(line.words for line in script.lines if line.kind is not LineKind.FRAME)
    assert balance.whole.telling + balance.whole.reflecting == counted
    assert sum(share.telling for share in balance.sections.values()) == balance.whole.telling
    assert sum(share.reflecting for share in balance.sections.values()) == balance.whole.reflecting
    assert balance.sections[Section.CONNECTION].own == 1
    assert balance.sections[Section.LEARNED].own == 0


def test_where_reflecting_is_thin_one_question_leads_on_from_a_line_of_the_script():
    balance, _ = found(kind="reflection-on-a-talk")
    assert balance.is_thin
    assert (
        balance.question.question
        == "Mr. Chen moved into the job from engineering. What would you keep from that?"
    )
    assert balance.question.section is Section.CONNECTION


def test_the_answer_is_told_as_the_students_own():
    before, _ = found(kind="reflection-on-a-talk")
    answer = "I'd keep the habit of drawing a plan first."
    after, script = found(kind="reflection-on-a-talk", answers={REFLECT: answer})
    (line,) = [line for line in script.lines if line.text == answer]
    assert line.kind is LineKind.OWN
    assert line.sources[0].of == f"answer:{REFLECT}"
    assert line in next(part for part in script.sections if part.section is Section.CONNECTION).lines
    assert after.whole.own > before.whole.own
    assert after.question is not None


def test_nothing_is_asked_where_there_is_enough_of_the_student():
    balance, _ = found(answers={REFLECT: "", "connection": ""}, kind="informational-interview")
    assert balance.is_thin == (balance.whole.own < 0.2)
    assert (balance.question is None) == (not balance.is_thin)


def test_an_open_question_of_the_assignment_comes_first():
    project = Project(notes=NOTES.partition("Why I chose")[0], minutes=1)
    outline = outline_of(project)
    assert {"why", "connection"} <= {gap.point for gap in outline.gaps}
    assert balance_of(outline, script_of(project), {}).question is None


def test_without_a_line_that_stands_alone_the_question_is_open():
    balance, _ = found(kind="reflection-on-a-talk", pronoun=Pronoun.THEY)
    assert balance.question.question == (
        "Which part of what Mr. Chen told you will you remember in a year, and why?"
    )
