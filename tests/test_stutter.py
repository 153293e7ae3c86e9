"""Speech typed as it was heard: stutter, broken-off beginnings, "cause" and what was not heard."""

import pytest

from scriptwright.drafting import outline_of
from scriptwright.project import Project
from scriptwright.script.choosing.candidates import candidates
from scriptwright.script.words.spoken import said_aloud
from scriptwright.script.words.stutter import heard


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Cause a wet rope will snap sooner.", "Because a wet rope will snap sooner."),
        ("'Cause of the tide.", "Because of the tide."),
        ("I oil the hinge, 'cause in the cold it sticks.", "I oil the hinge, because in the cold it sticks."),
        ("I smell the milk, cause milk doesn't lie.", "I smell the milk, because milk doesn't lie."),
        ("Clerks leave cause the hours are long.", "Clerks leave because the hours are long."),
        ("Old valves cause a flood about every week.", "Old valves cause a flood about every week."),
        ("Cracks cause the wall to lean.", "Cracks cause the wall to lean."),
        ("The main cause the report named was rust.", "The main cause the report named was rust."),
    ],
)
def test_cause_before_a_clause_is_because(typed, said):
    assert said_aloud(typed) == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Well most are honest.", "Most are honest."),
        ("[laughs] Well some aren't.", "Some aren't."),
        ("Well water is tested every month.", "Well water is tested every month."),
    ],
)
def test_well_without_its_comma_is_no_verb(typed, said):
    assert said_aloud(typed) == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Then you, uh, you sign the form.", "Then you sign the form."),
        ("We had two lights left to hang, and we.", "We had two lights left to hang."),
        ("So she just she stares at it.", "So she just stares at it."),
        ("It was a, you know, it's a very old bridge.", "It's a very old bridge."),
        ("This week I'm on a, it's a ferry to the islands.", "This week I'm on a ferry to the islands."),
        ("It found a, I'm not kidding, live eel in the pipe.", "It found a live eel in the pipe."),
        ("I'm up at 2 am. Yeah.", "I'm up at 2 am."),
        ("I lose, what, six out of ten.", "I lose, six out of ten."),
        ("It takes, what, nine hours.", "It takes nine hours."),
        ("I charge, uh, 30 or 40 a day.", "I charge 30 or 40 a day."),
        ("It keeps 50 a week before the, before tax.", "It keeps 50 a week before tax."),
        ("We came up, um, we came up with a plan.", "We came up with a plan."),
        ("I know what it's made of, it's oak.", "I know what it's made of, it's oak."),
    ],
)
def test_what_was_begun_twice_or_broken_off_is_said_once(typed, said):
    assert said_aloud(typed) == said


def test_a_place_that_was_not_heard_goes_with_its_preposition():
    assert heard("Mondays I'm at the market in [??] all day.") == "Mondays I'm at the market all day."
    assert heard("I grew up in [??].") is None
    assert heard("I paint it with [??] first.") is None
    assert heard("It cost 400 [?] that year.") == "It cost 400 [?] that year."


def test_a_sentence_that_lost_more_than_a_place_is_not_told():
    notes = (
        "Interview with Nadia Roth, ferry captain\n\nQ: What do you do?\n"
        "A: I grease the winch with [??] first. I sail at six.\n"
    )
    said = [one.text for one in candidates(outline_of(Project(notes=notes)), {})]
    assert said == ["I sail at six."]


def test_the_end_of_a_clause_is_not_the_beginning_of_the_next_said_twice():
    assert said_aloud("The old kiln can't reach it, it takes all night.") == (
        "The old kiln can't reach it, it takes all night."
    )
    assert said_aloud("And then it, it cracked.") == "And then it cracked."
