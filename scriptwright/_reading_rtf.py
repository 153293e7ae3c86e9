"""A rich text file's text, a paragraph a line.

Kept: lists, tables, text boxes, foot- and endnotes (after the paragraph that points at them), tracked
insertions, page heads and feet (once each), every alphabet by its font's code page or as Unicode.
Left out: tracked deletions, pictures and comments (counted).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from scriptwright._reading_lines import (
    BULLET,
    CUT_OFF,
    SYMBOLS,
    Unread,
    is_page_number,
    joined,
    labelled,
    row_lines,
)
from scriptwright._reading_result import Problem, ReadText, RefusedError
from scriptwright._reading_rtf_words import (
    APART,
    CHARACTERS,
    KNOWN,
    PARAGRAPH_ENDS,
    SKIPPED,
    SYMBOL,
    code_page,
    code_page_of_charset,
    unicode_sign,
)

_TOKEN = re.compile(
    r"\\(?P<word>[a-zA-Z]+)(?P<number>-?\d{1,10})? ?|\\'(?P<byte>[0-9a-fA-F]{2})|\\(?P<sign>[^a-zA-Z'])"
    r"|(?P<brace>[{}])|[\r\n\0]+|(?P<text>[^\\{}\r\n\0]+)|\\'?",
    re.DOTALL,
)


def read(data: bytes) -> ReadText:
    """The text of a rich text file, and what in it was not read."""
    reader = _Reader()
    whole = reader.run(data.decode("latin-1"))
    text = joined(
        [*dict.fromkeys(reader.edges["head"]), *reader.body.lines, *dict.fromkeys(reader.edges["foot"])]
    )
    text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    if not text.strip() and reader.unread.pictures:
        raise RefusedError(Problem.ONLY_PICTURES)
    return ReadText(text, reader.unread.doubts() + (() if whole else (CUT_OFF,)))


@dataclass
class _Flow:
    """A run of paragraphs while it is read: the body, a note, a text box, a page head, a list label."""

    goes: str = "body"
    lines: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    after: list[str] = field(default_factory=list)
    cells: list[list[str]] = field(default_factory=list)
    cell: list[str] = field(default_factory=list)
    label: str = ""
    depth: int = 0
    in_table: bool = False

    def end_paragraph(self) -> None:
        """Puts the paragraph read so far among the lines, or in the open cell."""
        lines = labelled("".join(self.text).strip("\n").split("\n"), self.label, self.depth) + self.after
        if self.in_table:
            self.cell += lines
        else:
            self.end_row()
            self.lines += lines
        self.text, self.after, self.label = [], [], ""

    def end_cell(self) -> None:
        """Closes the open cell."""
        self.in_table = True
        self.end_paragraph()
        self.cells.append(self.cell)
        self.cell = []

    def end_row(self) -> None:
        """Puts the cells of the open row among the lines."""
        if self.cell:
            self.cells.append(self.cell)
        self.lines += row_lines(self.cells)
        self.cells, self.cell = [], []

    def close(self) -> list[str]:
        """All lines, when nothing more comes."""
        if self.text or self.after:
            self.end_paragraph()
        self.end_row()
        return self.lines


@dataclass(frozen=True)
class _State:
    """What a group inherits and gives back at its end."""

    skipped: bool = False
    fonts: bool = False  #: inside the table of fonts
    font: int | None = None
    fallback: int = 1  #: how many characters stand for one Unicode character where Unicode is not known
    deleted: bool = False


class _Reader:
    def __init__(self) -> None:
        self.body = self._flow = _Flow()
        self.unread = Unread()
        self.edges: dict[str, list[str]] = {"head": [], "foot": []}
        self._state = _State()
        self._open: list[tuple[_State, _Flow]] = []
        self._page = "cp1252"
        self._pages: dict[int | None, str] = {}
        self._bytes = bytearray()
        self._to_skip = 0
        self._starred = False

    def run(self, source: str) -> bool:
        """Reads it all; whether the last group was closed."""
        at = 0
        while match := _TOKEN.match(source, at):
            at = match.end()
            if match["word"] == "bin":
                at += max(0, int(match["number"] or 0))
            self._token(match)
            if match["brace"] == "}" and not self._open:
                break
        whole = not self._open
        self._flush()
        while self._open:
            self._end_group()
        self.body.close()
        return whole

    def _token(self, match: re.Match[str]) -> None:
        if match["text"]:
            text = match["text"][self._to_skip :]
            self._to_skip = max(0, self._to_skip - len(match["text"]))
            self._bytes += text.encode("latin-1")
        elif match["byte"]:
            if self._to_skip:
                self._to_skip -= 1
            else:
                self._bytes.append(int(match["byte"], 16))
        else:
            self._flush()
            if match["brace"]:
                self._to_skip = 0
                self._end_group() if match["brace"] == "}" else self._open.append((self._state, self._flow))
            elif match["sign"] == "*":
                self._starred = True
            elif match["word"] or match["sign"]:
                self._control(match["word"] or match["sign"], match["number"])

    def _flush(self) -> None:
        """Gives the flow the bytes read so far, decoded as their font says."""
        if not self._bytes:
            return
        page = self._pages.get(self._state.font, self._page)
        if page != SYMBOL:
            self._add(self._bytes.decode(page, "replace"))
        elif self._flow.goes == "label":
            self._add("•")
        else:
            self._add("".join(SYMBOLS.get(0xF000 + byte, chr(byte)) for byte in self._bytes))
        self._bytes.clear()

    def _add(self, text: str) -> None:
        if not (self._state.skipped or self._state.fonts or self._state.deleted):
            self._flow.text.append(text)

    def _end_group(self) -> None:
        if not self._open:
            return
        ended = self._flow
        self._state, self._flow = self._open.pop()
        if ended is self._flow:
            return
        if ended.goes == "label":
            label = "".join(ended.text).strip()
            bullet = label == "o" or not any(map(str.isalnum, label))
            self._flow.label = BULLET if bullet else label
        elif ended.goes == "after":
            self._flow.after += [line for line in ended.close() if line.strip()]
        else:
            lines = [line for line in ended.close() if line.strip() and not is_page_number(line)]
            self.edges[ended.goes] += [line for line in lines if not line.strip().isdigit()]

    def _control(self, word: str, number: str | None) -> None:
        starred, self._starred = self._starred, False
        value = int(number) if number else None
        if word == "fonttbl":
            self._state = replace(self._state, fonts=True)
        elif word in SKIPPED or (starred and word not in KNOWN and word not in APART):
            shown = not self._state.skipped and self._flow.goes not in APART.values()
            self.unread.pictures += shown and word == "pict"
            self.unread.comments += shown and word == "annotation"
            self._state = replace(self._state, skipped=True)
        elif self._state.skipped:
            return
        elif word in APART:
            self._flow = _Flow(goes=APART[word])
        elif word in CHARACTERS:
            self._add(CHARACTERS[word])
        elif word == "u":
            self._add(unicode_sign(value or 0))
            self._to_skip = self._state.fallback
        elif word in PARAGRAPH_ENDS:
            self._flow.end_paragraph()
        elif word == "cell":
            self._flow.end_cell()
        elif word == "row":
            self._flow.end_row()
        else:
            self._format(word, value)

    def _format(self, word: str, value: int | None) -> None:
        if word == "f":
            self._state = replace(self._state, font=value)
        elif word == "uc":
            self._state = replace(self._state, fallback=max(0, value or 0))
        elif word == "deleted":
            self._state = replace(self._state, deleted=value != 0)
        elif word == "plain":
            self._state = replace(self._state, deleted=False)
        elif word == "pard":
            self._flow.in_table, self._flow.depth = False, 0
        elif word == "intbl":
            self._flow.in_table = True
        elif word == "ilvl":
            self._flow.depth = value or 0
        elif word == "fcharset" and self._state.fonts:
            self._pages[self._state.font] = code_page_of_charset(value or 0) or self._page
        elif word in ("ansicpg", "mac", "pc", "pca"):
            self._page = code_page(word, value)
