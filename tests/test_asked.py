"""The interviewer's question inside a telling: one row a question."""

import pytest

from scriptwright.narration import Person
from scriptwright.script.questions.answering import whole
from scriptwright.script.questions.asked import indirect
from scriptwright.sections import Pronoun

HE = Person("Mr. Chen", Pronoun.HE)
SHE = Person("Ms. Cho", Pronoun.SHE)
THEY = Person("Alex", Pronoun.THEY)

#: Question → what follows "I asked" of a man.
ASKED = [
    ("what was like the longest shift", "about the longest shift"),
    ("was there like a day you remember, like a bad one", "if there was a day he remembers"),
    ("is it like dangerous", "if it is dangerous"),
    ("and you trained where", "where he trained"),
    ("the course is how long?", "how long the course is"),
    ("what's a rigger do", "what a rigger does"),
    ("would you say it's worth it", "if it's worth it"),
    ("something people dont know", "about something people don't know"),
    ("What obstacles have you faced?", "what obstacles he has faced"),
    ("What obstacles did you face?", "what obstacles he faced"),
    ("What do you love most?", "what he loves most"),
    ("What do you do all day?", "what he does all day"),
    ("How did you get into it?", "how he got into it"),
    ("How did you begin?", "how he began"),
    ("How long have you done it?", "how long he has done it"),
    ("Where did you study?", "where he studied"),
    ("Why did you become a nurse?", "why he became a nurse"),
    ("What are you proud of?", "what he is proud of"),
    ("What makes you happy at work?", "what makes him happy at work"),
    ("What keeps you in it?", "what keeps him in it"),
    ("What skills do you need?", "what skills he needs"),
    ("What skills does it take?", "what skills it takes"),
    ("What would you change?", "what he would change"),
    ("What do people not understand about your job?", "what people do not understand about his job"),
    ("What can go wrong?", "what can go wrong"),
    ("Did you always want to be a baker?", "if he always wanted to be a baker"),
    ("Do you like it?", "if he likes it"),
    ("Have you ever been afraid?", "if he has ever been afraid"),
    ("Is it dangerous?", "if it is dangerous"),
    ("What's your job?", "about his job"),
    ("What is the hardest part?", "about the hardest part"),
    ("What is your favorite part of the day?", "about his favorite part of the day"),
    ("What was your biggest mistake?", "about his biggest mistake"),
    ("Tell me about your job.", "about his job"),
    ("Tell me about a time you failed.", "about a time he failed"),
    ("Can you tell me how you started?", "how he started"),
    ("Describe a typical day.", "about a typical day"),
    ("Talk about a challenge that you faced.", "about a challenge that he faced"),
    ("So, um, what do you like about it?", "what he likes about it"),
    ("Okay, great. What do you like about it?", "what he likes about it"),
    ("What do you do? And where?", "what he does"),
    ("how did you start??", "how he started"),
    ("How'd you get started?", "how he got started"),
    ("What's that like?", "what that is like"),
    ("Do you have a song from work you like to sing?", "if he has a song from work he likes to sing"),
    ("Biggest challenge?", "about the biggest challenge"),
    ("Best part of the job?", "about the best part of the job"),
]

#: These cannot be turned with certainty, so no lead-in is made of them.
NOT_TURNED = [
    "",
    "?",
    "Advice?",
    "Really?",
    "What would you tell me if I said that I wanted to leave school and open a shop with my friends?",
    "Im taking AP Bio and I volunteer on Saturdays, is that a good start or should I do more?",
    "Should I take chemistry?",
]


@pytest.mark.parametrize(("question", "told"), ASKED)
def test_a_question_follows_i_asked(question, told):
    assert indirect(question, HE) == told


@pytest.mark.parametrize("question", NOT_TURNED)
def test_what_cannot_be_turned_is_left(question):
    assert indirect(question, HE) is None


@pytest.mark.parametrize(
    ("person", "told"),
    [
        (HE, "what he likes about his job"),
        (SHE, "what she likes about her job"),
        (THEY, "what they like about their job"),
    ],
)
def test_the_pronoun_is_the_interviewees(person, told):
    assert indirect("What do you like about your job?", person) == told


@pytest.mark.parametrize("question", [question for question, _ in ASKED])
def test_no_you_and_no_question_mark_is_left(question):
    for person in (HE, SHE, THEY):
        told = indirect(question, person)
        assert told is None or not {"you", "your", "yours", "?"} & set(
            told.replace("?", " ? ").casefold().split()
        )


def test_my_is_the_students():
    assert indirect("What advice do you have for my class?", SHE) in (
        None,
        "what advice she has for my class",
    )


#: Question, bare answer → a statement of both, told of a man.
ANSWERED = [
    ("How long have you been doing it?", "nine years", "he has been doing it for nine years"),
    ("How long have you worked there already?", "about a year", "he has worked there for about a year"),
    ("How long have you done it?", "too long", None),
    (
        "What time does your day start?",
        "two-thirty in the morning",
        "his day starts at two-thirty in the morning",
    ),
    ("What time does your day start?", "at five", "his day starts at five"),
    ("What was the biggest obstacle?", "the licensing exam", "the biggest obstacle was the licensing exam"),
    ("What's your favorite part?", "sunrise in Utah", "his favorite part is sunrise in Utah"),
    ("What is the hardest part?", "not the work", None),
    ("Biggest challenge?", "mites", "the biggest challenge is mites"),
    ("What is a typical day?", "coffee and the bug list", None),
    ("What do you enjoy the most?", "Sunday", "what he enjoys the most is Sunday"),
    ("What keeps you in it?", "emails like yours", "what keeps him in it is emails like yours"),
    ("What do you do all day?", "only about ten percent drawing", None),
    ("Why do you do it?", "because somebody has to", "he does it because somebody has to"),
    (
        "What do you wish you had known at my age?",
        "that physics isn't for geniuses",
        "he wishes he had known at my age that physics isn't for geniuses",
    ),
    (
        "What surprised you about it?",
        "how much of it isn't about teeth",
        "what surprised him about it was how much of it isn't about teeth",
    ),
    (
        "What's the hardest part of the job?",
        "physically, your neck",
        "physically, the hardest part of the job is your neck",
    ),
    ("What would you change?", "the hours", "he would change the hours"),
    ("What training did you need?", "a license", "he needed a license"),
    ("Why did you choose this?", "because of his uncle", "he chose this because of his uncle"),
    ("How did you get into this?", "by accident", "he got into this by accident"),
    ("How do you deal with stress?", "running", "he deals with stress by running"),
    ("When did you start?", "in 2009", "he started in 2009"),
    ("Where did you train?", "at the college in Dayton", "he trained at the college in Dayton"),
    ("Where do you see yourself in five years?", "in a bigger shop", None),
    ("How often do you travel?", "twice a month", "he travels twice a month"),
    ("Who do you work with?", "nurses mostly", "he works with nurses mostly"),
    ("Who helped you the most?", "his aunt", "the person who helped him the most was his aunt"),
    (
        "How many people do you see in a day?",
        "eight on a good day, ten on a bad one",
        "he sees eight people on a good day, ten on a bad one",
    ),
    ("Do you like it?", "most days", "he likes it most days"),
    ("How long did it take you to learn it?", "two years", "it took him two years to learn it"),
    ("What would you change if you could?", "all of it", "he would change all of it if he could"),
    ("What are you proud of?", "that nobody quit", "he is proud that nobody quit"),
    ("Is there anything you would change?", "the pay", "he would change the pay"),
    ("What kind of people do you work with?", "nurses", "he works with nurses"),
    (
        "What's something people don't expect?",
        "how funny it is",
        "one thing people don't expect is how funny it is",
    ),
    ("What do you like?", "the drivers", "what he likes is the drivers"),
    ("What's hard about it?", "when it snows", "what's hard about it is when it snows"),
    (
        "What skills matter the most?",
        "memory and a calm voice",
        "the skills that matter the most are memory and a calm voice",
    ),
    ("What do you think of computers?", "tools", None),
]


@pytest.mark.parametrize(("question", "answer", "told"), ANSWERED)
def test_a_bare_answer_is_made_whole_with_its_question(question, answer, told):
    assert whole(question, indirect(question, HE), answer) == told


@pytest.mark.parametrize(
    ("question", "answer", "told"),
    [
        ("What is the hardest part?", "the waiting", None),
        ("How did you get into this?", "through his uncle", "he got into this through his uncle"),
    ],
)
def test_a_second_answer_is_made_whole_only_where_it_contradicts_nothing(question, answer, told):
    assert whole(question, indirect(question, HE), answer, first=False) == told


def test_what_something_has_been_keeps_its_verb():
    asked = "what has been the strangest order"
    assert whole("What has been the strangest order?", asked, "a coffin for a parrot") == (
        "the strangest order has been a coffin for a parrot"
    )
