"""Which lines of the notes are one paragraph, because a program wrapped it."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise, takewhile

from scriptwright.notes.meaning import heading_meaning
from scriptwright.notes.own_lines import says_own
from scriptwright.notes.paragraph import Paragraph
from scriptwright.notes.signatures import CLOSING
from scriptwright.notes.small_talk import is_about_talk
from scriptwright.notes.voices import asks

LINE = re.compile(r"[^\r\n\u2028\u2029\x0b\x0c\x85]+")


_WIDEST = 110  #: columns at which a program wraps lines at the most


def wrap_width(text: str) -> int:
    """The column at which a program wrapped the lines; 0 where lines are paragraphs."""
    lengths = [len(match.group().rstrip()) for match in LINE.finditer(text) if match.group().strip()]
    if len(lengths) < 6:
        return 0
    widest = max(lengths)
    if not 50 <= widest <= _WIDEST:
        return 0
    return widest if sum(1 for length in lengths if length >= widest - 16) >= 0.35 * len(lengths) else 0


_FAR = 2  #: times as long as a line is one that shows that no program wrapped them


@lru_cache(maxsize=8)
def longest_line(text: str) -> int:
    """The columns of the longest line of the notes."""
    return max((len(match.group().rstrip()) for match in LINE.finditer(text)), default=0)


@lru_cache(maxsize=8)
def going_on(text: str) -> tuple[int, ...]:
    """The columns of the lines that the next line goes on with in a small letter, as a pasted e-mail has many."""
    lines = text.splitlines()
    return tuple(
        len(line.rstrip()) for line, following in pairwise(lines) if following[:1].islower() and line.strip()
    )


def _had_room(text: str, end: int, following: str) -> bool:
    """Whether what follows would have begun on the line that ends here, had a program wrapped lines as wide as its block's."""
    above = text[:end].splitlines()
    block = [above[-1], *takewhile(str.strip, reversed(above[:-1])), *takewhile(str.strip, text[end:].splitlines()[1:])]
    first = following.split(maxsplit=1)[0]
    return len(above[-1].rstrip()) + 1 + len(first) <= max(len(line.rstrip()) for line in block)


_ROOM = 0.75  #: of the widest line: what a line may fill at the most that surely ends where its writer ended it


@lru_cache(maxsize=8)
def line_by_line(text: str) -> bool:
    """Whether many lines begin with a small letter where the line before had room for more: each is a note of its own.

    >>> line_by_line("Van has a ladder\\ndrill too\\nsaw in the back\\nglue is kept cold, never in the sun\\nand tape")
    True
    """
    lines = text.splitlines()
    small = [
        (len(line.rstrip()), len(after.split(maxsplit=1)[0]))
        for line, after in pairwise(lines)
        if line.strip() and after[:1].islower()
    ]
    widest = _ROOM * max((length for length, _ in small), default=0)
    roomy = sum(length + 1 + word <= widest for length, word in small)
    return roomy >= _SEVERAL and roomy * 2 >= len(small)


_NEAR = 14  #: columns by which the lines of one wrapped text differ
_SEVERAL = 3  #: lines of about one length that go on with the next, which a program has wrapped
_TERMINAL = re.compile(r"[.?!:;…][\"”’')\]*_]*$")
_CONTINUING = re.compile(
    r"(?:,|\b(?:and|or|the|a|an|of|to|in|with|for|that|which|because|but|my|their|is|are))$"
)

_GOES_ON = re.compile(r"(?i)\b(?:i|he|she|they|we|it|you|so|not|what|why|how|when|if)$")

#: A line that is in brackets from end to end.
_ASIDE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")

#: Of these what may end a note too: "until the tide was in".
_MAY_END = re.compile(r"\b(?:in|to|for|with|that|is|are|a)$")


#: What a line of its own begins with that says whose part comes: "why her", "what I learned".
_TITLE = re.compile(r"(?i)(?:why|what i|how (?:it|this))\b.*[^\W\d_]$")


def continues(before: Paragraph, line: Paragraph, text: str, wrapped: int) -> bool:
    """Whether this line goes on with the paragraph above, having been wrapped by a program."""
    marked = (
        line.hashes
        or line.bullet
        or line.number is not None
        or line.letter
        or line.bold
        or line.label
        or line.stamped
    )
    if line.blank_before or marked or before.hashes or is_about_talk(line.text):
        return False
    last = text[before.start : before.end].splitlines()[-1]
    if CLOSING.fullmatch(last.strip()) or _ASIDE.fullmatch(last.strip()) or (_TERMINAL.search(last) and line.text[0] == "["):
        return False
    anew = _TERMINAL.search(last) and line.text[0].islower()
    anew = anew or not (wrapped or _CONTINUING.search(last) or _GOES_ON.search(last))
    if anew and says_own(line.text):
        return False
    short = len(line.text.split()) <= 3 and line.text[-1:].isalpha()
    if _TITLE.match(line.text) and len(line.text.split()) <= 6 and heading_meaning(line.text) is not None:
        return False
    if _TERMINAL.search(last) and short and heading_meaning(line.text) is not None:
        return False
    if _TERMINAL.search(last) and line.text.endswith("?") and len(line.text) < 50 and asks(line.text):
        return False
    if _TERMINAL.search(last):
        return bool(wrapped) and len(last) >= wrapped - 16 and not last.rstrip("\"”’')").endswith((":", "?"))
    if wrapped and len(last) >= wrapped - 22:
        return True
    if len(last) >= 40 and _CONTINUING.search(last) and not (line_by_line(text) and _MAY_END.search(last)):
        return len(last) <= _WIDEST or line.text[0].islower()
    if len(last) < 60 or not line.text[0].islower() or not before.text[0].isupper() or line_by_line(text):
        return False
    if len(last) * _FAR > longest_line(text):
        return True
    if _had_room(text, before.end, line.text):
        return False
    return sum(abs(length - len(last)) <= _NEAR for length in going_on(text)) >= _SEVERAL
