"""Where in a student's notes the assignment stands that was pasted on top of them."""

from __future__ import annotations

import re

from scriptwright._assignment_rows import Row

NEAR_TOP = 12  #: lines with words among which an assignment has to begin
REACH = 5  #: lines that ask for nothing and may stand between two that do
MOST_LINES = 80  #: lines with words that are looked at

_UNFINISHED = re.compile(r"(?:[,;]|\b(?:and|or|the|to|of|in|with|they|them))$", re.IGNORECASE)


def find_assignment(text: str) -> tuple[int, int] | None:
    """Half-open range of the assignment on top of a student's notes, or None where there is none.

    It ends before the first question or heading of the notes themselves.

    >>> find_assignment("Video, 2 min: who it was, why you chose them.\\nThe interview:\\nWhat is your job?")
    (0, 45)
    """
    rows = _rows(text)
    first = next((at for at, row in enumerate(rows[:NEAR_TOP]) if row.opens), None)
    if first is None or any(row.opens_notes and row.is_question for row in rows[:first]):
        return None
    last = _last(rows, first)
    if not any(row.says_what for row in rows[first : last + 1]):
        return None
    while first and rows[first - 1].greets:
        first -= 1
    while last + 1 < len(rows) and rows[last + 1].signs:
        last += 1
    return rows[first].start, rows[last].end


def _rows(text: str) -> list[Row]:
    lines = re.finditer(r"[^\r\n]*[^\s][^\r\n]*", text)
    found: list[Row] = []
    for line in lines:
        bare = line.group().strip()
        start = line.start() + line.group().index(bare)
        gap = text[found[-1].end : start] if found else ""
        found.append(Row(bare, start, start + len(bare), follows=len(gap.splitlines()) <= 1))
        if len(found) == MOST_LINES:
            break
    return found


def _last(rows: list[Row], first: int) -> int:
    """The last row of the assignment that begins at row `first`."""
    last = first
    for at in range(first + 1, len(rows)):
        row = rows[at]
        if row.opens_notes or row.of_somebody or at - last > REACH or _has_answer(rows, at, first, last):
            break
        if row.requires or (at == last + 1 and _goes_on(rows[last], row)):
            last = at
    return last


def _goes_on(before: Row, row: Row) -> bool:
    """True for the second half of a sentence that was broken into lines."""
    if row.marked or not row.follows:
        return False
    return row.text[:1].islower() or _UNFINISHED.search(before.text) is not None


def _has_answer(rows: list[Row], at: int, first: int, last: int) -> bool:
    """True for a heading or question with notes under it: it is the student's, not the assignment's."""
    row, below = rows[at], rows[at + 1] if at + 1 < len(rows) else None
    if not row.is_heading or below is None:
        return False
    in_list = first < last == at - 1 and rows[last].is_heading and rows[last].marked == row.marked
    return not in_list and not below.is_heading and not below.marked and not below.requires
