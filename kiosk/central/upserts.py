"""An ``insert`` that may meet a row that is there, of the database at hand."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Table


def insert_into(table: Table, connection: Connection) -> Any:
    """The two databases have their way of it, and no common type. Only the one at hand is loaded: a centre in a
    file has no use for PostgreSQL's part of SQLAlchemy (decision 39).
    """
    if connection.dialect.name == "postgresql":
        from sqlalchemy.dialects import postgresql

        return postgresql.insert(table)
    from sqlalchemy.dialects import sqlite

    return sqlite.insert(table)
