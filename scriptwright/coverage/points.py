"""Whether a take meets the points that the assignment requires."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from scriptwright.assignment import TOPICS, Point, Topic, topic_of
from scriptwright.coverage.model import Statement, Status, Verdict
from scriptwright.coverage.passages import words_of
from scriptwright.sentences import sentences
from scriptwright.transcript import Transcript, Utterance

INTRODUCTION, DUTIES = "who", "duties"
#: Points that any content of their section meets.
WHOLE_SECTION = frozenset(("who", "duties", "why", "learned", "connection", "takeaways", "work", "meaning"))
HALF = {Status.SAID: 1.0, Status.PARTLY: 0.5, Status.MISSED: 0.0}
#: What is said to those who watch, in a sentence of so many words at most: it meets no point.
TO_VIEWERS = re.compile(
    r"\b(?:thank you|thanks|hello|hi|welcome|good (?:morning|afternoon|evening)|that (?:was|is)|that's) "
    r"(?:for|to|everyone|everybody|all|my|our|it|the end)\b",
    re.IGNORECASE,
)
#: What says what comes now: the sentence behind it meets the point.
ANNOUNCES = re.compile(
    r"^(?:so|and|now|okay)?,? ?(?:here(?:'s|’s| is| are)|these are|this is) "
    r"(?:(?:some of )?the things|what|how|why)"
    r"(?: [\w'’]+){0,5}[.!:…]*$",
    re.IGNORECASE,
)
#: What somebody does as a rule, and in so many sentences it is what they do, where nobody names it so.
DOES = re.compile(
    r"\b(?:[Hh]e|[Ss]he)(?: \w+ly| also| often| then)? "
    r"(?!(?:always|also|has|is|was|does|says|tells|thinks|knows|likes|loves|enjoys|wants|wishes|hopes|feels|remembers|comes|lives|his|hers|this|us|needs|gets|seems)\b)"
    r"[a-z]{2,}[^s\W]s\b"
)
DEEDS = 2
#: Points that somebody else tells of, and by what a sentence is told to be not of the student alone.
OTHERS_TELL = frozenset(
    "advice background day mistakes obstacles organization outlook path rewards skills trends values".split()
)
OF_OTHERS = re.compile(
    r"\b(?:he|she|they|him|them|his|her|hers|their|theirs|you|your|mr|ms|mrs|mx|dr|prof)\b|[“\"]",
    re.IGNORECASE,
)
OF_ONESELF = re.compile(r"\b(?:I|me|my|we|us|our)\b")
SHORT = 10
QUOTED = 5  #: words that are evidence better than fewer
ENOUGH = 0.5  #: share of the statements of a point that must be said …
PLENTY = 3  #: … or so many of them, of a point that all of a section meets


def judge(
    point: Point,
    statements: Sequence[Statement],
    verdicts: Sequence[Verdict],
    transcript: Transcript,
    covers: Sequence[str | None],
) -> Verdict:
    """Whether the point was met: by the statements that carry it or, failing that, in other words.

    `covers`: for each word of the take the id of the statement it tells; what tells a statement of another
    section meets no point of this one.
    """
    elsewhere = {one.id for one in statements if one.section not in (point.section, None)}
    open_words = [id not in elsewhere for id in covers]
    own = rests_on(point, statements)
    carried = [verdict for statement, verdict in zip(statements, verdicts, strict=True) if statement in own]
    by_script = by_statements(point, carried)
    return (
        by_script
        if by_script.status is Status.SAID
        else _better(by_script, _by_talk(point, transcript, open_words))
    )


def rests_on(point: Point, statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """The statements that the point rests on; each says more than a greeting or thanks.

    Who somebody is rests on their introduction, and what they do on the rest, as far as a script has both.
    """
    topic = topic_of(point)
    telling = [one for one in statements if not to_viewers(one.text)]
    if point.id not in WHOLE_SECTION:
        return tuple(
            one
            for one in telling
            if one.section in (point.section, None)
            and (topic.is_answered_in(one.text) or topic.is_asked_in(one.text))
        )
    own = [one for one in telling if one.section is point.section]
    if point.id in (INTRODUCTION, DUTIES):
        introduced = [one for one in own if TOPICS[INTRODUCTION].is_answered_in(one.text)]
        rest = [one for one in own if one not in introduced or TOPICS[DUTIES].is_answered_in(one.text)]
        own = (introduced if point.id == INTRODUCTION else rest) or own
    return tuple(own)


def by_statements(point: Point, carried: Sequence[Verdict]) -> Verdict:
    """Whether the statements that the point rests on were said, as far as they are enough for it."""
    if not carried:
        return Verdict(point.id, Status.MISSED, 0.0)
    said = [HALF[verdict.status] for verdict in carried]
    share = sum(said) / min(len(said), max(point.count, 1) if point.count > 1 else len(said))
    plenty = point.id in WHOLE_SECTION and sum(said) >= PLENTY
    status = Status.SAID if share >= ENOUGH or plenty else Status.PARTLY if share > 0 else Status.MISSED
    best = max(carried, key=lambda one: (HALF[one.status], _is_quotable(one), one.score))
    return Verdict(point.id, status, min(1.0, share), best.evidence if share else None)


def _is_quotable(verdict: Verdict) -> bool:
    """Whether enough was heard of a statement to show that it was said."""
    return verdict.evidence is not None and len(verdict.evidence.text.split()) >= QUOTED


def to_viewers(text: str) -> bool:
    """Whether a text greets or thanks those who watch, or says what comes now, and nothing else."""
    each = (span.of(text) for span in sentences(text))
    return all(
        (TO_VIEWERS.search(one) or ANNOUNCES.search(one)) and len(one.split()) <= SHORT for one in each
    )


def _by_talk(point: Point, transcript: Transcript, open_words: Sequence[bool]) -> Verdict:
    topic, told = topic_of(point), transcript.utterances
    free = [one for one in told if 2 * sum(open_words[one.first : one.last]) >= one.last - one.first]
    found = [
        one
        for one in told
        if _tells(topic, one.text) and (one in free or _tells(topic, _open_text(one, transcript, open_words)))
    ]
    found += [
        after
        for one, after in pairwise(told)
        if ANNOUNCES.search(one.text) and topic.is_answered_in(one.text)
        if after in free and not to_viewers(after.text)
    ]
    doing = [one for one in free if DOES.search(one.text)]
    if point.id == DUTIES and not found and len(doing) >= DEEDS:
        found = doing
    if not found:
        return Verdict(point.id, Status.MISSED, 0.0)
    status = Status.SAID if len(found) >= point.count else Status.PARTLY
    best = found[0] if point.id == INTRODUCTION else max(found, key=lambda one: one.last - one.first)
    return Verdict(
        point.id, status, min(1.0, len(found) / point.count), words_of(transcript, best.first, best.last)
    )


def _tells(topic: Topic, text: str) -> bool:
    """Whether a sentence meets the topic: what the student tells of themselves is nobody's advice."""
    if not topic.is_answered_in(text) or to_viewers(text):
        return False
    of_the_student = OF_ONESELF.search(text) and not OF_OTHERS.search(text)
    return topic.id not in OTHERS_TELL or not of_the_student or topic.is_asked_in(text)


def _open_text(one: Utterance, transcript: Transcript, open_words: Sequence[bool]) -> str:
    """The words of an utterance that tell no statement of another section."""
    inside = range(one.first, one.last)
    return " ".join(transcript.words[index].text for index in inside if open_words[index])


def _better(one: Verdict, other: Verdict) -> Verdict:
    order = [Status.MISSED, Status.PARTLY, Status.SAID]
    return max(one, other, key=lambda verdict: (order.index(verdict.status), verdict.score))
