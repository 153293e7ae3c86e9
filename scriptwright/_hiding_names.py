"""Where a person is named in a text: whole or in part, with a title, and not where the name is a word."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from functools import lru_cache

from scriptwright.facts.names import names, sounds_like, untitled

_TITLES = frozenset(
    "captain chef chief coach doctor dr father judge lieutenant madam mayor miss mister mr mrs ms mx nurse "
    "officer pastor president prof professor rabbi rev reverend senator sergeant sir sister".split()
)
_TITLE = rf"(?:(?i:{'|'.join(sorted(_TITLES))})\.?\s+)"
_PARTICLES = frozenset("al ben bin da de del der di dos du el la le of st ter the van von y zu".split())
#: Names that are words, too: at the beginning of a sentence, what follows tells which it is.
_WORDS = frozenset(
    "angel art august autumn bell best bill bishop black brown bush chance chase christian cook dawn day "
    "drew earnest faith field fields ford forest fox frank glen grace grant gray green hall hand hope hunter "
    "jack jay joy king lane law long major mark may max miles moon page park price ray reed rich rice rose "
    "savage short stone summer sunny wade ward white will wills wise wood woods young".split()
)
_NOT_AFTER_A_NAME = frozenset(
    "a an the this that these those i you he she it we they my your his her its our their there me him us "
    "them of".split()
)
_MONTHS = frozenset("april august june may".split())
_BEFORE_A_MONTH = frozenset(
    "in of since until till last next this every by before after from through early late mid".split()
)


def named(text: str, name: str, pseudonym: str) -> Iterator[tuple[int, int]]:
    """Where the interviewee is named, whole or in part, with the title; the pseudonym is passed over."""
    pattern = _pattern(name) if pseudonym else None
    if pattern is None:
        return
    kept = [match.span() for match in re.finditer(re.escape(pseudonym), text)]
    for match in pattern.finditer(text):
        start, end = match.span()
        if not _is_word(text, match) and not any(begin <= start and end <= stop for begin, stop in kept):
            yield start, end


def named_or_alike(text: str, name: str, pseudonym: str, others: Container[str]) -> list[tuple[int, int]]:
    """The same in what was heard in a take, where a name may be misheard; `others` have names of their own.

    >>> named_or_alike("I met Mr. Chan and Jan.", "Wei Chen", "Alex", {"Jan"})
    [(6, 14)]
    """
    found = list(named(text, name, pseudonym))
    for heard in names(text):
        apart = all(heard.end <= start or end <= heard.start for start, end in found)
        if apart and untitled(heard.text) not in others and sounds_like(name, heard.text):
            found.append((heard.start, heard.end))
    return sorted(found)


@lru_cache(maxsize=64)
def _pattern(name: str) -> re.Pattern[str] | None:
    """Finds a name: any run of its parts, with a title before it. None where it has no part to go by."""
    parts = [part for part in re.split(r"[\s,]+", name) if part.strip(".-'’") and part != "and"]
    own = [part for part in parts if _plain(part) not in _TITLES | _PARTICLES and len(_plain(part)) > 1]
    if not own:
        return None
    one = "(?:" + "|".join(_cased(part) for part in sorted(own, key=len, reverse=True)) + ")"
    between = r"[\s-]+(?:(?:[A-Z]\.|" + "|".join(sorted(_PARTICLES)) + r")\s+)*"
    lead = "".join(f"(?:{re.escape(part)}\\s+)?" for part in _leading(parts))
    return re.compile(rf"(?<![\w@]){_TITLE}?{lead}{one}(?:{between}{one})*(?![\w@])")


def _leading(parts: list[str]) -> list[str]:
    """The particles before the last part: "van" and "der" of "Anna van der Berg"."""
    found: list[str] = []
    for part in reversed(parts[:-1]):
        if _plain(part) not in _PARTICLES:
            break
        found.insert(0, part)
    return found


def _cased(part: str) -> str:
    bare = re.escape(part.strip(".,"))
    return f"{bare}|{re.escape(part.strip('.,').upper())}"


def _plain(part: str) -> str:
    return part.strip(".,'’").lower()


def _is_word(text: str, match: re.Match[str]) -> bool:
    """Whether a part of the name, alone, is an ordinary word here: "Will you …", "in May"."""
    word = match.group().lower()
    before = text[: match.start()].rstrip()
    previous = re.search(r"[\w’']+$", before)
    if word in _MONTHS:
        following = re.match(r"\s+\d", text[match.end() :])
        return bool(following or (previous and previous.group().lower() in _BEFORE_A_MONTH))
    begins = not before or before[-1] in '.!?:;"“”(\n'
    following = re.match(r"\s+([\w’']+)", text[match.end() :])
    return word in _WORDS and begins and bool(following and following[1].lower() in _NOT_AFTER_A_NAME)
