"""Words that name one of many, so that notes which have one of them without an article have left it out."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from scriptwright.frames import TEMPLATES
from scriptwright.script.words.articles import countable, is_person
from scriptwright.script.words.countables import COUNTABLE

#: Countable things that stand alone in so many turns of phrase that nothing follows from it.
OFTEN_BARE = frozenset(
    "grade purpose course ear mine word hand foot school church class college bed hospital prison jail court town camp sea board band center "
    "middle piece way front top bottom side home turn cut time night day week month year season lunch dinner breakfast cook watch coach figure "
    "film radio television tv email mail text paper ice glass wood stone light space room cake pizza chicken fish lamb coffee salad language "
    "piano guitar violin drum flute trumpet football soccer softball baseball basketball hockey volleyball golf tennis management staff experience "
    "practice training work business sign address accident fire part kind sort type lot bit order love hate care control power pain stress trade law help "
    "play study research sport art music hair skin back mom mum dad mother father grandma grandpa nan aunt uncle cost sound noise color colour change "
    "detail place point nature danger trouble rain wind weather number record interest value form union cell high tape crew city fun fly key cover ground cable wire liver flood pitch family hold touch emergency pharmacy reception speaker complaint kindergarten goat smell competition rhythm track score sense notice offense".split()
)
#: Of these one is known where it stands in a place: "on the phone", "in the hallway".
_KNOWN_IN = frozenset("phone bottom top side front middle".split())
#: Of the family or at work, of whom everybody has their own.
KIN = frozenset(
    "brother sister son daughter wife husband cousin uncle aunt nephew niece grandson granddaughter boss roommate girlfriend boyfriend fiance".split()
)


@dataclass(frozen=True)
class _More:
    animal: frozenset[str]
    where: frozenset[str]
    also: frozenset[str]


@lru_cache(maxsize=1)
def _more() -> _More:
    found: dict[str, set[str]] = {"animal": set(), "where": set(), "also": set()}
    for line in (TEMPLATES / "count_nouns.txt").read_text(encoding="utf-8").splitlines():
        kind, colon, words = line.partition(": ")
        if colon and kind in found:
            found[kind].update(words.split())
    return _More(*(frozenset(found[kind]) for kind in ("animal", "where", "also")))


def one_of_many(word: str) -> bool:
    """Whether a noun names one thing, animal or person of a kind.

    >>> one_of_many("ladder"), one_of_many("gravel")
    (True, False)
    """
    more = _more()
    known = any(word in kind for kind in (COUNTABLE, more.animal, more.where, more.also, KIN))
    return known or countable(word) or is_person(word)


def is_somebody(word: str) -> bool:
    """Whether a noun names a person or an animal."""
    return is_person(word) or word in _more().animal


def is_place(word: str) -> bool:
    """Whether something is in it or on it, where one knows which is meant: "in the van"."""
    return countable(word, place=True) or word in _KNOWN_IN or word in _more().where
