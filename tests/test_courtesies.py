"""What a talk has besides its answers: courtesies, assent, pauses, false starts; what belongs together."""

import pytest

from scriptwright.drafting import outline_of, script_of
from scriptwright.narration import contract
from scriptwright.notes.small_talk import says_nothing as is_nothing
from scriptwright.project import Project
from scriptwright.script.talk.afterwards import from_afar
from scriptwright.script.talk.taken_back import without_false_start
from scriptwright.script.words.parting import parted
from scriptwright.script.words.spoken import said_aloud
from scriptwright.script.words.verbatim import as_quoted
from scriptwright.sections import Pronoun

TALK = """\
Interview with Marta Ode, tram driver

ME: Okay so, can you explain what a tram driver does?

MARTA: Yeah, of course, fine. A tram driver watches the road and the clock all day.

ME: What do you do on a Sunday?

MARTA: Um, last Sunday. I washed the tram by hand. Then I slept in the depot.

ME: How did you start?

MARTA: I'm, it's my knees, I had a bad fall when I was a roofer. So I could not climb any more.

ME: I'm so sorry

MARTA: No, it's okay. My sister told me about the trams. I went to the depot at five and asked for work.

ME: Is the pay okay?

MARTA: Yeah, it's fine. It was less when I began.
"""


@pytest.fixture(scope="module")
def talk() -> str:
    made = script_of(Project(notes=TALK, minutes=4, pronoun=Pronoun.SHE))
    return " ".join(line.text for section in made.sections for line in section.lines)


def test_assent_to_a_request_is_no_answer(talk: str):
    assert "of course" not in talk.lower()
    assert "driver watches the road" in talk


def test_the_words_of_the_question_again_are_no_answer(talk: str):
    assert "last Sunday" not in talk
    assert "washed the tram by hand" in talk


def test_a_reply_to_a_courtesy_is_not_told(talk: str):
    assert "okay" not in talk.replace("pay okay", "").replace("pay is okay", "")
    assert "sister told her about the trams" in talk


def test_what_answers_a_question_stays(talk: str):
    assert "fine" in talk


def test_a_false_start_is_dropped(talk: str):
    assert "knees" in talk
    assert "she's, it's" not in talk.lower()


@pytest.mark.parametrize(
    ("said", "answers", "bare"),
    [
        ("We're, there was a gap in the wall.", True, "There was a gap in the wall."),
        ("And he was, he had no ladder.", False, "And he had no ladder."),
        ("I was, I had no ladder.", True, "I was, I had no ladder."),
        ("He was, I think, a roofer.", False, "He was, I think, a roofer."),
        ("I'm a roofer, it's hard.", False, "I'm a roofer, it's hard."),
    ],
)
def test_a_clause_that_was_given_up(said: str, answers: bool, bare: str):
    assert without_false_start(said, answers=answers) == bare


def test_nobody_quotes_a_pause():
    assert as_quoted("Uh, the ice on the hill, um, in March.") == "The ice on the hill, in March."
    assert as_quoted("Summer in the hummus shop.") == "Summer in the hummus shop."


@pytest.mark.parametrize(
    "whole",
    [
        "My aunt was saying he forgets things, he's like that every day.",
        "The crew told us it was safe, it had been checked twice.",
        "And the second exam, if you fail that, it's a whole year again.",
    ],
)
def test_what_belongs_together_is_not_parted(whole: str):
    assert parted(whole) == (whole,)


def test_two_sentences_are_parted_as_ever():
    assert parted("The tram was late, it had been checked twice.") == (
        "The tram was late.",
        "It had been checked twice.",
    )


def test_it_is_keeps_its_weight_behind_whose():
    assert contract("It is the man whose turn it is to sweep.") == "It's the man whose turn it is to sweep."


def test_your_of_advice_is_your_in_all_of_it():
    whole = "She said to watch your hands and to tell your family."
    assert from_afar(whole, told=True) == whole
    assert from_afar("She said to greet your family.", told=True) == "She said to greet my family."


def test_how_much_or_how_often_is_no_thing_that_is():
    assert "is" not in said_aloud("Least = the night shift").split()
    assert said_aloud("Least = she burned the pie") == "she burned the pie"
    assert said_aloud("Hard part = the night shift") == "Hard part is the night shift"


def test_what_surprised_the_student_in_an_answer_is_the_students():
    notes = """\
Interview with Dana Ode, nurse

Q: What is your job?
A: She works on a ward with six beds. She starts at seven.

Q: What is a normal day like?
A: She said there is none. She counts the pills first.

And paperwork. This surprised me the most. When they bring in a patient they have to write it all by hand. She said her record was nine forms.

Q: What is hard?
A: She doesn't like nights. She said her feet hurt.
"""  # noqa: E501
    block = next(b for b in outline_of(Project(notes=notes)).blocks if "paperwork" in b.text)
    assert block.reported


@pytest.mark.parametrize(
    "words",
    [
        "I cut the part where his lunch came and the bit about my cat.",
        "Then he told me the story I want to use.",
        "have to spell her name right: Aoife (EE-fa?)",
        "I need to ask him if it's ok to show the shop sign.",
    ],
)
def test_notes_on_the_notes_are_not_told(words):
    assert is_nothing(words)


@pytest.mark.parametrize(
    "words", ["I cut the part off with a saw.", "You spell it with two letters.", "I ask him if he is ok."]
)
def test_what_only_sounds_like_such_notes_is_told(words):
    assert not is_nothing(words)
