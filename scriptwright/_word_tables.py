"""Tables of the Word file: a head that returns on each page, columns of a fixed width."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from docx.document import Document
from docx.oxml import OxmlElement
from docx.shared import Length
from docx.table import _Row

HEAD, TEXT = "Table Head", "Table Text"  #: styles of the template


def add_table(document: Document, columns: Mapping[str, Length]) -> Any:
    """A table with its head; `widen` is called when its rows are in."""
    table = document.add_table(1, len(columns), "Script Table")
    table.autofit = False
    for cell, text in zip(table.rows[0].cells, columns, strict=True):
        cell.paragraphs[0].style = document.styles[HEAD]
        cell.paragraphs[0].add_run(text)
    _set(table.rows[0], "w:tblHeader")
    return table


def add_row(table: Any) -> Any:
    """A row that no page break divides."""
    row = table.add_row()
    _set(row, "w:cantSplit")
    return row


def widen(table: Any, columns: Iterable[Length]) -> None:
    """Give each column its width, cell by cell as Word wants it."""
    for column, width in zip(table.columns, columns, strict=True):
        column.width = width
        for cell in column.cells:
            cell.width = width


def _set(row: _Row, tag: str) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement(tag))
