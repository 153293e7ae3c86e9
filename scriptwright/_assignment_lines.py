"""A brief taken apart into lines: marks, table cells and points off, headings told from items."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from scriptwright._assignment_table import any_of, pattern

#: A heading or label under which nothing is asked for the video's content.
ASIDE = pattern(rf"^\W*{any_of('aside')}")
_FOR_INTERVIEW = pattern(rf"\b{any_of('for_interview')}\b")
_MARK = re.compile(
    r"^\s*(?:(?:[-*•◦▪●○>–—+·]+|\(?\d{1,2}[.)](?!\d)|\(?[a-zA-Z][.)](?=\s)|\(?[ivxIVX]{1,4}[.)]|\[[ xX]?\])"
    r"\s*|"
    r"(?:step|prompt|question|part|q)\s*(?:\d{1,2}|[A-H])\s*[.:)–—-]+\s*)",
    re.IGNORECASE,
)
#: A whole line in italics or bold, whose first star is no list mark.
_EMPHASIS = re.compile(r"([*_]{1,3})(?=[^\s*_]).*(?<=[^\s*_])\1")
_INLINE_MARK = re.compile(r"(?:^|(?<=\s))\(?(?:[1-9]\d?|[a-hA-H]|[ivx]{1,4})\)\s+")
_INLINE_NUMBER = re.compile(r"(?:^|(?<=\s))[1-9]\.\s+(?=[^\W\d])")
_POINTS = re.compile(
    r"\s*[–—-]?\s*\(?\b\d+(?:\.\d+)?\s*(?:pts?\b\.?|points?\b|marks?\b|%)(?:\s*(?:each|total))?\)?"
    r"|_+\s*/\s*\d+|\(\d+\)",
    re.IGNORECASE,
)
_CRITERION_END = re.compile(rf"(?:{_POINTS.pattern})\s*,", re.IGNORECASE)
_WH = re.compile(r"(?:who|whom|why|what|how)\b", re.IGNORECASE)
#: As students type.
_SPELLED = (
    (pattern(r"\bu\b(?!\.\w)"), "you"),
    (pattern(r"\bur\b"), "your"),
    (pattern(r"\by(?= (?:did|do|you|them|him|her)\b)"), "why"),
    (pattern(r"\bwhats\b"), "what's"),
    (pattern(r"\b2(?= (?:you|me|us|my|your)\b)"), "to"),
    (pattern(r"\bgonna\b"), "going to"),
    (pattern(r"\bw/\s*"), "with "),
)
_ENDED = re.compile(r"[.?!:;|][\"')\]]*$")


@dataclass(frozen=True)
class Line:
    """One line of a brief, without its mark and its points."""

    text: str
    listed: bool  #: an item: marked, numbered, or with points of its own
    aside: bool  #: under a heading such as "Technical requirements", where no content is asked for
    lead: bool = False  #: it leads in to what follows: "In your video, cover:"


def lines_of(brief: str) -> tuple[Line, ...]:
    """The lines of a brief in order, headings left out.

    >>> [line.text for line in lines_of("Say:\\n1. who it was (5 pts)")]
    ['Say:', 'who it was']
    """
    rows = [_row(raw) for raw in _joined(plain(brief))]
    found: list[Line] = []
    aside = led = False
    for at, (text, listed, pointed) in enumerate(rows):
        if not listed and text.endswith(":"):
            aside = ASIDE.match(text) is not None or _FOR_INTERVIEW.search(text) is not None
            led = True
            found.append(Line(text, False, aside, lead=True))
            continue
        if not listed and _is_heading(text):
            aside = ASIDE.match(text) is not None
            led = led and not aside
            alone = at + 1 == len(rows) or _is_heading(rows[at + 1][0])
            if led or (alone and (pointed or _WH.match(text))):
                found.append(Line(text, True, aside))
            continue
        led = led and not listed
        lead, *items = _inline_items(text)
        found.append(Line(lead.strip(), listed, aside))
        found.extend(Line(item.strip(" ,;"), True, aside) for item in items)
    return tuple(line for line in found if line.text)


def plain(brief: str) -> str:
    """The brief with straight quotes, single spaces and one kind of line end.

    "(s)" and "(incl. …)" are written out.

    >>> plain("reason(s)  you chose them")
    'reasons you chose them'
    """
    text = brief.replace("’", "'").replace("‘", "'").replace("“", '"').replace("”", '"')
    text = re.sub(r"\r\n?", "\n", re.sub(r"[^\S\r\n]+", " ", text))
    text = re.sub(r"(?<=[a-z])\(s\)", "s", text)
    for found, instead in _SPELLED:
        text = found.sub(instead, text)
    return re.sub(r"\s*\((?:incl\b\.?|including):?\s+([^()\n]*)\)", r" including \1", text)


def _inline_items(text: str) -> list[str]:
    """What stands before and between the numbers or letters within a line: "Say 1) who it was 2) why"."""
    for mark in (_INLINE_MARK, _INLINE_NUMBER):
        found = mark.findall(text)
        if len(found) > 1 and found[0].strip(" ().").lower() in ("1", "a", "i"):
            return mark.split(text)
    return [text]


def _joined(text: str) -> list[str]:
    """Lines with those put together again that a fixed width had broken."""
    found: list[str] = []
    for raw in text.split("\n"):
        line = raw.strip()
        broken = found and len(found[-1]) > 50 and not _ENDED.search(found[-1])
        if broken and line[:1].islower() and not _MARK.match(line):
            found[-1] += " " + line
        elif line:
            found.append(line)
    return found


def _row(raw: str) -> tuple[str, bool, bool]:
    """A line's words, whether it is an item, and whether it has points of its own."""
    if raw.startswith("|"):
        cells = [cell.strip() for cell in raw.strip("|").split("|")]
        raw = "- " + next((cell for cell in cells if re.search(r"[A-Za-z]", cell)), "")
    line = raw.lstrip("#").strip()
    if _EMPHASIS.fullmatch(line):
        line = line.strip("*_")
    while line and _is_symbol(line[0]):
        line = "- " + line[1:].strip()
    marked = _MARK.match(line)
    pointed = _POINTS.search(line)
    text = line[marked.end() :] if marked else line
    text = _POINTS.sub(" ", _CRITERION_END.sub(";", text))
    text = re.sub(r"\s+", " ", text.replace("**", "").replace("__", "")).strip(" *_–—-")
    if pointed and len(text.split()) <= 3:
        text = text.rstrip("?")
    scored = pointed is not None and not _ENDED.search(text) and ":" not in text
    return text, marked is not None or (scored and len(text.split()) > 3), scored


def is_marked(raw: str) -> bool:
    """True for a line that stands as an item of a list, a row of a table or a criterion with points."""
    _, listed, scored = _row(raw.strip())
    return listed or scored


def _is_symbol(character: str) -> bool:
    return unicodedata.category(character) in ("So", "Mn", "Cf")


def _is_heading(text: str) -> bool:
    """A short line with no end of a sentence."""
    return len(text.split()) <= 7 and not re.search(r"[.?!,;:]", text)
