"""Speech taken down without full stops: which of its clauses are told."""

import pytest

from scriptwright.script.run_on import statements

MEMO = (
    "ok so she drives a snow plow for the county and she starts at two in the morning when there is snow "
    "and in the summer she mows the sides of the road and she fixes the signs that people hit and everything "
    "she has in the truck she bought herself she keeps a heater in the cab and she said I hate the heat "
    "and when the road was closed she slept in the cab and her boss laughed so um"
)


def told(paragraph):
    return [span.of(paragraph) for span in statements(paragraph)]


@pytest.mark.parametrize(
    "clause",
    [
        "she drives a snow plow for the county",
        "she mows the sides of the road",
        "she keeps a heater in the cab",
    ],
)
def test_a_clause_that_is_whole_is_told(clause):
    assert clause in told(MEMO)


@pytest.mark.parametrize("words", ["everything she has", "I hate the heat", "um", "when the road was closed"])
def test_what_is_not_sure_to_be_a_sentence_is_left_out(words):
    assert not any(words in clause for clause in told(MEMO))


def test_a_long_sentence_among_others_stays_whole():
    long = (
        "My cousin and I sell sneakers and we thought that we were making money and after the interview I "
        "worked out what one pair costs with the box and the bus and the cleaning stuff and we made three "
        "dollars and I told my mother"
    )
    paragraph = (
        f"I like math, but I never got why. {long}. So we changed it. He is 78. I asked him, and he did."
    )
    assert f"{long}." in told(paragraph)
