"""The blocks of the notes that make one list."""

from __future__ import annotations

from collections.abc import Sequence

from scriptwright.notes.model import Kind, NoteBlock, Speaker


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
