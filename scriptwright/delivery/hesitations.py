"""Hesitations: "um", "uh", "er", from the sound and from the words of the transcript."""

from __future__ import annotations

from collections.abc import Sequence

from scriptwright.delivery.model import Hesitations
from scriptwright.transcript import Hesitation, Transcript, Word

HESITATIONS = frozenset(
    "um umm ummm uhm uh uhh uhhh er err erm errm hm hmm hmmm mm mmm ah ahh eh ehm em".split()
)
SAME = 0.6  #: seconds between the moments that two passes give the same hesitation


def is_hesitation(word: str) -> bool:
    """Whether a word of a transcript is one.

    >>> [is_hesitation(word) for word in ("Um,", "uh...", "mm-hmm", "umbrella")]
    [True, True, False, False]
    """
    return word.strip(" .,;:!?…-–—\"'“”‘’()[]").lower() in HESITATIONS


def hesitations_in(transcript: Transcript, seconds: float | None) -> Hesitations:
    """The hesitations of a take of so many seconds, each counted once where both sources have it."""
    written = [word for word in transcript.words if is_hesitation(word.text)]
    heard = list(transcript.hesitations or ())
    timed = [one for word in written if (one := _timed(word)) and not _among(one, heard)]
    untimed = sum(_timed(word) is None for word in written)
    each = tuple(sorted(heard + timed, key=lambda one: one.start))
    count = len(each) + untimed
    return Hesitations(
        count,
        round(count * 60 / seconds, 1) if seconds else None,
        each,
        transcript.hesitations is not None,
    )


def _timed(word: Word) -> Hesitation | None:
    if word.start is None or word.end is None:
        return None
    return Hesitation(word.text.strip(" .,;:!?…-–—").lower(), word.start, word.end)


def _among(one: Hesitation, others: Sequence[Hesitation]) -> bool:
    return any(other.start - SAME <= one.end and one.start <= other.end + SAME for other in others)
