"""What has its room before the story: a lesson of the student's own, and what the work is."""

import pytest

from scriptwright.drafting import script_of
from scriptwright.project import Project
from scriptwright.script.candidate import Candidate
from scriptwright.script.choosing.choice import Choice
from scriptwright.script.choosing.list_blocks import above_list, behind_fragment, below_sentence
from scriptwright.script.choosing.thought_before import goes_on_from_lesson, stands_alone, turned_since
from scriptwright.script.model import LineKind
from scriptwright.script.own_part.echoes import echoes
from scriptwright.script.stories.tales import with_stories
from scriptwright.sections import Section

STORY = """One night in March the big kiln stopped at nine hundred degrees. There were two hundred cups in it for a wedding. She called the man who built it and he was on a boat. He told her over the phone which wire to look at. She held the lamp in her teeth and pulled off the back. A mouse had made its nest on the relay. She carried the nest out to the barn in a cup and started the kiln again. All the cups were fine but one. The bride kept the bad one because of the mouse."""
NOTES = f"""Interview with Hanne Vos, potter

What she does
She makes cups and bowls for restaurants and she teaches a class on Mondays. She also sweeps a lot. The shop is open from ten to four. It has a bell on the door.

How she got there
She was a nurse for nine years. Then her hands hurt from the gloves and a friend gave her a bag of clay. Now she has had the shop for twelve years.

Story
{STORY}

Advice
Make fifty of the same thing before you make something else. Sell to people you know first.

What I learned
I learned that most of the work is waiting. I always thought that potters sit at the wheel all day. I also learned that she was a nurse before and still counts like one.

Why I chose her
My mom has one of her bowls and I wanted to see where it comes from.

How it connects to me
I bake bread on Sundays and I have to wait too. I'm thinking about an art school. Maybe I'll take her class on Mondays.
"""


def said(minutes):
    return " ".join(line.text for line in script_of(Project(notes=NOTES, minutes=minutes)).lines)


@pytest.mark.parametrize("minutes", [1.5, 2, 3])
def test_a_lesson_and_what_the_work_is_are_told_beside_a_long_story(minutes):
    words = said(minutes)
    assert "most of the work is waiting" in words
    assert "makes cups and bowls for restaurants" in words


def told(*sentences, kind=LineKind.TOLD, section=Section.LEARNED, **more):
    return [
        Candidate(f"{at}", section, kind, text, (), (f"b{section.value}",), at, raw=text, before=f"{at - 1}" if at else None, **more)
        for at, text in enumerate(sentences)
    ]


@pytest.mark.parametrize(
    ("own", "stated"),
    [
        ("I was surprised that she failed a test twice.", True),
        ("It was good to hear that she failed twice.", True),
        ("The thing about the glaze test stayed with me.", False),
    ],
)
def test_what_says_it_again_is_told_without_its_ground_where_that_is_long(own, stated):
    story = told("She came to the town in May.", "She failed the glaze test twice.", "She opened the shop in June.")
    mine = Candidate("own", Section.LEARNED, LineKind.OWN, own, (), ("bm",), 9, lesson=True)
    found = [echo for echo in echoes([*story, mine]) if echo.recalled]
    assert [(echo.told.text, echo.stated) for echo in found] == [("She failed the glaze test twice.", stated)]


@pytest.mark.parametrize(
    ("first", "then", "turned"),
    [
        ("I never went to the club because I was shy.", "After the interview I asked the teacher.", True),
        ("I always thought it was the wheel.", "Now I know it is the fire.", True),
        ("I never went to the club because I was shy.", "My sister went on Mondays.", False),
    ],
)
def test_what_was_so_until_then_is_told_with_what_is_now(first, then, turned):
    assert turned_since(*told(first, then, kind=LineKind.OWN)) is turned


@pytest.mark.parametrize(
    ("first", "then", "alone"),
    [
        ("I thought it was about the clay but it is about the fire.", "She told me so.", True),
        ("I thought it was about the clay.", "I also learned that it breaks.", True),
        ("I thought it was about the clay.", "It is about the fire.", False),
    ],
)
def test_a_thought_that_says_how_it_turned_needs_no_more(first, then, alone):
    assert stands_alone(*told(first, then, kind=LineKind.OWN)) is alone


def test_what_was_expected_goes_on_from_what_surprised():
    surprised, expected = told("What surprised me is that the clay is cheap.", "I thought it cost more than the glaze.")
    assert goes_on_from_lesson(surprised, expected)


def test_lessons_are_no_story_though_they_are_told_in_the_past():
    lessons = told("She said she never ran.", "I did not know there was a test.", "She failed it and she went on.", lesson=True)
    assert not any(one.story for one in with_stories(lessons))
    assert any(one.story for one in with_stories(told("She ran to the kiln.", "It had stopped.", "She pulled off the back.")))


@pytest.mark.parametrize(
    ("above", "told_as"),
    [
        ("So she studied for a year and a half:", "So she studied for a year and a half."),
        ("Then we moved the whole shop in one night:", "Then we moved the whole shop in one night."),
        ("She does three things:", "She does three things:"),
        ("She gave me this example from the kiln:", "She gave me this example from the kiln:"),
    ],
)
def test_what_stands_above_a_list_is_told_where_it_says_what_was_done(above, told_as):
    assert above_list(above) == told_as


def test_the_list_is_told_with_the_sentence_above_it():
    above, item = told("So she studied for a year.", "took a class on Saturdays")
    colon = Candidate(**{**vars(above), "raw": "So she studied for a year:"})
    assert below_sentence([item], colon)[0].introduced == (above.id,)
    assert below_sentence([item], above) == [item]


def test_what_speaks_of_a_bare_thing_is_told_with_it():
    made = behind_fragment(told("Customers who never pay on time.", "He can tell within a minute."))
    assert made[1].introduced == (made[0].id,)
    whole = told("Customers never pay on time.", "He can tell within a minute.")
    assert behind_fragment(whole) == whole


def test_what_is_chosen_already_forgets_its_ground_too():
    ground, own = told("She studied law.", "I want to study law.")
    own = Candidate(**{**vars(own), "recalls": (ground.id,), "answer": "connection"})
    choice = Choice([ground, own], lambda candidate: candidate.words)
    assert [c.id for c in choice.bundle(choice.chosen[own.id])] == [ground.id, own.id]
    choice.forget(own)
    assert [c.id for c in choice.bundle(choice.chosen[own.id])] == [own.id]
