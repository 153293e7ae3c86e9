"""The table of topics that assignments ask about, and the topic of a point that is in no row of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from types import MappingProxyType

from scriptwright._assignment_model import Point, Topic
from scriptwright._assignment_table import pattern, table
from scriptwright.sections import Section

#: Words that say nothing about what a clause of a brief asks for.
EMPTY_WORDS = frozenset(table()["brief"]["empty_words"].split())
_BRACKETS = re.compile(r"\([^()]*\)")
_SUFFIX = re.compile(r"(?:ations?|ings?|ed|es|s|ies|y|e)$")
_WORD = re.compile(r"[a-z][a-z'-]*[a-z]")


def _compiled(rows: Iterable[str]) -> tuple[re.Pattern[str], ...]:
    return tuple(pattern(rf"(?<![\w'’-])(?:{row})") for row in rows)


def _read_table() -> dict[str, Topic]:
    return {
        row["id"]: Topic(
            id=row["id"],
            section=Section(row["section"]),
            brief=_compiled(row.get("brief", row["asked"])),
            asked=_compiled(row["asked"]),
            answered=_compiled(row["answered"]),
        )
        for row in table()["topic"]
    }


#: Topic by point id, the more particular first.
TOPICS: Mapping[str, Topic] = MappingProxyType(_read_table())


def topic_in(clause: str) -> Topic | None:
    """The first topic of the table that a clause of a brief, in the second person, is about.

    What stands in brackets decides only where the rest does not.

    >>> topic_in("the obstacles they have faced (at least two tasks)").id
    'obstacles'
    """
    return _first_topic(_BRACKETS.sub(" ", clause).strip()) or _first_topic(clause)


@lru_cache(maxsize=4096)
def _first_topic(clause: str) -> Topic | None:
    return next((topic for topic in TOPICS.values() if any(p.search(clause) for p in topic.brief)), None)


def topic_of(point: Point) -> Topic:
    """How this point is found in notes: its row of the table, or a topic made of the point's own words.

    >>> topic_of(Point("tradition", Section.LEARNED, "The tradition and its origin")).is_asked_in("Origins?")
    True
    """
    if point.id in TOPICS:
        return TOPICS[point.id]
    stems = tuple(dict.fromkeys(stem(word) for word in content_words(point.text)))
    patterns = _compiled(rf"{re.escape(root)}\w*" for root in stems)
    needed = 1 if len(stems) < 3 else 2
    return Topic(point.id, point.section, patterns, patterns, patterns, needed)


def content_words(text: str) -> tuple[str, ...]:
    """Lower-case words of a text that say what it is about.

    >>> content_words("What tools they use in the kitchen")
    ('tools', 'use', 'kitchen')
    """
    words = _WORD.findall(text.lower().replace("’", "'"))
    return tuple(word for word in words if word.removesuffix("'s") not in EMPTY_WORDS)


def stem(word: str) -> str:
    """The word without its ending, never shorter than three letters: traditions → tradition."""
    plain = word.removesuffix("'s")
    short = _SUFFIX.sub("", plain)
    return short if len(short) >= 3 else plain
