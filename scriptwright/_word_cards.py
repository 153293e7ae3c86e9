"""The page of the Word file with a cue card for each section, two side by side."""

from __future__ import annotations

from collections.abc import Sequence

from docx.document import Document
from docx.shared import Inches
from docx.table import _Cell

from scriptwright._word_sentences import one_line
from scriptwright._word_tables import HEAD, TEXT, add_row, widen
from scriptwright.cues import SectionCues

_ACROSS = 2  #: cards side by side
_WIDTH = Inches(3.25)


def add_cards(document: Document, found: Sequence[SectionCues]) -> None:
    """Adds the cards: heading, cue words, then the key phrases in order."""
    table = document.add_table(0, _ACROSS, "Cue Cards")
    table.autofit = False
    for at in range(0, len(found), _ACROSS):
        row = add_row(table)
        for cell, part in zip(row.cells, found[at : at + _ACROSS], strict=False):
            _fill(cell, part, document)
    widen(table, [_WIDTH] * _ACROSS)


def _fill(cell: _Cell, part: SectionCues, document: Document) -> None:
    cell.paragraphs[0].style = document.styles["Table Section"]
    cell.paragraphs[0].add_run(one_line(part.heading))
    if part.words:
        cell.add_paragraph(one_line(" · ".join(part.words)), HEAD)
    for cue in part.phrases:
        cell.add_paragraph(one_line(cue.text), TEXT)
