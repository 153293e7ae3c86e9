"""What a sentence says, word by word and who to whom, in a form in which two wordings can be compared."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from scriptwright.facts import numbers
from scriptwright.frames import TEMPLATES
from scriptwright.language import parse
from scriptwright.narration import contract

if TYPE_CHECKING:
    from spacy.tokens import Token

_MARKS = str.maketrans("’‘", "''")
_QUOTATION = re.compile(r"[“\"][^”\"]*[”\"]")
_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl")
#: What is no part of the tree: marks, and helping verbs, which make the time of their verb.
_BESIDE = ("punct", "cc", "conj", "aux", "auxpass", "quantmod", *_SUBJECTS)
_ABOUT = frozenset(("about", "around"))  #: the same before a number, and two things elsewhere
#: Small words that a sentence may have or not.
_FREE = frozenset(("and",))
_TIMES = {
    "VBZ": "present",
    "VBP": "present",
    "VB": "present",
    "VBD": "past",
    "VBN": "past",
    "VBG": "going on",
}

Tree = tuple[str, tuple[object, ...]]  #: a word, and with their relation the trees of what hangs on it


@dataclass(frozen=True)
class Sense:
    """One wording of a sentence, compared with another by its parts."""

    quotations: tuple[str, ...]
    numbers: Counter[tuple[float, str, bool, bool]]
    words: Counter[str]  #: by their dictionary form, those that mean the same under one
    shown: Mapping[str, str]  #: a word of `words` as it stands in the sentence
    subjects: frozenset[str]  #: pronouns that do something
    clauses: Counter[Tree]  #: who does what, when, to whom, in whatever order
    times: Counter[tuple[str, str]]  #: each verb with its time
    order: tuple[str, ...]  #: the words in their order


def sense_of(sentence: str) -> Sense:
    """What the sentence says."""
    text = contract(sentence.translate(_MARKS))
    quotations = tuple(quotation.strip('“”"') for quotation in _QUOTATION.findall(text))
    text = _QUOTATION.sub("Quotation", text)
    counted = numbers(text)
    doc = parse(text)
    tokens = [token for token in doc if not token.is_punct and not token.is_space]
    figures = {
        token.i: f"{number.value:g}{'~' * number.rough}"
        for token in tokens
        for number in counted
        if number.start <= token.idx < number.end
    }
    kept = [token for token in tokens if token.i not in figures and not _is_free(token)]
    return Sense(
        quotations,
        Counter((number.value, number.unit, number.ordinal, number.rough) for number in counted),
        Counter(_key(token) for token in kept if not _does(token)),
        {_key(token): token.text for token in kept},
        frozenset(token.lower_ for token in kept if _does(token)),
        Counter(_tree(clause, figures) for root in doc if root.dep_ == "ROOT" for clause in _joined(root)),
        Counter((_key(token), _time(token)) for token in tokens if _is_verb(token)),
        tuple(_key(token) for token in kept),
    )


def _is_free(token: Token) -> bool:
    return token.lower_ in _FREE or (token.lower_ == "that" and token.dep_ == "mark")


def _does(token: Token) -> bool:
    """A pronoun as subject, which two clauses in a row may share."""
    return token.tag_ == "PRP" and token.dep_ in _SUBJECTS


def _key(token: Token) -> str:
    """The word under which those that mean the same stand; a noun with its number, a comparative as it is."""
    word = token.lower_
    if token.tag_ in ("JJR", "JJS", "RBR", "RBS", "PRP", "PRP$", "MD", "POS") or word.startswith("'"):
        return word
    lemma = token.lemma_.lower()
    if not token.tag_.startswith("NNP") and (word not in _ABOUT or _before_number(token)):
        lemma = _same().get(lemma, lemma)
    if lemma in ("a", "an"):
        return "a"
    return f"{lemma}s" if token.tag_ in ("NNS", "NNPS") else lemma


def _before_number(token: Token) -> bool:
    return token.i + 1 < len(token.doc) and token.nbor().like_num


@cache
def _same() -> Mapping[str, str]:
    """Each word of `templates/same_words.txt` under the first one of its row."""
    rows = (TEMPLATES / "same_words.txt").read_text(encoding="utf-8").splitlines()
    return {word: row.split()[0] for row in rows if not row.startswith("#") for word in row.split()}


def _is_verb(token: Token) -> bool:
    return token.pos_ in ("VERB", "AUX") and token.dep_ not in ("aux", "auxpass")


def _joined(token: Token) -> Iterator[Token]:
    """The word with those that "and", "or" or "but" join to it."""
    yield token
    for child in token.children:
        if child.dep_ == "conj":
            yield from _joined(child)


def _tree(token: Token, figures: Mapping[int, str]) -> Tree:
    """The word with all that hangs on it, so that two orders of the same words are alike."""
    if token.i in figures:
        return figures[token.i], ()
    hanging: list[object] = [
        (child.dep_, _tree(each, figures))
        for child in token.children
        if not (child.is_punct or child.is_space or child.dep_ in _BESIDE or _is_free(child))
        for each in _joined(child)
    ]
    subject = _subject(token) if _is_verb(token) else None
    if subject is not None:
        hanging += [(subject.dep_, _tree(each, figures)) for each in _joined(subject)]
    word = f"{_key(token)} {_time(token)}" if _is_verb(token) else _key(token)
    return word, tuple(sorted(hanging, key=repr))


def _subject(verb: Token) -> Token | None:
    """Who does it; a verb joined to another by "and" may share its subject."""
    current = verb
    while True:
        found = next((child for child in current.children if child.dep_ in _SUBJECTS), None)
        if found is not None or current.dep_ != "conj" or not _is_verb(current.head):
            return found
        current = current.head


def _time(verb: Token) -> str:
    """Its helping verbs and its form; of a verb that may stand for another the name of the form."""
    helping = sorted(child.lower_ for child in verb.children if child.dep_ in ("aux", "auxpass"))
    other = verb.lemma_.lower() in _same()
    return " ".join((*helping, _TIMES.get(verb.tag_, "") if other else verb.lower_))
