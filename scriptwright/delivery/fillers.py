"""Words that fill time and say nothing: "like", "so", "you know", where they are no part of the sentence.

"like" follows A. D'Arcy, "Like and language ideology", American Speech 82 (2007): the discourse marker and
the particle are fillers; verb, preposition, conjunction, "about" ("like twenty people") and the quotative ("I
was like") are not. What is doubtful isn't counted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from scriptwright.delivery.hesitations import is_hesitation
from scriptwright.delivery.verbatim import plain
from scriptwright.language import parse
from scriptwright.transcript import Transcript

_BE = frozenset(
    "is was are were be been am it's he's she's that's there's they're we're you're i'm isn't wasn't".split()
)
_SUBJECTS = frozenset(
    "i he she we they it you he's she's it's they're we're i'm i've he'd she'd there there's that's".split()
)
_LINKS = frozenset("and but because so then or when that if where".split())
_MODALS = frozenset("can could will should might must may to".split())
#: After "like" and a subject these show that it means "as": "like I said", "like he does".
_AS = frozenset("said say says mentioned told do does did always".split())
#: In front of "you know" these make it a part of the sentence.
_KNOWING = frozenset(
    "do did does don't didn't doesn't as if when what who how all once would should will can must let "
    "that than whether until before people where why because someone somebody "
    "everything anything nothing".split()
)
#: What somebody knows follows these.
_KNOWN = frozenset(
    "what how who why where when if whether that the a an about your my his her their its our this these "
    "it him them me us which someone somebody anyone people more and or exactly".split()
)
#: In front of "I mean" these make it a part of the sentence.
_MEANT = frozenset("what that which know when if whatever thing don't".split())
#: In front of "kind of" these make a noun of "kind".
_KIND = frozenset(
    "a an the this that these those what which some any every each all one another same other no my his "
    "her their our your its two three of new different certain right only many most".split()
)
_DETERMINERS = frozenset("a an the this that some any every my his her their our your its".split())
#: After a form of "be", "basically" with these says something: "is basically the same".
_EXTENT = frozenset("the a an all every everything just any my his her their".split())


@dataclass(frozen=True)
class _Place:
    """A word of an utterance and what stands around it."""

    words: Sequence[str]  #: of the utterance, in plain form, without hesitations
    marks: Sequence[str]  #: the mark behind each of them: "," or "." or ""
    hesitant: Sequence[bool]  #: whether a hesitation follows each of them
    tags: Callable[[], Sequence[str]]  #: Penn Treebank tags of the words
    at: int

    def word(self, step: int) -> str:
        """The word some places on; empty outside of the utterance."""
        at = self.at + step
        return self.words[at] if 0 <= at < len(self.words) else ""

    def tag(self, step: int) -> str:
        """Its tag."""
        at = self.at + step
        return self.tags()[at] if 0 <= at < len(self.words) else ""

    def parted(self, step: int) -> bool:
        """Whether a comma, an end or a hesitation stands behind that word; as at its beginning."""
        at = self.at + step
        return at < 0 or at >= len(self.words) - 1 or bool(self.marks[at]) or self.hesitant[at]


def _like(place: _Place) -> bool:
    before, after = place.word(-1), place.word(1)
    if place.parted(-1) and place.parted(0):
        return place.at > 0 or bool(after)
    if after == "like" or (
        place.hesitant[place.at] and before not in _SUBJECTS | _MODALS | {"would", "really"}
    ):
        return True
    tag = place.tag(1)
    if before in _BE:
        return tag in ("RB", "JJ", "VBN") and after not in ("that", "this")
    if before in _LINKS and not place.parted(0):
        return after in _SUBJECTS and place.word(2) not in _AS
    if before in ("he", "she", "it", "who"):
        return tag in ("VBZ", "VBD")
    if before in _SUBJECTS:
        return tag == "VBD"
    return before in _MODALS and tag == "VB"


def _so(place: _Place) -> bool:
    before, after = place.word(-1), place.word(1)
    if place.at == 1 and before in ("okay", "ok", "yeah", "well"):
        return bool(after)
    if place.at == 0 or (place.at == 1 and before == "and"):
        return bool(after) and (place.parted(0) or after in ("yeah", "like", "anyway", "basically"))
    return after == "yeah" or (not after and place.parted(-1))


def _you_know(place: _Place) -> bool:
    before, after = place.word(-1), place.word(2)
    inside = before in _BE | _LINKS | {"like", "just"}
    if place.word(1) != "know" or before in _KNOWING or not (inside or place.parted(-1)):
        return False
    return after not in _KNOWN if place.marks[place.at + 1] != "," else True


def _i_mean(place: _Place) -> bool:
    after = place.word(2)
    if place.word(1) != "mean" or place.word(-1) in _MEANT or not after:
        return False
    if after == "it":
        return place.parted(1) or place.word(3) in ("is", "was", "will", "would", "can", "has", "had")
    return place.parted(1) or after in _SUBJECTS


def _kind_of(place: _Place) -> bool:
    before, after = place.word(-1), place.word(2)
    if place.word(1) != "of" or before in _KIND or not after:
        return False
    if before in ("so", "very", "how", "really") and place.word(0) == "kind":
        return False
    return not (place.word(-2) in _DETERMINERS and place.tag(-1).startswith(("JJ", "NN", "RB", "VBG")))


def _basically(place: _Place) -> bool:
    return not (place.word(-1) in _BE and place.word(1) in _EXTENT and not place.parted(0))


def _set_off(place: _Place) -> bool:
    return place.parted(-1) and place.parted(0) and bool(place.word(1))


def _opening(place: _Place) -> bool:
    return place.at == 0 and place.parted(0) and bool(place.word(1))


def _yeah(place: _Place) -> bool:
    return (place.at == 0 or place.word(-1) in ("so", "but", "and", "okay")) and place.parted(0)


def _right(place: _Place) -> bool:
    return (
        not place.word(1)
        and place.at > 2
        and place.marks[place.at - 1] == ","
        and place.marks[place.at] == "?"
    )


#: Word → how many words the filler has, and whether it is one where it stands.
FILLERS: dict[str, tuple[int, Callable[[_Place], bool]]] = {
    "like": (1, _like),
    "so": (1, _so),
    "you": (2, _you_know),
    "i": (2, _i_mean),
    "kind": (2, _kind_of),
    "sort": (2, _kind_of),
    "basically": (1, _basically),
    "actually": (1, _set_off),
    "literally": (1, _set_off),
    "honestly": (1, _set_off),
    "obviously": (1, _set_off),
    "well": (1, _opening),
    "okay": (1, _opening),
    "ok": (1, _opening),
    "yeah": (1, _yeah),
    "right": (1, _right),
}


def fillers_in(transcript: Transcript, read: Sequence[bool]) -> tuple[tuple[int, int], ...]:
    """Half-open ranges of the words that are fillers; none is a word that `read` marks as the script's."""
    found = []
    for utterance in transcript.utterances:
        inside = range(utterance.first, utterance.last)
        kept = [
            at
            for at in inside
            if plain(transcript.words[at].text) and not is_hesitation(transcript.words[at].text)
        ]
        for first, last in _fillers([transcript.words[at].text for at in kept], _hesitant(transcript, kept)):
            if not all(read[kept[at]] for at in range(first, last)):
                found.append((kept[first], kept[last - 1] + 1))
    return tuple(found)


def _hesitant(transcript: Transcript, kept: Sequence[int]) -> list[bool]:
    return [at + 1 < len(transcript.words) and is_hesitation(transcript.words[at + 1].text) for at in kept]


def _fillers(texts: Sequence[str], hesitant: Sequence[bool]) -> Iterator[tuple[int, int]]:
    words = [plain(text) for text in texts]
    marks = [_mark(text) for text in texts]
    tags = _tagger(texts)
    at = 0
    while at < len(words):
        length, is_filler = FILLERS.get(words[at], (1, None))
        if is_filler and is_filler(_Place(words, marks, hesitant, tags, at)):
            yield at, at + length
            at += length
        else:
            at += 1


def _mark(text: str) -> str:
    end = text.rstrip("\"'”’)")[-1:]
    return "," if end in ",;:-–—" else end if end in ".!?…" else ""


def _tagger(texts: Sequence[str]) -> Callable[[], Sequence[str]]:
    def tags() -> Sequence[str]:
        doc = parse(" ".join(texts))
        starts = [sum(len(text) + 1 for text in texts[:at]) for at in range(len(texts))]
        return [
            next((token.tag_ for token in doc if token.idx + len(token) > start and token.is_alpha), "")
            for start in starts
        ]

    return tags
