"""Signs of a learner's fault that no rule mends for certain, so that another sentence may be told instead."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from scriptwright.narration.dictionary import is_base, is_past, lemmas

if TYPE_CHECKING:
    from spacy.tokens import Doc

_SIGNS = (
    re.compile(r"\b(?:in|per) (?:week|month|day|year)(?=[.,;]|$| (?:and|for|he|she|I)\b)"),
    re.compile(r"\b(?:looks?|works?|feels?|seems?|goes|comes?|knows?|likes?|thinks?|earns?) not\b"),
    re.compile(
        r"\b(?:watching|know|knows|knew|see|saw|ask|asked|look|looked|somebody|person) who (?:come|work|live|need|want|know|say|make|take|help|pay|sell|speak|have)\b(?! to\b)"
    ),
    re.compile(r"(?i)\b(?:because|if|when|that|and) (?:he|she|it|they) (?:not|very|so|too) [a-z]+"),
)
_QUALITY = frozenset(
    "old big small good bad new young long simple special short hard great nice strong different own real".split()
)
_MASS = frozenset(
    "work money food time water music luck news advice weather business company family experience health help fun practice "
    "training school coffee tea bread soup meat fish paper hair skin land sleep care English stuff people quality life "
    "pay taste sense shape condition faith memory communication knowledge information design art".split()
)


def left_over(doc: Doc) -> Iterator[str]:
    """Each sign in the parsed words."""
    for sign in _SIGNS:
        for _ in sign.findall(doc.text):
            yield "sign"
    for token in doc:
        before = [child for child in token.children if child.i < token.i]
        if token.tag_ in ("VB", "VBP") and token.dep_ in ("ROOT", "conj", "ccomp", "relcl"):
            helped = any(child.dep_ in ("aux", "auxpass") for child in token.children)
            subject = next((child for child in before if child.dep_ == "nsubj"), None)
            one = subject is not None and subject.tag_ in ("NN", "NNP") and subject.lower_ not in _MASS
            joined = (
                subject is None
                and token.dep_ == "conj"
                and token.head.tag_ == "VBZ"
                and is_base(token.lower_)
            )
            many = one and any(child.dep_ == "conj" for child in subject.children)  # type: ignore[union-attr]
            if not helped and (joined or (one and not many)):
                yield "bare verb"
        if token.tag_ == "NN" and token.dep_ in ("nsubj", "dobj", "pobj") and token.lower_ not in _MASS:
            kinds = {child.dep_ for child in token.children}
            plain = [child for child in before if child.dep_ == "amod" and child.lower_ in _QUALITY]
            if plain and not kinds & {"det", "poss", "nummod", "compound"} and token.i + 1 < len(doc):
                yield "no article"
        if token.lower_ == "the" and token.i + 1 < len(doc):
            word = doc[token.i + 1].lower_
            deed = lemmas(word, "VERB") and not lemmas(word, "NOUN") and not lemmas(word, "ADJ")
            if deed and is_base(word):
                yield "a verb for a noun"
        if token.lower_ in ("was", "were") and token.i + 1 < len(doc):
            behind = doc[token.i + 1]
            if behind.tag_ in ("VB", "VBP") and is_base(behind.lower_) and not is_past(behind.lower_):
                yield "bare verb behind was"
