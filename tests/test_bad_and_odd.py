"""Every file of `bad_and_odd`, through the gate that the page uses and through the command line."""

import re
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from scriptwright.reading import read_file
from scriptwright.speech.recording import RATE, decode, probe
from tests import bad_and_odd, bad_and_odd_recordings
from tests.bad_and_odd import BAD, ODD
from tests.bad_and_odd_recordings import BAD_SOUNDS, ODD_SOUNDS

ROOT = Path(__file__).parents[1]
LONGEST = 2  #: sentences of a refusal


def test_there_are_many():
    assert len(BAD) + len(ODD) >= 80
    assert len({case.name for case in (*BAD, *ODD)}) == len(BAD) + len(ODD)


@pytest.mark.parametrize("case", BAD, ids=lambda case: case.name)
def test_a_bad_file_is_one_line_that_says_what_to_do(case, run, tmp_path):
    path = tmp_path / case.name.replace("/", "-")
    path.write_bytes(case.made())
    script = tmp_path / "script.docx"
    done = run("draft", path, "-o", script)
    told = case.problem.value.format(name=path.name)
    assert (done.code, done.out, done.err) == (2, "", f"{told}\n")
    assert not script.exists()
    assert 1 <= len(re.findall(r"[.](?:\s|$)", told.removeprefix(path.name))) <= LONGEST
    assert str(tmp_path) not in done.err
    assert not re.search(r"Error|Traceback|Exception|/", done.err.removeprefix(path.name))


@pytest.mark.parametrize("case", ODD, ids=lambda case: case.name)
def test_an_odd_file_is_read_and_tells_what_was_left_out(case):
    read = read_file(case.name, case.made())
    for words in case.holds:
        assert words in read.text
    assert read.doubts == case.doubts
    assert "gone" not in read.text


def heard(path):
    """Seconds of a recording that were heard, and the doubts about it."""
    decoding = decode(probe(path))
    seconds = sum(len(samples) for samples in decoding) / RATE
    return seconds, decoding.doubts


@pytest.mark.parametrize("case", BAD_SOUNDS, ids=lambda case: case.name)
def test_a_bad_recording_is_one_line_that_says_what_to_do(case, run, tmp_path):
    path = tmp_path / case.name
    case.made(path)
    done = run("transcribe", path, "--json")
    assert (done.code, done.out, done.err) == (2, "", f"{case.sentence}\n")


@pytest.mark.parametrize("case", ODD_SOUNDS, ids=lambda case: case.name)
def test_an_odd_recording_is_heard_as_far_as_it_goes(case, tmp_path):
    path = tmp_path / case.name
    case.made(path)
    seconds, doubts = heard(path)
    assert seconds == pytest.approx(case.seconds, abs=0.5)
    assert len(doubts) == len(case.doubts)
    assert all(doubt.startswith(start) for doubt, start in zip(doubts, case.doubts, strict=True))


OPENING = """
import sys
opened = []
def note(event, arguments):
    if event in ("open", "socket.connect", "socket.getaddrinfo", "subprocess.Popen", "os.system"):
        opened.append((event, str(arguments[0])))
from scriptwright import _reading_child
from scriptwright.speech.recording import decode, probe

paths = sys.argv[1:]
_reading_child.answer("zip", b""); _reading_child.answer("pdf", b"")
sys.addaudithook(note)
for path in paths:
    kind = {"docx": "zip", "odt": "zip", "pdf": "pdf"}.get(path.rpartition(".")[2])
    try:
        if kind:
            with open(path, "rb") as file:
                _reading_child.answer(kind, file.read())
        else:
            list(decode(probe(path)))
    except Exception:
        pass
libraries = tuple(filter(None, sys.path))
print([what for what in opened if what[1] not in paths and not what[1].startswith(libraries)])
"""


def test_no_file_makes_scriptwright_open_another_file_or_an_address(tmp_path, monkeypatch):
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        address = f"http://127.0.0.1:{server.getsockname()[1]}/zed"
        monkeypatch.setattr(bad_and_odd, "ELSEWHERE", address)
        monkeypatch.setattr(bad_and_odd_recordings, "ELSEWHERE", address)
        paths = []
        for case in (*BAD, *ODD):
            if re.search("outside|asks|linked|template|chunk", case.name):
                paths.append(tmp_path / case.name)
                paths[-1].write_bytes(case.made())
        for case in (*BAD_SOUNDS, *ODD_SOUNDS):
            if re.search("hls|concat|list|dash|session|elsewhere|http", case.name):
                paths.append(tmp_path / case.name)
                case.made(paths[-1])
        command = [sys.executable, "-c", OPENING, *paths]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
        assert (done.returncode, done.stdout) == (0, "[]\n"), done.stderr
        with pytest.raises(BlockingIOError):
            server.accept()
