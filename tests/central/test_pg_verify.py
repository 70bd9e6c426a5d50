"""Verifying the journals on PostgreSQL: what somebody with all rights changed behind the centre's back is named."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg
import pytest
from centre_kit import HAMAD, NOURA, SALMA, a_fact
from pg_fixtures import PgCentre

from kiosk.central.postgres.wire import PostgresCentral
from kiosk.central.postgres.worker import verify


@pytest.fixture
def administrator(pg_centre: PgCentre) -> Iterator[psycopg.Connection]:
    with pg_centre.connect() as connection:
        connection.execute("set search_path = centre")
        yield connection


@pytest.fixture
def central(pg_centre: PgCentre) -> Iterator[PostgresCentral]:
    central = PostgresCentral(pg_centre.dsn("kiosk_0007"), pg_centre.password("0007"))
    yield central
    central.close()


@pytest.mark.parametrize(
    ("tampering", "number"),
    [
        ("update journal set text = replace(text, 'clerk 7', 'clerk 8') where number = 2 and {hers}", 2),
        ("update journal set digest = previous where number = 3 and {hers}", 3),
        ("delete from journal where number = 2 and {hers}", 2),
        ("delete from journal where number = 4 and {hers}", 4),
        ("delete from journal where {hers}", 1),
    ],
)
def test_a_changed_or_missing_fact_is_named(
    pg_centre: PgCentre,
    administrator: psycopg.Connection,
    central: PostgresCentral,
    tampering: str,
    number: int,
) -> None:
    central.push([a_fact(HAMAD), *(a_fact(SALMA) for _ in range(4)), a_fact(NOURA)])
    # Of a person whose only fact was refused, a row stays and no line.
    administrator.execute("insert into person (national_id) values ('1000000032')")
    assert verify(pg_centre.dsn("worker")) is None
    hers = f"person = (select id from person where national_id = '{SALMA}')"
    administrator.execute(tampering.format(hers=hers).encode())
    broken = verify(pg_centre.dsn("worker"))
    assert broken is not None
    assert (broken.person, broken.number) == (SALMA, number)


def test_a_journal_whose_person_is_gone_is_named(
    pg_centre: PgCentre, administrator: psycopg.Connection, central: PostgresCentral
) -> None:
    central.push([a_fact(HAMAD), a_fact(SALMA)])
    administrator.execute("delete from person where national_id = %s", [SALMA])
    broken = verify(pg_centre.dsn("worker"))
    assert broken is not None
    assert broken.person.startswith("#")


def test_verifying_tells_how_far_it_is(pg_centre: PgCentre, central: PostgresCentral) -> None:
    central.push([a_fact() for _ in range(7)])
    told: list[int] = []
    verify(pg_centre.dsn("worker"), told.append)
    assert told == [7]
