"""Where the interview ends and the student begins: nobody's "I" is told as the other's."""

from __future__ import annotations

import pytest

from scriptwright.drafting import script_of
from scriptwright.notes import Kind, Speaker, read_notes
from scriptwright.project import Project
from scriptwright.sections import Section

OWN = (Section.WHY, Section.CONNECTION)
TURNS = (
    ("Can you say your name and what you do?", "I'm Odd Berge, I stoke two boilers on a ferry. I work nights."),
    ("How did you learn it?", "My uncle taught me. My mum and dad were both deaf, so I liked the noise."),
    ("What is hard about it?", "Fog. I want to retire before my ears do."),
    ("What would you tell someone my age?", "Buy an old engine and ruin it. I did that in 1998."),
)  # fmt: skip
LABELS = {
    "me and letters": ("Me: ", "OB: "),
    "names": ("Ana: ", "Odd: "),
    "capitals": ("ME: ", "ODD: "),
    "Q and A": ("Q. ", "A. "),
    "none": ("", ""),
}
HEADS = {"nothing": "", "a key of the labels": "Me = Ana Costa\nOB = Odd Berge, stoker\n\n", "a title": "Interview with Odd Berge, stoker\n\n"}  # fmt: skip
PARTS = {
    "a rule and a heading": "---\nmy bit for the video\n\nPicked Odd because he waves at my school bus.\n\nwhat it made me think: I repair radios after school.",
    "a heading": "MY PART\n\nI picked him because he waves at my school bus.\nWhat I learned: fog has no edges. For me that is the main thing.\n\nI repair radios after school.",
    "a sentence that is a heading": "So why him. He waves at my school bus and my flatmate said go on board.\n\nLearned: I went for the noise and thought it was a show, but he only listens.\n\nMe: I repair radios after school.",
    "lists below short headings": "=====\nNotes for my video\n\nwhy him = waves at my school bus\n\nlearnt\n- fog has no edges\n- I never knew about dry bearings\n\nme - I repair radios after school.",
    "no heading at all": "My turn. I wanted Odd because he waves at my school bus.\n\nI repair radios after school.",
    "a line in brackets": "(own thoughts)\n\ni asked odd because he waves at my school bus\n\nfor me: i repair radios after school and we were told to find a real trade",
}


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("labels", LABELS)
@pytest.mark.parametrize("head", HEADS)
def test_each_i_stays_with_who_said_it(head: str, labels: str, part: str) -> None:
    asks, answers = LABELS[labels]
    talk = "\n\n".join(f"{asks}{asked}\n{answers}{told}" for asked, told in TURNS)
    notes = read_notes(f"{HEADS[head]}{talk}\n\n{PARTS[part]}\n")
    for block in notes.blocks:
        if any(word in block.text for word in ("boilers on", "both deaf", "my ears", "in 1998")):
            assert block.speaker is not Speaker.STUDENT, block.text
            assert block.section not in OWN, block.text
        if any(
            word in block.text
            for word in ("school bus", "radios", "For me that", "I never knew", "for the noise")
        ):
            assert block.speaker is not Speaker.INTERVIEWEE or block.section is None, block.text
    assert [b.section for b in notes.blocks if "school bus" in b.text][-1] is Section.WHY
    assert [b.section for b in notes.blocks if "radios" in b.text][-1] is Section.CONNECTION


def test_what_may_be_either_ones_is_left_out() -> None:
    talk = "\n\n".join(f"Me: {asked}\n\nODD: {told}" for asked, told in TURNS)
    notes = read_notes(f"{talk}\n\nI worked in the shipyard for thirty years before that.\n")
    assert notes.blocks[-1].section is None


def test_the_reason_stands_within_a_story() -> None:
    notes = read_notes(
        "On a wet Sunday I met Odd Berge on the ferry to Bodo. He wore a yellow coat.\n\n"
        "Odd has been the stoker there for thirty years. He looks after two boilers. I had chosen him because he once "
        "waved at my school bus. I was nine and I always wondered who he was.\n\n"
        "He showed me the gauges. He said that fog has no edges."
    )
    why = [block.text for block in notes.blocks if block.section is Section.WHY]
    assert len(why) == 1
    assert why[0].startswith("I had chosen him")
    assert why[0].endswith("who he was.")


def test_what_the_student_asks_of_themselves_is_answered_by_the_student() -> None:
    talk = "\n\n".join(f"Q: {asked}\n\nA: {told}" for asked, told in TURNS)
    notes = read_notes(
        f"{talk}\n\nWhat did I learn?\n\nI thought it was all noise. And I learned that the boilers are from 1950.\n"
    )
    told = [block for block in notes.blocks if "from 1950" in block.text]
    assert [(block.speaker, block.section) for block in told] == [(Speaker.STUDENT, Section.LEARNED)]


def test_a_paragraph_that_is_called_the_connection_in_a_sentence_is_it():
    notes = (
        "I interviewed Walter Krol, who is 70 and drove a milk van. He lives near us.\n\n"
        "I picked Walter because he fixed our gate.\n\n"
        "He told me he got up at three for forty years. He knew every dog. He said the dogs knew him.\n\n"
        "My connection. I bring papers round and I never look at anybody. I know four names.\n"
    )
    blocks = read_notes(notes).blocks
    assert {b.section for b in blocks if "papers" in b.text} == {Section.CONNECTION}
    assert "connection." not in " ".join(line.text for line in script_of(Project(notes=notes)).lines).lower()


def test_my_stuff_heads_the_students_own_part():
    notes = (
        "INTERVIEW - Nora Quist, dental hygienist\n\n"
        "Q: how long\nA: She said eleven years. She cleans forty mouths a week.\n\n"
        "Q: the best part\nA: She told me that children laugh when she shows them the mirror.\n\n"
        "Q: the worst part\nA: She said it's her back. She does stretches.\n\n"
        "Q: would she do it again\nA: She thinks so. She likes her patients.\n\n"
        "other stuff\n- her cat is called Floss\n\n"
        "MY STUFF\nI picked her because I hate the dentist.\n"
        "What I got out of it is the mirror. I thought that her job would be the drill. "
        "I work at a pizza place and I never showed anybody anything.\n"
    )
    own = [block for block in read_notes(notes).blocks if "mirror. I thought" in block.text]
    assert [block.kind for block in own] == [Kind.REFLECTION]


def test_below_me_and_why_what_comes_behind_the_reason_connects():
    notes = (
        "Lea Brandt, welder at a shipyard\n\njob: people bring broken rails, Lea welds them\n\n---\nme / why\n\n"
        "picked L. -> my cousin's neighbor. I figured it would be quick\n\n"
        "I work at the pool desk and I get yelled at.\n\n"
        "also I don't sleep enough.\n"
    )
    own = [b for b in read_notes(notes).blocks if b.kind is Kind.REFLECTION]
    assert [b.section for b in own] == [Section.WHY, Section.CONNECTION, Section.CONNECTION]


def test_whose_thing_stands_before_is_meant_and_no_other_of_the_students_people():
    notes = (
        "Interview with Paul Reed, who binds books in a shed in Ludlow. He sews the pages by hand and he glues the backs.\n\n"
        "Why him: my nan's recipe tin. When she died last winter my aunty wanted to throw the cards away. "
        "My mum had heard of Paul at church.\n\n"
        "What I learned: he asks everybody what they want left alone.\n"
    )
    told = " ".join(line.text for line in script_of(Project(notes=notes, minutes=1)).lines)
    assert "my mum died" not in told


NARRATED = """Interview with Odd Berge, stoker on a ferry

I met Odd once before, when my uncle's boat sank. I remember he put his own coat on me and never asked for it back. So when we were told to interview someone about their work I thought of him straight away. My sister laughed at me but she gave me his number.

I asked him what he does all day. He said he keeps two boilers hot and writes down the pressure every half hour. Then he sleeps on a bench.

He told me that the first winter was the worst. The pipes froze at sea and he thawed them with a kettle. It took him nine hours. The captain brought him soup and sat with him.

I asked about money because my sister said to. He wasn't shy about it.

I chose him also since I repair radios and my teachers only draw them. It connects with me because I want to work with my hands, or I thought so. Now I think I will ask for a summer job on the boat.
"""


def test_a_reason_takes_in_what_it_concludes_from_and_an_interest_stays_one() -> None:
    script = script_of(Project(notes=NARRATED, minutes=2))
    told = {section.section: " ".join(line.text for line in section.lines) for section in script.sections}
    assert "his own coat" in told[Section.WHY]
    assert "thought of him straight away" in told[Section.WHY]
    assert "money" not in told[Section.WHY]
    assert "keeps two boilers hot" in told[Section.WHO]
    assert "or I thought so." in told[Section.CONNECTION]
