"""Hesitations that can be heard, by a pass of their own: Whisper leaves most of them out of a transcript."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from scriptwright.speech._samples import RATE
from scriptwright.speech.apart import decode, probe
from scriptwright.speech.evidence import later
from scriptwright.speech.pieces import Progress, cut
from scriptwright.speech.transcriber import Transcriber
from scriptwright.transcript import Hesitation, Transcript, Word

SAME = 0.3  #: seconds within which two passes heard the same hesitation

_HESITATION = re.compile(r"(?i)^\W*(?:u+h+m*|u+m+|e+r+m*|e+h+m+|a+h+|h+m+|m+h*m+)\W*$")


def hesitations(
    path: Path | str,
    transcriber: Transcriber,
    transcript: Transcript,
    on_progress: Callable[[Progress], object] | None = None,
) -> tuple[Hesitation, ...]:
    """The hesitations of a recording in the order of time; there may have been more.

    What `on_progress` raises ends the work. Raises UnreadableRecording.
    """
    recording = probe(path)
    found: list[Hesitation] = []
    with closing(cut(decode(recording))) as sounds:
        for begin, samples in sounds:
            heard = transcriber.transcribe(samples, language=transcript.language, verbatim=True)
            found += [one for word in later(heard.words, begin) if (one := _hesitation(word))]
            if on_progress:
                on_progress(Progress(begin + len(samples) / RATE, recording.seconds))
    written = [one for word in transcript.words if (one := _hesitation(word))]
    found += [one for one in written if not any(_same(one, other) for other in found)]
    return tuple(sorted(found, key=lambda one: one.start))


def _hesitation(word: Word) -> Hesitation | None:
    if word.start is None or word.end is None or not _HESITATION.match(word.text):
        return None
    return Hesitation(word.text.strip(".,!?…-— ").lower(), word.start, word.end)


def _same(one: Hesitation, other: Hesitation) -> bool:
    return one.start <= other.end + SAME and other.start <= one.end + SAME
