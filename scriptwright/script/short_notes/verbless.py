"""What a short note says of a thing or of somebody without its verb: "rope stuck on a branch" → "rope was stuck on a branch"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scriptwright.language import parse
from scriptwright.narration.dictionary import is_base, is_past, lemmas
from scriptwright.script.words.articles import is_person
from scriptwright.script.words.clauses import FINITE, has_subject

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

_COMMA = re.compile(r"(, (?=[A-Za-z])|(?<=[.;]) )")
_MARKS = re.compile(r"[\"“”:;=→/()?]| [–—-] ")
_NAMING = frozenset("DT PRP$ JJ JJR CD NN NNS NNP NNPS POS HYPH".split())
#: What begins no thing of which something is said.
_NO_THING = re.compile(
    r"(?i)(?:no|not|never|none|nothing|always|also|and|but|or|so|then|now|if|when|while|because|who|what|where|how|why|that|this|there|it|he|she|they|we|you|i|me|us|him|them|"
    r"more|less|as|like|its|too|very|just|only (?!\w+ \w+ing\b)|even|still|usually|mostly|sometimes|maybe|every|each|most|half|some|all|both|any|in|on|at|by|for|from|with|to|of|about|after|before|since|until|during|[a-z]+ly|"
    r"[a-z]+ing|(?:an? )?(?:bit|little|lot|few|couple)|(?:first|last|best|worst) (?:time|day|year|week|thing|part)|lots?|plenty|tons|one|two|three|four|five|six|seven|eight|nine|ten|\d+ (?:years?|months?|weeks?|days?|hours?|minutes?|times?)|(?:\w+ )?(?:years?|months?|weeks?|days?|hours?|minutes?))\b"
)
#: What is done to somebody or something and done by nobody without its object.
DONE_TO = frozenset(
    "locked trapped buried rescued killed injured stolen arrested fired hired invited renewed required included delivered sent built repaired replaced "
    "booked crushed jammed soaked wrecked broken torn bent taken given covered parked stuck chained tied wrapped packed stacked sealed blocked bolted "
    "banned cancelled canceled sold closed wired plugged hidden torn scattered burned burnt frozen ruined smashed cracked logged allowed checked transferred chosen".split()
)
_DEGREE = frozenset(
    "not too very so really pretty still always all mostly completely totally almost just already way never also now".split()
)
_PLACED = frozenset("down up out over gone away off inside outside there here back upside".split())
_WHERE = frozenset("in on at under behind beside near inside outside over across next".split())
_KIN = re.compile(
    r"(?i)(?:(?:his|her|their|my) )?(?:mom|mum|dad|mother|father|brother|sister|son|daughter|wife|husband|boss|partner|captain|coach)$"
)
_NOBODY = frozenset(
    "someone everyone anyone nobody everybody somebody anybody nothing everything something anything none".split()
)
#: What something is too long, too short or too late by: "quarter inch short".
_MEASURES = frozenset("inch inches foot feet yard mile miles minute minutes hour hours day days pound pounds ounce ounces dollar dollars".split())
#: Where somebody is kept for a while.
_STAY = re.compile(r"in (?:the )?(?:hospital|jail|prison|surgery|intensive care|a coma|the icu|court)\b")
#: Qualities that stand before a thing oftener than they are said of one.
_NO_QUALITY = frozenset(
    "own other same whole only main first last next more less former total extra few several many top front upper lower inner outer live double single".split()
)

#: Qualities that are things as well.
_QUALITIES = frozenset(
    "fine tiny heavy cold hot wet dry sick mad quiet solid old better worse worst fast full open good bad free short low high extra great safe dead flat loose tight dark level".split()
)


#: What somebody did, written as a day or a name is: "Sat there."
_DEED = re.compile(r"(?i)sat (?:there|down|on|in|with|by|up|at|outside|next)\b")


def with_being(text: str, *, past: bool) -> str:
    """The note with the verb of each of its pieces that says how or where a thing is; `past`: it tells what happened.

    >>> with_being("rope stuck on a branch, climbers mad", past=True)
    'rope was stuck on a branch, climbers were mad'
    >>> with_being("wages fine, tools too heavy", past=False), with_being("big dogs and small cats", past=False)
    ('wages are fine, tools are too heavy', 'big dogs and small cats')
    """
    if _MARKS.search(text):
        return text
    made: list[str] = []
    alone = True  #: whether no clause stands before a piece that what is being done in it could go with
    for at, piece in enumerate(_COMMA.split(text)):
        told = None if at % 2 else _made(piece, past=past, alone=alone)
        if at % 2 == 0:
            alone = told is not None
        made.append(told or piece)
    return "".join(made)


def _made(piece: str, *, past: bool, alone: bool) -> str | None:
    bare = piece.rstrip(".!")
    if not 2 <= len(bare.split()) <= 14 or _NO_THING.match(bare) or _DEED.match(bare):
        return None
    doc = parse(bare[:1].lower() + bare[1:] if bare[1:2].islower() and not _named(bare) else bare)
    for at in range(1, min(len(doc), 6)):
        if (
            _is_thing(doc[:at])
            and _said_of(doc, at, past=past, alone=alone)
            and doc[at].lower_ not in ("ago", "later", "before")
            and bare[doc[at].idx :][:8].lower() != "used to "
            and not _orders(doc, at)
            and not _verb_elsewhere(doc, at)
        ):
            head = doc[at - 1]
            many = _is_many(head) or any(token.lower_ == "and" for token in doc[:at])
            be = ("were" if many else "was") if past else ("are" if many else "is")
            cut = doc[at].idx
            the = "the " if doc[at].tag_ in ("JJS", "RBS") and doc[-1].tag_ in ("NN", "NNS") else ""
            return f"{bare[:cut]}{be} {the}{bare[cut:]}{piece[len(bare) :]}"
    return None


def _is_many(head: Token) -> bool:
    base = lemmas(head.lower_, "NOUN")
    return head.tag_ in ("NNS", "NNPS") or (
        head.lower_.endswith("s") and bool(base) and base[0] != head.lower_
    )


def _named(words: str) -> bool:
    """Whether a note begins with a name, which nothing else is called by."""
    first = words.split()[0]
    return not lemmas(first.lower(), "NOUN") or re.match(r"[A-Z]\w+ [A-Z]", words) is not None


def _is_thing(left: Span) -> bool:
    head = left[-1]
    if head.lower_ in _MEASURES:
        return False
    if any(
        token.tag_ not in _NAMING and not (token.i == 0 and lemmas(token.lower_, "NOUN")) for token in left
    ):
        return False
    if len(left) == 1 and lemmas(head.lower_, "ADJ") and head.tag_ == "JJ":
        return False
    if (
        head.lower_ in ("double", "single", "half")
        or head.tag_ in ("PRP$", "DT")
        or head.lower_ in _NOBODY
        or (is_past(left[0].lower_) and len(left) > 1)
    ):
        return False
    noun = head.tag_ in ("NN", "NNS", "NNP", "NNPS") or (head.i == 0 and bool(lemmas(head.lower_, "NOUN")))
    after = head.doc[head.i + 1] if head.i + 1 < len(head.doc) else None
    return noun and not (after is not None and after.tag_ in ("POS", "HYPH"))


def _orders(doc: Doc, at: int) -> bool:
    """Whether the word in front may be a verb: "show up", "felt sick", but not "dress too big"."""
    word = doc[0].lower_
    if at > 1 or doc[0].text[:1].isupper():
        return False
    phrasal = doc[at].lower_ in ("up", "down", "out", "over", "off", "away", "back")
    return is_past(word) or (phrasal and is_base(word) and bool(lemmas(word, "VERB")))


def _said_of(doc: Doc, at: int, *, past: bool, alone: bool) -> bool:
    """Whether what stands here is said of the thing before it."""
    first = doc[at]
    after = doc[at + 1] if at + 1 < len(doc) else None
    if first.tag_ == "VBG":
        return past and alone and bool(lemmas(first.lower_, "VERB")) and not _before_noun(after)
    if first.lower_ in DONE_TO:
        told = past or (after is not None and after.lower_ in ("every", "each", "once", "twice"))
        return told and (
            after is None
            or after.tag_ in ("IN", "RB", "RP", "TO", "CD")
            or after.lower_ in ("every", "each", "once")
        )
    if first.tag_ in ("JJS", "RBS"):
        return (
            doc[-1].tag_ in ("NN", "NNS")
            and at + 2 <= len(doc) - 1
            and not any(t.tag_ == "IN" for t in doc[at:])
        )
    if after is not None and (first.lower_, after.lower_) in (("so", "far"), ("just", "about")):
        return False
    while first.lower_ in _DEGREE and first.i + 1 < len(doc):
        first = first.nbor()
    after = doc[first.i + 1] if first.i + 1 < len(doc) else None
    if first.lower_ in _PLACED:
        stands = at == 1 and doc[0].lower_.endswith("s") and bool(lemmas(doc[0].lower_, "VERB"))
        return past and not stands and (after is None or after.tag_ in ("IN", "RB"))
    if _is_quality(first):
        return after is None or after.tag_ == "IN" or after.lower_ in ("enough", "to", "than")
    if past and is_person(doc[at - 1].lower_) and first.lower_ == "in" and _STAY.match(doc[first.i :].text):
        return True
    somebody = _KIN.match(doc[:at].text) or (at == 1 and doc[0].tag_ == "NNP" and doc[0].text[:1].isupper())
    return bool(
        past
        and somebody
        and first.lower_ in _WHERE
        and after is not None
        and first.i == at
        and after.lower_ != "law"
    )


def _is_quality(token: Token) -> bool:
    """An adjective that is no noun as well."""
    word = token.lower_
    if (
        word in _NO_QUALITY
        or not lemmas(word, "ADJ")
        or token.tag_ not in ("JJ", "JJR", "JJS", "NN", "RB", "RBR", "RBS", "VBN")
    ):
        return False
    degree = token.i > 0 and token.nbor(-1).lower_ in ("too", "very", "so", "really", "pretty")
    return degree or not lemmas(word, "NOUN") or word in _QUALITIES


def _before_noun(after: Token | None) -> bool:
    return after is not None and after.tag_ in ("NN", "NNS")


def _verb_elsewhere(doc: Doc, at: int) -> bool:
    """Whether a verb with its subject stands there already, other than where one is missing."""
    return any(
        token.tag_ in FINITE
        and token.i != at
        and not (token.i == 0 and at == 1)
        and (
            has_subject(token)
            or (token.dep_ in ("aux", "auxpass") and has_subject(token.head))
            or token.dep_ in ("ROOT", "conj")
        )
        and not any(child.tag_ in ("WP", "WDT", "IN", "WRB") and child.i > at for child in token.children)
        for token in doc
    )
