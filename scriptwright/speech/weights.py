"""The numbers of a Whisper model from CTranslate2's file, as openai-whisper names them.

Nothing is computed: the same 16- or 32-bit numbers stand in both, so that nothing is lost. The layout is
that of CTranslate2's `ModelSpec.save`, version 6: names, dimensions and bytes in turn, then aliases.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from scriptwright.errors import ScriptwrightError

Numbers = NDArray[np.generic]

#: Number types by CTranslate2's number for them; it has others, in which a model is smaller and not lossless.
_TYPES = {0: "<f4", 1: "<i1", 2: "<i2", 3: "<i4", 4: "<f2"}

#: Parts of a layer: CTranslate2's name, openai-whisper's.
_LAYER = (
    ("self_attention/layer_norm/gamma", "attn_ln.weight"),
    ("self_attention/layer_norm/beta", "attn_ln.bias"),
    ("self_attention/linear_1/weight", "attn.out.weight"),
    ("self_attention/linear_1/bias", "attn.out.bias"),
    ("ffn/layer_norm/gamma", "mlp_ln.weight"),
    ("ffn/layer_norm/beta", "mlp_ln.bias"),
    ("ffn/linear_0/weight", "mlp.0.weight"),
    ("ffn/linear_0/bias", "mlp.0.bias"),
    ("ffn/linear_1/weight", "mlp.2.weight"),
    ("ffn/linear_1/bias", "mlp.2.bias"),
)

#: What a layer of the decoder has besides, where it looks at the sound.
_CROSS = (
    ("attention/layer_norm/gamma", "cross_attn_ln.weight"),
    ("attention/layer_norm/beta", "cross_attn_ln.bias"),
    ("attention/linear_0/weight", "cross_attn.query.weight"),
    ("attention/linear_0/bias", "cross_attn.query.bias"),
    ("attention/linear_2/weight", "cross_attn.out.weight"),
    ("attention/linear_2/bias", "cross_attn.out.bias"),
)

_AROUND = (
    ("encoder/position_encodings/encodings", "encoder.positional_embedding"),
    ("encoder/conv1/weight", "encoder.conv1.weight"),
    ("encoder/conv1/bias", "encoder.conv1.bias"),
    ("encoder/conv2/weight", "encoder.conv2.weight"),
    ("encoder/conv2/bias", "encoder.conv2.bias"),
    ("encoder/layer_norm/gamma", "encoder.ln_post.weight"),
    ("encoder/layer_norm/beta", "encoder.ln_post.bias"),
    ("decoder/position_encodings/encodings", "decoder.positional_embedding"),
    ("decoder/embeddings/weight", "decoder.token_embedding.weight"),
    ("decoder/layer_norm/gamma", "decoder.ln.weight"),
    ("decoder/layer_norm/beta", "decoder.ln.bias"),
)

#: Matrices that lie stacked: their name, the parts in order. Whisper's keys have no bias, these have zeros.
_STACKED = (
    ("self_attention/linear_0", ("attn.query", "attn.key", "attn.value")),
    ("attention/linear_1", ("cross_attn.key", "cross_attn.value")),
)


class UnfitModel(ScriptwrightError):  # noqa: N818 — named for what it is
    """A model file that openai-whisper cannot be given."""


@dataclass(frozen=True)
class Dimensions:
    """The sizes of a model, as `whisper.model.ModelDimensions` takes them."""

    n_mels: int
    n_audio_ctx: int
    n_audio_state: int
    n_audio_head: int
    n_audio_layer: int
    n_vocab: int
    n_text_ctx: int
    n_text_state: int
    n_text_head: int
    n_text_layer: int


def tensors_of(file: bytes) -> dict[str, Numbers]:
    """All that the file holds by its name there; the arrays look into `file` and copy nothing.

    Raises UnfitModel where the file is of another form.
    """
    try:
        return dict(_tensors(file))
    except (struct.error, UnicodeDecodeError, KeyError, ValueError) as error:
        raise UnfitModel(
            "The speech model's file has a form that openai-whisper cannot be given. "
            "Choose faster-whisper, or name another model in SCRIPTWRIGHT_MODEL."
        ) from error


def _tensors(file: bytes) -> Iterator[tuple[str, Numbers]]:
    at = 0

    def number(kind: str) -> int:
        nonlocal at
        (value,) = struct.unpack_from(f"<{kind}", file, at)
        at += struct.calcsize(kind)
        return int(value)

    def name() -> str:
        nonlocal at
        length = number("H")
        at += length
        return file[at - length : at].rstrip(b"\0").decode()

    if number("I") != 6 or name() != "WhisperSpec":
        raise ValueError("another form")
    number("I")
    for _ in range(number("I")):
        key = name()
        shape = tuple(number("I") for _ in range(number("B")))
        kind = np.dtype(_TYPES[number("B")])
        size = number("I")
        yield key, np.frombuffer(file, kind, size // kind.itemsize, at).reshape(shape)
        at += size


def dimensions(tensors: Mapping[str, Numbers]) -> Dimensions:
    """The sizes that the numbers have."""
    return Dimensions(
        n_mels=tensors["encoder/conv1/weight"].shape[1],
        n_audio_ctx=tensors["encoder/position_encodings/encodings"].shape[0],
        n_audio_state=tensors["encoder/position_encodings/encodings"].shape[1],
        n_audio_head=int(tensors["encoder/num_heads"]),
        n_audio_layer=_layers(tensors, "encoder"),
        n_vocab=tensors["decoder/embeddings/weight"].shape[0],
        n_text_ctx=tensors["decoder/position_encodings/encodings"].shape[0],
        n_text_state=tensors["decoder/position_encodings/encodings"].shape[1],
        n_text_head=int(tensors["decoder/num_heads"]),
        n_text_layer=_layers(tensors, "decoder"),
    )


def renamed(tensors: Mapping[str, Numbers]) -> dict[str, Numbers]:
    """The state of an openai-whisper model of those dimensions, key by key; still looking into the file.

    Raises UnfitModel where a matrix is kept in fewer bits than openai-whisper computes with.
    """
    state = {theirs: tensors[ours] for ours, theirs in _AROUND}
    for half, parts in (("encoder", _LAYER), ("decoder", (*_LAYER, *_CROSS))):
        for layer in range(_layers(tensors, half)):
            ours, theirs = f"{half}/layer_{layer}", f"{half}.blocks.{layer}"
            state |= {f"{theirs}.{new}": tensors[f"{ours}/{old}"] for old, new in parts}
            for matrix, stacked in _STACKED:
                if f"{ours}/{matrix}/weight" in tensors:
                    state |= _unstacked(tensors, f"{ours}/{matrix}", [f"{theirs}.{part}" for part in stacked])
    if any(numbers.dtype.kind != "f" for numbers in state.values()):
        raise UnfitModel(
            "The speech model that SCRIPTWRIGHT_MODEL names is kept in too few bits for openai-whisper. "
            "Choose faster-whisper, or name a model of 16 or 32 bits."
        )
    return state


def _layers(tensors: Mapping[str, Numbers], half: str) -> int:
    return len({key.split("/")[1] for key in tensors if re.match(rf"{half}/layer_\d", key)})


def _unstacked(tensors: Mapping[str, Numbers], matrix: str, parts: list[str]) -> dict[str, Numbers]:
    weights = np.split(tensors[f"{matrix}/weight"], len(parts))
    biases = np.split(tensors[f"{matrix}/bias"], len(parts))
    state = {f"{part}.weight": weight for part, weight in zip(parts, weights, strict=True)}
    return state | {
        f"{part}.bias": bias for part, bias in zip(parts, biases, strict=True) if not part.endswith("key")
    }
