"""Rows of takes: how one is put in, found, and what its columns hold."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Select, func, insert, select

from scriptwright._store_tables import PROJECT, TAKE, well_formed
from scriptwright._takes_model import Purpose, Take, take_in
from scriptwright.store import NotSaved

IN_SIGHT = TAKE.c.removed.is_(None)  #: not in the bin


def row_of(id: str) -> Select[Any]:
    """The row of a take."""
    return select(TAKE).where(TAKE.c.id == well_formed(id))


def put(
    connection: Connection, *, id: str, project: str, purpose: Purpose, name: str = "", **columns: Any
) -> Take:
    """A new take, the next of its project: "Take 3" where it has no name.

    Nobody else numbers a take of this project until the transaction ends. Raises NotSaved.
    """
    if connection.scalar(select(PROJECT.c.id).where(PROJECT.c.id == project).with_for_update()) is None:
        raise no_project()
    same = (TAKE.c.project == project, TAKE.c.purpose == purpose)
    number = 1 + (connection.scalar(select(func.max(TAKE.c.number)).where(*same)) or 0)
    connection.execute(
        insert(TAKE).values(
            id=id,
            project=project,
            purpose=purpose,
            number=number,
            name=name or f"{purpose.capitalize()} {number}",
            created=datetime.now(UTC),
            version=1,
            basis="",
            corrections={},
            overruled={},
            speakers={},
            **columns,
        )
    )
    return take_in(connection.execute(row_of(id)).one())


def put_back(connection: Connection, take: Take) -> None:
    """The row of a take that was kept elsewhere, with all that it was there."""
    connection.execute(
        insert(TAKE).values(
            id=take.id,
            project=take.project,
            purpose=take.purpose,
            number=take.number,
            name=take.name,
            file=take.file,
            original=take.original,
            size=take.size,
            created=take.created,
            version=1,
            seconds=take.seconds,
            engine=take.engine,
            transcript=take.transcript and take.transcript.to_json(),
            report=take.report and take.report.to_json(),
            basis=take.basis,
            corrections=as_json(take.corrections),
            overruled=as_json(take.overruled),
            speakers=as_json(take.speakers),
        )
    )


def no_project() -> NotSaved:
    """The error where there is no such project."""
    return NotSaved(
        "This project is no longer kept here, so the recording was not saved. "
        "Begin a new project, then add the recording there."
    )


def one_line(text: str) -> str:
    """The text in one line, of characters that every database keeps."""
    return " ".join(text.encode("utf-8", "replace").decode().replace("\0", " ").split())


def as_json(values: Mapping[Any, str | None]) -> dict[str, str]:
    """The values as a new JSON object, without those that are None."""
    return {str(key): str(value) for key, value in values.items() if value is not None}
