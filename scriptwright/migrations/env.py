"""Runs the migrations on the connection that the store hands over."""

from alembic import context

from scriptwright._store_tables import TABLES

if hasattr(context, "config"):  # Alembic runs this file; whoever only imports it changes nothing
    context.configure(
        connection=context.config.attributes["connection"], target_metadata=TABLES, render_as_batch=True
    )
    with context.begin_transaction():
        context.run_migrations()
