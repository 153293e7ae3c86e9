"""How much two sentences speak of the same, by the words that carry their meaning."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_EMPTY = frozenset(
    "a an the this that these those some any each every all both no not and or but so if because as than "
    "then when while where which who whom whose what how why there here to of in on at by for from with "
    "without into onto out off up down over under about after before since until during between through i "
    "me my mine you your yours he him his she her hers it its we us our ours they them their theirs one "
    "am is are was were be been being have has had do does did will would can could should may might must "
    "just also only even still really very too quite already always never ever again more most much many "
    "other another such own same um uh like well okay yeah kind sort actually basically mr mrs ms miss dr "
    "mister doctor professor".split()
)
#: Verbs and nouns that many sentences share: they count for less.
_SHARED = frozenset(
    "get go say tell make take come know think want need see look give find ask thing lot way time people "
    "person year day work job call put let use try keep talk mean said told made took came knew "
    "thought".split()
)
_LIGHT_WEIGHT = 0.4
_ENDINGS = ("ies", "ied", "ing", "ed", "es", "s", "ly", "er", "e", "y")
#: Words of other forms → one of them.
_FORMS = {
    "began": "begin", "begun": "begin", "taught": "teach", "grew": "grow", "grown": "grow", "ran": "run",
    "met": "meet", "led": "lead", "built": "build", "bought": "buy", "brought": "bring", "sold": "sell",
    "left": "leave", "went": "go", "got": "get", "saw": "see", "children": "kid", "child": "kid",
    "kids": "kid",
    "employee": "worker", "employees": "worker", "employ": "worker", "employs": "worker", "pupil": "student",
    "pupils": "student", "begin": "start", "begins": "start", "started": "start", "paid": "pay",
    "spent": "spend",
    "spoke": "speak", "wrote": "write", "written": "write", "born": "bear", "drove": "drive", "owns": "own",
}  # fmt: skip


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """What is common to the forms of a word.

    >>> {stem(word) for word in ("manages", "managed", "managing", "manage")}
    {'manag'}
    """
    plain = re.sub(r"['’].*", "", word.lower())
    plain = _FORMS.get(plain, plain)
    for ending in _ENDINGS:
        if plain.endswith(ending) and len(plain) - len(ending) >= 3:
            shorter = plain[: -len(ending)]
            return shorter[:-1] if len(shorter) > 3 and shorter[-1] == shorter[-2] else shorter
    return plain


def content(text: str) -> frozenset[str]:
    """The stems of the words that carry a text's meaning, numbers left out."""
    words = (match.group().lower() for match in _WORD.finditer(text))
    return frozenset(stem(word) for word in words if re.sub(r"['’].*", "", word) not in _EMPTY)


def weight(stems: Iterable[str]) -> float:
    """How much these say together; words that many sentences share count for less."""
    return sum(_LIGHT_WEIGHT if one in _LIGHT else 1.0 for one in stems)


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """0 to 1: what two texts share, of the one that says less; little where that says very little.

    >>> likeness(content("He manages nine stores in Ohio."), content("I manage 4 stores in Ohio."))
    1.0
    """
    less = min(weight(one), weight(other))
    return weight(one & other) / max(less, 1.5) if less else 0.0


_LIGHT = frozenset(stem(word) for word in _SHARED)
