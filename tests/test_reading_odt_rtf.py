"""OpenDocument and rich text to text."""

from __future__ import annotations

import pytest

from scriptwright._reading_child import answer
from scriptwright._reading_lines import CUT_OFF
from tests.reading_files import odt, rtf

LISTS = (
    '<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1"/>'
    '<text:list-level-style-bullet text:level="2"/></text:list-style>'
    '<text:list-style style:name="L2">'
    '<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>'
    '<text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/>'
    "</text:list-style>"
)


def items(style: str, *texts: str, more: str = "") -> str:
    inside = "".join(f"<text:list-item><text:p>{text}</text:p></text:list-item>" for text in texts)
    return f'<text:list text:style-name="{style}" {more}>{inside}</text:list>'


NESTED = items("L1", "deep").replace(' text:style-name="L1"', "")

ODT = {
    "paragraphs and a heading": ("<text:h>Bees</text:h><text:p>Why?</text:p>", "Bees\nWhy?"),
    "spans": ("<text:p>very <text:span>hard</text:span> work</text:p>", "very hard work"),
    "white space as OpenDocument has it": (
        '<text:p>\n  a  <text:span> b</text:span><text:s text:c="2"/>c<text:tab/>d</text:p>',
        "a b  c\td",
    ),
    "soft line end": ("<text:p>Why?<text:line-break/>Rent.</text:p>", "Why?\nRent."),
    "tracked deletion": (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>easy</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes><text:p>hard<text:change/></text:p>",
        "hard",
    ),
    "bullets": (items("L1", "a", "b"), "* a\n* b"),
    "numbers": (items("L2", "a", "b"), "1. a\n2. b"),
    "numbers that go on": (
        items("L2", "a") + "<text:p>x</text:p>" + items("L2", "b", more='text:continue-numbering="true"'),
        "1. a\nx\n2. b",
    ),
    "numbers that start again": (items("L2", "a") + items("L2", "b"), "1. a\n1. b"),
    "a list in a list": (
        '<text:list text:style-name="L1"><text:list-item><text:p>a</text:p>'
        + NESTED
        + "</text:list-item></text:list>",
        "* a\n  * deep",
    ),
    "letters in a numbered list": (
        '<text:list text:style-name="L2"><text:list-item><text:p>a</text:p>'
        + NESTED
        + "</text:list-item></text:list>",
        "1. a\n  a) deep",
    ),
    "a second paragraph in an item": (
        '<text:list text:style-name="L1"><text:list-item><text:p>a</text:p><text:p>more</text:p>'
        "</text:list-item></text:list>",
        "* a\nmore",
    ),
    "table": (
        "<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Why?</text:p>"
        "</table:table-cell><table:table-cell><text:p>Rent.</text:p></table:table-cell></table:table-row>"
        "</table:table-header-rows><table:table-row><table:table-cell><text:p>How?</text:p></table:table-cell>"
        "<table:covered-table-cell/></table:table-row></table:table>",
        "Why?\tRent.\nHow?",
    ),
    "text box": (
        "<text:p>Beside<draw:frame><draw:text-box><text:p>In it</text:p></draw:text-box></draw:frame>"
        "</text:p>",
        "Beside\nIn it",
    ),
    "footnote": (
        "<text:p>A prize<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>In 2019."
        "</text:p></text:note-body></text:note>.</text:p>",
        "A prize.\nIn 2019.",
    ),
    "a section": ("<text:section><text:p>Why?</text:p></text:section>", "Why?"),
    "empty paragraphs": (
        "<text:p/><text:p>Why?</text:p><text:p/><text:p/><text:p>Rent.</text:p>",
        "Why?\n\nRent.",
    ),
}


@pytest.mark.parametrize(("body", "text"), ODT.values(), ids=ODT)
def test_what_an_open_document_shows_is_read(body: str, text: str) -> None:
    assert answer("zip", odt(body, automatic=LISTS)) == {"text": text, "doubts": []}


def test_the_heads_and_feet_of_an_open_document_are_read_once() -> None:
    master = (
        "<style:master-page><style:header><text:p>Ana Ruiz</text:p></style:header><style:footer><text:p>Page "
        "<text:page-number>3</text:page-number></text:p></style:footer></style:master-page>"
    )
    read = answer("zip", odt("<text:p>Why?</text:p>", masters=master * 2))
    assert read["text"] == "Ana Ruiz\nWhy?"


def test_pictures_and_comments_in_an_open_document_are_counted() -> None:
    body = (
        "<text:p>Why?<draw:frame><draw:image/></draw:frame><office:annotation><text:p>ask her</text:p>"
        "</office:annotation></text:p><draw:frame><draw:image/></draw:frame>"
    )
    assert answer("zip", odt(body)) == {
        "text": "Why?",
        "doubts": ["2 pictures in it were not read.", "1 comment in it was not read."],
    }


def test_an_open_document_of_pictures_only_says_so() -> None:
    assert (
        answer("zip", odt("<text:p><draw:frame><draw:image/></draw:frame></text:p>"))["problem"]
        == "ONLY_PICTURES"
    )


def test_an_open_document_with_a_password_says_so() -> None:
    manifest = "<manifest:manifest><manifest:encryption-data/></manifest:manifest>"
    assert answer("zip", odt("<text:p>x</text:p>", manifest=manifest))["problem"] == "LOCKED"


RTF = {
    "paragraphs": (r"Why?\par Rent.\par", "Why?\nRent."),
    "line breaks in the file": ("Why\r\n?\\par\r\nRent.", "Why?\nRent."),
    "bold": (r"{\b Why?}\par Rent.", "Why?\nRent."),
    "Windows' letters": (r"caf\'e9 \'96 \'93so\'94", "café – “so”"),
    "Unicode with a letter to fall back on": (r"\uc1 Zo\u235? \u8211\'96 \u-10179?\u-8976?", "Zoë – 📰"),
    "Unicode with none": (r"\uc0 Zo\u235 x", "Zoëx"),
    "Unicode with two": (r"\uc2\u26481\'93\'8c ok", "東 ok"),
    "special characters": (r"a\tab b\emdash c\~d\_e\-f\{g\}\\h\line i", "a\tb—c\xa0d-ef{g}\\h\ni"),
    "fields": (r'{\field{\*\fldinst HYPERLINK "http://x.org"}{\fldrslt her page}}', "her page"),
    "tracked deletion": (r"hard{\deleted  easy} work", "hard work"),
    "bullets": (r"{\listtext\'95\tab}a\par\pard{\listtext\f1\'b7\tab}\ilvl1 b\par", "* a\n  * b"),
    "old bullets": (r"{\pntext\f1\'B7\tab}{\*\pn\pnlvlblt}a\par{\pntext 2.\tab}b\par", "* a\n2. b"),
    "numbers": (r"{\listtext\pard\plain 1.\tab}a\par{\listtext 2.\tab}b\par", "1. a\n2. b"),
    "table": (
        r"\trowd\cellx10\cellx20\pard\intbl Why?\cell Rent.\par Tools.\cell\row"
        r"\trowd\intbl How?\cell Well.\cell\row\pard After.\par",
        "Why?\tRent.\nTools.\nHow?\tWell.\nAfter.",
    ),
    "footnote": (
        r"A prize{\footnote {\super 1}\~In 2019.\par}.\par Twice.",
        "A prize.\n1\xa0In 2019.\nTwice.",
    ),
    "text box": (
        r"Beside{\shp{\*\shpinst{\sp{\sn a}{\sv 0}}{\shptxt In it.\par}}{\shprslt In it.}}\par",
        "Beside\nIn it.",
    ),
    "page head and foot": (
        r"{\header Ana Ruiz\par}{\footer Page {\field{\*\fldinst PAGE}{\fldrslt 2}}\par}Why?",
        "Ana Ruiz\nWhy?",
    ),
    "properties": (
        r"{\info{\title Secret}{\author Ana}}{\*\generator Word;}{\stylesheet{\s0 Normal;}}Why?",
        "Why?",
    ),
    "unknown groups that may be skipped": (r"{\*\somethingnew hidden}Why?", "Why?"),
    "raw bytes of the file's code page": ("caf\xe9", "café"),
    "an arrow in a font of signs": (r"{\f1\'e0} rent", "→ rent"),
    "what Apple's programs write": ("\\cocoartf2\nWhy?\\\nRent \\'97 twice.\\\n", "Why?\nRent — twice."),
    "binary data": (r"Why?{\pict\bin5 }}}}}\par}Rent.", "Why?Rent."),
}
FONTS = r"\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset2 Wingdings;}}"


@pytest.mark.parametrize(("body", "text"), RTF.values(), ids=RTF)
def test_what_rich_text_shows_is_read(body: str, text: str) -> None:
    assert answer("rtf", rtf(body, head=FONTS))["text"] == text


@pytest.mark.parametrize(
    ("charset", "encoding", "word"),
    [
        (0, "cp1252", "née"),
        (204, "cp1251", "пчела"),
        (238, "cp1250", "Łódź"),
        (161, "cp1253", "μέλισσα"),
        (128, "cp932", "東京表"),
        (134, "gbk", "蜜蜂"),
        (129, "cp949", "꿀벌"),
        (136, "cp950", "功蓋"),
        (77, "mac_roman", "née"),
        (162, "cp1254", "arıcı"),
        (177, "cp1255", "דבורה"),
    ],
)
def test_every_alphabet_is_read_by_the_code_page_of_its_font(charset: int, encoding: str, word: str) -> None:
    head = rf"\ansi\ansicpg1252{{\fonttbl{{\f0\fcharset0 A;}}{{\f3\fcharset{charset} B;}}}}"
    escaped = "".join(rf"\'{byte:02x}" for byte in word.encode(encoding))
    assert answer("rtf", rtf(rf"one {{\f3 {escaped}}} two", head=head))["text"] == f"one {word} two"


@pytest.mark.parametrize(
    ("head", "raw", "text"),
    [
        (r"\ansi\ansicpg1251", rb"\'ef", "п"),
        (r"\mac", rb"\'8e", "é"),
        (r"\pc", rb"\'82", "é"),
        (r"\ansi\ansicpg65001", rb"\'c3\'a9", "é"),
        (r"\ansi\ansicpg99999", rb"\'e9", "é"),
        ("", rb"\'e9", "é"),
    ],
)
def test_the_code_page_of_a_whole_rich_text_file_is_heeded(head: str, raw: bytes, text: str) -> None:
    assert answer("rtf", rb"{\rtf1" + head.encode() + b" " + raw + b"}")["text"] == text


def test_a_rich_text_file_that_breaks_off_is_read_with_a_doubt() -> None:
    assert answer("rtf", rtf(r"{\b Why?}\par Rent.")[:-3]) == {"text": "Why?\nRen", "doubts": [CUT_OFF]}


def test_pictures_and_comments_in_rich_text_are_counted() -> None:
    body = r"Why?{\*\shppict{\pict 00}}{\nonshppict{\pict 00}}{\pict 11}{\*\annotation ask her}"
    doubts = ["2 pictures in it were not read.", "1 comment in it was not read."]
    assert answer("rtf", rtf(body)) == {"text": "Why?", "doubts": doubts}


def test_what_follows_the_end_of_rich_text_is_left_out() -> None:
    assert answer("rtf", rtf("Why?") + b"\0\0 junk")["text"] == "Why?"
