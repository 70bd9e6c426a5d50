"""The contracts of the centre, kept by PostgreSQL behind its wire of functions."""

from __future__ import annotations

from postgres_world import PostgresWorld
from test_central_codes import CodesContract
from test_central_documents import DocumentsContract
from test_central_journal import JournalContract


class TestCodesInPostgres(PostgresWorld, CodesContract):
    pass


class TestJournalInPostgres(PostgresWorld, JournalContract):
    pass


class TestDocumentsInPostgres(PostgresWorld, DocumentsContract):
    pass
