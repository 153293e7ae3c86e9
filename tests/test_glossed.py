"""A sheet's headings with what is asked for in brackets say whose part stands below them."""

from textwrap import dedent

from scriptwright.notes import read_notes
from scriptwright.notes.model import Kind, Speaker
from scriptwright.sections import Section

_SHEET = dedent("""\
    WHO
    Ines Prado, lift engineer

    WHY (why does your interviewee do this job?)
    she hates stairs and loves machines

    HOW (how do they do it? tools, training)
    she went to night school for four years
    carries a torch in her teeth

    Write two extra questions you asked.
    do you ever get stuck
    -> twice. once with a bride
    what is in the bag
    -> a flask, a torch and a sandwich

    REFLECT: what stayed with you and why? (2-3 sentences)
    I thought lifts looked after themselves, and really somebody listens to them at night.

    Why this person? How is she linked to your own life?
    She got my gran out of the lift on her birthday
    """)


def test_what_is_asked_of_the_interviewee_is_told_of_them() -> None:
    read = {block.text: block for block in read_notes(_SHEET).blocks}
    assert read["WHY (why does your interviewee do this job?)"].kind is Kind.HEADING
    assert read["HOW (how do they do it? tools, training)"].kind is Kind.HEADING
    told = [read[one] for one in ("she hates stairs and loves machines", "carries a torch in her teeth")]
    assert all(one.kind is Kind.ANSWER and one.section in (Section.WHO, Section.LEARNED) for one in told)


def test_what_is_asked_of_the_student_is_theirs() -> None:
    read = {block.text: block for block in read_notes(_SHEET).blocks}
    lesson = read["I thought lifts looked after themselves, and really somebody listens to them at night."]
    assert (lesson.speaker, lesson.section) == (Speaker.STUDENT, Section.LEARNED)
    reason = read["She got my gran out of the lift on her birthday"]
    assert (reason.kind, reason.section) == (Kind.REFLECTION, Section.WHY)
    assert read["Why this person? How is she linked to your own life?"].kind is Kind.QUESTION


def test_questions_below_the_line_that_asks_for_them_are_put_to_the_interviewee() -> None:
    read = {block.text: block for block in read_notes(_SHEET).blocks}
    assert read["Write two extra questions you asked."].kind is Kind.HEADING
    assert read["do you ever get stuck"].kind is Kind.QUESTION
    assert read["twice. once with a bride"].question == read["do you ever get stuck"].id
