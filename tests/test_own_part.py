"""The student's own part: reason, lesson and what it means to them, whatever the heading calls it."""

import pytest

from scriptwright.notes import read_notes
from scriptwright.notes.meaning import heading_meaning
from scriptwright.sections import Section

INTERVIEW = (
    "Interview with Rosa Diaz, beekeeper\n\n"
    "What do you do?\nI keep ninety hives and I move them at night.\n"
    "What is hard?\nThe winter, because you cannot look inside.\n"
    "What surprised you?\nThat they know my smoke from my brother's.\n\n"
)


def sections_of(notes):
    """Each sentence's section, by its first word."""
    return [(block.section, block.text) for block in read_notes(notes).blocks]


def section(notes, words):
    return next(section for section, text in sections_of(notes) if words in text)


@pytest.mark.parametrize(
    "heading",
    [
        "Me again",
        "me + the bees",
        "What stayed with me",
        "So what?",
        "Now what",
        "What I learned + me",
        "After the interview",
        "afterthoughts",
        "How I see it now",
        "Relevance",
        "Why it matters to me",
        "Link to me",
    ],
)
def test_a_heading_of_the_students_own_thoughts_is_found(heading):
    assert heading_meaning(heading).section is Section.CONNECTION


@pytest.mark.parametrize("heading", ["What she told me", "Her advice", "What he would tell me"])
def test_what_the_other_told_is_no_such_heading(heading):
    assert heading_meaning(heading).section is Section.LEARNED


def test_a_heading_of_two_things_gives_the_reason_first():
    notes = INTERVIEW + (
        "Why her, and me\n"
        "I came to her stand because my sister dared me. I asked for a job and she laughed.\n"
        "What I'm left with is the smoke. I'd never thought of weather as work.\n"
    )
    assert section(notes, "dared me") is Section.WHY
    assert section(notes, "the smoke") is Section.CONNECTION


def test_a_reason_ends_where_the_lesson_begins():
    notes = INTERVIEW + (
        "Reflection\n"
        "I picked Rosa because she waves at our bus. She was shy at first. "
        "What I learned is that most of it is carrying. I play the tuba and that is carrying too.\n"
    )
    assert section(notes, "waves at our bus") is Section.WHY
    assert section(notes, "most of it is carrying") is Section.CONNECTION


def test_the_students_life_below_lessons_is_the_connection_where_no_heading_is():
    notes = INTERVIEW + (
        "What I learned:\n"
        "I learned that the hive is a clock. She counts more than she looks. "
        "I was always afraid of insects, and maths is my best subject.\n"
    )
    assert section(notes, "the hive is a clock") is Section.LEARNED
    assert section(notes, "afraid of insects") is Section.CONNECTION


def test_an_aside_among_the_turns_gives_the_reason():
    notes = (
        "me: what do you do\nher: I keep ninety hives by the river road.\n\n"
        "[for the video part later - picked her bc I pass the hives every morning on my bike and "
        "wondered who opens them]\n\n"
        "me: what is hard\nher: The winter. You can't look inside, so you listen.\n"
    )
    assert section(notes, "picked her") is Section.WHY


def test_answers_below_their_numbers_keep_to_the_students_questions():
    notes = (
        "Questions\n1. What do you do?\n2. What is hard?\n3. (me) Why did I choose this person?\n"
        "4. (me) What did I learn / how does it connect to me?\n\nAnswers\n\n"
        "1. Keeps ninety hives by the river road, sells at two markets.\n\n2. The winter. You can't "
        "look inside.\n\n"
        "3. I picked her because she waves at our bus every day.\n\n"
        "4. - waiting is work too\n   - I want to keep one hive at school\n"
    )
    assert section(notes, "waves at our bus") is Section.WHY
    assert section(notes, "one hive at school") is Section.CONNECTION


@pytest.mark.parametrize(
    ("head", "name", "role"),
    [
        (
            (
                "Who is speaking: Madam Abla Mensah, the cloth queen of the Kejetia side, Kumasi. "
                "Translated by me. I am Kofi Boateng, Level 100."
            ),
            "Madam Abla Mensah",
            "cloth queen of the Kejetia side",
        ),
        (
            (
                "Person: pan Jan Nowak, chimney sweep, 51 years old, with the town since 1990. I choose "
                "him because he greets everybody on our roof."
            ),
            "Jan Nowak",
            "chimney sweep",
        ),
        (
            (
                "Name: Luz Ortega\nTeacher: Mr. Bell\n\nI did the interview with Ms. Nora Pike, she is "
                "baker in Leeds."
            ),
            "Ms. Nora Pike",
            "baker",
        ),
        (
            "The person is Dr. Ada Roe. Hydrologist, with the river office for ten years.",
            "Dr. Ada Roe",
            "hydrologist",
        ),
    ],
)
def test_who_it_is_where_the_line_goes_on(head, name, role):
    person = read_notes(
        f"{head}\n\nQ: What is hard?\nA: The winter.\nQ: What is good?\nA: The spring.\n"
    ).interviewee
    assert (person.name, person.role) == (name, role)


def test_the_reason_behind_a_name_is_read():
    notes = (
        "Person: pan Jan Nowak, chimney sweep, 51 years old, with the town since 1990. "
        "I choose him because he greets everybody on our roof.\n\nQ: What is hard?\n- The winter\nQ: "
        "And good?\n- The view\n"
    )
    assert section(notes, "I choose him") is Section.WHY


def test_the_students_label_below_their_own_heading_is_no_turn():
    notes = (
        "Rosa Diaz (52, beekeeper) and her son Teo.\nI asked what is hard\nThe winter.\n   T: "
        "Not the winter, the tax.\n"
        "I asked what is good\nThe spring.\n   T: The honey.\n\n--- my bit ---\nWhy we picked "
        "them: they sold us the first jar.\n\n"
        "What I learned: it's about waiting.\n\nMe: want to do farm school. I would be good at waiting.\n"
    )
    assert section(notes, "farm school") is Section.CONNECTION


def test_notes_that_never_say_what_somebody_does_begin_with_it():
    notes = (
        "ROSA DIAZ\nbeekeeper\n\nquick:\n- keeps ninety hives by the river\n- sells at two markets a week\n"
        "- on call when a swarm lands\n\nHow she got in\n- grandfather left her two "
        "hives\n\nMe\n- want to keep one at school\n"
    )
    assert section(notes, "ninety hives") is Section.WHO
    assert section(notes, "grandfather") is Section.LEARNED


def test_who_a_heading_names_is_not_the_interviewee():
    notes = (
        "this is Rosa Diaz, she runs the boxing gym on Pier Road\n\n## What happened to Bruno\n\n"
        "He is a plumber in Leeds now. He paid for the new floor.\n\n## Why her\n\nshe taught "
        "my brother to wait\n"
    )
    assert section(notes, "plumber") is not Section.WHO
