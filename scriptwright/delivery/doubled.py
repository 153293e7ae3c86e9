"""Words said twice in a row: "the the", "he was he was"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from scriptwright.delivery.hesitations import is_hesitation
from scriptwright.delivery.verbatim import plain
from scriptwright.transcript import Word

LONGEST = 3  #: words that are begun again together

#: Twice in a row where grammar wants it ("had had", "what it is is"), or for emphasis ("very very").
_TWICE = frozenset(
    "had that is was do does very really so too no yes yeah bye many much long far big more better again "
    "never always super over round on in up by hard old good great super-duper ha knock blah chop night "
    "well".split()
)
#: The object of the first of two verbs and the subject of the second: "I told you you could".
_OBJECTS = frozenset("you it her".split())
_TAKES_OBJECT = frozenset(
    "tell tells told give gives gave show shows showed ask asks asked thank help helps helped teach "
    "taught let make makes made see saw know knew think for with about of to like love loves did do does "
    "doing done".split()
)
_SENTENCE_ENDS = (".", "!", "?", "…", ".”", '."')


def doubled_in(words: Sequence[Word]) -> tuple[tuple[int, int], ...]:
    """Half-open ranges of words that hold something said twice or more, hesitations between them or not."""
    spoken = [at for at, word in enumerate(words) if plain(word.text) and not is_hesitation(word.text)]
    said = [plain(words[at].text) for at in spoken]
    ends = [words[at].text.endswith(_SENTENCE_ENDS) for at in spoken]
    return tuple((spoken[first], spoken[last - 1] + 1) for first, last in _repeats(said, ends))


def _repeats(said: Sequence[str], ends: Sequence[bool]) -> Iterator[tuple[int, int]]:
    at = 0
    while at < len(said):
        length = next((n for n in range(LONGEST, 0, -1) if _again(said, ends, at, n)), 0)
        if not length:
            at += 1
            continue
        last = at + 2 * length
        while list(said[last : last + length]) == list(said[at : at + length]) and not any(ends[at:last]):
            last += length
        yield at, last
        at = last


def _again(said: Sequence[str], ends: Sequence[bool], at: int, length: int) -> bool:
    """Whether `length` words are said again at once, in one sentence, with no reason in the grammar."""
    once, twice = list(said[at : at + length]), list(said[at + length : at + 2 * length])
    if once != twice or len(twice) < length or any(ends[at : at + 2 * length - 1]):
        return False
    if length > 1:
        return len(set(once)) > 1 and not set(once) <= _TWICE
    word = once[0]
    before = said[at - 1] if at else ""
    return not (word in _TWICE or word.isdigit() or (word in _OBJECTS and before in _TAKES_OBJECT))
