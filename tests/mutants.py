"""Files that are nearly whole: those of `bad_and_odd`, changed at random, and for a number always alike."""

from __future__ import annotations

import struct
import tempfile
import zipfile
import zlib
from functools import cache
from io import BytesIO
from pathlib import Path
from random import Random

from tests.bad_and_odd import NOTES, ODD
from tests.sounds import KINDS, of_kind, voice

NOTES_KINDS = ("txt", "md", "docx", "pdf", "odt", "rtf")
SOUND_KINDS = tuple(sorted(KINDS))

#: What means something to one of the readers, by kind.
WORDS = {
    "txt": ["\ufeff", "Q:", "\r", "\x0c", "\xff\xfe", "\0", "?", "**", "\u202e", "{", "1."],
    "docx": """
        <w:p> </w:p> <w:tbl> <w:tr> <w:tc> <w:sdt> <w:ins> <w:del> <w:footnoteReference w:id="2"/>
        <mc:AlternateContent> <w:txbxContent> w:val="-1" w:val="99999999999" <w:numPr> <w:altChunk/> w:ilvl
        <w:sym w:char="F0B7"/> <w:sym w:char="110000"/> &#0; &amp; <!DOCTYPE <![CDATA[ ]]> <?x
    """.split(),
    "odt": """
        <text:p> </text:p> <text:list> <text:list-item> <text:h> <text:note> <text:s text:c="99999999"/>
        <text:tab/> <table:table> <table:table-cell table:number-columns-repeated="999999999"> <text:deletion>
        <text:tracked-changes> <draw:frame> &#0; <!DOCTYPE <![CDATA[ ]]>
    """.split(),
    "pdf": """
        /Kids /Count /Parent /Contents /Font /Length /Filter /FlateDecode /ASCIIHexDecode /LZWDecode /Annots
        /Encoding /ToUnicode /Resources /XObject << >> [ ] ( ) 1 5 6 R obj endobj stream endstream BT ET Tj TJ
        -1 99999999999 1e308 trailer startxref /Root /Encrypt /Prev /DecodeParms /Predictor 15 /Columns Tm Td
    """.split(),
    "rtf": r"""
        { } \ \'e9 \'zz \u8211 \u-1 \uc0 \uc99 \par \cell \row \intbl {\footnote {\listtext {\header \bin9
        \bin99999999 \bin-1 \* \deleted \ansicpg932 \ansicpg99999 {\pict \ilvl99999999 {\fonttbl \f0
        \fcharset2 \upr {\*\ud \field \fldrslt \annotation
    """.split(),
}
WORDS["md"] = [*WORDS["txt"], "# ", "- ", "```", "> ", "| a | b |", "---"]
NUMBERS = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)


def mutant(kind: str, number: int) -> bytes:
    """The mutant of a kind with this number."""
    chance = Random(f"{kind} {number}")
    data = chance.choice(seeds(kind))
    if data.startswith(b"PK") and chance.random() < 0.7:
        return _repacked(data, kind, chance)
    if kind == "pdf" and chance.random() < 0.2:
        return _packed_stream(data, chance)
    return _changed(data, WORDS.get(kind, []), chance)


@cache
def seeds(kind: str) -> tuple[bytes, ...]:
    """Whole files of a kind."""
    if kind in KINDS:
        with tempfile.TemporaryDirectory() as folder:
            return (of_kind(Path(folder), kind, voice(1.0)).read_bytes(),)
    made = [case.made() for case in ODD if case.name.endswith(f".{kind}")]
    if kind in ("txt", "md"):
        made += [f"# Notes\n\n- **Why?**\n{NOTES}".encode()]
    return tuple(data for data in made if len(data) < 100_000)


def _changed(data: bytes, words: list[str], chance: Random) -> bytes:
    """The data after one to eight changes."""
    found = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 3, 8))):
        at = chance.randrange(len(found) + 1)
        size = min(chance.choice((1, 2, 4, 16, 200)), len(found) - at)
        change = chance.randrange(8)
        if change == 0:
            del found[at : at + size]
        elif change == 1:
            found[at:at] = found[at : at + size] * chance.choice((1, 2, 50))
        elif change == 2 and words:
            found[at : at + chance.choice((0, size))] = chance.choice(words).encode("utf-8", "replace")
        elif change == 3:
            form = chance.choice(("<I", ">I", "<H", ">H", "B"))
            value = chance.choice(NUMBERS) & (1 << 8 * struct.calcsize(form)) - 1
            found[at : at + struct.calcsize(form)] = struct.pack(form, value)
        elif change == 4:
            found[at : at + size] = chance.randbytes(size)
        elif change == 5 and chance.random() < 0.3:
            del found[at:]
        elif change == 6:
            other = chance.randrange(len(found) + 1)
            found[at : at + size] = found[other : other + size]
        elif at < len(found):
            found[at] ^= 1 << chance.randrange(8)
    return bytes(found)


def _repacked(data: bytes, kind: str, chance: Random) -> bytes:
    """The zip with one of its parts changed inside, and perhaps another one gone or there twice."""
    with zipfile.ZipFile(BytesIO(data)) as package:
        parts = {info.filename: package.read(info) for info in package.infolist()}
    largest = max(parts, key=lambda name: len(parts[name]))
    name = chance.choice((largest, chance.choice(sorted(parts))))
    parts[name] = _changed(parts[name], WORDS[kind], chance)
    if chance.random() < 0.1:
        del parts[chance.choice(sorted(parts))]
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return out.getvalue()


def _packed_stream(data: bytes, chance: Random) -> bytes:
    """The PDF with the drawing of a page packed, and changed before or after that."""
    before, _, rest = data.partition(b"stream\nBT")
    drawing, ends, after = rest.partition(b"\nendstream")
    if not ends:
        return _changed(data, WORDS["pdf"], chance)
    inside = _changed(b"BT" + drawing, WORDS["pdf"], chance)
    packed = zlib.compress(inside)
    if chance.random() < 0.5:
        packed = _changed(packed, [], chance)
    before = before.rpartition(b"<<")[0] + b"<< /Filter /FlateDecode /Length %d >>\n" % len(packed)
    return before + b"stream\n" + packed + ends + after
