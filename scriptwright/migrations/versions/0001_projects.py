"""Projects, and what they were before."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables `project` and `earlier`."""
    op.create_table(
        "project",
        sa.Column("id", sa.String(22), nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("changed", sa.DateTime(timezone=True), nullable=False),
        sa.Column("document", sa.JSON, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_project"),
    )
    op.create_table(
        "earlier",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("project", sa.String(22), nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("changed", sa.DateTime(timezone=True), nullable=False),
        sa.Column("document", sa.JSON, nullable=False),
        sa.Column("kept", sa.DateTime(timezone=True), nullable=False),
        sa.Column("replaced", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_earlier"),
        sa.ForeignKeyConstraint(["project"], ["project.id"], name="fk_earlier_project", ondelete="CASCADE"),
    )
    op.create_index("ix_earlier_project", "earlier", ["project"])
