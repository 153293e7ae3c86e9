"""What a sentence of the student's own speaks of as known, so that it must have been told: "the watch", "calling Butch"."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import TYPE_CHECKING

from scriptwright.language import parse
from scriptwright.script.words.roots import root

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_DEFINITE = frozenset("the this that these those his her their".split())
_NEW = frozenset("a an my our your some any no every each another one what which".split())
#: What there is everywhere, and what the words of an assignment are; nobody has to have heard of it.
_EVERYWHERE = frozenset(
    form
    for word in (
        "advice answer anyone anything area beginning bit bus car case chance choice class computer connection country course day dog door "
        "end everybody everyone everything example fact family feeling field first floor friend future ground group guy hand hour house "
        "idea information internet interview job kid kind kitchen last life line list lot man matter minute moment money month morning night "
        "nothing number office one opportunity other others paper parent part past people person phone place point problem process project question "
        "quote radio reason road room school sentence side situation somebody someone something sort start story street student stuff subject summer teacher team thing "
        "thinking time topic town truth tv video village way weekend week while winter spring autumn wife woman baby boy brother child dad daughter father girl grandma grandpa husband mom mother mum sister son uncle aunt word work world year january february march april may june july august september october november december monday tuesday "
        "wednesday thursday friday saturday sunday christmas easter"
    ).split()
    for form in (word, root(word), root(f"{word}s"))
)
#: Where something is: "in the bathroom", which is anybody's.
_WHERE = frozenset("in at on to from into near by behind outside inside through across around".split())
#: Actions that are anybody's: "by asking".
_ANYBODYS = frozenset(
    "being having doing going getting making saying talking asking working learning studying helping trying thinking coming interviewing living becoming".split()
)


def known_things(
    sentence: str, said: Collection[str], names: Collection[str], *, alone: bool = False
) -> tuple[frozenset[str], ...]:
    """The roots by which the sentence calls each thing or person that it speaks of as known.

    `said`: roots of what the student has said before. `names`: who needs no telling, as the interviewee. `alone`:
    the sentence tells something by itself, so that "the keys" can be those of the piano before it.

    >>> [sorted(thing) for thing in known_things("The bit about the watch was familiar.", (), ())]
    [['watch']]
    >>> [sorted(thing) for thing in known_things("I felt a bit like pump 3.", (), ())]
    [['3', 'pump']]
    """
    doc = parse(sentence)
    found = [_called(token) for token in doc if not (alone and _has_thing_before(token))] + _together(doc)
    known = {*said, *(root(name.lower()) for name in names)}
    return tuple(dict.fromkeys(called for called in found if called and not called & known))


def nouns(sentence: str) -> frozenset[str]:
    """Roots of the nouns, names and numbers in it, and of what is done in it."""
    return frozenset(
        _root(token) for token in parse(sentence) if token.pos_ in ("NOUN", "PROPN", "NUM", "VERB")
    )


def _called(token: Token) -> frozenset[str]:
    """The roots of a thing with what tells it apart, where it is spoken of as known."""
    doc = token.doc
    after = doc[token.i + 1] if token.i + 1 < len(doc) else None
    if token.pos_ == "PROPN":
        named = token.i > 0 and len(token) > 2 and token.text[0].isupper() and _root(token) not in _EVERYWHERE
        return frozenset({_root(token)}) if named else frozenset()
    if token.tag_ == "VBG":
        compared = token.dep_ in ("pobj", "pcomp") and token.head.lower_ in ("like", "about")
        bare = (token.dep_ in ("nsubj", "csubj") or compared) and token.lower_ not in _ANYBODYS
        return frozenset({_root(token)}) if bare and not list(token.rights) else frozenset()
    if token.like_num and token.i and doc[token.i - 1].lower_ == "the" and re.search(r"\d", token.text):
        return frozenset(re.findall(r"\d+", token.text))
    if token.pos_ != "NOUN" or len(token) < 3:
        return frozenset()
    if after is not None and after.pos_ == "NUM" and after.is_digit:
        return frozenset({_root(token), after.text})
    determiners = {child.lower_ for child in token.lefts if child.dep_ in ("det", "poss")}
    told_apart = frozenset(_root(child) for child in token.lefts if child.dep_ in ("amod", "compound"))
    if told_apart and "a" in determiners and not _is_described(token) and _root(token) not in _EVERYWHERE:
        return frozenset({_root(token)}) | told_apart
    if not determiners & _DEFINITE or determiners & _NEW or _is_described(token):
        return frozenset()
    if _root(token) in _EVERYWHERE and not told_apart:
        return frozenset()
    if token.dep_ == "pobj" and token.head.lower_ in _WHERE and not told_apart:
        return frozenset()
    return frozenset({_root(token)}) | told_apart


def _has_thing_before(token: Token) -> bool:
    """Whether a thing is named before it to which it may belong: "on a piano all the keys"."""
    alike = token.pos_ == "NOUN" and not (token.i + 1 < len(token.doc) and token.nbor().like_num)
    return alike and any(
        other.pos_ == "NOUN" and _root(other) not in _EVERYWHERE
        for other in token.doc[: token.i]
        if other.dep_ != "compound"
    )


def _together(doc: Doc) -> list[frozenset[str]]:
    """Two bare things named together: "with hoses and tea"."""
    return [
        frozenset({_root(token), _root(other)})
        for token in doc
        for other in token.conjuncts
        if other.i > token.i and _is_bare(token) and _is_bare(other)
    ]


def _is_bare(token: Token) -> bool:
    """Whether it is a thing without an article and without more said of it."""
    return (
        token.pos_ == "NOUN"
        and _root(token) not in _EVERYWHERE
        and not any(c.dep_ != "conj" and c.dep_ != "cc" for c in token.children)
    )


def _is_described(token: Token) -> bool:
    """Whether the sentence itself says which: "the man who taught her", "the end of the road"."""
    return any(
        child.dep_ in ("relcl", "acl")
        or (child.dep_ == "prep" and child.lower_ not in ("about", "in") and _says_which(child))
        for child in token.rights
    )


def _says_which(preposition: Token) -> bool:
    """Whether more than a time stands behind it: "along the river", and not "along this summer"."""
    return any(
        not any(word.lower_ in ("this", "next", "last") for word in thing.lefts)
        for thing in preposition.children
    )


def _root(token: Token) -> str:
    return root(token.lower_)
