"""A paragraph of the notes, with the marks that stood before it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from scriptwright.sections import Section

#: An arrow in front of a line stands for the one who answers.
ARROW_LABEL = re.compile(r"[-=–—]+>|[→⇒➔➜]")


#: Dots or lines to write on, in a form: "Name ............ Ann Lee ......".
LEADERS = r"(?:\.{5,}|_{3,}|…{2,}|(?: ?\.){6,})"
#: What stands between a key and what it is about, beside the colon.
BETWEEN = rf"(?:\s[-–—]\s|\s(?:=|->|=>|→|»)\s|\t|\s*{LEADERS})"


@dataclass(frozen=True)
class Paragraph:
    """A paragraph's own words as a span, and the marks that stood before them."""

    start: int
    end: int
    text: str
    blank_before: bool = False
    hashes: int = 0  #: level of a markdown heading, 0 for none
    bullet: bool = False
    number: int | None = None
    letter: str = ""
    bold: bool = False
    label: str = ""  #: what may be the speaker's label, as written
    label_start: int = 0  #: where the label begins; the paragraph begins there if it is no label
    indent: int = 0
    cell: bool = False  #: of a table, beside the cell that says what it is about
    stamped: bool = False  #: a time stands before it
    topic: bool = False  #: a short line above a group of lines, where most groups have one
    point: Section | None = None  #: of the assignment's points, of which this is the mark: "(b)"
    aside: bool = False  #: about the meeting: when, where
    quoted: bool = False  #: within a long quotation of the interviewee, whose marks stand outside it
