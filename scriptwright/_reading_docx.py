"""A Word file's text: its XML walked, so that nothing which Word shows is left out.

Kept: tracked insertions, moved text at its new place, text boxes, content controls, nested tables, foot- and
endnotes (after the paragraph that points at them), fields, equations, page heads and feet (once each).
Left out: tracked deletions, placeholders nobody filled in, page numbers. Counted: pictures and comments.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from scriptwright._reading_lines import SYMBOLS, Unread, is_page_number, joined, labelled, row_lines
from scriptwright._reading_numbering import Numbering
from scriptwright._reading_result import Problem, ReadText, RefusedError
from scriptwright._reading_zip import Package, inside

#: elements whose content Word does not show, or shows as something other than text
SKIPPED = frozenset({
    "w:del", "w:moveFrom", "w:delText", "w:instrText", "w:delInstrText", "w:fldData", "w:rt",
    "w:pPr", "w:rPr", "w:tblPr", "w:tblGrid", "w:trPr", "w:tcPr", "w:sdtPr", "w:sdtEndPr", "w:sectPr",
})  # fmt: skip

#: elements that stand for a character or two
CHARACTERS = {
    "w:tab": "\t", "w:ptab": "\t", "w:br": "\n", "w:cr": "\n", "w:noBreakHyphen": "-", "w:softHyphen": "",
}  # fmt: skip

PICTURES = frozenset({"pic:pic", "v:imagedata", "c:chart", "dgm:relIds"})


def read(package: Package) -> ReadText:
    """The text of a Word package, a paragraph a line, and what in it was not read."""
    main = next(iter(package.targets("").get("officeDocument", ())), "word/document.xml")
    document = package.xml(main)
    body = inside(document, "w:body")
    if body is None:
        raise RefusedError(Problem.DAMAGED)
    reader = _Reader(package, main)
    lines = reader.blocks(body)
    heads, feet = reader.edges("header"), reader.edges("footer")
    text = joined([*heads, *lines, *feet])
    if not text.strip() and reader.unread.embedded:
        raise RefusedError(Problem.ONLY_EMBEDDED)
    if not text.strip() and reader.unread.pictures:
        raise RefusedError(Problem.ONLY_PICTURES)
    return ReadText(text, reader.unread.doubts())


@dataclass
class _Paragraph:
    """A paragraph while it is read: its own text, and the lines that come after it."""

    text: list[str] = field(default_factory=list)
    after: list[str] = field(default_factory=list)


class _Reader:
    def __init__(self, package: Package, main: str) -> None:
        self._package = package
        self._targets = package.targets(main)
        self._numbering = Numbering(self._part("numbering"), self._part("styles"))
        self._notes = {
            kind: {note.get("w:id", ""): note for note in self._part(f"{kind}s")}
            for kind in ("footnote", "endnote")
        }
        self.unread = Unread()

    def _part(self, kind: str) -> Element:
        for target in self._targets.get(kind, ()):
            part = self._package.xml(target)
            if part is not None:
                return part
        return Element(kind)

    def edges(self, kind: str) -> list[str]:
        """The heads or feet of the pages: each line once, page numbers left out."""
        pictures = self.unread.pictures
        lines = [
            line
            for target in self._targets.get(kind, ())
            for line in self.blocks(self._package.xml(target))
            if line.strip() and not is_page_number(line) and not line.strip().isdigit()
        ]
        self.unread.pictures = pictures  # a letterhead is no part of the notes
        return list(dict.fromkeys(lines))

    def blocks(self, parent: Element | None) -> list[str]:
        """The lines of the paragraphs and tables inside an element."""
        lines: list[str] = []
        carried = ""
        for block in _unwrapped(parent):
            if block.tag == "w:tbl":
                lines += self._table(block)
            elif block.tag == "w:altChunk":
                self.unread.embedded += 1
            elif block.tag == "w:p":
                paragraph = _Paragraph()
                self._inline(block, paragraph)
                text = carried + "".join(paragraph.text)
                carried = ""
                if _mark_deleted(block):
                    carried = text
                    lines += paragraph.after
                    continue
                label, depth = self._numbering.label(block) if text.strip() else ("", 0)
                lines += labelled(text.strip("\n").split("\n"), label, depth) + paragraph.after
        return lines + ([carried] if carried else [])

    def _table(self, table: Element) -> list[str]:
        lines: list[str] = []
        for row in _unwrapped(table):
            if row.tag == "w:tr" and inside(row, "w:trPr/w:del") is None:
                cells = [self.blocks(cell) for cell in _unwrapped(row) if cell.tag == "w:tc"]
                lines += row_lines(cells)
        return lines

    def _inline(self, parent: Element, paragraph: _Paragraph) -> None:
        for element in parent:
            tag = element.tag
            if tag in ("w:t", "m:t"):
                paragraph.text.append((element.text or "").replace("\n", " "))
            elif tag in CHARACTERS:
                paragraph.text.append(CHARACTERS[tag])
            elif tag == "w:sym":
                paragraph.text.append(_symbol(element.get("w:char", "")))
            elif tag in ("w:footnoteReference", "w:endnoteReference"):
                notes = self._notes[tag[2:].removesuffix("Reference")]
                paragraph.after += [line for line in self.blocks(notes.get(element.get("w:id", ""))) if line]
            elif tag == "w:txbxContent":
                paragraph.after += self.blocks(element)
            elif tag == "mc:AlternateContent":
                self._inline(_first_choice(element), paragraph)
            elif tag == "w:commentReference":
                self.unread.comments += 1
            elif tag == "w:altChunk":
                self.unread.embedded += 1
            elif tag not in SKIPPED and not _is_placeholder(element):
                self.unread.pictures += tag in PICTURES
                self._inline(element, paragraph)


def _unwrapped(parent: Element | None) -> Iterator[Element]:
    """The paragraphs, tables, rows and cells in an element, through whatever wraps them."""
    for element in parent if parent is not None else ():
        if element.tag in ("w:p", "w:tbl", "w:tr", "w:tc", "w:altChunk"):
            yield element
        elif element.tag == "mc:AlternateContent":
            yield from _unwrapped(_first_choice(element))
        elif element.tag not in SKIPPED and not _is_placeholder(element):
            yield from _unwrapped(element)


def _first_choice(alternatives: Element) -> Element:
    """What Word itself shows of several forms of one thing: the first."""
    choice = inside(alternatives, "mc:Choice")
    return choice if choice is not None else next(iter(alternatives), alternatives)


def _is_placeholder(element: Element) -> bool:
    """Whether a content control still shows its "Click here to enter text"."""
    if element.tag != "w:sdt":
        return False
    shown = inside(element, "w:sdtPr/w:showingPlcHdr")
    return shown is not None and shown.get("w:val", "1") not in ("0", "false", "off")


def _mark_deleted(paragraph: Element) -> bool:
    """Whether the paragraph's end was deleted, so that the next one goes on in its line."""
    return any(inside(paragraph, f"w:pPr/w:rPr/{mark}") is not None for mark in ("w:del", "w:moveFrom"))


def _symbol(code: str) -> str:
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    if 0xF000 <= number <= 0xF0FF:
        return SYMBOLS.get(number, "")
    return chr(number) if number < 0x10FFFF else ""
