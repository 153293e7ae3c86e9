"""Quotations of notes or script that a take gives in other words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from scriptwright.facts.figures import whose
from scriptwright.facts.likeness import content, stem
from scriptwright.facts.model import FactDifference, FactKind, FactSource
from scriptwright.facts.phonetics import readings, sound_alike
from scriptwright.facts.texts import Read, Take

SHORTEST = 4  #: words of a quotation; shorter ones are titles, terms and words in doubt
FOUND = 0.55  #: share of matching words from which a stretch of the take is the quotation
SLIPS = 0.2  #: share of its telling words that may be changed unnoticed

_QUOTED = re.compile(r"“([^“”]+)”|(?<!\w)\"([^\"]+)\"(?!\w)|(?<!\w)‘([^‘’]+)’(?!\w)")
_QUOTING = re.compile(
    r"(?i)\bquote\b|\bin (?:his|her|their) (?:own )?words\b|\bexact words\b|\b(?:he|she|they) put it\b|[“\"]"
)
_NEGATION = frozenset(
    "not no never don't doesn't didn't can't won't isn't aren't wasn't nothing without".split()
)


@dataclass(frozen=True)
class Quotation:
    """Words within quotation marks: `text` is `source[start:end]`."""

    text: str
    start: int
    end: int


def quotations(text: str) -> tuple[Quotation, ...]:
    """What stands in quotation marks, of four words or more.

    >>> [quotation.text for quotation in quotations("He says, “measure twice, cut once.” A “soft” skill.")]
    ['measure twice, cut once.']
    """
    found = (
        (match[group], match.start(group), match.end(group))
        for match in _QUOTED.finditer(text)
        for group in (1, 2, 3)
        if match[group]
    )
    return tuple(Quotation(*one) for one in found if len(one[0].split()) >= SHORTEST)


def quotation_differences(take: Take, script: Read, notes: Read) -> Iterator[FactDifference]:
    """Each quotation that the take gives changed beyond small slips.

    What the notes quote and the script doesn't counts only where the take says that it is quoting: it may be
    told in other words, or left out. Pronouns and small words may change, as they do where somebody tells
    what another said; a word may be misheard.
    """
    said = [_plain(word.text) for word in take.transcript.words]
    seen: list[list[str]] = []
    for one in (script, notes):
        for quotation in quotations(one.text):
            words = _words(quotation.text)
            if one.source is None or any(SequenceMatcher(None, words, other).ratio() > 0.9 for other in seen):
                continue
            seen.append(words)
            place = _place(words, said)
            if place is None or not _changed(words, said[slice(*place)]):
                continue
            if one is script or _is_quoting(take, place[0]):
                yield _difference(take, quotation.text, one.source, *place)


def _is_quoting(take: Take, first: int) -> bool:
    before = " ".join(word.text for word in take.transcript.words[max(0, first - 8) : first + 1])
    return bool(_QUOTING.search(before))


def _difference(take: Take, meant: str, source: FactSource, first: int, last: int) -> FactDifference:
    end = take.starts[last - 1] + len(take.transcript.words[last - 1].text)
    passage = take.passage(take.starts[first], end)
    said, meant = passage.text.strip(' ,.;:!?"“”'), meant.strip(" ,.;:!?")
    sentence = f"You quoted “{said}”; {whose(source)} “{meant}”."
    return FactDifference(FactKind.QUOTATION, said, meant, source, passage, sentence)


def _plain(word: str) -> str:
    return re.sub(r"[^\w']+", "", word.lower().replace("’", "'"))


def _words(text: str) -> list[str]:
    return [word for word in map(_plain, text.split()) if word]


def _place(words: Sequence[str], take: Sequence[str]) -> tuple[int, int] | None:
    """The stretch of the take that is most like the words; None where none is like enough."""
    best, place = FOUND, None
    wanted = set(words)
    for length in range(max(SHORTEST - 1, len(words) - 2), len(words) + 3):
        for first in range(len(take) - length + 1):
            stretch = take[first : first + length]
            if len(wanted.intersection(stretch)) < len(wanted) * 0.4:
                continue
            shared = sum((Counter(words) & Counter(stretch)).values())
            order = SequenceMatcher(None, words, stretch, autojunk=False).ratio()
            ratio = order / 2 + shared / (len(words) + length)
            if ratio > best:
                best, place = ratio, (first, first + length)
    return place and _whole(words, take, *place)


def _whole(words: Sequence[str], take: Sequence[str], first: int, last: int) -> tuple[int, int]:
    """The stretch with the words that stand for the quotation's first and last where those were changed."""
    blocks = SequenceMatcher(None, words, take[first:last], autojunk=False).get_matching_blocks()
    begin, end = blocks[0], blocks[-2]
    changed = (Counter(words) - Counter(take[first:last])).total()
    lead = min(changed, max(0, begin.a - begin.b))
    trail = min(changed, max(0, (len(words) - end.a - end.size) - (last - first - end.b - end.size)))
    return max(0, first - lead), min(len(take), last + trail)


def _changed(words: Sequence[str], said: Sequence[str]) -> bool:
    """Whether words that tell something are others: more than slips, or a negation."""
    if bool(_NEGATION & set(words)) != bool(_NEGATION & set(said)):
        return True
    telling = [word for word in dict.fromkeys(words) if content(word)]
    lost = [word for word in telling if not any(_same(word, other) for other in said)]
    reordered = _order(words, said) if not lost else False
    return reordered or len(lost) > max(SLIPS * len(telling), 0 if len(telling) <= 4 else 1)


def _same(word: str, other: str) -> bool:
    return stem(word) == stem(other) or sound_alike(readings(word), readings(other))


def _order(words: Sequence[str], said: Sequence[str]) -> bool:
    """Whether the same words stand in another order: "measure once, cut twice"."""
    kept = [stem(word) for word in words if word in said]
    heard = [stem(word) for word in said if word in words]
    return sorted(kept) == sorted(heard) and kept != heard
