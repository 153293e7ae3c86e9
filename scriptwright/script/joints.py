"""How sentences that follow each other hang together: a story that goes on, a sentence that leans on the one before."""

from __future__ import annotations

import re

from scriptwright.script.candidate import Candidate
from scriptwright.script.model import LineKind

_GOES_ON = 0.9  #: of a story that goes on, where 1 is a sentence that is not understood alone
_SAME_ANSWER = 0.3  #: of what is said to one question
_PONDERED_ON = 0.4  #: of the student's own thoughts, one after the other
#: Words that a past tense is known by; a participle that reads alike does no harm.
_PAST = re.compile(
    r"(?i)\b(?:was|were|had|did|didn['’]t|said|told|asked|went|came|took|got|gave|made|thought|knew|saw|found|kept|left|felt|brought|bought|"
    r"began|became|ran|sat|stood|held|heard|lost|paid|put|sent|spoke|taught|threw|wrote|drove|fell|grew|met|read|rang|stopped|\w{2,}(?<!ne)ed)\b"
)
#: What was done at a time, not what is done always.
_NOW = re.compile(r"(?i)\b(?:always|usually|every|most of|sometimes|often|now)\b")


def held(before: Candidate, after: Candidate) -> float:
    """How much a sentence belongs to the one before it, from 0 to 1."""
    if after.follows == before.id or before.turned_by == after.id or before.id in after.introduced:
        return 1.0
    if after.opens:
        return 0.0
    if before.kind is LineKind.OWN:
        return _PONDERED_ON
    return _GOES_ON if is_past(before) and is_past(after) else _SAME_ANSWER


def is_past(candidate: Candidate) -> bool:
    """Whether a sentence tells what was done at a time, not what is done always."""
    return bool(_PAST.search(candidate.text)) and not _NOW.search(candidate.text)
