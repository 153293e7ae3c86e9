"""What the student's own sentences lean on without a pronoun that shows it, and that it is told with them."""

import pytest

from scriptwright.notes.model import Kind, NoteBlock, Speaker
from scriptwright.notes.voices import asks
from scriptwright.script.candidate import Candidate
from scriptwright.script.context.known_things import known_things
from scriptwright.script.context.referring import points_back
from scriptwright.script.model import LineKind
from scriptwright.script.own_part.echoes import echoes
from scriptwright.script.own_part.pointing import pointing
from scriptwright.script.own_part.rare import measures
from scriptwright.script.own_part.threads import threaded
from scriptwright.sections import Section


def own(*sentences: str) -> list[Candidate]:
    return [
        Candidate(
            f"{at}", Section.CONNECTION, LineKind.OWN, said, (), (), at, before=f"{at - 1}" if at else None
        )
        for at, said in enumerate(sentences)
    ]


@pytest.mark.parametrize(
    ("leaning", "told_with"),
    [
        ("I'm good at that sort of thing.", True),
        ("I love stuff like that.", True),
        ("My cousin studies exactly this.", True),
        ("I mend zips at home, and I like that kind of thing.", False),
        ("I like things like that clock she has.", True),
        ("I want to be a tailor.", False),
    ],
)
def test_that_kind_of_thing_is_told_with_what_names_it(leaning: str, told_with: bool):
    made = pointing(own("On Sundays I sort my grandpa's screws by length.", leaning))
    assert made[1].introduced == (("0",) if told_with else ())


def test_what_the_student_likes_is_told_with_what_they_make_of_it():
    liking, made_of_it = "I like maps and walking.", "I think surveying could be a job for me."
    assert pointing(own(liking, made_of_it))[0].turned_by == "1"
    assert pointing(own(liking, "My brother hates them."))[0].turned_by is None


def test_a_word_brought_in_before_is_one_in_whatever_form():
    loom, woven = "I weave belts on a small loom.", "He says you see a pattern only once you've woven it."
    made = threaded(own(loom, woven))
    assert made[1].introduced == ("0",)


def test_advice_that_was_followed_is_the_one_with_its_words():
    asked = NoteBlock("q", Kind.QUESTION, Speaker.INTERVIEWER, Section.LEARNED, "Any advice?", 0, 9)
    told = [
        Candidate(said, Section.LEARNED, LineKind.TOLD, said, (), ("x",), at, question=asked)
        for at, said in enumerate(("Sleep enough before a shift.", "You should walk your street at night."))
    ]
    did = "I did walk our street like he said."
    followed = Candidate("own", Section.CONNECTION, LineKind.OWN, did, (), ("y",), 2)
    found = [(echo.told.id, echo.recalled) for echo in echoes([*told, followed])]
    assert found == [("You should walk your street at night.", True)]


def test_a_time_of_day_is_known_only_where_it_was_told():
    assert measures("I don't know about the 5:15 part.") & measures("She gets up at 5:15.")


def test_a_time_behind_it_does_not_say_which_is_meant():
    assert known_things("I'd like the walk along this winter.", (), ()) == (frozenset({"walk"}),)


def test_that_such_a_job_is_there_follows_how_it_was_seen():
    assert points_back("I never knew that was a job.", told=True, pronoun=None)
    assert not points_back("I never knew that this was a job.", told=True, pronoun=None)


def test_advice_to_do_something_is_no_question():
    assert not asks("do a trial shift, they let you")
    assert asks("do you like your shifts")
