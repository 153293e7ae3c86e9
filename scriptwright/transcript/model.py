"""What was heard in a recording: words with their times, and what the sound tells besides."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Any

PAUSE = 1.0  #: seconds without a word that end an utterance although no sentence ends there
LONGEST = 30  #: words of an utterance; a run-on without any marks is cut there, at its longest gap

_SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*$")
_ABBREVIATION = re.compile(r"(?i)^(?:mr|mrs|ms|dr|prof|st|jr|sr|vs|etc|[a-z])\.$")


@dataclass(frozen=True)
class Word:
    """A word as it was heard, with the punctuation that follows it."""

    text: str
    start: float | None = None  #: seconds from the beginning; None where only the words are known
    end: float | None = None
    probability: float | None = None  #: 0 to 1, how sure the engine was


@dataclass(frozen=True)
class Span:
    """A stretch of time, in seconds from the beginning."""

    start: float
    end: float

    @property
    def seconds(self) -> float:
        """Its length."""
        return self.end - self.start


@dataclass(frozen=True)
class Hesitation:
    """A hesitation heard in the sound: "um", "uh"."""

    text: str
    start: float
    end: float


@dataclass(frozen=True)
class Utterance:
    """Words said in one go, most often a sentence: `transcript.words[first:last]`."""

    first: int
    last: int
    text: str
    start: float | None
    end: float | None


@dataclass(frozen=True)
class Passage:
    """Words of the take: `transcript.words[first:last]`; times are in seconds, None where not known."""

    first: int
    last: int
    text: str
    start: float | None
    end: float | None


@dataclass(frozen=True)
class Transcript:
    """What was said, and what the sound tells besides; None stands for what was not measured."""

    words: tuple[Word, ...] = ()
    language: str | None = None  #: ISO 639-1, as detected
    seconds: float | None = None  #: length of the recording
    silences: tuple[Span, ...] | None = None  #: stretches without a voice, by the sound alone
    hesitations: tuple[Hesitation, ...] | None = (
        None  #: from a pass of their own; others may have been missed
    )
    doubts: tuple[str, ...] = field(default=())  #: sentences for the student about the recording

    @property
    def text(self) -> str:
        """The words in a row."""
        return " ".join(word.text for word in self.words)

    @property
    def timed(self) -> bool:
        """Whether the words have their times."""
        return any(word.start is not None for word in self.words)

    @property
    def utterances(self) -> tuple[Utterance, ...]:
        """The words cut into sentences, at pauses, and where a run-on grows too long.

        >>> [utterance.text for utterance in from_text("Hello. I met Dr. Ito").utterances]
        ['Hello.', 'I met Dr. Ito']
        """
        return tuple(
            Utterance(
                first,
                last,
                " ".join(word.text for word in self.words[first:last]),
                self.words[first].start,
                self.words[last - 1].end,
            )
            for begin, end in pairwise(_borders(self.words))
            for first, last in _parts(self.words, begin, end)
        )

    def corrected(self, corrections: Mapping[int, str]) -> Transcript:
        """The transcript with some utterances in the student's words.

        Keys are `Utterance.first` of this transcript; words that stay as they were keep their times, a new
        word takes the time of what it replaces. An empty text takes the utterance out.
        """
        words: list[Word] = []
        for utterance in self.utterances:
            heard = self.words[utterance.first : utterance.last]
            given = corrections.get(utterance.first)
            words += heard if given is None else _retimed(heard, given.split())
        return replace(self, words=tuple(words))

    def to_json(self) -> dict[str, Any]:
        """The document that `read_transcript` reads: `text`, `language`, `seconds`, `words` and the rest."""
        return {
            "text": self.text,
            "language": self.language,
            "seconds": self.seconds,
            "words": [
                {"text": word.text, "start": word.start, "end": word.end, "probability": word.probability}
                for word in self.words
            ],
            "silences": None
            if self.silences is None
            else [{"start": silence.start, "end": silence.end} for silence in self.silences],
            "hesitations": None
            if self.hesitations is None
            else [{"text": one.text, "start": one.start, "end": one.end} for one in self.hesitations],
            "doubts": list(self.doubts),
        }


def from_text(text: str) -> Transcript:
    """A transcript of which only the words are known.

    >>> from_text("So, I met her.").words[1].text
    'I'
    """
    return Transcript(tuple(Word(word) for word in text.split()))


def _borders(words: Sequence[Word]) -> list[int]:
    """Where sentences end, by their marks or by a pause."""
    borders = [0]
    for index, (word, following) in enumerate(pairwise(words), 1):
        ends = _SENTENCE_END.search(word.text) and not _ABBREVIATION.match(word.text)
        if ends or _gap(word, following) >= PAUSE:
            borders.append(index)
    return [*borders, len(words)] if words else []


def _parts(words: Sequence[Word], first: int, last: int) -> Iterator[tuple[int, int]]:
    """The stretch, halved at its longest gap until no part is too long."""
    if last - first <= LONGEST:
        yield first, last
        return
    inner = range(first + LONGEST // 3, last - LONGEST // 3 + 1)
    middle = (first + last) / 2
    at = max(inner, key=lambda index: (_gap(words[index - 1], words[index]), -abs(index - middle)))
    yield from _parts(words, first, at)
    yield from _parts(words, at, last)


def _gap(word: Word, following: Word) -> float:
    """Seconds between two words; 0 where they are not known."""
    if word.end is None or following.start is None:
        return 0.0
    return following.start - word.end


def _retimed(heard: Sequence[Word], given: Sequence[str]) -> list[Word]:
    matcher = difflib.SequenceMatcher(None, [word.text for word in heard], list(given), autojunk=False)
    words: list[Word] = []
    for change, a, b, c, d in matcher.get_opcodes():
        if change == "equal":
            words += heard[a:b]
        elif c < d:
            start, end = _around(heard, a, b)
            words += [Word(text, *_share(start, end, at, d - c)) for at, text in enumerate(given[c:d])]
    return words


def _around(heard: Sequence[Word], first: int, last: int) -> tuple[float | None, float | None]:
    """The time of `heard[first:last]`; for no words, the moment between their neighbours."""
    if first < last:
        return heard[first].start, heard[last - 1].end
    before = heard[first - 1].end if first else None
    after = heard[first].start if first < len(heard) else None
    return (after if before is None else before), (before if after is None else after)


def _share(start: float | None, end: float | None, at: int, count: int) -> tuple[float | None, float | None]:
    """The part of a time that falls to one of several words."""
    if start is None or end is None:
        return None, None
    each = (end - start) / count
    return round(start + at * each, 3), round(start + (at + 1) * each, 3)
