"""Of whom a short note is, and whether what stands around it is over: what its verb has to agree with."""

from __future__ import annotations

import re
from dataclasses import dataclass

from scriptwright.narration import Person
from scriptwright.sections import Pronoun

#: Headings of what is over, and of what somebody does.
_OVER = re.compile(
    r"(?i)\b(?:how (?:he|she|they|\w+) (?:got|started|began|came|became|learned|ended)|background|history|before|path|past|childhood|early|growing up|getting (?:in|into|there|started)|the way (?:in|there)|story)\b"
)
PAST_SIGNS = re.compile(
    r"(?i)\b(?:was|were|had|then|ago|back then|at first|at the time|(?:19|20)\d\d|first (?:job|day|year|week))\b"
)


@dataclass(frozen=True)
class Place:
    """Who a note is of, and whether what stands around it is over."""

    person: Person
    heading: str = ""
    of_work: bool = False  #: whether it is told where it is said who somebody is and what they do
    proper: frozenset[str] = frozenset()  #: words that the notes write with a capital wherever they stand
    tale: bool = False  #: whether it is part of a story
    past: bool = False  #: whether what stands around it is told in the past

    @property
    def over(self) -> bool:
        """Whether the heading tells of former days."""
        return _OVER.search(self.heading) is not None

    @property
    def plural(self) -> bool:
        """Whether the verb is that of "they"."""
        return self.person.pronoun is Pronoun.THEY

    def be(self, words: str) -> str:
        """The copula for the interviewee, as the words or the heading have the time."""
        if self.over or PAST_SIGNS.search(words):
            return "were" if self.plural else "was"
        return "are" if self.plural else "is"

    @property
    def they(self) -> str:
        """The pronoun as a subject."""
        return self.person.pronoun.value

    @property
    def have(self) -> str:
        """The verb of having, now."""
        return "have" if self.plural else "has"

    @property
    def was(self) -> str:
        """The copula of the past."""
        return "were" if self.plural else "was"
