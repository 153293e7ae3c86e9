"""Whom somebody speaks of in a story of theirs: "There was a fella, Al. He came every week." """

from __future__ import annotations

import re

from scriptwright.script.candidate import Candidate
from scriptwright.sections import Pronoun
from scriptwright.sentences import sentences

_ACTS = re.compile(r"(?:(?i:and|but|so|then|because|anyway|first)[, ]+)*(?P<who>He|She|he|she)\b")
_MAN = r"fella|fellow|man|guy|lad|bloke|gentleman|gent|boy|chap|old boy"
_WOMAN = r"woman|lady|girl|lass|old dear|gran(?:ny|dma)?"
#: Somebody who is brought in as the one of whom the sentence is.
_BROUGHT_IN = re.compile(
    rf"(?i)(?:(?:and|but|so|then),? )?(?:there(?:['’]s| is| was| were)|i (?:had|have|taught|met|knew|got)|one|this) (?:an? |this |one )?(?:[a-z]+ ){{0,2}}(?:(?P<man>{_MAN})|(?P<woman>{_WOMAN}))\b"
)


def whose_of_other(kin: str, heard: str) -> str | None:
    """A relative of somebody else's who was spoken of last: "wife" as "His wife"; None where there is nobody."""
    other = spoken_of_last(heard)
    return f"{other.possessive.capitalize()} {kin}" if other is not None else None


def with_other(candidate: Candidate, heard: str) -> str | None:
    """A deed without its subject in a story, told of whoever did the one before; None where that was the interviewee."""
    other = spoken_of_last(heard) if candidate.story and not candidate.first else None
    small = f"{candidate.text[:1].lower()}{candidate.text[1:]}"
    return f"{other.value.capitalize()} {small}" if other is not None else None


def spoken_of_last(heard: str) -> Pronoun | None:
    """The pronoun of whoever the last sentence is about, where it is somebody beside the one who speaks; else None.

    `heard`: what somebody said before, in their own words, so that "he" and "she" are others.

    >>> spoken_of_last("I teach. There was a fella, Al, he was 61.").value, spoken_of_last("He sighed. I left.")
    ('he', None)
    """
    spans = sentences(heard)
    last = spans[-1].of(heard) if spans else ""
    acts = _ACTS.match(last)
    if acts is not None:
        return Pronoun(acts["who"].lower())
    brought = _BROUGHT_IN.match(last)
    if brought is None:
        return None
    return Pronoun.HE if brought["man"] else Pronoun.SHE
