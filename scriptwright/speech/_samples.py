"""Decoded sound as numbers: channels by samples from all of FFmpeg's formats, and 16 kHz from any rate."""

from __future__ import annotations

from collections.abc import Sequence

import av
import numpy as np
from av.audio.frame import AudioFrame
from numpy.typing import NDArray

RATE = 16_000  #: samples a second of everything that is decoded

Samples = NDArray[np.float32]

#: Number type, silence and loudest of FFmpeg's sample formats; a "p" behind one says that channels lie apart.
_FORMATS = {
    "u8": (np.uint8, 128, 128),
    "s16": (np.int16, 0, 2**15),
    "s32": (np.int32, 0, 2**31),
    "flt": (np.float32, 0, 1),
    "dbl": (np.float64, 0, 1),
}


def shape_of(frame: AudioFrame) -> tuple[int, str, int]:
    """Rate, sample format and number of channels: frames of one shape can be joined."""
    return frame.sample_rate, frame.format.name, frame.layout.nb_channels


def joined(frames: Sequence[AudioFrame]) -> Samples:
    """The samples of frames of one shape by channel, each from -1 to 1; what is no number is silence."""
    _, name, channels = shape_of(frames[0])
    kind, silence, loudest = _FORMATS[name.removesuffix("p")]
    apart = name.endswith("p")
    planes = (
        [
            np.frombuffer(memoryview(plane), kind, frame.samples if apart else frame.samples * channels)
            for plane in frame.planes[: channels if apart else 1]  # of many channels, PyAV tells too many
        ]
        for frame in frames
    )
    samples = np.stack([np.concatenate(parts) for parts in zip(*planes, strict=True)]).astype(np.float32)
    if not apart:
        samples = samples.reshape(-1, channels).T
    if silence:
        samples -= silence
    if loudest > 1:
        return samples / np.float32(loudest)
    return np.clip(np.nan_to_num(samples, nan=0.0), -1.0, 1.0)


class Resampler:
    """Mono samples of rates that may change, as mono samples at 16 kHz."""

    def __init__(self) -> None:
        self._rate = RATE
        self._resampler: av.AudioResampler | None = None

    def push(self, samples: Samples, rate: int) -> list[Samples]:
        """What can be given out after these samples."""
        done = self.end() if rate != self._rate else []
        self._rate = rate
        if rate == RATE:
            return [*done, samples]
        if self._resampler is None:
            self._resampler = av.AudioResampler("flt", "mono", RATE)
        frame = AudioFrame.from_ndarray(samples[np.newaxis], "flt", "mono")
        frame.sample_rate = rate
        return done + _mono(self._resampler.resample(frame))

    def end(self) -> list[Samples]:
        """What is left."""
        resampler, self._resampler = self._resampler, None
        return _mono(resampler.resample(None)) if resampler else []


def _mono(frames: Sequence[AudioFrame]) -> list[Samples]:
    return [joined([frame])[0] for frame in frames]
