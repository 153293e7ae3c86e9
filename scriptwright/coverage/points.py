"""Whether a take meets the points that the assignment requires."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scriptwright.assignment import Point, topic_of
from scriptwright.coverage.model import Statement, Status, Verdict
from scriptwright.coverage.passages import words_of
from scriptwright.sentences import sentences
from scriptwright.transcript import Transcript

#: Points that any content of their section meets.
WHOLE_SECTION = frozenset(("who", "duties", "why", "learned", "connection", "takeaways", "work", "meaning"))
HALF = {Status.SAID: 1.0, Status.PARTLY: 0.5, Status.MISSED: 0.0}
#: What is said to those who watch, in a sentence of so many words at most: it meets no point.
TO_VIEWERS = re.compile(
    r"\b(?:thank you|thanks|hello|hi|welcome|good (?:morning|afternoon|evening)|that (?:was|is)|that's) "
    r"(?:for|to|everyone|everybody|all|my|our|it|the end)\b",
    re.IGNORECASE,
)
SHORT = 10
ENOUGH = 0.5  #: share of the statements of a point that must be said


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
    carried = [
        verdict for statement, verdict in zip(statements, verdicts, strict=True) if carries(statement, point)
    ]
    by_script = by_statements(point, carried)
    return (
        by_script
        if by_script.status is Status.SAID
        else _better(by_script, _by_talk(point, transcript, open_words))
    )


def carries(statement: Statement, point: Point) -> bool:
    """Whether the point rests on this statement, which says more than a greeting or thanks."""
    if not _to_viewers_taken_out(statement.text):
        return False
    topic = topic_of(point)
    if point.id in WHOLE_SECTION:
        return statement.section is point.section
    about = topic.is_answered_in(statement.text) or topic.is_asked_in(statement.text)
    return statement.section in (point.section, None) and about


def by_statements(point: Point, carried: Sequence[Verdict]) -> Verdict:
    """Whether the statements that the point rests on were said, as far as they are enough for it."""
    if not carried:
        return Verdict(point.id, Status.MISSED, 0.0)
    said = [HALF[verdict.status] for verdict in carried]
    share = sum(said) / min(len(said), max(point.count, 1) if point.count > 1 else len(said))
    status = Status.SAID if share >= ENOUGH else Status.PARTLY if share > 0 else Status.MISSED
    best = max(carried, key=lambda one: (HALF[one.status], one.score))
    return Verdict(point.id, status, min(1.0, share), best.evidence if share else None)


def _to_viewers_taken_out(text: str) -> str:
    """The sentences of a text that are not said to those who watch."""
    each = (span.of(text) for span in sentences(text))
    return " ".join(one for one in each if not TO_VIEWERS.search(one) or len(one.split()) > SHORT)


def _by_talk(point: Point, transcript: Transcript, open_words: Sequence[bool]) -> Verdict:
    topic = topic_of(point)
    found = [
        one
        for one in transcript.utterances
        if topic.is_answered_in(one.text)
        and 2 * sum(open_words[one.first : one.last]) >= one.last - one.first
    ]
    if not found:
        return Verdict(point.id, Status.MISSED, 0.0)
    status = Status.SAID if len(found) >= point.count else Status.PARTLY
    best = max(found, key=lambda one: one.last - one.first)
    return Verdict(
        point.id, status, min(1.0, len(found) / point.count), words_of(transcript, best.first, best.last)
    )


def _better(one: Verdict, other: Verdict) -> Verdict:
    order = [Status.MISSED, Status.PARTLY, Status.SAID]
    return max(one, other, key=lambda verdict: (order.index(verdict.status), verdict.score))
