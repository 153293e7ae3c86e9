"""Which lines of the notes nobody tells: reminders, what programs and sheets leave, what stands below "To do"."""

from __future__ import annotations

from collections.abc import Sequence

from scriptwright.notes.asked_aloud import asks_aloud
from scriptwright.notes.chores import is_chore
from scriptwright.notes.errands import is_to_do
from scriptwright.notes.furniture import is_furniture
from scriptwright.notes.meaning import heading_meaning
from scriptwright.notes.meanwhile import is_meanwhile
from scriptwright.notes.model import Speaker
from scriptwright.notes.own_part import is_rule
from scriptwright.notes.paragraph import Paragraph
from scriptwright.notes.reader import Reader
from scriptwright.notes.small_talk import is_to_self, opens_own_part
from scriptwright.notes.speakers import label_key
from scriptwright.notes.whose import Voice

_LAST = 3  #: lines of the notes, among which reminders are likely


def is_untold(reader: Reader, paragraphs: Sequence[Paragraph], index: int, last: int) -> bool:
    """Whether a paragraph is told by nobody; `last`: the place of the last one in which anybody is asked or speaks."""
    p = paragraphs[index]
    if not (p.label or reader.waiting or reader.voice is Voice.SPOKEN) and index < len(paragraphs) - 1 and asks_aloud(p.text):
        return True
    if is_meanwhile(p.text):
        return not (p.label or reader.waiting) or p.text[0] in "(["
    if is_furniture(p.text):
        return reader.known.get(label_key(p.label)) is not Speaker.INTERVIEWER
    if p.label or is_to_do(p.text):
        return is_to_self(p.text) and not p.label
    if is_to_self(p.text) or _below_to_do(paragraphs, index):
        return True
    ended = index > last and not reader.waiting
    near_end = index >= len(paragraphs) - _LAST and not p.bullet  # a list goes on with what it is of
    below = ended and (reader.student or near_end) and not _of_them(reader)
    after = index > 0 and is_chore(paragraphs[index - 1].text, below=True)
    return is_chore(p.text, below=below, after=after)


def parts_off(p: Paragraph) -> bool:
    """Whether a line is a rule, or says that what the student adds follows."""
    return is_rule(p) or (not p.label and opens_own_part(p.text))


def _of_them(reader: Reader) -> bool:
    """Whether the heading above announces what the interviewee said: "Advice"."""
    meaning = heading_meaning(reader.above) if reader.headed and reader.above else None
    return meaning is not None and not meaning.student


def _below_to_do(paragraphs: Sequence[Paragraph], index: int) -> bool:
    """Whether a line stands in the group below one that announces errands."""
    for place in range(index, 0, -1):
        p, above = paragraphs[place], paragraphs[place - 1]
        headed = not p.bullet and heading_meaning(p.text) is not None
        if p.label or p.hashes or p.bold or headed:
            return False
        if is_to_do(above.text):
            return True
        if p.blank_before:
            return False
    return False
