"""Files that are broken or meant to harm: each gives text or one sentence, in time, and nothing else."""

from __future__ import annotations

import json
import os
import random
import struct
import subprocess
import sys
import threading
import time
import zipfile
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scriptwright import _reading_child, _reading_limits, _reading_zip, reading
from scriptwright._reading_child import answer
from scriptwright._reading_result import Problem
from scriptwright.reading import UnreadableFile, read_file
from tests.reading_files import NAMESPACES, W, column, docx, odt, page_of, paragraph, pdf, rtf, zipped

resource = pytest.importorskip("resource", reason="this system bounds no process's memory")

BODY = "".join(paragraph(f"Question {number}? Because of the rent.") for number in range(20))
WHOLE = {
    "zip docx": docx(BODY),
    "zip odt": odt("".join(f"<text:p>Question {number}?</text:p>" for number in range(20))),
    "pdf": pdf(*[page_of(column([f"Question {number}?", "Because of the rent."])) for number in range(3)]),
    "rtf": rtf("".join(rf"{{\b Question {number}?}}\par Caf\'e9.\par " for number in range(20))),
    "text": "Zoë – “why?”\r\n".encode() * 20,
    "text utf-16": ("Zoë – “why?”\r\n" * 20).encode("utf-16"),
}


def assert_text_or_problem(given: dict[str, object]) -> None:
    json.dumps(given)
    if "problem" in given:
        assert given["problem"] in Problem.__members__
    else:
        assert isinstance(given["text"], str)


def text_or_sentence(name: str, data: bytes) -> str:
    """What a student gets to see of a file; any other exception fails the test."""
    try:
        return read_file(name, data).text
    except UnreadableFile as error:
        return str(error)


@pytest.mark.parametrize("kind", [kind for kind in WHOLE if not kind.startswith("text")])
def test_a_file_cut_anywhere_gives_text_or_a_problem(kind: str) -> None:
    data = WHOLE[kind]
    for at in range(0, len(data), max(1, len(data) // 150)):
        assert_text_or_problem(answer(kind.split()[0], data[:at]))


@pytest.mark.parametrize("kind", WHOLE)
def test_a_file_cut_somewhere_gives_text_or_a_sentence_at_the_door(kind: str) -> None:
    data = WHOLE[kind]
    for share in (0.01, 0.3, 0.6, 0.9, 0.99):
        assert text_or_sentence("notes.docx", data[: int(share * len(data))])


@pytest.mark.parametrize("kind", [kind for kind in WHOLE if not kind.startswith("text")])
def test_a_file_with_spoiled_bytes_gives_text_or_a_problem(kind: str) -> None:
    chance = random.Random(7)
    for _ in range(60):
        data = bytearray(WHOLE[kind])
        for _ in range(chance.randint(1, 12)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        assert_text_or_problem(answer(kind.split()[0], bytes(data)))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.sampled_from(
            [
                "{",
                "}",
                "\\",
                "\\'",
                "\\'e9",
                "\\u8211 ",
                "\\u-1",
                "\\uc0",
                "\\uc9",
                "\\par ",
                "\\cell",
                "\\row",
                "\\intbl",
                "{\\footnote ",
                "{\\listtext ",
                "{\\header ",
                "{\\fonttbl{\\f0\\fcharset2 a;}}",
                "\\f0 ",
                "\\bin9 ",
                "\\*",
                "why",
                "\n",
                "\\deleted",
                "\\ansicpg",
                "\\ansicpg932 ",
                "{\\pict ",
                "\\ilvl99999999 ",
                "\\trowd",
            ]
        ),
        max_size=60,
    )
)
def test_any_order_of_control_words_is_read(words: list[str]) -> None:
    assert "problem" not in answer("rtf", ("{\\rtf1 x" + "".join(words)).encode("latin-1"))


def with_declared_size(data: bytes, name: bytes, size: int) -> bytes:
    """The zip with another inflated size written beside a part's name, in both places."""
    out = bytearray(data)
    for signature, place in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        header = out.rindex(
            signature, 0, out.index(name) if signature.endswith(b"\x04") else out.rindex(name)
        )
        out[header + place : header + place + 4] = struct.pack("<I", size)
    return bytes(out)


def compressed(parts: dict[str, bytes], method: int) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


OPENING = f'<w:document xmlns:w="{W}"><w:body>'.encode()
ENDING = b"</w:body></w:document>"
SWOLLEN = zipped({"word/document.xml": OPENING + b"<w:p/>" * 4_000_000 + ENDING})
ENTITIES = "".join(f'<!ENTITY e{at} "{f"&e{at - 1};" * 10}">' for at in range(1, 10))
LAUGHS = f'<!DOCTYPE d [<!ENTITY e0 "ha">{ENTITIES}]>'

HARMFUL = {
    "a part of 24 MB in 24 kB": (SWOLLEN, "UNFOLDS_TOO_FAR"),
    "the same, and its size is a lie": (with_declared_size(SWOLLEN, b"word/document.xml", 100), "DAMAGED"),
    "too many parts": (zipped({f"word/{number}": b"" for number in range(2_001)}), "UNFOLDS_TOO_FAR"),
    "entities in entities": (zipped({"word/document.xml": LAUGHS + "<d>&e9;</d>"}), "UNSAFE"),
    "a document type alone": (zipped({"word/document.xml": "<!DOCTYPE d><d/>"}), "UNSAFE"),
    "a file of this machine": (
        zipped({"word/document.xml": '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><d>&x;</d>'}),
        "UNSAFE",
    ),
    "an unusual compression": (
        compressed({"word/document.xml": OPENING + ENDING}, zipfile.ZIP_BZIP2),
        "UNSAFE",
    ),
    "elements 100,000 deep": (
        zipped({"word/document.xml": OPENING + b"<w:r>" * 100_000 + b"</w:r>" * 100_000 + ENDING}),
        None,
    ),
    "no XML": (zipped({"word/document.xml": b"\x00\x01 hello"}), "DAMAGED"),
    "another root": (zipped({"word/document.xml": "<d/>"}), "DAMAGED"),
    "an open document with a document type": (
        zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<!DOCTYPE d><d/>"}),
        "UNSAFE",
    ),
}


@pytest.mark.parametrize(("data", "problem"), HARMFUL.values(), ids=HARMFUL)
def test_a_harmful_zip_is_refused_in_time(data: bytes, problem: str | None) -> None:
    started = time.monotonic()
    with pytest.raises(UnreadableFile) as caught:
        read_file("notes.docx", data)
    assert time.monotonic() - started < 20
    if problem:
        assert str(caught.value) == Problem[problem].value.format(name="**notes.docx**")


def test_parts_that_are_allowed_one_by_one_are_counted_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_reading_zip, "MAX_TOTAL_BYTES", 3_000)
    note = f"<w:footnotes {NAMESPACES}>{' ' * 2_000}</w:footnotes>"
    data = docx(paragraph("Why?"), parts={"footnotes.xml": note}, links=[("footnotes", "footnotes.xml")])
    assert answer("zip", data)["problem"] == "UNFOLDS_TOO_FAR"


def test_an_encrypted_part_is_a_locked_file() -> None:
    data = bytearray(zipped({"word/document.xml": OPENING + ENDING}))
    data[6] |= 1
    data[data.rindex(b"PK\x01\x02") + 8] |= 1
    assert answer("zip", bytes(data))["problem"] == "LOCKED"


def test_a_long_file_within_bounds_is_read() -> None:
    data = zipped({"word/document.xml": OPENING + paragraph("Bees. " * 10).encode() * 8_000 + ENDING})
    assert len(read_file("notes.docx", data).text) == 8_000 * 60 - 1


@pytest.mark.parametrize(
    "body", [b"{" * 2_000_000, b"}" * 2_000_000, b"\\'" * 1_000_000, b"\\u8211" * 300_000, b"\\par" * 500_000]
)
def test_rich_text_of_one_thing_over_and_over_ends_in_time(body: bytes) -> None:
    started = time.monotonic()
    given = text_or_sentence("notes.rtf", rb"{\rtf1 x" + body)
    assert given[0] == "x" or "took too long" in given
    assert time.monotonic() - started < 20


LOOPS = {
    "pages that hold themselves": (b"/Kids [5 0 R]", b"/Kids [2 0 R]"),
    "a page that is drawn by itself": (b"/Contents 6 0 R", b"/Contents 5 0 R"),
    "a font that is the catalog": (b"/F1 3 0 R", b"/F1 1 0 R"),
    "pages without end": (b"/Count 1", b"/Count 99999999"),
}


@pytest.mark.parametrize(("before", "after"), LOOPS.values(), ids=LOOPS)
def test_a_pdf_that_points_at_itself_ends_in_time(before: bytes, after: bytes) -> None:
    whole = pdf(page_of(column(["Why?"])))
    assert before in whole
    started = time.monotonic()
    given = text_or_sentence("notes.pdf", whole.replace(before, after))
    assert given == "Why?" or given.startswith("**notes.pdf** ")
    assert time.monotonic() - started < 20


def in_child(code: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [
            sys.executable,
            "-c",
            f"from scriptwright import _reading_limits as limits; limits.bound(); {code}",
        ],
        capture_output=True,
        cwd=Path(reading.__file__).parents[1],
        check=False,
    )


def test_the_process_that_reads_cannot_take_all_memory() -> None:
    done = in_child("bytearray(limits.MAX_MEMORY_BYTES + 1)")
    assert done.returncode == 1
    assert b"MemoryError" in done.stderr


def test_the_process_that_reads_has_a_bound_of_time() -> None:
    done = in_child("import resource; print(resource.getrlimit(resource.RLIMIT_CPU)[0])")
    assert int(done.stdout) == _reading_limits.MAX_SECONDS
    done = in_child("sum(1 for _ in iter(int, 1))")
    assert _reading_limits.ended_by_time(done.returncode)


def test_every_page_that_was_read_gives_time_for_another() -> None:
    left = "import signal; left = lambda: signal.getitimer(signal.ITIMER_PROF)[0]"
    done = in_child(f"{left}; before = left(); limits.page_read(); print(left() > before)")
    assert done.stdout == b"True\n"
    done = subprocess.run(
        [sys.executable, "-c", f"{left}; from scriptwright import _reading_limits as limits; "
         "limits.page_read(); print(left())"],
        capture_output=True, cwd=Path(reading.__file__).parents[1], check=True,
    )  # fmt: skip
    assert done.stdout == b"0.0\n"


def test_a_reader_out_of_memory_or_too_deep_says_that_the_file_unfolds_too_far(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for error in (MemoryError, RecursionError):

        def fails(_: bytes, error: type[Exception] = error) -> None:
            raise error

        monkeypatch.setattr(_reading_child, "reader_of", lambda kind, fails=fails: fails)
        assert answer("zip", b"")["problem"] == "UNFOLDS_TOO_FAR"


def test_a_text_longer_than_any_notes_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_reading_child, "MAX_CHARACTERS", 3)
    assert answer("rtf", rtf("Why?"))["problem"] == "TOO_LONG"


@pytest.mark.parametrize(
    ("returncode", "sentence"), [(-24, "took too long"), (-11, "is damaged"), (1, "is damaged")]
)
def test_a_reader_that_dies_is_a_sentence(
    monkeypatch: pytest.MonkeyPatch, returncode: int, sentence: str
) -> None:
    def dies(*_: object, **__: object) -> subprocess.CompletedProcess[bytes]:
        return subprocess.CompletedProcess([], returncode, b"", b"Killed")

    monkeypatch.setattr(subprocess, "run", dies)
    with pytest.raises(UnreadableFile, match=sentence) as caught:
        read_file("notes.rtf", WHOLE["rtf"])
    assert "Killed" in str(caught.value.__cause__)


def test_however_many_files_come_in_only_some_are_read_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    running, most = 0, 0
    lock = threading.Lock()

    def reads(*_: object, **__: object) -> subprocess.CompletedProcess[bytes]:
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        time.sleep(0.02)
        with lock:
            running -= 1
        return subprocess.CompletedProcess([], 0, b'{"text": "Why?", "doubts": []}', b"")

    monkeypatch.setattr(subprocess, "run", reads)
    with ThreadPoolExecutor(30) as students:
        read = list(students.map(lambda _: read_file("notes.rtf", WHOLE["rtf"]).text, range(30)))
    assert read == ["Why?"] * 30
    assert most <= (os.cpu_count() or 2)
