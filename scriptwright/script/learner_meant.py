"""What a learner of English surely means, before any other mending: forms, places, lengths, times, and what is left out."""

from __future__ import annotations

import re

from scriptwright.script.learner_gerunds import GERUNDS
from scriptwright.script.learner_gone_by import gone_by
from scriptwright.script.learner_lacks import lacking
from scriptwright.script.learner_lengths import lasting
from scriptwright.script.learner_phrases import PHRASES
from scriptwright.script.learner_places import PLACES

_ROWS = tuple((re.compile(pattern), made) for _, pattern, made in (*PHRASES, *GERUNDS, *PLACES))


def as_meant(text: str) -> str:
    """The words as their writer means them.

    >>> as_meant("She stopped to smoke and one time was a fire in her shop.")
    'She stopped smoking and one time was a fire in her shop.'
    """
    if text.rstrip().endswith("?"):
        return text
    for pattern, made in _ROWS:
        text = pattern.sub(made, text)
    return gone_by(lasting(lacking(text)))
