"""Recordings, kept with what was heard in them: the file is on the disk before its row, never without it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO

from sqlalchemy import delete, select, update

from scriptwright._store_engine import data_folder
from scriptwright._store_tables import TAKE, new_id, well_formed
from scriptwright._takes_bin import erase_project, expired
from scriptwright._takes_files import recorded_of, suffix_of, write
from scriptwright._takes_leftovers import clear, found_again
from scriptwright._takes_model import Purpose, Take, carried, take_in
from scriptwright._takes_rows import IN_SIGHT, as_json, no_project, one_line, put, row_of
from scriptwright.coverage.model import Status
from scriptwright.errors import ScriptwrightError
from scriptwright.notes import Speaker
from scriptwright.report import Report
from scriptwright.store import NotSaved, Store
from scriptwright.transcript import Transcript

__all__ = ["Purpose", "RecordingMissing", "Take", "Takes"]

LONGEST_NAME = 80  #: characters of a name that are kept


class RecordingMissing(ScriptwrightError):  # noqa: N818 — named for what happened
    """The file of a recording is no longer where it was kept."""


class Takes:
    """The recordings of the projects in a store; threads may share it.

    >>> import io, tempfile
    >>> from scriptwright.project import Project
    >>> with tempfile.TemporaryDirectory() as folder, Store(f"sqlite:///{folder}/kept.db") as store:
    ...     takes = Takes(store, Path(folder))
    ...     take = takes.add(store.create(Project()).id, io.BytesIO(b"sound"), "Draft (1).mp4")
    ...     take.name, takes.path(take).read_bytes()
    ('Take 1', b'sound')
    """

    def __init__(self, store: Store, folder: Path | None = None):
        """Keep recordings in `folder`, else in the user's data folder."""
        self._store = store
        self._folder = folder or data_folder() / "recordings"

    @property
    def folder(self) -> Path:
        """The folder of all recordings, in which each project has its own."""
        return self._folder

    def add(
        self,
        project: str,
        source: BinaryIO,
        original: str,
        *,
        purpose: Purpose = Purpose.TAKE,
        name: str = "",
        seconds: float | None = None,
    ) -> Take:
        """A new take with all that `source` gives, on the disk. It is not asked whether that can be played.

        Without a name it is "Take 3", "Interview 1". Raises NotSaved, and what `source` raises.
        """
        id = new_id()
        file = self._folder / (well_formed(project) or "unknown") / f"{id}{suffix_of(original)}"
        if self._store.load(project) is None:
            raise no_project()
        try:
            size = write(source, file)
            with self._store.writing() as connection:
                return put(
                    connection,
                    id=id,
                    project=project,
                    purpose=purpose,
                    name=one_line(name)[:LONGEST_NAME],
                    file=file.name,
                    original=one_line(original),
                    size=size,
                    seconds=seconds,
                )
        except NotSaved as error:
            if self._store.load(project) is None:  # it was deleted meanwhile
                file.unlink(missing_ok=True)
                raise no_project() from error
            raise

    def of(self, project: str, purpose: Purpose = Purpose.TAKE) -> tuple[Take, ...]:
        """The takes of a project in their order, without those in the bin. Raises NotRead."""
        return self._all(TAKE.c.project == well_formed(project), TAKE.c.purpose == purpose, IN_SIGHT)

    def in_bin(self, project: str) -> tuple[Take, ...]:
        """The project's recordings that were removed and can be brought back. Raises NotRead."""
        return self._all(TAKE.c.project == well_formed(project), ~IN_SIGHT)

    def load(self, id: str) -> Take | None:
        """The take, None where there is no such id. Raises NotRead."""
        return next(iter(self._all(TAKE.c.id == well_formed(id))), None)

    def version(self, id: str) -> int | None:
        """The number of the take's last change, read quickly: for those who look every second."""
        with self._store.reading() as connection:
            return connection.scalar(select(TAKE.c.version).where(TAKE.c.id == well_formed(id)))

    def path(self, take: Take) -> Path:
        """The file of a take. Raises RecordingMissing where it is gone."""
        path = self._folder / take.project / take.file
        if not take.file:
            raise RecordingMissing(
                f"“{take.name}” came here without its recording, so it cannot be played or heard again."
            )
        if not path.is_file():
            raise RecordingMissing(
                f"The recording of “{take.name}” is no longer in its folder, so it cannot be played. "
                "What was heard in it is kept. Put the file back, or do one more take."
            )
        return path

    def rename(self, id: str, name: str) -> Take:
        """The take under another name; an empty one changes nothing. Raises NotSaved."""
        return self._change(id, lambda take: {"name": one_line(name)[:LONGEST_NAME] or take.name})

    def correct(self, id: str, first: int, text: str | None) -> Take:
        """The take with the utterance that begins at word `first` in the student's words.

        An empty text takes the utterance out, None the correction. Raises NotSaved.
        """
        return self._change(
            id, lambda take: {"corrections": as_json({**take.corrections, first: text and one_line(text)})}
        )

    def overrule(self, id: str, statement: str, status: Status | None) -> Take:
        """The take with the student's own verdict on a line or point; None takes it back. Raises NotSaved."""
        return self._change(id, lambda take: {"overruled": as_json({**take.overruled, statement: status})})

    def mark(self, id: str, speakers: Mapping[int, Speaker]) -> Take:
        """The take with the student's word on who says the utterances that begin there. Raises NotSaved."""
        return self._change(id, lambda take: {"speakers": as_json({**take.speakers, **speakers})})

    def remove(self, id: str) -> Take:
        """The take, put into the bin with all that is kept of it. Raises NotSaved."""
        return self._change(id, lambda take: {"removed": take.removed or datetime.now(UTC)})

    def bring_back(self, id: str) -> Take:
        """The take, out of the bin. Raises NotSaved."""
        return self._change(id, lambda take: {"removed": None})

    def erase(self, id: str) -> None:
        """Delete a take from the bin for good, file first: a file left alone would be found again.

        What is not in the bin is left alone. Raises NotSaved.
        """
        take = self.load(id)
        if take is None or take.removed is None:
            return
        try:
            folder = self._folder / take.project
            for file in (*([folder / take.file] if take.file else ()), *recorded_of(folder, take.id)):
                file.unlink(missing_ok=True)
        except OSError as error:
            raise NotSaved(
                "The recording could not be deleted: another program is using it. Close that, then try again."
            ) from error
        with self._store.writing() as connection:
            connection.execute(delete(TAKE).where(TAKE.c.id == take.id))

    def erase_project(self, id: str) -> None:
        """Delete a project from the bin for good, with all its recordings. Raises NotSaved."""
        erase_project(self._store, self._folder, id)

    def empty_bin(self, now: datetime | None = None) -> None:
        """Delete for good what has lain in the bin for 30 days. Raises NotSaved, NotRead."""
        projects, takes = expired(self._store, now)
        for id in projects:
            self.erase_project(id)
        for id in takes:
            self.erase(id)

    def clear(self, now: datetime | None = None) -> None:
        """Take away what broken uploads and projects that are gone have left. Raises NotSaved, NotRead."""
        clear(self._store, self._folder, now)

    def measured(self, id: str, seconds: float) -> Take:
        """The take with the length of its recording, in seconds. Raises NotSaved."""
        return self._change(id, lambda take: {"seconds": seconds})

    def heard(self, id: str, transcript: Transcript, engine: str) -> Take:
        """The take with what was heard in it; the student's words and marks stay where the same was heard.

        Raises NotSaved.
        """
        return self._change(
            id,
            lambda take: {
                "transcript": transcript.to_json(),
                "engine": engine,
                "seconds": take.seconds if transcript.seconds is None else transcript.seconds,
                "corrections": as_json(carried(take.corrections, take.transcript, transcript)),
                "speakers": as_json(carried(take.speakers, take.transcript, transcript)),
            },
        )

    def reported(self, take: Take, report: Report, basis: str) -> bool:
        """Keep a report made of just this `take`; False where it has changed since. Raises NotSaved."""
        with self._store.writing() as connection:
            return bool(
                connection.execute(
                    update(TAKE)
                    .where(TAKE.c.id == take.id, TAKE.c.version == take.version)
                    .values(report=report.to_json(), basis=basis, version=take.version + 1)
                ).rowcount
            )

    def reconcile(self) -> tuple[Take, ...]:
        """Takes whose files had no row, found again; what broken uploads have left is taken away.

        For the start of the program, which may have ended between a file and its row. Raises NotSaved.
        """
        self.clear()
        return found_again(self._store, self._folder)

    def _all(self, *conditions: Any) -> tuple[Take, ...]:
        with self._store.reading() as connection:
            rows = connection.execute(select(TAKE).where(*conditions).order_by(TAKE.c.number, TAKE.c.created))
            return tuple(take_in(row) for row in rows)

    def _change(self, id: str, changed: Callable[[Take], dict[str, Any]]) -> Take:
        with self._store.writing() as connection:
            row = connection.execute(row_of(id).with_for_update()).one_or_none()
            if row is None:
                raise NotSaved("This take is no longer kept here. Reload this page.")
            take = take_in(row)
            connection.execute(
                update(TAKE).where(TAKE.c.id == take.id).values(version=take.version + 1, **changed(take))
            )
            return take_in(connection.execute(row_of(id)).one())
