"""The same notes, saved by a real word processor in every format, are read the same."""

from __future__ import annotations

import os
import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import docx as python_docx
import pytest

from scriptwright.reading import UnreadableFile, read_file

ANSWER = (
    "I open at eight – “and the first hour” is only the phone. Then I look at what came in over night, "
    "write a card for each bicycle and decide who in the shop is going to mend it. It has changed a lot. "
    "Zoë, 10 €, naïve."
)
LONG_QUESTION = (
    "What does a usual day in the repair shop look like for you, and how has that changed since the day you "
    "opened it?"
)
EXPECTED = [
    "A morning in the repair shop",
    LONG_QUESTION,
    ANSWER,
    "What was hardest?",
    "Money. The bank said no three times.",
    "* rent",
    "* tools",
    "1. first this",
    "2. then that",
    "Question one?\tAnswer one.",
    "Q: Would you do it again?",
    "A: Yes, tomorrow.",
]


def soffice() -> str:
    found = shutil.which("soffice") or shutil.which("libreoffice")
    if found is None and os.environ.get("CI") == "true":
        pytest.fail("libreoffice is not installed, and CI=true asks for it")
    if found is None:
        pytest.skip("libreoffice is not installed")
    return found


@pytest.fixture(scope="session")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the notes as docx, odt, rtf, pdf and doc."""
    program = soffice()
    folder = tmp_path_factory.mktemp("saved")
    document = python_docx.Document()
    document.add_heading(EXPECTED[0], 1)
    document.add_paragraph().add_run(LONG_QUESTION).bold = True
    document.add_paragraph(ANSWER)
    document.add_paragraph("What was hardest?")
    document.add_paragraph("Money. The bank said no three times.")
    for text, style in (
        ("rent", "List Bullet"),
        ("tools", "List Bullet"),
        ("first this", "List Number"),
        ("then that", "List Number"),
    ):
        document.add_paragraph(text, style=style)
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Question one?", "Answer one."
    document.add_page_break()
    document.add_paragraph("Q: Would you do it again?")
    document.add_paragraph("A: Yes, tomorrow.")
    out = BytesIO()
    document.save(out)
    (folder / "notes.docx").write_bytes(out.getvalue())
    profile = (folder / "profile").as_uri()
    for form in ("odt", "rtf", "pdf", "doc"):
        subprocess.run(
            [
                program,
                f"-env:UserInstallation={profile}",
                "--headless",
                "--convert-to",
                form,
                "--outdir",
                str(folder),
                str(folder / "notes.docx"),
            ],
            check=True,
            capture_output=True,
            timeout=180,
        )
    return folder


@pytest.mark.parametrize("form", ["docx", "odt", "rtf", "pdf"])
def test_notes_saved_in_any_format_are_read_the_same(saved: Path, form: str) -> None:
    read = read_file(f"notes.{form}", (saved / f"notes.{form}").read_bytes())
    lines = [line for line in read.text.split("\n") if line]
    expected = [line.replace("\t", " ") for line in EXPECTED] if form == "pdf" else EXPECTED
    assert lines == expected
    assert read.doubts == ()


def test_an_old_word_file_is_refused_with_the_way_out(saved: Path) -> None:
    with pytest.raises(UnreadableFile, match=r"old Word format \(\.doc\).*save it as \.docx"):
        read_file("notes.doc", (saved / "notes.doc").read_bytes())
