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
    r"(?i)(?:(?:and|then|also|but|so),? )*(?:he|she|they|(?-i:[A-Z])\w+) (?:also |then )?(?:told (?:me|us)|talked|spoke) (?:about|of) "
    r"(?:the time\b|(?:one|an?|this) (?:(?!and\b|who\b|that\b)[\w'’-]+ )*?(?:m[ae]n|wom[ae]n|girl|boy|guy|lady|kid|student|patient|client|customer|case|job|family|couple|day|night|time|trial|call|accident|incident|mistake)\b)"
)


def is_told(candidate: Candidate) -> bool:
    """Whether it is a sentence of what the interviewee told, or the student's own word in between; not a row of things."""
    between = candidate.section is Section.LEARNED and not candidate.lesson
    return (candidate.kind is LineKind.TOLD or between) and len(candidate.items) <= 1


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
