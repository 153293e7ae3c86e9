"""What the student comes back to by its meaning, in other words than the interviewee's."""

import pytest

from scriptwright.script.candidate import Candidate
from scriptwright.script.context import likeness
from scriptwright.script.model import LineKind
from scriptwright.script.own_part.echoes import echoes
from scriptwright.script.own_part.meaning import meant_by
from scriptwright.sections import Section
from scriptwright.vectors import VectorsError

TOLD = (
    "The kiln is fired on Thursdays and it takes a whole night.",
    "Take a class in accounting before you open a shop.",
    "Some customers bring a cup back because of one bubble.",
    "I wanted to be a nurse until my second year of college.",
)


def said(text, at, section=Section.LEARNED, kind=LineKind.TOLD):
    return Candidate(f"{section.value}{at}", section, kind, text, (), (f"b{section.value}{at}",), at)


def told():
    return [said(text, at) for at, text in enumerate(TOLD)]


def own(text, at=0):
    return said(text, 10 + at, Section.CONNECTION, LineKind.OWN)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Next year I'm going to sign up for bookkeeping and accounting.", 1),
        ("It was good to hear that you can think about nursing and then do something else.", 3),
        ("My brother plays the drums in our garage.", None),
        ("Me too.", None),
    ],
)
def test_the_nearest_sentence_is_meant_where_no_other_is_as_near(text, meant):
    mine = own(text)
    found = meant_by([mine], told())
    expected = {mine.id: TOLD[meant]} if meant is not None else {}
    assert {id: one.told.text for id, one in found.items()} == expected


def test_where_two_answers_are_as_near_none_is_meant():
    twice = [*told(), said("Learn accounting, take a course in it before you start a business.", 5)]
    assert meant_by([own("Next year I'm going to sign up for accounting.")], twice) == {}


def test_what_is_surely_meant_has_to_be_told():
    (echo,) = echoes([*told(), own("I'm going to take an accounting class next year.")])
    assert (echo.told.text, echo.recalled) == (TOLD[1], True)


def test_without_the_model_nothing_is_compared_and_the_words_still_count(monkeypatch):
    def missing(texts):
        raise VectorsError("The model cannot be had.")

    monkeypatch.setattr(likeness, "embed", missing)
    found = [*told(), own("The accounting advice is something that I'll do.")]
    assert meant_by(found[-1:], found[:-1]) == {}
    assert [echo.told.text for echo in echoes(found)] == [TOLD[1]]
