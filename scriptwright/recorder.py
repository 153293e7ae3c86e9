"""A recording that comes in while it is made: each piece is on the disk before it is acknowledged.

It becomes a take when the student ends it, or by itself when nothing has come for a while. The file as the
browser recorded it stays beside the one that plays from any place.
"""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from scriptwright._store_tables import new_id, well_formed
from scriptwright._takes_files import CLOSING, UNFINISHED, recorded_of, refusing, settle
from scriptwright._takes_rows import no_project, put
from scriptwright.errors import ScriptwrightError
from scriptwright.jobs import Jobs, Work
from scriptwright.speech.apart import remux
from scriptwright.speech.recording import UnreadableRecording
from scriptwright.store import Store
from scriptwright.takes import Purpose, Take, Takes

LIVE = ".live"  #: the suffix of a recording that still comes in
PIECE = 8_000_000  #: bytes that a piece may have; a second of video has some 300,000
LARGEST = 4_000_000_000  #: bytes that a recording may have; half an hour of 720p has some 600 million
OPEN = 8  #: recordings of one project that may come in at the same time
GRACE = 90.0  #: seconds without a word from the browser after which a recording counts as left alone

#: What a browser may record, and the suffix of such a file.
KINDS = {
    "audio/mp4": ".m4a",
    "audio/ogg": ".ogg",
    "audio/webm": ".webm",
    "video/mp4": ".mp4",
    "video/webm": ".webm",
}

log = logging.getLogger("scriptwright")


class Refused(ScriptwrightError):  # noqa: N818 — named for what happened
    """A recording, or a piece of one, that cannot be taken."""


class Ended(ScriptwrightError):  # noqa: N818 — named for what happened
    """The recording does not come in any more."""

    def __init__(self) -> None:
        super().__init__("This recording has ended. What had come in until then is kept: find it on Check.")


class Misplaced(ScriptwrightError):  # noqa: N818 — named for what happened
    """A piece that does not go on where the recording ends."""

    def __init__(self, size: int):
        super().__init__("A piece of the recording came twice, or one is missing.")
        self.size = size  #: bytes that are on the disk


class Recorder:
    """The recordings that come in, and what becomes of them; threads may share it."""

    _locks = tuple(threading.Lock() for _ in range(64))

    def __init__(self, store: Store, takes: Takes | None = None):
        """Keep what comes in beside the takes of the store."""
        self._store = store
        self._takes = takes or Takes(store)
        self._jobs = Jobs(store)
        self._folder = self._takes.folder

    def begin(self, project: str, kind: str) -> str:
        """The id of a new recording, which its take will have too. `kind`: as `MediaRecorder` names it.

        Raises Refused, NotSaved.
        """
        suffix = KINDS.get(kind.partition(";")[0].strip().lower())
        if suffix is None:
            raise Refused("This browser records in a way that cannot be heard here. Use another browser.")
        if self._store.load(project) is None:
            raise no_project()
        folder, id = self._folder / project, new_id()
        if len(list(folder.glob(f"*{LIVE}"))) >= OPEN:
            raise Refused("Several recordings of this project are still open. Wait a minute, then try again.")
        with refusing():
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            (folder / f"{id}{suffix}{LIVE}").touch(exist_ok=False)
            settle(folder)
        return id

    def append(self, project: str, id: str, offset: int, piece: bytes) -> int:
        """The bytes on the disk after this piece, which begins at `offset`; an empty one says: still here.

        Raises Ended, Misplaced, Refused, NotSaved.
        """
        if len(piece) > PIECE or offset + len(piece) > LARGEST:
            raise Refused("The recording is too large. What came until now is kept: stop, and look at it.")
        with self._locks[hash(id) % len(self._locks)]:
            live = self._live(project, id)
            with refusing():
                try:
                    with live.open("r+b", buffering=0) as file:
                        size = file.seek(0, os.SEEK_END)
                        if offset != size:
                            raise Misplaced(size)
                        _write(file.fileno(), piece, size)
                except FileNotFoundError as error:
                    raise Ended from error
                os.utime(live)
            return offset + len(piece)

    def finish(self, project: str, id: str, *, keep: bool = True) -> Take:
        """The take of all that came in, to be listened to; in the bin where the student does not `keep` it.

        Asked again, it gives the same take. Raises Ended where nothing is there, Refused, NotSaved.
        """
        try:
            with self._locks[hash(id) % len(self._locks)]:
                live = self._live(project, id)
                closing = live.with_suffix(CLOSING)
                with refusing():
                    live.replace(closing)  # whoever comes second finds nothing
                    os.utime(closing)
        except Ended:
            take = self._takes.load(id)
            if take is None or take.project != project:
                raise
            return take
        return self._take_of(closing, keep=keep)

    def finish_abandoned(self) -> tuple[Take, ...]:
        """The takes of recordings that were left alone: their tab was closed, or the program ended."""
        found = []
        for file in list(self._left_alone()):
            project, id = file.parent.name, file.name.partition(".")[0]
            if self._store.load(project) is None:
                continue
            try:
                live = file.suffix == LIVE
                found.append(self.finish(project, id) if live else self._take_of(file, keep=True))
            except ScriptwrightError as error:
                log.warning("%s", error, exc_info=error.__cause__)
        return tuple(found)

    def has_original(self, take: Take) -> bool:
        """Whether the file as it was recorded is another than the one that is played."""
        return any(recorded_of(self._folder / take.project, take.id))

    def original(self, take: Take) -> Path:
        """The file of a take as the browser recorded it. Raises RecordingMissing."""
        return next(iter(recorded_of(self._folder / take.project, take.id)), None) or self._takes.path(take)

    def _live(self, project: str, id: str) -> Path:
        """The file that still grows. Raises Ended where there is none."""
        folder = self._folder / (well_formed(project) or "unknown")
        found = next(folder.glob(f"{well_formed(id) or '-'}.*{LIVE}"), None)
        if found is None:
            raise Ended
        return found

    def _left_alone(self) -> Iterator[Path]:
        """Recordings that nobody has ended, and those whose end was cut short."""
        for suffix in (LIVE, CLOSING):
            for file in sorted(self._folder.glob(f"*/*{suffix}")):
                with suppress(FileNotFoundError):
                    if time.time() - file.stat().st_mtime > GRACE:
                        yield file

    def _take_of(self, closing: Path, *, keep: bool) -> Take:
        """The take of a recording that has ended."""
        project, suffix = closing.parent.name, closing.with_suffix("").suffix
        id = closing.name.partition(".")[0]
        if not closing.stat().st_size:
            closing.unlink(missing_ok=True)
            raise Refused("Nothing was recorded: it was stopped before anything came. Record it again.")
        take = self._takes.load(id)
        if take is None:
            file, seconds = _playable(closing, closing.with_name(f"{id}{suffix}"))
            with self._store.writing() as connection:
                take = put(
                    connection,
                    id=id,
                    project=project,
                    purpose=Purpose.TAKE,
                    file=file.name,
                    original=f"recorded{suffix}",
                    size=file.stat().st_size,
                    seconds=seconds,
                )
        if not keep:
            take = self._takes.remove(id)
        elif self._jobs.latest(id, Work.LISTEN) is None:
            self._jobs.submit(id, Work.LISTEN)
        with refusing():
            closing.replace(closing.with_name(f"{id}.recorded{suffix}"))
        return take


def _playable(recorded: Path, file: Path) -> tuple[Path, float | None]:
    """The recording written anew into `file`, and its seconds; word for word as it came where that fails."""
    unfinished = file.with_name(file.name + UNFINISHED)
    try:
        seconds = remux(recorded, unfinished)
        with unfinished.open("r+b") as written:
            os.fsync(written.fileno())
    except (UnreadableRecording, OSError) as error:
        log.warning("A recording stays as it came.", exc_info=error)
        unfinished.unlink(missing_ok=True)
        file.unlink(missing_ok=True)
        with refusing():
            os.link(recorded, file)
            settle(file.parent)
        return file, None
    with refusing():
        unfinished.replace(file)
        settle(file.parent)
    return file, seconds


def _write(descriptor: int, piece: bytes, size: int) -> None:
    """Put all of the piece at the end of the file, or nothing of it."""
    rest = memoryview(piece)
    try:
        while rest:
            rest = rest[os.write(descriptor, rest) :]
        if piece:
            os.fsync(descriptor)
    except OSError:
        with suppress(OSError):
            os.ftruncate(descriptor, size)
        raise
