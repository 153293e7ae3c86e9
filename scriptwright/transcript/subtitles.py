"""A transcript as subtitles to lay under the video, and as plain text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from scriptwright.transcript.model import Transcript, Word

LINE = 42  #: characters of a line, as broadcasters allow
LINES = 2  #: lines shown at once
LONGEST = 7.0  #: seconds that one subtitle stays
SHORTEST = 1.0  #: seconds that it stays at least, where the next one leaves the time

#: "<b>" and "{\\an8}" change the look of SubRip, and an arrow is read as a time.
_READ_AS_MARKUP = re.compile(r"[<{]|--(?=>)")


@dataclass(frozen=True)
class _Cue:
    start: float
    end: float
    lines: tuple[str, ...]


def srt(transcript: Transcript) -> str:
    """The transcript as SubRip; empty where the words have no times."""
    return "\n".join(
        f"{number}\n{_time(cue.start, ',')} --> {_time(cue.end, ',')}\n{_shown(cue)}\n"
        for number, cue in enumerate(_cues(transcript), 1)
    )


def vtt(transcript: Transcript) -> str:
    """The transcript as WebVTT; what would be markup there is escaped."""
    cues = (
        f"{_time(cue.start, '.')} --> {_time(cue.end, '.')}\n{_escaped(cue)}\n" for cue in _cues(transcript)
    )
    return "\n".join(("WEBVTT\n", *cues))


def txt(transcript: Transcript) -> str:
    """The transcript as text, an utterance a line."""
    return "".join(f"{utterance.text}\n" for utterance in transcript.utterances)


def _cues(transcript: Transcript) -> list[_Cue]:
    cues = [
        _Cue(words[0].start or 0.0, words[-1].end or 0.0, tuple(_wrapped(words)))
        for utterance in transcript.utterances
        for words in _fitting(
            [word for word in transcript.words[utterance.first : utterance.last] if _timed(word)]
        )
    ]
    return [
        _Cue(
            cue.start, max(cue.end, min(cue.start + SHORTEST, _start(after, cue.start + SHORTEST))), cue.lines
        )
        for cue, after in pairwise((*cues, None))
        if cue
    ]


def _start(cue: _Cue | None, otherwise: float) -> float:
    return cue.start if cue else otherwise


def _timed(word: Word) -> bool:
    return word.start is not None and word.end is not None


def _fitting(words: Sequence[Word]) -> list[list[Word]]:
    """Runs of words that are short enough to be shown at once: as few as can be, and of about one length."""
    runs = _runs(words, LINE * LINES)
    letters = sum(len(word.text) + 1 for word in words)
    for most in range(letters // max(1, len(runs)), LINE * LINES):
        shorter = _runs(words, most)
        if len(shorter) == len(runs):
            return shorter
    return runs


def _runs(words: Sequence[Word], most: int) -> list[list[Word]]:
    """Runs of at most so many letters, each as long as the lines and the time allow."""
    runs: list[list[Word]] = []
    for word in words:
        if runs and _fits([*runs[-1], word], most):
            runs[-1].append(word)
        else:
            runs.append([word])
    return runs


def _fits(run: Sequence[Word], most: int) -> bool:
    seconds = (run[-1].end or 0.0) - (run[0].start or 0.0)
    return (
        seconds <= LONGEST
        and len(_wrapped(run)) <= LINES
        and sum(len(word.text) + 1 for word in run) <= most + 1
    )


def _wrapped(words: Sequence[Word]) -> list[str]:
    lines: list[str] = []
    for word in words:
        if lines and len(lines[-1]) + 1 + len(word.text) <= LINE:
            lines[-1] += f" {word.text}"
        else:
            lines.append(word.text)
    return lines


def _shown(cue: _Cue) -> str:
    """The lines; behind what players take for markup or a time stands a sign that nobody sees."""
    return _READ_AS_MARKUP.sub("\\g<0>\u2060", "\n".join(cue.lines))


def _escaped(cue: _Cue) -> str:
    return "\n".join(cue.lines).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _time(seconds: float, mark: str) -> str:
    minutes, milliseconds = divmod(round(seconds * 1000), 60_000)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{milliseconds // 1000:02}{mark}{milliseconds % 1000:03}"
