"""Recordings of all kinds, good and odd, made at test time."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from fractions import Fraction
from functools import cache
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

FOLDER = Path(__file__).parent / "sound"
RATE = 16_000

Samples = NDArray[np.float32]

#: File name, codec, rate and options of a muxer, for each kind of file that a student may have.
KINDS = {
    "phone.mp4": ("aac", 44_100, {}),
    "streamed.mp4": ("aac", 44_100, {"movflags": "faststart"}),
    "browser.mp4": ("aac", 48_000, {"movflags": "frag_keyframe+empty_moov", "frag_duration": "500000"}),
    "memo.m4a": ("alac", 44_100, {}),
    "clip.m4v": ("aac", 22_050, {}),
    "camera.mov": ("pcm_s16le", 48_000, {}),
    "old.3gp": ("libopencore_amrnb", 8_000, {}),
    "chrome.webm": ("libopus", 48_000, {"live": "1"}),
    "remuxed.webm": ("libopus", 48_000, {}),
    "screen.mkv": ("pcm_s24le", 48_000, {}),
    "raw.aac": ("aac", 44_100, {}),
    "talk.mp3": ("libmp3lame", 44_100, {}),
    "bare.mp3": ("libmp3lame", 22_050, {"write_xing": "0", "id3v2_version": "0"}),
    "page.wav": ("pcm_s16le", 16_000, {}),
    "float.wav": ("pcm_f32le", 44_100, {}),
    "bytes.wav": ("pcm_u8", 8_000, {}),
    "telephone.wav": ("pcm_mulaw", 8_000, {}),
    "messenger.ogg": ("libopus", 48_000, {}),
    "voice.opus": ("libopus", 16_000, {}),
    "exact.flac": ("flac", 44_100, {}),
    "dictated.amr": ("libopencore_amrnb", 8_000, {}),
}  # fmt: skip

_MUXERS = {".m4v": "mp4", ".m4a": "mp4", ".aac": "adts", ".mkv": "matroska", ".opus": "ogg"}


@cache
def voice(seconds: float, pitch: float = 120.0, seed: int = 0) -> Samples:
    """Something like a voice at 16 kHz: harmonics under 3.4 kHz, in syllables with short pauses."""
    random = np.random.default_rng(seed)
    times = np.arange(round(seconds * RATE)) / RATE
    sound = sum(np.sin(2 * np.pi * pitch * n * times + n * n) / n for n in range(1, int(3_400 / pitch)))
    corners = np.arange(0, seconds + 0.1, 0.1)
    steps = np.interp(times, corners, random.random(len(corners)))
    loud = np.clip(steps - 0.35, 0, 1)
    return (0.5 * sound * loud / np.abs(sound).max()).astype(np.float32)


def resampled(samples: Samples, rate: int) -> Samples:
    """Samples at 16 kHz, for another rate."""
    if rate == RATE:
        return samples
    resampler = av.AudioResampler("flt", "mono", rate)
    frame = av.AudioFrame.from_ndarray(samples[np.newaxis], "flt", "mono")
    frame.sample_rate = RATE
    frames = [*resampler.resample(frame), *resampler.resample(None)]
    return np.concatenate([one.to_ndarray()[0] for one in frames])


def write(
    path: Path,
    *tracks: Sequence[Samples],
    codec: str,
    rate: int = RATE,
    options: dict[str, str] | None = None,
    video: float = 0.0,
    begins: float = 0.0,
) -> Path:
    """A file of sound tracks, each of channels at 16 kHz, that begin late, with pictures for some seconds."""
    muxer = _MUXERS.get(path.suffix, path.suffix[1:])
    with av.open(path, "w", format=muxer, options=options or {}) as file:
        pictures = file.add_stream("mpeg4", rate=10, width=32, height=32) if video else None
        streams = []
        for channels in tracks:
            stream = file.add_stream(
                codec, rate=rate, layout={1: "mono", 2: "stereo", 6: "5.1"}[len(channels)]
            )
            streams.append((stream, np.stack([resampled(channel, rate) for channel in channels])))
        for number in range(round(video * 10)):
            picture = av.VideoFrame(32, 32, "yuv420p")
            for plane in picture.planes:
                plane.update(bytes(plane.buffer_size))
            picture.pts, picture.time_base = number, Fraction(1, 10)
            file.mux(pictures.encode(picture))
        if pictures:
            file.mux(pictures.encode(None))
        length = max((samples.shape[1] for _, samples in streams), default=0)
        for at in range(0, length, rate // 10):
            for stream, samples in streams:
                part = np.ascontiguousarray(samples[:, at : at + rate // 10])
                if part.shape[1]:
                    frame = av.AudioFrame.from_ndarray(part, "fltp", stream.layout.name)
                    frame.sample_rate, frame.time_base = rate, Fraction(1, rate)
                    frame.pts = at + round(begins * rate)
                    file.mux(stream.encode(frame))
        for stream, _ in streams:
            file.mux(stream.encode(None))
    return path


def of_kind(folder: Path, name: str, *channels: Samples) -> Path:
    """One of KINDS with that sound."""
    codec, rate, options = KINDS[name]
    return write(folder / name, channels, codec=codec, rate=rate, options=options)


def wav(path: Path, samples: Samples, *, rate: int = RATE, size: int | None = None) -> Path:
    """A plain WAV file whose header may claim another rate, or another number of bytes, than there is."""
    data = (samples * 32_767).astype("<i2").tobytes()
    claimed = len(data) if size is None else size
    riff = min(claimed + 36, 0xFFFFFFFF)
    form = (16, 1, 1, rate, rate * 2, 2, 16)
    header = struct.pack("<4sI4s4sIHHIIHH4sI", b"RIFF", riff, b"WAVE", b"fmt ", *form, b"data", claimed)
    path.write_bytes(header + data)
    return path


def likeness(found: Samples, expected: Samples) -> float:
    """How alike two sounds are, 0 to 1, at the best place within 0.1 seconds: the greatest correlation."""
    reach = RATE // 10
    length = min(len(found), len(expected)) - reach
    pattern = expected[reach:length].astype(np.float64)
    best = 0.0
    for shift in range(0, 2 * reach + 1):
        part = found[shift : shift + len(pattern)]
        if len(part) < len(pattern):
            break
        scale = float(np.linalg.norm(part) * np.linalg.norm(pattern))
        best = max(best, float(part @ pattern) / scale if scale else 0.0)
    return best
