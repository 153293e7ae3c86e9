"""A statement taken apart: its clauses, and the words in them that say something."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scriptwright.coverage.model import Statement
from scriptwright.language import parse, parse_ahead
from scriptwright.vectors import rarity

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

#: Parts of speech that say something; the rest hold them together.
CONTENT = frozenset(("NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM"))
#: Words of these parts that say nothing about what a statement states.
EMPTY = frozenset(
    "also just really very quite so then there here too even ever now still when where why how already "
    "be have do say tell ask explain mention think know get make go thing something someone people person "
    "accord example perhaps maybe only about nearly around almost really actually however away "
    "mr mr. mrs mrs. ms ms. dr dr. hello hi everyone".split()
)
LEAST = 0.3  #: weight of a content word however common it is
NUMBER = 0.9  #: weight of a number at least
LEAD_IN = 0.25  #: share of its weight that a word keeps in "When I asked what …"
LIGHTEST = 0.7  #: weight below which a clause belongs to the one before it
SHORTEST = 4  #: words that a statement has at least when its lead-in is taken away
_WHO = r"(?:he|she|they|(?:mr|ms|mrs|mx|dr|prof|professor|coach|officer)\.? \w+)"
_SAYS = r"(?:said|says|told me|explained|answered|replied|warned me|thinks|believes)"
_LEAD_IN = re.compile(
    rf"(?i)^(?:when i asked .*?, {_WHO} {_SAYS}(?: that)?|i asked \w+ .*? and {_WHO} {_SAYS}(?: that)?"
    rf"|{_WHO}(?: also)? {_SAYS}(?: that)|according to (?:\w+|{_WHO}),)\s+"
)
#: How a script brings in advice and words of the interviewee.
_FRAME = re.compile(
    r"(?i)(?:(?:his|her|their|(?:\w+\.? )?\w+['’]s) advice (?:is|was)|another (?:tip|piece of advice) is"
    r"|(?:and )?(?:he|she|they|(?:\w+\.? )?\w+) also (?:said|told me))\s"
)
_ASKED = frozenset(("ask", "wonder"))
_CUTS = frozenset(
    "and but because so which who when while if than instead although though until before after since "
    "where whose that as or unless whether".split()
)


@dataclass(frozen=True)
class ContentWord:
    """A word that says something: `text[start:end]` of the statement."""

    text: str
    lemma: str
    part: str  #: part of speech, by the Universal tags
    start: int
    end: int
    weight: float  #: 0 to 1
    clause: int


@dataclass(frozen=True)
class Clause:
    """A part of a statement that states something of its own: `text` is `statement.text[start:end]`."""

    text: str
    start: int
    end: int


@dataclass(frozen=True)
class Told:
    """A statement with its clauses and words; `core` is what is left of it without a lead-in."""

    statement: Statement
    core: str
    clauses: tuple[Clause, ...]
    words: tuple[ContentWord, ...]


def taken_apart(statements: Sequence[Statement]) -> tuple[Told, ...]:
    """Each statement with its clauses and words; a word that stands in many statements weighs less."""
    parse_ahead([statement.text for statement in statements])
    docs = [parse(statement.text) for statement in statements]
    spread = Counter(lemma for doc in docs for lemma in {_lemma(token) for token in doc if _says(token)})
    return tuple(_told(statement, doc, spread) for statement, doc in zip(statements, docs, strict=True))


def _told(statement: Statement, doc: Doc, spread: Counter[str]) -> Told:
    lead_in = {token.i for token in _lead_in(doc)}
    cuts = _cuts(doc, lambda token: _weight(token, spread, lead_in))
    bounds = list(zip(cuts, [*cuts[1:], len(doc)], strict=True))
    clauses = []
    words = []
    for number, (first, last) in enumerate(bounds):
        span = doc[first:last]
        clauses.append(Clause(span.text, span.start_char, span.end_char))
        words += [
            ContentWord(
                token.text,
                _lemma(token),
                token.pos_,
                token.idx,
                token.idx + len(token),
                _weight(token, spread, lead_in),
                number,
            )
            for token in span
            if _says(token)
        ]
    return Told(statement, _core(statement.text), tuple(clauses), tuple(words))


def _core(text: str) -> str:
    """The statement without "When I asked …, she said that" and its kind."""
    rest = _LEAD_IN.sub("", text)
    return rest if len(rest.split()) >= SHORTEST else text


def _lemma(token: Token) -> str:
    return token.lemma_.lower()


def _says(token: Token) -> bool:
    return (
        token.pos_ in CONTENT
        and token.dep_ != "neg"
        and _lemma(token) not in EMPTY
        and any(letter.isalnum() for letter in token.text)
    )


def _weight(token: Token, spread: Counter[str], lead_in: set[int]) -> float:
    if not _says(token):
        return 0.0
    weight = max(LEAST, min(rarity(_lemma(token)), rarity(token.lower_)))
    if token.pos_ == "NUM":
        weight = max(weight, NUMBER)
    weight /= math.sqrt(spread[_lemma(token)])
    return weight * (LEAD_IN if token.i in lead_in else 1.0)


def _lead_in(doc: Doc) -> list[Token]:
    """The tokens of "When I asked what …" or "Her advice is": how something was told, and not what."""
    frame = _FRAME.match(doc.text)
    if frame is not None:
        return [token for token in doc if token.idx < frame.end()]
    for token in doc:
        if token.dep_ == "advcl" and _lemma(token) in _ASKED and token.head.i > token.i:
            return list(token.subtree)
    return []


def _cuts(doc: Doc, weight: Callable[[Token], float]) -> list[int]:
    """Where clauses begin; one that says too little for itself is part of the one before it."""
    cuts = [0]
    for token in doc[1:]:
        after_mark = doc[token.i - 1].text in {",", ";", ":", "—", "–", "-", ".", "?", "!"}
        if (after_mark or token.lower_ in _CUTS) and not token.is_punct:
            heavy = sum(weight(one) for one in doc[cuts[-1] : token.i]) >= LIGHTEST
            verb = any(one.pos_ in ("VERB", "AUX") for one in doc[cuts[-1] : token.i])
            rest = doc[token.i :]
            rest_heavy = sum(weight(one) for one in rest) >= LIGHTEST
            rest_verb = any(one.pos_ in ("VERB", "AUX") for one in rest)
            if heavy and verb and rest_heavy and rest_verb:
                cuts.append(token.i)
    return cuts
