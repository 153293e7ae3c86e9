"""What is told with what it goes on from: a list of one story, a thought with its turn, half a line."""

from dataclasses import replace

import pytest

from scriptwright.drafting import outline_of, script_of
from scriptwright.notes.own_sentences import sentence_meaning
from scriptwright.project import Project
from scriptwright.script.candidate import Candidate
from scriptwright.script.choosing.candidates import candidates
from scriptwright.script.choosing.leaning import tied
from scriptwright.script.choosing.one_line import in_one_line
from scriptwright.script.model import LineKind, Source
from scriptwright.script.own_part.lessons import with_lessons
from scriptwright.script.stories.tales import told_whole, with_stories
from scriptwright.sections import Section

NOTES = """\
Interview with Rosa Lindt, clock restorer

what she does
- repairs tower clocks and old wall clocks in three villages
- makes wheels that nobody sells any more

example
- an old farmer brought her a clock in a bucket, it had been in a barn for 40 years
- she laid out 212 pieces on a table
- after two months the clock struck and the farmer cried

why her
- I asked the postman and he said "there is a lady who does that". I had never met her so I wrote to her.

what I learned
- that slow work can be fun
- I'd always thought of old clocks as junk. But Rosa says a good one runs for three hundred years.

connection
- I build model trains
"""


def _found(notes=NOTES):
    return tied(with_lessons(candidates(outline_of(Project(notes=notes)), {})), "Rosa Lindt")


def _with(words, found):
    return next(one for one in found if words in (" / ".join(one.items) or one.text))


def _candidate(at, words, section, kind):
    return Candidate(str(at), section, kind, words, (), ("b",), at, before=str(at - 1) if at else None)


def test_a_short_list_below_example_is_told_from_its_first_item_or_not_at_all():
    found = _found()
    first, after = _with("bucket", found), _with("after two months", found)
    assert first.id in after.introduced or after.tale == first.id
    assert first.turned_by is not None


def test_what_goes_on_in_the_line_of_the_students_own_words_stands_in_their_section():
    text = "- I fixed a wheel on my own!! she said most people give up\n- she said it rains"
    own, said, other = (
        replace(
            _candidate(at, words, section, kind),
            sources=(Source("notes", text.index(words), text.index(words) + len(words)),),
        )
        for at, (words, section, kind) in enumerate(
            (
                ("I fixed a wheel on my own!!", Section.CONNECTION, LineKind.OWN),
                ("she said most people give up", Section.LEARNED, LineKind.TOLD),
                ("she said it rains", Section.LEARNED, LineKind.TOLD),
            )
        )
    )
    made = in_one_line([own, said, other], text)
    assert [one.section for one in made] == [Section.CONNECTION, Section.CONNECTION, Section.LEARNED]
    assert made[1].follows == own.id


def test_what_was_thought_before_is_told_with_its_turn():
    found = _found()
    thought, turn = _with("old clocks as junk", found), _with("three hundred years", found)
    assert thought.turned_by == turn.id
    assert thought.section is turn.section is Section.LEARNED


def test_somebody_who_was_asked_is_who_he_is():
    assert _with("asked the postman", _found()).section is Section.WHY


def test_an_item_that_begins_with_that_below_what_i_learned_is_what_i_learned():
    assert _with("slow work", _found()).text == "I learned that slow work can be fun"


def test_a_story_ends_before_what_the_student_learned_from_it():
    said = (
        "She told me about one village where the clock struck thirteen at noon.",
        "She climbed the tower four times.",
        "She found an owl on the lever and moved it out.",
        "What I learned is mainly that you have to look before you repair.",
        "She started with sweeping the floor.",
    )
    told = [
        replace(_candidate(at, words, Section.LEARNED, LineKind.TOLD), reported=True)
        for at, words in enumerate(said)
    ]
    assert [bool(one.tale) for one in told_whole(with_stories(told))] == [True, True, True, False, False]


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("I thought I have to choose between music and maths but this job has both.", False),
        ("I must pick my courses in May.", False),
        ("I chose her because she is funny.", True),
        ("I wanted to choose someone who works at night.", True),
    ],
)
def test_what_somebody_has_to_choose_is_no_person_they_chose(words, reason):
    assert (sentence_meaning(words) == (Section.WHY, True)) is reason


def test_also_is_left_off_where_nothing_was_said_before_it():
    notes = f"{NOTES.partition('connection')[0]}connection\n- I also like old things\n"
    told = [line.text for line in script_of(Project(notes=notes, minutes=2)).lines]
    assert "I like old things." in told
