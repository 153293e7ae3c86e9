"""What kind of file it is, by its first bytes before its name."""

from __future__ import annotations

import re
from pathlib import PurePath

from scriptwright._reading_bytes import is_text
from scriptwright._reading_result import Problem, RefusedError

PDF, RTF, ZIP, TEXT = "pdf", "rtf", "zip", "text"

#: bytes at a place of the file → what it is
MAGIC: tuple[tuple[int, bytes, str | Problem], ...] = (
    (0, b"%PDF-", PDF),
    (0, rb"{\rtf", RTF),
    (0, b"PK\x03\x04", ZIP),
    (0, b"PK\x05\x06", ZIP),
    (0, b"\x89PNG", Problem.PICTURE),
    (0, b"\xff\xd8\xff", Problem.PICTURE),
    (0, b"GIF8", Problem.PICTURE),
    (0, b"II*\x00", Problem.PICTURE),
    (0, b"MM\x00*", Problem.PICTURE),
    (8, b"WEBP", Problem.PICTURE),
    (4, b"ftyphei", Problem.PICTURE),
    (4, b"ftypmif1", Problem.PICTURE),
    (4, b"ftypavif", Problem.PICTURE),
    (4, b"ftyp", Problem.RECORDING),
    (8, b"WAVEfmt", Problem.RECORDING),
    (0, b"ID3", Problem.RECORDING),
    (0, b"OggS", Problem.RECORDING),
    (0, b"fLaC", Problem.RECORDING),
    (0, b"#!AMR", Problem.RECORDING),
    (0, b"\x1a\x45\xdf\xa3", Problem.RECORDING),
    (0, b"\xff\xf1", Problem.RECORDING),
    (0, b"\xff\xfb", Problem.RECORDING),
    (0, b"7z\xbc\xaf\x27\x1c", Problem.ARCHIVE),
    (0, b"Rar!\x1a\x07", Problem.ARCHIVE),
    (0, b"\x1f\x8b\x08", Problem.ARCHIVE),
    (0, b"BZh", Problem.ARCHIVE),
    (0, b"\xfd7zXZ\x00", Problem.ARCHIVE),
    (0, b"bplist00", Problem.UNKNOWN),
    (0, b"\xe4\x52\x5c\x7b", Problem.UNKNOWN),
    (0, b"\xffWPC", Problem.UNKNOWN),
)

#: a name in the table of contents of an old Microsoft file → what it is
OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
OLD_OFFICE_STREAMS = (
    ("EncryptedPackage", Problem.LOCKED),
    ("WordDocument", Problem.OLD_WORD),
    ("Workbook", Problem.SPREADSHEET),
    ("PowerPoint Document", Problem.SLIDES),
)

#: an ending whose files look like text and are not notes
NOT_NOTES = {
    ".gdoc": Problem.LINK, ".url": Problem.LINK, ".webloc": Problem.LINK,
    ".html": Problem.WEB_PAGE, ".htm": Problem.WEB_PAGE, ".mht": Problem.WEB_PAGE, ".mhtml": Problem.WEB_PAGE,
}  # fmt: skip

_NAMED_PACKED = frozenset({".docx", ".odt", ".pdf", ".doc", ".pages"})
_MARKUP = re.compile(rb"\s*<(?:!doctype html|html[\s>])", re.IGNORECASE)
_XML = re.compile(rb"\s*<\?xml[\s]")
_PDF_STARTS_WITHIN = 1_024


def kind_of(name: str, data: bytes) -> str:
    """PDF, RTF, ZIP or TEXT; what cannot be read is refused with what to do about it."""
    suffix = PurePath(name).suffix.lower()
    start = data.removeprefix(b"\xef\xbb\xbf")[:_PDF_STARTS_WITHIN].lstrip()
    for at, magic, kind in MAGIC:
        if data.startswith(magic, at) or (isinstance(kind, str) and start.startswith(magic)):
            return _allowed(kind)
    if data.startswith(OLD_OFFICE):
        streams = (kind for word, kind in OLD_OFFICE_STREAMS if word.encode("utf-16-le") in data)
        return _allowed(next(streams, Problem.UNKNOWN))
    if suffix == ".pdf" and b"%PDF-" in start:
        return PDF
    if suffix in NOT_NOTES:
        return _allowed(NOT_NOTES[suffix])
    if suffix not in (".txt", ".md"):
        if _MARKUP.match(start):
            return _allowed(Problem.WEB_PAGE)
        if _XML.match(start):
            return _allowed(Problem.UNKNOWN)
    if suffix in _NAMED_PACKED and b" " not in start:
        return _allowed(Problem.DAMAGED)
    return TEXT if is_text(data) else _allowed(Problem.UNKNOWN)


def _allowed(kind: str | Problem) -> str:
    if isinstance(kind, Problem):
        raise RefusedError(kind)
    return kind
