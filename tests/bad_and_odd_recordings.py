"""Recordings as students have them and as somebody makes them to harm, each with what is to come of it."""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import av
import numpy as np

from scriptwright.speech import _opening
from scriptwright.speech._opening import DAMAGED as BROKEN
from scriptwright.speech._opening import NO_RECORDING
from tests.sounds import RATE, of_kind, voice, wav, write

SECONDS = 4.0
VOICE = voice(SECONDS)
SILENCE = np.zeros_like(VOICE)
ELSEWHERE = "http://127.0.0.1:9/zed"


@dataclass(frozen=True)
class BadSound:
    """A recording that is refused: with which sentence."""

    name: str
    made: Callable[[Path], object]
    sentence: str


@dataclass(frozen=True)
class OddSound:
    """A recording that is heard: for how many seconds, and with which doubts (their beginnings)."""

    name: str
    made: Callable[[Path], object]
    seconds: float = SECONDS
    doubts: tuple[str, ...] = ()


def holding(data: bytes) -> Callable[[Path], object]:
    """What makes a file of these bytes."""
    return lambda path: path.write_bytes(data)


def kind(name: str, *channels: np.ndarray) -> Callable[[Path], object]:
    """What makes one of the kinds of recordings under another name."""
    return lambda path: of_kind(path.parent, name, *(channels or (VOICE,))).replace(path)


def changed(name: str, change: Callable[[bytes], bytes]) -> Callable[[Path], object]:
    """What makes one of the kinds of recordings, and then something else of its bytes."""

    def make(path: Path) -> None:
        made = of_kind(path.parent, name, VOICE)
        data = change(made.read_bytes())
        made.unlink()
        path.write_bytes(data)

    return make


def box(name: bytes, content: bytes = b"") -> bytes:
    """A box of an MP4 file."""
    return struct.pack(">I4s", len(content) + 8, name) + content


def with_reference(data: bytes) -> bytes:
    """The MP4 with its sound said to lie at an address."""
    own = box(b"url ", b"\0\0\0\1")
    other = box(b"url ", b"\0\0\0\0" + ELSEWHERE.encode() + b"\0")
    at = data.index(own)
    grown = len(other) - len(own)
    data = data[:at] + other + data[at + len(own) :]
    for name in (b"moov", b"trak", b"mdia", b"minf", b"dinf", b"dref"):
        place = data.index(name) - 4
        size = struct.unpack(">I", data[place : place + 4])[0] + grown
        data = data[:place] + struct.pack(">I", size) + data[place + 4 :]
    return data


def with_many_boxes(data: bytes) -> bytes:
    """An MP4 of nothing but empty boxes within boxes."""
    inner = b""
    for _ in range(2_000):
        inner = box(b"moov", inner)
    return data[:32] + inner


def counted_wrongly(data: bytes) -> bytes:
    """The MP4 with tables of sizes that claim four thousand million entries."""
    at = data.index(b"stsz")
    return data[: at + 12] + b"\xff\xff\xff\xff" + data[at + 16 :]


def still(path: Path) -> None:
    """A picture."""
    with av.open(path, "w", format="mjpeg") as file:
        stream = file.add_stream("mjpeg", rate=1, width=64, height=64, pix_fmt="yuvj420p")
        noise = np.random.default_rng(3).integers(0, 255, (64, 64, 3), np.uint8)
        file.mux(stream.encode(av.VideoFrame.from_ndarray(noise)))
        file.mux(stream.encode(None))


def hours(path: Path) -> None:
    """A WAV of three hours and a minute, which takes no room on the disk."""
    size = (3 * 3600 + 60) * RATE * 2
    wav(path, SILENCE[:0], size=size)
    with path.open("r+b") as file:
        file.truncate(44 + size)


def hours_untold(path: Path) -> None:
    """An MP3 of more than three hours, of which no header tells."""
    frame = bytes.fromhex("fff314c4") + bytes(20)  # 24 ms of silence: MPEG-2 layer 3, 8 kbit/s, 24 kHz
    path.write_bytes(frame * (3 * 3600 * 1_000 // 24 + 3_000))


def list_of(text: str) -> Callable[[Path], object]:
    """What makes a list of other files: one beside it, and an address."""

    def make(path: Path) -> None:
        other = wav(path.with_name("other.wav"), VOICE)
        path.write_text(text.format(file=other, url=ELSEWHERE))

    return make


BAD_SOUNDS = (
    BadSound("nothing.mp4", holding(b""), _opening.EMPTY),
    BadSound("byte.mp3", holding(b"\xff"), NO_RECORDING),
    BadSound("zeros.wav", holding(bytes(5_000)), NO_RECORDING),
    BadSound("essay.mp4", holding(b"My notes.\n" * 99), NO_RECORDING),
    BadSound("archive.mp4", holding(b"PK\x03\x04" + bytes(99)), NO_RECORDING),
    BadSound("picture.mp4", still, NO_RECORDING),
    BadSound("drawing.mp4", holding(f'<svg><image href="{ELSEWHERE}"/></svg>'.encode()), NO_RECORDING),
    BadSound(
        "hls.mp4",
        list_of("#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXTINF:4,\n{url}\n#EXTINF:4,\n{file}\n#EXT-X-ENDLIST\n"),
        NO_RECORDING,
    ),
    BadSound("concat.mp4", list_of("ffconcat version 1.0\nfile '{file}'\nfile '{url}'\n"), NO_RECORDING),
    BadSound("list.wav", list_of("[playlist]\nFile1={file}\nFile2={url}\n"), NO_RECORDING),
    BadSound(
        "dash.mp4",
        list_of('<?xml version="1.0"?><MPD><Period><BaseURL>{url}</BaseURL></Period></MPD>'),
        NO_RECORDING,
    ),
    BadSound("session.mp4", list_of("v=0\nc=IN IP4 127.0.0.1\nm=audio 5004 RTP/AVP 0\n"), NO_RECORDING),
    BadSound("flv.mp4", holding(b"FLV\x01\x05\0\0\0\x09" + bytes(500)), NO_RECORDING),
    BadSound("avi.mp4", holding(b"RIFF\xff\xff\0\0AVI LIST" + bytes(500)), NO_RECORDING),
    BadSound("asf.mp4", holding(bytes.fromhex("3026b2758e66cf11") + bytes(500)), NO_RECORDING),
    BadSound("index-lost.mp4", changed("phone.mp4", lambda data: data[: len(data) * 6 // 10]), BROKEN),
    BadSound("boxes.mp4", changed("phone.mp4", with_many_boxes), BROKEN),
    BadSound("counted-wrongly.mp4", changed("streamed.mp4", counted_wrongly), BROKEN),
    BadSound("mute.mp4", lambda path: write(path, codec="aac", video=2.0), _opening.NO_SOUND),
    BadSound("none.wav", lambda path: wav(path, VOICE[:0]), _opening.NO_LENGTH),
    BadSound("slow.wav", lambda path: wav(path, VOICE, rate=1), _opening.NO_SUCH_RATE.format(rate=1)),
    BadSound("hours.wav", hours, _opening.TOO_LONG),
    BadSound("hours.mp3", hours_untold, _opening.TOO_LONG),
)  # fmt: skip

DAMAGED = "The recording is damaged"

ODD_SOUNDS = (
    OddSound("telephone.wav", kind("telephone.wav")),
    OddSound("left.mp4", kind("phone.mp4", VOICE, SILENCE)),
    OddSound("right.webm", kind("chrome.webm", SILENCE, VOICE)),
    OddSound("anti-phase.wav", kind("page.wav", VOICE, -VOICE)),
    OddSound("quiet.wav", lambda path: wav(path, 0.002 * VOICE)),
    OddSound("clipped.wav", lambda path: wav(path, np.clip(9 * VOICE, -1, 1))),
    OddSound("silent.wav", lambda path: wav(path, SILENCE)),
    OddSound("two.mkv", lambda path: write(path, (SILENCE,), (VOICE,), codec="pcm_s16le", rate=48_000)),
    OddSound("no-length.webm", kind("chrome.webm")),
    OddSound("no-header.mp3", kind("bare.mp3")),
    OddSound("streamed.wav", lambda path: wav(path, VOICE, size=0xFFFFFFFF)),
    OddSound("really-a-video.mp3", kind("phone.mp4")),
    OddSound("really-sound.mp4", kind("talk.mp3")),
    OddSound("no ending", kind("memo.m4a")),
    OddSound("évil\u202e; rm -rf $HOME '\"|%s {}.mp4", kind("phone.mp4")),
    OddSound("http:--127.0.0.1:9.mp4", kind("phone.mp4")),
    OddSound("concat:a|b.wav", kind("page.wav")),
    OddSound("cut.wav", changed("page.wav", lambda data: data[: len(data) // 2]), SECONDS / 2, (DAMAGED,)),
    OddSound("cut.mp4", changed("streamed.mp4", lambda data: data[: len(data) * 6 // 10]), 2.3, (DAMAGED,)),
    OddSound("being-recorded.webm", changed("chrome.webm", lambda data: data[: len(data) // 2]), 2.0),
    OddSound("promises.wav", lambda path: wav(path, VOICE, size=40 * len(VOICE)), SECONDS, (DAMAGED,)),
    OddSound("elsewhere.mov", changed("phone.mp4", with_reference)),
)  # fmt: skip
