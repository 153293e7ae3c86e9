"""Where somebody speaks in a piece of sound, by the Silero network that comes with faster-whisper.

Silence, noise, hum, music and clicks have none by it; very quiet, clipped and noisy speech and speech over
a telephone does.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import NDArray

from scriptwright.speech._samples import RATE, Samples
from scriptwright.transcript import Span

_FRAME = 512  #: samples that the network judges at once
FRAME = _FRAME / RATE  #: the same in seconds
SURE = 0.3  #: mean of HALF a second: white noise and random bytes reach 0.4 once in minutes, "uh" reaches 0.3
LIKELY = 0.15  #: of one frame; a voice over a telephone falls that low between its vowels
HALF = 16  #: frames
AROUND = 0.4  #: seconds that are heard before and after a voice
BRIDGED = (
    2.5  #: seconds without a voice that are heard all the same, since words may be too faint for the network
)
LONGEST = 24.0  #: seconds of a window; Whisper takes 30, and its work grows with their square
EARLIEST = 0.6  #: share of a window's fair length at which it may end at the earliest

Voice = NDArray[np.float32]  #: how likely somebody speaks, 0 to 1, for each FRAME


def voice_in(samples: Samples) -> Voice:
    """How likely it is that somebody speaks, frame by frame."""
    from faster_whisper.vad import get_vad_model

    if not len(samples):
        return np.zeros(0, np.float32)
    whole = np.pad(samples, (0, -len(samples) % _FRAME))
    return np.asarray(get_vad_model()(whole), np.float32).reshape(-1)


def strength(voice: Voice) -> float:
    """The likelihood of the half second that is most likely a voice's; 0 for nothing."""
    padded = np.pad(voice, HALF)
    return float(np.convolve(padded, np.full(HALF, 1 / HALF, np.float32), "valid").max())


def between(voice: Voice, span: Span) -> Voice:
    """The frames of a stretch of time, one at least where there are any."""
    first = min(int(span.start / FRAME), max(0, len(voice) - 1))
    return voice[first : max(first + 1, round(span.end / FRAME))]


def windows(voice: Voice) -> tuple[Span, ...]:
    """The stretches that are worth hearing, of at most LONGEST seconds each, in order, none within another.

    They end where nobody speaks, as far as possible where the pause is longest.
    """
    spoken = (span for span in _stretches(voice) if strength(between(voice, span)) >= SURE)
    return tuple(_together(part for span in spoken for part in _cut(voice, span)))


def _stretches(voice: Voice) -> list[Span]:
    """Runs of frames that may be a voice, with AROUND at both ends, joined over BRIDGED."""
    edges = np.flatnonzero(np.diff(np.pad(voice >= LIKELY, 1).astype(np.int8)))
    end = len(voice) * FRAME
    spans: list[Span] = []
    for first, last in edges.reshape(-1, 2).tolist():
        span = Span(max(0.0, first * FRAME - AROUND), min(end, last * FRAME + AROUND))
        if spans and span.start - spans[-1].end <= BRIDGED:
            span = Span(spans.pop().start, span.end)
        spans.append(span)
    return spans


def _cut(voice: Voice, span: Span) -> Iterator[Span]:
    """The stretch in parts of about the same length."""
    while span.seconds > LONGEST:
        fair = span.seconds / math.ceil(span.seconds / LONGEST)
        at = pause(voice, Span(span.start + EARLIEST * fair, span.start + LONGEST))
        yield Span(span.start, at)
        span = Span(at, span.end)
    yield span


def pause(voice: Voice, span: Span) -> float:
    """Where to cut: the middle of the longest pause in a stretch, else where a voice is least likely."""
    frames = between(voice, span)
    edges = np.flatnonzero(np.diff(np.pad(frames < 2 * LIKELY, 1).astype(np.int8))).reshape(-1, 2)
    least = int(np.argmin(frames))
    first, last = max(edges, key=lambda edge: edge[1] - edge[0], default=(least, least))
    return float(span.start + (first + last) / 2 * FRAME)


def _together(parts: Iterable[Span]) -> Iterator[Span]:
    """The parts, short ones that follow each other as one."""
    held: Span | None = None
    for part in parts:
        if held and part.end - held.start <= LONGEST and part.start - held.end <= 2 * BRIDGED:
            held = Span(held.start, part.end)
            continue
        if held:
            yield held
        held = part
    if held:
        yield held
