"""The sound of a recording piece by piece, along the recording's own clock."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.packet import Packet
from av.stream import Stream

from scriptwright.speech._audible import Audible, audible
from scriptwright.speech._losses import Losses
from scriptwright.speech._opening import (
    DAMAGED,
    LONGEST,
    TOO_LONG,
    Opened,
    UnreadableRecording,
    opened,
    packets_of,
)
from scriptwright.speech._samples import RATE, Resampler, Samples, joined, shape_of

CHUNK = 10  #: seconds in a chunk
GAP = 0.1  #: seconds that the clock may be ahead of the sound before silence is put in
_TOGETHER = 0.5  #: seconds that are turned into numbers at once
_NOTHING = 0.5  #: seconds of a damaged recording that are not worth hearing


class Decoding:
    """Iterates over chunks of a recording, mono float32 at 16 kHz, 10 seconds each and the last one shorter.

    Sample n is heard n / 16,000 seconds after `start`. Takes some megabytes however long the recording is.
    Once all is heard, `seconds` says how far the sound went and `doubts` what could not be heard.
    Raises UnreadableRecording where nothing can be heard, or more than LONGEST.
    """

    def __init__(self, path: Path, seconds: float, start: float = 0.0) -> None:
        self.seconds = 0.0
        self.doubts: tuple[str, ...] = ()
        self._path = path
        self._known = seconds
        self._start = start

    def __iter__(self) -> Iterator[Samples]:
        size = CHUNK * RATE
        skip = round(self._start * RATE)
        waiting = np.zeros(0, np.float32)
        for samples in self._samples():
            waiting = np.concatenate((waiting, samples[skip:]))
            skip = max(0, skip - len(samples))
            while len(waiting) >= size:
                yield waiting[:size].copy()
                waiting = waiting[size:]
        if len(waiting):
            yield waiting

    def _samples(self) -> Iterator[Samples]:
        track = audible(self._path, self._known)
        with opened(self._path) as recording:
            sound = _Sound(track, recording, self._known)
            resampler = Resampler()
            for samples, rate in sound:
                yield from resampler.push(samples, rate)
            yield from resampler.end()
        lost = sound.losses.doubts(sound.heard)
        if sound.heard < _NOTHING and (lost or not sound.heard):
            raise UnreadableRecording(DAMAGED)
        self.seconds = round(sound.heard, 3)
        self.doubts = (*track.doubts, *lost)


class _Sound:
    """Mono sound of one track and its rate, with silence where the recording's clock runs on without any."""

    def __init__(self, track: Audible, recording: Opened, known: float) -> None:
        self.heard = 0.0
        self._track = track
        self._recording = recording
        self._known = known
        self.losses = Losses(recording)
        self._waiting: list[AudioFrame] = []
        self._samples = 0

    def __iter__(self) -> Iterator[tuple[Samples, int]]:
        for packet, begin, length in packets_of(self._recording.source):
            if packet.stream_index == self._track.index:
                yield from self._from(packet, length)
            elif begin is not None:
                self.losses.beside(packet, begin + length - self._recording.origin)
        yield from self._mixed()

    def _from(self, packet: Packet[Stream], length: float) -> Iterator[tuple[Samples, int]]:
        self.losses.packet(packet)
        try:
            frames = packet.decode()
        except av.FFmpegError:
            self.losses.failed(self.heard, length)
            return
        for frame in frames:
            assert isinstance(frame, AudioFrame)
            gap = self._gap(frame)
            if gap or (self._waiting and shape_of(frame) != shape_of(self._waiting[0])):
                yield from self._mixed()
                yield from self._silence(gap, frame.sample_rate)
            self.losses.decoded()
            self._waiting.append(frame)
            self._samples += frame.samples
            self._count(frame.samples, frame.sample_rate)
            if self._samples >= frame.sample_rate * _TOGETHER:
                yield from self._mixed()

    def _mixed(self) -> Iterator[tuple[Samples, int]]:
        if self._waiting:
            yield self._track.mix(joined(self._waiting)), self._waiting[0].sample_rate
            self._waiting, self._samples = [], 0

    def _gap(self, frame: AudioFrame) -> float:
        """Seconds that the clock has jumped on; a clock that jumps out of the recording is not believed."""
        time = self.heard if frame.time is None else frame.time - self._recording.origin
        gap = time - self.heard
        if gap <= GAP or time > self._known + 1:
            return 0.0
        self.losses.jumped(self.heard, gap)
        return gap

    def _silence(self, seconds: float, rate: int) -> Iterator[tuple[Samples, int]]:
        left = round(seconds * rate)
        while left:
            count = min(left, rate)
            yield np.zeros(count, np.float32), rate
            self._count(count, rate)
            left -= count

    def _count(self, samples: int, rate: int) -> None:
        self.heard += samples / rate
        if self.heard > LONGEST:
            raise UnreadableRecording(TOO_LONG)
