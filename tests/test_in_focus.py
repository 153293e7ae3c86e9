"""A deed without its subject is told of whoever was brought in, and left out where nobody can tell."""

import pytest

from scriptwright.drafting import outline_of
from scriptwright.project import Project
from scriptwright.script.choosing.candidates import candidates
from scriptwright.script.short_notes.somebody import acts_first, bare_one, brought_in
from scriptwright.script.short_notes.whose_deed import is_students_meeting
from scriptwright.script.words.subjects import as_student
from scriptwright.sections import Pronoun

HEAD = {
    Pronoun.SHE: "Interview with Ms. Ines Duarte, zookeeper\nShe feeds the seals.\n\nTHE STORY\n",
    Pronoun.HE: "Interview with Mr. Olaf Brandt, zookeeper\nHe feeds the seals.\n\nTHE STORY\n",
}


def told(story: str, pronoun: Pronoun = Pronoun.SHE) -> list[str]:
    """What is to be told of the notes of a story, without the sentences that may be anybody's."""
    outline = outline_of(Project(notes=HEAD[pronoun] + story, minutes=3))
    found = [one for one in candidates(outline, {}) if one.heading is not None and not one.of_nobody]
    return [item.rstrip(".") for one in found for item in one.items or (one.text,)]


@pytest.mark.parametrize(
    ("story", "line"),
    [
        ("- visitor last fall: tall guy. wouldn't leave the seals", "The visitor wouldn't leave the seals"),
        ("- a boy came by alone. cried at the gate. let her hold his hand", "He cried at the gate"),
        ("- a boy came by alone. cried at the gate. let her hold his hand", "He let her hold his hand"),
        ("- goat with a limp. followed her home once", "There was a goat with a limp"),
        ("- goat with a limp. followed her home once", "The goat followed her home once"),
        ("- old man's hat fell in, wouldn't let her get it. says he can swim", "The man says he can swim"),
        ("- the first caller was a soldier. hung up twice", "The soldier hung up twice"),
        ("- the judge looked at the clock. let her", "The judge let her"),
        ("- helper: quit in a week. said it stank", "The helper said it stank"),
    ],
)  # fmt: skip
def test_whoever_was_brought_in_does_it(story, line):
    assert line in told(story)


@pytest.mark.parametrize(
    ("story", "line"),
    [
        ("- a boy came by alone. she gave him a fish. taught him the names", "taught him the names"),
        ("- a boy came by alone. cried at the gate\n- works most weekends", "works most weekends"),
        ("- a boy came by alone. cried at the gate\n- grew up by the sea", "grew up by the sea"),
        ("- her brother lisped and she corrected him. thought it helped", "thought it helped"),
        ("- a boy came by alone. she told him the truth. paid his fare", "paid his fare"),
        (
            "- a boy came by alone. she thanked him. says if he asked her she would go",
            "says if he asked her she would go",
        ),
        ("- cop for two years. worked nights", "worked nights"),
        ("- student rates are cheap. works the till too", "works the till too"),
        ("- sister is a nurse. went to school in Lisbon", "went to school in Lisbon"),
    ],
)
def test_what_the_interviewee_does_stays_theirs(story, line):
    assert line in [words[:1].lower() + words[1:] for words in told(story)]


@pytest.mark.parametrize(
    ("story", "lost"),
    [
        ("- a boy came by alone. his aunt was at the gate. waited an hour", "waited"),
        ("- her sister runs the shop. hates the smell", "hates"),
        ("- a lady dropped her ring in. she told her to wait. found it by noon", "found"),
        ("- a boy came by alone. she showed him the seals. went home happy", "went home"),
    ],
)
def test_what_may_be_anybodys_is_left_out(story, lost):
    assert not [words for words in told(story) if lost in words.lower()]


def test_who_shares_the_pronoun_is_named_each_time():
    lines = told("- a boy came by alone. cried at the gate. kept his hat on", Pronoun.HE)
    assert "The boy cried at the gate" in lines
    assert "The boy kept his hat on" in lines


def test_a_mentor_is_who_let_them():
    assert "His uncle never let him drive" in told(
        "- learned from his uncle Bo. never let him drive", Pronoun.HE
    )


def test_a_relative_of_somebody_is_theirs():
    lines = told("- a boy came by alone. called his sister from the gate\n- sister came at six")
    assert "His sister came at six" in lines


def test_somebody_of_a_role_or_before_another_noun_is_not_brought_in():
    assert brought_in("patient care and paperwork") is None
    assert not brought_in("cop for two years").sure
    assert brought_in("one night in May, a girl, ten, called").noun == "girl"


def test_only_a_bare_note_is_told_as_there_was_somebody():
    assert bare_one("girl with a cast, 8.") == "There was a girl with a cast, 8."
    assert bare_one("visitor last fall: tall guy, sailor") == "There was a visitor last fall, a tall guy."
    assert bare_one("the tenant: old woman, 80.") == "The tenant was an old woman."
    assert bare_one("only woman on the boat") == "only woman on the boat"
    assert acts_first("A girl called at noon.")
    assert not acts_first("girl last summer: tall")


def test_what_happened_to_the_students_own_is_the_students():
    assert is_students_meeting("broke my wrist the week before")
    assert as_student("broke my wrist the week before") == "I broke my wrist the week before"
    assert not is_students_meeting("broke her wrist the week before")


WORKSHEET = """\
Lena P., period 4

name? --- Dolores Ibarra, a florist on Canal St
job? --- florist. she opens at six and wires the wreaths
hard part? --- her hands. she wears two pairs of gloves
worst day? --- yes one. She cried in the cooler and rang my cousin and he drove over
what would you change? --- (skipped, a customer came in)

on the back
the groom: tall guy. wouldn't say a word. bought every rose she had
"""


def test_an_answer_in_the_third_person_keeps_the_students_my_and_a_skipped_question_has_no_answer():
    found = candidates(outline_of(Project(notes=WORKSHEET, minutes=3)), {})
    rang = next(one for one in found if "cousin" in one.text)
    assert rang.reported
    groom = next(one for one in found if one.text.startswith("The groom was"))
    assert groom.question is None
    assert any(one.text.startswith("The groom wouldn't") for one in found)


def test_whoever_a_note_names_alone_does_what_stands_behind_it():
    said = told(
        "A gate jammed. Gus Rayner. Retired 1999. Built the gate. Gus came with a lamp.", Pronoun.HE
    )
    assert "Gus Rayner retired 1999" in said
    assert "Gus built the gate" in said
