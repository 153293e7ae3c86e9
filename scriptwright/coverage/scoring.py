"""From signs to said, partly or missed: two logistic regressions whose coefficients stand here as tables."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict

from scriptwright.coverage.evidence import Signs
from scriptwright.coverage.model import Status

#: Whether anything of a statement was said: a coefficient for a sign or a product of two; "" is the constant.
#: Fitted by `python -m benchmarks.coverage_fit` to takes labelled by somebody who did not know the signs; the
#: same script tells how well tables that are fitted without one of the scripts judge the takes of that one.
ANYTHING: Mapping[str, float] = {
    "": -2.65,
    "closeness": -4.35,
    "opposite*closeness": -6.64,
    "clause_letters": 3.28,
    "passage_between": 4.05,
    "passage_ahead*closeness": -5.39,
    "ahead": 3.96,
    "clause_letters_most": 2.19,
    "name": -3.45,
    "whole_above*closeness": -6.91,
    "letters": 3.22,
    "whole_above": 6.00,
    "whole_above*level": -3.45,
    "passage_above": 3.73,
}
#: Whether a statement of which something was said was said whole.
WHOLE: Mapping[str, float] = {
    "": 2.79,
    "closeness": -3.29,
    "silent*level": -1.44,
    "number*closeness": -12.17,
    "letters": 3.99,
    "opposite*closeness": -6.46,
    "clause_above_most*level": -4.11,
    "name*closeness": -6.66,
    "whole_above": 6.70,
    "passage_peak*level": -3.93,
    "clause_above_least*level": 4.93,
    "clause_whole_least*level": -2.88,
    "letters*level": 3.08,
    "clause_whole_most*closeness": -2.78,
}
SOMETHING_FROM = 0.5  #: probability from which something was said
WHOLE_FROM = 0.6  #: probability from which the whole was: what was left out is missed more than a false alarm

#: Borders of the score: below the first a statement was missed, from the second on it was said.
PARTLY_FROM, SAID_FROM = 1 / 3, 2 / 3


def judged(signs: Signs, verbatim: bool) -> tuple[Status, float]:
    """The verdict, and its score from 0 to 1: a third for each verdict, by its probability."""
    if verbatim:
        return Status.SAID, 1.0
    something, whole = probability(ANYTHING, signs), probability(WHOLE, signs)
    if something < SOMETHING_FROM:
        return Status.MISSED, PARTLY_FROM * something / SOMETHING_FROM
    if whole < WHOLE_FROM:
        return Status.PARTLY, PARTLY_FROM + (SAID_FROM - PARTLY_FROM) * whole / WHOLE_FROM
    return Status.SAID, SAID_FROM + (1 - SAID_FROM) * (whole - WHOLE_FROM) / (1 - WHOLE_FROM)


def probability(table: Mapping[str, float], signs: Signs) -> float:
    """The probability that a table gives to signs."""
    values = asdict(signs)
    exponent = sum(
        coefficient * math.prod(values[name] for name in term.split("*") if name)
        for term, coefficient in table.items()
    )
    return 1 / (1 + math.exp(-max(-50.0, min(50.0, exponent))))
