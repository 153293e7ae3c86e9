"""Stretches without a voice, as they are found in the samples."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sounds import FOLDER, RATE

from scriptwright.speech.recording import decode, probe
from scriptwright.speech.silences import SHORTEST, Silences, silences
from scriptwright.transcript import Span

EXACT = 0.15  #: seconds by which a border may be off
CLIPPED = 0.3  #: the same where a first soft syllable is clipped beyond knowing


def speech(name, start, end):
    """Committed speech between two moments."""
    samples = np.concatenate(list(decode(probe(FOLDER / name))))
    return samples[round(start * RATE) : round(end * RATE)]


def still(seconds):
    return np.zeros(round(seconds * RATE), np.float32)


@pytest.fixture(scope="module")
def sentences():
    """Four sentences, each cut where its voice begins and ends by the energy of its samples."""
    samples = np.concatenate(list(decode(probe(FOLDER / "take.opus"))))
    loud = np.abs(samples) > 0.02
    edges = np.flatnonzero(np.diff(np.flatnonzero(loud)) > 0.35 * RATE)
    places = np.flatnonzero(loud)
    begins = [places[0], *places[edges + 1]]
    ends = [*places[edges], places[-1]]
    whole = [samples[begin:end] for begin, end in zip(begins, ends, strict=True)]
    return [sentence for sentence in whole if len(sentence) > 2 * RATE][:4]


def with_pauses(sentences, *lengths):
    """Sentences with pauses of those lengths between them, and where the pauses lie."""
    parts, pauses, at = [sentences[0]], [], len(sentences[0]) / RATE
    for sentence, length in zip(sentences[1:], lengths, strict=False):
        pauses.append(Span(at, at + length))
        parts += [still(length), sentence]
        at += length + len(sentence) / RATE
    return np.concatenate(parts), pauses


def noise(sound, share, seed=0):
    """White noise of that share of a sound's energy."""
    level = np.float32(np.sqrt(share * np.mean(sound**2)))
    return level * np.random.default_rng(seed).standard_normal(len(sound), np.float32)


def hum(sound, level):
    times = np.arange(len(sound)) / RATE
    waves = sum(np.sin(2 * np.pi * 50 * n * times) / n for n in (1, 2, 3, 5))
    return (level * waves / np.abs(waves).max()).astype(np.float32)


def matching(found, pause):
    """The silence that lies where a pause does."""
    near = [one for one in found if one.start < pause.end - 0.3 and one.end > pause.start + 0.3]
    assert len(near) == 1, (pause, found)
    return near[0]


@pytest.mark.parametrize("kind", ["clean", "quiet", "clipped", "noisy", "humming"])
def test_pauses_of_two_and_three_seconds_are_found_where_they_are(sentences, kind):
    sound, pauses = with_pauses(sentences, 2.0, 3.0, 2.0)
    sound = {
        "clean": lambda: sound,
        "quiet": lambda: 0.02 * sound,
        "clipped": lambda: np.clip(3 * sound, -1, 1),
        "noisy": lambda: sound + noise(sound, 0.01),
        "humming": lambda: sound + hum(sound, 0.02),
    }[kind]()
    found = list(silences([sound]))
    off = CLIPPED if kind == "clipped" else EXACT
    for pause in pauses:
        one = matching(found, pause)
        assert one.start == pytest.approx(pause.start, abs=off)
        assert one.end == pytest.approx(pause.end, abs=off)
    assert sum(one.seconds >= 1.9 for one in found) == 3


def test_silences_come_in_order_and_are_never_too_short(sentences):
    sound, _ = with_pauses(sentences, 0.1, 1.0, 0.5)
    found = list(silences([sound]))
    assert all(one.seconds >= SHORTEST - 1e-9 for one in found)
    assert all(before.end < after.start for before, after in pairwise(found))
    assert all(0 <= one.start < one.end <= len(sound) / RATE for one in found)


@pytest.mark.parametrize("kind", ["silence", "noise", "hum"])
def test_sound_without_a_voice_is_one_silence(kind):
    empty = still(10)
    sound = {"silence": empty, "noise": noise(empty + 0.1, 1.0), "hum": hum(empty, 0.3)}[kind]
    assert list(silences([sound])) == [Span(0.0, 10.0)]


def test_the_beginning_of_the_sound_moves_every_silence(sentences):
    sound, _ = with_pauses(sentences, 2.0, 3.0)
    moved = [Span(one.start - 60, one.end - 60) for one in silences([sound], start=60.0)]
    for one, other in zip(silences([sound]), moved, strict=True):
        assert (one.start, one.end) == pytest.approx((other.start, other.end))


def test_no_sound_has_no_silence():
    assert list(silences([])) == []


MIXED = np.concatenate((speech("take.opus", 0.5, 5.5), still(1.2), speech("hesitations.opus", 0, 4)))
WHOLE = list(silences([MIXED]))


@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(0, len(MIXED)), max_size=12))
def test_chunks_of_any_length_give_what_one_gives(cuts):
    borders = [0, *sorted(cuts), len(MIXED)]
    found = list(silences(MIXED[begin:end] for begin, end in pairwise(borders)))
    assert len(found) == len(WHOLE) >= 2
    for one, other in zip(found, WHOLE, strict=True):
        assert (one.start, one.end) == pytest.approx((other.start, other.end), abs=0.001)


def test_a_silence_that_is_not_over_is_known_before_it_ends(sentences):
    ear = Silences()
    ear.hear(np.concatenate((sentences[0], still(2))))
    assert ear.since == pytest.approx(len(sentences[0]) / RATE, abs=EXACT)
    (last,) = ear.end()[-1:]
    assert last.end == pytest.approx(len(sentences[0]) / RATE + 2)
