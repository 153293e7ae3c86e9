"""The article or the owner of every countable thing in a told sentence of notes that leave them out throughout."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scriptwright.language import parse
from scriptwright.narration.dictionary import lemmas
from scriptwright.script.words.articles import SET_PHRASE, countable, named_own
from scriptwright.script.words.bare_jobs import article_of
from scriptwright.script.words.count_words import KIN, OFTEN_BARE, is_place, is_somebody, one_of_many

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_QUOTED = re.compile(r"[\"“][^\"“”]*[\"”]")
_GIVEN = frozenset(("DT", "PRP$", "CD", "POS", "PDT", "WDT", "WP$", "WP"))
_GIVEN_WORDS = frozenset(
    "no such what any every each more enough much many less several few half another all both either neither per plus".split()
)
#: What there is one of, so that its article is "the".
_ONE = re.compile(
    r"(?:first|second|third|last|same|whole|only|next|entire|right|wrong|other|front|main|regular|usual|normal|average|current|actual|\d+(?:st|nd|rd|th))$"
)
_WHERE = frozenset(
    "in on at from into under behind near over through across off inside outside around onto above below down up along beside past to against toward towards".split()
)
_SURELY_THERE = frozenset(
    "under behind over through across off inside outside around onto into above below down up along beside past near against to toward towards from".split()
)
_ONE_OF_MANY = frozenset("with like without as of for about than".split())
_KINDS = frozenset("kind sort type bit lot letter letters piece part word pair set title role".split())
_NO_ONE = frozenset("news weather traffic time".split())
_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
_ROLES = frozenset(("nsubj", "nsubjpass", "dobj", "attr", "pobj", "conj", "dative", "oprd"))
_SAID = frozenset("said say says called named titled marked reads labeled spelled".split())
_OWNERS = {"i": "my", "he": "his", "she": "her", "they": "their", "we": "our", "you": "your", "it": "its"}


def with_determiners(text: str, their: str, heard: str = "", *, inside: bool = False) -> str:
    """The sentence with the article or the owner that each countable thing in it has.

    `their`: whose a part of the body is where the sentence does not say; `heard`: what was told before it;
    `inside`: not what it begins with.

    >>> with_determiners("She keeps ladder in van because customer may call.", "her")
    'She keeps a ladder in the van because a customer may call.'
    >>> with_determiners("He left because dog barked.", "her", heard="She has a dog.")
    'He left because the dog barked.'
    """
    for _ in range(2):  # with the first of them the parser understands the rest
        lacking = [(at, article) for at, article in missing(text, their, heard) if at or not inside]
        for at, article in reversed(lacking):
            rest = text[at:]
            if at == 0 or text[:at].endswith((". ", "! ", "? ")):
                article, rest = article.capitalize(), rest[:1].lower() + rest[1:]
            text = f"{text[:at]}{article} {rest}"
        if not lacking:
            break
    return _TWICE.sub("", text)


#: Whose it is, where the notes say "her own" behind it.
_TWICE = re.compile(r"\b(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[Tt]he|[Aa]n?) (?=(?:my|our|his|her|their) own\b)")


def missing(text: str, their: str = "their", heard: str = "") -> list[tuple[int, str]]:
    """Where a sentence lacks an article or an owner, and which."""
    masked = _QUOTED.sub(lambda quoted: '"' + "x" * (len(quoted.group()) - 2) + '"', text)
    doc = parse(masked)
    sets = [match.span() for match in SET_PHRASE.finditer(masked)]
    found = []
    for noun in doc:
        if not _one_of_many(noun) or any(start <= noun.idx < end for start, end in sets):
            continue
        first = _first_of(doc, noun)
        if first is None or not _lacks(doc, noun, first):
            continue
        article = _article(doc, noun, first, their, f"{heard} {masked[: first.idx]}".lower())
        if article:
            found.append((first.idx, article))
    return found


def _one_of_many(noun: Token) -> bool:
    """Whether a word names one thing or person of a kind of which there are many."""
    word = noun.lower_
    if noun.tag_ != "NN" and not (noun.tag_ == "NNP" and (noun.i == 0 or noun.text == word)):
        return False
    if noun.text != word and noun.i and not noun.doc[noun.i - 1].is_punct:
        return False
    if word in OFTEN_BARE:
        return False
    return one_of_many(word) and noun.dep_ in (*_ROLES, "ROOT")


def _first_of(doc: Doc, noun: Token) -> Token | None:
    """The first word of a noun with what describes it; None where it has an article, an owner or a number."""
    at = noun.i
    while at and _describes(doc[at - 1], noun):
        at -= 1
    around = doc[max(at - 1, 0) : noun.i]
    if any(token.tag_ in _GIVEN or token.lower_ in _GIVEN_WORDS or token.text in "-/" for token in around):
        return None
    if any(re.match(r"\d+[a-z]$", token.text) for token in around):
        return None
    owner = doc[noun.i - 1] if noun.i > 1 else None  # "her aunts salon", whose apostrophe is left out
    if owner is not None and owner.tag_ == "NNS" and doc[noun.i - 2].tag_ in ("PRP$", "DT"):
        return None
    if any(token.lower_ in _NO_ONE for token in doc[at : noun.i + 1]) and at < noun.i:
        return None
    before = at - 1
    while before >= 0 and doc[before].tag_ in ("NN", "JJ", "VBG", "HYPH", "NNP"):
        before -= 1
    if before >= 0 and before < at - 1 and doc[before].tag_ in _GIVEN:
        return None
    if any(child.tag_ in _GIVEN for child in noun.children if child.i < noun.i):
        return None
    return doc[at]


def _describes(token: Token, noun: Token) -> bool:
    if token.tag_ == "VBN" and token.i and token.nbor(-1).lemma_ in ("have", "be"):
        return False
    if token.tag_ in ("NN", "NNP") and token.dep_ == "compound":
        return True
    if token.lower_ in ("very", "really", "pretty") and token.nbor().tag_ == "JJ":
        return True
    kind = token.tag_ in ("JJ", "JJS", "JJR", "VBN", "HYPH", "VBG") and token.dep_ in (
        "amod",
        "compound",
        "punct",
    )
    return kind and token.i < noun.i


def _lacks(doc: Doc, noun: Token, first: Token) -> bool:
    """Whether the noun stands where one thing has its article."""
    after = doc[noun.i + 1] if noun.i + 1 < len(doc) else None
    if after is not None and (
        after.tag_ in ("NN", "NNS", "NNP", "NNPS", "POS", "CD", "HYPH") or after.text in ("-", "/", "&", ":")
    ):
        return False
    before = doc[first.i - 1] if first.i else None
    if noun.dep_ == "ROOT" or (before is not None and before.lower_ in _SAID and noun.dep_ not in _SUBJECTS):
        return False
    if before is not None and before.lemma_ in ("learn", "study") and noun.dep_ == "dobj" and noun.i == first.i:
        return False
    bare = noun.lower_ == "thing" and noun.dep_ not in _SUBJECTS and not _ONE.match(first.lower_)
    if bare and (before is None or before.lemma_ != "be"):
        return False
    if before is not None and before.tag_ == "VBG" and before.i and before.nbor(-1).lemma_ == "be":
        subject = next((child for child in before.children if child.dep_ in _SUBJECTS), None)
        if subject is not None and subject.lower_ not in ("i", "he", "she", "they", "we", "you"):
            return False
    if noun.lower_ in OFTEN_BARE or (
        before is not None
        and before.lower_ == "of"
        and before.i
        and (before.nbor(-1).lower_ in _KINDS or before.nbor(-1).tag_ == "NNS")
    ):
        return False
    if (
        after is not None
        and after.lower_ in ("to", "after", "by")
        and doc[min(noun.i + 2, len(doc) - 1)].text == noun.text
    ):
        return False
    if before is not None and before.tag_ == "IN" and first.i > 1 and doc[first.i - 2].text == noun.text:
        return False
    if before is not None and before.tag_ in ("IN", "RP") and first.i > 1 and doc[first.i - 2].text == "-":
        return False
    if noun.dep_ == "conj":
        return _joined(noun, first)
    if noun.dep_ in _SUBJECTS:
        return noun.head.i > noun.i and (
            before is None
            or before.tag_ in ("IN", "CC", "WRB", "RB", "VBD", "VBZ", "VBP", "VB")
            or before.is_punct
        )
    if noun.dep_ == "pobj":
        placed = _WHERE | _ONE_OF_MANY | {"after", "before"}
        return noun.head.lower_ in placed and noun.head.i < first.i
    return noun.head.i < first.i and before is not None and before.tag_ not in ("NN", "NNS", "IN", "CD")


def _joined(noun: Token, first: Token) -> bool:
    """Whether a noun behind an "and" is one more thing beside one with an article, or one that gets it."""
    head = noun.head
    before = noun.doc[first.i - 1]
    after = noun.doc[noun.i + 1] if noun.i + 1 < len(noun.doc) else None
    if (before.lower_ == "or" and lemmas(noun.lower_, "VERB")) or (
        after is not None and after.lower_ in ("and", "or")
    ):
        return False
    if before.lower_ not in ("and", "or") or head.tag_ not in ("NN", "NNS"):
        return False
    if (
        head.tag_ == "NN"
        and head.i == before.i - 1
        and _first_of(noun.doc, head) is not None
        and head.dep_ == "pobj"
    ):
        return False  # a pair: "between desk and door"
    given = any(child.tag_ in _GIVEN for child in head.children)
    return not given and head.dep_ in ("dobj", "attr", "conj")


def _article(doc: Doc, noun: Token, first: Token, their: str, heard: str) -> str:
    word, single = noun.lower_, first.i == noun.i
    before = doc[first.i - 1] if first.i else None
    if first.lower_ == "own":
        return _owner(noun, their)
    if single and (word in named_own() or word in KIN):
        return _owner(noun, their)
    if any(_ONE.match(token.lower_) or token.tag_ in ("JJS", "RBS") for token in doc[first.i : noun.i]):
        return "the"
    described = any(token.tag_ in ("JJ", "JJR", "VBN") for token in doc[first.i : noun.i])
    if re.search(rf"\b{re.escape(word)}\b", heard) and not described:
        return "the"
    if any(token.tag_ == "NNP" and token.text != token.lower_ and token.i for token in doc[first.i : noun.i]):
        return "the"
    someone = is_somebody(word)
    if noun.dep_ in _SUBJECTS:
        return article_of(first.text) if someone or described else "the"
    if before is not None and before.tag_ == "RP" and single and not someone:
        return "the"
    if before is not None and before.tag_ in ("IN", "RP", "TO"):
        if before.lower_ in _SURELY_THERE and single and not (someone and before.lower_ in ("from", "to")):
            return "the"
        if before.lower_ in _WHERE and is_place(word):
            return "the"
        if before.lower_ == "of" and single and countable(word, place=True):
            return "the"
    if single and countable(word, known=True) and (before is None or before.lower_ != "without"):
        return "the"
    return article_of(first.text)


def _owner(noun: Token, their: str) -> str:
    """Whose a part of the body is: the subject's of its clause where that is a pronoun."""
    ruling = noun.head
    for _ in range(4):
        subject = next(
            (child for child in ruling.children if child.dep_ in _SUBJECTS and child != noun), None
        )
        if subject is not None:
            if subject.lower_ in _OWNERS:
                return _OWNERS[subject.lower_]
            return "their" if subject.tag_ in ("NNS", "NNPS") else their
        ruling = ruling.head
    return their
