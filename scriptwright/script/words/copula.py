"""A thing and its quality without the verb between them: "hands always black" → "hands are always black"."""

from __future__ import annotations

import re

from scriptwright.language import parse
from scriptwright.narration.dictionary import is_participle, is_past, lemmas
from scriptwright.script.words.place import Place

_NAMING = frozenset(("NN", "NNS", "PRP$", "DT", "JJ", "HYPH"))
_VAGUE = frozenset("a an something nothing anything everything no".split())


#: Many beside others: "parents worse than players", "under-10s worst of all".
_THAN = re.compile(
    r"(?P<who>(?:[a-z]+ )?(?!(?:less|always|his|its|this|was|is|has|does|perhaps|yes)\b)[A-Za-z0-9-]+s) (?P<how>(?:much |way |even |far )?(?:worse|better|(?!other|never|ever|after|under|over)[a-z]+er) than .+|(?:worst|best) of all)"
)


def with_copula(words: str, place: Place) -> str | None:
    """The sentence with its verb; None where the words are no such thing.

    >>> from scriptwright.narration import Person
    >>> from scriptwright.sections import Pronoun
    >>> with_copula("ferries slower than buses", Place(Person("Ms. Li", Pronoun.SHE)))
    'ferries are slower than buses'
    >>> with_copula("her wrists also hurt", Place(Person("Ms. Li", Pronoun.SHE)))
    """
    than = _THAN.fullmatch(words)
    if than is not None and parse(than["who"])[-1].tag_ in ("NNS", "NNPS"):
        the = "the " if than["how"].endswith(" of all") else ""
        return f"{than['who']} are {the}{than['how']}"
    doc = parse(words)
    if not 2 <= len(doc) <= 6 or not lemmas(doc[-1].lower_, "ADJ") or doc[-1].lower_ == "hurt":
        return None
    at = len(doc) - 1
    while at and doc[at - 1].tag_ in ("RB", "RBR"):
        at -= 1
    plain = doc[-1].tag_ == "JJ" and not lemmas(doc[-1].lower_, "NOUN")
    if not 1 <= at <= 3 or not (plain or at < len(doc) - 1):
        return None
    thing = doc[:at]
    if any(token.tag_ not in _NAMING for token in thing) or thing[-1].tag_ not in ("NN", "NNS"):
        return None
    if thing[0].lower_ in _VAGUE:
        return None
    many = thing[-1].tag_ == "NNS"
    be = ("were" if many else "was") if place.over else ("are" if many else "is")
    return f"{thing.text} {be} {doc[at:].text}"


def with_is(sentence: str, name: str) -> str:
    """ "Ada's bad at it" → "Ada is bad at it", where the verb is no "has"."""
    shortened = re.match(rf"{re.escape(name)}['’]s (?P<first>[\w-]+)(?: (?P<next>[\w-]+))?", sentence)
    if shortened is None:
        return sentence
    between = re.fullmatch(
        r"(?i)never|always|still|only|also|just|not|already|ever|now|\w+ly", shortened["first"]
    )
    word = (shortened["next"] if between else shortened["first"] or "").lower()
    if is_past(word) or is_participle(word) or word in ("been", "got"):
        return sentence
    return f"{name} is {sentence[shortened.start('first') :]}"
