"""Stories: what only announces one is told with it, and what is left of one is not told."""

import pytest

from scriptwright.script.happened import TELLS_OF


@pytest.mark.parametrize(
    ("words", "announces"),
    [
        ("She told me about a boy on the late bus.", True),
        ("He talked about the time the boiler burst.", True),
        ("She told me about the ovens.", False),
        ("He told me that a man came in.", False),
    ],
)
def test_what_only_says_whom_a_story_is_about_is_known(words, announces):
    assert (TELLS_OF.match(words) is not None) is announces
