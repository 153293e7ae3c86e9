"""What the student says of themselves around a question, parted from what is asked."""

from __future__ import annotations

import re

from scriptwright.notes.reader import Reader
from scriptwright.notes.voices import asks, is_chatter
from scriptwright.sentences import Span

#: What the student says of themselves before asking in the same sentence: "I faint at blood, is this a bad idea?"
_FACT_FIRST = re.compile(
    r"(?i)(?P<fact>(?:I['’]?m|I am|I get|I have|I hate|I don['’]?t|I can['’]?t|I always|I want|I wanna|I love|I like|I play|I hope|my (?:mom|dad|dream|goal)) [^?]{12,}?),? (?:so )?(?=(?:is|do|does|should|can|would|how|what|any|am|could)\b[^,]{4,}\?\W*$)"
)


#: What the student says of themselves after asking, in the same sentence: "any advice, I'm bad at math but I like this".
FACT_ADDED = re.compile(
    r"(?i)(?P<asked>[^?]*\b(?:advice|tips?|tell|say|suggest|recommend|advise|do you think|should|would you)\b[^?]{0,40}?)(?:,| [-–—]|;)\s*"
    r"(?:because |since |bc |like )?(?P<fact>(?:I(?:['’]m| am|m|['’]ve| have| want| wanna| love| like| hate| really)|my (?:mom|dad|parents|family|dream|goal))\b [^?]{20,})[?.]*"
)


def parted_fact(reader: Reader, spans: list[Span], own: list[Span]) -> tuple[list[Span], list[Span]]:
    """The sentences of a question and those of them about the student, a fact parted from what is asked with it."""
    first = spans[0]
    match = _FACT_FIRST.match(first.of(reader.text))
    if match is None:
        return spans, own
    fact = Span(first.start, first.start + match.end("fact"))
    rest = Span(first.start + match.end(), first.end)
    return [fact, rest, *spans[1:]], [fact, *own]


def is_students_fact(sentence: str) -> bool:
    """Whether a sentence of the interviewer's tells of the student: "I'm a sophomore"."""
    return (
        bool(
            re.search(
                r"(?i)\b(?:i'?m|i am|i've|i have|i want|i wanna|i love|i like|i play|i study|i chose|i asked|i wanted|i hope|my (?:major|dream|goal|brother|sister|mom|dad|uncle|aunt|grand\w+))\b",
                sentence.replace("’", "'"),
            )
        )
        and not is_chatter(sentence)
        and not asks(sentence)
    )
