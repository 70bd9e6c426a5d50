"""The centre's figures, each seen to move."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from threading import Event

import pytest
from centre_kit import HAMAD, SALMA, a_fact, an_account, announced, piece, say_plainly
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from desk_kit import OFFICER, PASSWORD, quick_key
from notices_kit import account_with, an_applied
from pg_fixtures import PgCentre
from pg_server import Server

from kiosk.central.postgres import admin
from kiosk.central.postgres.desk import PostgresDesk
from kiosk.central.postgres.operators import CentreFault
from kiosk.central.postgres.orders_admin import publish_order
from kiosk.central.postgres.staff_admin import put_staff
from kiosk.central.postgres.status import status
from kiosk.central.postgres.wire import PostgresCentral
from kiosk.central.postgres.worker import Office, rebuild
from kiosk.devices.memory_gateway import MemoryGateway
from kiosk.devices.memory_mailer import MemoryMailer
from kiosk.domain.health import Health, State
from kiosk.domain.orders import Package, SettingsOrder, Stage, UpdateOrder
from kiosk.services.orders import sign
from kiosk.services.ports import WIRE_VERSION

FILE = b"a rental contract"


def followed(centre: PgCentre, synchronous: int) -> bool:
    """A standby that has just started takes a moment to catch up, and a changed setting to be read."""
    until = time.monotonic() + 30
    while time.monotonic() < until:
        found = status(centre.dsn())
        if (found.standbys, found.synchronous) == (1, synchronous):
            return True
    return False


@pytest.fixture
def central(pg_centre: PgCentre) -> Iterator[PostgresCentral]:
    central = PostgresCentral(pg_centre.dsn("kiosk_0007"), pg_centre.password("0007"))
    yield central
    central.close()


def test_an_empty_centre_has_nothing_in_it(pg_centre: PgCentre) -> None:
    found = status(pg_centre.dsn("worker"))
    assert (found.wire, found.enrolled, found.persons, found.facts) == (WIRE_VERSION, 0, 0, 0)
    assert (found.documents_arriving, found.messages_waiting, found.lag, found.lag_seconds) == (0, 0, 0, 0)
    assert (found.last_seen, found.messages_since, found.standbys, found.synchronous) == (None, None, 0, 0)
    assert found.size > 1_000_000


def test_kiosks_are_told_apart_by_whether_they_are_let_in_and_seen(
    pg_centre: PgCentre, central: PostgresCentral
) -> None:
    central.greet()
    for number in ("0008", "0009"):
        pg_centre.password(number)
    admin.revoke_kiosk(pg_centre.dsn(), "0009")
    found = status(pg_centre.dsn())
    assert (found.enrolled, found.active, found.revoked) == (2, 1, 1)
    assert found.last_seen is not None


def test_desks_and_the_staff_at_work_are_counted(pg_centre: PgCentre) -> None:
    desk = PostgresDesk(pg_centre.dsn("desk_0101"), admin.add_desk(pg_centre.dsn(), "0101"), derive=quick_key)
    admin.add_desk(pg_centre.dsn(), "0102")
    admin.revoke_desk(pg_centre.dsn(), "0102")
    put_staff(pg_centre.dsn(), OFFICER, PASSWORD, derive=quick_key)
    session = desk.sign_in(OFFICER.number, PASSWORD).session
    assert (status(pg_centre.dsn()).desks, status(pg_centre.dsn("worker")).signed_in) == (1, 1)
    desk.sign_out(session)
    assert status(pg_centre.dsn()).signed_in == 0
    desk.close()


def test_a_kiosk_not_seen_for_long_is_not_active(pg_centre: PgCentre, central: PostgresCentral) -> None:
    central.greet()
    with pg_centre.connect() as connection:
        connection.execute("update centre.kiosk set seen_at = seen_at - interval '16 minutes'")
    assert (status(pg_centre.dsn()).enrolled, status(pg_centre.dsn()).active) == (1, 0)


def test_kiosks_in_trouble_are_named(pg_centre: PgCentre, central: PostgresCentral) -> None:
    central.report_health(Health("0.1.0", parked=1, parts=(("disk", State.WARN), ("printer", State.FAULT))))
    assert (
        status(pg_centre.dsn()).troubled == status(pg_centre.dsn("worker")).troubled == {"0007": ["parked", "printer"]}
    )
    central.report_health(Health("0.1.0", parts=(("disk", State.WARN),)))
    assert status(pg_centre.dsn()).troubled == {}


def test_orders_of_the_fleets_owner_are_told_and_whether_the_update_is_stopped(pg_centre: PgCentre) -> None:
    assert (status(pg_centre.dsn()).orders, status(pg_centre.dsn()).update_held) == ({}, False)
    owner, day = Ed25519PrivateKey.generate(), date(2026, 11, 28)
    package = Package("0.2.0", "a" * 64, 5000, "https://mirror.example/kiosk_0.2.0_all.deb")
    for order in (SettingsOrder(7, day, {}, {}, {}), UpdateOrder(4, day, package, None, (Stage(0, 100),))):
        publish_order(pg_centre.dsn(), sign(order, owner))
    found = status(pg_centre.dsn("worker"))
    assert (found.orders, found.update_held) == ({"settings": 7, "update": 4}, False)
    with pg_centre.connect() as connection:
        connection.execute("update centre.fleet_order set held = true where kind = 'update'")
    assert status(pg_centre.dsn()).update_held


def test_persons_facts_and_how_far_the_read_models_are_behind(pg_centre: PgCentre, central: PostgresCentral) -> None:
    central.push([an_account(SALMA), a_fact(SALMA), an_account(HAMAD)])
    found = status(pg_centre.dsn())
    assert (found.persons, found.facts, found.lag) == (2, 3, 3)
    assert found.lag_seconds > 0


def test_what_somebody_should_look_at_is_counted(pg_centre: PgCentre, central: PostgresCentral) -> None:
    odd = a_fact(HAMAD)
    central.push([an_account(SALMA), an_account(SALMA), an_account(HAMAD), odd])
    with pg_centre.connect() as administrator:
        administrator.execute("update centre.journal set text = 'no fact' where id = %s", [odd.id])
    rebuild(pg_centre.dsn("worker"))
    found = status(pg_centre.dsn("worker"))
    assert (found.unreadable, found.contested, found.lag) == (1, 1, 0)


def test_a_document_arrives_until_it_is_whole(pg_centre: PgCentre, central: PostgresCentral) -> None:
    fact = announced(FILE)
    central.push([an_account(), fact])
    assert status(pg_centre.dsn()).documents_arriving == 1
    central.put_chunk(piece(fact, FILE, 0, 5))
    assert status(pg_centre.dsn()).documents_arriving == 1
    central.put_chunk(piece(fact, FILE, 5, len(FILE)))
    assert status(pg_centre.dsn()).documents_arriving == 0


def test_notices_that_wait_are_counted_and_those_that_failed(pg_centre: PgCentre, central: PostgresCentral) -> None:
    central.push([account_with(), an_applied()[0]])
    office = Office(pg_centre.dsn("worker"), Event())
    sms = MemoryGateway()
    sms.down = True
    follow, send, _ = office.notices(sms, MemoryMailer(), say_plainly)
    follow.do()
    send.do()
    found = status(pg_centre.dsn("worker"))
    assert (found.notices_waiting, found.notices_failing) == (2, 1)
    office.close()


def test_messages_wait_until_somebody_sends_them(pg_centre: PgCentre, central: PostgresCentral) -> None:
    central.request_code(SALMA, "0551234567")
    found = status(pg_centre.dsn())
    assert found.messages_waiting == 1
    assert found.messages_since is not None
    assert found.messages_since <= found.now


def test_what_a_standby_holds_is_told_and_whether_commits_wait_for_it(pg_folder: Path) -> None:
    primary = Server(pg_folder / "status-primary").start()
    standby = primary.standby(pg_folder / "status-standby", "second")
    try:
        centre = PgCentre(primary, "centre")
        admin.init(centre.dsn())
        standby.start()
        assert followed(centre, synchronous=0)
        with primary.connect() as connection:
            connection.execute("alter system set synchronous_standby_names = 'ANY 1 (second)'")
            connection.execute("select pg_reload_conf()")
        assert followed(centre, synchronous=1)
        password = centre.password()  # waits for the standby
        # The DSN of a failover: whichever takes writes.
        both = f"postgresql://kiosk_0007@127.0.0.1:{standby.port},127.0.0.1:{primary.port}/centre"
        central = PostgresCentral(f"{both}?target_session_attrs=read-write", password)
        assert central.greet().version == WIRE_VERSION
        central.close()
    finally:
        primary.stop()
        standby.stop()


def test_a_kiosk_learns_no_figures(pg_centre: PgCentre) -> None:
    password = pg_centre.password()
    with pytest.raises(CentreFault):
        status(pg_centre.dsn("kiosk_0007", password=password))


def test_a_large_table_is_estimated_instead_of_read(pg_centre: PgCentre, central: PostgresCentral) -> None:
    central.push([an_account()])
    with pg_centre.connect() as administrator:
        administrator.execute("update pg_class set reltuples = 9e8 where oid = 'centre.journal'::regclass")
    found = status(pg_centre.dsn("worker"))
    assert (found.persons, found.facts) == (1, 900_000_000)
