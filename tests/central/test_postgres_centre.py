"""The contracts of the centre, kept by PostgreSQL behind its wire of functions."""

from __future__ import annotations

from postgres_world import PostgresWorld
from test_central_codes import CodesContract, ProofContract
from test_central_documents import DocumentsContract, ReadingContract
from test_central_journal import JournalContract
from test_central_numbers import NumbersContract
from test_central_properties import RandomOperations
from test_central_sign_in import PasswordChangeContract, SignInContract


class TestCodesInPostgres(PostgresWorld, CodesContract):
    pass


class TestProofInPostgres(PostgresWorld, ProofContract):
    pass


class TestSignInInPostgres(PostgresWorld, SignInContract):
    pass


class TestPasswordChangeInPostgres(PostgresWorld, PasswordChangeContract):
    pass


class TestJournalInPostgres(PostgresWorld, JournalContract):
    pass


class TestNumbersInPostgres(PostgresWorld, NumbersContract):
    pass


class TestDocumentsInPostgres(PostgresWorld, DocumentsContract):
    pass


class TestReadingInPostgres(PostgresWorld, ReadingContract):
    pass


class TestRandomOperationsInPostgres(PostgresWorld, RandomOperations):
    pass
