"""The articles that short notes leave out, where one countable thing has none: "saw ad on bus" → "saw an ad on the bus"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from scriptwright.frames import TEMPLATES
from scriptwright.language import parse
from scriptwright.narration.dictionary import lemmas
from scriptwright.notes.occupations import jobs
from scriptwright.script.words.subjects import left_out

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_GIVEN = frozenset(("DT", "PRP$", "CD", "POS", "PDT", "WDT", "WP$"))
#: What there is one of: its article is "the", whatever thing it stands before.
_ONE = re.compile(
    r"(?:first|second|last|same|whole|only|next|entire|right|wrong|[a-z]{2,}est|best|worst|most)$"
)
#: A thing that says what kind of thing the next word is, or stands in a set phrase.
_PAIRS = frozenset(("-", "/", "–"))
#: What is done to a part of one's own body, and what one has one of.
_TO_SELF = re.compile(
    r"(?:broke|hurt|lost|cut|twist\w*|burn\w*|sprain\w*|dislocat\w*|smash\w*|lose|loses|shakes?|shook|crush\w*|injur\w*|bends?|under|on|in|against|with)$"
)
_OWN_JOB = re.compile(r"(?:lost|quit|left|likes?|loves?|hates?|hated|loved|liked|enjoys?)$")
_WHERE = frozenset(
    "on in at from into under behind near over through across off inside outside around onto above below down up along beside past".split()
)
_WITH = frozenset("with for as like without into".split())
#: Set phrases without an article.
SET_PHRASE = re.compile(
    r"(?i)\b(?:the|an?|this|that|my|our|his|her|their|one|each|every) (?:check|sign|drop|pick|log|walk|drive|carry|clean|warm|follow|call|break|back|stand|cut|cook|sit|hand|try|swap|lock|clock|weigh|tap)[- ](?:in|out|up|off|on|over|through|down|about) \w+|"
    r"\b(?:at home|in (?:hand|bed|line|court|class|place|person|front|back|end|case|case of|order|charge|office|town|school|college|church|prison|jail|turn|shape|tune|stock|storage|transit|part|rain|mind|fact|touch|training|style|need|use|form|body|cash|camp)|"
    r"on (?:time|foot|board|site|call|duty|deck|stage|camera|radio|screen|paper|top|hand|tape|fire|file|record|film|video|tour|trial|land|shift|air|base|track|target|edge|guard|display|order|schedule|weekend|point)|"
    r"at (?:sea|night|work|school|church|court|hand|risk|base|camp|dawn|sunrise|sunset|noon|midnight|peak|first|last|best|worst|least|most|play)|"
    r"for (?:example|sale|work|rent|fun|life|school|class|lunch|dinner|breakfast|hire|free|good|real|sure)|from (?:home|scratch|work|school|memory|bed|dawn|top|end|start|day)|"
    r"to (?:bed|school|work|court|college|church|town|class|date|jail|prison|market)|with (?:care|pride|ease)|"
    r"(?:kind|sort|type|part|half|plenty|lots?|out|back|because|instead|top|front|piece|pair|bit|amount|number|board|set) of|"
    r"(?:play(?:s|ed)?|study|studies|studied|teach(?:es)?|taught) (?:piano|guitar|violin|drum|flute|trumpet|ball)|take(?:s|n)? (?:part|place|turn|note|care|order)|took (?:part|place|note|care)|(?:do|does|doing|did|work|works|worked|on) (?:night|day|morning|late|early|evening|graveyard) shift|door to door|side by side|step by step|face to face|hand in hand|head to toe)\b"
)


#: Of what there is one, and none that is of a kind: "the news", never "a bad news".
_NO_ONE = frozenset("news weather rain mail internet traffic crew sky ground".split())


#: A side of a part of one's own body: "with back of hand".
_PART_OF = re.compile(
    r"(?<!the )(?<!his )(?<!her )(?<!their )(?<!my )\b(back|palm|side|tip|heel|top) of (hand|foot|head|neck|thumb|finger|wrist|leg|arm|tongue)\b"
)


@dataclass(frozen=True)
class _Nouns:
    the: frozenset[str]
    own: frozenset[str]
    person: frozenset[str]
    thing: frozenset[str]
    place: frozenset[str]

    def __contains__(self, word: str) -> bool:
        return any(word in kind for kind in (self.the, self.own, self.person, self.thing, self.place))


@lru_cache(maxsize=1)
def _nouns() -> _Nouns:
    """The nouns of `templates/count_nouns.txt`, by what their article depends on."""
    found: dict[str, set[str]] = {"the": set(), "own": set(), "person": set(), "thing": set(), "place": set()}
    for line in (TEMPLATES / "count_nouns.txt").read_text(encoding="utf-8").splitlines():
        kind, colon, words = line.partition(": ")
        if colon and kind in found:
            found[kind].update(words.split())
    return _Nouns(**{kind: frozenset(words) for kind, words in found.items()})


def named_own() -> frozenset[str]:
    """Parts of the body and the like, of which everybody has their own."""
    return _nouns().own


def countable(word: str, *, place: bool = False, known: bool = False) -> bool:
    """Whether one of many is meant by a noun; `place`: somewhere, `known`: of which there is one where it stands."""
    nouns = _nouns()
    if place or known:
        return (place and word in nouns.place) or word in nouns.the
    return word in nouns


def is_person(word: str) -> bool:
    """Whether a noun is somebody of whom there are many: "client", "lad", "nurse"."""
    return (
        word in _nouns().person
        or word in ("lad", "lass", "fella", "bloke", "chap")
        or jobs().fullmatch(word) is not None
    )


def with_note_articles(text: str, their: str = "her") -> str:
    """A short note with the article that one countable thing has in a sentence.

    >>> with_note_articles("saw ad on bus"), with_note_articles("wanted to be pilot")
    ('saw an ad on the bus', 'wanted to be a pilot')
    >>> with_note_articles("keeps radio on all night"), with_note_articles("goes home by bus")
    ('keeps the radio on all night', 'goes home by bus')
    """
    text = _PART_OF.sub(rf"the \1 of {their} \2", text)
    nouns = _nouns()
    if not any(word in nouns or jobs().fullmatch(word) for word in re.findall(r"[a-z-]+", text)):
        return text
    lost = "She " if left_out(text) is not None else ""
    small = text[:1].lower() + text[1:] if lost else text
    doc = parse(lost + small)
    edits = [(at - len(lost), article) for at, article in _missing(doc, their) if at >= len(lost)]
    for at, article in reversed(edits):
        text = f"{text[:at]}{article} {text[at:]}"
    return text


def _missing(doc: Doc, their: str) -> list[tuple[int, str]]:
    found = []
    sets = [match.span() for match in SET_PHRASE.finditer(doc.text)]
    for token in doc:
        if token.tag_ != "NN" or not (token.text in _nouns() or jobs().fullmatch(token.text)):
            continue
        after = doc[token.i + 1] if token.i + 1 < len(doc) else None
        if asked_around(token.head):
            continue
        if after is not None and (
            after.tag_ in ("NN", "NNS", "POS", "CD")
            or (after.text in _PAIRS and after.whitespace_)
            or (after.i + 1 < len(doc) and doc[after.i + 1].text == token.text)
        ):
            continue
        if any(start <= token.idx < end for start, end in sets):
            continue
        start = _start(token)
        if (
            token.text == "shop"
            and start
            and doc[start - 1].lemma_ in ("take", "teach", "for", "in", "like", "love")
        ):
            continue
        out = start > 1 and doc[start - 2 : start].text == "out of"
        if start == 0 or any(
            t.tag_ in _GIVEN or t.lower_ in ("no", "its") or (t.lower_ == "of" and not out)
            for t in doc[start - 1 : token.i]
        ):
            continue
        if start > 1 and doc[start - 2].text == token.text:
            continue
        article = _article(doc[start - 1], doc[start], token, their)
        if article:
            found.append((doc[start].idx, article))
    return found


def asked_around(verb: Token) -> bool:
    """Whether a "did" stands before the subject, as in no statement: in "did the kids splash zone" all of it is one thing."""
    does = next((one.i for one in verb.lefts if one.dep_ == "aux" and one.lemma_ == "do"), None)
    return does is not None and any(one.dep_ == "nsubj" and one.i > does for one in verb.lefts)


def _start(noun: Token) -> int:
    """Where the noun's own words begin: "steel" of "in steel cage"."""
    doc, start = noun.doc, noun.i
    while start > 2 and doc[start - 1].tag_ in ("IN", "RP") and doc[start - 2].text == "-":
        start -= 3
    while start and _describes(doc[start - 1], start, noun.i):
        start -= 1
    return start


def _describes(token: Token, start: int, noun: int) -> bool:
    """Whether a word before a noun belongs to it."""
    kind = token.tag_ in ("NN", "NNP", "JJ", "JJS", "JJR", "HYPH", "VBN")
    doing = token.tag_ == "VBG" and token.dep_ in ("amod", "compound")
    return (kind or doing) and start <= token.head.i <= noun


#: What tells one place from the others there: "in the main hall", where "in a small hall" is any.
_WHICH = frozenset(
    "main back front top bottom upper lower left right central local nearby other inner outer far near opposite whole public open emergency middle rear side north south east west northern southern eastern western operating old".split()
)


def _article(before: Token, first: Token, noun: Token, their: str) -> str:
    nouns, word = _nouns(), noun.text
    indefinite = (
        "an" if first.lower_[:1] in "aeio" or re.match(r"(?:hour|honest|x-ray|MRI|FBI)", first.text) else "a"
    )
    single = first.i == noun.i
    if first.lower_ == "own":
        return ""
    if (word in _NO_ONE and not single) or before.lower_ in ("said", "say", "says", "called", "named"):
        return ""
    if _ONE.match(first.lower_) and not single:
        indefinite = "the"
    if (word in nouns.own and single and _TO_SELF.match(before.lower_)) or (
        word == "job" and single and _OWN_JOB.match(before.lower_)
    ):
        return their
    if before.lower_ in _WHERE or before.lower_ == "of":
        if before.lower_ == "from" and word in nouns.person:
            return indefinite
        where = (word in nouns.place or word in nouns.the) and (
            first.tag_ != "JJ" or first.lower_ in _WHICH or indefinite == "the"
        )
        return ("the" if where else indefinite) if where or word in nouns.thing else ""
    if before.lower_ in _WITH or (before.lower_ == "to" and before.tag_ == "IN"):
        known = single and (word in nouns.the or word == "company")
        if before.lower_ == "without":  # of what is not there nobody knows which
            return "" if word in _NO_ONE | {"internet", "rain"} else indefinite
        return "the" if known else indefinite
    if before.lower_ in ("to",):
        return ("the" if word in nouns.place | nouns.the else indefinite) if before.tag_ == "IN" else ""
    if before.lower_ in ("are", "were", "'re"):
        return ""
    if before.lemma_ == "be" or before.lower_ in ("be", "is", "was", "became", "become", "becoming", "being"):
        person = word in nouns.person or jobs().fullmatch(word) is not None
        who = noun.i + 1 < len(noun.doc) and noun.nbor().lower_ in ("who", "that")
        return indefinite if person or who or not single else ""
    if before.tag_ in ("VB", "VBD", "VBZ", "VBP", "VBG", "VBN") and lemmas(before.lower_, "VERB"):
        if noun.head.i < before.i and noun.dep_ not in ("dobj", "attr", "oprd", "conj", "nsubj"):
            return ""
        return "the" if word in nouns.the and single else indefinite
    return ""
