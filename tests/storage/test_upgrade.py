"""A store as the first program left it, with something in every table, is opened by today's and loses nothing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import Connection
from store_samples import SALMA

from kiosk.domain.answers import Answers
from kiosk.domain.facts import DocumentAdded, IdentityWitnessed
from kiosk.services.ports import Draft, Fate, OutboxCounts, Pushed, StoredDocument, UnderWay
from kiosk.storage.engine import make_engine
from kiosk.storage.keyrings import MemorySecrets
from kiosk.storage.migrations import MIGRATIONS, first_tables
from kiosk.storage.store import KEY_NAME, SqlStore, open_store

KEY = "ab" * 32
WAITING, PARKED, ANNOUNCING, KNOWN = (UUID(int=n) for n in (1, 2, 3, 4))
SPOKEN_OF, DEPARTING, WITH_DRAFT = (UUID(int=n) for n in (11, 12, 13))
APPLICATION = UUID("01234567-89ab-7def-8123-456789abcdef")
WHEN = datetime(2026, 11, 22, 9, 30, 15, 123456, tzinfo=UTC)

# Written out, as the first program wrote it: today's writers must not hide that they have changed.
FACT = (
    '{"actor":{"name":"","role":"applicant"},"assurance":"code","at":"2026-11-22T09:30:15.123456+00:00",'
    '"body":%s,"id":"%s","kind":"%s","kiosk":"0007","person":"1000000008","version":1}'
)
WITNESSED = '{"clerk":"clerk 7"}'
ADDED = (
    f'{{"application":"{APPLICATION}","document":"{SPOKEN_OF}","key":"rent","kind":"rent",'
    f'"media_type":"application/pdf","pages":2,"sha256":"{"0" * 64}","size":5}}'
)


def write_first_version(connection: Connection) -> None:
    write, moment = connection.exec_driver_sql, "2026-11-22 09:30:15.123456"
    first_tables(connection)
    write("pragma user_version = 1")
    answers = '{"name": "سلمى", "needs": ["rent"], "members": [{"age": "7"}]}'
    row = (SALMA, "social_security", 3, answers, "home", '["home", "you"]', '["iban"]', moment)
    write("insert into draft values (?, ?, ?, ?, ?, ?, ?, ?)", row)
    for id, key, acknowledged in ((SPOKEN_OF, "rent", None), (DEPARTING, "bill", moment), (WITH_DRAFT, "iban", None)):
        row = (id.hex, SALMA, "social_security", "rent", key, "application/pdf", 2, "0" * 64, acknowledged)
        write("insert into document values (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
        write("insert into content values (?, ?)", (id.hex, b"%PDF" + bytes(1)))
    for fact, document, body, kind, parked in (
        (ANNOUNCING, SPOKEN_OF.hex, ADDED, "DocumentAdded", None),
        (PARKED, None, WITNESSED, "IdentityWitnessed", "conflict"),
        (WAITING, None, WITNESSED, "IdentityWitnessed", None),
    ):
        row = (fact.hex, SALMA, document, FACT % (body, fact, kind), parked)
        write("insert into outbox (fact, person, document, json, parked) values (?, ?, ?, ?, ?)", row)
    write("insert into ledger values (?, ?, ?)", (KNOWN.hex, "0" * 64, moment))
    write("insert into serial values (1, 61)")


def tables_of(connection: Connection) -> list[str]:
    return list(connection.exec_driver_sql("select name from sqlite_master where type = 'table'").scalars())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "store.db"
    engine = make_engine(path, KEY, 10_000)
    with engine.begin() as connection:
        write_first_version(connection)
        empty = [t for t in tables_of(connection) if not connection.exec_driver_sql(f"select 1 from {t}").first()]
    engine.dispose()
    assert empty == []
    return path


@pytest.fixture
def store(path: Path) -> Iterator[SqlStore]:
    secrets = MemorySecrets()
    secrets.set(KEY_NAME, KEY)
    store = open_store(path, secrets)
    yield store
    store.close()


def test_drafts_are_all_there(store: SqlStore) -> None:
    answers = Answers().with_(name="سلمى", needs=("rent",), members=(Answers().with_(age="7"),))
    visited, missing = frozenset({"you", "home"}), frozenset({"iban"})
    expected = Draft(SALMA, "social_security", 3, answers, "home", visited, WHEN, missing)
    with store.work() as work:
        assert work.draft(SALMA, "social_security") == expected
        assert [d.id for d in work.documents(SALMA, "social_security")] == [WITH_DRAFT]


def test_facts_are_all_there_in_order_and_with_their_fates(store: SqlStore) -> None:
    with store.work() as work:
        facts = work.facts_of(SALMA)
        assert [fact.id for fact in facts] == [ANNOUNCING, PARKED, WAITING]
        assert [type(fact.body) for fact in facts] == [DocumentAdded, IdentityWitnessed, IdentityWitnessed]
        assert {fact.at for fact in facts} == {WHEN}
        assert work.parked(SALMA) == (Pushed(PARKED, Fate.REFUSED, "conflict"),)
        assert [fact.id for fact in work.pending(9)] == [ANNOUNCING]
        assert work.counts() == OutboxCounts(waiting=2, parked=1, documents=2)


def test_documents_are_all_there_and_travel_on(store: SqlStore) -> None:
    with store.work() as work:
        assert work.under_way(SALMA) == (
            UnderWay(SPOKEN_OF, APPLICATION, "rent", "rent", 5),
            UnderWay(DEPARTING, None, "rent", "bill", 5),
        )
        departing = StoredDocument(
            DEPARTING, SALMA, "social_security", "rent", "bill", "application/pdf", 2, "0" * 64, b"%PDF\0"
        )
        assert work.departing_document() == departing


def test_what_was_acknowledged_is_still_known(store: SqlStore) -> None:
    with store.work() as work:
        assert work.acknowledged(WHEN, None, 9) == (KNOWN,)
        assert (work.last_acknowledged(), work.last_serial(), work.epoch()) == (WHEN, 61, "")


def test_a_store_that_was_brought_up_to_date_says_so(store: SqlStore, path: Path) -> None:
    store.close()
    engine = make_engine(path, KEY, 10_000)
    with engine.begin() as connection:
        assert connection.exec_driver_sql("pragma user_version").scalar_one() == len(MIGRATIONS)
    engine.dispose()
