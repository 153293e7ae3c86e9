"""Which sentence on who it is says what somebody of that job does, by its meaning."""

from dataclasses import replace

from scriptwright.script.candidate import Candidate
from scriptwright.script.choosing.of_the_role import of_the_role
from scriptwright.script.choosing.work_said import work_said
from scriptwright.script.context import likeness
from scriptwright.script.model import LineKind
from scriptwright.sections import Section
from scriptwright.vectors import VectorsError

TOLD = (
    "He sees around 9 clients a day.",
    "He works mostly with people who lost a leg, and he builds them a new one.",
    "His office has a coffee machine.",
)


def said(kind=LineKind.TOLD):
    return [Candidate(str(at), Section.WHO, kind, text, (), ("b",), at) for at, text in enumerate(TOLD)]


def test_the_sentence_nearest_to_the_job_gains_the_most():
    gained = of_the_role(said(), "prosthetist")
    assert max(gained, key=gained.__getitem__) == "1"
    assert gained["1"] > 3 * gained["2"]


def test_nothing_is_gained_without_a_job_or_by_the_student():
    assert of_the_role(said(), None) == of_the_role(said(LineKind.OWN), "prosthetist") == {}


def test_nothing_is_gained_without_the_model(monkeypatch):
    def missing(texts):
        raise VectorsError("The model cannot be had.")

    monkeypatch.setattr(likeness, "embed", missing)
    assert of_the_role(said(), "prosthetist") == {}


def test_whom_somebody_works_with_says_what_the_work_is():
    assert work_said(said(), "prosthetist").text == TOLD[1]


def test_what_the_job_means_says_it_before_what_is_done_beside_it():
    told = ["I'm a bathymetrist.", "That means I measure how deep the lake is."]
    told += ["I also repair the boat and clean it."]
    found = [replace(said()[0], id=str(at), text=text, order=at) for at, text in enumerate(told)]
    assert work_said(found, "bathymetrist").text == told[1]
