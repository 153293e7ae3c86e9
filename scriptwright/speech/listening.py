"""The transcript of a recording, piece by piece: progress comes early, and what is done stays done."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

from scriptwright.speech._samples import RATE, Samples
from scriptwright.speech.apart import decode, probe
from scriptwright.speech.evidence import later
from scriptwright.speech.hesitations import hesitations
from scriptwright.speech.pieces import Piece, Progress, cut, joined, read_piece
from scriptwright.speech.silences import Silences
from scriptwright.speech.transcriber import Transcriber
from scriptwright.transcript import Span, Transcript

__all__ = ["NOTHING", "Piece", "Progress", "hesitations", "listen", "read_piece"]

NOTHING = (
    "No speech was heard in this recording. Listen to it: if you cannot hear yourself clearly, "
    "record it again, closer to the microphone."
)
ENOUGH = 10  #: words of a piece whose language is that of the pieces that follow


def listen(
    path: Path | str,
    transcriber: Transcriber,
    *,
    names: Sequence[str] = (),
    done: Sequence[Piece] = (),
    on_piece: Callable[[Piece, Progress], object] | None = None,
) -> Transcript:
    """What is said in a recording, with its silences and with doubts about it.

    `done` are the pieces that an earlier call gave to `on_piece`, all from the first: they stay as they are.
    What `on_piece` raises ends the work. Raises UnreadableRecording.
    """
    recording = probe(path)
    pieces = list(done)
    start = pieces[-1].end if pieces else 0.0
    decoding = decode(recording, start)
    began = time.monotonic()
    with closing(cut(decoding, start)) as sounds:
        for piece in _pieces(sounds, start, transcriber, names, pieces):
            pieces.append(piece)
            if on_piece:
                on_piece(piece, _progress(piece.end, start, recording.seconds, time.monotonic() - began))
    words = tuple(word for piece in pieces for word in piece.words)
    return Transcript(
        words,
        _language(pieces),
        decoding.seconds,
        joined(silence for piece in pieces for silence in piece.silences),
        doubts=decoding.doubts if words else (*decoding.doubts, NOTHING),
    )


def _pieces(
    sounds: Iterable[tuple[float, Samples]],
    start: float,
    transcriber: Transcriber,
    names: Sequence[str],
    before: Sequence[Piece],
) -> Iterator[Piece]:
    """The pieces that follow; `before` holds each of them by the time the next one is asked for."""
    ear = Silences(start)
    for begin, samples in sounds:
        language = next((piece.language for piece in before if len(piece.words) >= ENOUGH), None)
        heard = transcriber.transcribe(samples, names=names, language=language)
        end = begin + len(samples) / RATE
        silences = ear.hear(samples)
        if ear.since is not None and ear.since < end:
            silences = (*silences, Span(ear.since, end))
        yield Piece(begin, end, later(heard.words, begin), heard.language, silences)


def _progress(heard: float, start: float, seconds: float, taken: float) -> Progress:
    left = max(0.0, seconds - heard) * taken / (heard - start) if heard > start else None
    return Progress(heard, max(seconds, heard), left)


def _language(pieces: Sequence[Piece]) -> str | None:
    """The language of most words."""
    words: Counter[str] = Counter()
    for piece in pieces:
        if piece.language:
            words[piece.language] += len(piece.words)
    return words.most_common(1)[0][0] if words else None
