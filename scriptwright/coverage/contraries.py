"""Where a take says something else than a statement: the opposite, another number, another name."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from scriptwright.coverage.contradiction import AROUND, Contradiction, clause_at
from scriptwright.coverage.denials import denials
from scriptwright.coverage.exchanged import exchanged, sides_exchanged
from scriptwright.coverage.matching import SOUND, Floats, Take
from scriptwright.coverage.model import Contrary
from scriptwright.coverage.opposites import ALTERNATIVE, OPPOSITE, denied
from scriptwright.coverage.statements import Told
from scriptwright.facts.names import TITLES
from scriptwright.facts.numbers import Number, numbers
from scriptwright.language import parse

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

MISHEARD = 0.5  #: share of letters in common from which a name may be a mishearing of another
BESIDE = (
    12  #: words at least on either side of what is said otherwise, where the rest of the statement stands
)
REST, REST_WORDS = 0.5, 2  #: share of the statement's other words, and how many, that must stand there
COMPARED = 4  #: words before "than" among which "more" or "less" stands
_STOPS = frozenset((".", "?", "!"))
_POSSESSIVES = frozenset("my our his her their".split())
_US = frozenset("i we you".split())
#: Small words with an opposite that turns a statement round.
_TURNING = frozenset(
    "most all every always both everybody everyone nobody none neither before after on off".split()
)
_PARTICLES = frozenset(("on", "off"))
_ONE = frozenset("a an one half".split())  #: words before a unit that count it


def contradictions(
    told: Told, take: Take, same: Floats, first: int, last: int, known: frozenset[str]
) -> tuple[Contradiction, ...]:
    """What `take.doc[first:last]` and the words beside it say otherwise than the statement.

    `same`: how well each token of the take is each content word, as `same_words` gives it. `known`: words of
    names, in lower case, that are said for a reason of their own.
    """
    doc = parse(told.statement.text)
    begin, end = _sentence_around(take.doc, first, last)
    here = same[:, begin:end]
    return (
        *denials(doc, told, take, same, (first, last), (begin, end)),
        *_other_words(told, doc, take, here, begin, end, known),
        *_other_numbers(told, take, begin, end),
        *_exchanges(told, doc, take, here, begin, end),
    )


def is_about(told: Told, same: Floats, one: Contradiction) -> bool:
    """Whether it is said of the same thing: the statement's other words stand around it."""
    meant = set(one.meant.lower().split())
    rest = [row for row, word in enumerate(told.words) if word.text.lower() not in meant]
    beside = max(BESIDE, len(told.statement.text.split()))
    near = same[rest, max(0, one.first - beside) : one.last + beside].max(axis=1, initial=0) >= SOUND
    weights = np.array([told.words[row].weight for row in rest], np.float32)
    return int(near.sum()) >= min(REST_WORDS, max(1, len(rest))) and float(weights @ near) >= REST * float(
        weights.sum()
    )


def _sentence_around(doc: Doc, first: int, last: int) -> tuple[int, int]:
    begin, end = first, last
    while begin and first - begin < AROUND and doc[begin - 1].text not in _STOPS:
        begin -= 1
    while end < len(doc) and end - last < AROUND and doc[end - 1].text not in _STOPS:
        end += 1
    return begin, end


def _other_words(
    told: Told, doc: Doc, take: Take, here: Floats, first: int, last: int, known: frozenset[str]
) -> Iterator[Contradiction]:
    """An opposite, one word of a row that excludes the others, or another name in a word's place."""
    heard = {word.start for row, word in zip(here, told.words, strict=True) if row.max(initial=0) >= SOUND}
    content = {word.start for word in told.words}
    used: NDArray[np.bool_] = np.any(here >= SOUND, axis=0)
    meant, said = (denied(tuple(token.lower_ for token in text)) for text in (doc, take.doc))
    spoken = {token.lower_ for token in take.doc[first:last]}
    for token in doc:
        forms = {token.lower_, token.lemma_.lower()}
        if token.idx in heard or token.lower_ in spoken:
            continue
        possessive = token.dep_ == "poss" and token.lower_ in _POSSESSIVES
        if not (token.idx in content or forms & _TURNING or possessive):
            continue
        for kind, others in ((Contrary.OPPOSITE, OPPOSITE), (Contrary.NAME, ALTERNATIVE)):
            excluded = frozenset().union(*(others.get(form, frozenset()) for form in forms))
            found = [
                other
                for other in take.doc[first:last]
                if {other.lower_, other.lemma_.lower()} & excluded
                and (kind is Contrary.NAME or said[other.i] == meant[token.i])
                and not used[other.i - first]
                and _in_its_place(token, other, heard, take)
            ]
            if found:
                at = found[0].i
                if kind is Contrary.OPPOSITE and sides_exchanged(token, found[0]):
                    break
                plain = kind is Contrary.OPPOSITE and _says_the_same_of(token, found[0])
                if kind is Contrary.NAME and _are_units(token, found[0], told, take):
                    kind, plain = Contrary.NUMBER, True
                yield Contradiction(kind, clause_at(told, token.idx), token.text, at, at + 1, plain)
                break
        else:
            if token.pos_ == "PROPN" and token.idx in content:
                name = _other_name(token.text, take, first, last, used, known)
                if name is not None:
                    yield Contradiction(Contrary.NAME, clause_at(told, token.idx), token.text, name, name + 1)


def _are_units(token: Token, other: Token, told: Told, take: Take) -> bool:
    """Whether both say what a number counts: "twenty minutes", "an hour"."""
    counted = any(
        number.start < other.idx < number.end or number.end <= other.idx <= number.end + 1
        for number in take.numbers
    )
    return any(token.lower_ in number.phrase.lower().split() for number in numbers(told.statement.text)) and (
        counted or (other.i > 0 and other.nbor(-1).lower_ in _ONE)
    )


def _says_the_same_of(token: Token, other: Token) -> bool:
    """Whether two words are the same kind of word at the same word, or both what their sentence is about."""
    deps = {token.dep_, other.dep_}
    alike = token.pos_ == other.pos_ and (len(deps) == 1 or deps in ({"advmod", "neg"}, {"prep", "prt"}))
    if token.pos_ == "VERB" and _speaks_of_us(token) != _speaks_of_us(other):
        return False  # the library lends what we borrow
    return alike and (token.dep_ == "ROOT" or token.head.lemma_.lower() == other.head.lemma_.lower())


def _speaks_of_us(verb: Token) -> bool:
    return any(child.dep_ == "nsubj" and child.lower_ in _US for child in verb.children)


def _in_its_place(token: Token, other: Token, heard: set[int], take: Take) -> bool:
    """A possessive stands in another's place only before the same noun, "on" in that of "off" at one verb."""
    if token.lower_ in _PARTICLES:
        return token.head.lemma_ == other.head.lemma_
    if token.lower_ not in _POSSESSIVES:
        return True
    return token.dep_ == other.dep_ == "poss" and token.head.lemma_.lower() == other.head.lemma_.lower()


def _other_name(
    meant: str, take: Take, first: int, last: int, used: NDArray[np.bool_], known: frozenset[str]
) -> int | None:
    """A name in the take that stands nowhere in the script, and is no mishearing of the one meant."""
    for token in take.doc[first:last]:
        if (
            token.pos_ == "PROPN"
            and token.text[:1].isupper()
            and len(token) > 2
            and token.lower_.rstrip(".") not in TITLES
            and not used[token.i - first]
            and token.lower_ not in known
            and SequenceMatcher(None, meant.lower(), token.lower_).ratio() < MISHEARD
        ):
            return int(token.i)
    return None


def _other_numbers(told: Told, take: Take, first: int, last: int) -> Iterator[Contradiction]:
    begin, end = take.doc[first].idx, take.doc[last - 1].idx + len(take.doc[last - 1])
    here = [number for number in take.numbers if begin <= number.start < end]
    meant = numbers(told.statement.text)
    for number in meant:
        if any(_counts_the_same(number, other) and number.agrees(other) for other in here):
            continue
        others = [
            other
            for other in here
            if _may_stand_for(number, told.statement.text, other, take.heard.text)
            and not any(_counts_the_same(one, other) and one.agrees(other) for one in meant)
        ]
        if others:
            inside = [
                token.i
                for token in take.doc
                if token.idx < others[0].end and token.idx + len(token) > others[0].start
            ]
            clause = clause_at(told, number.start)
            yield Contradiction(Contrary.NUMBER, clause, number.phrase, inside[0], inside[-1] + 1, True)


def _counts_the_same(one: Number, other: Number) -> bool:
    return one.unit == other.unit or not one.unit or not other.unit


def _may_stand_for(one: Number, text: str, other: Number, said: str) -> bool:
    """Whether both count the same thing or, where that is not said, stand beside the same word."""
    if one.unit == other.unit and one.unit:
        return True
    before = [words.split()[-1:] for words in (text[: one.start].lower(), said[: other.start].lower())]
    after = [words.split()[:1] for words in (text[one.end :].lower(), said[other.end :].lower())]
    return _counts_the_same(one, other) and (before[0] == before[1] or after[0] == after[1])


def _compares_the_other_way(meant: Token, said: Token) -> bool:
    """Whether what stands before one "than" is the opposite of what stands before the other: less, more."""
    one, other = (
        {token.lower_ for token in than.doc[max(0, than.i - COMPARED) : than.i]} for than in (meant, said)
    )
    return any(OPPOSITE.get(word, frozenset()) & other for word in one - other)


def _exchanges(
    told: Told, doc: Doc, take: Take, here: Floats, first: int, last: int
) -> Iterator[Contradiction]:
    """Two sides in each other's place."""
    for meant, said in exchanged(told, doc, take, here, first, last):
        if meant.lower_ == "than" and _compares_the_other_way(meant, said):
            continue
        clause = clause_at(told, meant.idx)
        begin, end = said.left_edge.i, said.right_edge.i + 1
        yield Contradiction(Contrary.OPPOSITE, clause, meant.sent.text, begin, end)
