"""The article that a few words always have, whatever stands around them: "in morning" → "in the morning", "new one" → "a new one"."""

from __future__ import annotations

import re

from scriptwright.script.words.bare_jobs import article_of

_GIVEN = r"(?<!\bthe )(?<!\ba )(?<!\ban )(?<!\bhis )(?<!\bher )(?<!\btheir )(?<!\bmy )(?<!\bits )(?<!\bour )(?<!\bthis )(?<!\bthat )(?<!\bno )(?<!\bany )(?<!\bevery )(?<!\beach )(?<!\bsome )(?<!\bvery )(?<!\babout )"
_ROWS: tuple[tuple[str, re.Pattern[str], str], ...] = (
    (
        "part of the day",
        re.compile(r"\b(in) ((?:early |late )?(?:morning|afternoon|evening))\b"),
        r"\1 the \2",
    ),
    (
        "there is one",
        re.compile(
            rf"{_GIVEN}\b([Ii]n|[Oo]n|[Aa]t|to|from|for|of|through|with|into|during|all) (same|whole|entire|exact|very first|(?:next|last)(?! (?:week|month|year|summer|winter|spring|fall|time|night|minute|season)s?\b)|second|third) (?=(?!(?:to|in|thing|time|hand|place|grade)\b)[a-z]+\b)"
        ),
        r"\1 the \2 ",
    ),
    (
        "the whole time",
        re.compile(
            rf"{_GIVEN}\b(?<!all )(whole|entire) (?=(?:time|day|night|week|month|year|summer|winter|spring|season|team|class|school|family|town|village|thing|crew)\b)"
        ),
        r"the \1 ",
    ),
    (
        "how long",
        re.compile(
            r"\b((?:takes?|took|lasts|lasted|needs?|needed|for|about) )(minute|week|month|year|day)(?=[.,]| (?:to|for|or|and)\b)"
        ),
        r"\1a \2",
    ),
    ("an hour", re.compile(r"\b((?:takes?|took|lasts|lasted|needs?|needed) )(hour)\b"), r"\1an \2"),
)
_ONE = re.compile(
    rf"{_GIVEN}(?<=[a-z,] )\b(?P<how>new|old|bad|good|small|big|broken|fresh|clean|spare|better|bigger|smaller|cheap|cheaper|different|simple|wooden|used|second-hand) one\b(?! (?:of|by|day|time)\b)"
)


def with_set_articles(words: str, their: str) -> str:
    """The words with those articles; `their`: whose the things are that a clause calls "own".

    >>> with_set_articles("He cuts new one in same shop in morning.", "his")
    'He cuts a new one in the same shop in the morning.'
    """
    for _, pattern, told in _ROWS:
        words = pattern.sub(told, words)
    words = _ONE.sub(lambda one: f"{article_of(one['how'])} {one.group()}", words)
    return re.sub(
        r"(?<=[a-z] )(?<!his )(?<!her )(?<!their )(?<!my )(?<!its )(?<!our )(?<!your )(?<!the )(?<!an )(?<!['’]s )own (?=(?:kids|children|family|kitchen|house|shop|business|tools|van|car|home|garden|room|office|company)\b)",
        f"{their} own ",
        words,
    )
