"""The student's reason that stands within another paragraph of the notes."""

import pytest

from scriptwright.notes.model import Kind, NoteBlock, Speaker
from scriptwright.notes.reasons_within import with_reason
from scriptwright.sections import Section


def told(text, speaker=Speaker.STUDENT, section=Section.WHO, kind=Kind.ANSWER):
    return NoteBlock("a", kind, speaker, section, text, 10, 10 + len(text))


@pytest.mark.parametrize(
    ("before", "reason", "after"),
    [
        (
            "She opens forty gates a week.",
            "I row past her on Tuesdays. That's kind of why I picked her.",
            "She has a goat.",
        ),
        ("", "I chose her because my sister fell in at her lock.", "She lives in the white house."),
        ("Her name is Olga.", "Which is why I asked her. My boat leaks.", ""),
    ],
)
def test_a_reason_within_a_paragraph_is_the_reason(before, reason, after):
    text = " ".join(filter(None, (before, reason, after)))
    found = with_reason([told(text)])
    assert [block.text for block in found] == [part for part in (before, reason, after) if part]
    own = next(block for block in found if block.kind is Kind.REFLECTION)
    assert (own.text, own.section) == (reason, Section.WHY)
    assert all(text[block.start - 10 : block.end - 10] == block.text for block in found)
    assert len({block.id for block in found}) == len(found)


def test_where_a_part_gives_the_reason_nothing_is_cut():
    blocks = (
        told("That's why I picked her."),
        told("She is kind.", section=Section.WHY, kind=Kind.REFLECTION),
    )
    assert with_reason(blocks) == blocks


@pytest.mark.parametrize(
    "block",
    [
        told("I picked her because she floats.", Speaker.INTERVIEWEE),
        told('He said "that\'s why I chose wood" and laughed.'),
    ],
)
def test_what_the_interviewee_chose_is_no_reason_of_the_students(block):
    assert with_reason([block]) == (block,)
