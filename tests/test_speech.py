"""Both engines with their real models over spoken sound, without a network."""

import re
import socket
from itertools import pairwise

import jiwer
import numpy as np
import pytest
from sounds import FOLDER, RATE, wav

from scriptwright.speech import engines
from scriptwright.speech.evidence import Reading, amended, believed, unheard
from scriptwright.speech.listening import NOTHING, listen
from scriptwright.transcript import Span, Word

#: Whisper leaves the file of its tokens open.
pytestmark = pytest.mark.filterwarnings("ignore:unclosed file .*tiktoken.*:ResourceWarning")

#: Share of wrong words, at most, among those that the voices were given to say.
BOUNDS = {
    ("faster-whisper", "take"): 0.05,
    ("faster-whisper", "interview"): 0.03,
    ("faster-whisper", "numbers"): 0.06,
    ("openai-whisper", "take"): 0.08,
    ("openai-whisper", "interview"): 0.03,
    ("openai-whisper", "numbers"): 0.06,
}
FILES = {"take": "take.opus", "interview": "interview.opus", "numbers": "numbers.flac"}

#: As the engines write what is said.
_WRITTEN = {"forty": "40", "2 years": "two years"}


@pytest.fixture(scope="session", params=engines.ENGINES)
def engine(request):
    """Each engine with its model, loaded once."""
    return engines.transcriber(request.param)


@pytest.fixture(scope="session")
def heard(engine):
    """The transcript of each sound by this engine, with the names of the notes."""
    names = ("Ms. Okafor", "Mr. Chen")
    return {name: listen(FOLDER / file, engine, names=names) for name, file in FILES.items()}


@pytest.fixture(autouse=True, scope="module")
def offline():
    """Every attempt to reach a network fails."""

    def refused(*_):
        raise AssertionError("A speech engine asked for a network")

    with pytest.MonkeyPatch.context() as patch:
        for way in ("connect", "connect_ex", "sendto"):
            patch.setattr(socket.socket, way, refused)
        patch.setattr(socket, "getaddrinfo", refused)
        yield


def plain(text):
    """Words without case, marks and the ways of writing that do not matter."""
    text = re.sub(r"[^\w\s']", " ", text.lower())
    for one, other in _WRITTEN.items():
        text = re.sub(rf"\b{one}\b", other, text)
    return " ".join(text.split())


def said(name):
    """What the voices were given to say."""
    lines = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return " ".join(line.partition(": ")[2] for line in lines)


@pytest.mark.parametrize("name", FILES)
def test_what_is_said_is_written(engine, heard, name):
    found = jiwer.wer(plain(said(name)), plain(heard[name].text))
    assert found <= BOUNDS[engine.name, name], f"{found:.3f}: {heard[name].text}"


@pytest.mark.parametrize("name", FILES)
def test_words_have_rising_times_within_the_sound_and_probabilities(heard, name):
    transcript = heard[name]
    assert all(0 <= word.start <= word.end <= transcript.seconds + 0.1 for word in transcript.words)
    assert all(one.start <= other.start for one, other in pairwise(transcript.words))
    assert all(0 <= word.probability <= 1 for word in transcript.words)
    assert np.mean([word.probability for word in transcript.words]) > 0.8
    assert {type(word.start) for word in transcript.words} == {float}
    assert len({type(word.probability) for word in transcript.words}) == 1


def test_words_lie_where_there_is_sound_and_not_in_the_pauses(heard):
    for transcript in heard.values():
        for silence in transcript.silences:
            inside = [
                word.text
                for word in transcript.words
                if word.start > silence.start + 0.2 and word.end < silence.end - 0.2
            ]
            assert inside == []


@pytest.mark.parametrize("name", FILES)
def test_the_language_is_detected(heard, name):
    assert heard[name].language == "en"
    assert heard[name].doubts == ()


def test_names_are_written_as_the_notes_write_them(heard):
    assert "Ms. Okafor" in heard["take"].text
    assert "Ms. Okafor" in heard["numbers"].text
    assert "Mr. Chen" in heard["numbers"].text


def test_figures_are_heard(heard):
    for figure in ("300", "2014"):
        assert figure in heard["numbers"].text


def times(seconds):
    return np.arange(round(seconds * RATE)) / RATE


def noise(seconds=8.0):
    return 0.1 * np.random.default_rng(1).standard_normal(round(seconds * RATE))


def brown(seconds=8.0):
    steps = np.cumsum(np.random.default_rng(2).standard_normal(round(seconds * RATE)))
    return 0.4 * steps / np.abs(steps).max()


def hum(seconds=8.0):
    at = times(seconds)
    return 0.2 * sum(np.sin(2 * np.pi * 50 * n * at) / n for n in range(1, 8))


def music(seconds=12.0):
    """Chords of plucked strings over a beat."""
    at = times(seconds)
    since = at % 0.5
    roots = np.array([220.0, 174.6, 261.6, 196.0])[(at // 2).astype(int) % 4]
    chord = sum(np.sin(2 * np.pi * np.cumsum(roots * ratio) / RATE) for ratio in (1, 1.26, 1.5, 2))
    beat = np.random.default_rng(3).standard_normal(len(at)) * np.exp(-60 * since)
    return 0.12 * chord * np.exp(-3 * since) + 0.1 * beat


def melody(seconds=10.0):
    """A whistled tune with vibrato."""
    at = times(seconds)
    steps = np.random.default_rng(4).integers(0, 12, int(seconds * 3) + 1)[(at * 3).astype(int)]
    pitch = 440 * 2 ** (steps / 12) + 6 * np.sin(2 * np.pi * 5.5 * at)
    return 0.3 * np.sin(2 * np.pi * np.cumsum(pitch) / RATE)


def clicks(seconds=8.0):
    found = np.zeros(round(seconds * RATE))
    found[:: RATE // 3] = 0.9
    return found


def junk(seconds=8.0):
    """The bytes of some other file as if they were samples."""
    data = (FOLDER / "take.opus").read_bytes()[: round(seconds * RATE) * 2]
    return np.frombuffer(data[: len(data) // 2 * 2], "<i2") / 32_768


def silence(seconds=8.0):
    return np.zeros(round(seconds * RATE))


@pytest.mark.parametrize("sound", [silence, noise, brown, hum, music, melody, clicks, junk])
def test_where_nobody_speaks_no_words_are_invented(engine, tmp_path, sound):
    transcript = listen(wav(tmp_path / "none.wav", sound().clip(-1, 1)), engine, names=("Okafor",))
    assert transcript.text == ""
    assert transcript.language is None
    assert transcript.doubts == (NOTHING,)


def test_a_recording_of_random_frames_has_no_words(engine, tmp_path):
    path = tmp_path / "junk.amr"
    path.write_bytes(b"#!AMR\n" + np.random.default_rng(1).bytes(12_000))
    assert listen(path, engine).text == ""


SPOKEN = np.full(100, 0.95, np.float32)  #: 3.2 seconds of a voice


def reading(*words, sureness=-0.2):
    return Reading(Span(0.0, 3.2), tuple(Word(*word) for word in words), sureness)


def test_a_window_of_mere_guesses_has_no_words():
    assert believed(reading(("You.", 1.0, 1.1, 0.08)), SPOKEN) == ()
    assert len(believed(reading(("Yes.", 1.0, 1.4, 0.6)), SPOKEN)) == 1
    assert len(believed(reading(("a", 1.0, 1.1, 0.08), ("tree", 1.1, 1.5, 0.9)), SPOKEN)) == 2


def test_an_unsure_window_has_no_words_where_the_voice_is_in_doubt():
    doubted = reading(("Thanks", 1.0, 1.4, 0.6), sureness=-1.0)
    assert believed(doubted, SPOKEN) != ()
    assert believed(doubted, SPOKEN / 2) == ()


def test_a_window_that_ends_before_its_voice_is_heard_on():
    words = [Word("tree", 0.2, 0.9, 0.9)]
    voice = np.concatenate((SPOKEN, np.zeros(40, np.float32), SPOKEN))
    (rest,) = unheard(Span(0.0, 7.6), [*words, Word("oak", 1.0, 3.2, 0.9)], voice)
    assert (rest.start, rest.end) == (pytest.approx(4.48 - 0.4, abs=0.05), 7.6)
    assert list(unheard(Span(0.0, 7.6), [Word("oak", 5.0, 6.5, 0.9)], voice)) == []
    assert list(unheard(Span(0.0, 7.6), words, np.zeros_like(voice))) == []
    assert list(unheard(Span(0.0, 7.6), [], voice)) == []


def test_a_word_that_takes_the_time_of_a_sentence_is_heard_again():
    """Whisper had passed over "A mother and her son came in" and stretched "The city" over its time."""
    voice = np.ones(400, np.float32)
    words = [Word("The", 1.0, 4.0, 0.9), Word("city", 4.0, 7.0, 0.9), Word("plants", 7.0, 7.4, 0.9)]
    assert list(unheard(Span(0.0, 12.0), [*words, Word("trees.", 7.4, 11.5, 0.9)], voice))[:1] == [
        Span(0.0, 7.0)
    ]
    assert list(unheard(Span(0.0, 7.4), words, np.zeros_like(voice))) == []


def test_what_was_heard_again_counts_where_it_has_more_words():
    words = (Word("The", 1.0, 4.0), Word("plants", 7.0, 7.4))
    more = (Word("A", 0.1, 0.3), Word("mother.", 0.3, 0.9), Word("The", 3.5, 3.9))
    assert [word.text for word in amended(words, Span(0.0, 4.0), more)] == ["A", "mother.", "The", "plants"]
    assert amended(words, Span(0.0, 4.0), more[:1]) == words


def test_an_engine_that_there_is_not_is_told():
    with pytest.raises(engines.UnknownEngine) as caught:
        engines.transcriber("telepathy")
    assert str(caught.value) == ('There is no engine "telepathy". Choose faster-whisper or openai-whisper.')
