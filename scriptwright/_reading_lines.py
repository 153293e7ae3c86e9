"""Lines of text from what word processors write: list labels, table rows, symbols, doubts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

BULLET = "*"
CUT_OFF = "The file breaks off, so its end may be missing."
INDENT = "  "

#: characters that stand at the start of a list item and are no letters of it
BULLETS = frozenset("•◦▪▫●○■□‣⁃∙·➢➤❖✓✔\uf0b7\uf0a7\uf0d8\uf076\uf0fc\uf0a8\uf02d")

#: the symbol fonts' own places that word processors put into text by themselves
SYMBOLS = {
    0xF0B7: "•", 0xF0A7: "▪", 0xF0FC: "✓", 0xF0D8: "➢",
    0xF0E0: "→", 0xF0DF: "←", 0xF0E8: "→", 0xF0F3: "↔", 0xF0AE: "→", 0xF0AC: "←",
    0xF04A: "☺", 0xF04B: "😐", 0xF04C: "☹",
    0xF0B0: "°", 0xF0B1: "±", 0xF0B4: "×", 0xF0A3: "≤", 0xF0B3: "≥", 0xF0BC: "…", 0xF02D: "-",
}  # fmt: skip

_PAGE_NUMBER = re.compile(
    r"(?:page|pg\.?|p\.)\s*\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?|page(?:\s+of)?|\d{1,4}\s+of\s+\d{1,4}"
    r"|\d{1,4}\s*/\s*\d{1,4}|[-–—]\s*\d{1,4}\s*[-–—]",
    re.IGNORECASE,
)

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
          (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip


@dataclass
class Unread:
    """What was met in a document and left unread."""

    pictures: int = 0
    comments: int = 0
    embedded: int = 0

    def doubts(self) -> tuple[str, ...]:
        """A sentence for each kind that was met.

        >>> Unread(pictures=2).doubts()
        ('2 pictures in it were not read.',)
        """
        counted = ((self.pictures, "picture"), (self.comments, "comment"))
        sentences = [
            f"1 {thing} in it was not read." if count == 1 else f"{count} {thing}s in it were not read."
            for count, thing in counted
            if count
        ]
        return (*sentences, *(("Another file packed inside it was not read.",) if self.embedded else ()))


def is_page_number(line: str) -> bool:
    """Whether a line of a page's head or foot is nothing but the page's number, as "Page 2 of 3" is.

    >>> is_page_number("Page 2 of 3"), is_page_number("2 sugars")
    (True, False)
    """
    return _PAGE_NUMBER.fullmatch(line.strip()) is not None


def joined(lines: Iterable[str]) -> str:
    """The lines as one text, runs of empty lines brought down to one, none at the ends.

    >>> joined(["", "Why?", "", "", "Because. "])
    'Why?\\n\\nBecause.'
    """
    text = "\n".join(line.rstrip(" \t") for line in lines)
    return re.sub(r"\n{3,}", "\n\n", text).strip("\n")


def numeral(number: int, form: str) -> str:
    """A list's number as written: form is "1", "a", "A", "i" or "I".

    >>> numeral(4, "i"), numeral(28, "A")
    ('iv', 'BB')
    """
    if form.lower() == "a" and number > 0:
        letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 % 20 + 1)
        return letter.upper() if form == "A" else letter
    if form.lower() == "i" and 0 < number < 4000:
        roman = ""
        for value, sign in _ROMAN:
            roman += sign * (number // value)
            number %= value
        return roman.upper() if form == "I" else roman
    return str(number)


def labelled(lines: Sequence[str], label: str, depth: int) -> list[str]:
    """A list item: its label before the first line, two spaces more for each step in.

    >>> labelled(["talk to people"], "*", 1)
    ['  * talk to people']
    """
    if not label or not lines or not lines[0].strip():
        return list(lines)
    return [f"{INDENT * min(depth, 9)}{label} {lines[0].lstrip()}", *lines[1:]]


def row_lines(cells: Sequence[Sequence[str]]) -> list[str]:
    """A table's row as lines: the cells joined by tabs, one line.

    Where the last cell holds several paragraphs, they follow as lines of their own. Where another cell
    does, the table only lays out the page: its cells follow one after the other.

    >>> row_lines([["What is hard?"], ["Rent.", "Tools."]])
    ['What is hard?\\tRent.', 'Tools.']
    """
    full = [[line for line in cell if line.strip()] for cell in cells]
    while full and not full[-1]:
        full.pop()
    if sum(map(bool, full)) <= 1 or any(len(cell) > 1 for cell in full[:-1]):
        return [line for cell in full for line in cell]
    first = "\t".join(cell[0].replace("\t", " ").strip() if cell else "" for cell in full)
    return [first, *full[-1][1:]]
