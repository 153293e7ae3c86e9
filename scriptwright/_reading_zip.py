"""The parts of a zipped document, inflated within limits, and their XML, read without any DTD."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO
from posixpath import join, normpath
from xml.etree.ElementTree import Element

from defusedxml.common import DefusedXmlException  # type: ignore[import-untyped]
from defusedxml.ElementTree import fromstring  # type: ignore[import-untyped]

from scriptwright._reading_result import Problem, RefusedError

MAX_PARTS = 2_000
MAX_PART_BYTES = 20_000_000
MAX_TOTAL_BYTES = 50_000_000

_CHUNK = 1 << 16
_WORD_CONTENT = re.compile(rb"(?:wordprocessingml|ms-word)\.[\w.]*main\+xml", re.IGNORECASE)

#: what a zip is, by its `mimetype` part (prefix) …
_BY_MIMETYPE = (
    (b"application/vnd.oasis.opendocument.text", "odt"),
    (b"application/vnd.oasis.opendocument.spreadsheet", Problem.SPREADSHEET),
    (b"application/vnd.oasis.opendocument.presentation", Problem.SLIDES),
    (b"application/epub", Problem.BOOK),
)
#: … or by the name of a part (prefix)
_BY_PART = (
    ("word/", "docx"),
    ("xl/", Problem.SPREADSHEET),
    ("ppt/", Problem.SLIDES),
    ("index/document.iwa", Problem.PAGES),
    ("index.zip", Problem.PAGES),
    ("index.xml", Problem.PAGES),
)


class Package:
    """The parts of a zip by name, upper and lower case alike; every byte that is inflated is counted."""

    def __init__(self, data: bytes, most: int = MAX_PART_BYTES) -> None:
        """`most`: bytes that a part may have."""
        self._most = most
        self._zip = zipfile.ZipFile(BytesIO(data))
        infos = self._zip.infolist()
        if len(infos) > MAX_PARTS:
            raise RefusedError(Problem.UNFOLDS_TOO_FAR)
        self._infos = {info.filename.replace("\\", "/").lstrip("/").casefold(): info for info in infos}
        self._inflated = 0

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all parts, in small letters."""
        return tuple(self._infos)

    def bytes_of(self, name: str) -> bytes | None:
        """A part's bytes, None where there is no such part."""
        info = self._infos.get(name.lstrip("/").casefold())
        if info is None:
            return None
        if info.flag_bits & 1:
            raise RefusedError(Problem.LOCKED)
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise RefusedError(Problem.UNSAFE)
        chunks: list[bytes] = []
        size = 0
        with self._zip.open(info) as part:
            while chunk := part.read(_CHUNK):
                size += len(chunk)
                self._inflated += len(chunk)
                if size > self._most or self._inflated > MAX_TOTAL_BYTES:
                    raise RefusedError(Problem.UNFOLDS_TOO_FAR)
                chunks.append(chunk)
        return b"".join(chunks)

    def xml(self, name: str) -> Element | None:
        """A part's XML, its tags and attributes as in `short`, None where there is no such part."""
        data = self.bytes_of(name)
        if data is None:
            return None
        try:
            root: Element = fromstring(data, forbid_dtd=True)
        except DefusedXmlException as error:
            raise RefusedError(Problem.UNSAFE) from error
        del data
        known: dict[str, str] = {}
        for element in root.iter():
            tag = element.tag
            element.tag = known.get(tag) or known.setdefault(tag, short(tag))
            if element.attrib:
                element.attrib = {known.get(key) or known.setdefault(key, short(key)): value
                                  for key, value in element.attrib.items()}  # fmt: skip
        return root

    def targets(self, part: str) -> dict[str, list[str]]:
        """The parts that a part points at, by the last word of the relation's type ("footnotes")."""
        folder, _, leaf = part.rpartition("/")
        root = self.xml(join(folder, "_rels", f"{leaf}.rels"))
        parts: dict[str, list[str]] = {}
        for relation in root if root is not None else ():
            if relation.get("TargetMode") == "External":
                continue
            target = normpath(join("/", folder, relation.get("Target", ""))).lstrip("/")
            kind = relation.get("Type", "").rpartition("/")[2]
            if target.casefold() in self._infos:
                parts.setdefault(kind, []).append(target)
        return parts


#: the names of one namespace differ between transitional and strict files: told apart by their last words
_PREFIXES = (
    ("wordprocessingml/main", "w"), ("officeDocument/math", "m"), ("officeDocument/2006/math", "m"),
    ("markup-compatibility/2006", "mc"), ("schemas-microsoft-com:vml", "v"),
    ("drawingml/picture", "pic"), ("drawingml/2006/picture", "pic"),
    ("drawingml/chart", "c"), ("drawingml/2006/chart", "c"),
    ("drawingml/diagram", "dgm"), ("drawingml/2006/diagram", "dgm"),
    ("officeDocument/relationships", "r"), ("officeDocument/2006/relationships", "r"),
    ("xmlns:text:1.0", "text"), ("xmlns:office:1.0", "office"), ("xmlns:table:1.0", "table"),
    ("xmlns:drawing:1.0", "draw"), ("xmlns:style:1.0", "style"), ("xmlns:presentation:1.0", "presentation"),
    ("xmlns:svg-compatible:1.0", "svg"), ("wordprocessingml/2006/main", "w"),
)  # fmt: skip


def short(tag: str) -> str:
    """A tag or attribute with a short prefix for its namespace, the same for strict and transitional files.

    >>> short("{http://purl.oclc.org/ooxml/wordprocessingml/main}p")
    'w:p'
    """
    namespace, brace, local = tag.rpartition("}")
    if not brace:
        return tag
    prefix = next((prefix for end, prefix in _PREFIXES if namespace.endswith(end)), "")
    return f"{prefix}:{local}" if prefix else tag


def inside(parent: Element | None, path: str) -> Element | None:
    """The first element at the end of a path of short names ("w:pPr/w:pStyle"), None where there is none."""
    for tag in path.split("/"):
        parent = next(iter(children(parent, tag)), None)
    return parent


def children(parent: Element | None, tag: str) -> list[Element]:
    """The children of one short name."""
    return [child for child in parent if child.tag == tag] if parent is not None else []


def kind_of(package: Package) -> str:
    """ "docx" or "odt"; any other kind of zip is refused with what to do about it."""
    mimetype = (package.bytes_of("mimetype") or b"").strip()
    content = package.bytes_of("[Content_Types].xml") or b""
    if _WORD_CONTENT.search(content):
        return "docx"
    kinds = [what for start, what in _BY_MIMETYPE if mimetype.startswith(start)]
    kinds += [what for start, what in _BY_PART if any(name.startswith(start) for name in package.names)]
    kind = kinds[0] if kinds else Problem.ARCHIVE
    if isinstance(kind, Problem):
        raise RefusedError(kind)
    return kind
