"""A PDF's text: its lines as printed, made paragraphs again.

Kept: what was typed into the fields of a form, and text boxes that a viewer laid over the page, each at its
place.
Counted: pictures, and pages that are a picture only.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from io import BytesIO
from math import sqrt
from typing import Any

from pypdf import PageObject, PdfReader
from pypdf.errors import DependencyError, LimitReachedError

from scriptwright._reading_limits import page_read
from scriptwright._reading_lines import CUT_OFF, Unread, joined
from scriptwright._reading_paragraphs import Line, paragraphs
from scriptwright._reading_result import Problem, ReadText, RefusedError
from scriptwright._reading_running import without_running_lines

_TYPED_SIZE = 10.0
LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})

UNKNOWN_LETTER = "\ufffd"
_TAIL = 2_048  #: bytes; where a whole file says that it ends
_CATALOG = re.compile(rb"(\d+ \d+) obj\s*<<[^>]*/Type\s*/Catalog\b")
_SCRAMBLED = 0.3  #: share of letters nobody can tell from which on a text is refused


def read(data: bytes) -> ReadText:
    """The text of a PDF, a paragraph a line, and what in it was not read."""
    try:
        return _read(data)
    except LimitReachedError as error:
        raise RefusedError(Problem.UNFOLDS_TOO_FAR) from error


def _read(data: bytes) -> ReadText:
    whole = b"%%EOF" in data[-_TAIL:]
    reader = PdfReader(BytesIO(data if whole else data + _end_for(data)), strict=False)
    _unlock(reader)
    pictures: set[object] = set()
    pages: list[list[Line]] = []
    empty: list[int] = []
    for number, page in enumerate(reader.pages):
        lines = _lines(page, number)
        shown = set(_pictures(page))
        if not lines and shown:
            empty.append(number + 1)
        elif lines:
            pictures |= shown
        pages.append(lines)
        page_read()
    text = joined(paragraphs([line for page in without_running_lines(pages) for line in page]))
    if not text.strip():
        raise RefusedError(Problem.PICTURES_OF_PAGES if empty or pictures else Problem.NO_TEXT)
    if _is_scrambled(text):
        raise RefusedError(Problem.SCRAMBLED)
    return ReadText(text, _doubts(empty, len(pictures)) + (() if whole else (CUT_OFF,)))


def _end_for(data: bytes) -> bytes:
    """What lets pypdf look for the objects of a file that breaks off, and for the first of them."""
    first = None if b"trailer" in data else _CATALOG.search(data)
    trailer = b"\ntrailer\n<< /Root %b R >>" % first[1] if first else b""
    return trailer + b"\nstartxref\n0\n%%EOF\n"


def _unlock(reader: PdfReader) -> None:
    """Opens a file that is locked against changes only; refuses one that asks for a password."""
    if not reader.is_encrypted:
        return
    try:
        opened = reader.decrypt("")
    except DependencyError as error:
        raise RefusedError(Problem.LOCKED) from error
    if not opened:
        raise RefusedError(Problem.LOCKED)


def _lines(page: PageObject, number: int) -> list[Line]:
    """The page's lines in the order they were written, typed-in text put at its place."""
    lines: list[Line] = []
    parts: list[str] = []
    first: Line | None = None

    def end_line() -> None:
        nonlocal first
        text = "".join(parts).strip()
        if text and first is not None:
            lines.append(replace(first, text=text.translate(LIGATURES)))
        parts.clear()
        first = None

    def visit(text: str, cm: list[float], tm: list[float], font: Any, size: float) -> None:
        nonlocal first
        for at, part in enumerate(text.split("\n")):
            if at:
                end_line()
            if part.strip() and first is None:
                first = _placed(number, cm, tm, font, size)
            parts.append(part)

    page.extract_text(visitor_text=visit)
    end_line()
    for typed in _typed_in(page, number):
        below = next((at for at, line in enumerate(lines) if line.y < typed.y - typed.size / 2), len(lines))
        lines.insert(below, typed)
    return lines


def _placed(page: int, cm: list[float], tm: list[float], font: Any, size: float) -> Line:
    """A line with no text yet at the place and in the size that the two matrices of a PDF say."""
    scale = sqrt(abs((cm[0] * cm[3] - cm[1] * cm[2]) * (tm[0] * tm[3] - tm[1] * tm[2])))
    return Line(
        "",
        page,
        x=tm[4] * cm[0] + tm[5] * cm[2] + cm[4],
        y=tm[4] * cm[1] + tm[5] * cm[3] + cm[5],
        size=abs(size) * scale or 1.0,
        bold="bold" in str((font or {}).get("/BaseFont", "")).lower(),
    )


def _typed_in(page: PageObject, number: int) -> Iterator[Line]:
    """What was typed into form fields and into text boxes laid over the page."""
    for annotation in _objects(page.get("/Annots")):
        parent = annotation.get("/Parent")
        field = annotation if "/V" in annotation or parent is None else parent.get_object()
        kind, subtype = field.get("/FT"), annotation.get("/Subtype")
        value = field.get("/V") if subtype == "/Widget" and kind in ("/Tx", "/Ch") else None
        value = annotation.get("/Contents") if subtype == "/FreeText" else value
        corners = [float(side) for side in annotation.get("/Rect", ()) if isinstance(side, int | float)]
        x, y = (corners[0], max(corners[1::2])) if len(corners) == 4 else (0.0, 0.0)
        for text in re.split(r"\r\n?|\n", str(value or "")):
            if text.strip():
                yield Line(text.strip(), number, x=x, y=y, size=_TYPED_SIZE)


def _pictures(page: PageObject) -> Iterator[object]:
    """A name for each picture on the page, the same where a picture is shown again."""
    resources = page.get("/Resources")
    shown = resources.get_object().get("/XObject") if resources is not None else None
    for name, reference in shown.get_object().items() if shown is not None else ():
        found = reference.get_object()
        if found.get("/Subtype") == "/Image":
            number = getattr(found.indirect_reference, "idnum", None)
            yield number if number is not None else (page.page_number, name)


def _objects(array: Any) -> Iterable[Any]:
    return [item.get_object() for item in array.get_object()] if array is not None else []


def _is_scrambled(text: str) -> bool:
    letters = [sign for sign in text if not sign.isspace()]
    lost = sum(sign == UNKNOWN_LETTER or sign < " " or "\ue000" <= sign <= "\uf8ff" for sign in letters)
    return lost > _SCRAMBLED * len(letters)


def _doubts(empty: list[int], pictures: int) -> tuple[str, ...]:
    if not empty:
        return Unread(pictures=pictures).doubts()
    names = ", ".join(map(str, empty[:-1])) + (" and " if empty[1:] else "") + str(empty[-1])
    pages = f"Page {names} is a picture" if len(empty) == 1 else f"Pages {names} are pictures"
    return (f"{pages} and could not be read.", *Unread(pictures=pictures).doubts())
