"""A person's name and how to reach them, kept out of what is shown and handed in.

The notes stay as they are. What is made of them goes through here last, so that nothing is missed.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import Any

from scriptwright._hiding_names import named, named_or_alike
from scriptwright.facts.names import sounds_like, untitled
from scriptwright.script.model import Line, OpenQuestion, Proposal, Script, ScriptSection
from scriptwright.transcript import Transcript, Word

E_MAIL, PHONE = "[e-mail address]", "[phone number]"  #: stand where one was

_ADDRESS = re.compile(r"(?<![\w.+-])[\w.+-]+\s?(?:@|\(at\)|\[at\])\s?[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)
_DIGITS = re.compile(r"(?<![\w.,$€£])(?:\+|\(|\d)(?:[\d\s().\-/\u2010-\u2013]{5,22})\d(?![\w,]\d|\w)")
_DATE = re.compile(r"\d{1,4}[-./]\d{1,2}[-./]\d{1,4}|\d{4}\s?[-\u2013]\s?\d{2,4}")
_AMERICAN = re.compile(r"(?:1[-. ])?(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}|\d{3}[-.]\d{4}")
_SAYS_PHONE = re.compile(
    r"\b(?:call|cell|dial|ext|fax|mobile|number|phone|reach|ring|tel|telephone|text|whatsapp)\w*\b",
    re.IGNORECASE,
)
_NEAR = 40  #: characters before a number in which a word tells that it is a phone's


@dataclass(frozen=True)
class Hiding:
    """What is to be kept out. Nothing, as long as nothing is given."""

    name: str = ""  #: of the interviewee, as the notes or the student give it
    pseudonym: str = ""  #: said in its place; "": the name stays
    contacts: bool = False  #: e-mail addresses and phone numbers go

    @property
    def hides(self) -> bool:
        """Whether anything is kept out."""
        return self.contacts or bool(self.pseudonym and self.name)


NOTHING = Hiding()


def hidden(text: str, hiding: Hiding) -> str:
    """The text without what is to be kept out.

    >>> hidden("Dr. Chen runs it: call Wei at 555-010-4477.", Hiding("Wei Chen", "Dr. K.", contacts=True))
    'Dr. K. runs it: call Dr. K. at [phone number].'
    """
    if hiding.contacts:
        text = _DIGITS.sub(_phone, _ADDRESS.sub(E_MAIL, text))
    for start, end in reversed(list(named(text, hiding.name, hiding.pseudonym))):
        text = text[:start] + hiding.pseudonym + text[end:]
    return text


def has_contacts(text: str) -> bool:
    """Whether there is an e-mail address or a phone number in the text."""
    return hidden(text, Hiding(contacts=True)) != text


def hidden_line(line: Line, hiding: Hiding) -> Line:
    """The line without it, and the question that it answers."""
    return _line(line, lambda text: hidden(text, hiding))


def hidden_script(script: Script, hiding: Hiding) -> Script:
    """The script without it: lines, questions, headings and what is proposed."""
    if not hiding.hides:
        return script

    def said(text: str) -> str:
        return hidden(text, hiding)

    return replace(
        script,
        sections=tuple(_section(part, said) for part in script.sections),
        cuts=tuple(_proposal(proposal, said) for proposal in script.cuts),
        additions=tuple(_proposal(proposal, said) for proposal in script.additions),
        doubts=tuple(map(said, script.doubts)),
    )


def hidden_transcript(transcript: Transcript, hiding: Hiding, others: Iterable[str] = ()) -> Transcript:
    """The transcript in which a take that says the name says the pseudonym, at the same moment.

    A name that was misheard counts as the name, unless it is one of the `others`: names of the notes.
    """
    if not (hiding.pseudonym and hiding.name):
        return transcript
    heard = transcript.words
    text = " ".join(word.text for word in heard)
    places = list(accumulate((len(word.text) + 1 for word in heard), initial=0))
    words: list[Word] = []
    at = 0
    known = {untitled(other) for other in others if not sounds_like(hiding.name, other)}
    known |= {part for other in known for part in other.split()}
    for start, end in named_or_alike(text, hiding.name, hiding.pseudonym, known):
        first, last = bisect(places, start) - 1, bisect(places, end - 1) - 1
        if first < at:
            continue
        instead = text[places[first] : start] + hiding.pseudonym + text[end : places[last + 1] - 1]
        words += heard[at:first]
        words += [replace(heard[first], text=one, end=heard[last].end) for one in instead.split()]
        at = last + 1
    return replace(transcript, words=(*words, *heard[at:]))


def hidden_values(document: Any, hiding: Hiding) -> Any:
    """A document of plain values without it, its keys as they are."""
    if isinstance(document, str):
        return hidden(document, hiding)
    if isinstance(document, list):
        return [hidden_values(one, hiding) for one in document]
    if isinstance(document, dict):
        return {key: hidden_values(one, hiding) for key, one in document.items()}
    return document


def _section(part: ScriptSection, said: Callable[[str], str]) -> ScriptSection:
    return replace(
        part,
        heading=said(part.heading),
        lines=tuple(_line(line, said) for line in part.lines),
        questions=tuple(_question(question, said) for question in part.questions),
        left_out=tuple(_line(line, said) for line in part.left_out),
    )


def _line(line: Line, said: Callable[[str], str]) -> Line:
    return replace(line, text=said(line.text), question=line.question and said(line.question))


def _question(question: OpenQuestion, said: Callable[[str], str]) -> OpenQuestion:
    return replace(question, gap=replace(question.gap, question=said(question.gap.question)))


def _proposal(proposal: Proposal, said: Callable[[str], str]) -> Proposal:
    return replace(proposal, line=_line(proposal.line, said))


def _phone(match: re.Match[str]) -> str:
    found = match.group()
    digits = sum(letter.isdigit() for letter in found)
    if not 7 <= digits <= 15 or _DATE.fullmatch(found.strip("().")):
        return found
    near = match.string[max(0, match.start() - _NEAR) : match.start()]
    tells = (
        found.startswith("+")
        or _AMERICAN.fullmatch(found)
        or (found.lstrip("(").startswith("0") and digits >= 9)
        or _SAYS_PHONE.search(near)
    )
    return PHONE if tells else found
