"""An assignment brief as points to speak about, minutes and rules.

The stages stand in private modules: lines, then clauses that ask for content, then the topic of each clause,
then the clause in the student's voice. What is a point and what is logistics is decided by named tables there
and in `templates/assignment.toml`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from scriptwright._assignment_clauses import Clause, clauses_of
from scriptwright._assignment_foreign import foreign_limits
from scriptwright._assignment_kinds import Kinds, kind_of, kinds, recognised
from scriptwright._assignment_limits import limits_of
from scriptwright._assignment_lines import lines_of
from scriptwright._assignment_model import Assignment, AssignmentKind, Limits, Point, Topic
from scriptwright._assignment_place import find_assignment
from scriptwright._assignment_rules import rule_on, rules_of
from scriptwright._assignment_table import pattern
from scriptwright._assignment_topics import TOPICS, content_words, stem, topic_in, topic_of
from scriptwright._assignment_voice import in_students_voice, second_person
from scriptwright.sections import Section

__all__ = [
    "STANDARD",
    "TOPICS",
    "Assignment",
    "AssignmentKind",
    "Kinds",
    "Limits",
    "Point",
    "Topic",
    "find_assignment",
    "kind_of",
    "kinds",
    "read_assignment",
    "rule_on",
    "topic_of",
]

STANDARD = Assignment(text="", points=AssignmentKind().points)

_COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
_COUNT = pattern(
    rf"\b(?P<number>[2-9]|10|{'|'.join(_COUNTS)})\b(?: [\w-]+){{0,3}} "
    r"(?!(?:minutes|hours|days|weeks|months|years|times)\b)\w+s\b"
    r"|(?:at least|no fewer than) (?P<bare>[2-9]|10)$"
)
#: These ask for a reason for what stands before them.
_ASKS_ON = frozenset(("why", "why not", "why or why not", "why/why not", "how", "how so"))
#: The student speaks about themselves.
_OWN = pattern(r"\b(?:you|your|yours|yourself)\b")
_COURSE = pattern(r"\b(?:course|class|novel|textbook|readings?)\b")
#: Words that speak of the interview, and do not make a clause be about the student.
_OF_INTERVIEW = pattern(
    r"\byou (?:interviewed|spoke|talked|met|chose|heard|learned|were told)\b"
    r"|\b(?:told|gave|advised|tell) you\b|your interviewee\S*"
)


def read_assignment(text: str, kind: str = "") -> Assignment:
    """What a brief asks for; a blank one, or one that asks for no content, asks for the points of its kind.

    `kind`: the id of the kind that the student chose; without one, or where it is there no more, the brief's
    words tell it.

    >>> [point.id for point in read_assignment("Say who it was and what you learned. 2 min max.").points]
    ['who', 'learned']
    """
    chosen = kind_of(kind)
    found = chosen or recognised(text)
    given = chosen is not None
    if not text.strip():
        return Assignment("", found.points, found.minutes, (), found, given) if given else STANDARD
    points = _points(clauses_of(lines_of(text)))
    minutes = limits_of(text) or foreign_limits(text) or found.minutes
    return Assignment(text, points or found.points, minutes, rules_of(text), found, given)


def _points(clauses: Sequence[Clause]) -> tuple[Point, ...]:
    """One point for each thing asked; the same thing asked twice is one point, in the fuller words."""
    found: dict[str, tuple[Point, bool]] = {}
    for clause in clauses:
        last = next(reversed(found.values()))[0] if found else None
        if last and last.section is not Section.WHO and second_person(clause.text).strip(" ?!.") in _ASKS_ON:
            continue
        point = _point(clause)
        id, earlier = point.id, found.get(point.id)
        another = earlier is not None and clause.listed and earlier[1] and not _same(point, earlier[0])
        if another and id == "who":
            found[id] = (_joined(found[id][0], point), True)
        elif another:
            id = _free_id(point, found)
            found[id] = (Point(id, point.section, point.text, point.count), True)
        elif not earlier or (clause.listed and not earlier[1]) or len(earlier[0].text.split()) < 3:
            found[id] = (point, clause.listed)
    return tuple(point for point, _ in found.values())


def _joined(one: Point, other: Point) -> Point:
    """Name, job and employer asked for in lines of their own are one thing to say."""
    return Point(one.id, one.section, f"{one.text}, {other.text[:1].lower()}{other.text[1:]}", one.count)


def _point(clause: Clause) -> Point:
    normal = second_person(clause.text)
    topic = topic_in(normal)
    text = in_students_voice(clause.text)
    count = _count(normal)
    if topic:
        return Point(topic.id, topic.section, text, count)
    return Point(_slug(normal), _section(normal), text, count)


def _section(clause: str) -> Section:
    """Where something that no topic names belongs: with the student, or with what was heard."""
    about_student = _OWN.search(_OF_INTERVIEW.sub("", clause)) or _COURSE.search(clause)
    return Section.CONNECTION if about_student else Section.LEARNED


def _count(clause: str) -> int:
    match = _COUNT.search(clause)
    if not match:
        return 1
    number = match["number"] or match["bare"]
    return _COUNTS[number] if number in _COUNTS else int(number)


def _slug(clause: str) -> str:
    words = [re.sub(r"[^a-z]", "", word.removesuffix("'s")) for word in content_words(clause)]
    return "-".join(words[:3]) or "more"


def _same(one: Point, other: Point) -> bool:
    """True where two points ask for the same in other words."""
    first, second = ({stem(word) for word in content_words(point.text)} for point in (one, other))
    return len(first & second) * 2 >= min(len(first), len(second))


def _free_id(point: Point, taken: dict[str, tuple[Point, bool]]) -> str:
    base = f"{point.id}-{_slug(second_person(point.text))}"
    ids = [base, *(f"{base}-{number}" for number in range(2, 100))]
    return next(id for id in ids if id not in taken)
