"""What was added to a sentence after its full stop, and questions that only ask on."""

import pytest

from scriptwright.drafting import outline_of, script_of
from scriptwright.narration import Person
from scriptwright.project import Project
from scriptwright.script.choosing.candidates import candidates
from scriptwright.script.context.named_again import named_again
from scriptwright.script.questions.asked import indirect
from scriptwright.script.questions.asking_on import Link, link_of
from scriptwright.script.telling.joined import joined
from scriptwright.script.words.clauses import Form, form_of
from scriptwright.script.words.parting import parted
from scriptwright.sections import Pronoun


@pytest.mark.parametrize(
    ("before", "piece", "whole"),
    [
        ("I slept in the van.", "For a whole winter.", "I slept in the van, for a whole winter."),
        ("We shut the shop.", "Because nobody came!", "We shut the shop, because nobody came!"),
        ("The map shows the road.", "Not the mud.", "The map shows the road, not the mud."),
        ("I see about ten goats a day.", "Mostly old ones.", "I see about ten goats a day, mostly old ones."),
        ("I check the knot.", "EVERY time.", "I check the knot, every time."),
        ("It kicks.", "Like a mule.", "It kicks like a mule."),
        ("I buy two ropes.", "Forty euros each.", "I buy two ropes, forty euros each."),
        (
            "You take the written test.",
            "Then a talk with the harbour master.",
            "You take the written test, then a talk with the harbour master.",
        ),
        # A sentence of its own, or one that another sentence has to answer.
        ("I slept in the van.", "For me it was fine.", None),
        ("We shut the shop.", "Because it rained, we went home.", None),
        ("It pays well.", "Which one would you take?", None),
        ("Rope and tape.", "For a whole winter.", None),
        ("I slept in the van.", "In the end my aunt came and took me home.", None),
    ],
)
def test_a_piece_after_a_full_stop_is_told_with_its_sentence(before, piece, whole):
    assert joined(before, piece) == whole


def test_a_joined_piece_keeps_both_places_in_the_notes():
    answer = "I swept the yard. For two years. Then I got a wrench."
    notes = f"Interview with Ana Ruiz, a plumber\n\nHow did you start?\n{answer}\n"
    found = candidates(outline_of(Project(notes=notes)), {})
    first = next(c for c in found if c.text.startswith("I swept"))
    assert first.text == "I swept the yard, for two years."
    assert [notes[s.start : s.end] for s in first.sources] == ["I swept the yard.", "For two years."]
    assert next(c for c in found if c.text.startswith("Then")).before == first.id


@pytest.mark.parametrize(
    ("question", "answered", "link"),
    [
        ("What kind of rope?", "I only trust one rope.", Link.ECHO),
        ("The yellow flag?", "You hoist the yellow flag.", Link.ECHO),
        ("Like what?", "All sorts.", Link.ECHO),
        ("And then?", "We waited.", Link.ECHO),
        ("Was she angry?", "A woman had lost her boat.", Link.BACK),
        ("Why do they shout?", "The sellers shout.", Link.BACK),
        ("Does that happen a lot?", "The net tears.", Link.BACK),
        ("And then did you stop fishing?", "The boat sank.", Link.BACK),
        ("What is ballast?", "We carry ballast.", Link.BACK),
        ("What do you like about it?", "I fish.", Link.NONE),
        ("Best part?", "I fish.", Link.NONE),
        ("school", "I fish.", Link.NONE),
        ("What would you tell students that want this?", "I fish.", Link.NONE),
        ("Your boat?", "I have a boat.", Link.NONE),
        ("How did you get there?", "I fish.", Link.NONE),
    ],
)
def test_a_question_that_goes_on_from_an_answer_is_known(question, answered, link):
    assert link_of(question, answered, addressed=True) is link


def test_she_in_a_question_is_the_interviewee_where_nobody_says_you():
    assert link_of("How did she start?", "She fixes pipes.", addressed=False) is Link.NONE


@pytest.mark.parametrize(
    ("sentence", "before", "told"),
    [
        (
            "She never sang.",
            "My mother-in-law, she had it first.",
            "My mother-in-law never sang.",
        ),
        ("I feared she was cross.", "The first local person I met knocked.", "I feared she was cross."),
    ],
)
def test_somebody_is_named_again_by_the_whole_word(sentence, before, told):
    assert named_again(sentence, [before], Pronoun.SHE) == told


def test_a_long_sentence_is_not_parted_behind_a_condition():
    long = (
        "The great bell is made of bronze so it is about nine hundred kilos, and when we ring, "
        "it stands on its head with its mouth to the sky and you bring it round again."
    )
    assert not any(part.endswith("when we ring.") for part in parted(long))


def test_a_heading_in_capitals_is_not_shouted():
    assert (
        indirect("BEST PART OF THE JOB", Person("Runa Dahl", Pronoun.SHE)) == "about the best part of the job"
    )


def test_a_known_role_opens_the_script_before_what_is_done():
    notes = "Interview with Mr. Bell, a baker\n\nWhat do you do?\nI bake bread for the whole street.\n"
    told = [line.text for line in script_of(Project(notes=notes, minutes=1)).lines]
    assert told[0].endswith("Mr. Bell, who's a baker.")
    assert "Mr. Bell bakes bread for the whole street." in told


def test_what_somebody_says_in_a_transcript_is_no_role():
    notes = (
        "MAJA: What do you do?\nRUNA: I am Runa Dahl and I cook for the whole pier.\n"
        "OLE: The pots work harder.\nMAJA: Is it heavy?\nRUNA: Only the soup.\n"
    )
    assert outline_of(Project(notes=notes)).interviewee.role != "pots work harder"


@pytest.mark.parametrize(
    ("sentence", "form"),
    [
        ('So I never ask "is it fine?"', Form.STATEMENT),
        ('People get "are you the driver?"', Form.STATEMENT),
        ('Do they say "why?"', Form.QUESTION),
        ("When I was ten we moved to a house on the quay.", Form.STATEMENT),
        ("When she told me about the lost goats I laughed and she just poured the tea.", Form.STATEMENT),
        ("To be a pilot on this river you need four years on tankers.", Form.STATEMENT),
        ("If you miss one screw the customer calls you at night.", Form.STATEMENT),
        ("When a customer says she likes it.", Form.NOUN),
        ("When I was ten and lived on the quay.", Form.NOUN),
        ("Most of the time he can't see the ground at all.", Form.STATEMENT),
    ],
)
def test_a_sentence_that_looks_like_half_of_one_is_a_statement(sentence, form):
    assert form_of(sentence) is form


def test_an_answer_is_told_from_its_beginning():
    answer = (
        "The night the ice broke we lost the small shed. I ran out in my socks. "
        "My neighbour Lasse held the rope. He never let go, and the shed went down slowly. "
        "I still have that rope, because it reminds me what a neighbour is."
    )
    asked = "What do you do?\nI fish for perch.\n\nWhat will you never forget?"
    notes = f"Interview with Mira Holm, a fisher\n\n{asked}\n{answer}\n"
    for seconds in (20, 30, 40, 60):
        told = " ".join(line.text for line in script_of(Project(notes=notes, minutes=seconds / 60)).lines)
        parts = [part in told for part in ("ice broke", "socks", "Lasse", "let go", "reminds")]
        assert parts == sorted(parts, reverse=True)


def test_things_named_one_after_the_other_are_one_answer():
    notes = (
        "Interview with Ms. Ilse Brandt, organ builder\n\nQ: What do you do?\nA: I repair church organs.\n\n"
        "Q: What do you find inside?\nA: Pencils, always. Old coins. And once a wasp nest made of paper.\n\n"
        "Q: What do you need?\nA: Three things. Time, glue and a ladder.\n"
    )
    said = [line.text for part in script_of(Project(notes=notes, minutes=1)).sections for line in part.lines]
    assert any("pencils, always, old coins, and once a wasp nest made of paper" in text for text in said)
    assert not any("three things, and" in text.lower() for text in said)


def test_a_condition_with_its_own_main_clause_is_a_sentence_of_its_own():
    before = "A job that nobody sees can be the best job."
    assert joined(before, "When she hides the seam the customer never knows.") is None
    assert joined("I always go home.", "When the last bus has gone.") is not None


def test_a_condition_keeps_both_that_it_holds_for():
    drawn = (
        "He keeps a drawing of where all of it goes, in pencil, in a bag, in case he is off sick "
        "and somebody else has to do it."
    )
    assert parted(drawn) == (drawn,)
    moved = (
        "It is not like the hospital where she worked before, where people come "
        "and you never find out what happened."
    )
    assert len(parted(moved)) == 1
    shown = (
        "I liked the noise of the big machines in the hall and he showed me each of them with the light on."
    )
    assert len(parted(shown, 15)) == 2


@pytest.mark.parametrize(
    ("before", "piece", "whole"),
    [
        (
            "There are four tools.",
            "Hammer, saw, file, patience.",
            "There are four tools: hammer, saw, file, patience.",
        ),
        (
            "We get all kinds of people.",
            "Nurses, Miss Ray, cops.",
            "We get all kinds of people: nurses, Miss Ray, cops.",
        ),
        ("He has three jobs.", "He cooks, he cleans, he drives.", None),
        ("I like dogs.", "Honestly, really, I do.", None),
        ("I took the bus.", "Red, old, full.", None),
    ],
)
def test_a_list_behind_its_full_stop_is_told_behind_a_colon(before, piece, whole):
    assert joined(before, piece) == whole
