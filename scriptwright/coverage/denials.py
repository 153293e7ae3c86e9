"""Words that are denied on one side only, in the statement or in the take."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from scriptwright.coverage.contradiction import AROUND, Contradiction, clause_at
from scriptwright.coverage.matching import SOUND, Floats, Take
from scriptwright.coverage.model import Contrary
from scriptwright.coverage.opposites import BEGINNING, DENYING, denied
from scriptwright.coverage.statements import Told

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

#: Words after a denial within which a word of each kind is denied for sure, and beyond which it is not.
_NEAR = {"VERB": 6, "ADJ": 6, "ADV": 5, "NOUN": 5}
_TELLING = frozenset(("VERB", "ADJ"))  #: what a plain denial denies; that of a thing may be of another thing
FAR = 12
#: Verbs that say too little to be looked for, but whose denial counts.
_PLAIN_VERBS = frozenset(("think", "know", "mention"))


def denials(
    doc: Doc,
    told: Told,
    take: Take,
    same: Floats,
    stretch: tuple[int, int],
    sentence: tuple[int, int],
) -> Iterator[Contradiction]:
    """Each word that is denied on one side only, in the best stretch of the take and its sentence."""
    (first, last), (begin, end) = stretch, sentence
    row_of = {word.start: row for row, word in enumerate(told.words)}
    plain = any(one.lower_ in DENYING for one in doc) != any(
        one.lower_ in DENYING for one in take.doc[begin:end]
    )
    for token in doc:
        near = _NEAR.get(token.pos_)
        if near is None or token.dep_ == "neg":
            continue
        if token.idx in row_of:
            at = [index for index in range(first, last) if same[row_of[token.idx], index] >= SOUND]
        else:
            at = [
                index
                for index in range(first, last)
                if token.lemma_ in _PLAIN_VERBS and take.lemmas[index] == token.lemma_
            ]
        meant = {_denied(doc, other.i, near) for other in doc if other.lemma_ == token.lemma_}
        said = {_denied(take.doc, index, near) for index in at}
        if (meant, said) in (({True}, {False}), ({False}, {True})):
            at_first, at_last = _with_denial(take.doc, at[-1], begin)
            yield Contradiction(
                Contrary.OPPOSITE,
                clause_at(told, token.idx),
                _meant(doc, token),
                at_first,
                at_last,
                plain and token.pos_ in _TELLING and not _begins_anew(take.doc, at_first, at_last),
            )


def _begins_anew(doc: Doc, first: int, last: int) -> bool:
    """Whether somebody else begins to do something between a denial and a word: "not now, I think"."""
    return any(token.lower_ in BEGINNING for token in doc[first + 1 : last - 1])


def _denied(doc: Doc, at: int, near: int) -> bool | None:
    """Whether a token is denied; None where a denial stands before it, but not near enough to be sure."""
    words = tuple(token.lower_ for token in doc)
    sure, perhaps = denied(words, near)[at], denied(words, FAR)[at]
    return sure if sure == perhaps else None


def _with_denial(doc: Doc, at: int, first: int) -> tuple[int, int]:
    """The token with the word before it that denies it, where there is one near."""
    for begin in range(at, max(first, at - AROUND) - 1, -1):
        if doc[begin].lower_ in DENYING:
            return begin - (doc[begin].dep_ == "neg" and begin > first), at + 1
    return at, at + 1


def _meant(doc: Doc, token: Token) -> str:
    """The statement's word with the word before it that denies it."""
    begin, end = _with_denial(doc, token.i, 0)
    return str(doc[begin:end].text)
