"""What speech and notes leave out: the beginning of a sentence, marks of a quotation, joints."""

import pytest

from scriptwright.drafting import outline_of
from scriptwright.project import Project
from scriptwright.script.talk.clipped_speech import begun, rejoined
from scriptwright.script.words.spoken import said_aloud
from scriptwright.script.words.unmarked import with_marks, with_marks_told


@pytest.mark.parametrize(
    ("words", "whole"),
    [
        ("Been doing it four and a half years.", "I've been doing it for four and a half years."),
        (
            "Been working in the docks 12 years, mostly nights.",
            "I've been working in the docks for 12 years, mostly nights.",
        ),
        ("Wasn't ours, it was a kayak.", "It wasn't ours, it was a kayak."),
        ("Been there, done that.", "I've been there, done that."),
        ("Was late again.", "Was late again."),
        ("Was a good day, that.", "Was a good day, that."),
        ("Was a welder at the docks.", "I was a welder at the docks."),
        ("Was studying law, hated it.", "I was studying law, hated it."),
        ("Home by six, most nights.", "I'm home by six, most nights."),
        ("This is about nine years ago.", "This was about nine years ago."),
        ("Second winter, I was alone up there.", "In my second winter, I was alone up there."),
        ("First thing I do I feed the dogs.", "The first thing I do is feed the dogs."),
    ],
)
def test_the_beginning_that_speech_leaves_out_is_put_in_only_where_it_is_certain(words, whole):
    assert begun(words) == whole


@pytest.mark.parametrize(
    ("words", "marked"),
    [
        (
            "She called the mayor and said I need ten more people.",
            "She called the mayor and said, “I need ten more people.”",
        ),
        ("He rang his boss and said somethings wrong.", "He rang his boss and said somethings wrong."),
        ("She told me and said I think too much.", "She told me and said I think too much."),
        ("He said I should come back.", "He said I should come back."),
        (
            "She took a photo and said, I see it better than you, please have it mended.",
            "She took a photo and said, “I see it better than you, please have it mended.”",
        ),
        ("Then he came and asked, can you mend it?", "Then he came and asked, “Can you mend it?”"),
        ("She said, I was late.", "She said, I was late."),
        ("She said, but you never know.", "She said, but you never know."),
    ],
)
def test_what_somebody_said_to_somebody_else_is_a_quotation_and_an_i_that_may_be_the_students_is_none(
    words, marked
):
    assert with_marks_told(words) == marked


@pytest.mark.parametrize(
    ("words", "marked"),
    [
        (
            "A lady sat down and she says, I sold the house, and all I kept is this chair.",
            "A lady sat down and she says, “I sold the house, and all I kept is this chair.”",
        ),
        ("My boss said, my dog could do that.", "My boss said, “My dog could do that.”"),
        ("He said, I have no time, and he hung up.", "He said, “I have no time,” and he hung up."),
        ("He said, I had no time, and I went home.", "He said, I had no time, and I went home."),
        ("He said, I have no time, and she hung up.", "He said, I have no time, and she hung up."),
        ("She says I should rest.", "She says I should rest."),
        ("I said I want you to look at it.", "I said, “I want you to look at it.”"),
        ("She said you have to wait.", "She said you have to wait."),
        ("I said do you see it and he said no.", "I said do you see it and he said no."),
        ("I said, I have no time.", "I said, I have no time."),
        ('He said, I call it "the beast".', 'He said, I call it "the beast".'),
    ],
)
def test_anothers_words_in_an_answer_are_a_quotation_only_where_it_is_plain_which_they_are(words, marked):
    assert with_marks(words) == marked


@pytest.mark.parametrize(
    ("words", "joined"),
    [
        ("The dose is 20 drops, has to be exact.", "The dose is 20 drops, has to be exact."),
        (
            "The limit is forty knots, must be read twice.",
            "The limit is forty knots, which must be read twice.",
        ),
        ("3 is waking up for it.", "One of them is waking up for it."),
    ],
)
def test_two_things_said_of_one_are_joined(words, joined):
    assert rejoined(words) == joined


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("It's never the same cause of the tide.", "It's never the same because of the tide."),
        ("I ran cause it was hot.", "I ran because it was hot."),
        ("Storms cause the floods.", "Storms cause the floods."),
        ("They cause it to fail.", "They cause it to fail."),
        ("He knows the cause of it.", "He knows the cause of it."),
        ("-35 and the ink freezes.", "minus 35 and the ink freezes."),
        ("It was -20 degrees.", "It was minus 20 degrees."),
        ("-3 kids came.", "3 kids came."),
        ("the friend she went to school w/.", "the friend she went to school with."),
    ],
)
def test_short_words_that_join_are_said_in_full_and_the_verb_stays(words, said):
    assert said_aloud(words) == said


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (
            "POLS 110 interview - M. Vang\n3/6, courthouse\nw/ Patricia Lindqvist, county clerk, Wisconsin",
            "Patricia Lindqvist",
        ),
        ("bike shop notes -- Gord Maclellan\nEwan Fraser gr. 12 / Chem", "Gord Maclellan"),
        ("Interview - Ann Lee\nwith my dad in the car", "Ann Lee"),
    ],
)
def test_who_was_interviewed_is_not_the_name_of_the_student_beside_it(head, name):
    notes = (
        f"{head}\n\nThey fix what is broken. I asked Mr. Chisholm why nobody told us. They said it is fun.\n"
    )
    assert outline_of(Project(notes=notes)).interviewee.name == name


def test_what_somebody_asks_in_their_own_we_is_a_quotation():
    asked = "The yard rings and says Dock 5 has a crane, where's our crane."
    assert with_marks(asked) == "The yard rings and says, “Dock 5 has a crane, where's our crane?”"
    assert with_marks("I rang and said it's late, where's our crane.").count("“") == 0
