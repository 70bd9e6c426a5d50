"""What every centre promises about the health of its kiosks: each writes its own, and the supervisors read."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from centre_kit import NOW
from desk_kit import (
    ADMINISTRATOR,
    CLERK,
    KIOSK,
    OFFICER,
    SECOND,
    STAFF,
    SUPERVISOR,
    DeskWorld,
    MemoryDeskWorld,
    SqliteDeskWorld,
)
from postgres_world import PostgresDeskWorld

from kiosk.domain.fleet import FleetLine
from kiosk.domain.health import Health, State
from kiosk.services.errors import CentreRefused

HEALTH = Health("0.1.0", 75, 41_000, 3, 12, 1, 0, 0, (("printer", State.FAULT),), (("OSError", 2),))
BETTER = Health("0.1.0", 80, 41_000, parts=(("printer", State.OK),))


class FleetContract:
    def _line(self, world: DeskWorld) -> FleetLine:
        [line] = [line for line in world.desk.fleet(world.session(SUPERVISOR)) if line.kiosk == KIOSK]
        return line

    def test_what_a_kiosk_told_last_is_read(self, world: DeskWorld) -> None:
        world.central.report_health(HEALTH)
        line = self._line(world)
        assert (line.office, line.at_desk, line.reported_at, line.health) == ("Riyadh", False, NOW, HEALTH)
        world.clock.forward(minutes=5)
        world.central.report_health(BETTER)
        line = self._line(world)
        assert (line.reported_at, line.health) == (world.clock.now(), BETTER)

    def test_a_kiosk_that_has_told_nothing_is_there_all_the_same(self, world: DeskWorld) -> None:
        world.project()
        line = self._line(world)
        assert (line.reported_at, line.health, line.heard) == (None, None, None)

    @pytest.mark.parametrize("staff", STAFF, ids=lambda one: one.role.value)
    def test_supervisors_and_administrators_read_it_and_nobody_else(self, world: DeskWorld, staff: object) -> None:
        assert staff in (CLERK, OFFICER, SECOND, SUPERVISOR, ADMINISTRATOR)
        session = world.session(staff)  # type: ignore[arg-type]
        if staff in (SUPERVISOR, ADMINISTRATOR):
            world.desk.fleet(session)
            return
        with pytest.raises(CentreRefused, match="role"):
            world.desk.fleet(session)

    def test_nobody_reads_it_without_a_session(self, world: DeskWorld) -> None:
        with pytest.raises(CentreRefused, match="session"):
            world.desk.fleet("made up")


class TestMemoryFleet(FleetContract, MemoryDeskWorld):
    pass


class TestSqliteFleet(FleetContract, SqliteDeskWorld):
    @pytest.fixture(autouse=True)
    def _office_noted(self, world: DeskWorld) -> Iterator[None]:
        world.project()
        yield


class TestPostgresFleet(FleetContract, PostgresDeskWorld):
    pass
