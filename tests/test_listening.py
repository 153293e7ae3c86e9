"""A recording heard piece by piece, by an engine that says what is scripted for it."""

import gc
import json
import os
from contextlib import suppress
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from sounds import FOLDER, RATE, of_kind, voice, wav

from scriptwright.speech.listening import NOTHING, hesitations, listen, read_piece
from scriptwright.speech.pieces import FIRST, LONGEST, cut
from scriptwright.speech.recording import UnreadableRecording, decode, probe
from scriptwright.speech.transcriber import Heard
from scriptwright.transcript import TranscriptError, Word

PAUSE = 1.2  #: seconds


class Scripted:
    """Hears a word in each second of sound, named for how loud it is; remembers what it was asked."""

    name = "scripted"

    def __init__(self, language="en", says=None):
        self.language = language
        self.says = says
        self.asked = []

    def transcribe(self, samples, *, names=(), language=None, verbatim=False):
        self.asked.append({"seconds": len(samples) / RATE, "names": names, "language": language})
        if self.says is not None:
            words = self.says(samples, verbatim)
        else:
            words = [
                Word(f"w{np.abs(samples[at : at + RATE]).sum():.0f}", at / RATE, at / RATE + 0.5, 0.9)
                for at in range(0, len(samples) - RATE, RATE)
            ]
        return Heard(tuple(words), self.language if words else None)


@pytest.fixture(scope="module")
def told():
    """Six minutes: a sentence of some four seconds again and again, never as loud as before, and pauses."""
    take = np.concatenate(list(decode(probe(FOLDER / "take.opus"))))
    loud = np.flatnonzero(np.abs(take) > 0.02)
    last = loud[np.flatnonzero(np.diff(loud) > 0.35 * RATE)[0]]
    sentence, pause = take[loud[0] : last], np.zeros(round(PAUSE * RATE), np.float32)
    count = round(360 * RATE / (len(sentence) + len(pause)))
    levels = np.linspace(0.5, 1.0, count, dtype=np.float32)
    return np.concatenate([part for level in levels for part in (level * sentence, pause)])


@pytest.fixture(scope="module")
def recording(tmp_path_factory, told):
    return wav(tmp_path_factory.mktemp("takes") / "take.wav", told)


@pytest.fixture(scope="module")
def heard(recording):
    """The transcript, the pieces and the progress of one run to the end."""
    kept = []
    transcript = listen(recording, Scripted(), on_piece=lambda *each: kept.append(each))
    return transcript, [piece for piece, _ in kept], [progress for _, progress in kept]


def test_the_pieces_are_the_recording_without_a_gap(heard):
    transcript, pieces, _ = heard
    assert pieces[0].start == 0.0
    assert all(one.end == pytest.approx(other.start) for one, other in pairwise(pieces))
    assert pieces[-1].end == pytest.approx(transcript.seconds, abs=0.001)  # told in milliseconds
    assert len(pieces) >= 5


def test_the_first_piece_is_short_and_none_is_long(heard):
    lengths = [piece.end - piece.start for piece in heard[1]]
    assert lengths[0] <= FIRST
    assert max(lengths) <= LONGEST
    assert max(lengths) > LONGEST / 2


def test_pieces_end_at_pauses(told):
    begins = [begin for begin, _ in cut([told])][1:]
    assert len(begins) >= 4
    for begin in begins:
        around = told[round((begin - 0.1) * RATE) : round((begin + 0.1) * RATE)]
        assert not around.any(), begin


def test_the_words_have_the_times_of_the_recording(heard):
    transcript, pieces, _ = heard
    assert transcript.words == tuple(word for piece in pieces for word in piece.words)
    assert all(one.start < other.start for one, other in pairwise(transcript.words))
    for piece in pieces:
        assert piece.words
        assert all(word.start < word.end for word in piece.words)
        assert piece.start - 0.001 <= piece.words[0].start
        assert piece.words[-1].end <= piece.end + 0.001


def test_progress_rises_to_the_end(heard):
    _, pieces, progress = heard
    shares = [one.heard / one.seconds for one in progress]
    assert all(one < other for one, other in pairwise(shares))
    assert shares[0] > 0
    assert shares[-1] == pytest.approx(1.0)
    assert [one.heard for one in progress] == [piece.end for piece in pieces]
    assert all(one.left >= 0 for one in progress)
    assert progress[-1].left == pytest.approx(0.0, abs=0.01)


@pytest.mark.parametrize("share", [1, 3, -1, None])
def test_kept_pieces_are_not_heard_again_and_give_the_same_transcript(recording, heard, share):
    transcript, pieces, _ = heard
    kept = [read_piece(json.loads(json.dumps(piece.to_json()))) for piece in pieces[:share]]
    engine, more = Scripted(), []
    again = listen(recording, engine, done=kept, on_piece=lambda piece, _: more.append(piece))
    rest = again.seconds - kept[-1].end
    assert sum(call["seconds"] for call in engine.asked) == pytest.approx(rest, abs=0.01)
    assert all(piece.start >= kept[-1].end for piece in more)
    assert again.seconds == transcript.seconds
    assert (again.language, again.doubts) == (transcript.language, transcript.doubts)
    first = sum(len(piece.words) for piece in kept)
    assert again.words[:first] == transcript.words[:first]
    assert len(again.silences) == len(transcript.silences)
    for one, other in zip(again.silences, transcript.silences, strict=True):
        assert (one.start, one.end) == pytest.approx((other.start, other.end), abs=0.15)


def test_a_piece_that_is_kept_is_read_as_it_was(heard):
    for piece in heard[1]:
        assert read_piece(json.loads(json.dumps(piece.to_json()))) == piece
    with pytest.raises(TranscriptError):
        read_piece({"start": 0, "end": 1})


class Cancelled(Exception):  # noqa: N818 — named for what happened
    """What a caller raises to end the work."""


def decoders(path):
    """How many processes have a recording open."""
    gc.collect()
    said = []
    for process in Path("/proc").glob("[0-9]*/cmdline"):
        with suppress(OSError):
            said.append(process.read_bytes().split(b"\0"))
    return sum(b"scriptwright.speech._child" in words and os.fsencode(path) in words for words in said)


@pytest.mark.skipif(not Path("/proc/self/cmdline").exists(), reason="Linux alone lists the processes")
@pytest.mark.parametrize("work", ["listen", "hesitations"])
def test_what_on_piece_raises_ends_the_work_and_the_process_that_reads_the_file(recording, heard, work):
    engine, during = Scripted(), []

    def cancel(*_):
        during.append(decoders(recording))
        raise Cancelled

    begin = {
        "listen": lambda: listen(recording, engine, on_piece=cancel),
        "hesitations": lambda: hesitations(recording, engine, heard[0], cancel),
    }[work]
    with pytest.raises(Cancelled) as caught:
        begin()
    assert len(engine.asked) == 1
    assert during == [1]
    assert caught.value.__traceback__ is not None
    assert decoders(recording) == 0


def test_names_go_to_the_engine_with_every_piece(recording):
    engine = Scripted()
    listen(recording, engine, names=("Siobhan Nguyen", "Okonkwo"))
    assert {call["names"] for call in engine.asked} == {("Siobhan Nguyen", "Okonkwo")}


def test_the_language_is_detected_once_where_enough_is_said(recording):
    engine = Scripted(language="de")
    assert listen(recording, engine).language == "de"
    assert [call["language"] for call in engine.asked][:2] == [None, "de"]
    brief = Scripted(language="de", says=lambda samples, verbatim: [Word("ja", 0.1, 0.2, 0.9)])
    listen(recording, brief)
    assert {call["language"] for call in brief.asked} == {None}


def test_the_silences_are_those_of_the_sound(heard, told):
    edges = np.flatnonzero(np.diff(np.pad(told == 0, 1).astype(np.int8))).reshape(-1, 2) / RATE
    pauses = [(begin, end) for begin, end in edges.tolist() if end - begin > 0.9 * PAUSE]
    silences = [(one.start, one.end) for one in heard[0].silences if one.seconds > 0.9 * PAUSE]
    assert len(silences) == len(pauses) > 50
    assert np.abs(np.array(silences) - np.array(pauses)).max() < 0.15


def test_doubts_about_the_recording_are_carried_over(tmp_path):
    path = of_kind(tmp_path, "streamed.mp4", np.tile(voice(4.0), 3))
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 6 // 10])
    transcript = listen(path, Scripted())
    assert transcript.words
    assert transcript.doubts == ("The recording is damaged after 0:07, so only that much was heard.",)
    silent = listen(path, Scripted(says=lambda *_: []))
    assert silent.doubts == (*transcript.doubts, NOTHING)


def test_where_nothing_is_said_the_student_is_told(tmp_path):
    transcript = listen(
        wav(tmp_path / "still.wav", np.zeros(3 * RATE, np.float32)), Scripted(says=lambda *_: [])
    )
    assert (transcript.words, transcript.language, transcript.doubts) == ((), None, (NOTHING,))
    assert transcript.seconds == pytest.approx(3.0)
    assert [(one.start, one.end) for one in transcript.silences] == [(0.0, 3.0)]


def test_what_is_no_recording_never_reaches_the_engine(tmp_path):
    engine = Scripted()
    path = tmp_path / "take.mp4"
    path.write_text("#EXTM3U\n")
    with pytest.raises(UnreadableRecording):
        listen(path, engine)
    assert engine.asked == []
