"""Which sound track of a recording has the voice, and which of its channels.

A voice is loud and soft by turns in the band of speech; hum and noise stay as they are. So what counts is the
energy between 200 and 4,000 Hz, less its lowest tenth.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.packet import Packet
from av.stream import Stream
from numpy.typing import NDArray

from scriptwright.speech._opening import opened, packets_of, sounds_of
from scriptwright.speech._samples import Samples, joined, shape_of

CHANNELS = 8  #: of a track that are looked at
QUIETER = (
    30  #: a channel's voice may have this much less energy than the loudest (15 dB) and still be mixed in
)
STEADY = 0.5  #: energy above the lowest tenth, against that tenth, under which a sound is no voice
NOISE = 1e-6  #: what the energy of such a sound counts beside a voice's
SAME = 0.7  #: correlation of two tracks' energy in time from which they tell the same

_FRAME = 0.05  #: seconds
_BAND = (200, 4_000)  #: hertz
_STRETCH = 10  #: seconds that are listened to at a time
_STRETCHES = 60  #: spread over a recording that is longer than all of them

_OTHER_TRACK = "The recording has {count} sound tracks with different voices; only track {number} was heard."


@dataclass(frozen=True)
class Audible:
    """The track to decode, and by how much each of its channels goes into the mix."""

    index: int  #: of the stream in its file
    weights: tuple[float, ...]  #: empty where all channels are alike
    doubts: tuple[str, ...] = ()

    def mix(self, samples: Samples) -> Samples:
        """One channel of several; channels that were not there at first are mixed alike."""
        if len(samples) == 1:
            alone: Samples = samples[0]
            return alone
        weights = self.weights if len(samples) == len(self.weights) else [1 / len(samples)] * len(samples)
        mixed: Samples = np.asarray(weights, np.float32) @ samples
        return mixed


def audible(path: Path, seconds: float) -> Audible:
    """The track and channels with a voice, or with any sound if there is no voice.

    Reads the whole recording and decodes at most ten minutes of it, a stretch here and there.
    """
    with opened(path) as recording:
        tracks = sounds_of(recording.source)
        if len(tracks) == 1 and tracks[0].layout.nb_channels == 1:
            return Audible(tracks[0].index, ())
        ears = {track.index: _Ear(track) for track in tracks}
        every = max(_STRETCH, seconds / _STRETCHES)
        for packet, begin, _ in packets_of(recording.source):
            if packet.stream_index in ears and (begin is None or begin % every < _STRETCH):
                ears[packet.stream_index].listen(packet)
    return _chosen(list(ears.values()))


def _chosen(ears: Sequence[_Ear]) -> Audible:
    """The track with the strongest voice; of equal ones the first."""
    voices = [max(ear.voices(), default=0.0) for ear in ears]
    best = max(range(len(ears)), key=lambda at: (_decibels(voices[at]), -at))
    others = [
        at
        for at, ear in enumerate(ears)
        if at != best and voices[at] > voices[best] / QUIETER and ear.likeness(ears[best]) < SAME
    ]
    doubts = (_OTHER_TRACK.format(count=len(others) + 1, number=best + 1),) if others else ()
    return Audible(ears[best].index, ears[best].weights(), doubts)


class _Ear:
    """What is remembered of a track: each channel's energy in time, and how the channels go together."""

    def __init__(self, track: AudioStream) -> None:
        self.index = track.index
        self._channels = 0
        self._waiting: list[AudioFrame] = []
        self._energy: list[NDArray[np.float64]] = []
        self._together = np.zeros((CHANNELS, CHANNELS))

    def listen(self, packet: Packet[Stream]) -> None:
        """Take in the sound of a packet, if it has any."""
        try:
            frames = packet.decode()
        except av.FFmpegError:
            return
        for frame in frames:
            assert isinstance(frame, AudioFrame)
            if self._waiting and shape_of(frame) != shape_of(self._waiting[0]):
                self._waiting.clear()
            self._waiting.append(frame)
            if sum(one.samples for one in self._waiting) >= frame.sample_rate:
                self._take()
        if not packet.size and self._waiting:
            self._take()

    def _take(self) -> None:
        """Measure the second that is waiting."""
        rate = self._waiting[0].sample_rate
        block = joined(self._waiting)[:CHANNELS]
        self._waiting.clear()
        self._channels = self._channels or len(block)
        length = int(rate * _FRAME)
        count = block.shape[1] // length
        if len(block) != self._channels or not count:
            return
        cut = block[:, : count * length].reshape(len(block), count, length)
        pitches = np.fft.rfftfreq(length, 1 / rate)
        band = (pitches >= _BAND[0]) & (pitches <= _BAND[1])
        spectrum = np.fft.rfft(cut * np.hanning(length).astype(np.float32))[:, :, band] / length
        self._energy.append((np.abs(spectrum) ** 2).sum(axis=2))
        flat = spectrum.reshape(len(block), -1)
        self._together[: len(block), : len(block)] += (flat @ flat.conj().T).real

    def _energies(self) -> NDArray[np.float64]:
        """By channel and twentieth of a second."""
        return np.concatenate(self._energy, axis=1) if self._energy else np.zeros((0, 0))

    def voices(self) -> NDArray[np.float64]:
        """The energy of the voice in each channel."""
        energies = self._energies()
        if not energies.size:
            return np.zeros(0)
        floor = np.percentile(energies, 10, axis=1)
        voices = energies.mean(axis=1) - floor
        return np.asarray(np.where(voices < STEADY * floor, NOISE * voices, voices))

    def weights(self) -> tuple[float, ...]:
        """The channels with a voice, turned so that none takes away from the loudest."""
        voices = self.voices()
        if not voices.any():
            return ()
        loudest = int(voices.argmax())
        signs = np.where(self._together[loudest, : len(voices)] < 0, -1.0, 1.0)
        mixed = signs * (voices >= voices[loudest] / QUIETER)
        return tuple(float(weight) for weight in mixed / np.abs(mixed).sum())

    def likeness(self, other: _Ear) -> float:
        """How far the energies of two tracks rise and fall together, -1 to 1; 0 for too little sound."""
        mine, its = (ear._energies()[ear.voices().argmax()] for ear in (self, other))
        length = min(len(mine), len(its))
        if length < 2:
            return 0.0
        with np.errstate(invalid="ignore", divide="ignore"):
            return float(np.nan_to_num(np.corrcoef(mine[:length], its[:length])[0, 1]))


def _decibels(energy: float) -> float:
    return float(np.round(10 * np.log10(energy + 1e-30)))
