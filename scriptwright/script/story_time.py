"""A learner's story in one tense: what began in the past goes on in it, sentence by sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from scriptwright.language import parse
from scriptwright.narration.dictionary import inflections, is_base
from scriptwright.script.candidate import Candidate, Hand

_THEN = re.compile(
    r"(?i)\b(?:in (?:19|20)\d\d|yesterday|ago|one (?:time|day|night)|last (?:week|month|year|summer|winter|night)|at first|when (?:I|he|she|we|they) was|that (?:day|night|time))\b"
)
#: A time gone by that is told in the present all the same.
_AT_FIRST = re.compile(
    r"(?i)(?:at first|in the beginning),? (?:I|he|she|we|they) (?:want|think|don|go|work|do|have|need|like|live)\b"
)
#: What is so until today, or always.
_NOW = re.compile(
    r"(?i)\b(?:now|today|still|every|each|always|usually|sometimes|often|normally|these days|nowadays|since|until|will|must|can|should|you|your|called)\b|[\"“\x00]"
)
_BE = {"is": "was", "am": "was", "are": "were"}
_TOLD = ("ROOT", "conj", "ccomp", "advcl", "parataxis")
_SUBJECTS = ("nsubj", "nsubjpass", "expl")


@dataclass
class StoryTime:
    """The block whose story is being told, whether it is past, and whether its verbs have lost their endings."""

    blocks: tuple[str, ...] = ()
    past: bool = False
    bare: bool = False

    def told(self, candidate: Candidate) -> Candidate:
        """The candidate in the tense of the story that it goes on with."""
        if candidate.hand is not Hand.LEARNER or candidate.items:
            return candidate
        same = candidate.blocks == self.blocks
        bare = (same and self.bare) or _bare(candidate.text)
        goes_on = same and bare and self.past and not _NOW.search(candidate.text)
        text = in_past(candidate.text) if goes_on else candidate.text
        first = _AT_FIRST.match(text) is not None
        bare = bare or first
        began = first or (
            _THEN.search(text) is not None and any(token.tag_ == "VBD" for token in parse(text))
        )
        self.blocks, self.past, self.bare = candidate.blocks, began or goes_on, bare
        return candidate if text == candidate.text else replace(candidate, text=text)


def _bare(text: str) -> bool:
    """Whether a verb of one person or thing has no ending: "nobody find it", "an area which have no plug"."""
    for verb in parse(text):
        ruled = any(child.dep_ == "aux" for child in verb.children)
        if verb.tag_ not in ("VBP", "VB") or ruled or verb.lower_ in ("am", "are"):
            continue
        subject = next((child for child in verb.children if child.dep_ == "nsubj"), None)
        whose = verb.head if subject is not None and subject.tag_ in ("WDT", "WP") else subject
        if whose is not None and (
            whose.tag_ == "NN" or whose.lower_ in ("he", "she", "it", "nobody", "everybody")
        ):
            return True
    return False


def in_past(text: str) -> str:
    """The words with their finite verbs in the past.

    >>> in_past("It is August and nobody find the box."), in_past("She say the room is cold.")
    ('It was August and nobody found the box.', 'She said the room was cold.')
    """
    edits: list[tuple[int, int, str]] = []
    for verb in parse(text):
        ruling = verb.head if verb.dep_ in ("aux", "auxpass") else verb
        subject = any(child.dep_ in _SUBJECTS for child in ruling.children)
        if verb.tag_ not in ("VBZ", "VBP", "VB") or ruling.dep_ not in _TOLD:
            continue
        if verb.text[0] in "'’":
            return text
        helped = ruling is verb and any(child.dep_ == "aux" for child in verb.children)
        if helped or not (subject or ruling.dep_ == "conj") or (verb.tag_ == "VB" and not subject):
            continue
        after = text[verb.idx + len(verb.text) :]
        lower = verb.lower_
        past = _BE.get(lower) or ("had" if lower in ("have", "has") else None)
        if lower in ("do", "does"):
            past = "did"
        elif past is None:
            base = lower if is_base(lower) else verb.lemma_
            past = next(iter(inflections(base, "VBD")), None)
        if past is None or re.match(r"['’]", after):
            return text
        edits.append((verb.idx, verb.idx + len(verb.text), past))
    for start, end, past in reversed(edits):
        text = text[:start] + past + text[end:]
    return text
