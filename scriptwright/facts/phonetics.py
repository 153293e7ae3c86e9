"""How far apart two words sound, from their spelling alone.

A row of `SPELLINGS` gives the sounds that a group of letters stands for; where English and the languages that
names come from read it differently, all of them. The manner is that of L. Philips, "The Double Metaphone
Search Algorithm", C/C++ Users Journal 18 (6), 2000. Vowels are kept and the distance is weighted by what a
listener confuses: a key alone takes Maria and Mary, Tom and Tim for one name.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from itertools import product

VOWELS = "aeiou"
MOST_READINGS = 12  #: readings of one word that are looked at

#: Letters → sounds, the first row that fits; "/" parts readings. S: sh, C: ch, J: j, T: th. Empty: silent.
SPELLINGS: tuple[tuple[str, str], ...] = (
    ("^nguyen$", "nwin/win"), ("^nguy", "nw"), ("^ng", "n"), ("^sean$", "Son"), ("^sio(?=bh)", "So"),
    ("iamh$", "iv"), ("aoi", "i"), ("rse$", "rSa/rs"), ("bh|mh", "v"), ("^joa", "wa/Jo"), ("^geo", "Jo"),
    ("^kn|^gn|^pn", "n"), ("^wr", "r"), ("^ps", "s"), ("^x", "z/S/h"), ("^mc|^mac(?=[^aeiou])", "mak"),
    ("^thom", "tom"), ("mps", "ms"), ("ughes$", "us"), ("eaux?$", "o"),
    ("ois$", "wa/ois/oi"), ("tch", "C"), ("sch", "S/sk"),
    ("(?<=[aeiou])ght", "t"), ("(?<=[aeiou])gh$", "/f"), ("gh", "g"), ("ch(?=[rlao])", "C/k/S"),
    ("ch", "C/S"), ("sh", "S"), ("zh", "J"), ("ph", "f"), ("th", "T"), ("wh", "w"), ("tz", "ts"),
    ("cz", "C"), ("sz", "S/z"), ("[ts]ion$", "Son"), ("dge?", "J"), ("dt", "t"), ("mbe?$", "m"),
    ("mn$", "m"), ("qu", "kw/k"), ("c?q", "k"), ("ck", "k"), ("cc", "k"), ("c(?=[eiy])", "s"), ("c", "k"),
    ("ngh?$", "n"), ("gg", "g"), ("gu(?=[ei])", "g/gw"), ("g(?=[eiy])", "J/g"),
    ("j(?=[aeou]|imen)", "J/h/y"), ("j", "J"), ("x", "ks"), ("(?<=[aeiou])ll(?=[aeiou])", "l/y"),
    ("(?<=[aeiou])y(?=[aeiou])", "y"), ("^y(?=[aeiou])", "y"), ("(?<=[aeiou])h(?=[^aeiou]|$)", ""),
    ("(?<=[^aeiou])h", ""), ("ow|oa|au|aw|ough", "o"), ("ee|ea|ie|ey|eigh$", "i"), ("ai|ay|ei", "e"),
    ("oo|ou|ew|ue|ui", "u"), ("(?<=[aeiou])w(?=[^aeiou]|$)", ""), ("(?<=[a-z][^aeiouy])e$", ""),
    ("(?<=[aeiou][^aeiouy])es$", "s"), ("y", "i"),
)  # fmt: skip

#: Sounds that a listener takes for one another, and how far apart they are; others are 1 apart.
CLOSE: dict[frozenset[str], float] = {
    frozenset(pair): far
    for far, pairs in (
        (0.2, "ea ie"),
        (0.25, "ao ou"),
        (0.35, "au"),
        (0.5, "ia iu eo eu pb td kg fv sz SC CJ SJ sS zJ Tt Tf Ts Td mn wv vb yJ"),
        (0.6, "io lr"),
    )
    for pair in pairs.split()
}
#: What it costs when a sound is there for one and not for the other.
DROPPED = {**dict.fromkeys(VOWELS, 0.3), "h": 0.3, "y": 0.4, "w": 0.5, "t": 0.6, "d": 0.6, "r": 0.7}

_ROWS = tuple((re.compile(letters), tuple(sounds.split("/"))) for letters, sounds in SPELLINGS)


@lru_cache(maxsize=20_000)
def readings(word: str) -> tuple[str, ...]:
    """The ways a word may sound, a character a sound; accents, apostrophes and capitals make no difference.

    >>> readings("Okonkwo"), readings("O'Conquo")
    (('okonkwo',), ('okonkwo', 'okonko'))
    """
    plain = unicodedata.normalize("NFKD", word).lower()
    letters = re.sub(r"[^a-z]", "", plain)
    parts: list[tuple[str, ...]] = []
    at = 0
    while at < len(letters):
        for pattern, sounds in _ROWS:
            match = pattern.match(letters, at)
            if match and match.end() > at:
                parts.append(sounds)
                at = match.end()
                break
        else:
            parts.append((letters[at],))
            at += 1
    found = ("".join(sounds) for sounds in product(*parts))
    return tuple(
        dict.fromkeys(
            re.sub(r"(.)\1+", r"\1", sounds) for sounds, _ in zip(found, range(MOST_READINGS), strict=False)
        )
    )


def sound_alike(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether any reading of one is near enough to any of the other to be taken for it."""
    return any(_near(a, b) for a in one for b in other)


def _near(a: str, b: str) -> bool:
    if a == b:
        return True
    if not a or not b or _apart(a[0], b[0]) >= 1:
        return False
    length = (len(a) + len(b)) / 2
    far, consonants = _distance(a, b)
    spoken = sum(sound not in VOWELS for sound in a + b) / 2
    return far / length <= (0.18 if length <= 3.5 else 0.22) and consonants < 0.25 * max(spoken, 3)


def _apart(a: str, b: str) -> float:
    return 0.0 if a == b else CLOSE.get(frozenset((a, b)), 1.0)


def _distance(a: str, b: str) -> tuple[float, float]:
    """The cheapest way from one to the other: its cost, and the part of it that falls to consonants."""
    row = [(0.0, 0.0)]
    for sound in b:
        row.append(_plus(row[-1], DROPPED.get(sound, 1.0), sound))
    for one in a:
        following = [_plus(row[0], DROPPED.get(one, 1.0), one)]
        for at, other in enumerate(b, 1):
            following.append(
                min(
                    _plus(row[at - 1], _apart(one, other), one + other),
                    _plus(row[at], DROPPED.get(one, 1.0), one),
                    _plus(following[-1], DROPPED.get(other, 1.0), other),
                )
            )
        row = following
    return row[-1]


def _plus(so_far: tuple[float, float], cost: float, sounds: str) -> tuple[float, float]:
    spoken = cost if any(sound not in VOWELS for sound in sounds) else 0.0
    return so_far[0] + cost, so_far[1] + spoken
