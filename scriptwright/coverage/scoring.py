"""From signs to said, partly or missed: two logistic regressions whose coefficients stand here as tables."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict

from scriptwright.coverage.evidence import Signs
from scriptwright.coverage.model import Status

#: Whether anything of a statement was said: a coefficient for a sign or a product of two; "" is the constant.
#: Fitted by `python -m benchmarks.coverage_fit` to takes, most of them labelled by somebody who did not know
#: the signs, without those of which something else was said for sure (`covering.turned`);
#: `python -m benchmarks.coverage` tells how well tables that are fitted without a script judge its takes.
ANYTHING: Mapping[str, float] = {
    "": -1.21,
    "passage_between": 9.23,
    "clause_letters_most": 2.77,
    "about*level": -7.97,
    "clause_read_most*level": 6.29,
    "letters": 4.23,
    "verbs*level": 1.44,
    "passage_between*closeness": -14.86,
    "neighbours*closeness": 3.36,
    "opposite*closeness": -5.68,
}
#: Whether a statement of which something was said was said whole.
WHOLE: Mapping[str, float] = {
    "": 2.61,
    "silent*closeness": -3.73,
    "ahead": 2.83,
    "left_out*level": -2.78,
    "head": -0.89,
    "together*closeness": -4.86,
    "whole_above": 4.26,
    "number_silent": -2.09,
    "clause_whole_most": -2.64,
    "head*closeness": -5.33,
    "letters*closeness": 4.40,
    "letters*level": 5.82,
    "opposite*closeness": -2.38,
    "name*closeness": -9.17,
}
#: Nearness of the best quarter of the statements below which a take is about something else. In the benchmark
#: nearly all takes of other scripts stay below, and those in which anything is told of a script are above.
ABOUT_FROM = 0.39
SOMETHING_FROM = 0.5  #: probability from which something was said
WHOLE_FROM = 0.5  #: probability from which the whole was

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
