"""The lines in a Word file of ours, as somebody has edited them since.

The bookmarks say which line and which section a text belongs to. Word leaves out of a bookmark what is typed
at its end, and drops the bookmark of a paragraph that is typed anew; so a line is its whole paragraph, or its
paragraphs where it was split, and a paragraph between the lines that bears no bookmark is a line added since.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum, auto
from hashlib import sha256
from itertools import chain, count
from xml.etree.ElementTree import Element

from scriptwright._reading_docx import CHARACTERS, SKIPPED
from scriptwright._reading_result import Problem, RefusedError
from scriptwright._reading_zip import Package, inside
from scriptwright._word_marks import END, line_ids, line_number, section_of
from scriptwright._word_sentences import KEPT_FREE, STILL
from scriptwright.errors import ScriptwrightError
from scriptwright.sections import Section

LARGEST = 5_000_000  #: bytes of XML; an hour of script takes one million

_NOT_TEXT = SKIPPED | {"w:tbl", "w:txbxContent"}
_QUESTION = re.compile(rf"\s*{re.escape(STILL)}(?:.*?{re.escape(KEPT_FREE)})?", re.DOTALL)


class UnreadableScript(ScriptwrightError):  # noqa: N818  (a sentence for the student, like its base)
    """The file is no Word file, or none that holds a script of ours."""


@dataclass(frozen=True)
class ReadLine:
    """A line as it now stands in the Word file; a line that was added there has an id of its own."""

    id: str
    section: Section
    text: str


def read(data: bytes) -> tuple[ReadLine, ...]:
    """The lines in order, without those whose words are all gone."""
    events = _events_in(data)
    names = [event.text for event in events if event.kind is _Kind.START]
    if not any(line_number(name) is not None or section_of(name) or name == END for name in names):
        raise UnreadableScript(
            "This Word file is not a script that Scriptwright made, or its bookmarks are gone. "
            "Choose the file you saved on the Script page, or save it there once more."
        )
    return _Reader(names).lines(events)


def _events_in(data: bytes) -> list[_Event]:
    try:
        package = Package(data, LARGEST)
        main = next(iter(package.targets("").get("officeDocument", ())), "word/document.xml")
        body = inside(package.xml(main), "w:body")
        if body is not None:
            return list(_events(body))
    except RefusedError as refusal:
        if refusal.problem is Problem.UNFOLDS_TOO_FAR:
            raise UnreadableScript(
                "This Word file is far longer than a script can be. "
                "Choose the file you saved on the Script page."
            ) from refusal
        raise _unreadable() from refusal
    except Exception as error:  # a damaged file makes zipfile, zlib and the XML parser raise many kinds
        raise _unreadable() from error
    raise _unreadable()


def _unreadable() -> UnreadableScript:
    return UnreadableScript(
        "This file could not be read as a Word file. Choose the .docx that you saved on the Script page, "
        "or save it there once more."
    )


class _Kind(Enum):
    START = auto()  #: a bookmark begins: its id and name
    STOP = auto()  #: a bookmark ends: its id
    TEXT = auto()
    PARAGRAPH = auto()  #: a paragraph ends


@dataclass(frozen=True)
class _Event:
    kind: _Kind
    text: str = ""
    key: str = ""


def _events(parent: Element) -> Iterator[_Event]:
    for element in parent:
        tag = element.tag
        if tag == "w:bookmarkStart":
            yield _Event(_Kind.START, element.get("w:name", ""), element.get("w:id", ""))
        elif tag == "w:bookmarkEnd":
            yield _Event(_Kind.STOP, key=element.get("w:id", ""))
        elif tag == "w:t":
            yield _Event(_Kind.TEXT, element.text or "")
        elif tag in CHARACTERS:
            yield _Event(_Kind.TEXT, CHARACTERS[tag])
        elif tag not in _NOT_TEXT:
            yield from _events(element)
            if tag == "w:p":
                yield _Event(_Kind.PARAGRAPH)


@dataclass
class _Text:
    """A line while it is read."""

    id: str
    section: Section
    text: list[str] = field(default_factory=list)


class _Reader:
    def __init__(self, names: Iterable[str]) -> None:
        self._ids = line_ids(names)
        self._lines: list[_Text] = []
        self._numbers: set[int] = set()
        self._section: Section | None = None  #: None: still before the script
        self._line: _Text | None = None  #: the line that text now belongs to
        self._open: set[str] = set()  #: its bookmarks that have not ended yet
        self._next_paragraph()

    def lines(self, events: list[_Event]) -> tuple[ReadLine, ...]:
        for event in events:
            if event.kind is _Kind.START and event.text == END:
                break
            if event.kind is _Kind.START:
                self._begin(event)
            elif event.kind is _Kind.STOP:
                self._stop(event.key)
            elif event.kind is _Kind.TEXT:
                self._add(event.text)
            else:
                self._end_paragraph()
        read = ((line, "".join(line.text).strip()) for line in self._lines)
        return tuple(ReadLine(line.id, line.section, text) for line, text in read if text)

    def _next_paragraph(self) -> None:
        self._loose = ""  #: text of this paragraph that belongs to no line so far
        self._is_heading = False
        self._is_untouched = True  #: nothing of this paragraph was typed or begun yet

    def _start_line(self, line_id: str) -> _Text:
        self._lines.append(_Text(line_id, self._section or Section.WHO, [self._loose]))
        self._loose = ""
        return self._lines[-1]

    def _begin(self, event: _Event) -> None:
        if section := section_of(event.text):
            self._section, self._line, self._is_heading = section, None, True
        elif (number := line_number(event.text)) is not None:
            if number not in self._numbers:
                self._numbers.add(number)
                self._line = self._start_line(self._ids[number])
                self._open = set()
            self._open.add(event.key)
            self._is_untouched = False

    def _stop(self, key: str) -> None:
        self._open.discard(key)
        if not self._open and self._is_untouched:  # the bookmark took in the end of the paragraph before
            self._line = None

    def _add(self, text: str) -> None:
        self._is_untouched = False
        if self._line is not None:
            self._line.text.append(text)
        elif not self._is_heading:
            self._loose += text

    def _end_paragraph(self) -> None:
        if self._line is not None and self._open:
            self._line.text.append(" ")
        else:
            self._line = None
        self._loose = _QUESTION.sub("", self._loose, count=1)
        if self._loose.strip() and self._section is not None:
            self._start_line(self._new_id(self._loose))
        self._next_paragraph()

    def _new_id(self, text: str) -> str:
        known = {*self._ids.values(), *(line.id for line in self._lines)}
        stem = f"added-{sha256(text.strip().encode()).hexdigest()[:8]}"
        names = chain([stem], (f"{stem}-{more}" for more in count(2)))
        return next(name for name in names if name not in known)
