"""Whose a workplace is that the notes name: the interviewee's now, an earlier one, a guess, the student's own."""

from __future__ import annotations

import re

#: Words before a workplace that make it a guess of the student's: "I thought she worked at".
SUPPOSED = re.compile(r"(?i)\b(?:thought|assumed|figured|guessed)(?: that)? (?:s?he|they)(?: had)? ?$")
#: The student's own workplace: "I work at".
MINE = re.compile(
    r"(?i)\b(?:I|me)(?:['’]m| am|['’]ve| have)?(?: \w+)? ?$|(?:^|[.!?•] )(?-i:I)(?! (?:interviewed|met|chose|picked|talked|spoke|visited)\b) [^.!?]*$"
)
STILL = re.compile(r"(?i)(?:\bhave|\bhas|['’]ve|['’]s)(?: \w+)? $")
#: "was working at" is over.
WAS = re.compile(r"(?i)\b(?:was|were|started|began|first|before that|used to)(?: \w+)? $")
#: Where a clause begins, and what makes one of the past or of now: "I stacked shelves at", "she's stacked shelves at".
_CLAUSE = re.compile(r"[,:] |\b(?:and|but|so|then|when|where|because)\b")
_NOW = re.compile(
    r"(?i)\b(?:has|have|is|am|are|now|still)\b|['’](?:s|ve|m|re)\b|\b(?:s?he|who) (?!was\b|does\b)\w+s\b"
)
_PAST = re.compile(
    r"(?i)\b(?:(?!need|bed\b|red\b|shed\b)[a-z]+ed|was|were|had|did|went|got|came|ran|began|spent|taught|drove|sold|made|kept|built|threw|took|swept|cut|held|sat|stood)\b"
)


def is_past(before: str) -> bool:
    """Whether the sentence up to the words that name a place tells of what was."""
    for clause in reversed(_CLAUSE.split(re.split(r"[.!?;\n] ?", before)[-1])):
        if _NOW.search(clause) or _PAST.search(clause):
            return _NOW.search(clause) is None
    return False
