"""Headings that say in brackets that they ask for the interviewee's reasons and ways: "WHY (why do they do it?)"."""

from __future__ import annotations

import re

_OF_THEM = re.compile(
    r"(?i)\W*(?:why|how)\W*\((?:(?:why|how|what) )?(?:do|does|did|is|are|has|have|made|makes) "
    r"(?:(?:your|the|this) (?:subject|person|interviewee|worker|professional|guest)|s?he|they|them) (?!.*\b(?:you|me|I)\b)[^()]+\)\W*"
)


def asks_of_them(heading: str) -> bool:
    """Whether a bare "why" or "how" is explained as the interviewee's, and so asks for no reason of the student's.

    >>> asks_of_them("WHY (why do they do it?)"), asks_of_them("WHY (why did I pick him?)")
    (True, False)
    """
    return _OF_THEM.fullmatch(heading.strip()) is not None
