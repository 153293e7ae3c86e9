"""How the video is to be recorded, in the brief's own words."""

from __future__ import annotations

from collections.abc import Iterable

from scriptwright._assignment_lines import plain
from scriptwright._assignment_table import pattern, table

_RULE = pattern("|".join(f"(?:{row})" for row in table()["rules"].values()))
#: Where one rule ends and another may begin.
_BREAK = pattern(
    r"\n+|(?<=[.!?;:])\s+|[;()|☐☑•●⭐✔✓]|,\s+|\s[–—]\s"
    r"|\s+(?:and|but|so)\s+(?=(?:in|in a|don't|do not|no|never|that|wear|film|look|speak|hear)\b)"
)
_LEAD = pattern(
    r"^(?:\W*(?:\d{1,2}|[a-z])[.)]\s+)?\W*(?:(?:and|but|so|also|then|please|that|your video (?:is|must be)|"
    r"remember to|remember|yes|be sure|make sure|we can|it must be)\b[\s,:–-]*)*"
)
_POINTS = pattern(r"(?:\W|_)*(?:\d+\s*(?:pts?|points?|marks?)?\W*)?$")


def rules_of(brief: str) -> tuple[str, ...]:
    """The brief's rules for the recording, each a short phrase, in order.

    >>> rules_of("Film it in one take, no slides. Due Monday.")
    ('film it in one take', 'no slides')
    """
    found = []
    for part in _BREAK.split(plain(brief)):
        if part and _RULE.search(part) and len(part.split()) <= 24:
            phrase = _POINTS.sub("", _LEAD.sub("", part)).strip()
            found.append(phrase[:1].lower() + phrase[1:] if phrase[1:2].islower() else phrase)
    return tuple(dict.fromkeys(phrase for phrase in found if phrase))


def rule_on(what: str, rules: Iterable[str]) -> str | None:
    """The first of the rules that is about this row of `[rules]`; None where none is.

    >>> rule_on("take", ("film it in one take", "no slides"))
    'film it in one take'
    """
    about = pattern(table()["rules"][what])
    return next((rule for rule in rules if about.search(rule)), None)


def is_rule(clause: str) -> bool:
    """True for a clause about how to record, which is nothing to speak about."""
    return _RULE.search(clause) is not None
