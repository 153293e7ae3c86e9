"""Words a minute: of the whole take, over time, and section by section."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

from scriptwright.delivery.model import Pace, SectionPace
from scriptwright.sections import Section
from scriptwright.transcript import Transcript, Word

WINDOW = 15.0  #: seconds over which a pace is taken: some 35 words, so that one long word changes little
STEP = 5.0  #: seconds from one window to the next


def speaking_time(transcript: Transcript) -> tuple[float, float] | None:
    """From the beginning of the first word to the end of the last; None where words have no times."""
    timed = timed_words(transcript.words)
    return (timed[0][0], timed[-1][1]) if timed and timed[-1][1] > timed[0][0] else None


def timed_words(words: Sequence[Word]) -> list[tuple[float, float]]:
    """Beginning and end of each word that has its times."""
    return [(word.start, word.end) for word in words if word.start is not None and word.end is not None]


def words_per_minute(words: int, seconds: float | None) -> float | None:
    """The pace; None where the time is unknown or nil.

    >>> words_per_minute(70, 30)
    140.0
    """
    return round(words * 60 / seconds, 1) if seconds else None


def pace_over_time(transcript: Transcript) -> tuple[Pace, ...] | None:
    """The pace in windows that follow each other in steps; a take shorter than a window has one pace."""
    spoken = speaking_time(transcript)
    if spoken is None:
        return None
    begin, end = spoken
    middles = [(a + b) / 2 for a, b in timed_words(transcript.words)]
    last = max(begin, end - WINDOW)
    starts = [begin + at * STEP for at in range(int((last - begin) // STEP) + 1)]
    if last - starts[-1] > STEP / 2:
        starts.append(last)
    windows = [(start, min(start + WINDOW, end)) for start in starts]
    return tuple(
        Pace(
            round(start, 2),
            round(stop, 2),
            round(sum(start <= middle < stop for middle in middles) * 60 / (stop - start), 1),
        )
        for start, stop in windows
    )


def section_paces(
    words: Sequence[Word], covers: Sequence[str | None], sections: Mapping[str, Section | None]
) -> tuple[SectionPace, ...]:
    """What each section took: its words from first to last in each place where it is told.

    `covers` names for each word the line it tells, `sections` the section of each line. Words that tell no
    line belong to the section on both sides of them, or to none.
    """
    told = _filled([sections.get(line) if line is not None else None for line in covers])
    runs = [
        (section, [at for at, _ in run]) for section, run in groupby(enumerate(told), key=lambda one: one[1])
    ]
    paces = []
    for section in Section:
        places = [words[run[0] : run[-1] + 1] for told_there, run in runs if told_there is section]
        count = sum(map(len, places))
        if not count:
            continue
        lengths = [spoken[-1][1] - spoken[0][0] for place in places if (spoken := timed_words(place))]
        seconds = round(sum(lengths), 2) if lengths else None
        paces.append(SectionPace(section, count, seconds, words_per_minute(count, seconds)))
    return tuple(paces)


def _filled(told: Sequence[Section | None]) -> list[Section | None]:
    """Gaps between words of the same section filled with it."""
    filled = list(told)
    last: int | None = None
    for at, section in enumerate(told):
        if section is None:
            continue
        if last is not None and told[last] is section:
            filled[last + 1 : at] = [section] * (at - last - 1)
        last = at
    return filled
