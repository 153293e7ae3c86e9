"""The zip that a project's file is: written piece by piece, and read without trusting a word of it."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import RawIOBase
from pathlib import Path
from typing import BinaryIO, cast

from scriptwright._archive_errors import ArchiveError, damaged, foreign
from scriptwright.errors import ScriptwrightError

DOCUMENT = "project.json"  #: the part with everything but the recordings
LARGEST_DOCUMENT = 16_000_000  #: bytes; an hour of talk needs one million
MOST_PARTS = 1_000
PIECE = 1 << 20  #: bytes that are held in memory at once

_MOST_AT_ONCE = 2 * PIECE  #: bytes that zipfile may ask for in one go: the list of parts, above all
#: what zipfile raises on files that nobody has made well
_BAD = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, LookupError, OSError, OverflowError, RuntimeError,
    ValueError,
)  # fmt: skip
_EPOCH = (1980, 1, 1, 0, 0, 0)  #: the earliest that a zip knows; the parts tell nobody when they were made


class Sink(RawIOBase):
    """Takes in what is written, until it is taken out again."""

    def __init__(self) -> None:
        self._pieces: list[bytes] = []

    def writable(self) -> bool:
        """It is there to be written to."""
        return True

    def write(self, data: bytes) -> int:  # type: ignore[override]
        """Keep the data."""
        self._pieces.append(bytes(data))
        return len(data)

    def taken(self) -> bytes:
        """What has come since the last time."""
        pieces, self._pieces = self._pieces, []
        return b"".join(pieces)


def packed(document: bytes, recordings: Iterator[tuple[str, Path]]) -> Iterator[bytes]:
    """The bytes of a zip with the document, and with recordings under the names that go with them."""
    sink = Sink()
    with zipfile.ZipFile(cast(BinaryIO, sink), "w") as parts:
        first = zipfile.ZipInfo(DOCUMENT, _EPOCH)
        first.compress_type = zipfile.ZIP_DEFLATED
        parts.writestr(first, document)
        for name, path in recordings:
            large = path.stat().st_size >= zipfile.ZIP64_LIMIT // 2
            info = zipfile.ZipInfo(name, _EPOCH)
            with path.open("rb") as source, parts.open(info, "w", force_zip64=large) as part:
                while piece := source.read(PIECE):
                    part.write(piece)
                    yield sink.taken()
    yield sink.taken()


class Unpacked:
    """The parts of a zip, asked for by names that are never used as paths."""

    def __init__(self, source: BinaryIO):
        """Look into a file that can be read anywhere. Raises ArchiveError."""
        with _doubting():
            self._zip = zipfile.ZipFile(cast(BinaryIO, _Careful(source)))
            infos = self._zip.infolist()
        if len(infos) > MOST_PARTS:
            raise foreign()
        self._infos = {info.filename: info for info in infos}
        self._left = source.seek(0, 2)  # of recordings: no more than there is file

    def document(self) -> bytes:
        """The document. Raises ArchiveError where there is none, or one that unfolds too far."""
        info = self._infos.get(DOCUMENT)
        if info is None:
            raise foreign()
        with _doubting(), self._zip.open(_plain(info)) as part:
            data = part.read(LARGEST_DOCUMENT + 1)
        if len(data) > LARGEST_DOCUMENT:
            raise foreign()
        return data

    @contextmanager
    def recording(self, name: str) -> Iterator[BinaryIO]:
        """A recording, to be read piece by piece; reading raises ArchiveError where it is damaged."""
        info = self._infos.get(name)
        if info is None:
            raise damaged()
        if info.compress_type != zipfile.ZIP_STORED:
            raise ArchiveError(
                "This file was packed anew by another program, so nothing was opened. "
                "Open it as Scriptwright gave it."
            )
        self._left -= info.file_size
        if self._left < 0:
            raise damaged()
        with _doubting(), self._zip.open(_plain(info)) as part:
            yield cast(BinaryIO, _Doubted(cast(BinaryIO, part), info.file_size))


class _Careful(RawIOBase):
    """A file for zipfile, which asks for as many bytes as the file itself claims are there."""

    def __init__(self, source: BinaryIO):
        self._source = source

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0) -> int:
        return self._source.seek(offset, whence)

    def tell(self) -> int:
        return self._source.tell()

    def read(self, size: int = -1) -> bytes:
        if size > _MOST_AT_ONCE:
            raise damaged()
        data = self._source.read(_MOST_AT_ONCE + 1 if size < 0 else size)
        if len(data) > _MOST_AT_ONCE:
            raise damaged()
        return data


class _Doubted(RawIOBase):
    """A part that says how large it is, and is held to that."""

    def __init__(self, part: BinaryIO, size: int):
        self._part, self._left = part, size

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        with _doubting():
            piece = self._part.read(min(size, PIECE) if size > 0 else PIECE)
        self._left -= len(piece)
        if self._left < 0 or (not piece and self._left):
            raise damaged()
        return piece


def _plain(info: zipfile.ZipInfo) -> zipfile.ZipInfo:
    """The part, if it is neither locked nor packed in a way that only strangers use."""
    if info.flag_bits & 1 or info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise foreign()
    return info


@contextmanager
def _doubting() -> Iterator[None]:
    """What zipfile raises on bad files, as one error."""
    try:
        yield
    except _BAD as error:
        if isinstance(error, ScriptwrightError):
            raise
        raise damaged() from error
