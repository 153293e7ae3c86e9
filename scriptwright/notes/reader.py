"""What is kept in mind on the way down the notes: who speaks, what was asked, what stands above."""

from __future__ import annotations

from dataclasses import dataclass, field

from scriptwright.notes.meaning import Meaning
from scriptwright.notes.model import Interviewee, Kind, NoteBlock, Speaker
from scriptwright.notes.paragraph import Paragraph
from scriptwright.notes.whose import Voice
from scriptwright.sections import Section
from scriptwright.sentences import Span


@dataclass(frozen=True)
class Telling:
    """A paragraph of the student's own telling, whose sections the page as a whole shows."""

    span: Span
    allowed: tuple[Section, ...]  #: what it may tell
    above: tuple[Section, ...]  #: what stands above it without holding for all of it
    heading: str  #: the words above it
    below: bool = False  #: it stands with an interview, in which the lessons are told


@dataclass
class Reader:
    """What is kept in mind on the way down."""

    text: str
    known: dict[str, Speaker]
    one_line: bool  #: question and answer stand on one line
    first_person: bool  #: the answers are in the interviewee's own voice
    interview: bool  #: there are questions and answers, not one running text
    numbered: bool  #: the questions are numbered
    person: Interviewee = field(default_factory=Interviewee)  #: as far as a first reading told
    voice: Voice | None = None  #: how the answers are told in the main
    speaker: Speaker | None = None
    student: bool = False  #: the student's own part, since the last heading
    section: Section | None = None  #: what the section heading above announces
    sheet: bool = False  #: the notes answer a worksheet, whose "you" is the student
    frame: dict[int, Meaning] = field(default_factory=dict)  #: what the lines of a worksheet ask for
    prompted: bool = False  #: a worksheet's question to the student is being answered
    own: bool = False  #: the interview is over, and all that follows is the student's
    ending: bool = False  #: from here on nobody asks, and no label names another speaker
    headed: bool = False
    put: int = -1  #: where the answer begins to a question that the student told
    question: NoteBlock | None = None
    heading: NoteBlock | None = None
    number: int | None = None  #: of the question being answered
    apart: bool = False  #: the answers stand apart from the questions, under the same numbers
    asked: dict[int, NoteBlock] = field(
        default_factory=dict
    )  #: numbered questions, for answers that stand apart
    waiting: bool = False  #: the last question has no answer yet
    last: Section | None = None
    level: int = 0  #: how far in the last section heading among bullets stands
    reasoned: bool = False  #: a heading announces why it was them
    taught: bool = False  #: a heading announces what was learned
    linked: bool = False  #: a heading announces what it means to the student
    then: Section | None = None  #: what the heading above announces beside its section, for later paragraphs
    pair: tuple[Section, ...] = ()  #: both that the heading above announces
    plain_head: bool = False  #: the section heading above is no bullet, so bullets below it are its items
    salute: bool = False  #: answers came as a letter, from its "Dear …," on
    chatting: bool = False  #: the interviewer has just said something that asks nothing
    mine: frozenset[str] = frozenset()  #: lines that name the student
    turns: range = range(0)  #: from the first labelled turn to the last
    closing: bool = False  #: the interviewer has asked all and said so
    begins: int = 0  #: where the first paragraph begins, below the assignment
    begun: int = 0  #: where the paragraph that is being read begins
    small: bool = False  #: the notes are typed without capitals
    titled: bool = False  #: the notes begin with the name of who was interviewed, and no heading came yet
    voiced: bool = False  #: the heading above says that what follows are the interviewee's own words
    above: str = ""  #: the words of the last heading
    spoken: int = 0  #: the paragraph before was in the interviewee's own words: 2, or 1 above a heading
    telling: bool = False  #: the answer so far is told in the third person
    beside: int = 0  #: where the paragraph ends into which the heading above ran
    free: list[Telling] = field(default_factory=list)  #: what the student tells in paragraphs, on the way
    held: tuple[bool, Section | None, bool, NoteBlock | None, NoteBlock | None] | None = (
        None  #: what held above a story whose label the lines below it share
    )
    keyed: bool = False  #: most lines begin with what they are about and a colon


def block_of(
    kind: Kind, p: Paragraph | Span, speaker: Speaker | None, section: Section | None, text: str = ""
) -> NoteBlock:
    """A block of a paragraph or of a part of it, as yet without an id."""
    return NoteBlock(
        "", kind, speaker, section, p.text if isinstance(p, Paragraph) else p.of(text), p.start, p.end
    )


def inherited(reader: Reader) -> Section | None:
    """The section of the question being answered, else of the heading above."""
    return reader.question.section if reader.question is not None else reader.section


def place_of(block: NoteBlock | None) -> str | None:
    """How a block is pointed to until the ids are made: by its beginning."""
    return None if block is None else f"{block.start}"
