"""Hesitations by a pass of their own: with the real engine on sound where they are audible, else scripted."""

import re

import numpy as np
import pytest
from sounds import FOLDER, RATE, voice, wav

from scriptwright.speech.engines import transcriber
from scriptwright.speech.hesitations import hesitations
from scriptwright.speech.transcriber import Heard
from scriptwright.transcript import Hesitation, Transcript, Word

AUDIBLE = re.compile(r"(?i)\b(?:um|uh|er|hmm)\b")


@pytest.fixture(scope="module")
def engine():
    return transcriber()


def truth(name):
    """How many hesitations the voices were given to say."""
    return len(AUDIBLE.findall((FOLDER / f"{name}.txt").read_text(encoding="utf-8")))


def found(engine, name):
    return hesitations(FOLDER / f"{name}.opus", engine, Transcript(language="en"))


@pytest.mark.parametrize(("name", "count"), [("hesitations", 8), ("hesitating", 27)])
def test_audible_hesitations_are_counted_within_a_fifth_and_none_is_invented(engine, name, count):
    assert truth(name) == count
    assert 0.8 * count <= len(found(engine, name)) <= count


@pytest.mark.parametrize("name", ["fluent", "take"])
def test_words_that_sound_like_hesitations_are_none(engine, name):
    assert truth(name) == 0
    assert found(engine, name) == ()


def test_each_has_its_moment(engine):
    moments = found(engine, "hesitations")
    assert [one.start for one in moments] == sorted(one.start for one in moments)
    assert all(0 <= one.start < one.end < one.start + 1.5 for one in moments)
    assert [one.text for one in moments] == "um uh um um um uh um uh".split()


def test_silence_and_noise_have_none(engine, tmp_path):
    noise = 0.1 * np.random.default_rng(5).standard_normal(6 * RATE, np.float32)
    for samples in (np.zeros(6 * RATE, np.float32), noise):
        assert hesitations(wav(tmp_path / "none.wav", samples), engine, Transcript()) == ()


class Scripted:
    """Hears the same words in every piece, and remembers what it was asked."""

    name = "scripted"

    def __init__(self, *words):
        self.words = words
        self.asked = []

    def transcribe(self, samples, *, names=(), language=None, verbatim=False):
        self.asked.append((language, verbatim))
        return Heard(self.words, "en")


@pytest.fixture
def recording(tmp_path):
    return wav(tmp_path / "take.wav", voice(8.0))


def test_only_hesitations_are_kept_and_punctuation_is_not(recording):
    texts = "So, Um, uh... umbrella hmm— her Er, ah like mm-hmm, erm".split()
    engine = Scripted(*(Word(text, at / 2, at / 2 + 0.3, 0.9) for at, text in enumerate(texts)))
    assert [one.text for one in hesitations(recording, engine, Transcript())] == "um uh hmm er ah erm".split()


def test_what_the_transcript_has_already_is_counted_once(recording):
    engine = Scripted(Word("um,", 1.0, 1.4), Word("uh,", 1.5, 1.8))
    transcript = Transcript((Word("Um", 1.05, 1.3), Word("uh", 1.6, 1.8), Word("uh", 5.0, 5.2)), "en")
    assert hesitations(recording, engine, transcript) == (
        Hesitation("um", 1.0, 1.4),
        Hesitation("uh", 1.5, 1.8),
        Hesitation("uh", 5.0, 5.2),
    )


def test_two_that_follow_each_other_are_two(recording):
    engine = Scripted(Word("um,", 1.0, 1.2), Word("uh,", 1.25, 1.5))
    assert len(hesitations(recording, engine, Transcript())) == 2


def test_the_pass_asks_for_every_sound_in_the_language_of_the_transcript(recording):
    engine = Scripted()
    hesitations(recording, engine, Transcript(language="de"))
    assert engine.asked == [("de", True)]


def test_progress_is_told_piece_by_piece(tmp_path):
    path, told = wav(tmp_path / "take.wav", voice(40.0)), []
    hesitations(path, Scripted(), Transcript(), told.append)
    assert len(told) >= 2
    assert [one.heard for one in told] == sorted(one.heard for one in told)
    assert told[-1].heard == pytest.approx(told[-1].seconds) == pytest.approx(40.0)
