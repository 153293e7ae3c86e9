"""Answers that are half a sentence, told whole: "When the bell rings.", "He said when it rains", "Yes, but never again."."""

from __future__ import annotations

import re
from dataclasses import replace

from scriptwright.language import parse
from scriptwright.narration import Person
from scriptwright.script.candidate import Candidate
from scriptwright.script.model import LineKind
from scriptwright.script.questions.answering import COMPLETES
from scriptwright.script.telling.somebody_met import as_met
from scriptwright.script.words.spoken import capital
from scriptwright.sections import Section

#: Verbs that a clause can follow, so that it is no main clause of its own.
_TAKES_CLAUSE = frozenset("say tell see hear know think feel find realize realise notice get let make help watch learn understand hope show ask".split())
_SAID_WHEN = re.compile(r"(?P<says>(?:[A-Z][\w.’']* ){1,3}(?:said|says|told me)),? (?P<when>when .+)")
_REPLIED = re.compile(r"(?i)(?P<reply>yes|yeah|no|nope|not really),? (?P<joint>but|because|and|since) (?P<rest>(?:he|she|they|it|you|there|only)\b.+)")


def only_when(words: str) -> bool:
    """Whether a sentence only says when, so that something else has to be so then.

    >>> only_when("When a guest comes back years later."), only_when("When I was ten we moved.")
    (True, False)
    """
    if re.match(r"When [a-z]|When I\b", words) is None or re.search(r"[,?]", words):
        return False
    doc = parse(words)
    verb = doc[0].head
    root = next((token for token in doc if token.dep_ == "ROOT"), None)
    if root is None or doc[0].dep_ != "advmod":
        return False
    if verb.i != root.i:
        return any(token.lower_ == "and" and token.head.i != root.i for token in doc[verb.i : root.i])
    follows = any(token.dep_ == "ccomp" and token.i > root.i for token in doc if token.head.i == root.i)
    return not follows or root.lemma_ in _TAKES_CLAUSE


def answered_whole(words: str, raw: str, person: Person) -> str:
    """A sentence of the student's telling with the half of it that what they had asked says.

    >>> from scriptwright.sections import Pronoun
    >>> ann = Person("Ann", Pronoun.SHE)
    >>> answered_whole("She said when a bird comes back.", "", ann), answered_whole("That the birds sleep.", "", ann)
    ("She said it's when a bird comes back.", 'She said that the birds sleep.')
    >>> answered_whole("But she'd ask first.", "Yes, but she'd ask first.", ann)
    "She said yes, but she'd ask first."
    """
    they = capital(person.pronoun.value)
    said = _SAID_WHEN.fullmatch(words)
    if said is not None and only_when(capital(said["when"])):
        return f"{said['says']} it's {said['when']}"
    replied = with_reply(raw, person)
    if replied is not None:
        return replied
    if COMPLETES.match(words) and words[:4] == "That" and words.endswith("."):
        return f"{they} said that {words[5:]}"
    return words


def with_reply(raw: str, person: Person) -> str | None:
    """A yes or no in the student's telling, and what goes on from it, as what the interviewee said; None for any other."""
    replied = _REPLIED.fullmatch(raw.strip())
    if replied is None:
        return None
    return f"{capital(person.pronoun.value)} said {replied['reply'].lower()}, {replied['joint']} {replied['rest']}"


def as_heard(candidate: Candidate, person: Person) -> Candidate:
    """The candidate as another can tell it: who was met at work is nobody's child, and a yes is the interviewee's."""
    if candidate.kind is LineKind.TOLD:
        return candidate if candidate.items else replace(candidate, text=as_met(candidate.text))
    theirs = candidate.before is not None and candidate.section is Section.LEARNED and candidate.answer is None
    replied = with_reply(candidate.raw, person) if theirs else None
    return replace(candidate, text=replied, kind=LineKind.TOLD, reported=True) if replied else candidate
