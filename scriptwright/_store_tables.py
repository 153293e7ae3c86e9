"""The tables in which projects, takes and jobs are kept; a change needs a migration beside the others."""

from __future__ import annotations

import re
import secrets
from datetime import UTC, datetime

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
)

_ID = re.compile(r"[A-Za-z0-9_-]{22}")


def new_id() -> str:
    """128 random bits, nearly: an id that nobody can guess, without two underscores in a row."""
    while "__" in (id := secrets.token_urlsafe(16)):
        pass
    return id


def well_formed(id: str) -> str:
    """The id, or one under which nothing is kept."""
    return id if _ID.fullmatch(id) else ""


class UtcTime(TypeDecorator[datetime]):
    """A moment in UTC, also where the database knows no time zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """The moment as the database keeps it."""
        return value and value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """The moment with its zone."""
        return value and (value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC))


TABLES = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
    }
)

PROJECT = Table(
    "project",
    TABLES,
    Column("id", String(22), primary_key=True),
    Column("version", Integer, nullable=False),
    Column("changed", UtcTime, nullable=False),
    Column("document", JSON, nullable=False),
    Column("removed", UtcTime),  # since when it lies in the bin
    Column("owner", String(64), index=True),  # a mark of who signed in; none: whoever has its address
)

GONE = Table(
    "gone",
    TABLES,
    Column("id", String(22), primary_key=True),  # of a project that was deleted for good
    Column("since", UtcTime, nullable=False),
)

EARLIER = Table(
    "earlier",
    TABLES,
    Column("id", Integer, primary_key=True),
    Column("project", ForeignKey("project.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("version", Integer, nullable=False),
    Column("changed", UtcTime, nullable=False),
    Column("document", JSON, nullable=False),
    Column("kept", UtcTime, nullable=False),  # when it came into this table
    Column("replaced", Boolean, nullable=False),  # it holds words that the version after it does not
)

TAKE = Table(
    "take",
    TABLES,
    Column("id", String(22), primary_key=True),
    Column("project", ForeignKey("project.id"), nullable=False, index=True),
    Column("purpose", String(16), nullable=False),
    Column("number", Integer, nullable=False),  # 1, 2, 3 … among the project's takes of one purpose
    Column("name", Text, nullable=False),
    Column("file", String(40), nullable=False),  # its name in the project's folder of recordings
    Column("original", Text, nullable=False),  # its name as the student gave it
    Column("size", BigInteger, nullable=False),
    Column("created", UtcTime, nullable=False),
    Column("removed", UtcTime),  # since when it lies in the bin
    Column("version", Integer, nullable=False),  # counts every change of the row
    Column("seconds", Float),
    Column("engine", String(40)),
    Column("transcript", JSON(none_as_null=True)),
    Column("report", JSON(none_as_null=True)),
    Column("basis", String(64), nullable=False),  # a mark of what the report was made of
    Column("corrections", JSON, nullable=False),
    Column("overruled", JSON, nullable=False),
    Column("speakers", JSON, nullable=False),  # of an interview: who says what
)

JOB = Table(
    "job",
    TABLES,
    Column("id", String(22), primary_key=True),
    Column("take", ForeignKey("take.id", ondelete="CASCADE"), nullable=False),
    Column("work", String(16), nullable=False),
    Column("engine", String(40)),  # the speech engine that was asked for
    Column("state", String(16), nullable=False),
    Column("handed", Integer, nullable=False),  # how many times it was given to the queue
    Column("attempt", Integer, nullable=False),  # who writes must be the last to have taken it up
    Column("stuck", Integer, nullable=False),  # attempts since something of it was last finished
    Column("worker", String(22)),  # that took it up last
    Column("lease", UtcTime),  # until when it counts as given to the queue, or as being worked on
    Column("progress", Float, nullable=False),
    Column("heard", Float, nullable=False),
    Column("seconds_left", Float),
    Column("words", Integer, nullable=False),
    Column("message", Text),
    Column("queued", UtcTime, nullable=False),
    Column("started", UtcTime),
    Column("ended", UtcTime),
    Index("ix_job_take", "take", "queued"),
    Index("ix_job_state", "state"),
)

PIECE = Table(
    "piece",
    TABLES,
    Column("job", ForeignKey("job.id", ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("document", JSON, nullable=False),  # what was heard in one piece of the recording
)
