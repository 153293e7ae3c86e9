"""What stands in which section, how sections begin, and what is said to the student alone."""

import pytest

from scriptwright.drafting import outline_of, script_of
from scriptwright.project import Project
from scriptwright.sections import Section

TALK = """Interview with Mr. Omar Haddad, clock repairer

Lena: What do you do all day?
Omar Haddad: I open clocks that stopped and I find out why. Mostly it is dirt, sometimes a tooth is gone.

Lena: How did you learn it?
Omar Haddad: My uncle put me at a table with one alarm clock when I was twelve. He said take it apart, and I did. It took me a month to put it back.

Lena: What is the hardest part?
Omar Haddad: {hard}

Lena: Thank you.
Omar Haddad: Come again.
"""
REFLECTION = """
My reflection:

I chose Mr. Haddad because my mother wants to sell the clock in our hall. Dad brought a price for a new one and my grandmother said no, that one has rung for every birthday. I never looked at it before. I wanted to know what is so hard to keep alive in it.

What I learned is that a thing that is slow to mend can be cheap to own. You pay once in ten years. I also learned that he listens before he opens anything.

It connects to me because I want to be a sound engineer. I sit at the mixing desk in our youth club already.
"""
HARD = "Springs. When one jumps out it is gone behind the oven for a year."


def told(notes, section, minutes=4):
    script = script_of(Project(notes=notes, minutes=minutes))
    return [line.text for part in script.sections if part.section is section for line in part.lines]


def read(notes, section):
    return " ".join(block.text for block in outline_of(Project(notes=notes)).under(section))


def test_a_reflection_is_sorted_into_reason_lesson_and_connection():
    notes = TALK.format(hard=HARD) + REFLECTION
    why = read(notes, Section.WHY)
    assert why.startswith("I chose Mr. Haddad")
    assert why.endswith("keep alive in it.")
    assert "slow to mend" in read(notes, Section.LEARNED)
    connection = read(notes, Section.CONNECTION)
    assert "It connects to me" in connection
    assert "slow to mend" not in connection


def test_a_reason_in_a_reflection_below_bare_notes_is_no_question_to_the_student():
    notes = (
        "Ida Brunner, 51, net maker, Harbour Street\n\n- mends nets for eleven boats\n- her needle was her father's\n"
        "- one knot, four thousand times a day\n\n---\n\nReflection\n\n"
        "I chose Ida because I hear her radio through the wall every morning and never knew what she does. "
        "I've walked past that door for nine years.\n\n"
        "What I didn't expect was the counting. I thought it would be like knitting. But she has every knot in her head.\n\n"
        "I'm doing mathematics next year and I count stairs when I walk. I'd like to work where counting is of use.\n"
    )
    assert "radio through the wall" in read(notes, Section.WHY)
    assert "the counting" in read(notes, Section.LEARNED)
    assert "count stairs" in read(notes, Section.CONNECTION)


BULLETS = """WHO
- Petra Lindqvist, 47
- Tram mechanic at the Eastfield depot

WHAT SHE DOES
- Changes wheels that are worn flat, three a night
- Crawls under every tram before the first one leaves

WHY I CHOSE HER
- I take the 9 to school and in March it stopped on the bridge for an hour
- I wanted to know who gets it going again

{stories}
- She crawled under the tram on the bridge with a torch in her mouth
- She found a child's mitten in the brake and sent it back to the school

WHAT I LEARNED
- A tram is never finished, it is only good enough until tomorrow
- The night shift has more light than the day

CONNECTION TO ME
- I'm in my first year of design, and I picked design because of my sister
- I want to build things that somebody can still mend

{others}
- Her cat is called Pantograph
- The soup in the canteen is very good
"""


@pytest.mark.parametrize("stories", ["STORIES", "THE BRIDGE"])
@pytest.mark.parametrize("others", ["OTHER", "Random stuff"])
def test_a_heading_that_tells_of_the_other_leaves_the_students_own_part(stories, others):
    notes = BULLETS.format(stories=stories, others=others)
    assert "torch" not in read(notes, Section.WHY)
    assert "torch" in read(notes, Section.LEARNED)
    assert "Pantograph" not in read(notes, Section.CONNECTION)
    assert "I picked design" in read(notes, Section.CONNECTION), "no person was picked there"


def test_what_comes_under_other_gives_way():
    lines = " ".join(
        line.text
        for part in script_of(
            Project(notes=BULLETS.format(stories="STORIES", others="OTHER"), minutes=0.8)
        ).sections
        for line in part.lines
    )
    assert "Pantograph" not in lines
    assert "still mend" in lines


def test_what_the_next_sentence_calls_the_reason_stands_with_it():
    notes = (
        "I interviewed Mrs. Ruth Amadi. She is a school nurse in Leeds and she has been one for 12 years. "
        "She lives on our stairs and she is the one who sat with my sister when she had the fever. "
        "That's mainly why I asked her.\n\n"
        "Q: What do you do?\nA: I see forty children a day and most of them want a plaster.\n\n"
        "Q: What is hard?\nA: The ones who want to stay. They know my room is warm.\n"
    )
    assert read(notes, Section.WHY).startswith("She lives on our stairs")


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("You kids throw a clock away after one fall.", "“You kids throw a clock away after one fall.”"),
        ("You people never wind anything.", "“You people never wind anything.”"),
        ("You can hear a dirty wheel from the street.", "you can hear a dirty wheel from the street."),
    ],
)
def test_what_is_said_to_the_young_is_quoted(said, expected):
    notes = TALK.format(hard=f"Springs. {said} I keep everything in a tin.") + REFLECTION
    lines = told(notes, Section.LEARNED)
    assert any(expected in line for line in lines)
    assert said not in lines or "“" not in expected


def test_no_section_begins_by_going_on_from_another():
    own = REFLECTION.replace("It connects to me because", "And for myself,").replace(
        "My reflection:", "My part"
    )
    for section in Section:
        lines = told(TALK.format(hard=HARD) + own, section)
        assert not lines or not lines[0].startswith(("And ", "So ", "Also"))


def test_the_opening_is_not_given_twice():
    notes = (
        "For my interview I went down to the market to talk to Tilda Roos, who is porter at the fish hall. "
        "She is 39 and she has been there since she was seventeen.\n\nI picked her because she carried my bike "
        "up the steps when I broke my arm and never said her name.\n\nShe told me the boxes are not the heavy "
        "part. The ice is. She said you carry the sea twice.\n\nI learned that she plans every step before it "
        "is light. I want to study logistics.\n"
    )
    who = told(notes, Section.WHO, minutes=2)
    assert who[0].startswith("For my interview I went down to the market to talk to Tilda Roos")
    assert sum("interview" in line for line in who) == 1
    why = told(notes, Section.WHY, minutes=2)
    assert why[0].endswith("broke my arm and never said her name."), "a reason is not cut in two"


def test_what_they_said_they_are_is_told_as_where_they_work():
    notes = (
        "Interview notes - Mr. Paul Ek, ferry dispatcher\n\n1. What is your job?\nHe said he is the dispatcher for "
        "the night boats of our county. He answers the radio and counts the cars.\n\n2. What is hard?\nHe said fog "
        "is. The radio doesn't stop and nobody moves.\n\nWhy I chose him: my brother waits on that pier every day.\n"
    )
    lines = told(notes, Section.WHO, minutes=2)
    assert "Mr. Ek works for the night boats of our county." in lines


def test_a_reflection_that_gives_no_reason_is_read_as_none():
    own = REFLECTION.replace(
        "I chose Mr. Haddad because", "I always thought of it as furniture. Now"
    ).replace(" I wanted to know what is so hard to keep alive in it.", "")
    assert not read(TALK.format(hard=HARD) + own, Section.WHY)


def test_a_note_in_brackets_that_is_no_sentence_of_the_students_is_told_nowhere():
    notes = (
        TALK.format(hard=HARD)
        + "\n(my bus pass, one tea, don't need this. also pen ran out at half past)\n"
        + REFLECTION
    )
    assert "bus pass" not in " ".join(read(notes, section) for section in Section)
