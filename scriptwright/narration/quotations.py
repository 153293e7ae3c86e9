"""Where a text quotes: what stands there is somebody's own words and is never touched."""

from __future__ import annotations

import re

OPENING_DOUBLE = "“„«"
CLOSING_DOUBLE = "”»"
PLAIN_DOUBLE = '"'

ELISIONS = (
    "bout", "cause", "cos", "cuz", "em", "n", "round", "til", "till", "tis", "twas", "tween",
)  # fmt: skip
_ELISION = re.compile(rf"(?:{'|'.join(ELISIONS)})\b|\d", re.IGNORECASE)


def quoted_spans(text: str) -> list[tuple[int, int]]:
    """The quotations as (start, end) offsets, marks included, in order and apart from one another.

    A quotation that is opened and not closed goes on to the end; one that is closed and was not
    opened began before the text did. Apostrophes, elisions ('em, '90s) and inches are no quotations.

    >>> text = 'She says "do it", and it’s ‘done’.'
    >>> [text[start:end] for start, end in quoted_spans(text)]
    ['"do it"', '‘done’']
    """
    doubles = _double_spans(text)
    spans = list(doubles)
    at = 0
    for start, end in [*doubles, (len(text), len(text))]:
        spans.extend(_single_spans(text, at, start))
        at = end
    return sorted(spans)


def inside(spans: list[tuple[int, int]], at: int) -> bool:
    """True where the offset stands within one of the spans."""
    return any(start <= at < end for start, end in spans)


def _double_spans(text: str) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    opened: int | None = None
    for at, character in enumerate(text):
        if character not in OPENING_DOUBLE + CLOSING_DOUBLE + PLAIN_DOUBLE:
            continue
        if opened is not None:
            spans.append((opened, at + 1))
            opened = None
        elif character in CLOSING_DOUBLE:
            if not spans and at:
                spans.append((0, at + 1))
        elif character in OPENING_DOUBLE or not _is_inch(text, at):
            opened = at
    if opened is not None:
        spans.append((opened, len(text)))
    return spans


def _is_inch(text: str, at: int) -> bool:
    return at > 0 and text[at - 1].isdigit() and PLAIN_DOUBLE not in text[at + 1 :]


def _single_spans(text: str, begin: int, end: int) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    at = begin
    while at < end:
        if text[at] in "‘'" and _opens(text, at):
            closing = _closing(text, at, end)
            if closing is not None:
                spans.append((at, closing + 1))
                at = closing
        at += 1
    return spans


def _opens(text: str, at: int) -> bool:
    before = text[at - 1] if at else " "
    after = text[at + 1 : at + 2]
    if before.isalnum() or not after or after.isspace() or _ELISION.match(text, at + 1):
        return False
    return before.isspace() or before in "([{—–-:/"


def _closing(text: str, opening: int, end: int) -> int | None:
    mark = "’" if text[opening] == "‘" else "'"
    possible = [
        at
        for at in range(opening + 2, end)
        if text[at] == mark and not text[at - 1].isspace() and not text[at + 1 : at + 2].isalnum()
    ]
    for at in possible:
        plural_owner = text[at - 1] == "s" and re.match(r" [a-z]", text[at + 1 :])
        if not plural_owner or at == possible[-1]:
            return at
    return None
