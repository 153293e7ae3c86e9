"""The line of a note that only names something, and which of those lines are needed."""

from __future__ import annotations

import re

from scriptwright.language import parse
from scriptwright.narration import contract, narrate
from scriptwright.script.candidate import Candidate
from scriptwright.script.model import LineKind
from scriptwright.script.short_notes.tails import tidied
from scriptwright.script.telling.left_bare import AMOUNT, told_bare
from scriptwright.script.telling.reporting import is_noted, of_somebody_else
from scriptwright.script.telling.wording import sentences_of
from scriptwright.script.told import Telling, Told
from scriptwright.script.words.articles import is_person
from scriptwright.script.words.clauses import Form, form_of
from scriptwright.script.words.place import Place
from scriptwright.script.words.spoken import article, capital, ended
from scriptwright.script.words.subjects import left_out
from scriptwright.script.words.unmarked import is_unmarked_speech
from scriptwright.script.words.unsayable import unsayable

#: Answers what nobody has asked in a video.
_TO_NOBODY = re.compile(
    r"(?i)(?:and |but |so )?i(?:['’]m| am)? ?(?:think|guess|hope|believe|suppose|bet)? ?(?:so|gonna|going to|i (?:do|am|will|can|did|would)|not|we['’]ll see|dunno|don['’]t know)[.!]|we['’]ll see[.!]|(?:and |but |so )?(?:that|this|it) means[.!]|.{0,30}\b(?:said|words),? “(?:real|actual|serious|good|best|main) (?:advice|answer|talk|part|one)\.”"
)


#: What the student means to ask, a note to themselves: "Ask Mrs. Lee if I have to say the pay."
_TO_DO = re.compile(
    r"(?:ASK|Ask) (?:again )?(?:(?:Mr|Mrs|Ms|Dr|Miss)\.? )?(?:[A-Z]\w+|him|her|them|teacher) (?:if|whether|about|for)\b"
)


def tell_bare(teller: Telling, candidate: Candidate) -> Told | None:
    """The line of a note that can be told in no other way, as what it names, or in a story as it stands."""
    return _named(teller, candidate) or _as_it_stands(candidate)


#: So many, said alone within a story: "8 floors."
_COUNT = re.compile(r"(?i)(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) [a-z]{3,}s[.!]?")


def _named(teller: Telling, candidate: Candidate) -> Told | None:
    """The line of a note that names something."""
    heading = candidate.heading.text.strip(" *_#:-–.") if candidate.heading is not None else ""
    answers = candidate.question is not None and candidate.first
    text = candidate.text
    if candidate.kind is not LineKind.TOLD or candidate.items or answers or re.search(r"[.!?] [A-Z]", text):
        return None
    if candidate.answer is not None or of_somebody_else(candidate) or is_unmarked_speech(text, told=True):
        return None
    told_of = candidate.reported or is_noted(candidate)
    if candidate.opens and AMOUNT.fullmatch(text.rstrip(".")):
        return None
    if candidate.tale and not candidate.opens and candidate.reported and _COUNT.fullmatch(text):
        return Told(sentences_of([text]), LineKind.TOLD)
    words = teller.small(tidied(text, teller.person) if told_of else narrate(text, teller.person))
    made = told_bare(words, Place(teller.person, heading), past=candidate.story)
    told = sentences_of([contract(made)]) if made else ""
    only_named = re.match(r"(?i)(?:also,? )?(?:it|there)\b", told) is not None
    return Told(told, LineKind.TOLD, bare=only_named) if told and not unsayable(told) else None


_FEWEST, _MOST = 3, 16  #: words of a note that is told as it stands
#: What nobody reads aloud, or what would be somebody else's: marks, "I", "you", words that are cut short.
_NOT_ALOUD = re.compile(
    r"(?i)[@=<>|~#*_{}\[\]/+&:→]|\b(?:i|i['’]\w+|me|my|we|us|our|you|your|u|ur)\b|\b(?!(?:mr|mrs|ms|dr|hmm|shh|tv|dvd|mph|nyc)\b)[bcdfghjklmnpqrstvwxz]{2,}\b"
)
_QUOTED = re.compile(r"[\"“][^\"”]*[\"”]")
#: Whoever a bit of a story begins with: "Man after a stroke, only wanted a cup."
_SOMEBODY = re.compile(r"(?:For example, )?(?P<who>[A-Za-z]+[^s\W])\b(?! (?:and|or)\b)")


def _as_it_stands(candidate: Candidate) -> Told | None:
    """A bit of a story that is no sentence, as the student noted it: "Wedding at 7 the next day."; a story is not told without."""
    text = ended(candidate.text)
    noted = candidate.tale and candidate.reported and not candidate.items and candidate.kind is LineKind.TOLD
    bare = _QUOTED.sub("", text)
    if not noted or not _FEWEST <= len(text.split()) <= _MOST or _NOT_ALOUD.search(bare) or unsayable(text):
        return None
    if left_out(text) is not None or form_of(text) not in (Form.NOUN, Form.STATEMENT):
        return None
    begins = _SOMEBODY.match(text)
    if begins is not None and is_person(begins["who"].lower()):
        at = begins.start("who")
        text = f"{text[:at]}{article(begins['who'])} {text[at].lower()}{text[at + 1 :]}"
    elif parse(text)[0].pos_ in ("VERB", "AUX"):
        return None
    return Told(sentences_of([contract(capital(text))]), LineKind.TOLD, untold=True)


def is_needless(candidate: Candidate, told: Told) -> bool:
    """Whether a line only names something outside a story, which alone would have a hole without it."""
    return told.bare and not candidate.tale


def says_nothing(told: Told) -> bool:
    """Three words without a verb tell nobody anything, nor does an answer to nobody: "I think I do." """
    if _TO_NOBODY.fullmatch(told.text) or (told.kind is LineKind.OWN and _TO_DO.match(told.text)):
        return True
    few = told.kind is LineKind.TOLD and len(told.text.split()) <= 3
    return few and form_of(told.text) in (Form.NOUN, Form.IMPERATIVE)
