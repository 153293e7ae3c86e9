"""Narrative pages, each line labelled by hand with the section it belongs to: what the reading makes of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from scriptwright.notes import Kind, read_notes
from scriptwright.sentences import sentences

PAGES = sorted((Path(__file__).parent / "narrative_pages").glob("*.txt"))
#: "-" is no part of any section, "*" may be anything.
ANYTHING = "*"


def page(file: Path) -> tuple[str, list[tuple[int, int, str]]]:
    """The notes, and where each labelled line of them stands."""
    text, labelled = "", []
    for paragraph in file.read_text(encoding="utf-8").strip().split("\n\n"):
        text += "\n\n" if text else ""
        before = ""
        for index, line in enumerate(paragraph.splitlines()):
            label, words = line.split(" ", 1)
            text += ("\n" if label == before == "-" else " ") if index else ""
            labelled.append((len(text), len(text) + len(words), label))
            text, before = text + words, label
    return text, labelled


def wrong(file: Path) -> list[str]:
    """The sentences that are read as something else than their line is labelled with."""
    text, labelled = page(file)
    blocks = read_notes(text).blocks
    found = []
    for start, end, label in labelled:
        for span in sentences(text, start, end, wrapped=True):
            block = next((b for b in blocks if b.start <= span.start < b.end), None)
            told = block is not None and block.section is not None and block.kind is not Kind.HEADING
            read = block.section.value if told else "-"
            if label not in (ANYTHING, read):
                found.append(f"{label} read as {read}: {span.of(text)}")
    return found


@pytest.mark.parametrize("file", PAGES, ids=lambda file: file.stem)
def test_a_narrative_page_is_read_as_its_labels_say(file: Path) -> None:
    assert wrong(file) == []


def test_there_are_pages_of_many_makes() -> None:
    assert len(PAGES) >= 10
