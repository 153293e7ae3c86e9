"""How a section, a time and the student's own words look on every page."""

from __future__ import annotations

import re
from dataclasses import dataclass

from scriptwright.notes import Kind
from scriptwright.reading import closed
from scriptwright.sections import Section

PIECES = (
    Kind.ANSWER,
    Kind.LIST,
    Kind.REFLECTION,
    Kind.OTHER,
)  #: blocks that may be told, and so have a place

_MARKUP = re.compile(r"([\\`*_{}\[\]()#+\-.!|~<>$&:^=/@])")

#: Signs at which a page, once the markdown is read, would still see an arrow, a dash, a link, an icon …
_MADE_OF_SIGNS = re.compile(
    r"(?<=-)-|-(?=>)|(?<=<)-|(?<=[<>~])="  # a -> b, a -- b, a <= b
    r"|:(?=material|streamlit)"  # icons and Streamlit's own sign
    r"|(?<=:)/(?=/)|(?<=www)\.|@",  # addresses
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Look:
    """What a section is known by, always all three together."""

    short: str
    icon: str  #: of Material Symbols
    colour: str  #: of the theme's palette

    @property
    def mark(self) -> str:
        """The icon in the section's colour, as markdown."""
        return f":{self.colour}[:material/{self.icon}:]"


LOOKS = {
    Section.WHO: Look("Who", "person", "blue"),
    Section.WHY: Look("Why", "signpost", "violet"),
    Section.LEARNED: Look("Learned", "lightbulb", "green"),
    Section.CONNECTION: Look("Me", "link", "orange"),
}


def plain(text: str) -> str:
    """Somebody's words, so that markdown shows them as they are, on one line.

    >>> plain("2 * 3")
    '2 \\\\* 3'
    """
    return _escaped(closed(" ".join(text.split())))


def unseen(text: str) -> str:
    """Somebody's words as the hidden name of a box, which is read aloud: without the signs of markup.

    >>> unseen("Why **Ms. Okafor**?")
    'Why Ms. Okafor?'
    """
    return " ".join(re.sub(r"[*_~`$<>:|{}\[\]\\]", " ", closed(text)).split())


def bold(text: str) -> str:
    """A sentence of ours with somebody's words in it, in which the outermost double asterisks are markdown.

    >>> bold("Say **why**: 2 * 3")
    'Say **why**\\\\: 2 \\\\* 3'
    """
    before, mark, rest = " ".join(text.split()).partition("**")
    inside, ends, after = rest.rpartition("**")
    if not (mark and ends and inside.strip()):
        return plain(text)
    return f"{_escaped(before)}**{plain(inside)}**{_escaped(after)}"


def _escaped(text: str) -> str:
    """Every sign that means something in markdown escaped, or alone in a span without any look."""
    written: list[str] = []
    at = 0
    for found in _MADE_OF_SIGNS.finditer(text):
        written += (_MARKUP.sub(r"\\\1", text[at : found.start()]), f":color[\\{found.group()}]")
        at = found.end()
    return "".join((*written, _MARKUP.sub(r"\\\1", text[at:])))


def counted(number: int, one: str, more: str) -> str:
    """A number with its noun.

    >>> counted(1, "question", "questions")
    '1 question'
    """
    return f"{number:,} {one if number == 1 else more}"


def listed(words: list[str]) -> str:
    """Words as they are said one after the other.

    >>> listed(["the name", "the work", "the place"])
    'the name, the work and the place'
    """
    *most, last = words or [""]
    return f"{', '.join(most)} and {last}" if most else last


def spelled(number: int) -> str:
    """A small number as a word, a larger one in figures.

    >>> spelled(2), spelled(14)
    ('two', '14')
    """
    words = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
    return words[number] if number < len(words) else str(number)
