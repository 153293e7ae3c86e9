"""A line as it was told, with whole sentences only; None where none of it is one."""

from __future__ import annotations

import re
from dataclasses import replace

from scriptwright.narration import Person
from scriptwright.script.candidate import Candidate
from scriptwright.script.model import LineKind
from scriptwright.script.short_notes.fragments import whole_own, whole_sentences
from scriptwright.script.short_notes.noted import ends_as_sentence
from scriptwright.script.telling.reporting import is_noted, of_somebody_else
from scriptwright.script.told import Told
from scriptwright.script.words.clauses import Form, form_of
from scriptwright.script.words.spoken import capital
from scriptwright.script.words.unsayable import asks_somebody, unsayable
from scriptwright.script.words.verbatim import verbatim
from scriptwright.sentences import sentences

_FEWEST = 5  #: words of what is told where the rest cannot be said
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
        told = replace(told, text=whole_sentences(without_remarks_on_notes(told.text), person, noted=noted))
    elif told.kind is LineKind.OWN and candidate.answer is None and (short or candidate.jotted):
        told = replace(told, text=whole_own(told.text, jotted=not short))
    if told.text and candidate.answer is None and _cannot_be_said(told):
        told = replace(told, text=_until_unsayable(told))
    if not told.text:
        return None
    if candidate.answer is None:
        told = replace(told, text=verbatim(told.text, (candidate.raw, *candidate.items, candidate.text)))
    if opens and candidate.answer is None and (joint := _GOES_ON.match(told.text)):
        told = replace(told, text=capital(told.text[joint.end() :]))
    mended = told.kind is not LineKind.QUOTED and correct is not candidate
    return replace(told, mended=True) if mended else told


#: A name that is spelled out, how it is said, and what the student says of noting it all down.
_SPELLED = re.compile(r",? (?:[A-Z] ){2,}[A-Z](?=[,.])")
_OF_NOTES = re.compile(
    r"(?i)(?:and |so |but )?(?:it(?:['’]s| is) (?:said|pronounced|spelled|spelt) \b.*|i(?:['’]m| am) (?:gonna|going to) (?:say|write|type|put)\b.*\bbefore i forget\b.*)"
)


def without_remarks_on_notes(text: str) -> str:
    """The words without the spelling of a name and the sentences on taking notes.

    >>> without_remarks_on_notes("I met Piet, P I E T. It's said like Pete. He keeps bees.")
    'I met Piet. He keeps bees.'
    """
    text = _SPELLED.sub("", text)
    said = [span.of(text) for span in sentences(text)]
    kept = [words for words in said if _OF_NOTES.fullmatch(words) is None]
    return text if len(kept) == len(said) else " ".join(kept)


def _until_unsayable(told: Told) -> str:
    """The sentences before the one that cannot be said, where the first is long enough to say something by itself."""
    marks = r"[\"“”]|\bI\b" if told.kind is LineKind.TOLD else r"[\"“”]"
    if told.kind is LineKind.QUOTED or re.search(marks, told.text):
        return ""
    kept: list[str] = []
    for span in sentences(told.text):
        words = span.of(told.text)
        if _cannot_be_said(replace(told, text=words)):
            break
        kept.append(words)
    first = kept[0] if kept else ""
    whole = len(first.split()) >= _FEWEST and form_of(first) is Form.STATEMENT
    return " ".join(kept) if whole else ""


def _cannot_be_said(told: Told) -> bool:
    own = told.kind is LineKind.OWN
    return unsayable(told.text, own=own) or (own and asks_somebody(told.text))
