"""What may stand between a subject and its verb: adverbs, of one word and of several."""

from __future__ import annotations

from collections import defaultdict

from scriptwright.narration.closed_words import AUXILIARY, CLOSED_TAGS, PAUSES
from scriptwright.narration.dictionary import is_base, is_past
from scriptwright.narration.homographs import ADVERB_OR_VERB, VERBS_IN_LY
from scriptwright.narration.words import Word

ADVERBS = frozenset(
    "actually all almost alone already also altogether always anyway away barely basically both "
    "certainly clearly constantly currently definitely deeply directly each either enough especially "
    "essentially ever everyday exactly fairly finally first firstly forever formerly frankly frequently "
    "fully fundamentally generally genuinely gladly gradually greatly happily hardly here honestly "
    "hopefully immediately indeed initially instantly instead just kinda lately later likely literally "
    "luckily mainly maybe merely mostly much naturally nearly neither never nevertheless next "
    "nonetheless normally not now nowadays n't nt obviously occasionally often once only originally "
    "otherwise perhaps personally possibly practically previously primarily probably quickly quite "
    "rarely really recently regularly seldom simply simultaneously slowly so somehow sometimes somewhat "
    "soon sorta specifically strongly suddenly surely technically then there therefore thereby though "
    "thus today together tomorrow tonight too totally truly twice typically ultimately unfortunately "
    "usually very virtually whole-heartedly wholeheartedly yet yesterday".split()
)
PHRASES = (
    "a lot",
    "all the time",
    "as well",
    "at first",
    "at least",
    "at most",
    "at present",
    "at the moment",
    "at the very least",
    "at this point",
    "at times",
    "at work",
    "by default",
    "by far",
    "by no means",
    "by the way",
    "day to day",
    "every day",
    "every morning",
    "every night",
    "every now and then",
    "every week",
    "every year",
    "first of all",
    "for example",
    "for instance",
    "for now",
    "for one",
    "for sure",
    "from time to time",
    "i guess",
    "in fact",
    "in general",
    "in particular",
    "in practice",
    "in theory",
    "in turn",
    "kind of",
    "little by little",
    "more or less",
    "most days",
    "most of the time",
    "no longer",
    "not only",
    "now and then",
    "of course",
    "on average",
    "on occasion",
    "on the one hand",
    "on the other hand",
    "once in a while",
    "over and over",
    "pretty much",
    "sort of",
    "these days",
    "time and again",
    "to this day",
    "you know",
)
_BY_FIRST_WORD: dict[str, list[tuple[str, ...]]] = defaultdict(list)
for _phrase in PHRASES:
    _BY_FIRST_WORD[_phrase.split()[0]].append(tuple(_phrase.split()))


def is_adverb(words: tuple[Word, ...], at: int) -> bool:
    """True where the word may stand between a subject and its verb."""
    word = words[at]
    if word.lower in AUXILIARY:
        return False
    if word.lower in ADVERB_OR_VERB:
        follows = words[at + 1] if at + 1 < len(words) else None
        return follows is not None and (
            follows.text in PAUSES or (word.tag.startswith("RB") and _may_be_verb(words, at + 1))
        )
    if word.lower in ADVERBS or word.lower in ("myself", "ourselves"):
        return True
    if word.lower.endswith("ly"):
        return word.lower not in VERBS_IN_LY
    return word.tag in ("RB", "RBR") and not is_base(word.lower)


def _may_be_verb(words: tuple[Word, ...], at: int) -> bool:
    at = skip_adverbs(words, at)
    if at >= len(words):
        return False
    word = words[at]
    return (
        word.lower in AUXILIARY
        or is_past(word.lower)
        or (is_base(word.lower) and word.tag not in CLOSED_TAGS)
    )


def skip_adverbs(words: tuple[Word, ...], start: int) -> int:
    """The first index from `start` on that no adverb stands at."""
    at = start
    while at < len(words):
        length = _phrase_length(words, at)
        if length:
            at += length
        elif is_adverb(words, at):
            at += 1
        else:
            break
    return at


def _phrase_length(words: tuple[Word, ...], at: int) -> int:
    for phrase in _BY_FIRST_WORD.get(words[at].lower, ()):
        if tuple(word.lower for word in words[at : at + len(phrase)]) == phrase:
            return len(phrase)
    return 0
