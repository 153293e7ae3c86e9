"""From signs to said, partly or missed: two logistic regressions whose coefficients stand here as tables."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict

from scriptwright.coverage.evidence import Signs
from scriptwright.coverage.model import Status

#: Whether anything of a statement was said: a coefficient for a sign or a product of two; "" is the constant.
#: Fitted by `python -m benchmarks.coverage_fit` to takes labelled by somebody who did not know the signs;
#: `python -m benchmarks.coverage` tells how well tables that are fitted without a script judge its takes.
ANYTHING: Mapping[str, float] = {
    "": -0.59,
    "ahead": 1.37,
    "opposite*closeness": -6.04,
    "above": 4.75,
    "level": -6.76,
    "clause_letters_most": 3.74,
    "whole_above*closeness": -7.26,
    "clause_whole_most": 4.05,
    "letters*level": 5.26,
    "passage_between*closeness": -1.98,
    "passage_between": 5.70,
    "passage_ahead*closeness": -5.04,
}
#: Whether a statement of which something was said was said whole.
WHOLE: Mapping[str, float] = {
    "": 0.62,
    "silent*closeness": -1.73,
    "number": -5.85,
    "clause_above_least": 5.81,
    "name*closeness": -7.69,
    "passage_peak*level": -5.35,
    "ahead": 1.76,
    "letters": 2.31,
    "level*closeness": -6.09,
    "whole_above": 5.01,
    "clause_whole_least": -3.29,
    "clause_letters_most": -2.06,
    "letters*level": 5.78,
    "opposite*closeness": -5.29,
}
#: Nearness of the best quarter of the statements below which a take is about something else. In the benchmark
#: nearly all takes of other scripts stay below, and those in which anything is told of a script are above.
ABOUT_FROM = 0.39
SOMETHING_FROM = 0.5  #: probability from which something was said
WHOLE_FROM = 0.6  #: probability from which the whole was: what was left out is missed more than a false alarm

#: Borders of the score: below the first a statement was missed, from the second on it was said.
PARTLY_FROM, SAID_FROM = 1 / 3, 2 / 3


def judged(
    signs: Signs,
    verbatim: bool,
    anything: Mapping[str, float] = ANYTHING,
    complete: Mapping[str, float] = WHOLE,
) -> tuple[Status, float]:
    """The verdict, and its score from 0 to 1: a third for each verdict, by its probability."""
    if verbatim:
        return Status.SAID, 1.0
    something, whole = probability(anything, signs), probability(complete, signs)
    if signs.about < ABOUT_FROM:
        return Status.MISSED, PARTLY_FROM * something * signs.about
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
