"""Files of notes built piece by piece, the hostile ones too."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping, Sequence
from io import BytesIO

from pypdf import PdfReader, PdfWriter

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT_W = "http://purl.oclc.org/ooxml/wordprocessingml/main"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
NAMESPACES = (
    f'xmlns:w="{W}" xmlns:r="{RELATION}" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)
ODT_TYPE = "application/vnd.oasis.opendocument.text"
ODF = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{part}:1.0"'
    for name, part in (
        ("office", "office"),
        ("text", "text"),
        ("table", "table"),
        ("draw", "drawing"),
        ("style", "style"),
    )
)


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    """A zip of parts by name."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def paragraph(text: str, properties: str = "") -> str:
    """A Word paragraph with one run."""
    return f'<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def docx(
    body: str, *, parts: Mapping[str, str] | None = None, links: Sequence[tuple[str, str]] = ()
) -> bytes:
    """A Word file around a body; parts by name, each linked from the document by the type of its relation."""
    relations = "".join(
        f'<Relationship Id="r{number}" Type="{RELATION}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(links)
    )
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    return zipped(
        {
            "[Content_Types].xml": f'<Types><Override ContentType="{WORD_TYPE}"/></Types>',
            "_rels/.rels": f'<Relationships xmlns="{package}">'
            f'<Relationship Id="a" Type="{RELATION}/officeDocument" '
            'Target="word/document.xml"/></Relationships>',
            "word/_rels/document.xml.rels": f'<Relationships xmlns="{package}">{relations}</Relationships>',
            "word/document.xml": f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>",
            **{f"word/{name}": content for name, content in (parts or {}).items()},
        }
    )


def odt(body: str, *, automatic: str = "", masters: str = "", manifest: str = "") -> bytes:
    """An OpenDocument text around a body."""
    return zipped(
        {
            "mimetype": ODT_TYPE,
            "content.xml": f"<office:document-content {ODF}><office:automatic-styles>{automatic}"
            f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
            "</office:document-content>",
            "styles.xml": f"<office:document-styles {ODF}>"
            f"<office:master-styles>{masters}</office:master-styles></office:document-styles>",
            "META-INF/manifest.xml": manifest or "<manifest/>",
        }
    )


def page_of(lines: Sequence[tuple[float, float, str]], *, size: float = 12, extra: str = "") -> str:
    """A page's drawing: each line at x and y in points."""
    shown = "".join(
        f"BT /F1 {size} Tf 1 0 0 1 {x} {y} Tm ({text.translate(_ESCAPES)}) Tj ET\n" for x, y, text in lines
    )
    return shown + extra


_ESCAPES = str.maketrans({"(": r"\(", ")": r"\)", "\\": r"\\"})


def column(
    lines: Sequence[str], *, top: float = 720, step: float = 14, x: float = 72
) -> list[tuple[float, float, str]]:
    """Lines under one another; an empty one leaves a gap."""
    return [(x, top - number * step, line) for number, line in enumerate(lines) if line]


def pdf(*pages: str, annotations: str = "") -> bytes:
    """A PDF of pages' drawings, in Helvetica, with one small picture called /I1."""
    kids = " ".join(f"{5 + 2 * at} 0 R" for at in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(pages)} /Kids [{kids}] >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8"
        " /Length 1 >>\nstream\n0\nendstream",
    ]
    for at, drawing in enumerate(pages):
        pictured = "/XObject << /I1 4 0 R >>" if "/I1 Do" in drawing else ""
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {6 + 2 * at} 0 R"
            f" /Resources << /Font << /F1 3 0 R >> {pictured} >> /Annots [{annotations}] >>"
        )
        objects.append(f"<< /Length {len(drawing.encode('cp1252'))} >>\nstream\n{drawing}\nendstream")
    out = b"%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{content}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n"
    end += f"<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(out)}\n%%EOF\n"
    return out + end.encode()


def locked(data: bytes, password: str) -> bytes:
    """The same PDF, locked; with an empty password, against changes only."""
    writer = PdfWriter(clone_from=PdfReader(BytesIO(data)))
    writer.encrypt(user_password=password, owner_password="owner", algorithm="RC4-128")
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def rtf(body: str, *, head: str = r"\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 Arial;}}") -> bytes:
    """A rich text file around a body."""
    return rf"{{\rtf1{head}{body}}}".encode("latin-1")
