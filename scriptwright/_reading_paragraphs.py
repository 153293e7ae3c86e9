"""Paragraphs from the lines of printed pages: what was wrapped is joined, what stood apart stays apart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from scriptwright._reading_lines import BULLET, BULLETS, INDENT

WIDEST_STEP = 3.0  #: letter sizes from line to line; more is a gap in any text
FARTHEST_INDENT = 4  #: letter sizes; lines of one paragraph begin nearer to one another
GAP = 1.3  #: so many times the distance of lines in a paragraph is a gap between paragraphs
SLACK = 0.05  #: how far estimated widths are off, as a share of the text's width
SLACK_MID_SENTENCE = 0.25  #: the same where the next line goes on in small letters
LONGEST_QUESTION = 6  #: lines
NARROWEST_PAGE = 24  #: letter sizes; where all lines are shorter, none of them is taken for full
NARROWEST_COLUMN = 6  #: letter sizes; short lines under one another in less are a list, not a column

_MARK = re.compile(
    r"\(?(?:\d{1,2}|[A-Za-z])[.)]\s|-\s|#+\s|[QA]\s?\d{0,2}[:.]\s|\[?\d{1,2}:\d{2}"
    r"|[A-Z][\w.’'-]*(?: [\w.’'-]+){0,3}:(?:\s|$)"
)
_ENDED = re.compile(r"[.?!:…][\"'”’)\]*]*$")
_QUESTION = re.compile(r"[^.!?]+\?[\"'”’)]*")
_HYPHEN = re.compile(r"([A-Za-z]+)[-\u00ad\u2010]$")
_LONGEST_WORD = 60
_NARROW = frozenset("iljtfrI.,;:!'|()[]-’‘ ")
_WIDE = frozenset("mwMW@%—…")


@dataclass(frozen=True)
class Line:
    """A printed line; x and y in points from the page's lower left, size of its letters in points."""

    text: str
    page: int
    x: float = 0.0
    y: float = 0.0
    size: float = 1.0
    bold: bool = False

    @property
    def right(self) -> float:
        """About where the line ends, in points."""
        return self.x + self.size * _width(self.text)

    @property
    def bullet(self) -> bool:
        """Whether the line begins a list item."""
        return self.text[0] in BULLETS or self.text.startswith(("* ", "o ", "§ "))


def _width(text: str) -> float:
    """About how wide a text is printed, in letter sizes."""
    return sum(
        0.29 if sign in _NARROW else 0.83 if sign in _WIDE else 0.62 if sign.isupper() else 0.5
        for sign in text
    )


def paragraphs(lines: Sequence[Line]) -> list[str]:
    """The paragraphs of printed lines, in order, list items with "* ".

    >>> printed = ("What was the first thing that your bees have taught", "you?", "To wait.")
    >>> paragraphs([Line(text, 0, y=90 - 12 * row, size=10) for row, text in enumerate(printed)])
    ['What was the first thing that your bees have taught you?', 'To wait.']
    """
    lines = _with_bullets_joined(lines)
    layout = _Layout(lines)
    done: list[list[Line]] = []
    for line in lines:
        if done and layout.goes_on(done[-1], line):
            done[-1].append(line)
        else:
            done.append([line])
    words = {word.lower() for line in lines for word in re.findall(r"[\w-]+", line.text)}
    return _labelled([replace(paragraph[0], text=_as_one(paragraph, words)) for paragraph in done])


class _Layout:
    """How the lines of a document are set: how far apart, how far to the right."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._margins: dict[int, float] = {}
        left = min((line.x for line in lines), default=0.0)
        for line in lines:
            narrowest = left + NARROWEST_PAGE * line.size
            self._margins[round(line.size)] = max(self._margins.get(round(line.size), narrowest), line.right)
        pairs = [
            (before, line, (before.y - line.y) / line.size)
            for before, line in pairwise(lines)
            if before.page == line.page and abs(before.size - line.size) < 0.5
            if 0.8 < (before.y - line.y) / line.size < 4
        ]
        wrapped = [
            step for before, line, step in pairs if line.text[0].islower() and not _ENDED.search(before.text)
        ]
        self._step = median(wrapped) if wrapped else min((step for _, _, step in pairs), default=1.2)
        self._columns = _columns(lines)

    def goes_on(self, paragraph: Sequence[Line], line: Line) -> bool:
        """Whether a line goes on with the paragraph before it."""
        last = paragraph[-1]
        ended = _ENDED.search(last.text) is not None
        flows = line.text[0].islower() and not ended
        if line.bullet or _MARK.match(line.text):
            return False
        step = (last.y - line.y) / line.size
        if last.page != line.page or step < 0:
            return flows
        if step > min(self._step * GAP, WIDEST_STEP) or abs(last.size - line.size) > 0.1 * line.size:
            return False
        if not self._is_full(last, line, SLACK_MID_SENTENCE if flows else SLACK):
            return flows and self._is_column(last, line)
        if last.bold != line.bold and ended:
            return False
        indent = abs(line.x - last.x) / line.size
        if not flows and indent > (FARTHEST_INDENT if len(paragraph) == 1 else 1):
            return False
        if ended:
            whole = " ".join(part.text for part in paragraph[-LONGEST_QUESTION:])
            return not (_QUESTION.fullmatch(whole) or _QUESTION.fullmatch(line.text))
        return True

    def _is_full(self, last: Line, line: Line, slack: float) -> bool:
        """Whether the first word of the next line had no room in this one."""
        margin = self._margins[round(last.size)]
        return _needed(last, line) > margin - slack * (margin - last.x)

    def _is_column(self, last: Line, line: Line) -> bool:
        """Whether the two stand in a narrow column (a table's cell) that the first one fills."""
        right = self._columns.get((last.page, round(last.x)), 0.0)
        return (
            round(last.x) == round(line.x)
            and _needed(last, line) > right
            and right - last.x > NARROWEST_COLUMN * last.size
        )


def _needed(last: Line, line: Line) -> float:
    """How far to the right a line would reach with the first word of the next in it."""
    return last.right + last.size * _width(" " + line.text.split(None, 1)[0])


def _columns(lines: Sequence[Line]) -> dict[tuple[int, int], float]:
    """How far to the right the lines reach that begin at one place of a page."""
    reach: dict[tuple[int, int], float] = {}
    for line in lines:
        key = line.page, round(line.x)
        reach[key] = max(reach.get(key, 0.0), line.right)
    return reach


def _with_bullets_joined(lines: Sequence[Line]) -> list[Line]:
    """The lines, each bullet that was printed as a line of its own put before the next."""
    joined: list[Line] = []
    for line in lines:
        text = " ".join(line.text.split())
        if joined and len(joined[-1].text) == 1 and joined[-1].bullet and text:
            joined[-1] = replace(line, text=f"{joined[-1].text} {text}", x=joined[-1].x)
        elif text:
            joined.append(replace(line, text=text))
    return joined


def _as_one(paragraph: Sequence[Line], words: set[str]) -> str:
    """The lines as one; a word divided at its end is made whole where the text has it whole elsewhere."""
    text = paragraph[0].text
    for line in paragraph[1:]:
        divided = _HYPHEN.search(text[-_LONGEST_WORD:])
        if divided and line.text[0].islower():
            rest = re.match(r"[a-z]+", line.text)
            whole = divided[1] + (rest[0] if rest else "")
            text = (text[:-1] if whole.lower() in words or text[-1] == "\u00ad" else text) + line.text
        else:
            text = f"{text} {line.text}"
    return text


def _labelled(paragraphs: Sequence[Line]) -> list[str]:
    """The paragraphs' text, list items with "* ", two spaces more for each step in."""
    texts: list[str] = []
    steps: list[float] = []
    for line in paragraphs:
        if not line.bullet:
            steps = []
            texts.append(line.text)
            continue
        while steps and line.x < steps[-1] - line.size / 2:
            steps.pop()
        if not steps or line.x > steps[-1] + line.size / 2:
            steps.append(line.x)
        texts.append(f"{INDENT * (len(steps) - 1)}{BULLET} {line.text[1:].strip()}")
    return texts
