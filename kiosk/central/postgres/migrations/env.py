"""What Alembic runs for each upgrade: the steps, on the connection and in the transaction it was given."""

from __future__ import annotations

from alembic import context

context.configure(connection=context.config.attributes["connection"], version_table_schema="centre")
with context.begin_transaction():
    context.run_migrations()
