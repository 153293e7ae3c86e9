"""What is told of what was learned in any case, as far as there is room: advice, a quotation, what is hard, the way in, what is good."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scriptwright.script.candidate import Candidate
from scriptwright.script.choosing.choice import Choice
from scriptwright.script.choosing.passages import Passage, passages
from scriptwright.script.context.signs import is_asked_for
from scriptwright.sections import Section

_ADVICE_SHARE = 0.1  #: of the whole, up to which a piece of advice may take with what it is understood by
_QUOTED_SHARE = 0.1  #: a quotation
#: A stretch of the answer about each of these; the one that is worth the most takes its room first.
_TOPICS = {"oddity": 0.14, "trial": 0.13, "way": 0.2, "joy": 0.11}
_WITHOUT_STORY = 2.6  #: times its share that what is hard, or good, takes where no story is told
_MORE = {"oddity": 2.0, "trial": 1.5}  #: added to what a stretch about it is worth
_HAPPENS, _HAPPENED = 2, 4.0  #: sentences in which something happens, and what is added for them where no story is told
_ECHOED = 4.0  #: added for each rare word by which the student comes back to it
_FIRST = 1.5  #: added for the first sentence of an answer, which the others go on from
_WORDS = 12  #: words that cost a point of worth
_LEAST = 5  #: words of a piece of advice, or of a quotation
#: Told as advice, whatever was asked.
_ADVISES = re.compile(
    r"(?i)\b(?:(?:his|her|their|my|one|the best) (?:\w+ )?advice\b|(?:he|she|they|who) (?:also |then )?(?:advised|advises|recommends?|recommended)\b|(?:he|she|they) (?:also |then )?(?:told me|said|says)(?: that)?,? (?:to (?!me\b|him\b|her\b|them\b|us\b)|not to |always |never |you should |you have to |don['’]?t ))"
)
_QUOTATION = re.compile(r"[\"“]([^\"“”]{20,})[\"”]")
#: What notes without a question call each of them.
_CALLED = {
    "oddity": re.compile(
        r"(?i)\bmost interesting (?:thing|part|bit|answer)?\b.*\b(?:to|for) me\b|\bi found (?:\w+ ){0,4}most interesting\b|\bsurprised me (?:the )?most\b"
    ),
    "trial": re.compile(
        r"(?i)\b(?:hard(?:est)?|worst|bad|difficult|toughest|challenging|stressful) (?:part|thing|side|bit)s?\b|\b(?:hardest|most difficult|worst|biggest (?:challenge|problem))\b|\b(?:is|are|was) (?:a |the )?(?:problem|challenge)s?\b"
    ),
    "joy": re.compile(
        r"(?i)\b(?:best|good|nice|favou?rite) (?:part|thing|side|bit)s?\b|\bwhat (?:i|he|she|they) (?:really )?(?:likes?|loves?|enjoys?)\b|\b(?:likes?|loves?|enjoys?) (?:most|best|it (?:when|that))\b"
    ),
}


def sayings(choice: Choice, room: float) -> tuple[Candidate, ...]:
    """A piece of advice and a quotation, such as are not told yet, in `room` words, with all that must be said with them."""
    taken: dict[str, Candidate] = {}
    for one in (_advice, _quotation):
        more = one(choice, room - choice.length_of(taken.values()))
        choice.take(more)
        taken |= {c.id: c for c in more}
    choice.leave(taken.values())
    return tuple(sorted(taken.values(), key=lambda c: c.order))


def essentials(choice: Choice, room: float) -> tuple[Candidate, ...]:
    """What else is taken beside the story in `room` words, with all that must be said with it: one thing of each kind that is not told yet."""
    taken: dict[str, Candidate] = {}
    open_topics, total = dict(_TOPICS), sum(choice.wanted.values())
    if any(c.tale for c in choice.chosen.values()):
        del open_topics["oddity"]  # there is a story already
    else:
        open_topics |= {topic: open_topics[topic] * _WITHOUT_STORY for topic in ("trial", "joy", "oddity")}
    while open_topics:
        offered = _offered(choice)
        left = room - choice.length_of(taken.values())
        stretches = {topic: _stretch(choice, topic, min(left, share * total), offered) for topic, share in open_topics.items()}
        topic = max(stretches, key=lambda topic: stretches[topic][0] + _MORE.get(topic, 0.0))
        del open_topics[topic]
        _, more = stretches[topic]
        choice.take(more)
        taken |= {c.id: c for c in more}
    choice.leave(taken.values())
    return tuple(sorted(taken.values(), key=lambda c: c.order))


def _advice(choice: Choice, room: float) -> tuple[Candidate, ...]:
    """A piece of advice: the one that is worth the most, or that the student comes back to."""
    offered = []
    for candidate in _learned(choice):
        asked = is_asked_for(candidate, "counsel")
        if candidate.id in choice.chosen and (asked or _ADVISES.search(candidate.text)):
            return ()
        if (asked and not candidate.story) or _ADVISES.search(candidate.text):
            offered.append(candidate)
    return _best(choice, offered, _ADVICE_SHARE, room)


def _quotation(choice: Choice, room: float) -> tuple[Candidate, ...]:
    """Somebody's own words, which the notes have in quotation marks."""
    offered = [c for c in _learned(choice) if _QUOTATION.search(c.raw or c.text) and not c.tale and len(c.items) <= 1]
    if any(_QUOTATION.search(c.raw or c.text) and not c.tale for c in choice.chosen.values()):
        return ()
    return _best(choice, offered, _QUOTED_SHARE, room)


def _best(choice: Choice, offered: Sequence[Candidate], share: float, room: float) -> tuple[Candidate, ...]:
    most = min(share * sum(choice.wanted.values()), room)
    best: tuple[Candidate, ...] = ()
    worth = 0.0
    for candidate in offered:
        needed = choice.bundle(candidate)
        value = choice.freely(candidate) + _ECHOED * candidate.echoed - choice.length_of(needed) / _WORDS
        value += _FIRST if candidate.first else 0.0
        if choice.length_of(needed) <= most and value > worth:
            best, worth = needed, value
    return best


def _offered(choice: Choice) -> list[tuple[Passage, tuple[Candidate, ...]]]:
    """The stretches of what was learned that can be told now, each with all that must be said with it."""
    found = (
        passages(answer, length=choice.length, value=choice.freely, known=choice.chosen, bundle=choice.bundle)
        for answer in choice.answers(Section.LEARNED)
    )
    return [
        (one, tuple({c.id: c for told in one.sentences for c in choice.bundle(told)}.values()))
        for some in found
        for one in some
    ]


def _stretch(
    choice: Choice, topic: str, most: float, offered: Sequence[tuple[Passage, tuple[Candidate, ...]]]
) -> tuple[float, tuple[Candidate, ...]]:
    """The best stretch about something, and what it is worth; nothing where what is told is about it already."""
    best: tuple[float, tuple[Candidate, ...]] = (float("-inf"), ())
    about = {c.id for c in _learned(choice) if _is_about(c, topic)}
    if about & choice.chosen.keys():
        return best
    told = any(c.tale for c in choice.chosen.values())
    for passage, needed in offered:
        of_it = any(c.id in about for c in passage.sentences) and _begins(passage.sentences[0], topic)
        happens = sum(c.story for c in passage.sentences) >= _HAPPENS and topic != "way"
        worth = passage.worth + (0.0 if told or not happens else _HAPPENED)
        if of_it and worth > best[0] and choice.length_of(needed) <= most:
            best = (worth, needed)
    return best


def _begins(first: Candidate, topic: str) -> bool:
    """Whether a stretch begins where its answer does, or says itself what it is about."""
    return topic == "way" or first.first or first.opens or bool(first.items) or _is_called(first, topic)


def _is_called(candidate: Candidate, topic: str) -> bool:
    called = _CALLED.get(topic)
    return called is not None and called.search(candidate.noted) is not None


def _learned(choice: Choice) -> list[Candidate]:
    return [
        c
        for c in choice.found
        if c.section is Section.LEARNED
        and (not c.lesson or _is_called(c, "oddity"))
        and (c.words >= _LEAST or c.id in choice.chosen)
    ]


def _is_about(candidate: Candidate, topic: str) -> bool:
    by_itself = (topic == "way" and candidate.history) or (topic == "oddity" and bool(candidate.tale))
    return _is_called(candidate, topic) or by_itself or is_asked_for(candidate, topic)
