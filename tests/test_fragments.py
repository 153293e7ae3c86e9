"""What is no sentence does not stay in a told line: one row a kind."""

from pathlib import Path

import pytest

from scriptwright.drafting import script_of
from scriptwright.narration import Person
from scriptwright.project import Project
from scriptwright.script.short_notes.fragments import is_fragment, whole_sentences
from scriptwright.script.words.subjects import left_out
from scriptwright.sections import Pronoun

FRAGMENTS = """
    Python mostly, some Go.
    212,000 holds, gone, on a Friday.
    Flowers, music, cars, lines the cars up himself.
    3 years at one of the big firms, hated it.
    Need to be math genius, no, "fifth grade math".
    Telling the same story 400 times and it has to be new.
"""
WHOLE = """
    He mends nets.
    The hospital paid for half of her nursing school.
    If he doesn't like the wind he says no, and the super can yell all he wants.
    Nobody was hurt.
    There are 230 strings per piano.
    What he likes is the smell of leather.
    “Bread waits for nobody,” he told me.
"""
TOLD = [
    ("Ray tunes. Python mostly.", "Ray tunes."),
    ("“A reed has moods.”", "He said, “A reed has moods.”"),
    ('"It takes a year to listen".', "He said, “It takes a year to listen.”"),
    ('"Ha".', ""),
    (
        'He cleans between clients, "cleaning is half the job".',
        "He cleans between clients. He said, “Cleaning is half the job.”",
    ),
    (
        'He trained under his dad, "the longest year in Ohio".',
        'He trained under his dad, "the longest year in Ohio".',
    ),
    ('He goes home and says, "I put that roof on".', 'He goes home and says, "I put that roof on".'),
    ('Patience: "progress is boring".', "About patience, he said, “Progress is boring.”"),
    ("He was a sign painter, 6 years.", "He was a sign painter for 6 years."),
    ("Emergency calls at night every third week.", "There are emergency calls at night every third week."),
    ("He says save money.", "He says to save money."),
    (
        "I asked what he would do, and he told me shadow both.",
        "I asked what he would do, and he told me to shadow both.",
    ),
    ("He said people are kind.", "He said people are kind."),
    (
        "As for his training, he mentioned law. As for his training, he mentioned chemistry.",
        "As for his training, he mentioned law. He also mentioned chemistry.",
    ),
    (
        "Another hard part is rain. Another hard part is the mud.",
        "Another hard part is rain. Then there's the mud.",
    ),
]


@pytest.mark.parametrize("sentence", [row.strip() for row in FRAGMENTS.strip().splitlines()])
def test_a_fragment_is_known(sentence):
    assert is_fragment(sentence)


@pytest.mark.parametrize("sentence", [row.strip() for row in WHOLE.strip().splitlines()])
def test_a_sentence_is_none(sentence):
    assert not is_fragment(sentence)


@pytest.mark.parametrize(("told", "said"), TOLD)
def test_a_line_keeps_whole_sentences(told, said):
    assert whole_sentences(told, Person("Ray", Pronoun.HE)) == said


NOTES = """Interview with Mr. Hyun Baek, accountant

WHAT HE DOES
- reading other people's letters and answering them
HOW HE GOT THERE
- sold cars for 6 years, was good at it
- 3 yrs at one of the big firms, hated it
- now 9 yrs at this one
AI / software: does the typing, not the asking
ADVICE
- lift with your knees

ME
chose him bc dad's friend from church, he does our taxes
told him that I get nervous when I talk
still not sure about college
(ask teacher: is 1 min ok??)
"""


@pytest.mark.parametrize(
    "line",
    [
        "reads other people's letters and answers them",
        "sold cars for 6 years and was good at it.",
        "spent 3 years at one of the big firms and hated it.",
        "has been at this one for 9 years now.",
        "AI or software does the typing, not the asking.",
        "because he's my dad's friend from church",
        "I told him that I get nervous when I talk.",
        "I'm still not sure about college.",
    ],
)
def test_short_notes_become_sentences(line):
    said = " ".join(line.text for line in script_of(Project(notes=NOTES, minutes=2)).lines)
    assert line in said
    assert "teacher" not in said


def test_two_words_that_name_a_thing_are_no_advice():
    notes = "\n".join(
        (
            "Interview with Mr. Ray Fonua, crane operator",
            "Q: How did you get into it?",
            "A: I failed the math part. Load charts. So I went to night school for a year.",
        )
    )
    said = " ".join(line.text for line in script_of(Project(notes=notes, minutes=2)).lines)
    assert "failed the math part" in said
    assert "harts" not in said


def test_a_duty_in_ing_has_its_person_though_more_is_said_of_it():
    first = Path(__file__).parents[1] / "benchmarks" / "drafting" / "notes" / "first"
    notes = (first / "backend-developer.txt").read_text(encoding="utf-8")
    said = " ".join(line.text for line in script_of(Project(notes=notes, minutes=7)).lines)
    assert "Sasha writes stuff down for the next person" in said


def test_what_somebody_learned_or_said_is_no_label():
    tola = Person("Tola", Pronoun.SHE)
    assert (
        whole_sentences("What she learned: it never ends.", tola) == "What she learned is that it never ends."
    )
    assert whole_sentences('What Tola said: "go and look".', tola) == 'Tola said, "go and look".'
    assert whole_sentences("She bakes. She already figured.", tola) == "She bakes."


@pytest.mark.parametrize("words", ["Advanced means she may open a vein.", "Rolled means the day is over."])
def test_a_word_that_is_explained_is_nobodys_deed(words):
    assert left_out(words) is None
