"""Whether a heading stands above what the student themselves puts last: "Random", "Other stuff"."""

from __future__ import annotations

import re

#: What calls itself of little weight.
LITTLE_WEIGHT = r"(?:some |the |a few |my )?(?:others?|misc\w*|random|extras?|trivia|odds and ends|bits and (?:bobs|pieces)|side notes?|leftovers?)(?: (?:bits?|facts?|stuff|things?|notes?|info\w*|details?|points?))?"
#: What such a heading says.
BESIDES = rf"^(?:and )?{LITTLE_WEIGHT}$"


def is_besides(heading: str) -> bool:
    """Whether a heading says that what follows is of little weight.

    >>> is_besides("Random facts:"), is_besides("Other people she works with")
    (True, False)
    """
    return re.match(f"(?i){BESIDES}", heading.strip(" *_#:.-–—")) is not None
