"""What stands in the notes and is told by nobody: reminders, what programs, sheets and recorders leave."""

from __future__ import annotations

import pytest

from scriptwright.notes import Kind, read_notes
from scriptwright.notes.chores import is_chore
from scriptwright.notes.furniture import is_furniture
from scriptwright.notes.meanwhile import is_meanwhile

TALK = """Interview with Dora Pell, cooper

How did you start?
My aunt had a yard and I was the only one who liked the noise.
What goes wrong?
A stave splits and you hear it before you see it.
What do you like?
The smell of wet oak in the morning.

I picked Dora because she waved me in when I stared through the gate.
I build model boats, so I know what a bad joint costs.
"""
CHORES = (
    "bring the signed slip Wednesday",
    "her surname - check",
    "Envelopes - buy",
    "return Auntie's tripod",
    "fix margins",
    "captions!!",
    "don't say um",
    "2 min 15",
    "deadline is the 9th",
    "- 3 more pages for chemistry",
    "remember: send her the photos / buy stamps",
    "go back and ask how to spell her last name",
    "max 1:45 or Miss cuts it",
    "no cap in the video",
    "physics ch 3 due Friday",
    "cut the part about the wages",
    "she said don't print the surname",
    "Remember to mention the bell",
    "Ms Orr wants it sideways, by noon",
)
KEPT = (
    "I should ring my aunt more often",
    "ask strangers what they do",
    "I film birds myself so I know the waiting",
    "Never thought a barrel could be mended",
)


@pytest.mark.parametrize("line", CHORES)
def test_a_reminder_below_the_students_own_part_is_told_by_nobody(line: str) -> None:
    notes = read_notes(f"{TALK}\n{line}\n")
    assert [block.kind for block in notes.blocks][-1] is Kind.OTHER


@pytest.mark.parametrize("line", KEPT)
def test_what_the_student_makes_of_it_is_no_reminder(line: str) -> None:
    assert not is_chore(line, below=True)


@pytest.mark.parametrize("line", ["check the hoops", "fix the leaks in spring", "make tea", "Buy gloves"])
def test_a_duty_or_advice_among_the_answers_is_no_reminder(line: str) -> None:
    assert not is_chore(line, below=False)
    notes = read_notes(TALK.replace("A stave splits", f"{line}. A stave splits"))
    assert any(line in block.text and block.kind is Kind.ANSWER for block in notes.blocks)


def test_advice_in_the_last_lines_stays_what_the_interviewee_said() -> None:
    notes = read_notes(f"{TALK}\nADVICE\n- wear ear plugs\n- buy good gloves\n")
    assert notes.blocks[-1].section is not None


def test_all_that_stands_below_to_do_is_told_by_nobody() -> None:
    notes = read_notes(f"{TALK}\nTo do\n- my cousin still has the lens\n- green or blue card\n")
    assert {block.kind for block in notes.blocks[-2:]} <= {Kind.OTHER}


@pytest.mark.parametrize(
    "line",
    [
        "Delivered",
        "image omitted",
        "Missed voice call at 7:02",
        "Sent from my Galaxy",
        "Page 3 of 5",
        "(5 pts)",
        "© 2021 Hillcrest Academy",
        "Answer in full sentences. 10 points.",
        "Comment [Mr. Osei]: say more here",
        "is this thing recording?",
        "how do I switch this off",
        "phone at 4%",
        "hang on, getting on the bus",
        "wait there's a siren",
        "hammer = Hammer, to saw = sägen",
        "question I forgot to ask: is it warm in there?",
        "[little barrel doodle]",
        "Hi everyone, today I want to talk about someone special",
        "thank you for listening",
    ],
)
def test_what_a_program_a_sheet_or_a_recorder_leaves_is_furniture(line: str) -> None:
    assert is_furniture(line)
    assert read_notes(f"{TALK}\n{line}\n").blocks[-1].section is None


@pytest.mark.parametrize(
    "line",
    [
        "Seen a lot of floods",
        "Sent the letters to the front",
        "The phone died so I rowed home",
        "edited two papers",
        "10 points of light on the water",
        "She left the group in 1990",
        "Hi everyone, I interviewed Dora, a cooper",
    ],
)
def test_what_somebody_tells_is_no_furniture(line: str) -> None:
    assert not is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        "so it's monday and I'm walking home from the yard",
        "sorry for the smudges",
        "um what was the next question",
        "My brother yells from upstairs",
        "Nina's cat walked on the keyboard. Back.",
        "ok I'm home now bye",
        "(phone rang, had to stop)",
        "the video is due tomorrow and this is all I have",
    ],
)
def test_what_goes_on_around_the_notes_is_told_by_nobody(line: str) -> None:
    assert is_meanwhile(line)
    notes = read_notes(TALK.replace("What goes wrong?", f"{line}\nWhat goes wrong?"))
    assert all(block.section is None for block in notes.blocks if line[1:-1] in block.text)


@pytest.mark.parametrize(
    "line",
    [
        "I'm home by six and then I oil the tools",
        "I'm on the bus at five every day",
        "She said sorry for the noise",
        "The dog barks when a cart comes",
        "My brother walked on the ice",
        "(a buyer came in and he hid)",
        "Homework is due on Mondays, she tells her own children",
    ],
)
def test_what_goes_on_at_work_is_told(line: str) -> None:
    assert not is_meanwhile(line)


STORY = """I sat with my uncle Bo in his shed on Sunday.

He mends clocks for the whole valley and he never hurries.

{asked}

He said the first one took him a year and he still hears it at night.

He keeps a drawer of hands that belong to nothing.

I like his shed because nobody asks me anything in there.
"""


@pytest.mark.parametrize(
    "asked",
    ["so I go uncle what was the first like", "and I was like were you nervous", "I ask him: is it hard?"],
)
def test_a_question_repeated_word_for_word_is_not_told(asked: str) -> None:
    blocks = read_notes(STORY.format(asked=asked)).blocks
    assert all(block.section is None for block in blocks if asked in block.text)
    assert any(block.section is not None for block in blocks if "took him a year" in block.text)


@pytest.mark.parametrize("told", ["I said what I thought of it", "I asked if he was nervous"])
def test_what_the_student_says_in_their_own_words_stays(told: str) -> None:
    blocks = read_notes(STORY.format(asked=told)).blocks
    assert any(told in block.text and block.section is not None for block in blocks)


def test_whose_letter_is_whose_is_told_by_nobody():
    assert is_furniture("(Me = I, her = Q)")
    assert is_furniture("my battery died so after the shop tour it's all from memory")
    assert is_furniture("Started 4:10 ended ??")
    assert not is_furniture("She draws every boat from memory")
    assert is_furniture("D = me    W = Wes")
    assert not is_furniture("ladder = 12 rungs")
