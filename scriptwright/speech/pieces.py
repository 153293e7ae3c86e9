"""A recording cut into pieces at its pauses; what was heard in one can be kept, and handed in again."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np

from scriptwright.speech._samples import RATE, Samples
from scriptwright.speech.silences import SHORTEST
from scriptwright.speech.voice import pause, voice_in
from scriptwright.transcript import Span, Transcript, Word, read_transcript

FIRST = 20.0  #: seconds of the first piece at most: what is heard in it is soon to be seen
LONGEST = 120.0  #: seconds of any piece; each is twice as long as the one before until then
EARLIEST = 0.6  #: share of its length at which a piece may end at the earliest


@dataclass(frozen=True)
class Piece:
    """What was heard in a stretch of a recording; all times are those of the recording, in seconds."""

    start: float
    end: float
    words: tuple[Word, ...] = ()
    language: str | None = None
    silences: tuple[Span, ...] = ()  #: those that began or ended in it, the last one perhaps not over

    def to_json(self) -> dict[str, Any]:
        """The document that `read_piece` reads."""
        heard = Transcript(self.words, self.language, silences=self.silences)
        return {"start": self.start, "end": self.end, **heard.to_json()}


@dataclass(frozen=True)
class Progress:
    """How far the work on a recording is."""

    heard: float  #: seconds of the recording that are done
    seconds: float  #: of the recording in all
    left: float | None = None  #: seconds that the rest will take, by the pace until now


def read_piece(document: Any) -> Piece:
    """The piece in a document that `to_json` made. Raises TranscriptError for what holds no words."""
    heard = read_transcript(document)
    return Piece(
        float(document["start"]), float(document["end"]), heard.words, heard.language, heard.silences or ()
    )


def cut(chunks: Iterable[Samples], start: float = 0.0) -> Generator[tuple[float, Samples]]:
    """The beginning and the sound of each piece, the first ones short; `start` is where the sound begins."""
    waiting = np.zeros(0, np.float32)
    length = FIRST
    for chunk in chunks:
        waiting = np.concatenate((waiting, chunk))
        while len(waiting) >= length * RATE:
            first = int(EARLIEST * length * RATE)
            voice = voice_in(waiting[first : int(length * RATE)])
            at = first + int(pause(voice, Span(0.0, len(voice))) * RATE)
            yield start, waiting[:at]
            start += at / RATE
            waiting = waiting[at:]
            length = min(2 * length, LONGEST)
    if len(waiting):
        yield start, waiting


def joined(silences: Iterable[Span]) -> tuple[Span, ...]:
    """The silences of pieces that follow each other: one that goes on through a cut is one."""
    whole: list[Span] = []
    for silence in sorted(silences, key=lambda silence: silence.start):
        if whole and silence.start <= whole[-1].end:
            before = whole.pop()
            silence = Span(before.start, max(before.end, silence.end))
        whole.append(silence)
    return tuple(silence for silence in whole if silence.seconds >= SHORTEST)
