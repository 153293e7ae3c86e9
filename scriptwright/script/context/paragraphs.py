"""A sentence that opens a block, and the one before it: whether it goes on with that, in which section, or is lost without it."""

from __future__ import annotations

import re
from dataclasses import replace

from scriptwright.notes.model import NoteBlock
from scriptwright.notes.narrative import sums_up
from scriptwright.outline import Outline
from scriptwright.script.candidate import Candidate
from scriptwright.script.context.referring import points_back
from scriptwright.script.model import LineKind
from scriptwright.sections import Section

#: A blank line, whatever ends the lines of the notes.
BLANK_LINE = re.compile(r"(?:\r\n|\r(?!\n)|\n)[ \t]*(?:\r\n|\r(?!\n)|\n)")
#: A few words on what the sentence before says.
_WORD_ON = re.compile(r"(?i)(?:and |but |so )?(?:it|that|this)(?:['’]s| is| was)(?: [\w'’]+){1,4}[.!]")

#: "It" is the interview: "It connects with me because I want to teach too".
_CONNECTS = re.compile(r"(?i)(?:and |so )?(?:it|this|that) (?:all |also |really )?(?:connects?|relates?|links?)\b")
#: Says how what was told right before is like the student.
_HOW_IT_CONNECTS = re.compile(r"(?i)(?:and |so )?(?:that|this)(?:['’]s| is| was) (?:how|where|what) (?:it|this|that|everything)?\b ?(?:all )?(?:connects?|relates?|links?)\b")
#: Says itself that it is the reason.
_SAYS_WHY = re.compile(
    r"(?i)\bwhy (?:i|we) (?:picked|chose|asked|wanted|interviewed)\b|(?:so )?(?:i|we) (?:picked|chose|asked|interviewed) .{2,40}\b(?:because of|for) (?:that|this)\b"
)
#: The student speaks of themselves, whatever they compare it with: "I play chess and it's the same".
_OF_SELF = re.compile(r"(?i)(?:and |but |so )?(?:i|my)\b")


def said_before(previous: Candidate | None, block: NoteBlock) -> Candidate | None:
    """The last candidate of the same answer, which "this" or "they" at its beginning may point to."""
    question = previous.question.id if previous is not None and previous.question is not None else None
    same = previous is not None and previous.section is block.section and question == block.question
    return previous if same else None


def is_lost(first: Candidate, previous: Candidate) -> bool:
    """Whether a sentence is nothing but a word on what another section tells: "It is kind of true."."""
    apart = first.section is not previous.section and first.heading is None and first.kind is not LineKind.OWN
    return apart and _WORD_ON.fullmatch(first.text) is not None


def in_paragraph(first: Candidate, previous: Candidate, outline: Outline) -> Candidate:
    """A candidate that leans on the sentence before it in its paragraph, told with that in its section."""
    between = outline.text[previous.sources[-1].end : first.order]
    told, pronoun = first.reported or first.kind is LineKind.OWN, outline.interviewee.pronoun
    headed = first.heading is not None and first.heading.start >= previous.sources[-1].end
    apart = headed or BLANK_LINE.search(between) is not None
    leans = not apart and points_back(first.text, told=told, pronoun=pronoun)
    reason = first.section is Section.WHY and _SAYS_WHY.search(first.text) is not None
    if leans and reason and first.kind is previous.kind is LineKind.OWN:
        return replace(first, follows=previous.id, before=previous.id)
    if not leans or reason or sums_up(first.text) or _CONNECTS.match(first.text):
        return first
    if first.section is Section.CONNECTION and (_OF_SELF.match(first.text) or _HOW_IT_CONNECTS.match(first.text)):
        return replace(first, follows=previous.id, before=previous.id)
    section, heading = previous.section, previous.heading
    return replace(
        first, section=section, heading=heading, follows=previous.id, before=previous.id, first=False
    )
