"""Short notes of who somebody is, for how long, what they were before, and the hours of their day."""

import pytest

from scriptwright.narration import Person
from scriptwright.script.candidate import Candidate
from scriptwright.script.choosing.who_worth import of_who
from scriptwright.script.model import LineKind
from scriptwright.script.short_notes.completing import completed
from scriptwright.script.short_notes.former_work import with_former_years
from scriptwright.script.words.place import Place
from scriptwright.sections import Pronoun, Section

RUTH = Person("Ruth Adeyemi", Pronoun.SHE)


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("16 years", ("she has done it for 16 years",)),
        (
            "16 years, the last 5 as foreman",
            (
                "she has done it for 16 years, the last 5 of them as foreman",
            ),
        ),
        (
            "Thirty-one years driving, eight on nights",
            (
                "she has been driving for thirty-one years, eight of them on nights",
            ),
        ),
        ("44. 20 years on the ferries", ("she is 44", "she has been on the ferries for 20 years")),
        ("9 years, loves it", ("she has done it for 9 years", "she loves it")),
        ("30 years, never late", None),
        ("21 years in April", None),
        (
            "Ruth, 50, certified arborist, works for the county",
            (
                "she is 50 and a certified arborist",
                "she works for the county",
            ),
        ),
        (
            "before that: nanny, navy 6 years",
            (
                "before that she was a nanny and in the navy for 6 years",
            ),
        ),
        (
            "before: waitress at a diner, then roofer",
            (
                "before that she was a waitress at a diner, and then she was a roofer",
            ),
        ),
        ("before the dam broke they left", None),
        ("in by 4", ("she is in by 4",)),
        (
            "up at 3:45, at the oven by 4:30, home by noon",
            (
                "she is up at 3:45, at the oven by 4:30 and home by noon",
            ),
        ),
        (
            "up at 5, feeds the calves, coffee, orders",
            (
                "she is up at 5",
                "then she feeds the calves",
                "then it's coffee and orders",
            ),
        ),
        ("8 hours, 10-6", ("she works 8 hours, from 10 to 6",)),
        (
            "6-2, Monday to Saturday, no breaks in summer",
            (
                "she works from 6 to 2, Monday to Saturday, no breaks in summer",
            ),
        ),
        (
            "opens at 8 but she's there 6:30 because deliveries",
            (
                "she opens at 8 but she's there at 6:30 because of the deliveries",
            ),
        ),
        (
            "two-woman studio, her sister comes Mondays",
            (
                "it's a two-woman studio, and her sister comes on Mondays",
            ),
        ),
        ("harbormaster, also fire warden, also rings the bell", None),
        (
            "clerk, also secretary of the choir, also rings the bell",
            (
                "she is a clerk and the secretary of the choir",
                "she also rings the bell",
            ),
        ),
        (
            "one part time driver, Esau, Wednesdays",
            (
                "there's one part-time driver, Esau, on Wednesdays",
            ),
        ),
        (
            "cleans tanks, feeds seals, writes everything down",
            (
                "she cleans tanks, feeds seals, and writes everything down",
            ),
        ),
        ("kids mostly, seals sometimes", None),
        ("7 to 9 boats a day", ("it's 7 to 9 boats a day",)),
        ("works with: a vet, two keepers", ("she works with a vet and two keepers",)),
        ("alone out there except the radio", ("she is alone out there except the radio",)),
    ],
)  # fmt: skip
def test_a_note_on_who_it_is_is_told_whole(note, told):
    made = completed(note, Place(RUTH, "Who", of_work=True))
    assert made == told if told is not None else not (made and any("done it" in line for line in made))


def test_so_many_years_of_something_else_are_not_those_in_the_job():
    assert completed("4 years", Place(RUTH, "Training", of_work=True)) is None
    assert completed("4 years", Place(RUTH, "Advice")) is None


@pytest.mark.parametrize(
    ("more", "less"),
    [
        ("11 years", "2 kids, 9 and 12"),
        ("before that: nanny", "a new saw costs $900"),
        ("in by 5", "owns 14 chisels"),
    ],
)
def test_years_and_days_are_worth_more_than_prices_and_counts(more, less):
    def worth(text):
        return of_who(
            Candidate(
                id=text,
                section=Section.WHO,
                text=text,
                raw=text,
                order=0,
                sources=(),
                kind=LineKind.TOLD,
                blocks=(),
            )
        )

    assert worth(more) > 0 > worth(less)


def test_years_behind_what_somebody_was_before_are_told_of_that():
    def noted(id, text, before=None):
        return Candidate(
            id=id, section=Section.WHO, text=text, raw=text, order=0, sources=(), kind=LineKind.TOLD,
            blocks=(), before=before,
        )  # fmt: skip

    was = noted("a", "Used to be a diver till the pier shut.")
    assert with_former_years([was, noted("b", "14 years.", "a")])[1].text == "Did that for 14 years."
    now = noted("a", "Mends nets.")
    assert with_former_years([now, noted("b", "14 years.", "a")])[1].text == "14 years."
