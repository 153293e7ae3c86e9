"""The tables in which projects are kept; a change here needs a migration beside the others."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    Integer,
    MetaData,
    String,
    Table,
    TypeDecorator,
)


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
