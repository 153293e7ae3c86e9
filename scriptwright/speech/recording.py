"""A recording as a phone, a camera or a browser made it: how long it is, and its sound for an engine.

FFmpeg decodes in this process, and is told which container the bytes are in; no other file or address that a
recording may name is ever opened. Whatever is wrong, UnreadableRecording says it in a sentence.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from av.stream import Disposition

from scriptwright.speech._decoding import CHUNK, Decoding
from scriptwright.speech._opening import (
    LONGEST,
    NO_LENGTH,
    TOO_LONG,
    Opened,
    UnreadableRecording,
    opened,
    packets_of,
    sounds_of,
)
from scriptwright.speech._samples import RATE

__all__ = [
    "CHUNK",
    "LONGEST",
    "RATE",
    "SUFFIXES",
    "Decoding",
    "Recording",
    "UnreadableRecording",
    "decode",
    "probe",
]

#: What students' recordings are called; what they are is found in their bytes.
SUFFIXES = tuple(
    ".mp4 .m4v .mov .3gp .3g2 .webm .weba .mkv .mka .m4a .aac .mp3 .wav .ogg .oga .opus .flac .amr".split()
)

_PICTURES = Disposition.attached_pic | Disposition.still_image


@dataclass(frozen=True)
class Recording:
    """A file that has sound in it."""

    path: Path
    container: str  #: FFmpeg's name: mov, mp3, wav, ogg, flac, matroska, aac or amr
    seconds: float  #: by its header; where that says nothing, by its packets
    video: bool  #: whether it has moving pictures too


def probe(path: Path | str) -> Recording:
    """What is known of a recording before any of it is decoded.

    Raises UnreadableRecording if it has no sound that can be decoded or lasts more than LONGEST.
    """
    with opened(Path(path)) as recording:
        tracks = sounds_of(recording.source)
        video = any(not track.disposition & _PICTURES for track in recording.source.streams.video)
        seconds = recording.told
        if seconds is None or seconds > LONGEST:
            seconds = _by_packets(recording, {track.index for track in tracks})
        if not seconds:
            raise UnreadableRecording(NO_LENGTH)
        if seconds > LONGEST:
            raise UnreadableRecording(TOO_LONG)
        return Recording(Path(path), recording.container, seconds, video)


def decode(recording: Recording, start: float = 0.0) -> Decoding:
    """The sound of a recording from `start` seconds on: iterate over it, then ask for `seconds` and `doubts`.

    Decodes from the beginning whatever `start` is, since the times must be right: an hour takes some seconds.
    """
    return Decoding(recording.path, recording.seconds, start)


def _by_packets(recording: Opened, tracks: set[int]) -> float:
    """Seconds from the first packet to the last, or of all packets if their clock runs beyond LONGEST."""
    end = 0.0
    sums = dict.fromkeys(tracks, 0.0)
    for packet, begin, length in packets_of(recording.source):
        if packet.stream_index in tracks and packet.size:
            sums[packet.stream_index] += length
            end = max(end, (begin or 0.0) + length - recording.origin)
            if sums[packet.stream_index] > LONGEST:
                break
    longest = max(sums.values())
    return end if longest <= end <= LONGEST else longest
