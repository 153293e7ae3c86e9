"""Blocks sorted under the sections of the assignment, and what is missing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from scriptwright.assignment import Assignment, AssignmentKind, Point, Topic, read_assignment, topic_of
from scriptwright.frames import filled, table
from scriptwright.notes.model import Interviewee, Kind, NoteBlock, Notes, Speaker
from scriptwright.notes.names import in_normal_case
from scriptwright.sections import Section
from scriptwright.sentences import sentences


@dataclass(frozen=True)
class Gap:
    """A required point that nothing in the notes answers, as a question to the student."""

    point: str  #: the point's id; the key of the student's answer
    section: Section
    question: str


@dataclass(frozen=True)
class Outline:
    """The notes sorted for the assignment: every block in its place, every point met or asked."""

    text: str  #: the notes, into which all offsets point
    interviewee: Interviewee  #: as the notes say it, or as the student corrected it
    assignment: Assignment
    blocks: tuple[NoteBlock, ...]
    gaps: tuple[Gap, ...]  #: still open
    answered: tuple[Gap, ...] = ()  #: answered by the student
    language: str = "en"
    doubts: tuple[str, ...] = ()  #: sentences for the student about the reading

    def under(self, section: Section | None) -> tuple[NoteBlock, ...]:
        """The blocks of one section, or those set aside, in the order of the notes."""
        return tuple(block for block in self.blocks if block.section is section)

    def heading(self, section: Section) -> str:
        """The section's title in an assignment of this kind."""
        return self.assignment.kind.heading(section, self.interviewee.pronoun)

    def is_open(self, point: str) -> bool:
        """Whether the point with this id is still a question to the student."""
        return any(gap.point == point for gap in self.gaps)


_TELLING = (Kind.ANSWER, Kind.LIST, Kind.REFLECTION)
#: Points that any content of their section meets.
WHOLE_SECTION = frozenset(
    ("who", "duties", "why", "learned", "connection", "takeaways", "work", "meaning", "opportunities")
)


def make_outline(
    notes: Notes,
    assignment: Assignment,
    *,
    answers: Mapping[str, str] | None = None,
    placed: Mapping[str, Section | None] | None = None,
    interviewee: Interviewee | None = None,
) -> Outline:
    """The notes under the sections of the assignment, and a question for each point they do not answer.

    `answers`: the student's, by point id or section. `placed`: sections that the student chose, by block id.
    `interviewee`: what the student corrected; its empty fields leave what the notes say.
    """
    if not assignment.text.strip() and notes.assignment:
        assignment = read_assignment(notes.assignment, assignment.kind.id if assignment.chosen else "")
    person = _corrected(notes.interviewee, interviewee or Interviewee())
    moved = placed or {}
    blocks = tuple(replace(block, section=moved.get(block.id, block.section)) for block in notes.blocks)
    missing = tuple(
        _gap(point, person, assignment.kind)
        for point in _asked_once(assignment.points)
        if not _met(point, blocks, person)
    )
    given = {key for key, answer in (answers or {}).items() if answer.strip()}
    open_gaps = tuple(gap for gap in missing if not given & {gap.point, gap.section.value})
    answered = tuple(gap for gap in missing if gap not in open_gaps)
    return Outline(
        text=notes.text,
        interviewee=person,
        assignment=assignment,
        blocks=blocks,
        gaps=open_gaps,
        answered=answered,
        language=notes.language,
        doubts=notes.doubts,
    )


def _corrected(read: Interviewee, given: Interviewee) -> Interviewee:
    return Interviewee(
        name=in_normal_case(given.name) if given.name else read.name,
        role=given.role or read.role,
        organization=given.organization or read.organization,
        pronoun=given.pronoun or read.pronoun,
        place=None if given.organization else read.place,
        deed=None if given.role else read.deed,
    )


def _asked_once(points: tuple[Point, ...]) -> Iterator[Point]:
    """Each point, but for duties where who it is is asked as well: one question asks for both."""
    who = any(point.id == "who" for point in points)
    for point in points:
        if not (point.id in ("duties", "work", "day", "organization") and who):
            yield point


def _gap(point: Point, person: Interviewee, kind: AssignmentKind) -> Gap:
    frames: Mapping[str, str] = {**table("questions")["question"], **kind.questions}
    asks = point.text[:1].lower() + point.text[1:]
    return Gap(
        point.id,
        point.section,
        filled(frames.get(point.id, frames["other"]), person, asks=asks.rstrip(".?!")),
    )


def _met(point: Point, blocks: tuple[NoteBlock, ...], person: Interviewee) -> bool:
    """Whether something in the notes answers the point."""
    told = [block for block in blocks if block.kind in _TELLING and block.section is not None]
    inside = [block for block in told if block.section is point.section]
    if point.id == "self":
        return True
    if point.id in WHOLE_SECTION:
        named = point.section is Section.WHO and bool(person.role or person.name)
        return bool(inside) or named
    topic = topic_of(point)
    if point.section in (Section.WHY, Section.CONNECTION):
        own = [block for block in told if block.speaker in (Speaker.STUDENT, Speaker.INTERVIEWER)]
        return _headed(topic, blocks) or any(topic.is_answered_in(sentence) for sentence in _sentences(own))
    return _headed(topic, blocks) or any(topic.is_asked_in(sentence) for sentence in _sentences(told))


def _headed(topic: Topic, blocks: tuple[NoteBlock, ...]) -> bool:
    """A question or a heading about the topic, with something told below it."""
    for index, block in enumerate(blocks[:-1]):
        if block.kind in (Kind.QUESTION, Kind.HEADING) and topic.is_asked_in(block.text):
            following = blocks[index + 1]
            if following.kind in (*_TELLING, Kind.HEADING) and not _DECLINED.match(following.text.strip()):
                return True
    return False


#: An answer that says there was none.
_DECLINED = re.compile(
    r"(?i)^[\W_]*(?:(?:i )?(?:forgot|didn'?t ask|ran out of time|skipped|no time|n/?a|tbd|none|no answer|\?+)[^.]{0,40})?[\W_]*$"
)


def _sentences(blocks: list[NoteBlock]) -> Iterator[str]:
    for block in blocks:
        for span in sentences(block.text):
            yield span.of(block.text)
