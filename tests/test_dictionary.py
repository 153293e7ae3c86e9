"""What the dictionary knows of a word, and what its ending tells where it does not."""

import pytest

from scriptwright.narration.dictionary import is_past
from scriptwright.script.words.subjects import left_out


@pytest.mark.parametrize("word", ["painted", "went", "facetimed", "zoomed", "venmoed"])
def test_a_past_is_known_by_its_form_or_its_ending(word):
    assert is_past(word)


@pytest.mark.parametrize("word", ["alfred", "ahmed", "jared", "hundred", "indeed", "sacred", "need"])
def test_a_name_or_a_noun_that_ends_so_is_no_past(word):
    assert not is_past(word)


def test_a_sentence_that_begins_with_such_a_name_has_its_subject():
    assert left_out("Alfred got up and left.") is None
    assert left_out("Got up and left.") == "past"
