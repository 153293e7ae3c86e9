"""The container a recording is in, by its bytes; the file's name and FFmpeg's own guess count for nothing."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import BinaryIO

MOV, MP3, WAV, OGG, FLAC, MATROSKA, AAC, AMR = "mov mp3 wav ogg flac matroska aac amr".split()

_MARKS = {
    MOV: rb"....(?:ftyp|styp|moov|moof|mdat|pnot)|\0\0..(?:free|skip|wide)",
    WAV: rb"(?:RIFF|RF64|RIFX|BW64)....WAVE",
    OGG: rb"OggS",
    FLAC: rb"fLaC",
    MATROSKA: rb"\x1aE\xdf\xa3",
    AMR: rb"#!AMR(?:-WB)?\n",
}
_LENGTH_UNKNOWN = 0x7FFF0000  #: RIFF lengths from here on are what programs write that cannot go back

_SEARCHED = 65_536  #: bytes in which the first frame of MPEG sound must lie
_FIRST = 200  #: bytes in which the first frame of an MP3 file says what it is
_FRAMES = 3  #: as many frames in a row are no chance

#: Bits per second / 1000 by the four bits of the header.
_MPEG1_LAYER2 = (0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384)
_MPEG1_LAYER3 = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
_MPEG2 = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)
_RATES = {3: (44_100, 48_000, 32_000), 2: (22_050, 24_000, 16_000), 0: (11_025, 12_000, 8_000)}


def container_of(file: BinaryIO) -> str | None:
    """FFmpeg's name for the container, or None if it is none of ours."""
    head = _at(file, 0, 16)
    for container, mark in _MARKS.items():
        if re.match(mark, head, re.DOTALL):
            return container
    begin = _after_tags(file)
    searched = _at(file, begin, _SEARCHED)
    if begin and searched.startswith(b"fLaC"):
        return FLAC
    return _mpeg(searched)


def missing_share(file: BinaryIO) -> float:
    """The share of a WAV file that its header tells of and that is not there, 0 to 1."""
    head = _at(file, 0, 8)
    promised = int.from_bytes(head[4:8], "big" if head[:4] == b"RIFX" else "little") + 8
    there = file.seek(0, 2)
    if head[:4] in (b"RF64", b"BW64") or promised >= _LENGTH_UNKNOWN:
        return 0.0
    return max(0.0, 1 - there / promised)


def tells_length(file: BinaryIO) -> bool:
    """Whether the first frame of an MP3 file is the one that tells how many there are."""
    first = _at(file, _after_tags(file), _FIRST)
    return any(mark in first for mark in (b"Xing", b"Info", b"VBRI"))


def ends_with_sound(file: BinaryIO, container: str) -> bool:
    """Whether nothing of weight follows the sound: what can be written while it is still being recorded."""
    return container in (OGG, MATROSKA) or (container == MOV and b"moof" in _at(file, 0, _SEARCHED))


def bytes_of_sound(file: BinaryIO) -> int:
    """Bytes behind the tags."""
    return file.seek(0, 2) - _after_tags(file)


def _at(file: BinaryIO, offset: int, size: int) -> bytes:
    file.seek(offset)
    return file.read(size)


def _after_tags(file: BinaryIO) -> int:
    """Where the sound begins behind ID3 tags."""
    begin = 0
    while (head := _at(file, begin, 10)).startswith(b"ID3") and len(head) == 10:
        size = 0
        for byte in head[6:]:
            size = size << 7 | byte & 0x7F
        begin += 10 + size + (10 if head[5] & 0x10 else 0)
    return begin


def _mpeg(data: bytes) -> str | None:
    at = data.find(0xFF)
    while at >= 0:
        for container, length in _FRAME_LENGTHS.items():
            if _runs(data, at, length):
                return container
        at = data.find(0xFF, at + 1)
    return None


def _runs(data: bytes, at: int, length: Callable[[bytes], int]) -> bool:
    """Whether frame follows frame from here on, to the very end of the data or for some frames."""
    for frame in range(_FRAMES):
        if frame and at >= len(data):
            return frame > 1 or at == len(data)
        size = length(data[at : at + 6])
        if not size:
            return False
        at += size
    return True


def _adts_length(head: bytes) -> int:
    """Bytes of a frame of AAC, 0 if there is none."""
    if len(head) < 6 or head[0] != 0xFF or head[1] & 0xF6 != 0xF0 or head[2] >> 2 & 15 > 12:
        return 0
    size = (head[3] & 3) << 11 | head[4] << 3 | head[5] >> 5
    return size if size > 7 else 0


def _mpeg_length(head: bytes) -> int:
    """Bytes of a frame of MPEG layer 3 or 2, 0 if there is none."""
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        return 0
    version, layer, rate, bits = head[1] >> 3 & 3, head[1] >> 1 & 3, head[2] >> 2 & 3, head[2] >> 4
    if version == 1 or layer not in (1, 2) or rate == 3 or bits in (0, 15):
        return 0
    table = _MPEG2 if version != 3 else _MPEG1_LAYER3 if layer == 1 else _MPEG1_LAYER2
    factor = 72_000 if layer == 1 and version != 3 else 144_000
    return factor * table[bits] // _RATES[version][rate] + (head[2] >> 1 & 1)


_FRAME_LENGTHS = {AAC: _adts_length, MP3: _mpeg_length}
