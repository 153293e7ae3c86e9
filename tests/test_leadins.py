"""What stands before an answer, so that it is understood where it stands: one row a question or a heading."""

import re
from itertools import pairwise

import pytest

from scriptwright.assignment import read_assignment
from scriptwright.narration import Person
from scriptwright.notes import read_notes
from scriptwright.outline import make_outline
from scriptwright.script.choosing.candidates import candidates
from scriptwright.script.questions.asked import indirect
from scriptwright.script.questions.explaining import explains_itself, extreme_of, topic_of
from scriptwright.script.telling.as_said import Teller
from scriptwright.sections import Pronoun

SHE = Person("Ms. Cho", Pronoun.SHE)

#: How a question is put → what follows "I asked" of a woman; nothing where it would not be understood.
PUT = [
    ("So you set the price?", "if she sets the price"),
    ("You work Sundays?", "if she works Sundays"),
    ("Your kids help?", "if her kids help"),
    ("Your family helps you?", "if her family helps her"),
    ("The farmers are angry with you?", "if the farmers are angry with her"),
    ("So sir you don't have a boat?", "if it's true that she doesn't have a boat"),
    ("It's cold in there?", "if it's cold in there"),
    ("And he stopped?", None),
    ("Was she fine?", None),
    ("Ear sir?", None),
    ("Camel?", None),
    ("Mistakes?", "about mistakes"),
    ("needles?", "about needles"),
    ("and the money?", "about the money"),
    ("hardest?", "about the hardest part"),
    ("And the worst?", "about the worst part"),
    ("What is the worst?", "about the worst part"),
    ("What was the test?", "about the test"),
    ("Isn't it cold in the shop?", "if it is cold in the shop"),
    ("Don't you get bored?", "if she gets bored"),
    ("isnt paper going away", "if paper is going away"),
    ("Is there anything that surprised you?", "what surprised her"),
    ("Is there one customer you can't forget?", "about one customer she can't forget"),
    ("What are tourists like?", "what tourists are like"),
    ("what's a winter like", "what a winter is like"),
    ("whats the hours like", "what the hours are like"),
    ("What is a tide table?", "what a tide table is"),
    ("What is a normal day?", "about a normal day"),
    ("how long is training", "how long training is"),
    ("How many years you are working here?", "how many years she is working here"),
    ("What made you want to do this?", "what made her want to do this"),
    ("Why did you volunteered?", "why she volunteered"),
    ("¿How much do you earn?", "how much she earns"),
    ("What is the thing most danger in your work?", "about the most dangerous thing in her work"),
    ("Which was your most long trip?", "about her longest trip"),
    ("You asked for one customer I remember.", "about one customer she remembers"),
    ("You ask about pay.", "about pay"),
    ("You ask how long it takes.", "how long it takes"),
    ("Please tell us what you do.", "what she does"),
    ("What about the night shift?", "about the night shift"),
    (
        "What would you tell young people who want to enter the trade one day?",
        "what she would tell young people",
    ),
    ("What would surprise us?", "what would surprise us"),
    ("Tell me about one fight you ended.", "about one fight she ended"),
    ("So what is, like, hard about steering it.", "what is hard about steering it"),
    ("Is that like your job?", "if that is her job"),
    ("(my own question): Do bees know you?", "if bees know her"),
]


@pytest.mark.parametrize(("question", "told"), PUT)
def test_a_question_as_it_is_put(question, told):
    assert indirect(question, SHE) == told


#: A question, its answer, and how what is told of it begins.
LED = [
    (
        "What happens at the yard?",
        "The boats come in on a belt.",
        "W what happens at the yard, she said ",
    ),
    (
        "What happens at the yard?",
        "When it's low tide, they come in.",
        "I asked what happens at the yard. When it's low tide",
    ),
    ("What's the worst part?", "The mud.", "The worst part is the mud."),
    ("What's the worst part?", "The worst part is that it rains.", "The worst part is that it rains."),
    ("How did you learn to weld?", "I learned it in the navy.", "Ms. Cho learned it in the navy."),
    (
        "Do you get bored?",
        "No. I have a radio.",
        "W if she gets bored, she said no. She has a radio.",
    ),
    (
        "Do you get bored?",
        "Yeah. On Mondays nobody calls.",
        "When I asked if she gets bored, she said yes. On Mondays",
    ),
    (
        "Do you get bored?",
        "No, but I get cold.",
        "W if she gets bored, she said no, but she gets cold.",
    ),
    (
        "Will robots do it?",
        "Not in my time.",
        "W if robots will do it, she said, “Not in my time.”",
    ),
    ("Are there women?", "A few.", "W if there are women, she said a few."),
    (
        "So you set the price?",
        "The market sets it every morning.",
        "W if she sets the price, she said the market",
    ),
    (
        "Tell me about one fight you ended.",
        "Two brothers, same boat.",
        "W about one fight she ended, she said",
    ),
    (
        "Why do you stay?",
        "Because my mother is here.",
        "Ms. Cho stays because her mother is there.",
    ),
    ("Any advice?", "Learn to swim first.", "Ms. Cho's advice is to learn to swim first."),
]


@pytest.mark.parametrize(("question", "answer", "told"), LED)
def test_an_answer_is_told_behind_its_question(question, answer, told):
    lines = _told(
        f"Interview with Ms. Cho, a boat builder\n\nQ: {question}\nA: {answer} We fix it all by hand.\n"
    )
    begun = re.sub("^W ", "When I asked Ms. Cho ", told)
    assert any(line.startswith(begun) for line in lines), lines


def test_no_two_lead_ins_alike_follow_each_other():
    asked = (
        "What happens at noon?",
        "Who calls?",
        "How do you sleep?",
        "Why rope?",
        "What breaks?",
        "Who pays?",
    )
    notes = "".join(f"\nQ: {q}\nA: The river takes a bit of everything here. We wait.\n" for q in asked)
    lines = _told(f"Interview with Ms. Cho, a boat builder\n{notes}")
    begun = [" ".join(line.split()[:2]) for line in lines if "asked" in line or "wanted to know" in line]
    assert len(begun) >= 3, lines
    assert all(one != two for one, two in pairwise(begun)), lines


def _told(notes):
    outline = make_outline(read_notes(notes), read_assignment(""))
    teller = Teller(SHE)
    return [made.text for c in candidates(outline, {}) if (made := teller.tell(c)) is not None]


#: A heading → what it is about; nothing where it only orders the notes.
HEADINGS = [
    ("Money etc", "money"),
    ("PAY", "pay"),
    ("customers", "customers"),
    ("misses", "what she misses"),
    ("Likes", "what she likes"),
    ("What people get wrong", "what people get wrong"),
    ("what ppl dont get", "what people don't get"),
    ("What keeps her at it", "what keeps her at it"),
    ("Mistakes", "mistakes"),
    ("STUCK PEOPLE", None),
    ("Background", None),
    ("Notes", None),
    ("training:", None),
    ("Duties", None),
    ("talked", None),
    ("story", None),
    ("What I learned", None),
    ("misc", None),
]


@pytest.mark.parametrize(("heading", "topic"), HEADINGS)
def test_what_a_heading_is_about(heading, topic):
    assert topic_of(heading, SHE) == topic


@pytest.mark.parametrize(
    ("heading", "quality"),
    [
        ("BAD BITS", "bad"),
        ("Hardest part", "hardest"),
        ("good", "good"),
        ("worst night", None),
        ("test", None),
        ("Hard stuff", "hard"),
    ],
)
def test_the_quality_that_a_heading_names(heading, quality):
    assert extreme_of(heading) == quality


@pytest.mark.parametrize(
    ("question", "told", "clear"),
    [
        ("Can a stranger rent a boat?", "She can try.", False),
        ("Who taught you to weld?", "The navy did.", False),
        ("Who taught you to weld?", "Her uncle taught her on Sundays.", True),
        ("What should I do?", "Her advice is to wait.", True),
        ("What's hard?", "The hardest part is the mud.", True),
        ("What's hard?", "Boats tip over.", False),
        ("Is it cold?", "When I asked if it's cold, she said no.", True),
    ],
)
def test_whether_an_answer_explains_itself(question, told, clear):
    assert explains_itself(question, told) is clear


#: Notes of an interview with Ms. Cho, and what is told of them.
BEGUN = [
    (
        "A story she told\n\nTwo girls hid under a sail until noon. Nobody found them. Then they sneezed.",
        "Ms. Cho told me a story. Two girls hid under a sail",
    ),
    (
        "Her advice\n\nYou must like the smell of glue. You don't need a degree.",
        "Ms. Cho's advice is that you must like the smell of glue.",
    ),
    (
        "Q: What's the hardest part?\nA: I get up at four. You take the smell home with you.",
        "She said that you take the smell home with you.",
    ),
    (
        "Q: What's the hardest part?\nA: You have to measure twice because if I cut it wrong "
        "then the plank is gone.",
        "She has to measure twice because if she cuts it wrong",
    ),
]


@pytest.mark.parametrize(("notes", "told"), BEGUN)
def test_a_story_and_advice_begin_with_what_they_are(notes, told):
    lines = " ".join(_told(f"Interview with Ms. Cho, a boat builder\n\n{notes}\n"))
    assert told.lower() in lines.replace("Ms. Cho has to", "She has to").lower()


def test_what_is_so_for_anybody_is_said_to_be_hers_once_in_a_row():
    notes = "Q: What's it like?\nA: I like it. You can't stop in the middle. You lose the whole plank then."
    lines = " ".join(_told(f"Interview with Ms. Cho, a boat builder\n\n{notes}\n"))
    assert lines.count("said that you") == 1


def test_what_nobody_else_can_do_is_not_told_of_her():
    notes = "Q: Is it hard?\nA: You can't see it unless you know, and I know."
    lines = " ".join(_told(f"Interview with Ms. Cho, a boat builder\n\n{notes}\n"))
    assert "she can't see it" not in lines.lower()
