"""Questions put in telling stand on lines of their own, and chats have labels in small letters."""

from textwrap import dedent

import pytest

from scriptwright.notes import read_notes
from scriptwright.notes.model import Kind, Speaker
from scriptwright.notes.told_questions import is_put_in_telling
from scriptwright.sections import Section


@pytest.mark.parametrize(
    "line",
    [
        "Then I asked him if the glue smells.",
        "asked her how she learned it",
        "Asked about the night shift.",
        "um okay so then I asked what people order the most",
        "and I go uncle is it always this loud",
        "I was like weren't you cold",
        "last q whats the best part lol",
        "The last thing I asked was what would she tell a kid like me.",
        "I ask her: you are not tired of the smell?",
    ],
)
def test_a_line_that_only_says_what_was_asked_is_a_question(line: str) -> None:
    assert is_put_in_telling(line)


@pytest.mark.parametrize(
    "line",
    [
        "I asked him if the glue smells and he laughed",
        "I asked her why, she told me about her brother.",
        "I asked him if I could come back on Saturday",
        "asked me not to film his hands",
        "some farmers asked when the vet was coming",
        "I said thank you and went home",
        "I was like wow",
        "The first thing she does is wash her hands.",
        "I asked my cousin because she drives a crane",
    ],
)
def test_what_tells_more_than_a_question_is_none(line: str) -> None:
    assert not is_put_in_telling(line)


def test_a_told_question_leaves_its_answer_to_the_interviewee() -> None:
    notes = dedent("""\
        My aunt Petra mends nets in Lowestoft. She has done it for thirty years.

        I picked her because she never says much and I wanted to hear her talk.

        I asked if her hands hurt.

        "Only on days off. Hands want work."

        Then I asked her what the hardest net was.

        The one from the harbour, because a seal had been in it. She mended it for a week.

        I play the cello, so I know about sore fingers.
        """)
    read = {block.text: block for block in read_notes(notes).blocks}
    assert read["I asked if her hands hurt."].kind is Kind.QUESTION
    assert read["Then I asked her what the hardest net was."].kind is Kind.QUESTION
    assert read['"Only on days off. Hands want work."'].section is Section.LEARNED
    assert read["I play the cello, so I know about sore fingers."].section is Section.CONNECTION


def test_a_chat_has_labels_in_small_letters() -> None:
    notes = dedent("""\
        lena.bakes
        Active now
        you: hiii its for school can i ask u stuff
        otto: go for it im in the van
        you: how did u get into piano moving
        otto: my uncle dropped one on his foot and needed a second man
        you: omg
        you: do u ever drop one
        otto: once. a grand. it played a chord all the way down the stairs
        you: what do u charge
        otto: 80 an hour n the stairs are extra
        """)
    read = {block.text: block for block in read_notes(notes).blocks}
    assert read["how did u get into piano moving"].kind is Kind.QUESTION
    assert read["do u ever drop one"].kind is Kind.QUESTION
    told = read["once. a grand. it played a chord all the way down the stairs"]
    assert (told.kind, told.speaker) == (Kind.ANSWER, Speaker.INTERVIEWEE)
    assert read["omg"].kind is Kind.OTHER


def test_a_paragraph_in_i_below_answers_told_of_her_is_the_students() -> None:
    notes = dedent("""\
        My neighbour Mrs. Achieng drives the night bus in our town. She has the
        loudest laugh in the street.

        What is the best hour to drive?
        She likes four in the morning. She says the town is hers then and she
        sings.

        And who gets on at four?
        She waits for the baker, who is always late. She says he pays her in rolls.

        I am not brave in the dark. I still hurry from the bus stop to our door
        and I count the lamps.

        (Phone was at 4 %, wrote the end from memory.)
        What I have learned is that the night is full of people who work.
        """)
    read = {" ".join(block.text.split()): block for block in read_notes(notes).blocks}
    own = next(block for text, block in read.items() if text.startswith("I am not brave"))
    assert (own.speaker, own.reported, own.question) == (Speaker.STUDENT, False, None)
    lesson = read["What I have learned is that the night is full of people who work."]
    assert lesson.speaker is Speaker.STUDENT
