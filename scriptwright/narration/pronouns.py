"""The places where the speaker speaks of themselves."""

from __future__ import annotations

import re
from dataclasses import dataclass

from scriptwright.narration.capitals import starts_sentence
from scriptwright.narration.exceptions import (
    KIN,
    MINE_DIG_BEFORE,
    MINE_DUG,
    MINE_GOES_ON,
    NUMBERED,
    NUMBERED_IN_SMALL,
    SET_PHRASE,
    TECHNICAL,
)
from scriptwright.narration.inclusive import inclusive_starts
from scriptwright.narration.person import Form
from scriptwright.narration.quotations import inside, quoted_spans

SINGULAR: dict[str, Form] = {
    "i": Form.SUBJECT,
    "me": Form.OBJECT,
    "my": Form.POSSESSIVE,
    "mine": Form.INDEPENDENT,
    "myself": Form.REFLEXIVE,
}
PLURAL: dict[str, Form] = {
    "we": Form.SUBJECT,
    "us": Form.OBJECT,
    "our": Form.POSSESSIVE,
    "ours": Form.INDEPENDENT,
    "ourself": Form.REFLEXIVE,
    "ourselves": Form.REFLEXIVE,
}
GLUED = frozenset("im ive id ill".split())
"""I and its verb written as one word, without the apostrophe."""

_WORD = re.compile(
    rf"(?<![A-Za-z0-9@#.])(?:{'|'.join([*SINGULAR, *PLURAL, *GLUED])})(?![A-Za-z0-9@])"
    r"|(?<=[.…])I(?![A-Za-z0-9@])",
    re.IGNORECASE,
)
_GLUED_GOES_ON = re.compile(
    r"\s+(?:\w+ly|also|always|never|just|rather|still)?\s*"
    r"(?:say|like|love|be|have|go|get|do|rather|tell|want|recommend|suggest|add|never|always|use|give|take|make|try|"
    r"probably|definitely|work|start|keep|end|prefer|hate|advise|need)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Mention:
    """One word of the speaker's: its offsets and form, whether it means several ("we"), its spelling."""

    start: int
    end: int
    form: Form
    plural: bool
    word: str

    @property
    def first(self) -> bool:
        """True for the word I itself."""
        return self.form is Form.SUBJECT and not self.plural


def mentions(text: str, kept: tuple[str, ...] = ()) -> list[Mention]:
    """Every first-person word that means the speaker, in order.

    Left out: what stands in quotations, in set phrases, in titles, numerals and technical names, and
    within the phrases of `kept` (the name of the person spoken of).
    """
    closed = quoted_spans(text) + _closed_spans(text, kept)
    found: list[Mention] = []
    everybody = inclusive_starts(text)
    for match in _WORD.finditer(text):
        if match.start() in everybody or inside(closed, match.start()):
            continue
        mention = _mention(text, match)
        if mention is not None:
            found.append(mention)
    return found


def first_person(sentence: str) -> bool:
    """True where the speaker speaks of themselves: I, me, my, we, our … outside quotations.

    >>> first_person("I teach."), first_person("She said she teaches."), first_person("World War I began.")
    (True, False, False)
    """
    return bool(mentions(sentence))


def _closed_spans(text: str, kept: tuple[str, ...]) -> list[tuple[int, int]]:
    spans = [match.span() for match in TECHNICAL.finditer(text)]
    spans += [match.span() for match in SET_PHRASE.finditer(text)]
    for phrase in kept:
        spans += (
            [match.span() for match in re.finditer(rf"(?<!\w){re.escape(phrase)}(?!\w)", text)]
            if phrase
            else []
        )
    return spans


def _mention(text: str, match: re.Match[str]) -> Mention | None:
    start, end = match.span()
    written, word = match.group(), match.group().lower()
    if word in GLUED:
        if not _is_glued(text, written, end):
            return None
        return Mention(start, start + 1, Form.SUBJECT, False, written[:1])
    if word == "i":
        if written == "I" and _is_numeral(text, start, end):
            return None
    elif word == "mine":
        if not _is_owned(text, start, end):
            return None
    elif _is_capital_name(text, written, start, end):
        return None
    plural = word in PLURAL
    return Mention(start, end, (PLURAL if plural else SINGULAR)[word], plural, written)


def _is_glued(text: str, written: str, end: int) -> bool:
    if not written[1:].islower():
        return False
    if written.lower() in ("id", "ill"):
        return bool(_GLUED_GOES_ON.match(text, end))
    return True


def _is_numeral(text: str, start: int, end: int) -> bool:
    before = text[:start].rstrip()
    if before == text[:start]:
        return False
    last = re.search(r"([A-Za-z]+)$", before)
    if last is None:
        return False
    word = last.group()
    if word[0].isupper() and not starts_sentence(text, last.start()) and _AFTER_NUMERAL.match(text, end):
        return True
    if word.lower() not in NUMBERED or (word.islower() and word not in NUMBERED_IN_SMALL):
        return False
    return word.lower() == "war" or not _CLAUSE.match(text, end)


_AFTER_NUMERAL = re.compile(
    r"\s*(?:$|[.,;:)?!](?!\s*who\b)|(?:and|or|in|at|with|for|from|class|classes|course|exam|student|students|teacher|level)\b)"
)
_CLAUSE = re.compile(
    r"['’](?:m|ve|d|ll)\b|\s+(?:am|was|have|had|do|did|don|didn|can|could|will|would|should|might|must|may|\w+ed|"
    r"also|really|always|never|usually|taught|took|teach|take|got|love|like|think|work|went|mean|want|need|saw|"
    r"run|lead|coach|know|knew|use|attend)\b",
    re.IGNORECASE,
)


def _is_owned(text: str, start: int, end: int) -> bool:
    before = re.search(r"([A-Za-z]+|['’]s)\s*$", text[:start])
    after = re.match(r"\s*([A-Za-z]+)", text[end:])
    previous = before.group(1).lower().replace("’", "'") if before else ""
    following = after.group(1).lower() if after else ""
    if previous in MINE_DUG or following in (
        "shaft",
        "shafts",
        "site",
        "sites",
        "worker",
        "workers",
        "field",
        "fields",
    ):
        return False
    if previous in MINE_DIG_BEFORE or re.search(r"(?:^|[.!?,;:(])\s*$", text[:start]):
        return not following or following in MINE_GOES_ON or bool(re.match(r"\s*[.,;:!?)]", text[end:]))
    return True


def _is_capital_name(text: str, written: str, start: int, end: int) -> bool:
    """A capital inside a sentence belongs to a title ("My Fair Lady") or to letters ("the US")."""
    if not written[0].isupper():
        return False
    if written == "US" or (written == "ME" and re.search(r"\b(?:the|an?|in|of)\s+$", text[:start])):
        return any(character.islower() for character in text)
    if written.isupper():
        return False
    if starts_sentence(text, start):
        return False
    following = re.match(r"\s+([A-Z][a-z]+)", text[end:])
    if following and following.group(1).lower() not in KIN:
        return True
    if written in ("Me", "Us") and re.match(r"\s+(?:&|and|Before|After|Against|Vs)\s+[A-Z]", text[end:]):
        return True
    previous = re.search(r"([A-Z][a-z]+)\s+$", text[:start])
    return (
        written.lower() in ("me", "us")
        and previous is not None
        and not starts_sentence(text, previous.start())
    )
