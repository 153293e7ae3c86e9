"""Takes, the jobs that work on them, and what a job has finished."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the tables `take`, `job` and `piece`."""
    op.create_table(
        "take",
        sa.Column("id", sa.String(22), nullable=False),
        sa.Column("project", sa.String(22), nullable=False),
        sa.Column("purpose", sa.String(16), nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("file", sa.String(40), nullable=False),
        sa.Column("original", sa.Text, nullable=False),
        sa.Column("size", sa.BigInteger, nullable=False),
        sa.Column("created", sa.DateTime(timezone=True), nullable=False),
        sa.Column("removed", sa.DateTime(timezone=True)),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("seconds", sa.Float),
        sa.Column("engine", sa.String(40)),
        sa.Column("transcript", sa.JSON),
        sa.Column("report", sa.JSON),
        sa.Column("basis", sa.String(64), nullable=False),
        sa.Column("corrections", sa.JSON, nullable=False),
        sa.Column("overruled", sa.JSON, nullable=False),
        sa.Column("speakers", sa.JSON, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_take"),
        sa.ForeignKeyConstraint(["project"], ["project.id"], name="fk_take_project"),
    )
    op.create_index("ix_take_project", "take", ["project"])
    op.create_table(
        "job",
        sa.Column("id", sa.String(22), nullable=False),
        sa.Column("take", sa.String(22), nullable=False),
        sa.Column("work", sa.String(16), nullable=False),
        sa.Column("engine", sa.String(40)),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("handed", sa.Integer, nullable=False),
        sa.Column("attempt", sa.Integer, nullable=False),
        sa.Column("stuck", sa.Integer, nullable=False),
        sa.Column("worker", sa.String(22)),
        sa.Column("lease", sa.DateTime(timezone=True)),
        sa.Column("progress", sa.Float, nullable=False),
        sa.Column("heard", sa.Float, nullable=False),
        sa.Column("seconds_left", sa.Float),
        sa.Column("words", sa.Integer, nullable=False),
        sa.Column("message", sa.Text),
        sa.Column("queued", sa.DateTime(timezone=True), nullable=False),
        sa.Column("started", sa.DateTime(timezone=True)),
        sa.Column("ended", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("id", name="pk_job"),
        sa.ForeignKeyConstraint(["take"], ["take.id"], name="fk_job_take", ondelete="CASCADE"),
    )
    op.create_index("ix_job_take", "job", ["take", "queued"])
    op.create_index("ix_job_state", "job", ["state"])
    op.create_table(
        "piece",
        sa.Column("job", sa.String(22), nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("document", sa.JSON, nullable=False),
        sa.PrimaryKeyConstraint("job", "number", name="pk_piece"),
        sa.ForeignKeyConstraint(["job"], ["job.id"], name="fk_piece_job", ondelete="CASCADE"),
    )
