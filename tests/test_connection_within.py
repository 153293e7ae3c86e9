"""The student's connection and reason that stand within the paragraph of another part."""

import pytest

from scriptwright.notes.connection_within import with_connection
from scriptwright.notes.model import Kind, NoteBlock, Speaker
from scriptwright.notes.reasons_within import with_reason
from scriptwright.sections import Section

HEADING = NoteBlock("h", Kind.HEADING, Speaker.STUDENT, Section.CONNECTION, "What I learned and how it connects to me", 0, 40)
LESSON = "I learned that a clock is mostly dirt. I always thought it was the spring."


def below(text, heading=HEADING):
    at = heading.end + 1
    return [heading, NoteBlock("a", Kind.ANSWER, Speaker.STUDENT, Section.LEARNED, text, at, at + len(text), heading="h")]


@pytest.mark.parametrize(
    "own",
    [
        "I like taking things apart, so the bench was my favorite part. She said I could come on a Saturday.",
        "I'm in the robotics club and we had a loose wire in March.",
        "My grandpa has a cuckoo clock that never worked. I want to try it.",
        "I don't know yet if I want to do this as a job.",
    ],
)
def test_the_connection_begins_where_the_student_speaks_of_themselves(own):
    found = with_connection(below(f"{LESSON} {own}"))
    assert [(block.text, block.section) for block in found[1:]] == [(LESSON, Section.LEARNED), (own, Section.CONNECTION)]
    assert found[2].kind is Kind.REFLECTION
    assert len({block.id for block in found}) == len(found)


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        (f"{LESSON} I like clocks. I also learned that oil is measured in drops.", HEADING.text),
        (f"{LESSON} I like taking things apart.", "What I learned"),
        (LESSON, HEADING.text),
    ],
)
def test_lessons_alone_are_not_parted(text, heading):
    blocks = below(text, NoteBlock("h", Kind.HEADING, Speaker.STUDENT, Section.LEARNED, heading, 0, len(heading)))
    assert with_connection(blocks) == tuple(blocks)


def test_where_a_part_is_the_connection_nothing_is_cut():
    own = NoteBlock("c", Kind.REFLECTION, Speaker.STUDENT, Section.CONNECTION, "I collect watches.", 900, 918)
    other = NoteBlock("d", Kind.OTHER, Speaker.STUDENT, None, "Thanks", 920, 926)
    blocks = [*below(f"{LESSON} I like taking things apart."), other, own]
    assert with_connection(blocks) == tuple(blocks)


@pytest.mark.parametrize(
    "reason",
    [
        "lives above our shop, he fixed my bike twice. asked him because he whistles at six in the morning",
        "He was my swim coach for two years so I figured he would tell me the truth.",
        "I wanted to find out what he does when the pool is closed.",
    ],
)
def test_a_reason_without_its_word_is_one_where_it_is_told_who_it_is(reason):
    text = f"Mr. Vale runs the pool. {reason}"
    found = with_reason([NoteBlock("a", Kind.ANSWER, Speaker.STUDENT, Section.WHO, text, 0, len(text))])
    assert [block.text for block in found if block.section is Section.WHY] == [reason]


def test_what_the_student_wanted_to_know_elsewhere_is_no_reason():
    text = "I wanted to know how cold it gets. He said minus nine."
    blocks = [NoteBlock("a", Kind.ANSWER, Speaker.STUDENT, Section.LEARNED, text, 0, len(text))]
    assert with_reason(blocks) == tuple(blocks)
