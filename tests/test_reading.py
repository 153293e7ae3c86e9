"""Files to text: what kind of file it is, its encoding, and the sentence where it cannot be read."""

from __future__ import annotations

import doctest
import re
import subprocess
import sys
import unicodedata
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scriptwright import reading
from scriptwright._reading_result import Problem
from scriptwright.errors import ScriptwrightError
from scriptwright.reading import SUFFIXES, UnreadableFile, clean, decode, read_file
from tests.reading_files import column, docx, odt, page_of, paragraph, pdf, rtf, zipped

NOTES = "What is hard?\r\nThe hours – “endless”, says Zoë.\r\n\r\nWhat helps?\nCoffee…\r"

READERS = [Path(reading.__file__), *sorted(Path(reading.__file__).parent.glob("_reading_*.py"))]

SMALL_FILES = {
    ".txt": b"Why bees?",
    ".md": b"Why bees?",
    ".docx": docx(paragraph("Why bees?")),
    ".odt": odt("<text:p>Why bees?</text:p>"),
    ".pdf": pdf(page_of(column(["Why bees?"]))),
    ".rtf": rtf("Why bees?"),
}


@pytest.mark.parametrize("module", READERS, ids=lambda path: path.stem)
def test_the_examples_in_the_docstrings_hold(module: Path) -> None:
    assert doctest.testmod(import_module(f"scriptwright.{module.stem}")).failed == 0


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_notes_come_back_in_every_encoding_with_their_line_ends(encoding: str) -> None:
    assert read_file("notes.txt", NOTES.encode(encoding)).text == NOTES


def test_utf_16_with_a_big_endian_mark_is_read() -> None:
    assert decode(b"\xfe\xff" + NOTES.encode("utf-16-be")) == NOTES


def test_a_stray_windows_byte_does_not_spoil_a_utf_8_file() -> None:
    assert decode("Zoë – née Brontë".encode() + b" caf\xe9") == "Zoë – née Brontë café"


def test_bytes_that_windows_leaves_open_are_no_reason_to_fail() -> None:
    assert clean(decode(b"caf\xe9 \x81\x8d\x9d ok")) == "café  ok"


@given(st.binary(max_size=400))
def test_any_bytes_decode_to_something(data: bytes) -> None:
    assert isinstance(decode(data), str)


@given(st.text(max_size=200).filter(lambda text: not text.startswith("\ufeff") and "\0" not in text))
def test_utf_8_text_is_decoded_as_it_is(text: str) -> None:
    assert decode(text.encode("utf-8", "ignore")) == text.encode("utf-8", "ignore").decode()


@given(st.text(st.characters(), max_size=200))
def test_cleaned_text_goes_into_xml_and_keeps_every_other_character(text: str) -> None:
    cleaned = clean(text)
    assert not re.search("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", cleaned)
    assert [sign for sign in cleaned if sign != "\n"] == [
        sign
        for sign in text
        if sign in "\t\r" or (unicodedata.category(sign) not in ("Cc", "Cs") and sign not in "\ufffe\uffff")
    ]
    assert clean(cleaned) == cleaned


@pytest.mark.parametrize("sign", ["\x0b", "\x0c", "\x85"])
def test_a_soft_line_end_becomes_a_line_end_so_that_words_stay_apart(sign: str) -> None:
    assert clean(f"Why?{sign}Because.") == "Why?\nBecause."


def test_lone_surrogates_go_and_whole_pairs_stay() -> None:
    assert clean("a\ud83d b\ufffe c\uffff 🐝") == "a b c 🐝"


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_every_promised_kind_is_read(suffix: str) -> None:
    read = read_file(f"notes{suffix}", SMALL_FILES[suffix])
    assert (read.text, read.doubts) == ("Why bees?", ())


@pytest.mark.parametrize("kind", [".docx", ".odt", ".pdf", ".rtf"])
@pytest.mark.parametrize("named", ["notes.txt", "notes.docx", "notes.doc", "notes.PDF", "notes"])
def test_the_content_decides_whatever_the_name_says(kind: str, named: str) -> None:
    assert read_file(named, SMALL_FILES[kind]).text == "Why bees?"


def test_plain_text_named_as_a_word_file_is_read_as_text() -> None:
    assert read_file("notes.docx", b"Why bees? They are calm.").text == "Why bees? They are calm."


def test_a_pdf_that_begins_after_some_junk_is_read() -> None:
    assert read_file("notes.pdf", b"\r\nHTTP/1.1 200 OK\r\n" + SMALL_FILES[".pdf"]).text == "Why bees?"


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)

REFUSED = [
    ("notes.txt", b"", Problem.EMPTY),
    ("notes.txt", b" \r\n\t ", Problem.NO_TEXT),
    ("notes.docx", docx(paragraph(" ")), Problem.NO_TEXT),
    ("notes.odt", odt("<text:p/>"), Problem.NO_TEXT),
    ("notes.rtf", rtf(r"\par"), Problem.NO_TEXT),
    ("notes.pdf", pdf(""), Problem.NO_TEXT),
    ("notes.txt", b"x" * 20_000_001, Problem.TOO_LARGE),
    ("notes.doc", OLE + "WordDocument".encode("utf-16-le"), Problem.OLD_WORD),
    ("notes.docx", OLE + "EncryptedPackage".encode("utf-16-le"), Problem.LOCKED),
    ("notes.xls", OLE + "Workbook".encode("utf-16-le"), Problem.SPREADSHEET),
    ("notes.ppt", OLE + "PowerPoint Document".encode("utf-16-le"), Problem.SLIDES),
    ("notes.pages", zipped({"Index/Document.iwa": b"1"}), Problem.PAGES),
    ("notes.pages", zipped({"index.xml": b"1"}), Problem.PAGES),
    ("notes.xlsx", zipped({"[Content_Types].xml": "<a/>", "xl/workbook.xml": "<a/>"}), Problem.SPREADSHEET),
    ("notes.pptx", zipped({"ppt/presentation.xml": "<a/>"}), Problem.SLIDES),
    (
        "notes.ods",
        zipped({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}),
        Problem.SPREADSHEET,
    ),
    ("notes.odp", zipped({"mimetype": "application/vnd.oasis.opendocument.presentation"}), Problem.SLIDES),
    ("book.epub", zipped({"mimetype": "application/epub+zip"}), Problem.BOOK),
    ("notes.zip", zipped({"notes.txt": "Why?"}), Problem.ARCHIVE),
    ("notes.zip", zipped({}), Problem.ARCHIVE),
    ("notes.rar", b"Rar!\x1a\x07\x01\x00", Problem.ARCHIVE),
    ("scan.png", b"\x89PNG\r\n\x1a\n" + bytes(40), Problem.PICTURE),
    ("scan.jpg", b"\xff\xd8\xff\xe0" + bytes(40), Problem.PICTURE),
    ("scan.heic", b"\0\0\0\x18ftypheic" + bytes(40), Problem.PICTURE),
    ("notes.txt", b"RIFF\0\0\0\0WEBPVP8 ", Problem.PICTURE),
    ("talk.m4a", b"\0\0\0\x18ftypM4A " + bytes(40), Problem.RECORDING),
    ("talk.wav", b"RIFF\0\0\0\0WAVEfmt ", Problem.RECORDING),
    ("talk.mp3", b"ID3\x04" + bytes(40), Problem.RECORDING),
    ("notes.html", b"Why bees?", Problem.WEB_PAGE),
    ("notes.doc", b"<html><body>Why bees?</body></html>", Problem.WEB_PAGE),
    ("notes.gdoc", b'{"url": "https://example.org/d/1"}', Problem.LINK),
    ("notes.fodt", b'<?xml version="1.0"?><office:document/>', Problem.UNKNOWN),
    ("notes.txt", bytes(range(256)) * 40, Problem.UNKNOWN),
    ("notes.docx", b"PK", Problem.DAMAGED),
    ("notes.docx", b"PK\x03\x04 no zip at all", Problem.DAMAGED),
    ("notes.pdf", b"%PDF-1.7 no pdf at all", Problem.DAMAGED),
    ("notes.odt", zipped({"mimetype": "application/vnd.oasis.opendocument.text"}), Problem.DAMAGED),
]


@pytest.mark.parametrize(("name", "data", "problem"), REFUSED, ids=lambda value: getattr(value, "name", None))
def test_what_cannot_be_read_says_why_and_what_to_do(name: str, data: bytes, problem: Problem) -> None:
    with pytest.raises(UnreadableFile) as caught:
        read_file(name, data)
    assert str(caught.value) == problem.value.format(name=f"**{name}**")
    assert isinstance(caught.value, ScriptwrightError)
    assert caught.value.__cause__ is not None


@pytest.mark.parametrize("problem", Problem)
def test_a_problem_is_one_or_two_plain_sentences_that_name_the_file_first(problem: Problem) -> None:
    assert problem.value.startswith("{name} ")
    assert 1 <= len(re.findall(r"\.(?= [A-Z]|$)", problem.value)) <= 2
    assert "\n" not in problem.value


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("C:\\Users\\me\\notes.txt", "**notes.txt**"),
        ("/home/me/my\nnotes.txt", "**my notes.txt**"),
        ("", "**This file**"),
        ("n" * 300 + ".txt", f"**{'n' * 40}…{'n' * 36}.txt**"),
    ],
)
def test_the_name_is_shown_short_and_on_one_line(name: str, shown: str) -> None:
    with pytest.raises(UnreadableFile) as caught:
        read_file(name, b"")
    assert str(caught.value).startswith(f"{shown} is empty.")


def test_the_longest_file_allowed_is_read() -> None:
    assert len(read_file("notes.txt", b"bees " * 100_000).text) == 500_000


def test_a_text_that_is_longer_than_any_talk_is_refused() -> None:
    with pytest.raises(UnreadableFile, match="holds more than 500,000 letters"):
        read_file("notes.txt", b"bees " * 100_001)


def test_a_reader_that_cannot_be_started_is_a_sentence_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    with pytest.raises(UnreadableFile, match="could not be read just now") as caught:
        read_file("notes.rtf", SMALL_FILES[".rtf"])
    assert isinstance(caught.value.__cause__, OSError)


def test_a_reader_that_takes_too_long_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MAX_SECONDS", 0.001)
    with pytest.raises(UnreadableFile, match="took too long") as caught:
        read_file("notes.rtf", SMALL_FILES[".rtf"])
    assert isinstance(caught.value.__cause__, subprocess.TimeoutExpired)


def test_reading_plain_text_loads_no_library() -> None:
    code = (
        "import sys; from scriptwright.reading import read_file; read_file('a.txt', b'Why?');"
        "print([name for name in ('pypdf', 'defusedxml', 'docx', 'streamlit') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
