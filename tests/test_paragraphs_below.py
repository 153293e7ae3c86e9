"""Paragraphs below a heading: each stays one piece, under the section that it begins with."""

import pytest

from scriptwright.drafting import outline_of, script_of
from scriptwright.project import Project
from scriptwright.script.candidate import Candidate
from scriptwright.script.choosing.thought_before import goes_on_from_lesson, turned_from
from scriptwright.script.model import LineKind
from scriptwright.sections import Section

NOTES = """I interviewed my uncle Stefan. He is a thatcher.

What he does in his work:
- he binds the reed
- he cuts the edge of the roof

In one summer he finishes six roofs.

I asked how he came to this work. He was a sailor for three years. When he came back the harbor was closed. In this time he slept at his brother's.

{side} The reed is full of dust and he coughs. The knees are hurting from the ladder. He has to stop when it is windy.

{own}
"""


def sections(**more):
    notes = NOTES.format(side=more.get("side", "The hard side."), own=more.get("own", ""))
    return [(block.section, block.text) for block in outline_of(Project(notes=notes)).blocks]


def of(start, **more):
    return next(section for section, text in sections(**more) if start in text)


@pytest.mark.parametrize("said", ["I asked how", "He was a sailor", "the harbor was closed", "his brother's"])
def test_how_somebody_came_to_the_work_stays_together_below_what_they_do(said):
    assert of(said) is Section.LEARNED


@pytest.mark.parametrize("side", ["The hard side.", "The worst part is the dust.", "What he hates is the dust."])
def test_what_is_hard_stays_together_below_what_they_do(side):
    assert of("The knees are hurting", side=side) is Section.LEARNED
    assert of("when it is windy", side=side) is Section.LEARNED


def test_what_is_still_of_the_work_stays_there():
    assert of("six roofs") is Section.WHO
    assert of("The knees are hurting", side="On most days he is outside.") is Section.WHO


REFLECTION = """What I learned
- that reed lasts forty years
- {lesson}

{link} because I like building things. I am making a shed with my father.
"""


@pytest.mark.parametrize(
    "link", ["It connects to my interests", "This relates to me", "His job kind of connects to my life"]
)
def test_what_connects_to_the_student_stands_below_what_was_learned_all_the_same(link):
    notes = REFLECTION.format(link=link, lesson="that birds steal it")
    found = {b.text: b.section for b in outline_of(Project(notes=notes)).blocks}
    (own,) = [section for text, section in found.items() if "I am making a shed" in text]
    assert own is Section.CONNECTION
    assert next(section for text, section in found.items() if "forty years" in text) is Section.LEARNED


def test_what_the_student_had_pictured_stays_with_the_lesson():
    notes = REFLECTION.format(link="It connects to me", lesson="It's drier work than I thought. I pictured a wet barn.")
    found = [(b.section, b.text) for b in outline_of(Project(notes=notes)).blocks]
    assert next(section for section, text in found if "wet barn" in text) is Section.LEARNED


def own(text, at, **more):
    return Candidate(str(at), Section.CONNECTION, LineKind.OWN, text, (), ("b",), at, **more)


@pytest.mark.parametrize(
    ("thought", "turned"),
    [
        ("Before the interview I had heard the word maybe once.", True),
        ("Before this I didn't know that reed is a crop.", True),
        ("Before this I didn't know it but now I do.", False),
        ("I knew the word from school.", False),
    ],
)
def test_what_was_hardly_known_is_told_with_what_comes_next(thought, turned):
    after = own("I thought it would be somebody who mows lawns.", 1, before="0")
    assert turned_from(own(thought, 0), after) is turned


def test_what_was_pictured_goes_on_from_what_is_otherwise():
    first = own("It's way more about knots than I expected.", 0)
    assert goes_on_from_lesson(first, own("I imagined a man with a hammer.", 1, before="0"))
    assert not goes_on_from_lesson(own("Reed is a crop.", 0), own("I imagined a man with a hammer.", 1, before="0"))


OWN = """For this assignment I interviewed Ruth Abel, who lives above us and has been a glazier for nine years. I have known her since I was six and I never knew what she does all day. That is mostly why I chose her.

She cuts glass for old windows and sets it with putty. Most of the windows are from churches.

The hardest part is the ladder. One day a pane slipped and she let it fall. Nobody was below. She said that glass can be bought and a hand cannot.
"""


def test_whom_the_student_interviewed_is_no_reason_in_a_paragraph_of_reasons():
    found = [(b.section, b.text) for b in outline_of(Project(notes=OWN)).blocks]
    assert next(section for section, text in found if "I interviewed Ruth Abel" in text) is Section.WHO
    assert next(section for section, text in found if "why I chose her" in text) is Section.WHY


def test_a_name_alone_is_no_line_where_the_opening_says_it():
    notes = """Who did you interview? What is their job?
My uncle Stefan Brandt. He is a thatcher and he owns two vans.

What do they do?
He cuts reed and lays it on roofs. He finishes six roofs in a summer.
"""
    script = script_of(Project(notes=notes, interviewee="Uncle Stefan", minutes=1.0))
    lines = [line.text for line in script.lines]
    assert any("thatcher" in line for line in lines)
    assert not any(line.startswith("My uncle Stefan") for line in lines)


def test_a_time_behind_because_waits_for_its_clause():
    told = (
        "I picked her because when my dog died in the spring, she was the person who called us, and I noticed that "
        "my brother, who was crying that week, was always calmer after he had talked to her."
    )
    script = script_of(Project(notes=f"I interviewed Ruth Abel, a vet.\n\n{told}\n", minutes=1.0))
    assert not any(line.text.endswith("died in the spring.") for line in script.lines)
