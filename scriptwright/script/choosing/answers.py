"""The candidates of one answer together, in their order: what is told of them is a stretch that hangs together."""

from __future__ import annotations

from collections.abc import Sequence

from scriptwright.script.candidate import Candidate
from scriptwright.script.model import LineKind


def answers_of(found: Sequence[Candidate]) -> list[list[Candidate]]:
    """The candidates, those of one answer together, in their order."""
    answers: list[list[Candidate]] = []
    for candidate in found:
        paragraph = candidate.opens and candidate.question is None and candidate.kind is not LineKind.OWN
        last = answers[-1][-1] if answers else None
        if (
            last is not None
            and (last.section, last.lesson) == (candidate.section, candidate.lesson)
            and (
                (candidate.before == last.id and not paragraph)
                or (candidate.tale and candidate.tale == last.tale)
                or _next_station(last, candidate)
            )
        ):
            answers[-1].append(candidate)
        else:
            answers.append([candidate])
    return answers


def _next_station(last: Candidate, candidate: Candidate) -> bool:
    """Whether an item of a list goes on with how somebody came to their work."""
    stations = last.history and candidate.history and bool(last.items) and bool(candidate.items)
    return stations and (last.question, last.heading) == (candidate.question, candidate.heading)
