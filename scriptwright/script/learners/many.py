"""Verbs of many with the ending of one, as learners of English have them: "the people who works", "they goes".

For the notes of a learner only; `agreement.fitting` mends what anybody writes in haste.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from scriptwright.language import parse

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_MANY = frozenset("people children men women they we you i those".split())
_BE = {"is": "are", "was": "were", "has": "have", "does": "do", "'s": "'s", "’s": "’s"}
_SUBJECTS = ("nsubj", "nsubjpass")
_RELATIVE = frozenset("who that which".split())


def as_many(text: str) -> str:
    """The words with the verbs of many in their form.

    >>> as_many("The people who works there is friendly and they goes home late.")
    'The people who work there are friendly and they go home late.'
    """
    edits = sorted(set(_edits(parse(text))), reverse=True)
    for start, end, told in edits:
        text = text[:start] + told + text[end:]
    return text


def _edits(doc: Doc) -> Iterator[tuple[int, int, str]]:
    for subject in doc:
        if subject.dep_ not in _SUBJECTS:
            continue
        verb = subject.head
        finite = next((c for c in verb.children if c.dep_ in ("aux", "auxpass") and c.i > subject.i), verb)
        if finite.tag_ not in ("VBZ", "VBD") or (finite.tag_ == "VBD" and finite.lower_ != "was"):
            continue
        if finite.i <= subject.i or not _is_many(doc, subject, finite):
            continue
        told = _BE.get(finite.lower_) or (finite.lemma_ if finite.tag_ == "VBZ" else None)
        if subject.lower_ == "i" and finite.lemma_ == "be":
            continue
        if told is not None and told != finite.lower_:
            yield finite.idx, finite.idx + len(finite.text), told


def _is_many(doc: Doc, subject: Token, verb: Token) -> bool:
    """Whether the subject is surely more than one, and surely this verb's."""
    if subject.lower_ in _RELATIVE and subject.tag_ in ("WP", "WDT"):
        who = doc[subject.i - 1] if subject.i else None
        near = verb.i == subject.i + 1 or (verb.i == subject.i + 2 and doc[verb.i - 1].tag_ == "RB")
        chosen = who is not None and any(
            token.lower_ in ("one", "only", "each", "every", "kind", "some", "sort") for token in doc[: who.i]
        )
        return (
            who is not None
            and near
            and not chosen
            and (who.lower_ in _MANY - {"i", "you"} or (who.tag_ == "NNS" and who.lower_.endswith("s")))
            and doc[max(0, who.i - 2)].lower_ != "of"
            and doc[max(0, who.i - 1)].lower_ != "of"
        )
    if subject.tag_ == "PRP":
        return subject.lower_ in ("they", "we", "you", "i") and verb.i == subject.i + 1
    if subject.lower_ not in _MANY or any(
        child.dep_ in ("conj", "cc", "nummod") for child in subject.children
    ):
        return False
    relative = any(child.dep_ == "relcl" for child in subject.children)
    return verb.i == subject.right_edge.i + 1 or relative
