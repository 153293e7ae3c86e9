"""What the student comes back to in their own part, and how much more that is worth telling."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from scriptwright.script.candidate import Candidate
from scriptwright.script.own_part.echoes import echoes
from scriptwright.sections import Section

_PONDERED = 1.3  #: for each rare word by which the student comes back to a sentence
_PONDERED_MOST = 4.0
_PONDERING = 1.0  #: for the student's own sentence that comes back to something
_PONDERED_NEAR = 0.5  #: for the other sentences of its answer
_PONDERED_NEAR_MOST = 1.6
_OF_REASON = 0.5  #: of how strongly the reason comes back to something, which is told before it


def about(candidate: Candidate) -> str:
    """What tells apart the answers that are told together: the question or heading, else the story or the paragraph."""
    above = candidate.question or candidate.heading
    return above.text if above is not None else candidate.tale or candidate.blocks[0]


@dataclass(frozen=True)
class Pondered:
    """What is worth more because the student comes back to it."""

    gained: Mapping[str, float]  #: by a sentence, by its id
    near: Mapping[str, float]  #: by the others that are told with it, by what they are about
    echoed: Mapping[
        str, float
    ]  #: how strongly the student's own part comes back to a sentence, as rare words


def pondered_of(found: Sequence[Candidate], names: Sequence[str]) -> Pondered:
    """What the sentences gain that the student comes back to. `names`: those of the interviewee."""
    strength: dict[str, float] = {}
    answers: dict[str, float] = {}
    gained: dict[str, float] = {}
    echoed: dict[str, float] = {}
    for echo in echoes(found, names):
        told = echo.told
        strength[told.id] = strength.get(told.id, 0.0) + echo.strength
        gained[echo.own.id] = _PONDERING
        answers[about(told)] = answers.get(about(told), 0.0) + echo.strength
        if echo.own.pondered:
            share = _OF_REASON if echo.own.section is Section.WHY else 1.0
            echoed[told.id] = echoed.get(told.id, 0.0) + share * echo.strength
    gained |= {id: min(_PONDERED_MOST, _PONDERED * most) for id, most in strength.items()}
    near = {text: min(_PONDERED_NEAR_MOST, _PONDERED_NEAR * most) for text, most in answers.items()}
    return Pondered(gained, near, echoed)
