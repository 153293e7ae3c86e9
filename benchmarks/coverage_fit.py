"""The coefficients of `scriptwright.coverage.scoring`, fitted anew to the labelled takes: prints both tables.

The terms are those that stand in the tables. A coefficient is a ridge-penalised maximum of the likelihood,
found by iteratively reweighted least squares; takes of each kind count alike, scripts written blind most.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from benchmarks.coverage_takes import BY_HAND, LabelledTake, Script, a_few, scripts
from scriptwright.coverage.covering import turned
from scriptwright.coverage.evidence import Signs, evidence
from scriptwright.coverage.heard import heard
from scriptwright.coverage.matching import read_take
from scriptwright.coverage.model import Status
from scriptwright.coverage.points import TO_VIEWERS
from scriptwright.coverage.scoring import ANYTHING, WHOLE
from scriptwright.coverage.statements import taken_apart
from scriptwright.transcript import from_text

Floats = NDArray[np.float64]
RIDGE = 1.0
BLIND = 4.0  #: what a line of a script written blind counts for
HALVES = 1.5  #: what a line told by half counts for in the table that tells it from a whole one
ROUNDS = 40
OTHER = 4  #: every so many takes is held against another script as well


class Held(StrEnum):
    """What a take is held against."""

    ALL = "a whole script"
    FEW = "a few lines of a script"
    OTHER = "a script of something else"


@dataclass(frozen=True)
class Row:
    """One line of a script in one take."""

    script: str
    blind: bool  #: written by somebody who had not seen how takes are judged
    held: Held
    take: LabelledTake
    id: str
    signs: Signs
    verbatim: bool
    turned: Status | None  #: the verdict on a line of which something else was said for sure
    verdict: Status


def main() -> None:
    """Prints the two tables as they stand in the module."""
    anything, whole = fitted(rows(scripts()))
    for name, table in (("ANYTHING", anything), ("WHOLE", whole)):
        print(f"{name}: Mapping[str, float] = {{")
        for term, coefficient in table.items():
            print(f'    "{term}": {coefficient:.2f},')
        print("}")


def rows(told: Sequence[Script]) -> list[Row]:
    """The signs of each line in each take: among all lines of its script, among a few, and of other scripts'.

    A line that thanks those who watch is in every take, so no take of another script is held against it.
    """
    return [row for at in range(len(told)) for row in _rows_of(told[at], told[(at + 1) % len(told)])]


def _rows_of(script: Script, other: Script) -> Iterator[Row]:
    strange = [line for line in other.lines if not TO_VIEWERS.search(line.text)]
    for number, take in enumerate(script.takes):
        read = read_take(heard(from_text(take.transcript)))
        parts = [(Held.ALL, script, script.lines), (Held.FEW, script, a_few(script, take))]
        if number % OTHER == 1:
            parts.append((Held.OTHER, other, strange))
        for held, owner, lines in parts:
            for found in evidence(taken_apart(lines), read, [owner.interviewee]):
                id = found.told.statement.id
                verdict = Status.MISSED if held is Held.OTHER else take.verdicts[id]
                yield Row(
                    owner.name,
                    owner.blind,
                    held,
                    take,
                    id,
                    found.signs,
                    found.verbatim,
                    turned(found),
                    verdict,
                )


def fitted(held: Sequence[Row]) -> tuple[dict[str, float], dict[str, float]]:
    """Both tables, from what people told of whole scripts; what is sure (`verbatim`, `turned`) needs none."""
    told = [row for row in held if row.held is Held.ALL and row.take.origin == BY_HAND]
    open_rows = [row for row in told if not row.verbatim and row.turned is None]
    something = [row for row in open_rows if row.verdict is not Status.MISSED]
    return (
        _table(ANYTHING, open_rows, [row.verdict is not Status.MISSED for row in open_rows]),
        _table(WHOLE, something, [row.verdict is Status.SAID for row in something], HALVES),
    )


def _table(
    terms: Mapping[str, float], held: Sequence[Row], true: Sequence[bool], negatives: float = 1.0
) -> dict[str, float]:
    values = np.array([[_value(term, row.signs) for term in terms if term] for row in held])
    target = np.array(true, float)
    weights = _weights(held) * np.where(target, 1.0, negatives)
    mean, spread = values.mean(axis=0), values.std(axis=0) + 1e-9
    design = np.column_stack([np.ones(len(held)), (values - mean) / spread])
    found = _logistic(design, target, weights)
    slopes = found[1:] / spread
    constant = float(found[0] - slopes @ mean)
    return {"": constant, **dict(zip((term for term in terms if term), slopes.tolist(), strict=True))}


def _value(term: str, signs: Signs) -> float:
    values = asdict(signs)
    return math.prod(values[name] for name in term.split("*"))


def _weights(held: Sequence[Row]) -> Floats:
    """The kinds of takes weigh the same together; in each, lines of scripts written blind weigh most."""
    sizes = Counter(row.take.kind for row in held)
    return np.array(
        [(BLIND if row.blind else 1.0) * len(held) / len(sizes) / sizes[row.take.kind] for row in held]
    )


def _logistic(design: Floats, target: Floats, weights: Floats) -> Floats:
    found = np.zeros(design.shape[1])
    penalty = np.full(design.shape[1], RIDGE)
    penalty[0] = 1e-6
    for _ in range(ROUNDS):
        chances = 1 / (1 + np.exp(-np.clip(design @ found, -30, 30)))
        curvature = (design.T * (weights * chances * (1 - chances))) @ design + np.diag(penalty)
        step = np.linalg.solve(curvature, design.T @ (weights * (target - chances)) - penalty * found)
        found += step
        if float(np.abs(step).max()) < 1e-6:
            break
    return found


if __name__ == "__main__":
    main()
