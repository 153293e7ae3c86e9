"""A candidate as it is told: one row a kind of answer, note or slip."""

import pytest

from scriptwright.assignment import read_assignment
from scriptwright.notes import Interviewee, read_notes
from scriptwright.outline import make_outline
from scriptwright.script.candidates import candidates
from scriptwright.script.drafted import person_of
from scriptwright.script.parting import parted
from scriptwright.script.remarks import without_remarks
from scriptwright.script.spoken import said_aloud
from scriptwright.script.telling import Teller
from scriptwright.sections import Pronoun

INTERVIEW = (
    "Interview with Ms. Cho, watchmaker\n\nQ: What did you study?\nA: I studied clocks in a school.\n\n"
)
MS_CHO = Interviewee("Ms. Cho", "watchmaker", None, Pronoun.SHE)


def told(notes):
    """Each candidate of the notes as it is told when it comes first."""
    outline = make_outline(read_notes(notes), read_assignment(""), interviewee=MS_CHO)
    lines = (Teller(person_of(MS_CHO)).tell(candidate) for candidate in candidates(outline, {}))
    return [line.text for line in lines if line is not None]


#: Question, answer → what is told.
ANSWERS = [
    (
        "What are your responsibilities?",
        "I own the place, so honestly everything that nobody else wants to do.",
        "Ms. Cho owns the place, so she does everything that nobody else wants to do.",
    ),
    (
        "What's the hardest part?",
        "I think the waiting.",
        "Ms. Cho thinks the hardest part is the waiting.",
    ),
    (
        "What do people get wrong about it?",
        "That we just stand around.",
        "What people get wrong about it is that they just stand around.",
    ),
    (
        "How busy are you?",
        "I'd say a third of my day is waiting.",
        "she said a third of her day is waiting.",
    ),
]


@pytest.mark.parametrize(("question", "answer", "line"), ANSWERS)
def test_an_answer_is_told_whole(question, answer, line):
    lines = told(f"{INTERVIEW}Q: {question}\nA: {answer}\n")
    assert any(text.casefold().endswith(line.casefold()) for text in lines), lines


@pytest.mark.parametrize(
    ("said", "bare"),
    [
        ("But honestly the harder part is fear.", "But the harder part is fear."),
        ("It was hard, and honestly I cried.", "It was hard, and I cried."),
        ("I answered honestly.", "I answered honestly."),
        ("They send somebody at 2:30, you'll probably see him.", "They send somebody at 2:30."),
        ("As you can see, it's small.", "It's small."),
        ("You see them grow.", "You see them grow."),
    ],
)
def test_what_fills_a_pause_or_is_for_the_listener_goes(said, bare):
    assert without_remarks(said) == bare


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("I'm worried that I'm not, like, a science person.", "I'm worried that I'm not a science person."),
        ("They hired me, like, eight months later.", "They hired me eight months later."),
        ("I speak Spanish too, so.", "I speak Spanish too."),
        ("I was, um, lost.", "I was lost."),
        ("I like it, and I think so.", "I like it, and I think so."),
    ],
)
def test_a_filler_takes_its_commas_with_it(written, said):
    assert said_aloud(written) == said


@pytest.mark.parametrize(
    ("spliced", "parts"),
    [
        (
            "They did two years for X-ray first, that's an associate's.",
            ("They did two years for X-ray first.", "That's an associate's."),
        ),
        (
            "She doesn't talk about work after 7, that's a rule in her house, and she gardens.",
            ("She doesn't talk about work after 7.", "That's a rule in her house, and she gardens."),
        ),
        (
            "I don't like blood that much, what I liked in the hospital was the figuring out.",
            ("I don't like blood that much.", "What I liked in the hospital was the figuring out."),
        ),
        ("It's not a job, it's a life.", ("It's not a job, it's a life.",)),
        ("Then I mix, I shape, and the bread goes in.", ("Then I mix, I shape, and the bread goes in.",)),
    ],
)
def test_sentences_that_only_a_comma_joins_are_parted(spliced, parts):
    assert parted(spliced) == parts
