"""Articles that learners of English leave out, where one of many is surely meant: "she is nurse" → "she is a nurse"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scriptwright.language import parse
from scriptwright.notes.occupations import jobs
from scriptwright.script.words.articles import countable, is_person, with_note_articles
from scriptwright.script.words.bare_jobs import article_of
from scriptwright.script.words.countables import COUNTABLE

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token


#: Places in which one is without an article, and nouns with a preposition that have none.
_BARE_AFTER_PREPOSITION = frozenset(
    "bed school hospital class prison jail court church town hand person place stage board sea market office question project plan word letter number "
    "phone radio train bus car bike boat taxi plane truck ship email letter row year name half fact detail mistake error surprise secret lie "
    "doubt exception warning limit principle reply request response concert contract flight season competition mission position stage scene".split()
)
_PLACED = frozenset("as with without in near like into behind under inside".split())
_FROM = frozenset(("from", "by", "of"))
_ABOUT = frozenset(("about", "for"))  #: before somebody, who is one of many
#: Places and things that everybody knows which is meant.
_CLAUSE_OPENS = frozenset("that because think thought thinks when if where".split())
_KNOWN = frozenset(
    "entrance exit gate city village kitchen garden river lake tap forest mountain wall street".split()
)
_SET = re.compile(
    r"(?i)\b(?:knife and fork|pen and paper|cat and mouse|mother and child|father and son|husband and wife|man and woman|door to door|man to man|eye contact|eye to eye|house to house|room and board)\b"
)


def of_many(text: str) -> str:
    """The words of a learner with the article of what is one of many: "there is button" → "there is a button".

    >>> of_many("She works in small clinic and has old dog."), of_many("I go to school by bus.")
    ('She works in a small clinic and has an old dog.', 'I go to school by bus.')
    """
    if _SET.search(text):
        return text
    doc = parse(text)
    edits: list[tuple[int, str]] = []
    for noun in doc:
        if (
            not (noun.tag_ == "NN" or (noun.tag_ == "NNP" and (noun.i == 0 or noun.text == noun.lower_) and noun.lower_ in COUNTABLE))
            or noun.lower_ in ("lead", noun.head.lower_ if noun.dep_ == "conj" else "")
            or not (noun.lower_ in COUNTABLE or jobs().fullmatch(noun.lower_))
            or (noun.text != noun.lower_ and noun.i)
        ):
            continue
        first = _first_of(doc, noun)
        if first is None or not _wanted(doc, noun, first):
            continue
        beside = first.i and doc[first.i - 1].lower_ in ("near", "behind", "beside", "opposite")
        known = noun.lower_ in _KNOWN or (beside and countable(noun.lower_, place=True))
        article = "the" if first.i == noun.i and known else article_of(first.text)
        if noun.dep_ in ("nsubj", "nsubjpass"):
            one = _might(noun) or _PERSON.search(noun.lower_) or first.tag_ == "JJ"
            article = article if one else "the"
        edits.append((first.idx, article))
    for at, article in sorted(edits, reverse=True):
        told = f"{article.capitalize()} {text[at].lower()}" if at == 0 else f"{article} {text[at]}"
        text = text[:at] + told + text[at + 1 :]
    return text


def bare_things(text: str) -> int:
    """How many things that are one of many have still no article."""
    if _SET.search(text):
        return 0
    doc = parse(text)
    return sum(
        noun.tag_ == "NN"
        and noun.lower_ in COUNTABLE
        and noun.dep_ in ("dobj", "attr", "pobj", "nsubj")
        and not (noun.dep_ == "pobj" and noun.lower_ in _BARE_AFTER_PREPOSITION)
        and not (noun.dep_ == "pobj" and noun.head.lower_ in ("by", "of", "on"))
        and not (
            noun.i + 1 < len(doc)
            and (noun.nbor().tag_.startswith("NN") or noun.nbor().tag_ in ("CD", "HYPH", "POS"))
        )
        and _first_of(doc, noun) is not None
        for noun in doc
    )


#: Behind these a place or a thing has an article.
_PLACING = frozenset(
    "in on at from to into near behind under inside over through around beside across of".split()
)


def in_places(text: str) -> str:
    """Where something is, with its article: "water from tap in city" → "water from the tap in the city"."""
    told = with_note_articles(text, "their").split(" ")
    words, kept = text.split(" "), list[str]()
    for word in told:
        if word == (words[0] if words else None):
            kept.append(words.pop(0))
        elif kept and kept[-1].lower() in _PLACING and words:
            kept.append(word)
    return " ".join(kept) if not words else text


_PERSON = re.compile(
    r"(?:man|woman|person|child|boy|girl|er|or|ist|ian|hero|expert|guy|student|patient|client|friend|customer)$"
)


def _first_of(doc: Doc, noun: Token) -> Token | None:
    """The first word of a noun with its adjectives; None where it has an article, an owner or a number already."""
    at = noun.i
    while (
        at
        and doc[at - 1].tag_ == "NN"
        and doc[at - 1].dep_ == "compound"
        and doc[at - 1].lower_ not in ("head", "chief")
    ):
        at -= 1
    while at and doc[at - 1].tag_ in ("JJ", "JJR", "VBN") and doc[at - 1].text.isalpha():
        if doc[at - 1].tag_ == "VBN" and at > 1 and doc[at - 2].lemma_ in ("have", "be"):
            break
        at -= 1
    if at and doc[at - 1].lower_ in ("very", "really", "quite") and at < noun.i:
        at -= 1
    before = doc[at - 1] if at else None
    given = before is not None and (
        (before.tag_ in _GIVEN_TAGS and before.lower_ not in ("when", "where")) or before.lower_ in _GIVEN
    )
    return None if given or doc[at].lower_ in _GIVEN else doc[at]


#: What stands before a noun or its adjectives where they need no article.
_GIVEN_TAGS = frozenset("DT PRP$ CD POS PDT WDT WP$ WP NN NNP NNS JJS RBS HYPH VBG WRB".split())
_GIVEN = frozenset(
    "no such what any every each same own other next last first second only whole many few several more enough half per -".split()
)


def _might(noun: Token) -> bool:
    """Whether any one of many is meant: "mistake can cost a life"."""
    return any(child.lower_ in ("can", "could", "may", "might") for child in noun.head.children)


def _is_of_somebody(noun: Token) -> bool:
    """ "The owner of shop", "captain of ferry": whose it is, or what somebody leads."""
    owner = noun.head.head if noun.head.lower_ == "of" else None
    person = _PERSON.search(noun.lower_) or jobs().fullmatch(noun.lower_)
    if owner is not None and person and noun.lower_ != "patient" and not _PART.search(owner.lower_):
        return True
    return owner is not None and (
        _LEADS.search(owner.lower_) is not None or jobs().fullmatch(owner.lower_) is not None
    )


_PART = re.compile(
    r"^(?:kind|type|sort|lot|bit|part|name|number|word|role|position|title|class|group|team)s?$"
)
_LEADS = re.compile(
    r"(?:owner|manager|chief|captain|boss|director|leader|neighbou?r|driver|mechanic|operator|teacher|friend)$"
)


#: What is played and taught without an article: "she teaches piano".
_PLAYED = frozenset("piano guitar violin drum flute trumpet cello accordion saxophone clarinet harp".split())


def _wanted(doc: Doc, noun: Token, first: Token) -> bool:
    after = doc[noun.i + 1] if noun.i + 1 < len(doc) else None
    if after is not None and (
        after.tag_.startswith("NN") or after.tag_ in ("CD", "HYPH", "POS") or after.text in ("-", "/")
    ):
        return False
    before = doc[first.i - 1] if first.i else None
    if noun.lower_ in _PLAYED and noun.head.lemma_ in ("play", "teach", "learn", "practice", "study", "take"):
        return False
    if noun.dep_ in ("nsubj", "nsubjpass"):
        alone = not any(child.dep_ in ("conj", "cc") for child in noun.children)
        return (
            (before is None or before.lower_ in _CLAUSE_OPENS)
            and alone
            and (
                noun.head.tag_ in ("VBZ", "VBD", "VBP")
                or any(child.tag_ in ("MD", "VBZ", "VBD", "VBP") for child in noun.head.children)
            )
        )
    if before is None:
        return False
    if noun.dep_ == "pobj" or before.tag_ == "IN":
        placed = _PLACED | _FROM if first.i < noun.i or noun.lower_ in _KNOWN else _PLACED
        placed = placed | {"of"} if _is_of_somebody(noun) else placed
        placed = placed | _ABOUT if _PERSON.search(noun.lower_) or is_person(noun.lower_) else placed
        return before.lower_ in placed and (first.i < noun.i or noun.lower_ not in _BARE_AFTER_PREPOSITION)
    if noun.dep_ == "conj":
        return (
            before.lower_ == "and"
            and noun.head.i < noun.i
            and noun.head.dep_ in ("dobj", "attr")
            and noun.head.lower_ in COUNTABLE
        )
    ruling = noun.head
    subject = next((child for child in ruling.children if child.dep_ == "nsubj"), None)
    told = (
        subject is not None
        or any(child.dep_ == "expl" for child in ruling.children)
        or ruling.dep_ in ("xcomp", "conj")
    )
    if (
        not told
        or ruling.lemma_ == "play"
        or (subject is not None and subject.lower_ in ("title", "role", "position", "name"))
    ):
        return False
    return (
        noun.dep_ in ("dobj", "attr")
        and ruling.i < noun.i
        and (ruling.i == first.i - 1 or before.tag_ in ("RB", "PRP", "VBD", "VBZ", "VBP", "VB", "VBG", "VBN"))
    )
