"""How a take was spoken, measured."""

from __future__ import annotations

from collections.abc import Sequence

from scriptwright.assignment import Limits
from scriptwright.coverage.model import Passage, Statement
from scriptwright.delivery.doubled import doubled_in
from scriptwright.delivery.fillers import fillers_in
from scriptwright.delivery.hesitations import hesitations_in
from scriptwright.delivery.model import Allowed, Delivery
from scriptwright.delivery.pace import pace_over_time, section_paces, speaking_time, words_per_minute
from scriptwright.delivery.pauses import pauses_in, voice_between
from scriptwright.delivery.verbatim import read_words, share_read
from scriptwright.transcript import Transcript

#: By how much a take may miss an exact time; the ends of a range are kept as they are.
TOLERANCE = 0.05


def deliver(
    transcript: Transcript,
    *,
    lines: Sequence[Statement] = (),
    covers: Sequence[str | None] = (),
    minutes: Limits | float | None = None,
) -> Delivery:
    """How a take was spoken.

    `lines` is the script, `covers` for each word of the take the id of the line it tells, `minutes` the
    length that is wanted: a number is an exact time.

    >>> from scriptwright.transcript import from_text
    >>> deliver(from_text("So um, I met the the baker.")).hesitations.at_least
    1
    """
    words = transcript.words
    voice, spoken = voice_between(transcript), speaking_time(transcript)
    seconds = transcript.seconds if transcript.seconds is not None else spoken and spoken[1]
    read = read_words(words, [line.text for line in lines])
    sections = {line.id: line.section for line in lines}
    return Delivery(
        seconds=seconds,
        words=len(words),
        words_per_minute=words_per_minute(len(words), voice and voice[1] - voice[0]),
        pace=pace_over_time(transcript),
        sections=section_paces(words, covers, sections),
        pauses=pauses_in(transcript, lines, covers),
        before=voice and round(voice[0], 2),
        after=voice and seconds and round(max(0.0, seconds - voice[1]), 2),
        hesitations=hesitations_in(transcript, seconds),
        fillers=tuple(_passage(transcript, *found) for found in fillers_in(transcript, read)),
        doubled=tuple(_passage(transcript, *found) for found in doubled_in(words)),
        read_word_for_word=share_read(words, read) if lines else None,
        allowed=_allowed(seconds, minutes),
    )


def _allowed(seconds: float | None, minutes: Limits | float | None) -> Allowed | None:
    """The limits in seconds and how far the take is off; None where the length or the limits are unknown."""
    if seconds is None or minutes is None:
        return None
    limits = minutes if isinstance(minutes, Limits) else Limits(minutes, minutes)
    low, high = (None if end is None else end * 60 for end in (limits.low, limits.high))
    slack = TOLERANCE if low == high else 0.0
    off = 0.0
    if high is not None and seconds > high * (1 + slack):
        off = seconds - high
    elif low is not None and seconds < low * (1 - slack):
        off = seconds - low
    return Allowed(low, high, round(off, 1))


def _passage(transcript: Transcript, first: int, last: int) -> Passage:
    words = transcript.words[first:last]
    text = " ".join(word.text for word in words).strip(" ,.;:!?")
    return Passage(first, last, text, words[0].start, words[-1].end)
