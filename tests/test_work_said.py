"""What the work is stands first, why somebody was asked with its reason; what was learned in neither."""

import pytest

from scriptwright.drafting import script_of
from scriptwright.notes.meaning import heading_meaning, question_meaning
from scriptwright.notes.small_talk import says_nothing
from scriptwright.project import Project
from scriptwright.script.choosing.work_said import decides_alone, in_general
from scriptwright.sections import Pronoun, Section

FERRY = """\
Interview with Ilse Marten, harbor pilot

What do you do?
- 51 years old
- works with three colleagues
- uses a radio and two tablets
- her job is to bring big ships safely into the harbor
- climbs up a rope ladder while the ship is moving

Why I chose her
- she lives in the house across from us
- I always see the orange boat

How did you get into it?
- captain on a container ship for nine years

What is hard about the job?
- fog. once she could not see the front of the ship
- ice on the ladder

What I learned
- I learned that a ship needs two kilometers to stop

How it connects to me
- I sail with my grandfather
"""
LETTER = """\
Interview with Mr. Abara, optometrist

1. What is your job?
Hello Nils, nice that you chose me! I had 19 patients yesterday. \
I test people's eyes and prescribe glasses and lenses. I also teach two students.

2. What is difficult about your work?
Telling somebody that they may not drive any more. \
A farmer cried in my chair and then he asked me about his tractor.

My response:
I chose Mr. Abara because he found out why I had headaches. \
I was surprised that he plays the drums. This connects to me because I want to study physics.
"""


def told(notes, section, **fields):
    script = script_of(Project(notes=notes, minutes=2, **fields))
    return [line.text for part in script.sections for line in part.lines if part.section is section]


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        ("My main job is to time the trains.", "I check every signal."),
        ("She bakes bread for three schools.", "She starts at four."),
        ("repairs and tunes organs", "works with two colleagues"),
        ("He told me that he paints the bridges.", "He usually eats on the bridge."),
        ("I'm responsible for the animals.", "I feed 40 goats a day."),
        ("checks parcels before they leave", "uses a scanner"),
        ("I sort the glass.", "I also carry all of it out."),
    ],
)
def test_what_somebody_does_in_general_says_best_what_the_work_is(better, worse):
    assert in_general(better) > in_general(worse)


def test_the_work_stands_before_headcount_and_tools():
    lines = told(FERRY, Section.WHO, pronoun=Pronoun.SHE)
    assert "job is to bring big ships safely into the harbor" in lines[1]


def test_what_is_said_of_the_two_is_the_reason_below_its_heading():
    lines = told(FERRY, Section.WHY, pronoun=Pronoun.SHE)
    assert lines[0] == "I chose Ilse because she lives in the house across from us."


def test_a_greeting_is_no_answer_and_what_was_new_no_reason():
    who = " ".join(told(LETTER, Section.WHO, pronoun=Pronoun.HE))
    assert "Hello" not in who
    assert "tests people's eyes and prescribes glasses" in who
    assert not any("drums" in line for line in told(LETTER, Section.WHY, pronoun=Pronoun.HE))


@pytest.mark.parametrize(
    "words", ["Hi Noor, thanks for asking me!", "Sure, I'd love to help.", "Hope this helps you!"]
)
def test_how_a_written_answer_begins_and_ends_tells_nothing(words):
    assert says_nothing(words)


@pytest.mark.parametrize(
    "words", ["I'm happy to help people walk again.", "It's nice that you can see the sea."]
)
def test_what_is_good_about_the_work_tells_something(words):
    assert not says_nothing(words)


@pytest.mark.parametrize("question", ["What is hard about your work?", "What's most stressful in the job?"])
def test_what_is_hard_about_the_job_does_not_ask_what_the_job_is(question):
    assert question_meaning(question).section is Section.LEARNED


@pytest.mark.parametrize(
    ("heading", "section"),
    [("Way there", Section.LEARNED), ("Her way into the job", Section.LEARNED), ("Her work", Section.WHO)],
)
def test_the_way_into_the_work_is_learned(heading, section):
    assert heading_meaning(heading).section is section


GAFFER = """\
Notes from interview with my cousin Edda
She is a luthier, that means she builds and repairs guitars. We talked in her workshop.

Why I picked her: she fixed my first guitar.

What the job is:
- customers bring instruments in cases
- 5 guitars on the wall
- she sands the wood and glues the neck

What I learned: I learned that wood moves in winter. I play the guitar every day.
"""
TESTER = """\
Interview: Sami Kallas, ski lift inspector

What does he do?
- 30 lifts, all of them twice a year
- take care of the cables and the brakes of the old lifts
- he is the one who says if a lift may open

What does he like?
- nobody tells him where to ski
- the view

What is hard about the job?
- owners argue with him on the phone

What I learned
- I learned that a cable is checked with a magnet
"""
SMITH = """\
The person I interviewed is Mr. Oran Tell. He is 49 years old and he works as a bell founder in Marlow.

His work
He mixes the metal. He melts it at night. He pours it into the mould.

I chose him because I hear his bells every Sunday. I play the drums, so I like loud things.
"""


def test_what_the_job_means_stands_right_behind_the_opening():
    lines = told(GAFFER, Section.WHO, interviewee="Edda Lind", pronoun=Pronoun.SHE)
    assert lines[1].startswith("That means")
    assert "builds and repairs guitars" in lines[1]


def test_who_decides_is_said_and_what_is_liked_or_hard_answers_its_question():
    who = " ".join(told(TESTER, Section.WHO, pronoun=Pronoun.HE))
    learned = " ".join(told(TESTER, Section.LEARNED, pronoun=Pronoun.HE))
    assert "the one who says if a lift may open" in who
    assert "takes care of the cables" in who
    assert "likes is that nobody tells him where to ski" in learned
    assert "What's hard about the job is that owners argue with him on the phone." in learned


def test_what_somebody_works_as_is_said_where_the_own_opening_does_not():
    assert any("works as a bell founder" in line for line in told(SMITH, Section.WHO, pronoun=Pronoun.HE))


@pytest.mark.parametrize(
    ("sentence", "says"),
    [
        ("She is the one who decides which ship comes in.", True),
        ("I'm the person who has to stop the train.", True),
        ("He's the one who got lost.", False),
        ("She's the one who likes rain.", False),
    ],
)
def test_what_lies_with_one_person(sentence, says):
    assert decides_alone(sentence) is says


def test_what_is_done_after_looking_is_the_work():
    assert in_general("I look at the list, I decide who goes first, and I call the 12 drivers.") > 2
    assert in_general("The pipes break often.") == in_general("Every ship needs a pilot.") == 0
