"""Files that students upload and files that somebody made to harm, each with what is to come of it.

Nothing of it lies in the repository: every file is made here, by its name, when a test asks for it.
"""

from __future__ import annotations

import random
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO

from scriptwright._reading_result import Problem
from tests.markup import LINE
from tests.reading_files import (
    NAMESPACES,
    ODT_TYPE,
    RELATION,
    W,
    column,
    docx,
    locked,
    odt,
    page_of,
    paragraph,
    pdf,
    rtf,
    zipped,
)


@dataclass(frozen=True)
class Bad:
    """A file of notes that is refused."""

    name: str
    made: Callable[[], bytes]
    problem: Problem


@dataclass(frozen=True)
class Odd:
    """A file of notes that is read: what is in its text, and the doubts about it."""

    name: str
    made: Callable[[], bytes]
    holds: tuple[str, ...]
    doubts: tuple[str, ...] = ()


DOCUMENT = f"<w:document {NAMESPACES}><w:body>".encode()
END = b"</w:body></w:document>"
NOTES = "What do you do?\nI bake bread.\n"
ARABIC = "ماذا تعمل؟\nأنا خباز في المدينة القديمة.\n"
CHINESE = "你每天做什么？\n我烤面包，也卖面包。\n"
TALK = "".join(
    f"{number}. What do you do on day {number}?\nI bake loaf {number}.\n" for number in range(2_000)
)
PICTURE = "q 100 0 0 100 0 0 cm /I1 Do Q"
ELSEWHERE = "http://127.0.0.1:9/zed"


def body(*paragraphs: str) -> bytes:
    """A Word file of paragraphs as XML."""
    return docx("".join(paragraphs))


def with_link(kind: str, target: str) -> bytes:
    """A Word file that points outside itself."""
    out = BytesIO(zipped({"word/document.xml": DOCUMENT + paragraph("Why?").encode() + END}))
    relation = (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="x" Type="{RELATION}/{kind}" Target="{target}" TargetMode="External"/>'
        "</Relationships>"
    )
    with zipfile.ZipFile(out, "a") as package:
        package.writestr("word/_rels/document.xml.rels", relation)
    return out.getvalue()


def entities() -> str:
    """Nine names, each ten times the one before it."""
    rows = "".join(f'<!ENTITY e{at} "{f"&e{at - 1};" * 10}">' for at in range(1, 10))
    return f'<!DOCTYPE d [<!ENTITY e0 "ha">{rows}]><d>&e9;</d>'


def packed_twice() -> bytes:
    """A zip of 42 zips that each unfold to a hundred times their size."""
    inner = zipped({"0": b"\0" * 1_000_000})
    return zipped({f"{number}.zip": inner for number in range(42)})


def overlapping() -> bytes:
    """A zip whose list names one part two thousand and one times."""
    part = zipped({"word/document.xml": b"x" * 100})
    start = part.index(b"PK\x01\x02")
    entry, end = part[start : part.index(b"PK\x05\x06")], bytearray(part[part.index(b"PK\x05\x06") :])
    count = 2_001
    end[8:12] = count.to_bytes(2, "little") * 2
    end[12:16] = (len(entry) * count).to_bytes(4, "little")
    return part[:start] + entry * count + bytes(end)


def swollen_pdf() -> bytes:
    """A PDF of 100 kB with a page that unfolds to 100 MB."""
    stream = zlib.compress(b"BT (x) Tj ET " * 8_000_000, 9)
    plain = pdf(page_of(column(["Why?"])))
    head, _, rest = plain.partition(b"6 0 obj\n")
    _, _, tail = rest.partition(b"endobj")
    return (
        head
        + b"6 0 obj\n<< /Filter /FlateDecode /Length %d >>\nstream\n" % len(stream)
        + stream
        + b"\nendstream\nendobj"
        + tail
    )


def pages_within_pages() -> bytes:
    """A PDF whose list of pages holds itself."""
    return pdf(page_of(column(["Why?"]))).replace(b"/Kids [5 0 R]", b"/Kids [2 0 R]")


def noise(lowest: int = 0) -> bytes:
    """Bytes drawn by chance, none of them below the lowest."""
    chance = random.Random(7)
    return bytes(chance.randrange(lowest, 256) for _ in range(3_000))


BAD = (
    Bad("nothing.txt", lambda: b"", Problem.EMPTY),
    Bad("spaces.txt", lambda: b" \r\n\t \n", Problem.NO_TEXT),
    Bad("zeros.txt", lambda: b"\0" * 5_000, Problem.UNKNOWN),
    Bad("random.txt", lambda: bytes((at * at * 7919 >> 5) % 256 for at in range(9_000)), Problem.UNKNOWN),
    Bad("random-no-control.txt", lambda: noise(lowest=32), Problem.UNKNOWN),
    Bad("random-high.txt", lambda: noise(lowest=128), Problem.UNKNOWN),
    Bad("random-utf16.txt", lambda: b"\xff\xfe" + noise(), Problem.UNKNOWN),
    Bad("large.txt", lambda: b"bees " * 2_000_001, Problem.TOO_LARGE),
    Bad("long.txt", lambda: b"bees " * 100_001, Problem.TOO_LONG),
    Bad("long.docx", lambda: body(paragraph("Bees. " * 10) * 9_000), Problem.TOO_LONG),
    Bad("scan.pdf", lambda: pdf(PICTURE, PICTURE), Problem.PICTURES_OF_PAGES),
    Bad("empty.pdf", lambda: pdf(""), Problem.NO_TEXT),
    Bad("locked.pdf", lambda: locked(pdf(page_of(column(["Why?"]))), "secret"), Problem.LOCKED),
    Bad("start.pdf", lambda: b"%PDF-1.7\n", Problem.DAMAGED),
    Bad("junk.pdf", lambda: b"%PDF-1.4\n" + b"\xff\xfe junk " * 500, Problem.DAMAGED),
    Bad("not.pdf", lambda: b"\x01\x02\x03" * 100, Problem.DAMAGED),
    Bad("swollen.pdf", swollen_pdf, Problem.UNFOLDS_TOO_FAR),
    Bad("circle.pdf", pages_within_pages, Problem.DAMAGED),
    Bad("empty.docx", lambda: body(paragraph("")), Problem.NO_TEXT),
    Bad("cut.docx", lambda: body(paragraph("Why?"))[:300], Problem.DAMAGED),
    Bad("word/../text.docx", lambda: zipped({"word/document.xml": b"hello"}), Problem.DAMAGED),
    Bad("other.docx", lambda: zipped({"word/document.xml": "<d/>"}), Problem.DAMAGED),
    Bad("laughs.docx", lambda: zipped({"word/document.xml": entities()}), Problem.UNSAFE),
    Bad(
        "outside.docx",
        lambda: zipped(
            {"word/document.xml": '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><d>&x;</d>'}
        ),
        Problem.UNSAFE,
    ),
    Bad(
        "asks.docx",
        lambda: zipped({"word/document.xml": f'<!DOCTYPE d SYSTEM "{ELSEWHERE}"><d/>'}),
        Problem.UNSAFE,
    ),
    Bad(
        "swollen.docx",
        lambda: zipped({"word/document.xml": DOCUMENT + b" " * 20_000_001 + END}),
        Problem.UNFOLDS_TOO_FAR,
    ),
    Bad(
        "elements.docx",
        lambda: zipped({"word/document.xml": DOCUMENT + b"<w:p/>" * 3_300_000 + END}),
        Problem.TOO_SLOW,
    ),
    Bad("deep.docx", lambda: zipped({"word/document.xml": DOCUMENT + b"<w:r>" * 200_000}), Problem.DAMAGED),
    Bad(
        "parts.docx",
        lambda: zipped({f"word/{number}": b"" for number in range(2_001)}),
        Problem.UNFOLDS_TOO_FAR,
    ),
    Bad("overlap.docx", overlapping, Problem.UNFOLDS_TOO_FAR),
    Bad("packed.docx", packed_twice, Problem.ARCHIVE),
    Bad(
        "inside.docx",
        lambda: docx('<w:altChunk r:id="r0"/>', parts={"chunk.html": "<p>Why?</p>"}),
        Problem.ONLY_EMBEDDED,
    ),
    Bad(
        "pictures.docx",
        lambda: body("<w:p><w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p>"),
        Problem.ONLY_PICTURES,
    ),
    Bad("laughs.odt", lambda: zipped({"mimetype": ODT_TYPE, "content.xml": entities()}), Problem.UNSAFE),
    Bad("empty.odt", lambda: odt("<text:p/>"), Problem.NO_TEXT),
    Bad("hollow.odt", lambda: zipped({"mimetype": ODT_TYPE}), Problem.DAMAGED),
    Bad(
        "locked.odt",
        lambda: odt(
            "",
            manifest='<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
            "<m:file-entry><m:encryption-data/></m:file-entry></m:manifest>",
        ),
        Problem.LOCKED,
    ),
    Bad("empty.rtf", lambda: rtf(""), Problem.NO_TEXT),
    Bad("nested.rtf", lambda: rb"{\rtf1" + b"{" * 9_000_000, Problem.TOO_SLOW),
    Bad(
        "old.doc",
        lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"),
        Problem.OLD_WORD,
    ),
    Bad("cells.xlsx", lambda: zipped({"xl/workbook.xml": "<x/>"}), Problem.SPREADSHEET),
    Bad("slides.pptx", lambda: zipped({"ppt/presentation.xml": "<x/>"}), Problem.SLIDES),
    Bad("book.epub", lambda: zipped({"mimetype": "application/epub+zip"}), Problem.BOOK),
    Bad("notes.pages", lambda: zipped({"Index/Document.iwa": b"x"}), Problem.PAGES),
    Bad("picture.docx", lambda: b"\x89PNG\r\n\x1a\n" + bytes(50), Problem.PICTURE),
    Bad("photo.txt", lambda: b"\xff\xd8\xff\xe0" + bytes(50), Problem.PICTURE),
    Bad("talk.txt", lambda: b"ID3\x04" + bytes(50), Problem.RECORDING),
    Bad("talk.docx", lambda: b"\0\0\0\x18ftypM4A " + bytes(50), Problem.RECORDING),
    Bad("files.7z", lambda: b"7z\xbc\xaf\x27\x1c" + bytes(50), Problem.ARCHIVE),
    Bad("page.html", lambda: b"<!doctype html><script>alert(1)</script>", Problem.WEB_PAGE),
    Bad("page.docx", lambda: b"<html><img src=http://127.0.0.1:9/></html>", Problem.WEB_PAGE),
    Bad(
        "picture.svg",
        lambda: f'<?xml version="1.0"?><svg><image href="{ELSEWHERE}"/></svg>'.encode(),
        Problem.UNKNOWN,
    ),
    Bad("notes.gdoc", lambda: b'{"url": "https://docs.google.com/document/d/1"}', Problem.LINK),
    Bad("program.txt", lambda: b"\x7fELF\x02\x01\x01" + bytes(500), Problem.UNKNOWN),
)

ODD = (
    Odd("utf16.txt", lambda: NOTES.encode("utf-16"), (NOTES,)),
    Odd("utf16be.txt", lambda: NOTES.encode("utf-16-be"), (NOTES,)),
    Odd("utf32.txt", lambda: NOTES.encode("utf-32"), (NOTES,)),
    Odd("bom.txt", lambda: NOTES.encode("utf-8-sig"), (NOTES,)),
    Odd("cp1252.txt", lambda: "Zoë said “why?” – café".encode("cp1252"), ("Zoë said “why?” – café",)),
    Odd("cp1252-signs.txt", lambda: "• £5 – “à la carte” · §2\n".encode("cp1252") * 9, ("à la carte” · §2",)),
    Odd("other-page.txt", lambda: "Я пеку хлеб, и всё.\n".encode("cp1251"), (", ",)),
    Odd("symbols.txt", lambda: "\uf0b7 I bake bread.\n".encode("utf-16"), ("I bake bread.",)),
    Odd("stray.txt", lambda: "Zoë – “why?”\n".encode() * 9 + b"caf\xe9", ("Zoë – “why?”", "café")),
    Odd("returns.txt", lambda: b"Why?\rBecause.\r", ("Why?\rBecause.",)),
    Odd("mixed.txt", lambda: b"Why?\r\nBecause.\rSo.\n", ("Why?\r\nBecause.\rSo.\n",)),
    Odd("line.txt", lambda: b"I bake. " * 7_500, ("I bake. " * 7_500,)),
    Odd("word.txt", lambda: b"a" * 60_000, ("a" * 60_000,)),
    Odd("questions.txt", TALK.encode, (TALK,)),
    Odd(
        "questions.docx",
        lambda: body(*map(paragraph, TALK.splitlines())),
        ("2000. ", "I bake loaf 1999.")[1:],
    ),
    Odd("questions.rtf", lambda: rtf(TALK.replace("\n", "\\par ")), ("I bake loaf 1999.",)),
    Odd("emoji.txt", lambda: "Why? 😀👩‍🍳\n".encode(), ("😀👩‍🍳",)),
    Odd("emoji.rtf", lambda: rtf(r"Why? \u-10179?\u-8704?"), ("😀",)),
    Odd("中文.txt", CHINESE.encode, (CHINESE,)),
    Odd("arabic.docx", lambda: body(*map(paragraph, ARABIC.splitlines())), ("أنا خباز في المدينة القديمة.",)),
    Odd("controls.txt", lambda: b"Why?\x07 \x1b[31mBecause.\n" + b"Bees. " * 99, ("Why? [31mBecause.",)),
    Odd("halves.txt", lambda: b"Why? \xed\xa0\xbd so\n" + "Zoë. ".encode() * 9, ("Why?", "so")),
    Odd("markup.txt", lambda: LINE.encode(), (LINE,)),
    Odd(
        "markup.odt",
        lambda: odt("<text:p>{{ 7*7 }} &lt;b&gt; =SUM(A1)</text:p>"),
        ("{{ 7*7 }} <b> =SUM(A1)",),
    ),
    Odd("evil\u202efdp.txt", NOTES.encode, (NOTES,)),
    Odd("no ending", NOTES.encode, (NOTES,)),
    Odd("really-a-word-file.pdf", lambda: body(paragraph("Why?")), ("Why?",)),
    Odd("really-a-pdf.docx", lambda: pdf(page_of(column(["Why?"]))), ("Why?",)),
    Odd("really-text.docx", lambda: NOTES.encode(), (NOTES,)),
    Odd("really-rtf.doc", lambda: rtf("Why?"), ("Why?",)),
    Odd(
        "nested.docx",
        lambda: body(
            f"<w:tbl><w:tr><w:tc>{paragraph('a')}<w:tbl><w:tr><w:tc>{paragraph('deep')}"
            "</w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>"
        ),
        ("a", "deep"),
    ),
    Odd(
        "boxes.docx",
        lambda: body(
            "<w:p><w:r><w:pict><v:textbox><w:txbxContent>"
            + paragraph("in a box")
            + "</w:txbxContent></v:textbox></w:pict></w:r></w:p>"
        ),
        ("in a box",),
    ),
    Odd(
        "control.docx",
        lambda: body("<w:sdt><w:sdtContent>" + paragraph("chosen") + "</w:sdtContent></w:sdt>"),
        ("chosen",),
    ),
    Odd(
        "tracked.docx",
        lambda: body(
            "<w:p><w:ins><w:r><w:t>kept</w:t></w:r></w:ins><w:del><w:r><w:delText>gone"
            "</w:delText></w:r></w:del></w:p>"
        ),
        ("kept",),
    ),
    Odd(
        "notes.docx",
        lambda: docx(
            '<w:p><w:r><w:t>said</w:t><w:footnoteReference w:id="2"/></w:r></w:p>',
            parts={
                "footnotes.xml": f'<w:footnotes xmlns:w="{W}"><w:footnote w:id="2">'
                f"{paragraph('below')}</w:footnote></w:footnotes>"
            },
            links=[("footnotes", "footnotes.xml")],
        ),
        ("said\nbelow",),
    ),
    Odd(
        "head.docx",
        lambda: docx(
            paragraph("said"),
            parts={"header1.xml": f'<w:hdr xmlns:w="{W}">{paragraph("Ms. Roy, 4 May")}</w:hdr>'},
            links=[("header", "header1.xml")],
        ),
        ("Ms. Roy, 4 May",),
    ),
    Odd(
        "comments.docx",
        lambda: body('<w:p><w:r><w:t>said</w:t><w:commentReference w:id="1"/></w:r></w:p>'),
        ("said",),
        ("1 comment in it was not read.",),
    ),
    Odd(
        "picture-too.docx",
        lambda: body(paragraph("said"), "<w:p><w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p>"),
        ("said",),
        ("1 picture in it was not read.",),
    ),
    Odd(
        "chunk.docx",
        lambda: docx(paragraph("said") + '<w:altChunk r:id="r0"/>'),
        ("said",),
        ("Another file packed inside it was not read.",),
    ),
    Odd("linked.docx", lambda: with_link("image", ELSEWHERE), ("Why?",)),
    Odd("template.docx", lambda: with_link("attachedTemplate", "file:///etc/passwd"), ("Why?",)),
    Odd(
        "half-scanned.pdf",
        lambda: pdf(page_of(column(["Why?"])), PICTURE),
        ("Why?",),
        ("Page 2 is a picture and could not be read.",),
    ),
    Odd("locked-for-changes.pdf", lambda: locked(pdf(page_of(column(["Why?"]))), ""), ("Why?",)),
    Odd(
        "cut.pdf",
        lambda: pdf(page_of(column(["Why?"])))[:-150],
        ("Why?",),
        ("The file breaks off, so its end may be missing.",),
    ),
    Odd(
        "cut.rtf",
        lambda: rtf(r"Why?\par Because.")[:-1],
        ("Why?", "Because."),
        ("The file breaks off, so its end may be missing.",),
    ),
    Odd(
        "endless.pdf",
        lambda: pdf(page_of(column(["Why?"]))).replace(b"/Count 1", b"/Count 99999999"),
        ("Why?",),
    ),
)
