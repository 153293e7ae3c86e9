"""An OpenDocument text's text: its XML walked, a paragraph a line.

Kept: headings, lists, tables, text boxes, foot- and endnotes (after the paragraph that points at them),
tracked insertions, page heads and feet (once each). Left out: tracked deletions. Counted: pictures and
comments.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from scriptwright._reading_lines import BULLET, Unread, is_page_number, joined, labelled, numeral, row_lines
from scriptwright._reading_result import Problem, ReadText, RefusedError
from scriptwright._reading_zip import Package, children, inside

#: elements whose content is not shown as text of the document
SKIPPED = frozenset({
    "text:tracked-changes", "text:note-citation", "text:ruby-text", "svg:title", "svg:desc",
    "office:annotation", "office:annotation-end", "office:forms", "office:event-listeners",
    "text:page-number", "text:page-count", "text:table-of-content-source", "text:bibliography-source",
    "text:alphabetical-index-source", "text:illustration-index-source", "text:table-index-source",
})  # fmt: skip

CHARACTERS = {"text:tab": "\t", "text:line-break": "\n"}
PARAGRAPHS = frozenset({"text:p", "text:h"})
_SPACE = re.compile(r"[ \t\r\n]+")
_MAX_SPACES = 1_000


def read(package: Package) -> ReadText:
    """The text of an OpenDocument package, and what in it was not read."""
    if b"encryption-data" in (package.bytes_of("META-INF/manifest.xml") or b""):
        raise RefusedError(Problem.LOCKED)
    content = package.xml("content.xml")
    body = inside(content, "office:body/office:text")
    if content is None or body is None:
        raise RefusedError(Problem.DAMAGED)
    styles = package.xml("styles.xml")
    reader = _Reader([part for part in (styles, content) if part is not None])
    lines = reader.blocks(body)
    masters = children(inside(styles, "office:master-styles"), "style:master-page")
    heads, feet = (
        _edge_lines(reader, masters, (f"style:{edge}", f"style:{edge}-left", f"style:{edge}-first"))
        for edge in ("header", "footer")
    )
    text = joined([*heads, *lines, *feet])
    if not text.strip() and reader.unread.pictures:
        raise RefusedError(Problem.ONLY_PICTURES)
    return ReadText(text, reader.unread.doubts())


def _edge_lines(reader: _Reader, masters: list[Element], names: tuple[str, ...]) -> list[str]:
    pictures = reader.unread.pictures
    lines = [line for master in masters for name in names for edge in children(master, name)
             for line in reader.blocks(edge) if line.strip() and not is_page_number(line)]  # fmt: skip
    reader.unread.pictures = pictures  # a letterhead is no part of the notes
    return list(dict.fromkeys(lines))


@dataclass
class _Paragraph:
    """A paragraph while it is read: its own text, and the lines that come after it."""

    text: str = ""
    after: list[str] = field(default_factory=list)

    def add(self, text: str | None) -> None:
        """Puts text at the end, its white space brought down to one space as OpenDocument has it."""
        if text:
            text = _SPACE.sub(" ", text)
            self.text += text.lstrip(" ") if not self.text or self.text[-1] in " \t\n" else text


class _Reader:
    def __init__(self, parts: list[Element]) -> None:
        self._list_styles = {
            style.get("style:name", ""): {level.get("text:level", "1"): level for level in style}
            for part in parts
            for style in part.iter("text:list-style")
        }
        self._counts: dict[str, int] = {}
        self._named_lists: dict[str, int] = {}
        self.unread = Unread()

    def blocks(self, parent: Element) -> list[str]:
        """The lines of the paragraphs, lists and tables inside an element."""
        lines: list[str] = []
        for element in parent:
            if element.tag in PARAGRAPHS:
                lines += self._paragraph(element)
            elif element.tag == "text:list":
                lines += self._list(element, "", 1)
            elif element.tag == "table:table":
                lines += self._table(element)
            elif element.tag == "draw:frame":
                lines += self._framed(element)
            elif element.tag not in SKIPPED:
                lines += self.blocks(element)
        return lines

    def _paragraph(self, element: Element) -> list[str]:
        paragraph = _Paragraph()
        self._inline(element, paragraph)
        return [*paragraph.text.strip("\n").split("\n"), *paragraph.after]

    def _inline(self, parent: Element, paragraph: _Paragraph) -> None:
        paragraph.add(parent.text)
        for element in parent:
            tag = element.tag
            if tag in CHARACTERS:
                paragraph.text += CHARACTERS[tag]
            elif tag == "text:s":
                count = element.get("text:c", "1")
                paragraph.text += " " * min(int(count) if count.isdecimal() else 1, _MAX_SPACES)
            elif tag == "text:note":
                body = inside(element, "text:note-body")
                paragraph.after += [
                    line for line in self.blocks(body if body is not None else element) if line
                ]
            elif tag == "draw:frame":
                paragraph.after += self._framed(element)
            elif tag in ("draw:text-box", "draw:custom-shape", "draw:rect", "draw:ellipse", "draw:g"):
                paragraph.after += self.blocks(element)
            elif tag == "office:annotation":
                self.unread.comments += 1
            elif tag not in SKIPPED:
                self._inline(element, paragraph)
            paragraph.add(element.tail)

    def _framed(self, frame: Element) -> list[str]:
        """The lines of a frame's text box; a frame with none is a picture."""
        boxes = children(frame, "draw:text-box")
        if not boxes and any(inside(frame, kind) is not None for kind in ("draw:image", "draw:object")):
            self.unread.pictures += 1
        return [line for box in boxes for line in self.blocks(box)]

    def _table(self, table: Element) -> list[str]:
        lines: list[str] = []
        for element in table:
            if element.tag == "table:table-row":
                cells = ("table:table-cell", "table:covered-table-cell")
                lines += row_lines([self.blocks(cell) for cell in element if cell.tag in cells])
            elif element.tag.startswith("table:table-"):
                lines += self._table(element)
        return lines

    def _list(self, element: Element, style: str, level: int) -> list[str]:
        style = element.get("text:style-name", style)
        shape = self._list_styles.get(style, {}).get(str(level))
        numbered = shape is not None and shape.tag == "text:list-level-style-number"
        goes_on = element.get("text:continue-list") or ""
        number = self._named_lists.get(goes_on, 0)
        if element.get("text:continue-numbering") == "true" and not goes_on:
            number = self._counts.get(f"{style} {level}", 0)
        start = shape.get("text:start-value", "1") if shape is not None else "1"
        number = number or int(start if start.isdecimal() else "1") - 1
        lines: list[str] = []
        for item in element:
            own: list[str] = []
            label = ""
            if item.tag == "text:list-item":
                given = item.get("text:start-value", "")
                number = int(given) if given.isdecimal() else number + 1
                label = _label(shape, number) if numbered and shape is not None else BULLET
            for child in item:
                if child.tag == "text:list":
                    lines += labelled(own, label, level - 1) if own else []
                    own, label = [], ""
                    lines += self._list(child, style, level + 1)
                elif child.tag in PARAGRAPHS:
                    own += self._paragraph(child)
            lines += labelled(own, label, level - 1)
        self._counts[f"{style} {level}"] = number
        self._named_lists[element.get("{http://www.w3.org/XML/1998/namespace}id", "")] = number
        self._named_lists.pop("", None)
        return lines


def _label(shape: Element, number: int) -> str:
    form = shape.get("style:num-format", "")
    if not form:
        return ""
    before, after = shape.get("style:num-prefix", ""), shape.get("style:num-suffix", "")
    return f"{before}{numeral(number, form)}{after}".strip()
