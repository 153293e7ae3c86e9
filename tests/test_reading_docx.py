"""Word files to text: everything that Word shows, nothing that it hides."""

from __future__ import annotations

from io import BytesIO

import docx as python_docx
import pytest

from scriptwright._reading_child import answer
from tests.reading_files import NAMESPACES, RELATION, STRICT_W, W, docx, paragraph, zipped


def text_of(data: bytes) -> str:
    return str(answer("zip", data)["text"])


def p(*inline: str) -> str:
    return f"<w:p>{''.join(inline)}</w:p>"


def r(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def box(text: str) -> str:
    return f"<w:txbxContent>{paragraph(text)}</w:txbxContent>"


SHOWN = {
    "runs of one word": (p(r("Be"), r("es")), "Bees"),
    "tracked insertion": (p(r("very "), f"<w:ins>{r('hard')}</w:ins>"), "very hard"),
    "tracked deletion": (p(r("hard"), "<w:del><w:r><w:delText> easy</w:delText></w:r></w:del>"), "hard"),
    "deletion that kept w:t": (p(r("hard"), f"<w:del>{r(' easy')}</w:del>"), "hard"),
    "moved text": (
        p(f"<w:moveFrom>{r('Rent.')}</w:moveFrom>") + p(r("Tools. "), f"<w:moveTo>{r('Rent.')}</w:moveTo>"),
        "Tools. Rent.",
    ),
    "inserted paragraph": (f"<w:ins>{p(r('Rent.'))}</w:ins>", "Rent."),
    "deleted line end": (
        f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{r('The rent ')}</w:p>" + p(r("was due.")),
        "The rent was due.",
    ),
    "deleted table row": (
        f"<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>{p(r('old'))}</w:tc></w:tr>"
        f"<w:tr><w:tc>{p(r('new'))}</w:tc></w:tr></w:tbl>",
        "new",
    ),
    "text box, in two forms": (
        p(
            r("Beside it"),
            f"<w:r><mc:AlternateContent><mc:Choice><wps:txbx>{box('In the box')}</wps:txbx></mc:Choice>"
            f"<mc:Fallback><w:pict><v:textbox>{box('In the box')}</v:textbox></w:pict></mc:Fallback>"
            "</mc:AlternateContent></w:r>",
        ),
        "Beside it\nIn the box",
    ),
    "text box, the old form": (
        p(f"<w:r><w:pict><v:textbox>{box('In it')}</v:textbox></w:pict></w:r>"),
        "\nIn it",
    ),
    "content control": (f"<w:sdt><w:sdtPr/><w:sdtContent>{p(r('Ana'))}</w:sdtContent></w:sdt>", "Ana"),
    "content control in a line": (
        p(r("I am "), f"<w:sdt><w:sdtContent>{r('Ana')}</w:sdtContent></w:sdt>"),
        "I am Ana",
    ),
    "content control nobody filled in": (
        p(
            r("Name: "),
            "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr>"
            f"<w:sdtContent>{r('Tap here')}</w:sdtContent></w:sdt>",
        ),
        "Name:",
    ),
    "link": (p(f'<w:hyperlink r:id="r9">{r("her page")}</w:hyperlink>'), "her page"),
    "field": (
        p(
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>'
            f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{r("3 March")}',
        ),
        "3 March",
    ),
    "simple field": (p(f'<w:fldSimple w:instr="AUTHOR">{r("Ana")}</w:fldSimple>'), "Ana"),
    "equation": (p(r("so "), "<m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath>"), "so a=b"),
    "soft line end and tab": (
        p(r("Why?"), "<w:r><w:br/></w:r>", r("It"), "<w:r><w:tab/></w:r>", r("is")),
        "Why?\nIt\tis",
    ),
    "hyphen that does not break": (
        p(r("up"), "<w:r><w:noBreakHyphen/><w:softHyphen/></w:r>", r("front")),
        "up-front",
    ),
    "arrow that Word made of -->": (
        p('<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>', r(" rent")),
        "→ rent",
    ),
    "reading aid over a word": (
        p(f"<w:ruby><w:rt>{r('toukyou')}</w:rt><w:rubyBase>{r('東京')}</w:rubyBase></w:ruby>"),
        "東京",
    ),
    "empty paragraphs": (p() * 3 + p(r("Why?")) + p() * 3 + p(r("Rent.")) + p(), "Why?\n\nRent."),
    "heading": (
        paragraph("The interview", '<w:pStyle w:val="Heading1"/>') + p(r("Why?")),
        "The interview\nWhy?",
    ),
    "smart tag around a name": (p(f"<w:smartTag>{r('Ana')}</w:smartTag>"), "Ana"),
    "characters that XML escapes": (p(r("a &lt; b &amp; c")), "a < b & c"),
}


@pytest.mark.parametrize(("body", "text"), SHOWN.values(), ids=SHOWN)
def test_what_word_shows_is_read(body: str, text: str) -> None:
    assert text_of(docx(body)) == text.strip()


def table(*rows: list[str]) -> str:
    return (
        "<w:tbl>"
        + "".join("<w:tr>" + "".join(f"<w:tc>{cell}</w:tc>" for cell in row) + "</w:tr>" for row in rows)
        + "</w:tbl>"
    )


TABLES = {
    "a row a line": (
        table([p(r("Why?")), p(r("Rent."))], [p(r("How?")), p(r("Well."))]),
        "Why?\tRent.\nHow?\tWell.",
    ),
    "an empty cell between": (table([p(r("a")), p(), p(r("c"))]), "a\t\tc"),
    "empty cells at the end": (table([p(r("a")), p(r("b")), p()]), "a\tb"),
    "one cell, a frame around text": (table([p(r("Why?")) + p(r("Rent."))]), "Why?\nRent."),
    "a long answer beside its question": (
        table([p(r("Why?")), p(r("Rent.")) + p(r("Tools."))]),
        "Why?\tRent.\nTools.",
    ),
    "columns that only lay out the page": (
        table([p(r("Why?")) + p(r("Rent.")), p(r("How?")) + p(r("Well."))]),
        "Why?\nRent.\nHow?\nWell.",
    ),
    "a table in a cell": (table([p(r("Why?")), table([p(r("a")), p(r("b"))]) + p()]), "Why?\ta b"),
    "cells inside content controls": (
        f"<w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent><w:tc>{p(r('a'))}</w:tc></w:sdtContent></w:sdt>"
        f"<w:tc>{p(r('b'))}</w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>",
        "a\tb",
    ),
}


@pytest.mark.parametrize(("body", "text"), TABLES.values(), ids=TABLES)
def test_tables_are_read_row_by_row(body: str, text: str) -> None:
    assert text_of(docx(body)) == text


def level(number: int, form: str, label: str, more: str = "") -> str:
    return f'<w:lvl w:ilvl="{number}"><w:numFmt w:val="{form}"/><w:lvlText w:val="{label}"/>{more}</w:lvl>'


FROM_FIVE = '<w:start w:val="5"/>'
NUMBERING = (
    f"<w:numbering {NAMESPACES}>"
    f'<w:abstractNum w:abstractNumId="0">{level(0, "bullet", "•")}{level(1, "bullet", "o")}</w:abstractNum>'
    f'<w:abstractNum w:abstractNumId="1">{level(0, "decimal", "%1.")}{level(1, "lowerLetter", "%1.%2)")}'
    f"{level(2, 'upperRoman', '(%3)')}</w:abstractNum>"
    f'<w:abstractNum w:abstractNumId="2">{level(0, "decimal", "Q%1:", FROM_FIVE)}</w:abstractNum>'
    + "".join(
        f'<w:num w:numId="{number + 1}"><w:abstractNumId w:val="{number}"/></w:num>' for number in range(3)
    )
    + '<w:num w:numId="4"><w:abstractNumId w:val="1"/>'
    '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    "</w:numbering>"
)
STYLES = (
    f"<w:styles {NAMESPACES}>"
    '<w:style w:type="paragraph" w:styleId="Dots"><w:name w:val="Dots"/>'
    '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="Dots"/>'
    "</w:style></w:styles>"
)


def item(text: str, num: int, depth: int = 0) -> str:
    return paragraph(text, f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{num}"/></w:numPr>')


LISTS = {
    "bullets": (item("a", 1) + item("b", 1, 1) + item("c", 1), "* a\n  * b\n* c"),
    "numbers": (item("a", 2) + item("b", 2) + p(r("between")) + item("c", 2), "1. a\n2. b\nbetween\n3. c"),
    "letters under numbers": (
        item("a", 2) + item("b", 2, 1) + item("c", 2, 1) + item("d", 2) + item("e", 2, 1),
        "1. a\n  1.a) b\n  1.b) c\n2. d\n  2.a) e",
    ),
    "roman": (item("a", 2) + item("b", 2, 2), "1. a\n    (I) b"),
    "a start and words of their own": (item("Why?", 3) + item("How?", 3), "Q5: Why?\nQ6: How?"),
    "a new start": (item("a", 2) + item("b", 2) + item("c", 4) + item("d", 4), "1. a\n2. b\n1. c\n2. d"),
    "through a style": (paragraph("a", '<w:pStyle w:val="Mine"/>'), "* a"),
    "a style's list taken away": (
        paragraph("a", '<w:pStyle w:val="Mine"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
        "a",
    ),
    "an empty item": (item("a", 2) + item("", 2) + item("b", 2), "1. a\n\n2. b"),
    "an unknown list": (item("a", 77), "a"),
    "a soft line end in an item": (
        '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
        f"{r('a')}<w:r><w:br/></w:r>{r('b')}</w:p>",
        "* a\nb",
    ),
}


@pytest.mark.parametrize(("body", "text"), LISTS.values(), ids=LISTS)
def test_list_items_keep_their_labels(body: str, text: str) -> None:
    parts = {"numbering.xml": NUMBERING, "styles.xml": STYLES}
    links = [("numbering", "numbering.xml"), ("styles", "styles.xml")]
    assert text_of(docx(body, parts=parts, links=links)) == text


def test_notes_stand_after_the_paragraph_that_points_at_them() -> None:
    body = p(r("She won a prize"), '<w:r><w:footnoteReference w:id="2"/></w:r>', r(".")) + p(
        r("Twice"), '<w:r><w:endnoteReference w:id="1"/></w:r>'
    )
    foot = f'<w:footnotes {NAMESPACES}><w:footnote w:id="0">{p(r("-----"))}</w:footnote>'
    foot += f'<w:footnote w:id="2">{p(r("In 2019."))}</w:footnote></w:footnotes>'
    end = f'<w:endnotes {NAMESPACES}><w:endnote w:id="1">{p(r("And 2021."))}</w:endnote></w:endnotes>'
    data = docx(
        body,
        parts={"footnotes.xml": foot, "endnotes.xml": end},
        links=[("footnotes", "footnotes.xml"), ("endnotes", "endnotes.xml")],
    )
    assert text_of(data) == "She won a prize.\nIn 2019.\nTwice\nAnd 2021."


def test_page_heads_and_feet_are_read_once_without_page_numbers() -> None:
    head = f"<w:hdr {NAMESPACES}>{p(r('Ana Ruiz, period 3'))}{p(r('2'))}</w:hdr>"
    foot = f"<w:ftr {NAMESPACES}>{p(r('Page 1 of 3'))}{p(r('Beekeeper'))}</w:ftr>"
    data = docx(
        p(r("Why bees?")),
        parts={"header1.xml": head, "header2.xml": head, "footer1.xml": foot},
        links=[("header", "header1.xml"), ("header", "header2.xml"), ("footer", "footer1.xml")],
    )
    assert text_of(data) == "Ana Ruiz, period 3\nWhy bees?\nBeekeeper"


PICTURE = "<w:r><w:drawing><pic:pic/></w:drawing></w:r>"


@pytest.mark.parametrize(
    ("body", "doubts"),
    [
        (p(r("Why?"), PICTURE), ["1 picture in it was not read."]),
        (p(r("Why?"), PICTURE, PICTURE), ["2 pictures in it were not read."]),
        (p(r("Why?"), "<w:r><w:pict><v:imagedata/></w:pict></w:r>"), ["1 picture in it was not read."]),
        (p(r("Why?"), '<w:r><w:commentReference w:id="1"/></w:r>'), ["1 comment in it was not read."]),
        (p(r("Why?")) + '<w:altChunk r:id="r5"/>', ["Another file packed inside it was not read."]),
    ],
)
def test_what_was_not_read_is_told(body: str, doubts: list[str]) -> None:
    assert answer("zip", docx(body)) == {"text": "Why?", "doubts": doubts}


def test_a_file_of_pictures_only_says_so() -> None:
    assert answer("zip", docx(p(PICTURE)))["problem"] == "ONLY_PICTURES"
    assert answer("zip", docx('<w:altChunk r:id="r5"/>'))["problem"] == "ONLY_EMBEDDED"


def test_a_strict_file_is_read() -> None:
    relations = "http://schemas.openxmlformats.org/package/2006/relationships"
    strict = "http://purl.oclc.org/ooxml/officeDocument/relationships"
    data = zipped(
        {
            "[Content_Types].xml": "<Types/>",
            "_rels/.rels": f'<Relationships xmlns="{relations}"><Relationship Type="{strict}/officeDocument" '
            'Target="word/main.xml"/></Relationships>',
            "word/_rels/main.xml.rels": f'<Relationships xmlns="{relations}">'
            f'<Relationship Type="{strict}/numbering" '
            'Target="/word/numbering.xml"/></Relationships>',
            "word/main.xml": f'<w:document xmlns:w="{STRICT_W}">'
            f"<w:body>{item('Why?', 1)}</w:body></w:document>",
            "word/numbering.xml": NUMBERING.replace(W, STRICT_W),
        }
    )
    assert text_of(data) == "* Why?"


@pytest.mark.parametrize("target", ["NULL", "../NULL", "", "../../../etc/passwd", "//NULL"])
def test_a_link_to_nowhere_does_no_harm(target: str) -> None:
    links = [("footnotes", target), ("numbering", target), ("image", target), ("header", target)]
    assert text_of(docx(p(r("Why?"), '<w:r><w:footnoteReference w:id="2"/></w:r>'), links=links)) == "Why?"


def test_a_package_without_any_links_is_read_by_the_usual_names() -> None:
    document = f'<w:document xmlns:w="{W}"><w:body>{p(r("Why?"))}</w:body></w:document>'
    assert text_of(zipped({"word/document.xml": document})) == "Why?"


def test_names_of_parts_may_differ_in_case_and_slashes() -> None:
    document = f'<w:document xmlns:w="{W}"><w:body>{p(r("Why?"))}</w:body></w:document>'
    links = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Type="{RELATION}/officeDocument" Target="/Word/Document.xml"/></Relationships>'
    )
    assert text_of(zipped({"_rels\\.rels": links, "word\\document.xml": document})) == "Why?"


def test_a_file_that_python_docx_wrote_comes_back_in_order() -> None:
    document = python_docx.Document()
    document.add_heading("Interview with a beekeeper", 1)
    document.add_paragraph().add_run("Why bees?").bold = True
    document.add_paragraph("They are calm.")
    for text, style in (
        ("hive", "List Bullet"),
        ("queen", "List Bullet 2"),
        ("first", "List Number"),
        ("second", "List Number"),
    ):
        document.add_paragraph(text, style=style)
    out = BytesIO()
    document.save(out)
    assert text_of(out.getvalue()).split("\n") == [
        "Interview with a beekeeper",
        "Why bees?",
        "They are calm.",
        "* hive",
        "  * queen",
        "1. first",
        "2. second",
    ]
