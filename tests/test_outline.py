"""Blocks under the sections of the assignment, and questions for what the notes do not answer."""

from textwrap import dedent

import pytest

from scriptwright.assignment import STANDARD, read_assignment
from scriptwright.notes import Interviewee, read_notes
from scriptwright.outline import make_outline
from scriptwright.sections import Pronoun, Section

NOTES = dedent("""\
    Interview with Mr. Bell, conservator

    What do you do?
    I bind books by hand and I repair old ones.
    What obstacles did you face?
    My shop burned down, and I started again in a garage.
    """)
WHY = "\nWhy I chose him\nI chose him because he mended my grandfather's Bible.\n"
CONNECTION = "\nHow it connects to me\nI collect old maps, so I know what damp does to paper.\n"
STANDARD_BRIEF = "Say who you interviewed, why you chose them, what you learned and how it connects to you."


def outline(notes=NOTES, brief="", **given):
    return make_outline(read_notes(notes), read_assignment(brief), **given)


def gaps(*arguments, **given):
    return [gap.point for gap in outline(*arguments, **given).gaps]


class TestSections:
    def test_every_block_stands_once_under_its_section_or_set_aside(self):
        found = outline(NOTES + WHY + CONNECTION)
        under = [block for section in (*Section, None) for block in found.under(section)]
        assert sorted(under, key=lambda block: block.start) == list(found.blocks)

    def test_a_block_that_the_student_moved_stays_where_it_was_put(self):
        block = next(block for block in outline().blocks if "burned" in block.text)
        moved = outline(placed={block.id: Section.WHO})
        assert [b.text for b in moved.under(Section.WHO) if b.id == block.id] == [block.text]
        set_aside = outline(placed={block.id: None})
        assert block.text in [b.text for b in set_aside.under(None)]

    def test_a_move_of_a_block_that_is_no_longer_there_changes_nothing(self):
        assert outline(placed={"gone": Section.WHY}) == outline()

    def test_text_language_and_doubts_are_handed_on(self):
        notes = read_notes(NOTES)
        found = make_outline(notes, STANDARD)
        assert (found.text, found.language, found.doubts) == (NOTES, notes.language, notes.doubts)


class TestInterviewee:
    def test_the_person_of_the_notes_stands_where_nothing_is_corrected(self):
        assert outline().interviewee == Interviewee("Mr. Bell", "conservator", None, Pronoun.HE)

    def test_what_the_student_corrects_holds_and_the_rest_stays(self):
        given = Interviewee(name="Theo Bell", pronoun=Pronoun.THEY)
        assert outline(interviewee=given).interviewee == Interviewee(
            "Theo Bell", "conservator", None, Pronoun.THEY
        )

    def test_an_unknown_name_role_or_pronoun_is_no_gap(self):
        found = outline("What do you do?\nI bind books.\nWhat is hard?\nThe glue." + WHY + CONNECTION)
        assert found.interviewee.name is None
        assert found.gaps == ()


class TestAssignment:
    def test_without_a_brief_the_standard_points_are_asked(self):
        assert outline().assignment == STANDARD

    def test_a_brief_on_top_of_the_notes_counts(self):
        found = outline(
            "Assignment: in 2 minutes say who you interviewed and what obstacles they faced.\n\n" + NOTES
        )
        assert [point.id for point in found.assignment.points] == ["who", "obstacles"]
        assert found.assignment.minutes.high == 2

    def test_a_brief_that_was_pasted_goes_before_the_one_in_the_notes(self):
        notes = "Assignment: in 2 minutes say who you interviewed and what obstacles they faced.\n\n" + NOTES
        assert [point.id for point in outline(notes, STANDARD_BRIEF).assignment.points] == [
            "who",
            "why",
            "learned",
            "connection",
        ]


#: Notes, brief → the points that are still open.
GAPS = {
    "nothing on why and connection": (NOTES, "", ["why", "connection"]),
    "why is told": (NOTES + WHY, "", ["connection"]),
    "all is told": (NOTES + WHY + CONNECTION, "", []),
    "why under no heading": (NOTES + "\nI chose Mr. Bell because he is my neighbor.\n" + CONNECTION, "", []),
    "an empty heading": (NOTES + WHY + "\nHow it connects to me\n", "", ["connection"]),
    "only what the brief asks": (NOTES, "Say who you interviewed and what you learned.", []),
    "obstacles are told": (NOTES, "Who did you interview? What obstacles have they overcome?", []),
    "advice is not told": (NOTES, "Who did you interview? What advice did they give you?", ["advice"]),
    "advice without its question": (
        NOTES + "Anything else?\nMy advice is to bind one book before you buy a press.\n",
        "Who did you interview? What advice did they give you?",
        [],
    ),
    "advice that was not given": (
        NOTES + "What advice do you have?\n(forgot to ask)\n",
        "Who did you interview? What advice did they give you?",
        ["advice"],
    ),
    "next steps are not told": (
        NOTES + WHY + CONNECTION,
        STANDARD_BRIEF + " What are your next steps?",
        ["next-steps"],
    ),
    "next steps under a heading": (
        NOTES + WHY + CONNECTION + "\nNext steps\nI signed up for the paper workshop in June.\n",
        STANDARD_BRIEF + " What are your next steps?",
        [],
    ),
    "the interviewer's reason": (
        "Me: I asked you because you mended our Bible. What do you do?\nHim: I bind books.\n"
        "Me: What is hard?\nHim: The glue. It never dries when it should.\n" + CONNECTION,
        "",
        [],
    ),
    "the interviewee's why is not the student's": (
        NOTES
        + "Why did you choose this career?\nI chose it because I like the smell of paper.\n"
        + CONNECTION,
        "",
        ["why"],
    ),
    "the interviewee's family is not the student's connection": (
        NOTES
        + WHY
        + "Do your kids want to do this?\nMy daughter wants to be an archivist, it connects us.\n",
        "",
        ["connection"],
    ),
}


class TestGaps:
    @pytest.mark.parametrize(("notes", "brief", "wanted"), GAPS.values(), ids=GAPS)
    def test_a_point_is_open_where_nothing_answers_it(self, notes, brief, wanted):
        assert gaps(notes, brief) == wanted

    def test_a_gap_is_a_question_to_the_student_that_names_the_interviewee(self):
        found = outline()
        assert [gap.question for gap in found.gaps] == [
            "Why did you choose Mr. Bell?",
            "How does this interview connect to your own interests?",
        ]
        assert [gap.section for gap in found.gaps] == [Section.WHY, Section.CONNECTION]

    def test_no_name_is_made_up_for_a_question(self):
        found = outline("What do you do?\nI bind books.\nWhat is hard?\nThe glue.")
        assert found.gaps[0].question == "Why did you choose this person?"

    def test_a_point_in_words_of_the_brief_is_asked_in_them(self):
        found = outline(
            brief="Say who you interviewed. Explain what a stranger would find funny about the job."
        )
        assert len(found.gaps) == 1
        assert "a stranger would find funny" in found.gaps[0].question

    @pytest.mark.parametrize("key", ["why", Section.WHY])
    def test_an_answer_closes_its_gap_and_is_remembered(self, key):
        found = outline(answers={key: "I chose him because he is patient."})
        assert [gap.point for gap in found.gaps] == ["connection"]
        assert [gap.point for gap in found.answered] == ["why"]

    def test_an_answer_to_a_point_beside_the_sections_closes_that_one_only(self):
        brief = "Who did you interview? What did you learn? What advice did they give? What surprised you?"
        assert gaps(NOTES, brief) == ["advice", "surprise"]
        assert gaps(NOTES, brief, answers={"advice": "He told me to wait."}) == ["surprise"]

    def test_a_blank_answer_answers_nothing(self):
        assert gaps(answers={"why": " \n"}) == ["why", "connection"]

    def test_a_block_moved_into_a_section_answers_it(self):
        block = next(block for block in outline().blocks if "burned" in block.text)
        assert gaps(NOTES + CONNECTION, placed={block.id: Section.WHY}) == ["learned"]

    def test_a_block_set_aside_answers_nothing(self):
        notes = NOTES + WHY + CONNECTION
        block = next(block for block in outline(notes).blocks if "Bible" in block.text)
        assert gaps(notes, placed={block.id: None}) == ["why"]

    def test_a_point_knows_whether_it_is_open(self):
        found = outline()
        assert found.is_open("why")
        assert not found.is_open("learned")
        assert not found.is_open("anything")

    def test_empty_notes_ask_for_every_section(self):
        assert {gap.section for gap in outline("").gaps} == set(Section)
