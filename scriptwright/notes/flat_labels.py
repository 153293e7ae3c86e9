"""Labels that stand as items of the list they head: "- Advice:" and below it, no further in, "- start early"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from scriptwright.notes.meaning import heading_meaning
from scriptwright.notes.model import Kind, NoteBlock, Speaker
from scriptwright.sections import Section

_LABEL = re.compile(r"[^\W\d][\w'’/& -]{1,38}:")
_MOST_WORDS = 5
#: What the student adds of themselves at the end of a list.
_OWN = re.compile(r"(?:I|My|Me)\b(?!['’](?:d|ll) say)")


def with_flat_labels(blocks: Sequence[NoteBlock]) -> tuple[NoteBlock, ...]:
    """The blocks, where a label among the items of a list heads the items down to the next one."""
    made: list[NoteBlock] = []
    label: NoteBlock | None = None
    for at, block in enumerate(blocks):
        below = blocks[at + 1] if at + 1 < len(blocks) else None
        if below is not None and _heads(block, below):
            label = replace(block, kind=Kind.HEADING, speaker=Speaker.STUDENT, reported=False)
            made.append(label)
            continue
        if label is not None and (not _same_list(label, block) or _OWN.match(block.text)):
            label = None
        made.append(replace(block, heading=label.id) if label is not None else block)
    return tuple(made)


def _heads(block: NoteBlock, below: NoteBlock) -> bool:
    text = block.text.strip()
    if block.kind is not Kind.LIST or not _LABEL.fullmatch(text) or len(text.split()) > _MOST_WORDS:
        return False
    meaning = heading_meaning(text)
    headed = meaning is not None and meaning.section is Section.LEARNED and not meaning.student
    return headed and block.section is Section.LEARNED and _same_list(block, below)


def _same_list(one: NoteBlock, other: NoteBlock) -> bool:
    return other.kind is Kind.LIST and (one.question, one.heading, one.section) == (
        other.question,
        other.heading,
        other.section,
    )
