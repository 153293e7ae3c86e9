"""Which sentences of a script a model may reword, and what becomes of a wording that the student accepts."""

from __future__ import annotations

import re
from dataclasses import dataclass

from scriptwright.rewording.checking import objection
from scriptwright.script.edits import reword
from scriptwright.script.model import Edits, LineKind, Script
from scriptwright.sentences import sentences

_SHORTEST = 4  #: words of a sentence that can be said in another way


@dataclass(frozen=True)
class Asked:
    """A sentence of a line of the script."""

    line: str  #: its id
    text: str


@dataclass(frozen=True)
class Wording:
    """What a model made of a sentence. `objection`: why it is not offered; None where it says the same."""

    asked: Asked
    text: str
    objection: str | None


def sentences_to_reword(script: Script) -> tuple[Asked, ...]:
    """The sentences that retell the interview: no quotation, and none of the student's own words."""
    return tuple(
        Asked(line.id, words)
        for line in script.lines
        if line.kind is LineKind.TOLD and not line.edited
        for span in sentences(line.text)
        for words in [span.of(line.text).strip()]
        if len(words.split()) >= _SHORTEST
    )


def wording_of(asked: Asked, answer: str) -> Wording:
    """The answer of a model, held against the sentence."""
    text = _alone(asked.text, answer)
    if text == asked.text:
        return Wording(asked, text, "It is the same sentence.")
    return Wording(asked, text, objection(asked.text, text))


def accept(edits: Edits, script: Script, wording: Wording) -> Edits:
    """The wording in the place of its sentence, where that still stands; never one with an objection."""
    line = next((line for line in script.lines if line.id == wording.asked.line), None)
    if line is None or wording.objection is not None or wording.asked.text not in line.text:
        return edits
    return reword(edits, line.id, line.text.replace(wording.asked.text, wording.text, 1))


def _alone(sentence: str, answer: str) -> str:
    """The answer without the quotation marks that a model may put around all of it."""
    text = answer.strip()
    inside = re.fullmatch(r"[“\"](?P<all>[^“”\"]+)[”\"]", text)
    return inside["all"].strip() if inside and not re.match('[“"]', sentence) else text
