"""What the control words of rich text stand for: characters, kinds of groups, code pages."""

from __future__ import annotations

from scriptwright._reading_lines import SYMBOLS

CHARACTERS = {
    "tab": "\t", "line": "\n", "lbr": "\n", "emdash": "—", "endash": "–", "emspace": " ", "enspace": " ",
    "qmspace": " ", "bullet": "•", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”",
    "~": "\xa0", "_": "-", "{": "{", "}": "}", "\\": "\\", "\t": "\t",
}  # fmt: skip

PARAGRAPH_ENDS = frozenset({"par", "sect", "page", "column", "nestcell", "\n", "\r"})

#: groups that hold no text of the document
SKIPPED = frozenset({
    "annotation", "author", "colortbl", "comment", "fldinst", "filetbl", "ftncn", "ftnsep", "ftnsepc",
    "generator", "info", "listtable", "nonesttables", "nonshppict", "objdata", "operator", "pict", "private",
    "revtbl", "rxe", "shprslt", "sp", "stylesheet", "tc", "template", "title", "txe", "xe",
})  # fmt: skip

#: groups marked "skip it if you don't know it" that hold text all the same
KNOWN = frozenset({"shppict", "shpinst", "shpgrp", "shptxt", "dptxbxtext"})

#: groups whose text is gathered apart from the paragraph they stand in
APART = {
    "footnote": "after", "shptxt": "after", "dptxbxtext": "after", "listtext": "label", "pntext": "label",
    "header": "head", "headerl": "head", "headerr": "head", "headerf": "head",
    "footer": "foot", "footerl": "foot", "footerr": "foot", "footerf": "foot",
}  # fmt: skip

#: a font's character set → Python's name of the code page
CHARSETS = {
    77: "mac_roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "gbk", 136: "cp950", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874",
    238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
SYMBOL = "symbol"  #: in the place of a code page: a font of signs
_SYMBOL_CHARSET = 2


def code_page(word: str, value: int | None) -> str:
    """Python's name of the code page that the file's first words name (ansicpg1251, mac, …).

    >>> code_page("ansicpg", 1251)
    'cp1251'
    """
    named = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}.get(word)
    numbered = {65001: "utf-8", 10000: "mac_roman"}.get(value or 0, f"cp{value}")
    try:
        "".encode(named or numbered)
    except LookupError:
        return "cp1252"
    return named or numbered


def code_page_of_charset(charset: int) -> str | None:
    """The code page of a font's character set, None where the file's own holds."""
    return SYMBOL if charset == _SYMBOL_CHARSET else CHARSETS.get(charset)


def unicode_sign(value: int) -> str:
    """The character of a 16-bit number, which rich text may write as negative."""
    value %= 0x10000
    return SYMBOLS.get(value, chr(value))
