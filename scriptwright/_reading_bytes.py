"""Bytes to text: the encodings that notes come in, and what of a text can be kept."""

from __future__ import annotations

import codecs
import re
import unicodedata

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
#: Windows' Western code page by byte; five places it leaves open stay control characters
_WESTERN = [bytes((byte,)).decode("cp1252", "ignore") or chr(byte) for byte in range(256)]

_CONTROL_BYTES = bytes(byte for byte in range(32) if byte not in b"\t\n\x0b\x0c\r")
_MOST_CONTROL = 0.02  #: share of control characters from which on bytes are no text
_SAMPLE = 4_096
#: Signs beside letters, digits and blanks that people write. Read as another code page, text gives letters.
_WRITTEN = frozenset(".,;:!?'\"()-/–—…‘’“”«»¡¿•·%&$€£+*#@_=\\[]")
_MOST_UNWRITTEN = 0.12  #: share of other signs from which on bytes of no Unicode encoding are no text
_MOST_UNASSIGNED = 0.08  #: share of places without a sign from which on Unicode is no text
_UNASSIGNED = frozenset(("Cn", "Co"))

_LINE_ENDS = re.compile("[\x0b\x0c\x85]")
_OPENED = {
    **dict.fromkeys("\u202a\u202b\u202d\u202e", "\u202c"),
    **dict.fromkeys("\u2066\u2067\u2068", "\u2069"),
}  #: signs that set the direction of what follows → the sign that ends it
_UNKEEPABLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


def decode(data: bytes) -> str:
    """The text of bytes in UTF-8, UTF-16, UTF-32 or, where it is none of these, Windows' Western code page.

    Line ends stay as they come; a byte order mark goes. A stray byte in UTF-8 is read as Windows'.

    >>> decode("Zoë".encode("utf-16")), decode(b"caf\\xe9")
    ('Zoë', 'café')
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    if utf_16 := _utf_16_without_mark(data):
        return data.decode(utf_16, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        proper = data.decode("utf-8", "ignore")
        stray = len(data) - len(proper.encode())
        if stray > sum(sign > "\x7f" for sign in proper):
            return _western(data)
        return data.decode("utf-8", "scriptwright-western")


def clean(text: str) -> str:
    """The text without what XML and the database cannot hold; everything else stays.

    Control characters but tab, newline and return go, as do halves of surrogate pairs, U+FFFE and U+FFFF.
    The control characters that mean a new line (a word processor's soft line end, a page's end) become one.

    >>> clean("a\\x00b\\x0bc")
    'ab\\nc'
    """
    return _UNKEEPABLE.sub("", _LINE_ENDS.sub("\n", text))


def closed(text: str) -> str:
    """The text with every change of direction ended in it, so that none turns round what stands behind it.

    >>> closed("\u202efdp.exe")
    '\u202efdp.exe\u202c'
    """
    ends: list[str] = []
    for sign in text:
        if sign in _OPENED:
            ends.append(_OPENED[sign])
        elif sign == "\u2069" and sign in ends:
            while ends.pop() != sign:
                pass
        elif ends and sign == ends[-1]:
            ends.pop()
    return text + "".join(reversed(ends))


def is_text(data: bytes) -> bool:
    """Whether bytes look like text in one of the encodings that `decode` knows.

    >>> is_text(b"Why?\\nBecause."), is_text(bytes(range(256)))
    (True, False)
    """
    if any(data.startswith(mark) for mark, _ in _MARKS) or _utf_16_without_mark(data):
        text = decode(data)
        unassigned = sum(sign == "\ufffd" or unicodedata.category(sign) in _UNASSIGNED for sign in text)
        return len(_UNKEEPABLE.findall(text)) <= _MOST_CONTROL * len(
            text
        ) and unassigned <= _MOST_UNASSIGNED * len(text)
    if len(data) - len(data.translate(None, _CONTROL_BYTES)) > _MOST_CONTROL * len(data):
        return False
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        text = decode(data)
        unwritten = sum(not (sign.isalnum() or sign.isspace() or sign in _WRITTEN) for sign in text)
        return unwritten <= _MOST_UNWRITTEN * len(text)
    return True


def _utf_16_without_mark(data: bytes) -> str | None:
    """Which UTF-16 it is, seen by the zero bytes that Western letters have in it."""
    sample = data[:_SAMPLE]
    pairs = len(sample) // 2
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > 0.3 * pairs and even < 0.05 * pairs:
        return "utf-16-le"
    return "utf-16-be" if even > 0.3 * pairs and odd < 0.05 * pairs else None


def _western(data: bytes) -> str:
    return "".join(map(_WESTERN.__getitem__, data))


def _stray_as_western(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return _western(error.object[error.start : error.end]), error.end


codecs.register_error("scriptwright-western", _stray_as_western)
