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
SENTENCE = 20  #: words on either side that a sentence without marks has
CONTRAST = 4  #: words from a "not" to the thing that it sets against another
_THINGS = frozenset(("NOUN", "ADJ"))
_BEFORE_NOUN = frozenset(("DET", "ADJ", "PRON", "ADP", "NUM", "PART"))
_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
_STOPS = frozenset((".", "?", "!"))
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
    (first, last), (begin, _) = stretch, sentence
    row_of = {word.start: row for row, word in enumerate(told.words)}
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
        if (meant, said) in (({True}, {False}), ({False}, {True})) and not _is_comparison(
            doc, take.doc, at[-1]
        ):
            at_first, at_last = _with_denial(take.doc, at[-1], begin)
            yield Contradiction(
                Contrary.OPPOSITE,
                clause_at(told, token.idx),
                _meant(doc, token),
                at_first,
                at_last,
                is_plain(token, take.doc, at[-1], (at_first, at_last)),
            )


def is_plain(token: Token, said: Doc, at: int, denial: tuple[int, int]) -> bool:
    """Whether a word is denied on one side for sure: a "not" dropped, a contrast turned, the only denial."""
    meant = token.doc
    if _without_not(meant, token.i, said, at) or _without_not(said, at, meant, token.i):
        return True
    first, last = _sentence_of(said, at)
    here = any(one.lower_ in DENYING for one in said[first:last])
    if not here and _is_none(token):
        return True
    if token.pos_ in _THINGS and set_against(meant, token.i):
        lesser = any(one.lower_ == "than" for one in said[max(first, at - CONTRAST) : at])
        return not (here or lesser) or any(
            set_against(said, one.i) and not set_against(meant, other.i)
            for one in said[first:last]
            for other in meant
            if one.lemma_ == other.lemma_ and one.pos_ in _THINGS
        )
    if token.pos_ not in _TELLING or _begins_anew(said, *denial):
        return False
    return here != any(one.lower_ in DENYING for one in meant)


def _is_none(token: Token) -> bool:
    """Whether it is what a sentence tells of, and there is none of it: "no footstep is recorded"."""
    return token.dep_ in _SUBJECTS and token.i > 0 and token.nbor(-1).lower_ == "no"


def set_against(doc: Doc, at: int) -> bool:
    """Whether a "not" stands right before a thing: "whistles, not words"."""
    begin = at - 1
    while begin > max(0, at - CONTRAST) and doc[begin].pos_ in _BEFORE_NOUN and doc[begin].lower_ != "not":
        begin -= 1
    return begin >= 0 and doc[begin].lower_ == "not"


def _without_not(denied_in: Doc, at: int, other: Doc, there: int) -> bool:
    """Whether both have the same two words, and only the first has a "not" between them."""
    if at < 2 or there < 1 or denied_in[at - 1].lower_ not in ("not", "n't", "never"):
        return False
    does = denied_in[at - 2].lemma_ == "do" and at > 2
    one, two = denied_in[at - 3 if does else at - 2], other[there - 1]
    return one.lemma_ == two.lemma_ and one.pos_ in ("AUX", "VERB", "NOUN", "PROPN", "PRON")


def _sentence_of(doc: Doc, at: int) -> tuple[int, int]:
    """The sentence around a word or, where there are no marks, the words near it."""
    first, last = at, at + 1
    while first and at - first < SENTENCE and doc[first - 1].text not in _STOPS:
        first -= 1
    while last < len(doc) and last - at < SENTENCE and doc[last - 1].text not in _STOPS:
        last += 1
    return first, last


def _is_comparison(meant: Doc, said: Doc, at: int) -> bool:
    """Whether "never anybody as calm" stands for "the calmest", or "nobody else" for "the only one"."""
    superlative = any(one.tag_ in ("JJS", "RBS") for one in meant)
    first, last = _sentence_of(said, at)
    words = {one.lower_ for one in said[first:last]}
    return (superlative and "as" in words) or (
        any(one.lower_ == "only" for one in meant) and bool(words & {"else", "other"})
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
