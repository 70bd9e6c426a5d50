"""How documents lie in the centre's database, and what spares a kiosk's calls their time."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg
import pytest
from centre_kit import an_account, announced, piece
from pg_fixtures import PgCentre

from kiosk.central.postgres import roles
from kiosk.central.postgres.migrate import migrate
from kiosk.central.postgres.wire import PostgresCentral
from kiosk.domain.facts import Fact

FILE = bytes(range(256)) * 2000
LAID_ASIDE = "select pg_relation_size(reltoastrelid) from pg_class where oid = 'centre.chunk'::regclass"
SETTINGS = "select coalesce(rolconfig, '{}') from pg_roles where rolname = 'kiosk_0007'"


@pytest.fixture
def expected(pg_centre: PgCentre) -> Iterator[Fact]:
    """A document that the centre waits for."""
    central, fact = PostgresCentral(pg_centre.dsn("kiosk_0007"), pg_centre.password()), announced(FILE)
    central.push([an_account(), fact])
    yield fact
    central.close()


def test_a_document_lies_on_pages_and_nothing_of_it_is_laid_aside(pg_centre: PgCentre, expected: Fact) -> None:
    central = PostgresCentral(pg_centre.dsn("kiosk_0007"), pg_centre.password())
    assert central.put_chunk(piece(expected, FILE, 0, len(FILE))) == len(FILE)
    central.close()
    with pg_centre.connect() as connection:
        assert connection.execute(LAID_ASIDE).fetchone() == (0,)


def test_each_connection_keeps_room_for_documents_from_its_first_one_on(pg_centre: PgCentre, expected: Fact) -> None:
    call, kept = "select api_v1.put_chunk(%s, %s, %s::int, 0, %s)", "select current_setting('centre.room', true)"
    chunk = piece(expected, FILE, 0, 9)
    with psycopg.connect(pg_centre.dsn("kiosk_0007"), password=pg_centre.password(), autocommit=True) as connection:
        assert connection.execute(kept).fetchone() == (None,)
        connection.execute(call, [chunk.document, chunk.sha256, chunk.total, chunk.data])
        assert connection.execute(kept).fetchone() == ("kept",)


def test_a_kiosk_that_was_let_in_before_gets_the_settings_of_today(pg_centre: PgCentre) -> None:
    pg_centre.password()
    with pg_centre.connect() as connection:
        connection.execute("alter role kiosk_0007 reset plan_cache_mode")
        migrate(pg_centre.dsn())
        (settings,) = connection.execute(SETTINGS).fetchone() or ([],)
    assert {f"{name}={value}" for name, value in (roles.LIMITS | roles.GENERIC).items()} <= set(settings)
