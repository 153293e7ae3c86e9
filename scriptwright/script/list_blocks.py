"""The blocks of the notes that make one list, and those above others or behind a label that say something themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from scriptwright.notes.model import Kind, NoteBlock, Speaker
from scriptwright.script.candidate import LABEL_MARK
from scriptwright.script.clauses import Form, form_of
from scriptwright.script.spoken import said_aloud
from scriptwright.script.subjects import left_out
from scriptwright.sections import Section

_MARK = re.compile(r"[ \t]*(?:[-•*–◦▪o+]|\d+[.)]|[a-zA-Z][.)])[ \t]+$")
#: What only names what stands below it.
_NAMES = re.compile(r"(?i)(?:what|why|how|who|where|when|which|things?|stuff|my|i)\b")
#: How a clause begins, and no name of a thing.
_SUBJECT = re.compile(
    r"(?i)(?:the|an?|his|her|their|he|she|they|it|you|there|people|most|some|every(?:one|body)|nobody|no one|no|[a-z]+s) "
)


def with_parents(blocks: Sequence[NoteBlock], text: str) -> Iterator[NoteBlock]:
    """The blocks of the notes; an item that stands above others and says something is an item too, behind its heading."""
    for at, block in enumerate(blocks):
        below = blocks[at + 1] if at + 1 < len(blocks) else None
        yield block
        if below is None or block.kind is not Kind.HEADING or below.heading != block.id:
            continue
        line = text[text.rfind("\n", 0, block.start) + 1 : block.start]
        if (
            below.kind is Kind.LIST
            and not is_students(below)
            and _MARK.fullmatch(line)
            and _says(block, block.section or below.section)
        ):
            section = block.section or below.section
            yield replace(
                block, kind=Kind.LIST, section=section, speaker=below.speaker, reported=below.reported
            )


def _says(heading: NoteBlock, section: Section | None) -> bool:
    said = said_aloud(heading.text)
    if len(said.split()) < 3 or _NAMES.match(said) or said.endswith((":", "?")):
        return False
    form = form_of(said[:1].upper() + said[1:])
    duty = form is Form.IMPERATIVE and section is Section.WHO
    states = form is Form.STATEMENT and _SUBJECT.match(said) is not None
    return (
        duty
        or states
        or " means " in said
        or left_out(said) == "past"
        or re.match(r"\d+ [a-z]", said) is not None
    )


def is_students(block: NoteBlock) -> bool:
    """Whether the student says a block of themselves."""
    return block.kind is Kind.REFLECTION or (block.speaker is Speaker.STUDENT and not block.reported)


def same_list(before: NoteBlock, block: NoteBlock) -> bool:
    """Whether a block is the next item of the list that the one before it is of."""
    return (
        before.kind is Kind.LIST
        and (before.question, before.heading, before.section)
        == (block.question, block.heading, block.section)
        and not is_students(before)
    )


def whole_list(blocks: Sequence[NoteBlock], index: int) -> list[NoteBlock]:
    """The items of the list that begins at a place."""
    found = [blocks[index]]
    for block in blocks[index + 1 :]:
        if block.kind is not Kind.LIST or is_students(block) or not same_list(found[-1], block):
            break
        found.append(block)
    return found


#: What may point to something that a label does not bring in.
_POINTS = re.compile(
    r"(?i)(?:(?:and|but|so|then|also) )?(?:he|she|they|it|that|this|these|those|one|both|his|her|their)\b"
)


def behind_label(block: NoteBlock, by_id: Mapping[str, NoteBlock]) -> bool:
    """Whether a block begins anew behind a label in its own line: "hard part: people want it at once"."""
    heading = by_id.get(block.heading or "")
    close = heading is not None and 0 <= block.start - heading.end <= LABEL_MARK
    return close and not _POINTS.match(block.text)
