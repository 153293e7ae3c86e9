"""Whose a project is, and which projects are gone for good."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Let a project tell its owner, and make the table `gone`."""
    op.add_column("project", sa.Column("owner", sa.String(64)))
    op.create_index("ix_project_owner", "project", ["owner"])
    op.create_table(
        "gone",
        sa.Column("id", sa.String(22), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_gone"),
    )
