"""Projects in the bin."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Let a project tell since when it lies in the bin."""
    op.add_column("project", sa.Column("removed", sa.DateTime(timezone=True)))
