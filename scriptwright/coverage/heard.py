"""A take as a listener takes it in: without hesitations, repeated words and what the speaker took back."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from scriptwright.transcript import Transcript

HESITATIONS = frozenset("um umm uh uhm uhh er erm hm hmm mm mmm ah eh".split())
#: Said between two commas these say nothing.
FILLERS = frozenset("like|you know|i mean|well|so|okay|yeah|right|basically|actually".split("|"))
#: The speaker takes back what stands before one of these.
TAKES_BACK = frozenset(
    "no|no no|no wait|wait|wait no|sorry|no sorry|sorry no|i mean|no i mean|or rather|rather|actually|"
    "no actually|scratch that|make that|correction|what am i saying|let me start over".split("|")
)
LONGEST_REPEAT = 4  #: words of a restart: "on the way, on the way"
TAKEN_BACK = 6  #: words before "no, wait" among which the correction's first word is looked for
_NUMBER = re.compile(
    r"(?i)^[$£€]?\d[\d.,]*(?:%|st|nd|rd|th|s|k)?$"
    r"|^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{3,5}teen|\w{3,6}ty(?:-\w+)?|"
    r"hundred|thousand|million|half|dozen|first|second|third|\w+th)$"
)
_EDGES = re.compile(r"^[^\w$£€]+|[^\w%]+$")


@dataclass(frozen=True)
class HeardWord:
    """A word that stays: `index` is its place in `transcript.words`."""

    index: int
    text: str


@dataclass(frozen=True)
class Heard:
    """The words of a take that tell something, in a row."""

    words: tuple[HeardWord, ...]

    @cached_property
    def text(self) -> str:
        """The words with a blank between them."""
        return " ".join(word.text for word in self.words)

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Where each word begins in `text`."""
        starts, at = [], 0
        for word in self.words:
            starts.append(at)
            at += len(word.text) + 1
        return tuple(starts)

    def word_at(self, offset: int) -> int:
        """The place among `words` of the one that stands at an offset of `text`."""
        return bisect_right(self.starts, offset) - 1


def heard(transcript: Transcript) -> Heard:
    """The take's words without what a listener does not take in.

    >>> from scriptwright.transcript import from_text
    >>> heard(from_text("She, um, she left, uh, at eighteen, no, sixteen.")).text
    'she left, at sixteen.'
    """
    words = [HeardWord(index, word.text) for index, word in enumerate(transcript.words)]
    words = [word for word in words if plain(word.text) not in HESITATIONS]
    words = _without_fillers(words)
    words = _without_repeats(words)
    return Heard(tuple(_without_what_was_taken_back(words)))


def plain(word: str) -> str:
    """The word in lower case without the marks around it."""
    return _EDGES.sub("", word).lower().replace("’", "'")


def _without_fillers(words: Sequence[HeardWord]) -> list[HeardWord]:
    """Without "like" and its kind where commas set it off."""
    kept: list[HeardWord] = []
    at = 0
    while at < len(words):
        opens = not kept or kept[-1].text[-1] in ",.!?…;:—-"
        length = next(
            (
                length
                for length in (2, 1)
                if opens
                and words[at + length - 1 : at + length]
                and words[at + length - 1].text.endswith(",")
                and _plain(words[at : at + length]) in FILLERS
            ),
            0,
        )
        if length:
            at += length
        else:
            kept.append(words[at])
            at += 1
    return kept


def _without_repeats(words: Sequence[HeardWord]) -> list[HeardWord]:
    """What was said twice in a row, the last time only."""
    kept = list(words)
    for length in range(LONGEST_REPEAT, 0, -1):
        at = 0
        while at + 2 * length <= len(kept):
            first, again = kept[at : at + length], kept[at + length : at + 2 * length]
            if _plain(first) == _plain(again) and not re.search(r"[.!?]", "".join(w.text for w in first)):
                del kept[at : at + length]
            else:
                at += 1
    return kept


def _without_what_was_taken_back(words: Sequence[HeardWord]) -> list[HeardWord]:
    """What was corrected on the spot, as corrected: of "twelve, no, eight years" the last number counts."""
    kept: list[HeardWord] = []
    at = 0
    while at < len(words):
        length = _taking_back(words, at)
        begin = _reparandum(kept, words[at : at + length], words[at + length :]) if length else None
        if begin is None:
            kept.append(words[at])
            at += 1
        else:
            del kept[begin:]
            at += length
    return kept


def _taking_back(words: Sequence[HeardWord], at: int) -> int:
    """How many words from here on say that something is taken back."""
    for length in (4, 3, 2, 1):
        if at + length < len(words) and _plain(words[at : at + length]) in TAKES_BACK:
            return length
    return 0


def _reparandum(
    before: Sequence[HeardWord], marker: Sequence[HeardWord], after: Sequence[HeardWord]
) -> int | None:
    """Where what is taken back begins among the words before; None where nothing is."""
    if not before or not after:
        return None
    near = range(len(before) - 1, max(-1, len(before) - 1 - TAKEN_BACK), -1)
    set_off = before[-1].text[-1] in ",-—–…" or len(marker) > 1
    first = plain(after[0].text)
    if set_off:
        for at in near:
            if plain(before[at].text) == first:
                return at
    if set_off and before[-1].text[:1].isupper() and after[0].text[:1].isupper() and len(before) > 1:
        return len(before) - 1
    if _NUMBER.match(first) and _plain([*marker, after[0]]) != "no one":
        for at in near[:3]:
            if _NUMBER.match(plain(before[at].text)):
                return at
    return None


def _plain(words: Sequence[HeardWord]) -> str:
    return " ".join(plain(word.text) for word in words)
