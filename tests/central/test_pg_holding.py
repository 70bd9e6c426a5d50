"""The PostgreSQL centre stops an update by itself, once, and leaves what a supervisor let go on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import psycopg
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from desk_kit import SUPERVISOR, DeskWorld
from pg_fixtures import PgCentre
from postgres_world import desk_world_in

from kiosk.central.alerts import UNWATCHED
from kiosk.central.postgres.database import PostgresDatabase
from kiosk.central.postgres.holding import Holding
from kiosk.central.postgres.orders_admin import publish_order
from kiosk.domain.health import Health
from kiosk.domain.orders import Kind, Package, Stage, UpdateOrder
from kiosk.services.orders import sign

OWNER = Ed25519PrivateKey.generate()
PACKAGE = Package("0.2.0", "a" * 64, 5000, "https://mirror.example/kiosk_0.2.0_all.deb")
UPDATE = UpdateOrder(4, date(2026, 11, 28), PACKAGE, None, (Stage(0, 100),))


@dataclass
class Watch:
    world: DeskWorld
    holding: Holding
    administrator: psycopg.Connection

    def look(self, health: Health | None = None, **later: float) -> bool:
        """Whether kiosks are still given the update after this report, so much later."""
        if health is not None:
            self.world.central.report_health(health)
        self.world.clock.forward(**later)
        assert self.holding.step() is False
        return self.world.central.fleet_order(Kind.UPDATE, 0) != ""

    @property
    def acts(self) -> list[tuple[str, str]]:
        return self.administrator.execute("select by, what from centre.fleet_act order by id").fetchall()


@pytest.fixture
def watch(pg_centre: PgCentre) -> Iterator[Watch]:
    database = PostgresDatabase(pg_centre.dsn("worker"))
    with pg_centre.connect() as administrator:
        for world in desk_world_in(pg_centre):
            publish_order(pg_centre.dsn(), sign(UPDATE, OWNER))
            yield Watch(world, Holding(database, UNWATCHED), administrator)
    database.close()


def test_as_long_as_all_is_well_it_goes_on(watch: Watch) -> None:
    assert watch.look() and watch.look(Health("0.1.0")) and watch.look(Health("0.2.0"))


def test_one_that_went_back_stops_it_once(watch: Watch) -> None:
    assert not watch.look(Health("0.1.0", update="back"))
    assert not watch.look(minutes=1)
    assert watch.acts == [("", "publish"), ("", "hold")]
    update = watch.world.desk.fleet_orders(watch.world.session(SUPERVISOR)).update
    assert update is not None and (update.held, update.held_by) == (True, "")


def test_one_that_went_back_by_the_order_before_does_not(watch: Watch) -> None:
    assert watch.look(Health("0.1.0", update="back", update_serial=3))
    assert not watch.look(Health("0.1.0", update="back", update_serial=4))


def test_one_that_fell_silent_with_it_stops_it(watch: Watch) -> None:
    assert watch.look(Health("0.2.0"), minutes=20)
    assert not watch.look(minutes=20)


def test_silence_of_one_that_never_took_it_does_not(watch: Watch) -> None:
    assert watch.look(Health("0.1.0"), minutes=60)


def test_what_a_supervisor_lets_go_on_goes_on(watch: Watch) -> None:
    watch.look(Health("0.1.0", update="back"))
    watch.world.desk.hold_update(watch.world.session(SUPERVISOR), 4, held=False)
    assert watch.look()


def test_without_an_update_nothing_is_done(watch: Watch) -> None:
    watch.administrator.execute("delete from centre.fleet_order")
    assert not watch.look(Health("0.2.0", update="failed"))
