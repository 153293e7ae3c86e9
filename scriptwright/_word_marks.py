"""Names of the bookmarks that say, inside a Word file, where each line and section is.

Word allows 40 letters, digits and underscores in a name and takes capitals and small letters for the same,
so an id is spelled out in small letters and a long one is spread over several bookmarks of one line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from scriptwright.sections import Section

LONGEST = 40  #: characters in a bookmark's name
END = "sw_end"  #: stands on the first heading after the script

_ROOM = LONGEST - len("sw99999_999_")
_LINE = re.compile(r"sw(\d+)_(\d+)_(\w*)", re.ASCII)
_SECTION = re.compile(rf"sw_section_({'|'.join(Section)})")
_LETTER = re.compile(r"__|_x([0-9a-f]+)_|([a-z0-9])")


def section_name(section: Section) -> str:
    """The name of the bookmark on a section's heading.

    >>> section_name(Section.WHO)
    'sw_section_who'
    """
    return f"sw_section_{section}"


def section_of(name: str) -> Section | None:
    """The section whose heading bears this bookmark, None for any other bookmark."""
    found = _SECTION.fullmatch(name)
    return Section(found[1]) if found else None


def line_names(number: int, line_id: str) -> tuple[str, ...]:
    """The names of the bookmarks around the line with this running number and id, usually one.

    >>> line_names(7, "learned-3f9a1c20")
    ('sw7_0_learned__3f9a1c20',)
    """
    spelled = "".join(_spelled(letter) for letter in line_id)
    pieces = [spelled[at : at + _ROOM] for at in range(0, len(spelled), _ROOM)] or [""]
    return tuple(f"sw{number}_{place}_{piece}" for place, piece in enumerate(pieces))


def line_number(name: str) -> int | None:
    """The running number of the line that a bookmark belongs to, None for any other bookmark."""
    found = _LINE.fullmatch(name)
    return int(found[1]) if found else None


def line_ids(names: Iterable[str]) -> dict[int, str]:
    """The ids of all lines, by running number, from every bookmark's name in a document.

    >>> line_ids(["sw7_0_learned__3f9a1c20", "_GoBack"])
    {7: 'learned-3f9a1c20'}
    """
    pieces: dict[int, dict[int, str]] = {}
    for name in names:
        if found := _LINE.fullmatch(name):
            pieces.setdefault(int(found[1]), {})[int(found[2])] = found[3]
    return {
        number: _LETTER.sub(_letter, "".join(piece for _, piece in sorted(placed.items())))
        for number, placed in pieces.items()
    }


def _spelled(letter: str) -> str:
    if letter == "-":
        return "__"
    plain = letter.isascii() and (letter.islower() or letter.isdigit())
    return letter if plain else f"_x{ord(letter):x}_"


def _letter(found: re.Match[str]) -> str:
    if found[1]:
        return chr(int(found[1], 16))
    return found[2] or "-"
