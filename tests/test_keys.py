"""Keys of browser components: none that Streamlit refuses, whatever the id."""

from hypothesis import given
from hypothesis import strategies as st

from components.keys import key_of


@given(st.text("a_-B", max_size=8), st.text("a_-B", max_size=8))
def test_a_key_has_no_two_underscores_in_a_row_and_tells_ids_apart(one, other):
    assert "__" not in key_of("file", one)
    if one.replace("-", "") != other.replace("-", ""):
        assert key_of("file", one) != key_of("file", other)
