"""The student's own short lines by their own words: what was new to them is a lesson, what they do is no further reason."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from scriptwright.notes.meaning import plain
from scriptwright.notes.model import Kind, NoteBlock
from scriptwright.notes.own_sentences import sentence_meaning
from scriptwright.notes.whose import first_person
from scriptwright.sections import Section
from scriptwright.sentences import sentences

#: What the student did not know or thought before, at the head of a line.
_NEW = re.compile(
    r"(?i)\W*(?:(?:also|but|and|so|now|um+|honestly|ok(?:ay)?|in the end|before(?: this)?)\b[,:]? )*(?:"
    r"(?:i )?(?:also |really |just |honestly |legit |kind of |kinda |always |actually )*(?:learn(?:ed|t)\b(?! to (?:drive|cook|swim|play|read|walk|sew|knit))|reali[sz]ed\b|found out\b|never (?:knew|realised|realized|expected|thought (?:that|about|a|an|the|of it|it|s?he|they|\w+s)\b)|did(?:n['’]?t| not) (?:know|expect|realise|realize|think (?:that|it|about))|had no (?:idea|clue)|had(?:n['’]?t| not) (?:thought|known|realised|realized)|had(?: always)? (?:assumed|imagined|expected)|figured\b|assumed\b|expected\b|went in (?:thinking|expecting)|(?:thought|used to think) (?:that |it(?:['’]d| would| was|['’]s)|this (?:was|would|is)|(?:[\w'’-]+ ){1,3}(?:is|are|was|were|would|=)(?= |$)))"
    r"|i(?:['’]m| am| was) (?:\w+ )?(?:surprised?|shocked|amazed)\b|(?:i )?(?:would|['’]d)(?: have)? never(?: have)? (?:guessed|thought|believed|known)|surpris(?:ed|ing)\b|shocked\b|(?:so )?(?:weird|strange|funny|crazy) (?:that|how|to (?:hear|think))\b|new (?:to|for) me\b|(?:it )?(?:had(?:n['’]?t)?|never) (?:never )?occurred to me\b|what (?:surprised|shocked|struck|amazed) me\b|what i (?:learn(?:ed|t)|take|took|get)\b|(?:the|one|my) (?:\w+ ){0,2}(?:takeaway|lesson)\b|turns out\b)"
)
#: What is the student's own and nobody else's.
_MINE = re.compile(
    r"(?i)\W*(?:(?:and|also|so|but|plus),? )*(?:i(?:['’]?m|['’]?ve| am| have| also| always| never| still)?|my|we)\b"
)
#: What they think still, as far as the line says; and what is of their own life though it was new to them.
_HELD = re.compile(r"(?i)\W*(?:i(?:['’]ve|['’]d| have| had)? )?always\b")
_OF_MINE = re.compile(r"(?i)\b(?:my(?! (?:mum|mom|dad|teacher|takeaway|lesson))|mine|myself)\b")
_OTHER = re.compile(
    r"(?i)\b(?:he|she|they|him|her|his|hers|them|their|interview\w*|because|bc|cos|since|asked|picked|chose)\b"
)
_BRIEF, _MOST, _FEW = 22, 45, 2  #: words and sentences of a line


def with_lessons(blocks: Sequence[NoteBlock], text: str) -> tuple[NoteBlock, ...]:
    """The blocks; a line of the student's among others of its section goes where its own words say."""
    moved: dict[str, Section] = {}
    for section in (Section.CONNECTION, Section.WHY):
        own = [b for b in blocks if b.kind is Kind.REFLECTION and b.section is section]
        lessons = [b for b in own if _is_line(b, text) and _is_lesson(b.text)]
        if len(lessons) < len(own):
            moved |= {b.id: Section.LEARNED for b in lessons}
    for before, block in _below_a_label(blocks, text):
        if before.section is Section.WHY and block.id not in moved and _is_mine(block.text):
            moved[block.id] = Section.CONNECTION
    return tuple(_in_section(b, moved.get(b.id, b.section)) for b in blocks)


def _in_section(block: NoteBlock, section: Section | None) -> NoteBlock:
    if section is block.section:
        return block
    kind = Kind.ANSWER if section is Section.LEARNED else Kind.REFLECTION
    return replace(block, section=section, kind=kind, reported=False)


def _is_line(block: NoteBlock, text: str) -> bool:
    """Whether a block is a short line by itself."""
    line = text[: block.start].rpartition("\n")[2]
    alone = not re.search(r"\w{2}", line) and text[block.end : block.end + 1] in ("", "\n", "\r", "]", ")")
    count = len(block.text.split())
    few = count <= _BRIEF or len(sentences(block.text, wrapped=True)) <= _FEW
    return alone and few and "\n" not in block.text and count <= _MOST


def _is_lesson(words: str) -> bool:
    """Whether a line says what was new to the student, and neither a reason nor a plan."""
    said = plain(words)
    held = _HELD.match(said) is not None and len(sentences(said, wrapped=True)) == 1
    own = held or _OF_MINE.search(said) is not None
    return not own and _NEW.match(said) is not None and sentence_meaning(words) != (Section.WHY, True)


def _is_mine(words: str) -> bool:
    own = _MINE.match(plain(words)) is not None and first_person(words) > 0
    return own and not _OTHER.search(plain(words)) and sentence_meaning(words) != (Section.WHY, True)


def _below_a_label(blocks: Sequence[NoteBlock], text: str) -> list[tuple[NoteBlock, NoteBlock]]:
    """The student's lines below one whose label stands in its own line, "why her - …", each with that one."""
    found: list[tuple[NoteBlock, NoteBlock]] = []
    first: NoteBlock | None = None
    for above, block in itertools.pairwise(blocks):
        if block.kind is not Kind.REFLECTION:
            first = None
        elif above.kind is Kind.HEADING:
            first = block if "\n" not in text[above.end : block.start] else None
        elif first is not None and block.section is first.section and _is_line(block, text):
            found.append((first, block))
    return found
