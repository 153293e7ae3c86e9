"""The tense that a time asks for, where learners of English have another: "two years ago he has eaten it" → "… he ate it".

For the notes of a learner only; the parse says whose time it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from scriptwright.language import parse
from scriptwright.narration.dictionary import inflections
from scriptwright.narration.tense import MONTHS

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

Edit = tuple[int, int, str]

_MONTHS = MONTHS.replace("|may|", "|")
#: A time that is over.
_OVER = re.compile(
    rf"(?i)\b(?:ago|yesterday|last (?:year|month|week|night|time|summer|winter|spring|autumn|\w+day)|in (?:the )?(?:19|20)\d\d|in (?:{_MONTHS})|on (?:the )?(?:first |next |same |last )?(?:day|\w+day)|at that time|that (?:day|night)|when (?:I|he|she|we|they) (?:was|were))\b"
)
#: What has begun and lasts, or counts to today.
_UNTIL_NOW = re.compile(
    r"(?i)\b(?:since|already|never|ever|yet|just|for (?:the )?(?:last|past)|so far|always|until now|every)\b"
)
#: What is done once, and told with where or why it was: "I have chosen her because", "he has finished school".
_ONCE = re.compile(
    r"(?i)(?:chosen|picked|selected) (?:him|her|them|this|my|mister|mr|mrs|ms|dr|[A-Z])|(?:finished|graduated) (?!with\b|it\b|that\b)[a-z]|interviewed [A-Zmt]|(?:spoken|talked|met) (?:in|at|on|by|with (?:him|her))\b"
)
_LENGTH = re.compile(r"(?i)\b(?:years?|months?|weeks?|days?|hours?|minutes?)\b")
_AGAIN = re.compile(
    r"(?i)\b(?:every (?:day|morning|week|year|night|evening|month|summer|winter|\w+day)|usually|normally|during the day|in (?:the )?(?:summer|winter)|on \w+days|exactly like this|a (?:day|week|month|year))\b"
)
_NOW = re.compile(
    r"(?i)\b(?:now|at the moment|right now|today|these days|this (?:year|month|week|summer)|more|less|still|nowadays|until)\b"
)
#: What is so, and not going on: "one is smelling like flour".
_STATES = frozenset(
    "smell taste mean cost need know belong weigh contain understand want like believe".split()
)
#: What becomes otherwise bit by bit: "the bees are dying".
_BECOMING = frozenset(
    "be have die grow become get change rise fall disappear close leave come go try learn start stop wait move improve increase look begin work".split()
)
_OF_ALL = frozenset("people everybody everyone nobody somebody they experience".split())
_BELIEVED = frozenset("think believe hope ask".split())
_WAS = {"is": "was", "'s": "was", "’s": "was", "am": "was", "are": "were", "'re": "were", "’re": "were"}
_COULD = {"can": "could", "will": "would", "'ll": "would", "has": "had", "have": "had"}
_DO = {"do": "did", "does": "did"}


def in_their_time(text: str) -> str:
    """The words with each verb in the tense of its time.

    >>> in_their_time("Two years ago our neighbour has sold the boat.")
    'Two years ago our neighbour sold the boat.'
    >>> in_their_time("I thought that a pilot is somebody who sleeps a lot.")
    'I thought that a pilot was somebody who sleeps a lot.'
    """
    if text.rstrip().endswith("?"):
        return text
    for found in (_told_past, _of_a_length, _of_always, _as_believed):
        edits = sorted(set(found(parse(text))), reverse=True)
        for start, end, told in edits:
            before = text[:start].rstrip() if told[:1] == " " or not told else text[:start]
            text = before + told + text[end:]
    return text


def _own(verb: Token) -> str:
    """What stands in the verb's own clause, without the clauses that hang on it."""
    hanging = {
        inner.i
        for child in verb.children
        if child.dep_ in ("ccomp", "relcl", "conj", "parataxis")
        or (child.dep_ == "advcl" and child.lemma_ != "be")
        for inner in child.subtree
    }
    return "".join(token.text_with_ws for token in verb.subtree if token.i not in hanging)


def _past(verb: Token) -> str | None:
    return next(iter(inflections(verb.lemma_, "VBD")), None)


def _many(verb: Token) -> bool:
    subject = next((child for child in verb.children if child.dep_ in ("nsubj", "nsubjpass")), None)
    return subject is not None and (
        subject.tag_ in ("NNS", "NNPS")
        or subject.lower_ in ("we", "they", "you", "people")
        or any(child.dep_ == "conj" for child in subject.children)
    )


def _told_past(doc: Doc) -> Iterator[Edit]:
    """ "I have chosen her because", "two years ago he has eaten it": a perfect of what is over."""
    over, past_ones = False, set[int]()
    for verb in doc:
        have = next((c for c in verb.children if c.dep_ == "aux" and c.tag_ in ("VBZ", "VBP")), None)
        if verb.tag_ != "VBN" or have is None or have.lemma_ not in ("have", "'s", "’s", "’ve", "'ve"):
            continue
        if have.lower_ in ("'s", "’s") and verb.lemma_ == "be":
            continue
        clause, rest = _own(verb), doc.text[verb.idx :]
        if any(child.dep_ == "aux" and child.tag_ == "MD" for child in verb.children):
            continue
        passive = next((c for c in verb.children if c.dep_ == "auxpass" and c.lower_ == "been"), None)
        joined = verb.dep_ == "conj" and verb.head.i in past_ones
        dated = (joined or _OVER.search(clause) is not None) and not _UNTIL_NOW.search(clause)
        over = dated or (over and re.search(r"(?i)\bthen\b", doc.text[: verb.idx]) is not None)
        if not (over or (_ONCE.match(rest) and not _UNTIL_NOW.search(clause))):
            continue
        if any(child.dep_ == "neg" for child in verb.children):
            continue
        past = ("were" if _many(verb) else "was") if passive or verb.lemma_ == "be" else _past(verb)
        if past is None:
            continue
        between = doc.text[have.idx + len(have.text) : (passive or verb).idx].strip()
        past_ones.add(verb.i)
        end = (passive or verb).idx + len((passive or verb).text)
        yield (
            have.idx,
            end,
            f"{' ' if have.text[0] in chr(39) + '’' else ''}{between + ' ' if between else ''}{past}",
        )


def _of_a_length(doc: Doc) -> Iterator[Edit]:
    """ "He was collecting stamps for fifty years": what went on for its time and is told whole."""
    for verb in doc:
        was = next((c for c in verb.children if c.dep_ == "aux" and c.lower_ in ("was", "were")), None)
        if verb.tag_ != "VBG" or was is None or verb.lemma_ == "go":
            continue
        between = doc.text[was.idx + len(was.text) : verb.idx].strip()
        if between not in ("", "always", "never", "only") or _past(verb) is None:
            continue
        clause = _own(verb)
        length = next(
            (c for c in verb.children if c.dep_ == "npadvmod" and _LENGTH.fullmatch(c.lower_)), None
        )
        long = re.search(r"(?i)\bfor (?:[\w-]+ ){1,3}(?:years|months|weeks|days|hours|minutes)\b", clause)
        thought = verb.lemma_ == "think" and any(child.dep_ == "ccomp" for child in verb.children)
        if re.search(r"(?i)\b(?:when|while)\b", doc.text):
            continue
        if not (length is not None or long or between == "always" or thought):
            continue
        yield was.idx, verb.idx + len(verb.text), f"{between + ' ' if between else ''}{_past(verb)}"
        if length is not None and doc[length.left_edge.i - 1].i == verb.i:
            yield length.left_edge.idx, length.left_edge.idx, "for "


def _of_always(doc: Doc) -> Iterator[Edit]:
    """ "Experience is protecting you", "people who are selling": what is always so."""
    if _NOW.search(doc.text):
        return
    for verb in doc:
        be = next((c for c in verb.children if c.dep_ == "aux" and c.tag_ in ("VBZ", "VBP")), None)
        if verb.tag_ != "VBG" or be is None or be.lemma_ != "be" or verb.i - be.i > 1:
            continue
        if be.text[0] in "'’" or any(child.dep_ == "neg" for child in verb.children):
            continue
        subject = next((c for c in verb.children if c.dep_ == "nsubj"), None)
        if subject is None or (verb.lemma_ in _BECOMING and not _AGAIN.search(_own(verb))):
            continue
        who = verb.head if subject.tag_ in ("WP", "WDT") else subject
        whole = who.lower_ in _OF_ALL or (
            who.tag_ in ("NNS", "NN") and not any(c.dep_ in ("det", "poss", "nummod") for c in who.children)
        )
        does = any(
            child.dep_ in (("dobj", "advmod", "prep") if who.tag_ != "NN" else ("dobj",))
            and (who.tag_ != "NN" or child.tag_ == "PRP" or who.lower_ in _OF_ALL)
            for child in verb.children
        )
        if not (verb.lemma_ in _STATES or _AGAIN.search(_own(verb)) or (whole and does)):
            continue
        many = who.tag_ == "NNS" or who.lower_ in ("people", "they", "we", "i", "you")
        form = verb.lemma_ if many else next(iter(inflections(verb.lemma_, "VBZ")), None)
        if form is not None:
            yield be.idx, verb.idx + len(verb.text), form


def _as_believed(doc: Doc) -> Iterator[Edit]:
    """ "I thought that it is easy": what one thought then, in the past."""
    for thought in doc:
        if thought.lemma_ not in _BELIEVED or thought.tag_ != "VBD":
            continue
        for clause in (c for c in thought.children if c.dep_ == "ccomp" and c.i > thought.i):
            asked = thought.lemma_ == "ask"
            if asked and not any(c.dep_ == "mark" and c.lower_ in ("if", "whether") for c in clause.children):
                continue
            if doc[thought.i + 1].text in (":", ",", '"', "“") or _NOW.search(_own(clause)):
                continue
            for verb in (clause, *(c for c in clause.children if c.dep_ == "conj" and c.i > clause.i)):
                if not (
                    verb is clause or any(c.dep_ == "nsubj" for c in verb.children) or verb.tag_ == "VBZ"
                ):
                    continue
                if verb is not clause and re.search(r"\b(?:but|so)\b", doc[clause.i : verb.i].text):
                    break
                yield from _shifted(verb, asked)


def _shifted(verb: Token, wholly: bool) -> Iterator[Edit]:
    """The finite part of a verb in the past."""
    helping = next((c for c in verb.children if c.dep_ in ("aux", "auxpass") and c.tag_ != "TO"), None)
    finite = helping if helping is not None and helping.i < verb.i else verb
    if finite.tag_ not in ("VBZ", "VBP", "MD"):
        return
    word = finite.lower_
    told = _DO.get(word) or _COULD.get(word)
    if finite.lemma_ == "be" or word in _WAS:
        told = _WAS.get(word)
    elif told is None and wholly and finite is verb:
        told = _past(verb)
    if told is None or finite.nbor().text in ("'", "’"):
        return
    space = " " if finite.text[0] in "'’" else ""
    yield finite.idx, finite.idx + len(finite.text), space + told
