"""Which of the words that an engine wrote were said: none where there is no voice, and no phrase that loops.

Whisper was made to write something, and does so on silence, noise and music. How sure it is of the whole, how
likely a voice is and whether words repeat tell those apart from speech; no list of phrases does.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

import numpy as np

from scriptwright.speech.voice import AROUND, FRAME, LIKELY, Voice, between, strength
from scriptwright.transcript import Span, Word

#: Mean log probability of a window's tokens. Speech had more than -0.8, in noise and in another language
#: too; what was invented on 26 kinds of noise, music and junk had less than -1.6, or looped.
UNSURE = -1.4
DOUBTFUL = -0.9  #: the same where the voice is in doubt as well
VOICED = 0.6  #: strength of a voice that is in no doubt
LASTING = 2.5  #: seconds of a word that is longer than words are
SLOW = 1.5  #: seconds of voice for each of such words, from which there may have been others
SHORTER = 0.9  #: share of a window up to which a part of it is heard again by itself
UNHEARD = 2.0  #: seconds behind the last word, in which a voice is heard once more: Whisper may stop early

GUESSED = 0.15  #: probability that a word of the window must have: "You." in a pause had 0.085

TIMES = 4  #: a phrase that follows itself so often was not said so often
PHRASE = 12  #: words of the longest phrase that is looked for

FAINT = 0.1  #: likelihood of a voice throughout a word, under which the word needs
KNOWN = 0.5  #: this probability
BESIDE = 0.2  #: seconds before and after a word, whose times are not exact


@dataclass(frozen=True)
class Reading:
    """What an engine wrote for one window, and how sure it was."""

    window: Span
    words: tuple[Word, ...]  #: times from the beginning of the piece
    sureness: float  #: mean log probability of its tokens


def believed(reading: Reading, voice: Voice) -> tuple[Word, ...]:
    """The words of a window that were said; `voice` is that of the whole piece."""
    doubted = strength(between(voice, reading.window)) < VOICED
    surest = max((word.probability or 0.0 for word in reading.words), default=0.0)
    if reading.sureness < (DOUBTFUL if doubted else UNSURE) or surest < GUESSED:
        return ()
    return tuple(word for word in once(reading.words) if _voiced(word, voice))


def unheard(span: Span, words: Sequence[Word], voice: Voice) -> Iterator[Span]:
    """Where in a window somebody speaks and too little was written.

    That is the end, from where a voice begins again long behind the last word; and what lies under words that
    last longer than words do: Whisper may pass over a sentence and give its time to the next word.
    """
    end = span.start
    for is_long, run in groupby(words, _lasts):
        held = tuple(run)
        rest = Span(end, held[-1].end or end)
        spoken = FRAME * float((between(voice, rest) >= LIKELY).sum())
        if is_long and spoken >= SLOW * len(held) and rest.seconds <= SHORTER * span.seconds:
            yield rest
        end = held[-1].end or end
    if not words or span.end - end < UNHEARD:
        return
    frames = between(voice, Span(end, span.end))
    rest = Span(end + max(0.0, int(np.argmax(frames >= LIKELY)) * FRAME - AROUND), span.end)
    if rest.seconds >= UNHEARD and strength(frames) >= VOICED:
        yield rest


def _lasts(word: Word) -> bool:
    return word.start is not None and word.end is not None and word.end - word.start >= LASTING


def amended(words: Sequence[Word], span: Span, again: Sequence[Word]) -> tuple[Word, ...]:
    """The words with those of a stretch that was heard again, where there are more of them."""
    outside = [
        word for word in words if not span.start <= ((word.start or 0) + (word.end or 0)) / 2 < span.end
    ]
    if len(again) <= len(words) - len(outside):
        return tuple(words)
    return tuple(sorted((*outside, *again), key=lambda word: word.start or 0.0))


def _voiced(word: Word, voice: Voice) -> bool:
    if word.start is None or word.end is None or (word.probability or 0.0) >= KNOWN:
        return True
    around = Span(max(0.0, word.start - BESIDE), word.end + BESIDE)
    return float(between(voice, around).max(initial=0.0)) >= FAINT


def once(words: Sequence[Word]) -> tuple[Word, ...]:
    """The words with a phrase that follows itself TIMES or more often said once.

    >>> [word.text for word in once([Word(text) for text in "so you you you you you".split()])]
    ['so', 'you']
    """
    kept: list[Word] = []
    at = 0
    while at < len(words):
        length, times = _loop(words, at)
        kept += words[at : at + length]
        at += length * times
    return tuple(kept)


def loops(words: Sequence[Word]) -> bool:
    """Whether a phrase follows itself too often."""
    return len(once(words)) < len(words)


def _loop(words: Sequence[Word], at: int) -> tuple[int, int]:
    """The length of the phrase that begins there, and how often it follows itself; (1, 1) for a mere word."""
    plain = [_plain(word) for word in words[at : at + PHRASE * 200]]
    for length in range(1, min(PHRASE, len(plain) // TIMES) + 1):
        times = 1
        while plain[times * length : (times + 1) * length] == plain[:length]:
            times += 1
        if times >= TIMES:
            return length, times
    return 1, 1


def _plain(word: Word) -> str:
    return "".join(sign for sign in word.text.casefold() if sign.isalnum())


def later(words: Sequence[Word], seconds: float) -> tuple[Word, ...]:
    """The words with that much added to their times."""
    return tuple(
        word
        if word.start is None or word.end is None
        else replace(word, start=round(word.start + seconds, 3), end=round(word.end + seconds, 3))
        for word in words
    )
