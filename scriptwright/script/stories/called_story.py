"""What calls a part of the notes a story: its heading, the question above it, or the sentence that begins it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from scriptwright.notes.model import NoteBlock
from scriptwright.script.candidate import Candidate

#: What asks for one story.
_ASKS_FOR_ONE = re.compile(
    r"(?i)\b(?:stor(?:y|ies)|anecdotes?|happened to you)\b|\bever (?:go|gone|went) wrong\b|\b(?:an?|one|the|any) (?:\w+ )?(?:time|day|night|moment) (?:when |that )?(?:you|sticks?|stays?|stands?)\b|\bmemorable\b|\b(?:an?|one|any) [a-z]+ (?:that |which |where )?(?:you|s?he|they) (?:\w+ )?(?:remember|won['’]?t forget|can['’]?t forget)|\b(?:an?|one|any) (?:\w+ ){0,2}(?:situation|incident|emergency|case|moment|event|experience)s? (?:that |which |where |when |in which )?(?:you|s?he|they)(?:['’]ve| have| has|['’]ll| will)?(?: ever| always| still| never)? (?:had|remember|experienced|faced|forget|dealt|handled|been)|\bremember (?:an?|one|any) (?:\w+ )?(?:time|day|night|situation|case|moment)\b|\bnever forget\b|\bremember (?:the )?most\b|\b(?:sticks?|stays?|stands?) (?:w/?|with|out)\b"
)


#: What the student calls a story, in a heading.
_CALLS_STORY = re.compile(
    r"(?i)(?<!\bher )(?<!\bhis )(?<!\btheir )(?<!\bmy )(?<!\blife )(?<!\bcareer )(?<!\bback )(?<!\bown )\b(?:story|stories|anecdote|incident)\b"
)


#: The same in the sentence that begins it: "The story he told was about a boy."
_TELLS_ONE = re.compile(
    r"(?i)(?:the|one|another|a|her|his|their)(?: (?:\w+ ){0,2})?story\b(?=.*\b(?:told|tells|about|was)\b)"
)


#: What asks for one thing that happened, which may be told at any length.
_ASKS_FOR_CASE = re.compile(
    r"(?i)\b(?:an?|one|any) (?:\w+ )?(?:job|case|day|night|moment|situation|person|customer|patient|guest|student|time|project|call)\b.*\b(?:remember|forget|memory)|\b(?:an?|one|any) (?:\w+ )?(?:example|story)\b"
)


def asks_for_case(question: str) -> bool:
    """Whether a question asks for one thing that happened.

    >>> asks_for_case("Is there a call you remember?"), asks_for_case("Is there a test?")
    (True, False)
    """
    return _ASKS_FOR_CASE.search(question) is not None


def calls_story(heading: NoteBlock | None) -> bool:
    """Whether a heading says that what stands below it is a story."""
    return heading is not None and _CALLS_STORY.search(heading.text) is not None


def asks_for_story(question: NoteBlock | None) -> bool:
    """Whether a question asks for one story: "Is there a day you remember?"."""
    return question is not None and _ASKS_FOR_ONE.search(question.text) is not None


def calls_stories(heading: NoteBlock | None) -> bool:
    """Whether a heading says that what stands below it are several stories: "Stories from the road".

    >>> from scriptwright.notes.model import Kind
    >>> headings = (NoteBlock("1", Kind.HEADING, None, None, text, 0, 1) for text in ("Funny stories", "The story"))
    >>> [calls_stories(heading) for heading in headings]
    [True, False]
    """
    called = _CALLS_STORY.search(heading.text) if heading is not None else None
    return called is not None and called.group().lower() == "stories"


def begins_one(previous: Candidate | None, block: NoteBlock, by_id: Mapping[str, NoteBlock]) -> bool:
    """Whether a block begins a story below a heading of its own, which goes on from nothing before it."""
    heading = by_id.get(block.heading or "")
    return calls_story(heading) and (previous is None or previous.heading is not heading)


def tells_one(candidate: Candidate) -> bool:
    """Whether a sentence says that it begins the story that was told: "The story she told was about a boy." """
    return _TELLS_ONE.match(candidate.text) is not None


def is_announced(candidate: Candidate) -> bool:
    """Whether a sentence, or the question or the heading that it stands below, calls what is told a story."""
    return asks_for_story(candidate.question) or candidate.announced or calls_story(candidate.heading) or tells_one(candidate)
