"""What shows that the student's own part begins: behind a chat, a memo, a heading; and what does not."""

from __future__ import annotations

import pytest

from scriptwright.notes import Kind, Speaker, read_notes
from scriptwright.sections import Section

CHAT = """milo.bakes
you: hiii
you: random but can i ask about the ovens
wren: go on then
you: what time do u start
wren: two. the street is only foxes
you: nooo
you: do u ever burn a batch
wren: every monday. the sunday ovens forget who they are
Seen
you: whats the worst part
wren: flour in my ears. and nobody else is awake to tell things to

(typed after)
asked wren cuz she gives my brother the broken ones
i get up at five to row, so two is nothing i could do
she is like funny?? i expected tired
"""
INTERVIEW = """Interview with Lea Dorn, glass blower

What is a shift like?
She says it is four hours of turning and one second of looking.
What goes wrong?
She said the cold edge cracks and you hear it before you see it.
What does she like?
She likes the colour just before it is a colour.
"""


def test_a_chat_typed_without_marks_has_its_two_speakers_and_the_students_lines_below() -> None:
    blocks = read_notes(CHAT).blocks
    told = {block.text.split()[0]: block for block in blocks}
    assert told["two."].speaker is told["flour"].speaker is Speaker.INTERVIEWEE
    assert told["what"].kind is told["whats"].kind is Kind.QUESTION
    assert told["asked"].section is Section.WHY
    assert all(block.speaker is Speaker.STUDENT for block in blocks if block.start > CHAT.index("(typed"))


@pytest.mark.parametrize("heading", ["STUFF I THINK", "memo to self", "Things I'm thinking:"])
def test_a_heading_of_the_students_thoughts_opens_their_part(heading: str) -> None:
    notes = read_notes(f"{INTERVIEW}\n{heading}\nI drop every cup I am given, so I stay away.\n")
    assert (notes.blocks[-1].speaker, notes.blocks[-1].section) == (Speaker.STUDENT, Section.CONNECTION)


def test_what_asks_for_the_interviewees_reasons_is_no_reason_of_the_students() -> None:
    notes = read_notes(
        "WHO\nLea Dorn, glass blower\n\nWHY (why do they do this job?)\nbecause fire does as it is told\n\n"
        "HOW (how do they do it? tools)\na pipe, wet newspaper, and a bench her aunt made\n"
    )
    told = [block.section for block in notes.blocks if block.text.startswith(("because", "a pipe"))]
    assert told == [Section.LEARNED] * 2


@pytest.mark.parametrize("last", ["cite ch. 4?", "ask about the photo??", "he is like shy?? never seen that"])
def test_a_doubt_or_a_reminder_at_the_end_keeps_nobody_talking(last: str) -> None:
    notes = read_notes(f"{INTERVIEW}\nhad no idea glass was so loud\n{last}\n")
    own = next(block for block in notes.blocks if block.text.startswith("had no"))
    assert (own.speaker, own.reported) == (Speaker.STUDENT, False)


def test_an_i_below_two_told_answers_is_the_students() -> None:
    notes = read_notes(
        "Lea Dorn, glass blower\n\nWhat is hard about it?\nShe says the waiting, sand is slow.\n\n"
        "And what does she tell beginners?\nShe tells them to burn their sleeves first.\n\n"
        "I am in a hurry all day. I eat standing up.\n"
    )
    assert notes.blocks[-1].speaker is Speaker.STUDENT


@pytest.mark.parametrize("line", ["--- from my phone, my stuff below ---", "my thoughts from here on"])
def test_a_line_that_says_so_opens_the_students_part_below_a_chat(line: str) -> None:
    chat = CHAT[: CHAT.index("\n(typed")]
    notes = read_notes(f"{chat}\n{line}\ni get up at five to row, so two is nothing i could do\n")
    assert notes.blocks[-1].speaker is Speaker.STUDENT
