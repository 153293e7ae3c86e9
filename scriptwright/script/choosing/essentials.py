"""What is told of what was learned in any case, as far as there is room: advice, a quotation, what is hard, the way in, what is good."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scriptwright.script.candidate import Candidate
from scriptwright.script.choosing.choice import Choice
from scriptwright.script.choosing.passages import passages
from scriptwright.script.context.signs import is_asked_for
from scriptwright.script.model import LineKind
from scriptwright.sections import Section

_ADVICE_SHARE = 0.1  #: of the whole, up to which a piece of advice may take with what it is understood by
_QUOTED_SHARE = 0.1  #: a quotation
#: A stretch of the answer about each of these, in the order in which they take their room.
_TOPICS = {"trial": 0.13, "way": 0.16, "joy": 0.11}
_ECHOED = 4.0  #: added for each rare word by which the student comes back to it
_WORDS = 12  #: words that cost a point of worth
_LEAST = 5  #: words of a piece of advice, or of a quotation
#: Told as advice, whatever was asked.
_ADVISES = re.compile(
    r"(?i)\b(?:(?:his|her|their|my|one|the best) (?:\w+ )?advice\b|(?:he|she|they|who) (?:also |then )?(?:advised|advises|recommends?|recommended)\b|(?:he|she|they) (?:also |then )?(?:told me|said|says)(?: that)?,? (?:to (?!me\b|him\b|her\b|them\b|us\b)|not to |always |never |you should |you have to |don['’]?t ))"
)
_QUOTATION = re.compile(r"[\"“]([^\"“”]{20,})[\"”]")
#: What notes without a question call each of them.
_CALLED = {
    "trial": re.compile(
        r"(?i)\b(?:hard(?:est)?|worst|bad|difficult|toughest|challenging|stressful) (?:part|thing|side|bit)s?\b|\b(?:hardest|most difficult|worst|biggest (?:challenge|problem))\b|\b(?:is|are|was) (?:a |the )?(?:problem|challenge)s?\b"
    ),
    "joy": re.compile(
        r"(?i)\b(?:best|good|nice|favou?rite) (?:part|thing|side|bit)s?\b|\bwhat (?:i|he|she|they) (?:really )?(?:likes?|loves?|enjoys?)\b|\b(?:likes?|loves?|enjoys?) (?:most|best|it (?:when|that))\b"
    ),
    "way": re.compile(r"(?!)"),
}


def essentials(choice: Choice) -> tuple[Candidate, ...]:
    """What to take beside the story, with all that must be said with it: one thing of each kind that is not told yet."""
    taken: dict[str, Candidate] = {c.id: c for c in (*_advice(choice), *_quotation(choice))}
    choice.take(taken.values())
    for topic, share in _TOPICS.items():
        more = _stretch(choice, topic, share)
        choice.take(more)
        taken |= {c.id: c for c in more}
    choice.leave(taken.values())
    return tuple(sorted(taken.values(), key=lambda c: c.order))


def _advice(choice: Choice) -> tuple[Candidate, ...]:
    """A piece of advice: the one that is worth the most, or that the student comes back to."""
    offered = []
    for candidate in _learned(choice):
        asked = is_asked_for(candidate, "counsel")
        if candidate.id in choice.chosen and (asked or _ADVISES.search(candidate.text)):
            return ()
        if (asked and not candidate.story) or _ADVISES.search(candidate.text):
            offered.append(candidate)
    return _best(choice, offered, _ADVICE_SHARE)


def _quotation(choice: Choice) -> tuple[Candidate, ...]:
    """Somebody's own words, which the notes have in quotation marks."""
    offered = [c for c in _learned(choice) if _QUOTATION.search(c.raw) and not c.tale and not c.items]
    if any(_QUOTATION.search(c.raw) for c in choice.chosen.values()):
        return ()
    return _best(choice, offered, _QUOTED_SHARE)


def _best(choice: Choice, offered: Sequence[Candidate], share: float) -> tuple[Candidate, ...]:
    total = sum(choice.wanted.values())
    best: tuple[Candidate, ...] = ()
    worth = 0.0
    for candidate in offered:
        needed = choice.bundle(candidate)
        value = choice.freely(candidate) + _ECHOED * candidate.echoed - choice.length_of(needed) / _WORDS
        if choice.length_of(needed) <= share * total and value > worth:
            best, worth = needed, value
    return best


def _stretch(choice: Choice, topic: str, share: float) -> tuple[Candidate, ...]:
    """The best stretch of an answer about something, which nothing that is told yet is about."""
    about = {c.id for c in _learned(choice) if _is_about(c, topic)}
    if about & choice.chosen.keys():
        return ()
    room = choice.wanted[Section.LEARNED] - choice.words_in(Section.LEARNED)
    most = min(share * sum(choice.wanted.values()), room)
    best: tuple[Candidate, ...] = ()
    worth = float("-inf")
    for answer in choice.answers(Section.LEARNED):
        for passage in passages(
            [c for c in answer if not c.tale],
            length=choice.length,
            value=choice.freely,
            known=choice.chosen,
            bundle=choice.bundle,
        ):
            needed = {c.id: c for one in passage.sentences for c in choice.bundle(one)}
            of_it = any(c.id in about for c in passage.sentences)
            if of_it and choice.length_of(needed.values()) <= most and passage.worth > worth:
                best, worth = tuple(needed.values()), passage.worth
    return best


def _learned(choice: Choice) -> list[Candidate]:
    return [
        c
        for c in choice.found
        if c.section is Section.LEARNED
        and not c.lesson
        and c.kind is not LineKind.OWN
        and (c.words >= _LEAST or c.id in choice.chosen)
    ]


def _is_about(candidate: Candidate, topic: str) -> bool:
    called = _CALLED[topic].search(" ".join(candidate.items) or candidate.text) is not None
    return called or is_asked_for(candidate, topic) or (topic == "way" and candidate.history)
