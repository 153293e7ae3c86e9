"""A line of a student's notes, and whether an assignment begins, goes on or ends with it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from scriptwright._assignment_clauses import clauses_of
from scriptwright._assignment_limits import limits_of
from scriptwright._assignment_lines import is_marked, lines_of
from scriptwright._assignment_rules import is_rule
from scriptwright._assignment_table import any_of, pattern
from scriptwright._assignment_topics import topic_in
from scriptwright._assignment_voice import second_person

LONGEST = 2_000  #: characters in a line of an assignment; a longer one has notes in it


def _words(name: str) -> re.Pattern[str]:
    return pattern(rf"\b{any_of(name, under='pasted')}\b")


_OPENING = pattern(rf"^\W*(?:the |my |our )?{any_of('opening', under='pasted')}\b")
_ABOUT_VIDEO = _words("about_video")
_ORDER = pattern(rf"\b{any_of('order', under='pasted')}\b.*\bvideo\b")
_SET_BY = _words("set_by")
_LOGISTIC = _words("logistics")
_TIME_LIMIT = _words("time_limit")
_BEFORE = pattern(rf"^\W*{any_of('before', under='pasted')}$")
_AFTER = pattern(rf"^\W*{any_of('after', under='pasted')}$")
_NOTES = pattern(
    rf"^\W*(?:the |my )?{any_of('notes_heading', under='pasted')}\b"
    r"(?!.*\b(?:video|response|assignment|project|rubric|requirements?|guidelines|checklist|reflection)\b)"
    rf"[^?!]{{0,60}}$|^\W*{any_of('notes_label', under='pasted')}"
)
_TELLING = pattern(
    rf"^\W*{any_of('teller', under='pasted')}\b(?! (?:\w+ )?{any_of('not_telling', under='pasted')})"
)
_ABOUT_INTERVIEWEE = _words("about_interviewee")
_TO_INTERVIEWEE = pattern(
    rf"\b{any_of('to_interviewee', under='pasted')}\b|^\W*{any_of('to_interviewee_begins', under='pasted')}\b"
)
_PREPARING = pattern(
    rf"^\W*{any_of('about_task')}\b|\bto ask\b|\bask (?:them|him|her|your)\b|\bquestions such as\b"
)
#: A title of the notes: "Interview assignment - Marisela".
_TITLE = re.compile(r"^[^.?!:]*\s[-–—|]\s+(?:(?!(?i:video|rubric|response|project|reflection))[A-Z]\w+\s?)+$")
_TITLE_OR_ORDER = pattern(rf"^[^.?!]*$|.*\bdue\b|^\W*(?:please )?{any_of('order', under='pasted')}\b")
_BOX = re.compile(r"^(?:[☐☑✓✔]|\[[ xX]?\])")
_ASKING = pattern(
    r"^\W*(?:\d+\W+)?(?:who|what|why|how|where|when|which)"
    r"(?:'s| (?:is|are|was|were|do|does|did|has|have|can|would|will))\b"
)
_SOMEBODY = re.compile(
    r"(?i)^(?!.*\b(?:s?he|him|her|his) ?(?:/|or) ?(?:s?he|him|hers?|his)\b).*\b(?:s?he|him|her|his)\b"
)
_HEADING = re.compile(r"^[^.?!,;]{1,60}$")


@dataclass(frozen=True)
class Row:
    """A line with words, by its place in the notes."""

    text: str
    start: int
    end: int
    follows: bool  #: with no empty line before it

    @cached_property
    def marked(self) -> bool:
        """True for an item of a list."""
        return is_marked(self.text)

    @cached_property
    def asks(self) -> frozenset[str]:
        """The topics that the line asks for as a line of a brief; unknown ones do not count."""
        if len(self.text) > LONGEST:
            return frozenset()
        clauses = clauses_of(lines_of(self.text))
        return frozenset(topic.id for c in clauses if (topic := topic_in(second_person(c.text))))

    @cached_property
    def is_question(self) -> bool:
        """True for a direct question, with its mark or without."""
        bare = self.text.rstrip("\"')* ")
        return bare.endswith("?") or (not bare.endswith((".", "!")) and _ASKING.match(bare) is not None)

    @cached_property
    def is_title(self) -> bool:
        """True for a heading, a lead-in or an order: "Video guidelines", "Make a video …"."""
        if self.text.endswith(":"):
            return True
        short = len(self.text.split()) <= 12 and not self.is_question and _TITLE.match(self.text) is None
        return short and _TITLE_OR_ORDER.match(self.text) is not None

    @cached_property
    def tells(self) -> bool:
        """True where somebody tells something, which no assignment does but in a checklist."""
        reason = "because" in self.text.lower() and len(self.asks) < 2
        return reason or (_TELLING.search(self.text) is not None and not _BOX.match(self.text))

    @cached_property
    def opens_notes(self) -> bool:
        """True where the notes begin: a label, a heading, a question to the interviewee."""
        if _NOTES.search(self.text):
            return True
        to_interviewee = _TO_INTERVIEWEE.search(self.text) and not _ABOUT_INTERVIEWEE.search(self.text)
        return bool(to_interviewee) and not self.opens and not _PREPARING.search(self.text)

    @cached_property
    def of_somebody(self) -> bool:
        """True for a heading of the notes on one person, whom no assignment knows: "what she does"."""
        return self.is_heading and _SOMEBODY.search(self.text) is not None

    @cached_property
    def opens(self) -> bool:
        """True where an assignment begins."""
        if len(self.text) > LONGEST:
            return False
        if _OPENING.match(self.text):
            return _TITLE.match(self.text) is None
        limited = limits_of(self.text) is not None
        if limited and len(self.asks) >= 2:
            return True
        if self.tells:
            return False
        if _ABOUT_VIDEO.search(self.text):
            return bool(self.asks) or limited or self.is_title or _SET_BY.search(self.text) is not None
        return len(self.asks) >= 3 or (bool(self.asks) and limited)

    @cached_property
    def requires(self) -> bool:
        """True for a line that an assignment goes on with."""
        if self.opens:
            return True
        if self.tells:
            return False
        if self.is_question:
            return bool(self.asks) and _ABOUT_INTERVIEWEE.search(self.text) is not None
        if self.asks or is_rule(self.text) or _LOGISTIC.search(self.text):
            return True
        return _TIME_LIMIT.search(self.text) is not None and limits_of(self.text) is not None

    @cached_property
    def is_heading(self) -> bool:
        """True for a short line without an end, or a question: something may stand under it."""
        return self.is_question or (not self.marked and _HEADING.match(self.text) is not None)

    @cached_property
    def says_what(self) -> bool:
        """True where the line alone is enough of an assignment."""
        return bool(self.asks) or limits_of(self.text) is not None or _ORDER.search(self.text) is not None

    @cached_property
    def greets(self) -> bool:
        """True for a greeting, an address or a title that may stand before an assignment."""
        return _BEFORE.match(self.text) is not None

    @cached_property
    def signs(self) -> bool:
        """True for a wish or a signature that may stand after an assignment."""
        return _AFTER.match(self.text) is not None
