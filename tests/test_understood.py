"""A sentence is told where it is understood: behind what it answers, with its story, and no trifle for it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from scriptwright.drafting import script_of
from scriptwright.project import Project
from scriptwright.script.candidate import Candidate
from scriptwright.script.choosing.sorting import introduced, without_stories
from scriptwright.script.choosing.trifles import is_trifle
from scriptwright.script.context.holes import beside
from scriptwright.script.context.named_again import may_mean
from scriptwright.script.context.referring import answers_before, points_back
from scriptwright.script.model import LineKind
from scriptwright.script.questions.asking_on import Link, link_of
from scriptwright.script.questions.hanging import sets_the_scene
from scriptwright.script.stories.counting import counted
from scriptwright.script.stories.tales import told_whole, with_stories
from scriptwright.sections import Pronoun, Section


def _answer(*sentences: str) -> list[Candidate]:
    return [
        Candidate(
            str(at),
            Section.LEARNED,
            LineKind.TOLD,
            text,
            (),
            (),
            at,
            before=str(at - 1) if at else None,
            first=not at,
        )
        for at, text in enumerate(sentences)
    ]


@pytest.mark.parametrize(
    ("sentence", "leans"),
    [
        ("The rope has to be dry though.", True),
        ("We repair zips as well.", False),
        ("In a real hedge no two are alike.", True),
        ("I asked him if that hurts.", True),
        ("There was a bad one in March.", True),
        ("We sew by hand, even though it takes long.", False),
        ("I have two vans, a white one and a new one.", False),
        ("It was too late for the boat.", False),
    ],
)
def test_what_is_set_against_the_sentence_before_leans_on_it(sentence: str, leans: bool):
    assert answers_before(sentence) is leans


@pytest.mark.parametrize("sentence", ["From this day she wears a helmet.", "In fact there are six of them."])
def test_what_goes_on_from_a_day_or_a_fact_leans_on_the_sentence_before(sentence: str):
    assert points_back(sentence, told=True, pronoun=Pronoun.SHE)


@pytest.mark.parametrize(
    ("words", "pronoun", "meant"),
    [
        ("Customers are in a hurry.", Pronoun.SHE, False),
        ("Nobody sees the wires.", Pronoun.HE, False),
        ("My wife keeps the books.", Pronoun.HE, False),
        ("The driver waited.", Pronoun.HE, True),
    ],
)
def test_only_one_person_can_be_he_or_she(words: str, pronoun: Pronoun, meant: bool):
    assert may_mean(words, pronoun) is meant


def test_a_question_about_what_came_of_it_goes_on_from_the_answer_before():
    asked = "What did you change after that?"
    assert link_of(asked, "The glue failed in May.", addressed=True) is Link.BACK
    assert link_of("What do you do after school?", "I teach maths.", addressed=True) is Link.NONE


@pytest.mark.parametrize(
    ("asked", "link"),
    [
        ("did you give it to somebody?", Link.BACK),
        ("so did you ever paint it?", Link.BACK),
        ("Did it float?", Link.BACK),
        ("How did you get into it?", Link.NONE),
        ("Did you know that you would stay?", Link.NONE),
        ("Did it take long?", Link.NONE),
    ],
)
def test_a_question_of_what_was_done_with_it_goes_on_from_the_answer_before(asked: str, link: Link):
    assert link_of(asked, "I built a boat out of doors.", addressed=True) is link


def test_a_short_story_is_told_to_its_end():
    told = told_whole(
        with_stories(
            _answer(
                "I bake at night.",
                "In 2019 the oven cracked.",
                "I put my hand on the door.",
                "The smith came at five and found the bolt.",
            )
        )
    )
    assert [one.turned_by for one in told] == [None, "2", "3", None]


def test_a_story_ends_with_what_is_made_of_it():
    told = told_whole(
        with_stories(
            _answer(
                "I bake at night.",
                "In 2019 the oven cracked.",
                "I put my hand on the door.",
                "The smith came at five and found the bolt.",
                "Now I look at every bolt before I light it.",
                "My flour comes from Wells.",
            )
        )
    )
    assert [one.concludes for one in told] == [False] * 4 + [True, False]
    assert {one.tale for one in told[1:5]} == {"1"}
    assert not told[5].tale


@pytest.mark.parametrize(
    ("sentence", "announces"),
    [
        ("You have two choices.", 2),
        ("The bolt wouldn't turn, there's a rule.", 1),
        ("She has three tips for beginners.", 3),
        ("He has two brothers.", 0),
        ("There's a rule that nobody may eat there.", 0),
    ],
)
def test_what_only_announces_is_told_with_what_it_announces(sentence, announces):
    found = _answer(sentence, "One thing.", "Another thing.", "A third thing.", "A fourth thing.")
    assert sum(one.turned_by is not None for one in counted(found)) == announces


def test_a_story_is_taken_up_again_where_somebody_it_brought_in_is_known():
    told = _answer(
        "A boy fell in the dock.",
        "I jumped after him.",
        "We climbed out.",
        "Nobody saw us.",
        "I mended the rope.",
        "I painted the ladder.",
        "The boy brought me a cake.",
    )
    apart = [replace(one, opens=at in (0, 4)) for at, one in enumerate(told)]
    assert len({one.tale for one in told_whole(with_stories(apart))}) == 1
    other = [*apart[:6], replace(apart[6], text="The foreman brought me a cake.")]
    assert len({one.tale for one in told_whole(with_stories(other))}) == 2


def test_a_long_story_is_no_introduction():
    found = [
        replace(one, section=Section.WHO, tale="0") for one in _answer("One.", "Two.", "Three.", "Four.")
    ]
    assert {one.section for one in without_stories(found)} == {Section.LEARNED}
    assert {one.section for one in without_stories(found[:3])} == {Section.WHO}


def test_whose_friend_somebody_is_stands_at_the_beginning():
    (found,) = introduced(_answer("She's my dad's accountant."))
    assert found.section is Section.WHO


def test_what_is_done_always_is_no_story():
    told = told_whole(
        with_stories(_answer("I know who called.", "They are left in the yard.", "I have them washed."))
    )
    assert all(one.turned_by is None for one in told)


def test_a_sentence_that_only_begins_the_story_is_told_apart_from_its_question():
    first, own = _answer("My aunt had a kiosk.", "I sold tea in a kiosk.")
    assert sets_the_scene("how she started", first)
    assert not sets_the_scene("how she started", own)
    assert not sets_the_scene("who taught her", first)


@pytest.mark.parametrize(
    ("sentence", "trifle"),
    [
        ("He supports Rovers.", True),
        ("She brings her own coffee.", True),
        ("Her dog is called Bolt.", True),
        ("She supports families after a fire.", False),
        ("The pump is called a ram.", False),
    ],
)
def test_what_somebody_eats_keeps_or_supports_is_a_trifle(sentence: str, trifle: bool):
    assert is_trifle(sentence, {"coffee": 1}) is trifle


def test_what_the_notes_are_about_is_no_trifle():
    assert not is_trifle("She drinks coffee all day.", {"coffee": 8})


def test_a_yes_or_no_is_told_with_its_question_in_the_introduction_too():
    notes = """Interview with Tessa Bruun, glazier

Q: What do you do in a day?
A: I cut panes for shops and I put them in. In the afternoon I drive to houses where a window broke.

Q: Does it cut your hands?
A: No. The edge is only sharp for the first minute. You sand it and then it is like a table.

Q: Why did you start?
A: I wanted to work with light, and the school only had wood.
"""
    script = script_of(Project(notes=notes, minutes=1.0, pronoun=Pronoun.SHE))
    text = " ".join(line.text for section in script.sections for line in section.lines)
    assert "The edge is only sharp" not in text or "she said no" in text


def _script(answer: str) -> str:
    asked = f"Q: Did anything go wrong?\nA: {answer}"
    notes = f"Interview with Ana Ruiz, a crane driver\n\n{asked}\n\nI chose her because she is kind.\n"
    return " ".join(line.text for line in script_of(Project(notes=notes, minutes=2)).lines)


def test_a_story_goes_on_in_the_past_and_in_its_year():
    told = _script("2014. I lifted a box and the wire tore. I put it down very slowly. We all went home.")
    assert "In 2014 Ana lifted a box" in told
    assert "put it down" in told
    assert "puts" not in told


def test_nothing_of_a_story_is_told_behind_a_hole():
    found = _answer(
        "I work on the quay.", "Some #### of ####.", "He was glad and waved.", "We load ships.", "They wept."
    )
    found = with_stories(found)
    told = [candidate for candidate in found if candidate.id != "1"]
    assert [c.id for c in beside(told, found)] == ["0", "2", "3", "4"]  # a short one is not missed
    found[1] = replace(found[1], text="A man with a hat and a dog and two coats on the way.")
    assert [c.id for c in beside(told, found)] == ["0", "3", "4"]


@pytest.mark.parametrize(
    ("sentence", "leans"),
    [
        ("My mum took it to Mrs. Roe in May.", True),
        ("I've been riding on it since June.", True),
        ("My mum took the clock and brought it to Mrs. Roe.", False),
        ("I've been sailing since June and I like it.", False),
    ],
)
def test_a_thing_of_the_students_own_is_named_before_it_is_it(sentence, leans):
    assert points_back(sentence, told=True, pronoun=Pronoun.SHE) is leans


def test_the_thing_that_a_reason_begins_with_is_the_reason():
    notes = (
        "Carla Roe, clock repairer\n\nWHO\n- she fixes clocks in Deal\n- she has 40 on the wall\n\n"
        "WHY HER\n- my nan's kitchen clock. It was in a box since she moved and the spring was broken. "
        "My mum took it to Mrs. Roe in May and I went along\n\n"
        "WHAT I LEARNED\n- oil is the enemy, she told me\n- she listens before she opens anything\n\n"
        "ME\n- I want to learn a trade\n"
    )
    sections = script_of(Project(notes=notes, minutes=2)).sections
    why = next(part for part in sections if part.section is Section.WHY)
    assert [line.text for line in why.lines] == [
        "I chose Mrs. Roe because of my nan's kitchen clock.",
        "It was in a box since she moved and the spring was broken.",
        "My mum took it to Mrs. Roe in May and I went along.",
    ]
