"""A project as one file, to be kept or opened on another computer: a zip of a document and the recordings.

Opening makes a new project, whole or not at all. Nothing in the file is used as a path or run.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import BinaryIO

from sqlalchemy import Connection

from scriptwright._archive_document import document_of, read_document
from scriptwright._archive_errors import ArchiveError, foreign
from scriptwright._archive_zip import LARGEST_DOCUMENT, Unpacked, packed
from scriptwright._store_tables import new_id
from scriptwright._takes_files import STAGED, UNFINISHED, put_in_place, spooled, suffix_of, write
from scriptwright._takes_rows import put_back
from scriptwright.store import NotSaved, Saved, Store
from scriptwright.takes import Purpose, RecordingMissing, Take, Takes

__all__ = ["SUFFIX", "ArchiveError", "opened", "received", "saved_in"]

ARRIVING = "arriving"  #: the folder beside the recordings' in which a file lies while it comes in
SUFFIX = ".scriptwright"  #: not .zip, which some browsers unpack as soon as it is there


def saved_in(store: Store, takes: Takes, id: str, *, recordings: bool) -> Iterator[bytes]:
    """The bytes of a project's file, in pieces; the takes in the bin stay where they are.

    Raises NotRead, NotSaved where there is no such project; RecordingMissing where one goes meanwhile.

    >>> import io, tempfile
    >>> from scriptwright.project import Project
    >>> with tempfile.TemporaryDirectory() as folder, Store(f"sqlite:///{folder}/kept.db") as store:
    ...     takes = Takes(store, Path(folder))
    ...     first = store.create(Project(notes="She repairs violins."))
    ...     file = b"".join(saved_in(store, takes, first.id, recordings=True))
    ...     opened(store, takes, io.BytesIO(file)).project.notes
    'She repairs violins.'
    """
    saved = store.load(id)
    if saved is None:
        raise NotSaved("This project is no longer kept here, so there is nothing to download.")
    kept = [take for purpose in Purpose for take in takes.of(id, purpose)]
    there = {take.id: path for take in kept if recordings and (path := _path(takes, take))}
    named = [(take, _name(take) if take.id in there else "") for take in kept]
    document = document_of(saved.project, named)
    return packed(document, ((name, there[take.id]) for take, name in named if name))


def received(store: Store, takes: Takes, source: BinaryIO, owner: str | None = None) -> Saved:
    """The same as `opened`, of a file that comes piece by piece. Raises what `source` raises, too."""
    with spooled(source, takes.folder / ARRIVING / f"{new_id()}{UNFINISHED}") as file:
        return opened(store, takes, file, owner)


def opened(store: Store, takes: Takes, source: BinaryIO, owner: str | None = None) -> Saved:
    """The project in a file, as a new one of this store and this owner, with its takes and their recordings.

    Raises ArchiveError or ProjectError for any other file, NotSaved where the disk refuses.
    """
    id = new_id()
    staged = takes.folder / f"{id}{STAGED}"
    try:
        parts = _parts(source)
        document = read_document(parts.document() if parts else _alone(source), id)
        restored = [
            _restored(parts, take, name, staged) if parts and name else replace(take, file="")
            for take, name in document.takes
        ]
        saved = store.create(document.project, id, owner=owner, beside=partial(_put_back, restored))
    except BaseException:
        shutil.rmtree(staged, ignore_errors=True)
        raise
    put_in_place(staged)
    return saved


def _path(takes: Takes, take: Take) -> Path | None:
    try:
        return takes.path(take)
    except RecordingMissing:
        return None


def _name(take: Take) -> str:
    """The name of its recording in the file, for whoever looks into it: "recordings/take-2.mp4"."""
    return f"recordings/{take.purpose}-{take.number}{suffix_of(take.file)}"


def _parts(source: BinaryIO) -> Unpacked | None:
    """The parts of a zip; None where the file is none."""
    source.seek(0)
    return Unpacked(source) if source.read(2) == b"PK" else None


def _alone(source: BinaryIO) -> bytes:
    """The document where the file is nothing else."""
    source.seek(0)
    data = source.read(LARGEST_DOCUMENT + 1)
    if len(data) > LARGEST_DOCUMENT:
        raise foreign()
    return data


def _restored(parts: Unpacked, take: Take, name: str, folder: Path) -> Take:
    """The take with its recording in the folder."""
    with parts.recording(name) as recording:
        return replace(take, size=write(recording, folder / take.file))


def _put_back(takes: Iterable[Take], connection: Connection) -> None:
    for take in takes:
        put_back(connection, take)
