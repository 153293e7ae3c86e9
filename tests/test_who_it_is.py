"""Who it is, told first: what the work is, who somebody is to the student."""

import pytest

from scriptwright.drafting import outline_of, script_of
from scriptwright.narration import Person, narrate
from scriptwright.notes import read_notes
from scriptwright.notes.meaning import question_meaning
from scriptwright.project import Project
from scriptwright.script.telling.leading import indirect
from scriptwright.script.words.terse import with_articles
from scriptwright.sections import Pronoun, Section

HE, SHE = Person("Mr. Brook", Pronoun.HE), Person("Ms. Vale", Pronoun.SHE)


def lines(notes, section, minutes=2, **given):
    made = script_of(Project(notes=notes, minutes=minutes, **given))
    return [line.text for part in made.sections if part.section is section for line in part.lines]


@pytest.mark.parametrize(
    "question",
    [
        "Could you tell me what your job is?",
        "Please say what your occupation is.",
        "Could you start by telling us about your work?",
        "So what exactly is your job?",
        "Can you explain what a saddler does?",
        "What is a glazier?",
    ],
)
def test_what_somebody_is_asked_to_be_tells_who_it_is(question):
    assert question_meaning(question).section is Section.WHO


@pytest.mark.parametrize("question", ["Tell me what your dream job is.", "What is a good day for you?"])
def test_other_questions_do_not(question):
    assert question_meaning(question).section is not Section.WHO


SADDLER = """\
Interview with Inga Moss, saddler

Hello Inga, thanks for your time. Can you tell me what your job is?
I'm a saddler. That means I cut leather and sew saddles. Each saddle has to fit one horse.

What is hard about it?
My hands hurt in winter. And some riders want it tomorrow.

What advice would you give?
Sit on a horse first. If you are scared, wait a year.

My part
I chose Inga because she made my sister's saddle. I like leather and sewing.
"""


def test_what_the_job_means_opens_the_script_and_a_thank_you_is_no_letter():
    who = lines(SADDLER, Section.WHO, interviewee="Inga Moss", pronoun=Pronoun.SHE)
    assert "That means Inga cuts leather and sews saddles." in who
    advice = " ".join(lines(SADDLER, Section.LEARNED, interviewee="Inga Moss", pronoun=Pronoun.SHE))
    assert "she's scared" not in advice


def test_what_the_name_of_a_job_means_is_told_always_without_its_example():
    notes = (
        "I interviewed Otto Brook, who is a chimney builder. I chose him because he "
        "came to our school.\n\n"
        "A chimney builder makes chimneys and fireplaces for old houses, for "
        "example because theirs fell down in a storm or because the landlord wants to sell the stones. "
        "He has two dogs.\n\n"
        "He said the cold is hard. His advice is to listen first. I learned that wood moves. I like music."
    )
    who = lines(notes, Section.WHO, minutes=1, interviewee="Otto Brook", pronoun=Pronoun.HE)
    assert "A chimney builder makes chimneys and fireplaces for old houses." in who


def test_who_somebody_is_to_the_student_is_told():
    notes = (
        "WHO I TALKED TO\n- Lena Vale, florist at the Riverside garden center\n- she was "
        "my neighbor for years\n"
        "- binds wreaths and waters the palms\n- orders the roses\n\nWHY I CHOSE HER\n- "
        "I liked the window of the shop\n\n"
        "WHAT I LEARNED\n- roses drink a lot\n- she gets up at 4\n\nME\n- I want to grow things\n"
    )
    outline = outline_of(Project(notes=notes))
    assert outline.interviewee.organization == "the Riverside garden center"
    told = lines(notes, Section.WHO, minutes=1, interviewee="Lena Vale", pronoun=Pronoun.SHE)
    assert any("was my neighbor" in line for line in told)


def test_a_place_of_two_words_stays_whole_and_a_heading_of_the_students_is_no_assignment():
    notes = (
        "MEDIA VIDEO RESPONSE\nAda Finch, period 2\n\nWHO I INTERVIEWED\n- Carl Brook, "
        "coach at the Eastend skating rink\n"
        "- he teaches beginners\n\nWHY I CHOSE HIM\n- he is funny\n"
    )
    read = read_notes(notes)
    assert read.interviewee.organization == "the Eastend skating rink"
    heading = next(block for block in read.blocks if block.text == "WHO I INTERVIEWED")
    assert heading.section is Section.WHO


def test_what_the_opening_has_said_is_not_said_again():
    notes = (
        "My coach Raul Brook. He runs our swim team but his real job is fire inspector for the county.\n\n"
        "He's a fire inspector. He checks the exits of schools and counts the hoses.\n\n"
        "hard: nobody likes him at first.\n\nI want to be a nurse.\n"
    )
    who = lines(notes, Section.WHO, interviewee="Raul Brook", pronoun=Pronoun.HE)
    assert sum("fire inspector" in line for line in who) == 1
    assert any("runs our swim team but works for the county" in line for line in who)


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("Can you tell a story?", "about a story"),
        (
            "Do you have a story from your job you like to tell?",
            "about a story from her job that she likes to tell",
        ),
    ],
)
def test_a_question_for_a_story_is_asked_whole(question, asked):
    assert indirect(question, SHE) == asked


def test_a_story_about_somebody_new_has_its_lead_in():
    notes = (
        "Interview with Mr. Brook, locksmith\n\n1. What do you do on a normal "
        "day?\nRepairs and installations. I carry 40 keys.\n\n"
        "2. Can you tell a story?\nA woman was locked in a pantry with her dog. I talked "
        "to her through the door. "
        "When I got her out the dog had eaten a cake. The lock cost 9 dollars.\n\nI like "
        "him. I want to learn a trade.\n"
    )
    told = " ".join(lines(notes, Section.LEARNED, interviewee="Mr. Brook", pronoun=Pronoun.HE))
    assert "told me about a woman who was locked in a pantry" in told
    who = " ".join(lines(notes, Section.WHO, interviewee="Mr. Brook", pronoun=Pronoun.HE))
    assert "does repairs and installations" in who


def test_what_a_word_means_is_present():
    assert narrate("That means I put shoes on mules.", SHE) == "That means she puts shoes on mules."



def test_what_was_done_of_two_nouns_has_no_article_inside():
    said = "I stood at the gate and did the kids craft table."
    assert with_articles(said) == said
