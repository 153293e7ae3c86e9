"""A line as it was told, with whole sentences only; None where none of it is one."""

from __future__ import annotations

import re
from dataclasses import replace

from scriptwright.narration import Person
from scriptwright.script.candidate import Candidate
from scriptwright.script.fragments import whole_own, whole_sentences
from scriptwright.script.model import LineKind
from scriptwright.script.noted import ends_as_sentence
from scriptwright.script.reporting import is_noted, of_somebody_else
from scriptwright.script.spoken import capital
from scriptwright.script.told import Told
from scriptwright.script.unsayable import asks_somebody, unsayable
from scriptwright.script.verbatim import verbatim

_FEW = 8  #: words of a note in small letters that may be no sentence though a full stop is behind it


#: What goes on from a sentence before, where none is: "And for myself, I sing".
_GOES_ON = re.compile(
    r"(?:(?:And|So|Also|Plus|Anyway|Then)(?:,? (?:and|so|also))?,? )(?=(?:I|[Mm]y|[Hh]e|[Ss]he|[Tt]hey|[Ww]e|[Ff]or|[Ww]hat|[Ii]n|[Tt]he)\b)"
)


def whole_line(
    told: Told | None, candidate: Candidate, correct: Candidate, person: Person, *, opens: bool = False
) -> Told | None:
    """The line without what is no sentence in it; `correct`: the candidate with its grammar mended.

    `opens`: its section begins with it, so that it goes on from nothing.
    """
    if told is None or of_somebody_else(candidate):
        return None
    small = candidate.raw[:1].islower() and len(candidate.raw.split()) <= _FEW
    short = small or not ends_as_sentence(candidate.raw)
    if told.kind is LineKind.TOLD:
        noted = correct.reported or is_noted(correct) or short
        told = replace(told, text=whole_sentences(told.text, person, noted=noted))
    elif told.kind is LineKind.OWN and candidate.answer is None and (short or candidate.jotted):
        told = replace(told, text=whole_own(told.text, jotted=not short))
    if not told.text or (candidate.answer is None and _cannot_be_said(told)):
        return None
    if candidate.answer is None:
        told = replace(told, text=verbatim(told.text, (candidate.raw, *candidate.items, candidate.text)))
    if opens and candidate.answer is None and (joint := _GOES_ON.match(told.text)):
        told = replace(told, text=capital(told.text[joint.end() :]))
    mended = told.kind is not LineKind.QUOTED and correct is not candidate
    return replace(told, mended=True) if mended else told


def _cannot_be_said(told: Told) -> bool:
    own = told.kind is LineKind.OWN
    return unsayable(told.text, own=own) or (own and asks_somebody(told.text))
