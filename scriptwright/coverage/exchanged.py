"""Where a take has two things of a statement in each other's place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import permutations, product
from typing import TYPE_CHECKING

from scriptwright.coverage.matching import SOUND, Floats, Take
from scriptwright.coverage.statements import Told

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

BEFORE_THAN, AFTER_THAN = 8, 5  #: words on either side of "than" that may be what is compared
_REST = frozenset(("dobj", "prep", "acomp", "attr", "advmod", "npadvmod", "ccomp"))
_SUBJECTS = frozenset(("nsubj", "nsubjpass", "csubj"))


def exchanged(
    told: Told, doc: Doc, take: Take, here: Floats, first: int, last: int
) -> Iterator[tuple[Token, Token]]:
    """Who and what, or the two sides of "than", in each other's place: the word between them, meant and said.

    `doc`: the statement, parsed. `here`: how well each token of `take.doc[first:last]` is each content word.
    """
    often = Counter(word.lemma for word in told.words)
    place = {word.start: row for row, word in enumerate(told.words) if often[word.lemma] == 1}

    def rows(tokens: Sequence[Token]) -> set[int]:
        return {place[token.idx] for token in tokens if token.idx in place}

    def taken(tokens: Sequence[Token]) -> set[int]:
        inside = [token.i - first for token in tokens if first <= token.i < last]
        return {row for row in place.values() if any(here[row, at] >= SOUND for at in inside)}

    meant = [(one, rows(subject), rows(rest)) for one, subject, rest in _roles(doc, 0, len(doc))]
    said = [(one, taken(subject), taken(rest)) for one, subject, rest in _roles(take.doc, first, last)]
    for (token, subject, rest), (verb, other_subject, other_rest) in product(meant, said):
        crossed = subject & other_rest and rest & other_subject
        straight = subject & other_subject or rest & other_rest
        if crossed and not straight and token.lemma_ == verb.lemma_ != "be":
            yield token, verb
            return
    for ((token, one, two), (_, three, four)), ((verb, five, six), (_, seven, eight)) in product(
        permutations(meant, 2), permutations(said, 2)
    ):
        crossed = one & five and two & eight and three & seven and four & six
        if crossed and not (two & six or four & eight):
            yield token, verb
            return


def sides_exchanged(token: Token, other: Token) -> bool:
    """Whether two comparisons have their sides in each other's place: "less than tea", "tea more than"."""
    (before, after), (first, second) = (_sides(one) for one in (token, other))
    return bool(before & second or after & first) and not (before & first and after & second)


def _sides(token: Token) -> tuple[set[str], set[str]]:
    """The things on either side of the "than" behind a word, without those that stand on both."""
    doc, at = token.doc, token.i
    than = next((one.i for one in doc[at : at + BEFORE_THAN] if one.lower_ == "than"), None)
    if than is None:
        return set(), set()
    before = {one.lemma_.lower() for one in doc[max(0, at - BEFORE_THAN) : than] if _is_told_of(one)}
    after = {one.lemma_.lower() for one in doc[than + 1 : than + 1 + AFTER_THAN] if _is_told_of(one)}
    return before - after, after - before


def _is_told_of(token: Token) -> bool:
    return token.pos_ in ("NOUN", "PROPN", "ADJ")


def _roles(doc: Doc, first: int, last: int) -> Iterator[tuple[Token, list[Token], list[Token]]]:
    """Each verb with its subject's words and with the other words of its clause; and the sides of "than"."""
    for token in doc[first:last]:
        if token.lower_ == "than":
            before = doc[max(first, token.i - BEFORE_THAN) : token.i]
            after = doc[token.i + 1 : token.i + 1 + AFTER_THAN]
            yield token, [one for one in before if _is_thing(one)], [one for one in after if _is_thing(one)]
        if token.pos_ not in ("VERB", "AUX"):
            continue
        subject = [one for child in token.children if child.dep_ in _SUBJECTS for one in child.subtree]
        if subject:
            rest = [one for child in token.children if child.dep_ in _REST for one in child.subtree]
            yield token, subject, rest


def _is_thing(token: Token) -> bool:
    return token.pos_ in ("NOUN", "PROPN") or token.tag_ == "VBG"
