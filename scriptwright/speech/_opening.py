"""Recordings opened with FFmpeg, in this process, so that nothing but the one file is ever read."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, NoReturn

import av
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.packet import Packet
from av.stream import Stream

from scriptwright.errors import ScriptwrightError
from scriptwright.speech import _sniffing

#: FFmpeg's decoders that may run: the sound of phones, browsers, cameras and recorders; never a picture's.
DECODERS = """
    aac aac_latm ac3 eac3 alac amrnb amrwb flac gsm gsm_ms mp1float mp2float mp3float opus vorbis
    dca ilbc qdm2 speex adpcm_ima_qt adpcm_ima_wav adpcm_ms adpcm_swf adpcm_g722 adpcm_g726 mace3 mace6 wmav2
    pcm_alaw pcm_mulaw pcm_u8 pcm_s8 pcm_s16le pcm_s16be pcm_s24le pcm_s24be pcm_s32le pcm_s32be
    pcm_f32le pcm_f32be pcm_f64le pcm_f64be pcm_s16le_planar pcm_bluray pcm_dvd
""".split()
LONGEST = 3 * 3600.0  #: seconds that a recording may last
RATES = range(4_000, 768_001)  #: samples a second that a recorder may have taken
STREAMS = 8  #: sound tracks of a file that are looked at

_FAULTS = 1_000  #: places where reading may fail before the rest is given up
_UNTOLD = {
    _sniffing.MP3,
    _sniffing.AAC,
    _sniffing.AMR,
}  #: have no header; FFmpeg guesses from the first frames
_BUFFER = 262_144  #: bytes read at once
_OPTIONS = {"codec_whitelist": ",".join(DECODERS), "protocol_whitelist": ""}


class UnreadableRecording(ScriptwrightError):  # noqa: N818  (the student's word for it, and the pages')
    """A recording that gives no sound: why, and what to do."""


NOT_THERE = "The recording could not be opened. Choose it again."
EMPTY = "The recording is empty: not a byte of it arrived. Record it or choose it again."
NO_RECORDING = (
    "This file is not a recording that can be heard here. "
    "Choose an mp4, mov, webm, m4a, mp3, wav, ogg, flac or amr file."
)
DAMAGED = (
    "The recording is damaged or is not all there, so it cannot be heard. "
    "Copy it from the phone or camera once more, or save it again in the program that made it."
)
NO_SOUND = "This file has no sound in it. Choose one that was recorded with a microphone."
UNKNOWN_SOUND = (
    "The sound of this recording is stored in a way that cannot be heard here. "
    "Save it as mp4, mp3 or wav and choose that file."
)
NO_LENGTH = "There is no sound in this recording: it is 0 seconds long. Record it again."
NO_SUCH_RATE = (
    "The recording says of itself that it has {rate} samples a second, so it is damaged. "
    "Save it again in the program that made it."
)
TOO_LONG = (
    "The recording is longer than 3 hours, which is as much as can be heard. Cut it into shorter parts."
)


@dataclass(frozen=True)
class Opened:
    """A recording that can be read, and what its header says."""

    source: InputContainer
    container: str  #: FFmpeg's name for it
    told: float | None  #: seconds, if the header tells and FFmpeg doesn't guess
    missing: float  #: share of the sound that the header tells of and the file doesn't have
    size: int  #: bytes behind the tags of the file
    open_ended: bool  #: whether nothing of weight follows the sound in the file

    @property
    def origin(self) -> float:
        """What the recording's own clock shows at its beginning, in seconds."""
        return (self.source.start_time or 0) / av.time_base


@contextmanager
def opened(path: Path) -> Iterator[Opened]:
    """The recording for reading; what FFmpeg raises becomes a sentence."""
    try:
        file = path.open("rb")
    except (OSError, ValueError) as error:
        raise UnreadableRecording(NOT_THERE) from error
    with file:
        try:
            if not file.read(1):
                raise UnreadableRecording(EMPTY)
            container = _sniffing.container_of(file)
            if container is None:
                raise UnreadableRecording(NO_RECORDING)
            tells = container not in _UNTOLD or _sniffing.tells_length(file)
            missing = _sniffing.missing_share(file) if container == _sniffing.WAV else 0.0
            size = _sniffing.bytes_of_sound(file)
            open_ended = _sniffing.ends_with_sound(file, container)
            with _read(file, container) as source:
                told = source.duration / av.time_base if tells and source.duration else None
                yield Opened(source, container, told, missing, size, open_ended)
        except (av.FFmpegError, OSError, ValueError, MemoryError) as error:
            raise UnreadableRecording(DAMAGED) from error


def sounds_of(source: InputContainer) -> tuple[AudioStream, ...]:
    """The sound tracks that can be decoded, at least one."""
    tracks = source.streams.audio[:STREAMS]
    if not tracks:
        raise UnreadableRecording(NO_SOUND)
    known = tuple(track for track in tracks if track.codec_context and track.codec_context.name in DECODERS)
    if not known:
        raise UnreadableRecording(UNKNOWN_SOUND)
    sound = tuple(track for track in known if track.rate in RATES)
    if not sound:
        raise UnreadableRecording(NO_SUCH_RATE.format(rate=known[0].rate))
    return sound


def packets_of(source: InputContainer) -> Iterator[tuple[Packet[Stream], float | None, float]]:
    """All packets, after damaged places too, with their beginning and length in seconds.

    A beginning is None where the packet doesn't say it. Each track ends with an empty packet.
    """
    bases = {stream.index: float(stream.time_base or 0) for stream in source.streams}
    for _ in range(_FAULTS):
        try:
            for packet in source.demux():
                base, begin = bases[packet.stream_index], packet.pts
                yield packet, None if begin is None else begin * base, (packet.duration or 0) * base
            return
        except av.FFmpegError:
            continue  # FFmpeg goes on behind the place, or says once more that it cannot


def _read(file: BinaryIO, container: str) -> InputContainer:
    file.seek(0)
    try:
        return _container(file, container)
    except av.FFmpegError:
        if container != _sniffing.OGG:
            raise
        file.seek(0)  # without seeking, FFmpeg doesn't insist on a whole page at the end of the file
        return _container(_Forward(file), container)


def _container(file: BinaryIO | _Forward, container: str) -> InputContainer:
    return av.open(
        file,
        "r",
        format=container,
        options=_OPTIONS,
        io_open=_refuse,
        buffer_size=_BUFFER,
        metadata_errors="replace",
    )


def _refuse(url: str, flags: int, options: object) -> NoReturn:
    """Stand in for every other file or address that a recording names."""
    raise PermissionError(url)


class _Forward:
    """A file that is only read onwards."""

    def __init__(self, file: BinaryIO) -> None:
        self.read = file.read
