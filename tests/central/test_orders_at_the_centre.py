"""What every centre promises of the orders it carries: the newest is given out, and a supervisor can hold an update."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import psycopg
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from desk_kit import (
    ADMINISTRATOR,
    STAFF,
    SUPERVISOR,
    DeskWorld,
    MemoryDeskWorld,
    SqliteDeskWorld,
)
from pg_fixtures import PgCentre
from postgres_world import PostgresDeskWorld

from kiosk.central.memory import MemoryCentral
from kiosk.central.postgres.operators import CentreFault
from kiosk.central.postgres.orders_admin import publish_order
from kiosk.central.sqlite import SqliteCentral
from kiosk.domain.orders import Kind, Package, Refused, SettingsOrder, Stage, UpdateOrder
from kiosk.domain.staff import Staff
from kiosk.services.errors import CentreRefused
from kiosk.services.orders import sign

OWNER = Ed25519PrivateKey.generate()
SETTINGS = SettingsOrder(3, date(2026, 11, 28), {"phone": "19911"}, {}, {})
PACKAGE = Package("0.2.0", "a" * 64, 5000, "https://mirror.example/kiosk_0.2.0_all.deb")
UPDATE = UpdateOrder(4, date(2026, 11, 28), PACKAGE, None, (Stage(0, 5),))

Publish = Callable[[str], object]


class OrdersContract:
    def test_there_is_none_before_one_is_published(self, world: DeskWorld) -> None:
        assert [world.central.fleet_order(kind, 0) for kind in Kind] == ["", ""]
        orders = world.desk.fleet_orders(world.session(SUPERVISOR))
        assert (orders.settings, orders.update) == (None, None)

    def test_a_kiosk_is_given_what_it_does_not_have(self, world: DeskWorld, publish: Publish) -> None:
        for order in (SETTINGS, UPDATE):
            publish(sign(order, OWNER))
            assert world.central.fleet_order(order.kind, order.serial - 1) == sign(order, OWNER)
            assert world.central.fleet_order(order.kind, order.serial) == ""

    def test_a_newer_one_takes_its_place_and_an_older_one_never(self, world: DeskWorld, publish: Publish) -> None:
        publish(sign(SETTINGS, OWNER))
        newer = sign(replace(SETTINGS, serial=5), OWNER)
        publish(newer)
        for order in (SETTINGS, replace(SETTINGS, serial=5)):
            with pytest.raises((Refused, CentreFault)):
                publish(sign(order, OWNER))
        assert world.central.fleet_order(Kind.SETTINGS, 0) == newer

    def test_what_is_no_order_is_not_published(self, world: DeskWorld, publish: Publish) -> None:
        for text in ("", "KSF1.{}.AAAA", "x" * 20_000):
            with pytest.raises((Refused, CentreFault)):
                publish(text)

    @pytest.mark.parametrize("staff", STAFF, ids=lambda one: one.role.value)
    def test_who_sees_orders_and_who_holds_them(self, world: DeskWorld, publish: Publish, staff: Staff) -> None:
        publish(sign(UPDATE, OWNER))
        session = world.session(staff)
        if staff in (SUPERVISOR, ADMINISTRATOR):
            update = world.desk.fleet_orders(session).update
            assert update is not None and update.order == UPDATE and not update.held
        else:
            with pytest.raises(CentreRefused, match="role"):
                world.desk.fleet_orders(session)
        if staff == SUPERVISOR:
            world.desk.hold_update(session, 4, held=True)
        else:
            with pytest.raises(CentreRefused, match="role"):
                world.desk.hold_update(session, 4, held=True)
        assert bool(world.central.fleet_order(Kind.UPDATE, 0)) == (staff != SUPERVISOR)

    def test_a_held_update_is_given_to_nobody_until_it_goes_on(self, world: DeskWorld, publish: Publish) -> None:
        publish(sign(SETTINGS, OWNER))
        publish(sign(UPDATE, OWNER))
        session = world.session(SUPERVISOR)
        world.desk.hold_update(session, 4, held=True)
        update = world.desk.fleet_orders(session).update
        assert update is not None and (update.held, update.held_by) == (True, SUPERVISOR.number)
        assert update.held_at == world.clock.now()
        assert world.central.fleet_order(Kind.UPDATE, 0) == ""
        assert world.central.fleet_order(Kind.SETTINGS, 0) != ""
        world.desk.hold_update(session, 4, held=False)
        assert world.central.fleet_order(Kind.UPDATE, 0) != ""

    def test_another_update_than_was_seen_is_not_held(self, world: DeskWorld, publish: Publish) -> None:
        with pytest.raises(CentreRefused, match="order"):
            world.desk.hold_update(world.session(SUPERVISOR), 4, held=True)
        publish(sign(replace(UPDATE, serial=5), OWNER))
        with pytest.raises(CentreRefused, match="order"):
            world.desk.hold_update(world.session(SUPERVISOR), 4, held=True)
        assert world.central.fleet_order(Kind.UPDATE, 0) != ""

    def test_a_newer_update_is_not_held_because_the_one_before_was(self, world: DeskWorld, publish: Publish) -> None:
        publish(sign(UPDATE, OWNER))
        world.desk.hold_update(world.session(SUPERVISOR), 4, held=True)
        publish(sign(replace(UPDATE, serial=5), OWNER))
        assert world.central.fleet_order(Kind.UPDATE, 0) != ""

    def test_nobody_reads_or_holds_without_a_session(self, world: DeskWorld) -> None:
        with pytest.raises(CentreRefused, match="session"):
            world.desk.fleet_orders("made up")
        with pytest.raises(CentreRefused, match="session"):
            world.desk.hold_update("made up", 4, held=True)


class TestMemoryOrders(OrdersContract, MemoryDeskWorld):
    @pytest.fixture
    def publish(self, world: DeskWorld) -> Publish:
        assert isinstance(world.central, MemoryCentral)
        return world.central.publish_order


class TestSqliteOrders(OrdersContract, SqliteDeskWorld):
    @pytest.fixture
    def publish(self, world: DeskWorld) -> Publish:
        assert isinstance(world.central, SqliteCentral)
        return world.central.publish_order


class TestPostgresOrders(OrdersContract, PostgresDeskWorld):
    @pytest.fixture
    def publish(self, pg_centre: PgCentre) -> Publish:
        return lambda text: publish_order(pg_centre.dsn(), text)

    @pytest.fixture
    def administrator(self, pg_centre: PgCentre) -> Iterator[psycopg.Connection]:
        with pg_centre.connect() as connection:
            yield connection

    def test_who_did_what_is_written_down(
        self, world: DeskWorld, publish: Publish, administrator: psycopg.Connection
    ) -> None:
        publish(sign(UPDATE, OWNER))
        world.desk.hold_update(world.session(SUPERVISOR), 4, held=True)
        world.desk.hold_update(world.session(SUPERVISOR), 4, held=False)
        found = administrator.execute("select by, what, kind, serial from centre.fleet_act order by id").fetchall()
        number = SUPERVISOR.number
        assert found == [
            ("", "publish", "update", 4),
            (number, "hold", "update", 4),
            (number, "go_on", "update", 4),
        ]
