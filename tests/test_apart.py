"""Recordings opened in a process of their own, whose memory and time are bounded."""

import json
import os
import struct
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from sounds import RATE, of_kind, voice, wav

from scriptwright.speech import _opening, apart, recording
from scriptwright.speech.recording import UnreadableRecording

ROOT = Path(__file__).parents[1]
VOICE = voice(4.0)
MOST = 300  #: megabytes that a recording may take
GIGABYTE = 1_000_000_000


def wide(path, channels, rate, bits, size, kind=1):
    """A WAV of so many channels that takes no room on the disk."""
    block = channels * bits // 8
    form = (16, kind, channels, rate, min(rate * block, 0xFFFFFFFF), min(block, 0xFFFF), bits)
    sizes = (min(size + 36, 0xFFFFFFFF), min(size, 0xFFFFFFFF))
    head = struct.pack("<4sI4s4sIHHIIHH4sI", b"RIFF", sizes[0], b"WAVE", b"fmt ", *form, b"data", sizes[1])
    path.write_bytes(head)
    os.truncate(path, len(head) + size)
    return path


def tabled(path, table, count, width):
    """An MP4 with a table of so many empty rows, all of them there, that take no room on the disk."""
    made = of_kind(path.parent, "phone.mp4", VOICE)
    data = bytearray(made.read_bytes())
    made.unlink()
    for name in (b"moov", b"trak", b"mdia", b"minf", b"stbl", table):
        at = data.index(name) - 4
        data[at : at + 4] = struct.pack(">I", struct.unpack(">I", data[at : at + 4])[0] + count * width)
    begins = data.index(table) + (12 if table == b"stsz" else 8)
    data[begins : begins + 4] = struct.pack(">I", count)
    with path.open("wb") as file:
        file.write(data[: begins + 4])
        file.seek(count * width, os.SEEK_CUR)
        file.write(data[begins + 4 :])
    return path


def described(path):
    """A FLAC with gigabytes of descriptions before its sound."""
    with path.open("wb") as file:
        file.write(b"fLaC\0\0\0\x22\x10\0\x10\0" + bytes(6) + bytes.fromhex("0ac442f000000000") + bytes(16))
        for _ in range(120):
            file.write(b"\x06\xff\xff\xff")
            file.seek(0xFFFFFF, os.SEEK_CUR)
        file.write(b"\x81\0\0\1\0")
    return path


HOSTILE = {
    "every-channel.wav": lambda path: wide(path, 65_535, 768_000, 8, 3 * GIGABYTE),
    "wide.wav": lambda path: wide(path, 64, 768_000, 64, 3 * GIGABYTE, kind=3),
    "thousand-channels.wav": lambda path: wide(path, 1_000, 4_000, 16, GIGABYTE),
    "times.mp4": lambda path: tabled(path, b"stts", 100_000_000, 8),
    "sizes.mp4": lambda path: tabled(path, b"stsz", 50_000_000, 4),
    "chunks.mp4": lambda path: tabled(path, b"stsc", 50_000_000, 12),
    "described.flac": described,
}

READ = """
import json, resource, sys
from scriptwright.speech.apart import decode, probe
from scriptwright.speech.recording import UnreadableRecording

try:
    said = sum(map(len, decode(probe(sys.argv[1]))))
except UnreadableRecording as error:
    said = str(error)
print(json.dumps([said, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1_024]))
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux alone bounds the memory of a process")
@pytest.mark.parametrize("name", HOSTILE)
def test_a_recording_made_to_take_gigabytes_is_refused_within_the_limit(name, tmp_path):
    path = HOSTILE[name](tmp_path / name)
    done = subprocess.run([sys.executable, "-c", READ, path], cwd=ROOT, capture_output=True, check=True)
    said, megabytes = json.loads(done.stdout)
    assert said in (_opening.DAMAGED, _opening.NO_LENGTH)
    assert megabytes <= MOST


@pytest.mark.parametrize("name", ["phone.mp4", "chrome.webm"])
def test_it_gives_what_is_in_the_recording(name, tmp_path):
    path = of_kind(tmp_path, name, VOICE, -VOICE)
    here = recording.decode(recording.probe(path), 1.0)
    there = apart.decode(apart.probe(path), 1.0)
    assert apart.probe(path) == recording.probe(path)
    assert np.array_equal(np.concatenate(list(there)), np.concatenate(list(here)))
    assert (there.seconds, there.doubts) == (here.seconds, here.doubts)


def test_a_recording_beside_is_found_by_its_name_alone(tmp_path, monkeypatch):
    wav(tmp_path / "-take.wav", VOICE)
    monkeypatch.chdir(tmp_path)
    assert apart.probe("-take.wav").seconds == pytest.approx(4.0)


@pytest.mark.parametrize("name", ["gone.wav", "nul\0.wav"])
def test_what_is_not_there_is_told(name, tmp_path):
    with pytest.raises(UnreadableRecording, match="could not be opened"):
        apart.probe(tmp_path / name)


def test_what_was_heard_until_the_process_died_is_kept_and_told(tmp_path, monkeypatch):
    begun = []
    really = subprocess.Popen

    def begin(*arguments, **options):
        begun.append(really(*arguments, **options))
        return begun[-1]

    path = wav(tmp_path / "take.wav", np.tile(VOICE, 20))
    found = apart.probe(path)
    monkeypatch.setattr(apart.subprocess, "Popen", begin)
    decoding = apart.decode(found)
    heard = 0
    for samples in decoding:
        heard += len(samples)
        begun[0].kill()
    assert 0 < heard / RATE < found.seconds
    assert decoding.seconds == pytest.approx(heard / RATE)
    (doubt,) = decoding.doubts
    assert doubt.startswith("The recording is damaged after 0:")
    assert begun[0].returncode is not None


def test_a_process_that_dies_before_any_sound_says_that_the_recording_is_damaged(tmp_path, monkeypatch):
    path = wav(tmp_path / "take.wav", VOICE)
    found = recording.probe(path)
    monkeypatch.setattr(apart, "_CHILD", "scriptwright.errors")
    with pytest.raises(UnreadableRecording, match="damaged"):
        list(apart.decode(found))


def test_a_recording_is_written_anew_or_the_sentence_is_told(tmp_path):
    path = of_kind(tmp_path, "chrome.webm", VOICE)
    assert apart.remux(path, tmp_path / "new.webm") == pytest.approx(4.0, abs=0.1)
    assert apart.probe(tmp_path / "new.webm").seconds == pytest.approx(4.0, abs=0.1)
    with pytest.raises(UnreadableRecording, match="not a recording"):
        apart.remux(wav(tmp_path / "page.wav", VOICE), tmp_path / "other.webm")
