"""The opening says who it is in the notes' own sentence, where that says more than role and workplace."""

import pytest

from scriptwright.drafting import script_of
from scriptwright.project import Project

ASKED = (
    "What do you do all day?\nI grind the lenses. I check each pair twice before it leaves the bench.\n"
    "What is hard?\nTelling somebody that the old frame cannot be mended.\n"
    "Why I chose her\nShe mended my glasses the night before an exam.\n"
    "How it connects to me\nI want to study physics, and a lens is where I first liked it.\n"
)

#: What stands at the head of the notes → the opening, and what is said nowhere else.
OPENINGS = [
    (
        (
            "Ms. Ines Caro is 48 years old and an optical technician at a small lab outside Porto. She "
            "has worked there for twenty years."
        ),
        (
            "For this video, I interviewed Ms. Ines Caro, who's an optical technician at a small lab "
            "outside Porto."
        ),
        "48",
    ),
    (
        "Ms. Ines Caro has been an optician in the old market hall since 1999.",
        (
            "For this video, I interviewed Ms. Ines Caro, who's been an optician in the old market hall "
            "since 1999."
        ),
        "Caro has been an optician",
    ),
    (
        (
            "My aunt's neighbour Ines Caro runs the eyeglass stall you can see from our school gate, and "
            "I never noticed."
        ),
        (
            "For this video, I interviewed Ines Caro, who runs the eyeglass stall you can see from our "
            "school gate."
        ),
        "I never noticed",
    ),
    (
        (
            "Ines Caro is 51 and repairs microscopes and cameras, mostly for the university in Porto. "
            "She is left-handed."
        ),
        (
            "For this video, I interviewed Ines Caro, who repairs microscopes and cameras, mostly for "
            "the university in Porto."
        ),
        "51",
    ),
]


def test_for_how_long_is_said_without_the_work_again():
    head = "Interview with Ines Caro, optician"
    notes = f"{head}\n\nWhat is your job?\nI'm an optician, nineteen years now.\n{ASKED}"
    assert any(line.endswith(" done it for nineteen years.") for line in said_in(notes))


def said_in(notes):
    script = script_of(Project(notes=notes, minutes=2))
    return [line.text for section in script.sections for line in section.lines]


@pytest.mark.parametrize(("head", "opening", "gone"), OPENINGS, ids=[gone for _, _, gone in OPENINGS])
def test_the_sentence_that_says_who_it_is_opens_and_is_not_said_again(head, opening, gone):
    lines = said_in(f"{head}\n\n{ASKED}")
    assert lines[0] == opening
    assert not any(gone in line for line in lines)


def test_a_hobby_is_no_work_and_opens_nothing():
    lines = said_in(f"Interview with Ines Caro\n\nInes Caro has a small boat on the river.\n\n{ASKED}")
    assert lines[0] == "For this video, I interviewed Ines Caro."


def test_for_how_long_is_said_in_the_shortest_script():
    notes = (
        "Interview with Ines Caro, optician\n\nWhat do you do?\nI've been an optician here for "
        "nineteen years. "
        "I grind the lenses myself. I keep two thousand old frames in drawers. I draw every face "
        "that comes in before I choose a frame for it.\n" + ASKED
    )
    script = script_of(Project(notes=notes, minutes=1))
    lines = [line.text for section in script.sections for line in section.lines]
    assert any("nineteen years" in line for line in lines)


def test_an_interview_done_with_somebody_is_the_students_own_opening():
    notes = (
        f"I did the interview with Mr. Tomé Faria, he is glass blower in Lisbon since 12 years.\n\n{ASKED}"
    )
    lines = said_in(notes)
    assert lines[0].startswith("I did the interview with Mr. Tomé Faria. He's been a glass blower in Lisbon")
