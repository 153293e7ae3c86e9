"""What reading the notes gives: blocks of the text with their spans, and who was interviewed."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from scriptwright.sections import Pronoun, Section


class Kind(StrEnum):
    """What a block of the notes is."""

    QUESTION = "question"
    ANSWER = "answer"
    HEADING = "heading"
    LIST = "list"
    REFLECTION = "reflection"
    ASSIGNMENT = "assignment"
    OTHER = "other"


class Speaker(StrEnum):
    """Whose voice a block is in. The student's notes about themselves are `STUDENT`."""

    INTERVIEWER = "interviewer"
    INTERVIEWEE = "interviewee"
    STUDENT = "student"


@dataclass(frozen=True)
class NoteBlock:
    """A paragraph, list item, heading or question of the notes, exactly as it stands there.

    `text` is `notes[start:end]`; what lies between two blocks is white space, list marks and labels.
    """

    id: str  #: from the text, so that it survives changes elsewhere in the notes
    kind: Kind
    speaker: Speaker | None
    section: Section | None  #: None: set aside
    text: str
    start: int  #: code points into the notes
    end: int
    question: str | None = None  #: id of the question that this block answers
    heading: str | None = None  #: id of the sub-heading that a list or paragraph stands under
    reported: bool = False  #: the notes tell the interviewee's words in the third person already


@dataclass(frozen=True)
class Interviewee:
    """Who was interviewed, as far as the notes say it; None where they do not."""

    name: str | None = None
    role: str | None = None
    organization: str | None = None
    pronoun: Pronoun | None = None
    place: str | None = None  #: town or region, beside or instead of the workplace
    deed: str | None = None  #: what they do, where no noun names it: "runs the ferry office"


NOBODY = Interviewee()


@dataclass(frozen=True)
class Notes:
    """The notes as read: the text as it came, its blocks in order, and what it says of the interviewee."""

    text: str
    blocks: tuple[NoteBlock, ...]
    interviewee: Interviewee = NOBODY
    assignment: str = ""  #: the assignment, where it was pasted together with the notes
    language: str = "en"  #: ISO 639-1; notes in another language are kept as written, not retold
    doubts: tuple[str, ...] = field(default=())  #: sentences for the student about the reading
