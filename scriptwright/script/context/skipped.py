"""Questions that were skipped, so that what stands below them answers none: "What would you change? (skipped)"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from scriptwright.script.candidate import Candidate

#: What stands for an answer where there was none.
_NONE = re.compile(
    r"(?i)[\s:>=–—(\[*_-]*(?:skip(?:ped)?(?: (?:it|this|that one|this one))?|pass(?:ed)?|n/?a|no (?:answer|time)|(?:did ?n['’]?t|never) (?:ask|get to|have time)|not asked|(?:we )?ran out of time|forgot to ask)[^\w'’]"
)


def without_skipped(found: Iterable[Candidate], text: str) -> list[Candidate]:
    """The candidates, of which none answers a question that the notes say was skipped."""
    return [
        replace(one, question=None)
        if one.question is not None and _NONE.match(f"{text} ", one.question.end)
        else one
        for one in found
    ]
