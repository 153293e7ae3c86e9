"""The script as a Word file to hand in, and the lines of such a file as somebody has edited them since.

The template holds every style by name (`templates/script.docx`); nothing is formatted here by hand.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from itertools import count
from pathlib import Path

import docx
from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Inches
from docx.text.paragraph import Paragraph

from scriptwright._word_cards import add_cards
from scriptwright._word_making import Making, by_software, by_student
from scriptwright._word_marks import END, line_names, section_name
from scriptwright._word_reading import ReadLine, UnreadableScript, read
from scriptwright._word_sentences import (
    STILL,
    comment,
    first_words,
    length,
    one_line,
    short_assignment,
    spans,
    statement,
    still_to_answer,
)
from scriptwright._word_tables import add_row, add_table, widen
from scriptwright._word_take import add_report
from scriptwright.clock import clock
from scriptwright.cues import cues
from scriptwright.reading import clean
from scriptwright.report import Report
from scriptwright.script.model import Line, OpenQuestion, Script, ScriptSection

__all__ = ["CheckedTake", "Making", "ReadLine", "Title", "UnreadableScript", "read_word", "write_word"]

TEMPLATE = Path(__file__).parents[1] / "templates" / "script.docx"
AUTHOR, INITIALS = "Scriptwright", "SW"  #: who the comments are by

_COLUMNS = {"On screen (yours to fill in)": Inches(2.75), "What is said": Inches(3.75)}
_LINE_END = re.compile("\r\n?")
_ROOM_TO_WRITE = Inches(0.8)


@dataclass(frozen=True)
class Title:
    """What stands at the head of the file; an empty string leaves its line out."""

    student: str
    interviewee: str
    role: str
    assignment: str
    date: date


@dataclass(frozen=True)
class CheckedTake:
    """A take that was held against the script."""

    name: str
    report: Report


def write_word(
    script: Script,
    title: Title,
    *,
    notes: str,
    answers: Mapping[str, str],
    take: CheckedTake | None = None,
    making: Making | None = None,
    hide: Callable[[str], str] = str,
) -> bytes:
    """A .docx of the script: each line once and in order, its source as a comment, its id as a bookmark.

    `notes` and `answers` (by the key in a source's `of`) are the texts that the sources point into. With a
    take, a page at the end tells what it covered. `making`: what was done beside the lines. `hide` gives what
    may be quoted of a source.
    """
    writer = _Writer(notes, answers, hide)
    sections = tuple(part for part in script.sections if part.lines or part.questions)
    writer.title_block(script, title)
    for part, span in zip(sections, spans(sections), strict=True):
        writer.section(part, span)
    if sections:
        writer.table(sections)
    writer.statement(script, making or Making(), checked=take is not None)
    writer.cards(script)
    if take:
        writer.take(take)
    return writer.saved()


def read_word(data: bytes) -> tuple[ReadLine, ...]:
    """The lines of a .docx made by `write_word`, in order, each with its text as it now stands.

    A line whose words were all deleted is left out; a paragraph that was added between the lines is a line
    with a new id. Raises UnreadableScript for any other file.
    """
    return read(data)


class _Writer:
    """Fills the template from top to bottom."""

    def __init__(self, notes: str, answers: Mapping[str, str], hide: Callable[[str], str]) -> None:
        self._document: Document = docx.Document(str(TEMPLATE))
        self._notes = notes
        self._answers = answers
        self._hide = hide
        self._is_script = True  #: False after the last line
        self._line_numbers = count(1)
        self._bookmark_ids = count(1)

    def saved(self) -> bytes:
        file = BytesIO()
        self._document.save(file)
        return file.getvalue()

    def title_block(self, script: Script, title: Title) -> None:
        name, role = one_line(title.interviewee), one_line(title.role)
        about = name or role[:1].upper() + role[1:]
        heading = f"Video response: {about}" if about else "Video response"
        written = f"{title.date:%B} {title.date.day}, {title.date.year}"
        student = one_line(title.student)
        self._paragraph("Title", heading)
        self._paragraph("Subtitle", " · ".join(filter(None, (student, written))))
        details = (
            ("Interviewed", ", ".join(filter(None, (name, role)))),
            ("Assignment", one_line(short_assignment(title.assignment))),
            ("Length", length(script)),
        )
        for label, text in details:
            if text:
                paragraph = self._paragraph("Detail", label, "Detail Label")
                paragraph.add_run(f"\t{text}")
        self._document.sections[0].footer.paragraphs[0].runs[0].text = " · ".join(
            filter(None, (student, heading))
        )
        properties = self._document.core_properties
        properties.title = heading[:255]
        properties.author = properties.last_modified_by = student[:255]
        properties.language = "en-US"

    def section(self, part: ScriptSection, span: tuple[int, int]) -> None:
        heading = self._paragraph(f"Section {part.section.title()}", one_line(part.heading))
        self._bookmark(heading, [section_name(part.section)])
        heading.add_run(f"\t{clock(span[1] - span[0])}", "Section Time")
        for said in part.spoken:
            if isinstance(said, OpenQuestion):
                box = self._paragraph("Open Question", STILL, "Question Label")
                box.add_run(f" {one_line(still_to_answer(said))}")
            else:
                self._line(said)

    def _line(self, line: Line) -> None:
        text = _LINE_END.sub("\n", clean(line.text)).strip()
        if not text:
            return
        paragraph = self._paragraph("Script Line RTL" if _is_right_to_left(text) else "Script Line", text)
        source = clean(self._hide(comment(line, self._notes, self._answers)))
        self._document.add_comment(paragraph.runs, source, author=AUTHOR, initials=INITIALS)
        self._bookmark(paragraph, line_names(next(self._line_numbers), line.id))

    def table(self, sections: tuple[ScriptSection, ...]) -> None:
        self._heading("Video and audio")
        table = add_table(self._document, _COLUMNS)
        for part, (start, end) in zip(sections, spans(sections), strict=True):
            row = add_row(table)
            row.height = _ROOM_TO_WRITE
            seen, said = row.cells
            seen.paragraphs[0].style = self._document.styles["Table Text"]
            said.paragraphs[0].style = self._document.styles["Table Section"]
            said.paragraphs[0].add_run(f"{clock(start)}–{clock(end)}  {one_line(part.heading)}")
            said.add_paragraph(one_line(_opening(part)), "Table Text")
        widen(table, _COLUMNS.values())

    def cards(self, script: Script) -> None:
        if found := cues(script):
            self._heading("Cue cards", "Page Heading")
            add_cards(self._document, found)

    def statement(self, script: Script, making: Making, *, checked: bool) -> None:
        self._heading("How this script was made")
        self._paragraph("Statement", statement(script))
        for label, text in (
            ("Software", by_software(script, making, checked=checked)),
            ("Myself", by_student(script, self._answers, making)),
        ):
            self._paragraph("Detail", label, "Detail Label").add_run(f"\t{text}")

    def take(self, take: CheckedTake) -> None:
        self._heading(f"What was said: {one_line(take.name)}", "Page Heading")
        add_report(self._document, take.report)

    def _heading(self, text: str, style: str = "Heading 1") -> None:
        heading = self._paragraph(style, text)
        if self._is_script:
            self._bookmark(heading, [END])
        self._is_script = False

    def _paragraph(self, style: str, text: str, run_style: str | None = None) -> Paragraph:
        paragraph = self._document.add_paragraph(style=style)
        paragraph.add_run(text, run_style)
        return paragraph

    def _bookmark(self, paragraph: Paragraph, names: Iterable[str]) -> None:
        """Puts bookmarks around all that the paragraph holds so far."""
        for name in names:
            key = str(next(self._bookmark_ids))
            start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
            start.set(qn("w:id"), key)
            start.set(qn("w:name"), name)
            end.set(qn("w:id"), key)
            paragraph._p.insert(1, start)  # the first child is the paragraph's properties
            paragraph._p.append(end)


def _opening(part: ScriptSection) -> str:
    if part.lines:
        return first_words(part.lines[0].text)
    return f"{STILL} {part.questions[0].gap.question}"


def _is_right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction runs from right to left."""
    directions = (unicodedata.bidirectional(letter) for letter in text)
    return next((found for found in directions if found in ("L", "R", "AL")), "L") != "L"
