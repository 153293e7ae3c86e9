"""The small words between the clauses of a told note: "lives there, rides daily" → "… and rides daily", ", drives him nuts" → ", which …"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scriptwright.language import parse
from scriptwright.script.short_notes.no_person import HAPPENS
from scriptwright.script.words.articles import is_person
from scriptwright.script.words.clauses import FINITE, has_subject
from scriptwright.script.words.slips import COUNT
from scriptwright.script.words.subjects import left_out

if TYPE_CHECKING:
    from spacy.tokens import Token

_QUOTED = re.compile(r"[\"“”]")
_COMMA = re.compile(r", (?=\D)")
_TIME = r"(?:second|minute|hour|day|night|week|month|year)s?\b"
_SO_LONG = rf"(?:(?:about|almost|over|nearly|only|like|around) )?(?:{COUNT}|\d[\d.,]*|one|an?|all|forever) ?(?:{_TIME})?"
#: What the clause before did to somebody: ", drives him nuts".
_WHICH = re.compile(
    r", (?=(?:drives?|drove|makes?|made|kills?|killed|scares?|scared|annoys?|annoyed|helps|helped|bothers?|bothered|surprised|saved|saves|ruined|upsets?|embarrassed|hurts?) (?:him|her|them|me|us|everybody|everyone|people)\b)"
)
#: How long something took, which nobody did: "drilled it and took 3 hours".
_TOOK = re.compile(rf",? and (?=(?:took|takes|lasted|lasts|costs?) {_SO_LONG})")
#: Behind what it took stands what somebody did: "It took a year and failed the test".
_IT_TOOK = re.compile(
    r"^(?P<it>(?:And |But )?[Ii]t (?:took|takes) (?:(?!\band\b).)+?),? and (?P<deed>[a-z]+ed\b.+)$"
)
#: Advice, and what is so: "is to get a permit now and takes months".
_ADVISED = re.compile(
    r"^(?P<order>.*\b(?:advice is|told me|said|says) to .+?),? and (?P<so>(?:takes|costs|pays|lasts|helps|saves) .+)$"
)
#: What does not go with the things before it: "Mondays are fine, Fridays no".
_BUT_NOT = re.compile(r", ([A-Z]?[a-z]+s) no(?=\.?$)")
_NONE = re.compile(r"\b(no [a-z]+) (?=no [a-z]+|nothing\b)")


def jointed(sentence: str, they: str) -> str:
    """The sentence with what joins its clauses; `they`: the pronoun of whose deeds have no subject of their own.

    >>> jointed("The guy lives here, rides daily.", "she"), jointed("People leave it on, drives her nuts.", "she")
    ('The guy lives here and rides daily.', 'People leave it on, which drives her nuts.')
    >>> jointed("She drilled it and took 3 hours.", "she"), jointed("It took a year and failed the test twice.", "she")
    ('She drilled it and it took 3 hours.', 'It took a year. She failed the test twice.')
    """
    if _QUOTED.search(sentence):
        return sentence
    sentence = _BUT_NOT.sub(r", but not \1", _NONE.sub(r"\1, ", _WHICH.sub(", which ", sentence)))
    advised = _ADVISED.match(sentence)
    if advised is not None:
        return f"{advised['order']}. It {advised['so']}"
    taken = _IT_TOOK.match(sentence)
    if taken is not None:
        return f"{taken['it']}. {they.capitalize()} {taken['deed']}"
    if not sentence.startswith(("It ", "it ")):
        sentence = _TOOK.sub(" and it ", sentence)
    return _with_and(sentence)


def _is_somebody(subject: Token) -> bool:
    """Whether what a clause speaks of can do what stands behind its comma."""
    name = subject.tag_ == "NNP" and subject.text[:1].isupper()
    return (
        name
        or subject.lower_ in ("i", "he", "she", "they", "we")
        or is_person(subject.lower_)
        or subject.tag_ == "NNS"
    )


def _with_and(sentence: str) -> str:
    """The deeds behind commas with an "and" before the last."""
    end = sentence[-1:] if sentence[-1:] in ".!" else ""
    first, *deeds = _COMMA.split(sentence.rstrip(".! "))
    if not deeds or re.match(r"(?i)(?:if|when|because|while|since|after|before|as|in|on|at)\b", first):
        return sentence
    clause = parse(first)
    verb = next((token for token in clause if token.tag_ in FINITE and has_subject(token)), None)
    if verb is None or verb.tag_ == "MD":
        return sentence
    subject = next(child for child in verb.children if child.dep_ in ("nsubj", "nsubjpass", "expl", "csubj"))
    if len(deeds) == 1 and HAPPENS.match(deeds[0]) and subject.lower_ != "it":
        return f"{first}. It {deeds[0]}{end}"
    if not _is_somebody(subject) or (subject.tag_ == "NNS" and re.match(r"(?!was)[a-z]+s\b|can", deeds[0])):
        return sentence
    tense = "past" if verb.tag_ == "VBD" else "present"
    if any(left_out(deed) != tense for deed in deeds):
        return sentence
    joint = "," if len(deeds) > 1 or " and " in first else ""
    return f"{', '.join((first, *deeds[:-1]))}{joint} and {deeds[-1]}{end}"
