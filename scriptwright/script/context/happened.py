"""Whether a sentence tells something that happened, as stories do."""

from __future__ import annotations

import re

from scriptwright.script.candidate import Candidate
from scriptwright.script.context.joints import PAST, is_past
from scriptwright.script.model import LineKind
from scriptwright.sections import Section

_SOON = 7  #: words of a sentence before its first verb
#: What is done always: "he walks", "who is".
_DOES = re.compile(
    r"(?i)\b(?:(?:he|she|it|who|that)(?:['’]s)? (?:\w+ly )?\w+s|(?:i|you|we|they) (?:have|know|do|are|am|can|will)|is|are|am)\b"
)
#: Who said so, and when, which is no part of what happened.
_SAID = re.compile(
    r"(?i)^(?:and |but |so )?(?:i|s?he|they|(?-i:[A-Z])\w+) (?:said|told (?:me|us)|mentioned|explained)(?: that)?\b"
)
#: Says whom or what a story is about, and nothing of it: "She told me about an older man in a housing case."
TELLS_OF = re.compile(
    r"(?i)(?:(?:and|then|also|but|so),? )*(?:he|she|they|(?-i:[A-Z])\w+(?: (?-i:[A-Z])\w+)?) (?:also |then )?(?:told (?:me|us)|talked|spoke) (?:about|of) "
    r"(?:the time\b|one (?:[\w'’-]+ ){1,3}(?:where|when|who|whose)\b|(?:one|an?|this) (?:(?!and\b|who\b|that\b)[\w'’-]+ )*?(?:m[ae]n|wom[ae]n|girl|boy|guy|lady|kid|student|patient|client|customer|case|job|family|couple|day|night|time|trial|call|accident|incident|mistake)\b)"
)


#: Sums up what the student takes from all that was told: "What I learned is mainly that …".
_STUDENTS_LESSON = re.compile(
    r"(?i)(?:(?:and|so|but|also|overall|in the end|now),? )*(?:what i (?:\w+ ){0,2}?(?:learn(?:ed|t)|took|take)\b|(?:(?:the|my|one) )(?:\w+ ){0,2}?(?:thing|lesson|takeaway)s? (?:that )?i (?:\w+ ){0,2}?(?:learn(?:ed|t)|took|take)\b"
    r"|i (?:have |['’]ve )?(?:\w+ )?learn(?:ed|t) (?:also )?(?:that|how|about|from)\b|(?:this|the|talking|hearing|interviewing)(?: \w+){0,4} (?:taught|showed) me (?:that|how|to)\b|my (?:\w+ )?(?:takeaway|lesson)\b)"
)


def is_students_lesson(candidate: Candidate) -> bool:
    """Whether a sentence of the student's sums up what they learned, with which no story goes on.

    >>> from dataclasses import replace
    >>> said = Candidate("1", Section.LEARNED, LineKind.TOLD, "What I learned is that mud dries.", (), (), 0, reported=True)
    >>> is_students_lesson(said), is_students_lesson(replace(said, reported=False))
    (True, False)
    """
    students = candidate.reported or candidate.kind is LineKind.OWN
    return students and _STUDENTS_LESSON.match(candidate.raw or candidate.text) is not None


def is_told(candidate: Candidate) -> bool:
    """Whether it is a sentence of what the interviewee told, or the student's own word in between; not a row of things."""
    between = candidate.section is Section.LEARNED and not candidate.lesson
    told = (candidate.kind is LineKind.TOLD or between) and len(candidate.items) <= 1
    return told and not is_students_lesson(candidate)


def happened(candidate: Candidate) -> bool:
    """Whether the first verb of a sentence is in the past, not one in a clause of what is done always."""
    words = _SAID.sub("", candidate.text)
    done = PAST.search(words)
    before = words[: done.start()] if done is not None else words
    return (
        done is not None
        and is_past(candidate)
        and len(before.split()) <= _SOON
        and _DOES.search(before) is None
    )
