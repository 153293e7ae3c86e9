"""What no sentence of the third person holds, given word for word as the interviewee said it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from scriptwright.narration import first_person
from scriptwright.notes.model import Kind
from scriptwright.notes.small_talk import says_nothing
from scriptwright.script.candidate import Candidate
from scriptwright.script.context.counsel import is_at_somebody
from scriptwright.script.model import LineKind, Source
from scriptwright.script.questions.asked import indirect
from scriptwright.script.talk.said_to_you import without_asides
from scriptwright.script.telling.remarks import only_said_there, to_the_young
from scriptwright.script.told import Telling, Told
from scriptwright.script.words.clauses import Form, form_of
from scriptwright.script.words.spoken import capital, ended, said_aloud
from scriptwright.script.words.striking import is_fact

_FEWEST, _LONGEST = 2, 26  #: words of such a quotation
_FEW = 2  #: words of a bare fact that is not told by itself: "Also layoffs."
_VOICED = 3  #: answers that say "I", at the least, by which notes are known to give them as they were said
_LONGEST_ASKED = 12  #: words of a question that is given word for word
#: What is asked of the student, or says no more than that somebody thinks.
_NOTHING = re.compile(
    r"(?i)(?:(?:oh|so|and|but|ah|ok|okay|yeah|well)[,.]? )*(?:sure|okay|ok|right|enough|exactly|that['’]?s it|that['’]?s all|of course|i don['’]?t know|i think|(?:very |that['’]s )?(?:good|great|nice|well) \w+)[.!…]*"
    r"|(?:(?:and|also|but|or),? )+(?:that|because|how)\b.*|.*\bplease[.!]|.*\b(?:inaudible|crosstalk)\b.*"
)
_REPLIES = re.compile(r"(?i)\b(?:yes|yeah|yep|nope)\b|\bno\b(?! [a-z])")
_MARKS = re.compile(r"[\[\](){}*_/<>#|]|\.\.|…|:$")


def with_voices(found: Sequence[Candidate]) -> list[Candidate]:
    """The candidates, those of answers noted as they were said marked as such.

    Notes in which most answers speak of "I" have the others in the same voice.
    """
    asked = [c for c in found if _is_answer(c)]
    said = {c.question.id for c in asked if c.question and not c.reported and first_person(c.raw)}
    others = {c.question.id for c in asked if c.question and c.reported}
    if len(said) < _VOICED or len(said) <= len(others):
        return list(found)
    return [replace(c, spoken=True) if _is_answer(c) and not c.reported else c for c in found]


def _is_answer(candidate: Candidate) -> bool:
    asked = candidate.question
    of_them = candidate.kind is LineKind.TOLD and not candidate.items and not candidate.addressed
    return of_them and asked is not None and asked.kind is Kind.QUESTION


def in_their_words(teller: Telling, candidate: Candidate) -> Told | None:
    """A sentence of an answer that cannot be told, as a quotation; None where it is not to be said at all.

    One right behind another goes on with it, without a new "she said"; in a story it is told as it is: "On a stool.",
    and so is a bare fact behind what it belongs to.
    """
    words = _quotable(candidate)
    if words is None or _says_name(words, teller.person.name):
        return None
    about = candidate.question or candidate.heading
    behind = candidate.before is not None and candidate.before == teller.last and not teller.plain
    within = candidate.tale and not candidate.first and about is not None and about.id == teller.topic
    bare = form_of(words) is Form.NOUN and not first_person(words) and not _REPLIES.search(words)
    fact = bare and not candidate.first and is_fact(words)
    if not teller.plain and (bare if within else fact and behind and len(words.split()) > _FEW):
        return Told(capital(re.sub(r"^So,? (?=\w)", "", words)), LineKind.TOLD, untold=True)
    if fact and not teller.plain:
        return None
    quoted = f"“{words}”"
    if behind and teller.quoted_last:
        return Told(quoted, LineKind.QUOTED, untold=True)
    they = capital(teller.doer)
    question = candidate.question
    if candidate.first and question is not None and indirect(question.text, teller.person) is None:
        asked = _as_asked(question.text)
        if asked is None:
            return None
        text = f"I asked, “{asked}” and {teller.person.pronoun.value} said, {quoted}"
        return Told(text, LineKind.QUOTED, (Source("notes", question.start, question.end),), untold=True)
    return Told(f"{they} said, {quoted}", LineKind.QUOTED, untold=True)


def _says_name(words: str, name: str) -> bool:
    """Whether somebody says their own name, where that is known."""
    return any(re.search(rf"\b{re.escape(last)}\b", words) for last in name.split()[-1:])


def _quotable(candidate: Candidate) -> str | None:
    """The words of a sentence that may be quoted though it is not striking; None for what may not."""
    words = without_asides(said_aloud(candidate.raw)).replace("“", "'").replace("”", "'").replace('"', "'").strip()
    if not candidate.spoken or not _FEWEST <= len(words.split()) <= _LONGEST:
        return None
    text, asked = candidate.text or words, candidate.asked or ""
    if words[-1:] not in ".!,;" and words[-1:].isalnum():
        words = ended(words)
    if words[-1:] not in ".!" or _MARKS.search(words) or _NOTHING.fullmatch(words) or says_nothing(words):
        return None
    if only_said_there(text) or to_the_young(words) or form_of(text) is Form.QUESTION:
        return None
    if form_of(text) is Form.IMPERATIVE and is_at_somebody(text, asked):
        return None
    return capital(words)


def _as_asked(question: str) -> str | None:
    """A question as it was put, without its fillers; None for one that is no clean question."""
    words = said_aloud(question).strip()
    clean = words.endswith("?") and words.count("?") == 1 and not re.search(r'[\[("“:;]|\.\s', words)
    return capital(words) if clean and 2 <= len(words.split()) <= _LONGEST_ASKED else None
