"""Who "he" and "she" are where somebody else of that pronoun acts, and quotations in two halves."""

import pytest

from scriptwright.narration import Person
from scriptwright.script.context.named_again import named_again
from scriptwright.script.telling.short_answers import answered_whole, only_when
from scriptwright.script.telling.somebody_met import as_met
from scriptwright.script.telling.split_quotations import said_in_one
from scriptwright.script.telling.told_to_them import acted_last, with_name_for_me
from scriptwright.sections import Pronoun

ROSE = Person("Ms. Rose", Pronoun.SHE)


@pytest.mark.parametrize(
    ("sentence", "before", "pronoun", "told"),
    [
        ("She got me my first job.", ["My aunt was a tailor."], Pronoun.SHE, "My aunt got me my first job."),
        ("I hoped he won.", ["A boy fell.", "My captain gave him air."], Pronoun.HE, "I hoped he won."),
        ("I asked her.", ["I met a girl.", "The principal came."], Pronoun.SHE, "I asked the principal."),
        ("I sent him home.", ["A plumber cut his hand."], Pronoun.HE, "I sent the plumber home."),
    ],
)
def test_a_pronoun_is_named_only_where_one_person_can_be_meant(sentence, before, pronoun, told):
    assert named_again(sentence, before, pronoun) == told


@pytest.mark.parametrize(
    ("words", "heard", "told"),
    [
        ("She mailed me her old tools.", "", "She mailed Ms. Rose her old tools."),
        ("The nurse handed me a towel.", "", "The nurse handed Ms. Rose a towel."),
        ("He wrote me a poem.", "Her son was six and she had raised him alone.", "He wrote Ms. Rose a poem."),
        ("He wrote me a poem.", "The man was blind.", "He wrote me a poem."),
        ("She told me that she likes it.", "", "She told me that she likes it."),
        ("I asked her to call me.", "", "I asked her to call me."),
        ("My aunt raised me.", "", "My aunt raised me."),
    ],
)
def test_another_of_the_same_pronoun_acts_upon_the_interviewee_by_name(words, heard, told):
    assert with_name_for_me(words, ROSE, heard) == told


def test_who_acts_last_may_be_heard_as_the_next_pronoun():
    assert acted_last("It rained. Her boss laughed.", ROSE) == "boss"
    assert acted_last("Her brother laughed.", ROSE) == ""
    assert acted_last("A bell rang.", ROSE) == ""


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("I had a boy who held on to the rail.", "There was a boy who held on to the rail."),
        ("Once we had a lady whose hat flew off.", "Once there was a lady whose hat flew off."),
        ("I had a kid, let's call her Jo, who hid.", "There was a kid I call Jo who hid."),
        ("We had a colt, I'll call him Dot, who bit.", "We had a colt, I call him Dot, who bit."),
        ("I had a girl who was two when I moved.", "I had a girl who was two when I moved."),
        ("I had a baby and a night job.", "I had a baby and a night job."),
        ("I had a client who never paid.", "I had a client who never paid."),
    ],
)
def test_somebody_met_at_work_is_nobodys_child(words, told):
    assert as_met(words) == told


@pytest.mark.parametrize(
    ("words", "behind", "told"),
    [
        ('"Paint is patient," he said.', '"People are not."', 'He said, "Paint is patient. People are not."'),
        ('"Guess what?" my uncle told me.', '"It floats."', 'My uncle told me, "Guess what? It floats."'),
        ('"I sweep," she said, "and then I sing."', "", 'She said, "I sweep, and then I sing."'),
        ('"I sweep," she said.', "", 'She said, "I sweep."'),
        ('"I sweep," she said.', "She laughed.", None),
        ('She said "I sweep."', '"I sing."', None),
        ('The sign says "Wet paint."', "", None),
    ],
)
def test_a_quotation_in_two_halves_is_told_whole(words, behind, told):
    assert said_in_one(words, behind) == told


@pytest.mark.parametrize(
    ("words", "alone"),
    [
        ("When the last guest goes home happy.", True),
        ("When I get to ring the bell that says the shift is over.", True),
        ("When they say that it worked.", True),
        ("When I was nine we moved to Cork.", False),
        ("When it rains, we stay in.", False),
        ("When does it open?", False),
    ],
)
def test_a_time_alone_is_half_an_answer(words, alone):
    assert only_when(words) is alone


@pytest.mark.parametrize(
    ("words", "raw", "told"),
    [
        ("She said when the choir comes in.", "", "She said it's when the choir comes in."),
        ("She said when it rained they left.", "", "She said when it rained they left."),
        ("That the glue smells.", "That the glue smells.", "She said that the glue smells."),
        ("That was hard.", "That was hard.", "That was hard."),
        ("But she naps.", "No, but she naps.", "She said no, but she naps."),
        ("She naps.", "She naps.", "She naps."),
    ],
)
def test_half_an_answer_is_told_whole(words, raw, told):
    assert answered_whole(words, raw, ROSE) == told
