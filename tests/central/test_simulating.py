"""What every centre promises about trying a change of the policy, and that its SQL reckons as the rules do."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from centre_kit import HAMAD, NOURA, SALMA, a_fact, an_application
from desk_kit import KIOSK, STAFF, SUPERVISOR, DeskWorld, MemoryDeskWorld, SqliteDeskWorld
from sqlalchemy import Connection, create_engine, insert

from kiosk.central import read_models, simulating
from kiosk.central.read_rows import HouseholdRow
from kiosk.domain.facts import ApplicationSubmitted, ApplicationWithdrawn
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
from kiosk.domain.reference import make_reference
from kiosk.domain.rules.figures import LEVERS, HouseholdFigures, Levers
from kiosk.domain.simulation import Tally, total
from kiosk.services.desk_ports import Cell, SimulatedSlice
from kiosk.services.errors import CentreRefused

BEFORE = Levers(132_000, 66_000, 5_000, 10_000, 12, 18, 90, 365, 3)
AFTER = replace(BEFORE, head=140_000)
ALONE = {
    "region": "01",
    "housing_type": "rent",
    "days_abroad": "0",
    "work_status": "employed",
    "unable_to_work": "no",
    "has_income": "no",
    "has_assets": "no",
}
EARNS = {**ALONE, "has_income": "yes", "region": "02"}


def earning(amount: str) -> dict[str, object]:
    return {**EARNS, "incomes": [{"income_type": "salary_private", "amount": amount, "frequency": "monthly"}]}


def apply(
    world: DeskWorld, person: str, serial: int, answers: dict[str, object], version: int = SOCIAL_SECURITY.version
) -> ApplicationSubmitted:
    fact = an_application(person, make_reference(KIOSK, serial))
    assert isinstance(fact.body, ApplicationSubmitted)
    body = replace(fact.body, answers=answers, form_version=version)
    world.push(replace(fact, body=body, at=fact.at + timedelta(minutes=serial)))
    return body


def tried(world: DeskWorld, after: Levers = AFTER) -> SimulatedSlice:
    return world.desk.simulate(world.session(SUPERVISOR), BEFORE, after)


class SimulationContract:
    def test_who_would_gain_and_what_it_costs(self, world: DeskWorld) -> None:
        apply(world, SALMA, 1, ALONE)
        apply(world, HAMAD, 2, earning("2700"))
        apply(world, NOURA, 3, earning("9000"))
        found = tried(world)
        assert found.following is None
        assert sorted(found.cells, key=lambda cell: cell.region) == [
            Cell("01", 1, Tally(1, more=1, cost_before=132_000, cost_after=140_000)),
            Cell("02", 1, Tally(2, gained=1, same=1, cost_after=5_000)),
        ]

    def test_a_person_counts_once_by_the_newest_application_that_was_not_withdrawn(self, world: DeskWorld) -> None:
        apply(world, SALMA, 1, ALONE)
        apply(world, SALMA, 2, earning("2700"))
        third = apply(world, SALMA, 3, earning("9000"))
        world.push(a_fact(SALMA, ApplicationWithdrawn(third.application)))
        [cell] = tried(world).cells
        assert cell.tally == Tally(1, gained=1, cost_after=5_000)

    def test_nobody_counts_who_withdrew(self, world: DeskWorld) -> None:
        world.push(a_fact(SALMA, ApplicationWithdrawn(apply(world, SALMA, 1, ALONE).application)))
        assert tried(world).cells == ()

    def test_what_can_not_be_put_into_figures_is_counted_as_that(self, world: DeskWorld) -> None:
        apply(world, SALMA, 1, ALONE, version=SOCIAL_SECURITY.version + 1)
        apply(world, HAMAD, 2, {**earning("1e99"), "region": "a bay"})
        found = {cell.region: cell.tally for cell in tried(world).cells}
        assert found == {"01": Tally(1, unreckoned=1), "": Tally(1, unreckoned=1)}

    def test_only_a_supervisor_may(self, world: DeskWorld) -> None:
        for staff in STAFF:
            if staff != SUPERVISOR:
                with pytest.raises(CentreRefused, match="role"):
                    world.desk.simulate(world.session(staff), BEFORE, AFTER)
        with pytest.raises(CentreRefused, match="session"):
            world.desk.simulate("nobody's", BEFORE, AFTER)

    @pytest.mark.parametrize("start", [1, 49_999, -50_000])
    def test_nobody_asks_for_a_few_households(self, world: DeskWorld, start: int) -> None:
        with pytest.raises(CentreRefused, match="malformed"):
            world.desk.simulate(world.session(SUPERVISOR), BEFORE, AFTER, start)

    def test_a_figure_out_of_its_bounds_is_refused(self, world: DeskWorld) -> None:
        for wrong in (replace(BEFORE, divisor=0), replace(BEFORE, earned_share=10_001), replace(BEFORE, head=-1)):
            with pytest.raises(CentreRefused, match="malformed"):
                tried(world, wrong)

    def test_beyond_the_last_there_is_nothing(self, world: DeskWorld) -> None:
        apply(world, SALMA, 1, ALONE)
        found = world.desk.simulate(world.session(SUPERVISOR), BEFORE, AFTER, simulating.SLICE)
        assert (found.cells, found.following) == ((), None)


class TestSimulationInMemory(MemoryDeskWorld, SimulationContract):
    pass


class TestSimulationInSqlite(SqliteDeskWorld, SimulationContract):
    pass


# ── the rules in SQL ────────────────────────────────────────────────────────────────────────────────────────────

Ask = Callable[[Levers, Levers, int], SimulatedSlice]
EDGES = (0, 1, 132_000, 263_999, 264_000, 264_001, 10**13)


def any_household(dice: random.Random, person: int) -> HouseholdRow:
    """Near the edges of what the rules ask."""

    def money() -> int:
        return dice.choice([*EDGES, dice.randrange(900_000)]) if dice.random() < 0.6 else 0

    figures = HouseholdFigures(
        dependents=dice.choice([0, 0, 1, 2, 5, 6, 7, 12]),
        earned=money(),
        unearned=money(),
        wealth=money() * dice.choice([0, 1, 7]) if dice.random() < 0.5 else 0,
        age=dice.choice([17, 18, 19, 40]),
        abroad=dice.choice([-1, 0, 30, 90, 91]),
        report_age=dice.choice([-1, -1, 365, 366]),
        refused=dice.choice([0, 0, 0, 2, 3]),
        failed=dice.random() < 0.1,
        unsettled=dice.random() < 0.1,
    )
    capped = replace(figures, wealth=min(figures.wealth, 10**13))
    return HouseholdRow.of(person, dice.choice(["", "01", "13"]), capped if dice.random() < 0.95 else None)


def any_levers(dice: random.Random) -> Levers:
    now = {lever.name: getattr(BEFORE, lever.name) for lever in LEVERS}
    for lever in dice.sample(LEVERS, dice.randint(0, 3)):
        least, most = int(lever.least * lever.scale), int(lever.most * lever.scale)
        near = now[lever.name] + dice.choice([-1, 1, 0])
        now[lever.name] = dice.choice([least, most, min(max(near, least), most), dice.randint(least, most)])
    return Levers(**now)


class ReckoningContract:
    """put: adds households to the read models. ask: the centre's own reckoning."""

    def test_the_centre_reckons_as_the_rules_do(self, put: Callable[[list[HouseholdRow]], None], ask: Ask) -> None:
        dice = random.Random(20261128)
        rows = [any_household(dice, person) for person in dice.sample(range(1, 120_000), 600)]
        put(rows)
        fates: Counter[str] = Counter()
        for _ in range(40):
            before, after = any_levers(dice), any_levers(dice)
            for start in (0, 50_000, 100_000):
                found, expected = ask(before, after, start), simulating.in_memory(rows, before, after, start)
                assert _sorted(found) == _sorted(expected)
                all_of_it = total(cell.tally for cell in found.cells)
                fates.update({name: getattr(all_of_it, name) for name in Tally.__slots__[1:8]})
        assert min(fates.values()) > 50, fates


def _sorted(found: SimulatedSlice) -> SimulatedSlice:
    return replace(found, cells=tuple(sorted(found.cells, key=lambda cell: (cell.region, cell.size))))


class TestReckoningInSqlite(ReckoningContract):
    @pytest.fixture
    def connection(self) -> Iterator[Connection]:
        engine = create_engine("sqlite://")
        with engine.begin() as connection:
            read_models.metadata.create_all(connection)
            yield connection
        engine.dispose()

    @pytest.fixture
    def put(self, connection: Connection) -> Callable[[list[HouseholdRow]], None]:
        def add(rows: list[HouseholdRow]) -> None:
            names = HouseholdRow.__slots__
            connection.execute(
                insert(read_models.household), [{name: getattr(row, name) for name in names} for row in rows]
            )

        return add

    @pytest.fixture
    def ask(self, connection: Connection) -> Ask:
        return lambda before, after, start: simulating.in_sqlite(connection.execute, before, after, start)
