"""Names in a text, and whether one name is another as a listener may have heard it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from scriptwright.facts.phonetics import readings, sound_alike
from scriptwright.notes.name_parts import NOT_NAMES

#: A person's title as it is written and said → how it is shown.
TITLES = {
    "mr": "Mr.", "mister": "Mr.", "mrs": "Mrs.", "missus": "Mrs.", "ms": "Ms.", "miss": "Miss", "mx": "Mx.",
    "dr": "Dr.", "doctor": "Dr.", "prof": "Professor", "professor": "Professor", "coach": "Coach",
    "officer": "Officer", "chef": "Chef", "judge": "Judge", "captain": "Captain", "capt": "Captain",
    "chief": "Chief", "sergeant": "Sergeant", "sgt": "Sergeant", "detective": "Detective", "pastor": "Pastor",
    "father": "Father", "sister": "Sister", "rabbi": "Rabbi", "reverend": "Reverend", "rev": "Reverend",
    "nurse": "Nurse", "principal": "Principal", "senator": "Senator", "mayor": "Mayor",
    "lieutenant": "Lieutenant", "lt": "Lieutenant", "señor": "Señor", "señora": "Señora",
    "don": "Don", "doña": "Doña",
}  # fmt: skip

_TITLE = "|".join(sorted((title.capitalize() for title in TITLES), key=len, reverse=True))
_LINK = r"(?:de|del|de la|van|von|der|la|le|al|bin|el|di|da|du)\s"
_PART = rf"(?:{_LINK})?[A-ZÀ-ÖØ-Þ][\w’'-]*\w|St\.|(?<=[a-z.] )[A-Z]\."
#: A title with what follows it, or capitals in a row.
_NAME = re.compile(rf"\b(?:(?P<title>{_TITLE})\b\.?\s+)?(?P<name>(?:{_PART})(?: (?:{_PART}))*)")
_OPENS = re.compile(r"(?:^|[.!?…:;\n]|--|–|—)[\s\"“‘'(*_-]*$")
_POSSESSIVE = re.compile(r"['’]s?$")
#: After these a single capital at the head of a sentence is somebody's name.
_DOES = re.compile(
    r"\s+(?:is|was|has|had|says?|said|told|works?|worked|thinks?|thought|loves?|runs?|teaches|taught|started|grew)\b"
)
_NOT_NAMES = {word.lower() for word in NOT_NAMES} - {"google"} | set(
    "um uh okay ok well hi hello hey thanks thank mr mrs ms dr we us i'm i've i'd i'll now first "
    "second third finally also another one not just there's it's he's she's that's what's let's even "
    "maybe some every all as or by while although since through without like really actually "
    "basically overall".split()
)


@dataclass(frozen=True)
class Name:
    """A name of a person, place or organization: `text` is `source[start:end]`, its title included."""

    text: str
    start: int
    end: int


def names(text: str) -> tuple[Name, ...]:
    """The names in a text, by their capitals; the word that opens a sentence counts only on more evidence.

    >>> [name.text for name in names("Yesterday I met Dr. Patel at Mercy Hospital.")]
    ['Dr. Patel', 'Mercy Hospital']
    """
    found: list[Name] = []
    doubtful: list[Name] = []
    for match in _NAME.finditer(text):
        words = match["name"].split()
        start, end = match.start(), match.end()
        while not match["title"] and words and _is_common(words[0]):
            start = text.find(words[0], start) + len(words.pop(0))
            start += len(text[start:end]) - len(text[start:end].lstrip())
        if not words:
            continue
        end -= len(match["name"]) - len(_POSSESSIVE.sub("", match["name"]))
        name = Name(text[start:end], start, end)
        opens = len(words) == 1 and not match["title"] and _OPENS.search(text[:start])
        (doubtful if opens and not _DOES.match(text, match.end()) else found).append(name)
    known = {name.text for name in found} | {word for name in found for word in name.text.split()}
    found += [name for name in doubtful if name.text in known]
    return tuple(sorted(found, key=lambda name: name.start))


def _is_common(word: str) -> bool:
    plain = _POSSESSIVE.sub("", word).lower()
    return plain in _NOT_NAMES or plain.removesuffix("s") in _NOT_NAMES


def title_of(name: str) -> str:
    """The title a name begins with, as it is shown; empty where there is none.

    >>> title_of("Doctor Pattel")
    'Dr.'
    """
    first, _, rest = name.partition(" ")
    return TITLES.get(first.rstrip(".").lower(), "") if rest.strip() else ""


def untitled(name: str) -> str:
    """The name without its title."""
    return name.partition(" ")[2].strip() if title_of(name) else name.strip()


def sounds_like(a: str, b: str) -> bool:
    """Whether one name may be the other as a listener, or speech recognition, wrote it down.

    A title counts for nothing, and a part of a name ("Chen") is like the whole ("Dr. Wei Chen"). Words are
    held against words; where a word was heard as two, all sounds together.

    >>> sounds_like("Dr. Patel", "Doctor Pattel"), sounds_like("Maria", "Mark")
    (True, False)
    """
    one, other = _words(a), _words(b)
    if not one or not other:
        return False
    short, long = sorted((one, other), key=len)
    if len(short) == len(long):
        return _alike(short, long)
    inside = any(_alike(short, long[at : at + len(short)]) for at in range(len(long) - len(short) + 1))
    ends = len(short) > 1 and _alike((short[0], short[-1]), (long[0], long[-1]))
    return inside or ends or sound_alike(readings("".join(short)), readings("".join(long)))


def _words(name: str) -> tuple[str, ...]:
    words = (_POSSESSIVE.sub("", word.strip('.,;:!?"“”()')) for word in untitled(name).split())
    return tuple(word for word in words if any(letter.isalpha() for letter in word))


def _alike(one: Sequence[str], other: Sequence[str]) -> bool:
    return all(
        a.lower() == b.lower() or sound_alike(readings(a), readings(b))
        for a, b in zip(one, other, strict=True)
    )
