"""Verbs that fit the number of their subject, and nouns that of their count: "the patients is", "three box"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scriptwright.language import parse
from scriptwright.narration import third_person_verb
from scriptwright.narration.dictionary import lemmas

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_SUBJECTS = ("nsubj", "nsubjpass")
_PLURAL = {"is": "are", "was": "were", "has": "have", "does": "do"}
_SINGULAR = {"are": "is", "were": "was", "have": "has", "do": "does"}
#: Nouns with an ending of many and a verb of one, and amounts, which are one.
_ONE = frozenset(
    "news physics mathematics maths math politics gymnastics economics series species headquarters means sports athletics "
    "years months weeks days hours minutes dollars pounds euros miles percent times kilometers kilometres bucks cents grand "
    "genetics statistics logistics ethics robotics electronics graphics lots thanks".split()
)
#: Nouns of one that are many, or of which many are meant.
_MEN = frozenset("people children men women feet teeth mice geese".split())
_GROUPS = frozenset(
    "staff crew team police family audience group class company band couple public rest majority number lot half most none "
    "people variety percent third quarter pair bunch handful all some any plenty one each both media data what who".split()
)


#: So much or so little of something, which is one case: "more than 3 cracks means it fails".
_IS_ONE_CASE = re.compile(r"(?i)(?:more|fewer|less|\w+er|worse) than (?:[\w.%$€£]+ ?){1,5}$")


def fitting(text: str) -> str:
    """A noun and its verb, both of one or both of many.

    >>> fitting("The patients is tired."), fitting("The price of the fish are low.")
    ('The patients are tired.', 'The price of the fish is low.')
    """
    doc = parse(text)
    edits: list[tuple[int, int, str]] = []
    for subject in doc:
        verb = _finite_beside(doc, subject)
        if verb is None or (verb.lower_ in ("means", "is") and _IS_ONE_CASE.match(text[: verb.idx])):
            continue
        form = None
        if (
            subject.tag_ == "NNS"
            and (subject.lower_.endswith("s") or subject.lower_ in _MEN)
            and not (subject.lower_ in _ONE or subject.lower_.endswith("ics"))
            and not (any(child.dep_ == "nummod" for child in subject.children) and verb.lower_ == "is")
        ):
            form = _PLURAL.get(verb.lower_) or (
                verb.lemma_
                if verb.tag_ == "VBZ" and third_person_verb(verb.lemma_, plural=False) == verb.lower_
                else None
            )
        elif subject.tag_ == "NN" and subject.lower_ not in _GROUPS and _has_article(subject):
            form = _SINGULAR.get(verb.lower_)
        if form:
            edits.append((verb.idx, verb.idx + len(verb.text), form))
    for start, end, form in reversed(edits):
        text = text[:start] + form + text[end:]
    return text


def _has_article(noun: Token) -> bool:
    return any(
        child.dep_ in ("det", "poss") and child.lower_ not in ("all", "some", "any", "no")
        for child in noun.children
    )


def _finite_beside(doc: Doc, subject: Token) -> Token | None:
    """The finite verb right behind a noun that is its subject alone; None where anything makes it doubtful."""
    no_noun = subject.head.lower_ not in (*_PLURAL, *_SINGULAR) or not lemmas(subject.lower_, "NOUN")
    if (subject.i == 0 and no_noun) or subject.dep_ not in _SUBJECTS or subject.tag_ not in ("NN", "NNS"):
        return None
    inside = list(subject.subtree)
    if any(token.dep_ in ("conj", "cc", "relcl", "acl", "appos") or token.is_punct for token in inside):
        return None
    at = inside[-1].i + 1
    if (
        at < len(doc)
        and doc[at].tag_ == "RB"
        and doc[at].lower_ in ("also", "always", "often", "never", "just", "still", "really")
    ):
        at += 1
    if at >= len(doc) or inside[-1].i < subject.i:
        return None
    verb = doc[at]
    if subject.head.i not in (verb.i, verb.head.i):
        return None
    asks = verb.lemma_ == "do" and (at + 1 >= len(doc) or doc[at + 1].lower_ not in ("not", "n't", "n’t"))
    if asks or doc.text.rstrip().endswith("?"):
        return None
    if verb.lower_ in ("'s", "’s", "'re", "’re") or verb.dep_ not in (
        "ROOT",
        "aux",
        "auxpass",
        "ccomp",
        "advcl",
        "conj",
        "relcl",
    ):
        return None
    return verb if verb.tag_ in ("VBZ", "VBP") or verb.lower_ in ("was", "were") else None
