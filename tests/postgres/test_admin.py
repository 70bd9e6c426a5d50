"""Letting kiosks in and shutting them out."""

from __future__ import annotations

import re

import psycopg
import pytest
from pg_fixtures import PgCentre

from kiosk.central.postgres import admin
from kiosk.central.postgres.operators import CentreFault
from kiosk.central.postgres.wire import PostgresCentral
from kiosk.services.errors import CentreUnreachable

ROLE = "kiosk_0007"


def signed_in(centre: PgCentre, password: str) -> psycopg.Connection:
    return psycopg.connect(centre.dsn(ROLE), password=password, autocommit=True)


def kiosks(centre: PgCentre) -> list[tuple[str, bool]]:
    with centre.connect() as connection:
        return connection.execute("select number, revoked_at is null from centre.kiosk order by 1").fetchall()


def test_an_enrolled_kiosk_is_greeted_by_the_centre(pg_centre: PgCentre) -> None:
    password = pg_centre.password()
    central = PostgresCentral(pg_centre.dsn(ROLE), password)
    assert central.greet().version == 1
    central.close()


def test_a_password_is_long_and_never_the_same(pg_centre: PgCentre) -> None:
    one, other = pg_centre.password(), pg_centre.password("0008")
    assert one != other
    assert re.fullmatch(r"[\w-]{43}", one)


def test_the_server_never_learns_the_password_itself(pg_centre: PgCentre) -> None:
    password = pg_centre.password()
    with pg_centre.connect() as connection:
        stored = connection.execute("select rolpassword from pg_authid where rolname = %s", [ROLE]).fetchone()
    assert stored is not None
    assert stored[0].startswith("SCRAM-SHA-256$")
    assert password not in pg_centre.server.log.read_text(errors="replace")


def test_a_kiosk_has_no_more_than_its_connections_and_its_times(pg_centre: PgCentre) -> None:
    password = pg_centre.password()
    held = [signed_in(pg_centre, password) for _ in range(4)]
    with pytest.raises(psycopg.OperationalError, match="too many connections"):
        signed_in(pg_centre, password)
    assert held[0].execute("show statement_timeout").fetchone() == ("30s",)
    assert held[0].execute("show idle_in_transaction_session_timeout").fetchone() == ("15s",)
    for connection in held:
        connection.close()


def test_a_revoked_kiosk_is_cut_off_at_once_and_can_not_come_back(pg_centre: PgCentre) -> None:
    password = pg_centre.password()
    held = signed_in(pg_centre, password)
    admin.revoke_kiosk(pg_centre.dsn(), "0007")
    with pytest.raises(psycopg.errors.AdminShutdown):
        held.execute("select 1")
    with pytest.raises(psycopg.OperationalError, match="password"):
        signed_in(pg_centre, password)
    with pg_centre.connect() as connection:
        query = "select rolcanlogin from pg_roles where rolname = %s"
        assert connection.execute(query, [ROLE]).fetchone() == (False,)
    assert kiosks(pg_centre) == [("0007", False)]


def test_a_revoked_kiosk_finds_the_centre_unreachable_and_keeps_what_it_has(pg_centre: PgCentre) -> None:
    central = PostgresCentral(pg_centre.dsn(ROLE), pg_centre.password())
    central.greet()
    admin.revoke_kiosk(pg_centre.dsn(), "0007")
    with pytest.raises(CentreUnreachable):
        central.greet()
    central.close()


def test_revoking_ends_the_sessions_of_that_kiosk_alone(pg_centre: PgCentre) -> None:
    pg_centre.password("0007")
    pg_centre.password("0008")
    with pg_centre.connect() as connection:
        for number in ("0007", "0008"):
            connection.execute(
                "insert into centre.session (token_hash, person, kiosk, until) values (%s, '1000000008', %s, now())",
                [number.encode(), number],
            )
        admin.revoke_kiosk(pg_centre.dsn(), "0007")
        assert connection.execute("select kiosk from centre.session").fetchall() == [("0008",)]


def test_enrolling_again_gives_a_new_password_and_ends_the_old_one(pg_centre: PgCentre) -> None:
    old = pg_centre.password()
    held = signed_in(pg_centre, old)
    new = pg_centre.password()
    with pytest.raises(psycopg.errors.AdminShutdown):
        held.execute("select 1")
    with pytest.raises(psycopg.OperationalError, match="password"):
        signed_in(pg_centre, old)
    signed_in(pg_centre, new).close()


def test_a_revoked_kiosk_can_be_enrolled_again(pg_centre: PgCentre) -> None:
    pg_centre.password()
    admin.revoke_kiosk(pg_centre.dsn(), "0007")
    signed_in(pg_centre, pg_centre.password()).close()
    assert kiosks(pg_centre) == [("0007", True)]


@pytest.mark.parametrize("number", ["7", "00007", "abcd", "٠٠٠٧", "7; --", ""])
def test_a_number_that_is_none_is_refused_before_anything_is_made(pg_centre: PgCentre, number: str) -> None:
    with pytest.raises(CentreFault, match="four digits"):
        admin.add_kiosk(pg_centre.dsn(), number)
    assert kiosks(pg_centre) == []


def test_revoking_a_kiosk_that_was_never_let_in_is_told(pg_centre: PgCentre) -> None:
    with pytest.raises(CentreFault, match="no kiosk 0099"):
        admin.revoke_kiosk(pg_centre.dsn(), "0099")


def test_a_kiosk_enrols_and_revokes_nobody(pg_centre: PgCentre) -> None:
    password = pg_centre.password()
    own = pg_centre.dsn(ROLE, password=password)
    with pytest.raises(CentreFault):
        admin.add_kiosk(own, "0008")
    with pytest.raises(CentreFault):
        admin.revoke_kiosk(own, "0007")
    assert kiosks(pg_centre) == [("0007", True)]
