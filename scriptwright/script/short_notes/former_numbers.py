"""How many there were before: a note that counts what the note before it counts, and is nobody's age."""

from __future__ import annotations

import re

#: A number of before, and not an age: "was 15 before the flood", "used to be $2".
_COUNT = re.compile(
    r"(?i)(?:was|were|used to be) (?:about |around |only |almost |just |over |under )?(?:[$€£]\d|\d[\d,.]*(?!\d)(?! ?(?:years?|yrs?|yo|y/o|months)\b)(?!\.?$)(?!,? (?:when|then|at the time|back then|years|and (?:had|was|lived|worked))\b))"
)
_BIG = re.compile(r"(?i)(?:was|were|used to be) (?:[a-z]+ )?\d{3}")


#: What counts something already: "it's 60%", "there are 12 of them".
_COUNTS = re.compile(r"(?i)(?:it|there)\b.*\d")


def is_count(words: str, before: str = "") -> bool:
    """Whether a note says how many there were before, of what the note before it counts.

    >>> is_count("was 90 before covid"), is_count("was 21 when she started"), is_count("was 19")
    (True, False, False)
    """
    counted = _COUNTS.match(before) and re.match(r"(?i)(?:was|were|used to be) (?:[a-z]+ )?[$€£]?\d", words)
    return bool(counted or _COUNT.match(words) or _BIG.match(words))
