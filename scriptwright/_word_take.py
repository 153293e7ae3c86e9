"""The page of the Word file on a take: what it covered, and what to do next."""

from __future__ import annotations

from collections.abc import Sequence

from docx.document import Document
from docx.shared import Inches

from scriptwright._word_report import Row, line_rows, point_rows, remarks, said_lines, summary
from scriptwright._word_sentences import one_line
from scriptwright._word_tables import TEXT, add_row, add_table, widen
from scriptwright.report import Report


def add_report(document: Document, report: Report) -> None:
    """Adds the report's summary, its verdicts as tables, and its remarks."""
    document.add_paragraph(summary(report), "Statement")
    for label, text in remarks(report):
        paragraph = document.add_paragraph(style="Detail")
        paragraph.add_run(label, "Detail Label")
        paragraph.add_run(f"\t{one_line(text)}")
    document.add_paragraph("", "Statement")
    _add_rows(document, "Asked for", point_rows(report))
    document.add_paragraph(said_lines(report), "Statement")
    _add_rows(document, "Line of the script", line_rows(report))


def _add_rows(document: Document, what: str, rows: Sequence[Row]) -> None:
    if not rows:
        return
    columns = {"Result": Inches(0.85), what: Inches(2.75), "Heard in this take": Inches(2.9)}
    table = add_table(document, columns)
    for row in rows:
        for cell, text in zip(add_row(table).cells, (row.status, row.text, row.heard), strict=True):
            cell.paragraphs[0].style = document.styles[TEXT]
            cell.paragraphs[0].add_run(one_line(text))
    widen(table, columns.values())
