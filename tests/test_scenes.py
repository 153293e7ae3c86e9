"""When a story happened, as its beginning, and what in a story no hole tears."""

import pytest

from scriptwright.drafting import outline_of, script_of
from scriptwright.notes.mixed_voices import voices
from scriptwright.project import Project
from scriptwright.script.choosing.candidates import candidates
from scriptwright.script.choosing.leaning import tied
from scriptwright.script.context.holes import beside
from scriptwright.script.stories.scenes import as_beginning
from scriptwright.script.words.time_first import happened_then

HEAD = "Interview with Lena Fox, ferry captain\n\n"


@pytest.mark.parametrize(
    ("time", "sentence", "told"),
    [
        ("First week.", "She hit the pier.", "In her first week, she hit the pier."),
        ("My third day.", "I hit the pier.", "On my third day, I hit the pier."),
        ("2011, March", "The engine died.", "In March 2011, the engine died."),
        ("Winter 2015", "A cable broke.", "In the winter of 2015, a cable broke."),
        ("Halloween 2019ish", "A cow got on board.", "Around Halloween 2019, a cow got on board."),
        ("Next morning.", "Nobody came.", "The next morning, nobody came."),
        ("Three years ago", "They sold the boat.", "Three years ago, they sold the boat."),
        ("Big wave.", "They sold the boat.", None),
        ("Second year.", "One night she hit the pier.", None),
        ("Second year.", "Hit the pier.", None),
    ],
)
def test_a_time_begins_the_sentence_behind_it(time, sentence, told):
    assert as_beginning(time, sentence) == told


def texts(notes):
    return [c.text for c in candidates(outline_of(Project(notes=HEAD + notes)), {})]


def test_a_time_that_stands_alone_is_told_with_what_happened_then():
    told = texts("Hardest:\nSecond year. She tied the ferry to a rotten post. The post came off.\n")
    assert "In her second year, she tied the ferry to a rotten post." in told


def test_a_time_before_what_is_always_so_stays_as_it_is():
    told = texts("A mistake: second year. They count the cars twice, because one was forgotten.\n")
    assert not any(text.startswith("In ") for text in told)


def test_what_is_said_again_at_once_is_said_once():
    told = texts("Q: A story?\nA: I had a deckhand, Milo, second day. Second day. He saw the smoke first.\n")
    assert "Second day." not in told


@pytest.mark.parametrize(
    ("words", "whole"),
    [
        ("One time a lady brought a goat on board and paid for it.", True),
        ("The first time she steered alone she missed the pier.", True),
        ("One time a lady with a goat on board.", False),
        ("The first time she ever steered alone at night.", False),
    ],
)
def test_a_time_without_its_comma_begins_a_sentence(words, whole):
    assert happened_then(words) is whole


STORIES = """Funny stories:
- A man drove his car on the ferry and forgot it. He walked home and called the police.
- A dog came alone every Friday. It got off at the market and went back at four.

Notes: she was nice.
"""


def test_each_note_below_stories_is_a_story_of_its_own():
    found = tied(candidates(outline_of(Project(notes=HEAD + STORIES)), {}), "Lena Fox")
    dog = next(c for c in found if c.text.startswith("A dog"))
    man = next(c for c in found if c.text.startswith("A man"))
    assert dog.before != man.id
    assert dog.tale != man.tale or not dog.tale


PARAGRAPHS = """Lena Fox has been a ferry captain for 20 years and she runs the small boat to the island.

The story she told was about a girl of maybe nine who took the boat alone. She always sat by the door. One day she asked Lena if the boat could turn around. Lena didn't ask why. She turned it around and gave her a hot chocolate, and then she called the school. She did that two times more. The girl is at university now and she still waves from the pier.

Bad parts. Wind, the cold and the noise. No holidays in summer, when she had the flu it was ten days without pay.
"""


def test_the_story_that_is_announced_ends_with_its_paragraph():
    found = tied(candidates(outline_of(Project(notes=PARAGRAPHS)), {}), "Lena Fox")
    start = next(c for c in found if c.text.startswith("The story she told"))
    tale = [c.text for c in found if c.tale == start.id]
    assert tale[-1].startswith("The girl is at university now")


def test_that_story_is_told_to_its_end():
    script = script_of(Project(notes=PARAGRAPHS, minutes=2))
    told = " ".join(line.text for part in script.sections for line in part.lines)
    assert "turned it around" in told
    assert "still waves from the pier" in told


def test_a_row_of_things_that_cannot_be_told_tears_no_story():
    notes = """The flood:
- Lost the jetty and both of the ticket machines. Mud up to the windows in the waiting room, all over the benches. It was 3 days before the season began. She called the old captain and he came with a pump. They cleaned it in two nights.
"""
    found = tied(candidates(outline_of(Project(notes=HEAD + notes)), {}), "Lena Fox")
    told = [c for c in found if not c.text.startswith("Mud")]
    kept = [c.text for c in beside(told, found, [c.id for c in told])]
    assert "She called the old captain and he came with a pump." in kept


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ("I thought she would say the weather. She said it's people who jump the gap.", True),
        ("I asked are you allowed to do that and she said nobody ever asked.", True),
        ("I thought my captain was mad. She made me steer on my first day.", False),
        ("I thought she was mad. She made me steer on my first day.", False),
    ],
)
def test_what_the_student_expected_begins_an_answer_that_they_tell(answer, told):
    assert [is_told for _, is_told in voices(answer, 0, len(answer), mixed=True)] == [told]


def test_weekdays_are_nobodys_name():
    notes = (
        HEAD
        + "On a good Friday she takes 300 cars.\n\nShe learned it from a cook. In the middle of Friday the cook rang the bell.\n"
    )
    found = tied(candidates(outline_of(Project(notes=notes)), {}), "Lena Fox")
    ids = {c.id for c in found if "300 cars" in c.text}
    assert not any(ids & set(c.introduced) for c in found if "rang the bell" in c.text)
