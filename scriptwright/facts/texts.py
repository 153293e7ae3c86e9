"""Take, notes and script as texts in which a place has its sentence and the words around it."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import accumulate

from scriptwright.facts.likeness import content
from scriptwright.facts.model import FactSource
from scriptwright.facts.names import Name, names
from scriptwright.facts.numbers import Number, numbers
from scriptwright.sentences import Span, sentences
from scriptwright.transcript import Passage, Transcript

_CLAUSE_END = re.compile(r"(?i)[,;:–—]|\b(?:and|but|then|while|because|so)\b")
AROUND = 60  #: characters on each side of a place that tell what it is about: some ten words


@dataclass(frozen=True)
class Read:
    """A text with its sentences, numbers and names."""

    text: str
    source: FactSource | None  #: None: the take
    spans: tuple[Span, ...]
    numbers: tuple[Number, ...]
    names: tuple[Name, ...]

    def sentence(self, start: int) -> Span:
        """The sentence that holds a place."""
        at = bisect_right([span.start for span in self.spans], start) - 1
        return self.spans[at] if at >= 0 else Span(0, len(self.text))

    def around(self, start: int, end: int) -> str:
        """The words around a place, within its sentence and without itself."""
        span = self.sentence(start)
        before = self.text[max(span.start, start - AROUND) : start]
        after = self.text[end : min(span.end, end + AROUND)]
        if start - AROUND > span.start:
            before = before.partition(" ")[2]
        if end + AROUND < span.end:
            after = after.rpartition(" ")[0]
        return f"{before} {after}"

    def topic(self, start: int, end: int) -> frozenset[str]:
        """What the words around a place speak of."""
        return content(self.around(start, end))

    def clause(self, start: int, end: int) -> frozenset[str]:
        """What its clause speaks of, or the words around where that says nothing."""
        span = self.sentence(start)
        before = _CLAUSE_END.split(self.text[max(span.start, start - AROUND) : start])[-1]
        after = _CLAUSE_END.split(self.text[end : min(span.end, end + AROUND)])[0]
        return content(f"{before} {after}") or self.topic(start, end)


@dataclass(frozen=True)
class Take:
    """A take as a text whose places are passages of its transcript."""

    transcript: Transcript
    read: Read
    starts: tuple[int, ...] = field(default=())  #: where each word begins

    def passage(self, start: int, end: int) -> Passage:
        """The words that hold a place of the text."""
        first = bisect_right(self.starts, start) - 1
        last = bisect_right(self.starts, end - 1)
        words = self.transcript.words[first:last]
        return Passage(first, last, " ".join(word.text for word in words), words[0].start, words[-1].end)


def take_of(transcript: Transcript) -> Take:
    """The take of a transcript; its sentences are the utterances."""
    words = transcript.words
    starts = (0, *accumulate(len(word.text) + 1 for word in words))[: len(words)]
    text = transcript.text
    spans = tuple(
        Span(starts[one.first], starts[one.last - 1] + len(words[one.last - 1].text))
        for one in transcript.utterances
    )
    return Take(transcript, Read(text, None, spans, numbers(text), names(text)), starts)


def read(text: str, source: FactSource) -> Read:
    """Notes or script."""
    return Read(text, source, sentences(text), numbers(text), names(text))
