"""Text that would be markup elsewhere, on its way out: as a page's markdown, as a Word file, as subtitles."""

import re
from dataclasses import replace
from datetime import date
from io import BytesIO
from zipfile import ZipFile

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.look import bold, plain
from scriptwright import drafting
from scriptwright._cli_output import UNKNOWN
from scriptwright.project import Project
from scriptwright.reading import clean, closed
from scriptwright.script import Edits
from scriptwright.word import read_word
from tests.markup import LINE, NAME, PIECES

NOTES = f"What do you do? {NAME}\nI wind clocks.\nWhat did I learn?\nI learned that patience pays.\n"
BROKEN = "a\x00b\x1b[31m\ud83dc\ufffe\uffff\x0bd\u2028e\ufeff\U000e0001"


def read_as_text(markdown: str) -> str:
    """What a page shows of markdown in which there is nothing but escaped signs and spans without a look."""
    return re.sub(r"\\(.)", r"\1", re.sub(r":color\[(\\.)\]", r"\1", markdown))


@pytest.mark.parametrize("text", [*PIECES, "**", "a**b", "1. one", "- two", "# three", "> four", "\\"])
def test_every_sign_that_markdown_knows_is_escaped(text):
    markdown = plain(text)
    assert read_as_text(markdown) == text
    bare = re.sub(r":color\[\\.\]|\\.", "", markdown)
    assert not re.search(r"[`*_{}\[\]()#+\-.!|~<>$&:^=/@\\]", bare)


@given(st.text())
def test_plain_text_keeps_its_words(text):
    assert read_as_text(plain(text)) == closed(" ".join(text.split()))


def test_of_a_sentence_with_somebodys_words_in_it_the_outermost_asterisks_alone_are_bold():
    assert bold("**a*b** is empty.") == r"**a\*b** is empty\."
    assert bold("**a**b** is empty.") == r"**a\*\*b** is empty\."
    assert bold("one ** two") == r"one \*\* two"


@given(st.text(st.sampled_from("ab \u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")))
def test_no_change_of_direction_stays_open(text):
    whole = closed(text)
    assert whole.startswith(text)
    assert closed(whole) == whole


def word_of(given):
    data = drafting.word_of(given, date(2026, 4, 3))
    with ZipFile(BytesIO(data)) as package:
        comments = package.read("word/comments.xml").decode()
    return docx.Document(BytesIO(data)), comments, [line.text for line in read_word(data)]


def test_the_word_file_holds_what_was_written_in_lines_comments_and_properties():
    given = Project(NOTES, student=NAME, interviewee=NAME, role=NAME, answers={"why": LINE})
    first = drafting.script_of(given).lines[0].id
    file, comments, lines = word_of(replace(given, edits=Edits(rewritten={first: LINE})))
    assert lines[0] == LINE
    assert NAME in file.paragraphs[1].text
    assert file.core_properties.author == NAME
    assert file.core_properties.title.endswith(NAME)
    assert LINE.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") in comments
    assert not [link for link in file.part.rels.values() if link.is_external]


def test_what_no_file_can_hold_never_keeps_the_word_file_from_being_made():
    typed = clean(BROKEN)  # as every box and every file gives it
    given = Project(
        f"What do you do? {typed}\nI wind clocks {typed}.\nI learned that {typed} pays.\n",
        assignment=f"Tell who you interviewed {typed} and what you learned.",
        student=BROKEN,
        interviewee=typed,
        role=typed,
        answers={"why": typed},
    )
    first = drafting.script_of(given).lines[0].id
    file, _, lines = word_of(replace(given, edits=Edits(rewritten={first: BROKEN})))
    assert lines[0].startswith("ab[31mc")
    assert file.core_properties.author.startswith("ab[31mc")
    assert re.fullmatch(r"[\w.-]+\.docx", drafting.word_name(given))


def test_the_word_files_name_is_never_longer_than_a_disk_takes():
    assert len(drafting.word_name(Project(NOTES, interviewee="Zed " * 200))) < 120


def test_what_json_can_spell_and_no_file_can_hold_does_no_harm_on_the_command_line(run, tmp_path):
    script, heard = tmp_path / "draft.json", tmp_path / "heard.json"
    line = r'{"id": "a\ud800", "text": "I wind\ud83d clocks \u0000."}'
    script.write_text(f'{{"sections": [{{"section": "who", "lines": [{line}]}}]}}')
    heard.write_text(r'{"words": [{"text": "I\ud800"}, {"text": "wind"}, {"text": "clocks.\u0000"}]}')
    done = run("check", script, "--transcript", heard, "--json")
    assert (done.code, done.err) == (0, "")
    assert '"status": "said"' in done.out


def test_an_error_that_nobody_has_thought_of_is_one_line(run, tmp_path, monkeypatch):
    notes = tmp_path / "notes.txt"
    notes.write_text("What do you do?\nI wind clocks.\n")
    monkeypatch.setattr("scriptwright.drafting.outline_of", lambda *_: 1 // 0)
    done = run("draft", notes, "-o", tmp_path / "script.docx")
    assert (done.code, done.out, done.err) == (2, "", f"{UNKNOWN}\n")
    assert [file.name for file in tmp_path.iterdir() if file.suffix == ".docx"] == []
