"""The three texts to speak from, in the pieces in which the prompter shows them."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from scriptwright.cues import SectionCues
from scriptwright.script import ScriptSection
from scriptwright.sentences import sentences


class Level(StrEnum):
    """How much of the script is in sight, from all of it to almost nothing."""

    FULL = "full"
    PHRASES = "phrases"
    WORDS = "words"


#: What to speak from next, once this one goes well.
NEXT = {Level.FULL: "key phrases", Level.PHRASES: "cue words"}


def items_of(part: ScriptSection, cues: SectionCues, level: Level) -> tuple[dict[str, Any], ...]:
    """What is shown of a section, each piece with the words of the script that are said meanwhile."""
    if level is Level.FULL:
        return tuple(
            _item(span.of(line.text), len(span.of(line.text).split()))
            for line in part.lines
            for span in sentences(line.text)
        )
    if level is Level.PHRASES:
        words = {line.id: line.words for line in part.lines}
        return tuple(_item(cue.text, words.get(cue.line, 0)) for cue in cues.phrases)
    said = sum(line.words for line in part.lines)
    shown = cues.words or (part.heading,)
    return tuple(_item(word, said / len(shown)) for word in shown)


def _item(text: str, words: float) -> dict[str, Any]:
    return {"text": text, "words": words}
