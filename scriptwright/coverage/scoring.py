"""From signs to said, partly or missed: two logistic regressions whose coefficients stand here as tables."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict

from scriptwright.coverage.evidence import Signs
from scriptwright.coverage.model import Status

#: Whether anything of a statement was said: a coefficient for a sign or a product of two; "" is the constant.
#: Fitted by `python -m benchmarks.coverage_fit` to takes told by people, those of scripts written blind
#: counting most, without those of which something else was said for sure (`covering.turned`);
#: `python -m benchmarks.coverage` tells how well tables that are fitted without a script judge its takes.
ANYTHING: Mapping[str, float] = {
    "": -0.79,
    "passage_between": 11.75,
    "clause_letters_most": 2.08,
    "about*level": -7.57,
    "clause_read_most*level": 5.93,
    "letters": 2.12,
    "verbs*level": 1.52,
    "passage_between*closeness": -18.78,
    "neighbours*closeness": 7.32,
    "opposite*closeness": -6.91,
    "closeness*about": -4.34,
    "head*closeness": 4.94,
}
#: Whether a statement of which something was said was said whole.
WHOLE: Mapping[str, float] = {
    "": 3.40,
    "silent*closeness": -4.74,
    "ahead": 2.19,
    "left_out*level": -3.84,
    "head": -1.18,
    "together*closeness": -6.64,
    "number_silent": -3.06,
    "clause_whole_most": -3.27,
    "head*closeness": -5.20,
    "letters*closeness": 6.20,
    "letters*level": 7.78,
    "opposite*closeness": -2.81,
    "whole_above*about": 4.19,
    "name*closeness": -9.90,
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
