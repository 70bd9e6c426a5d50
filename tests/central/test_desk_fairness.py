"""What every centre promises about the report of fairness and delay: counts of groups, and of small ones nothing."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import asdict, astuple, replace
from datetime import date
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from centre_kit import NOW, an_account
from desk_kit import (
    ADMINISTRATOR,
    CLERK,
    OFFICER,
    SECOND,
    SUPERVISOR,
    DeskWorld,
    MemoryDeskWorld,
    SqliteDeskWorld,
    appealed,
    approved,
    asked_for,
    from_the_person,
    rejected,
)
from pg_fixtures import PgCentre
from postgres_world import PostgresDeskWorld
from sqlalchemy import Connection, insert, select

from kiosk.central import read_models
from kiosk.central.database import Database
from kiosk.central.feed import Feed
from kiosk.central.outcome_rows import counted, median_ranks, slices
from kiosk.central.postgres.database import PostgresDatabase
from kiosk.central.postgres.feed import PostgresFeed
from kiosk.central.projector import Projector
from kiosk.central.read_rows import OutcomeRow
from kiosk.central.sqlite_feed import SqliteFeed
from kiosk.domain.facts import AccountRegistered, ApplicationSubmitted, FinallyApproved
from kiosk.domain.fairness import Dimension, FairnessCounts, GroupTally, Quarter
from kiosk.domain.reference import make_reference
from kiosk.domain.staff import Staff
from kiosk.services.errors import CentreRefused

THIS = Quarter(2026, 4)
"""That of ``NOW``."""
LAST = Quarter(2026, 3)


def decided(world: DeskWorld, serial: int, answers: dict[str, object], *, well: bool, asked: bool = False) -> UUID:
    """An application of a person of their own, brought to its end today."""
    person = f"10{serial:08d}"
    account, reference = an_account(person), make_reference("0007", serial)
    assert isinstance(account.body, AccountRegistered)
    account = replace(account, body=replace(account.body, birth_date=date(1990, 1, 1)))
    body = ApplicationSubmitted(uuid4(), reference, "social_security", 1, answers, (), ())
    world.push(account, from_the_person(body, person))
    if asked:
        world.act(OFFICER, asked_for(body.application), person)
    if well:
        world.act(OFFICER, approved(body.application), person)
        world.act(SECOND, FinallyApproved(body.application, uuid4(), "", ""), person)
        return body.application
    decision = uuid4()
    world.act(OFFICER, rejected(body.application, decision), person)
    if asked:
        world.push(from_the_person(appealed(body.application, decision), person))
    return body.application


def some_cases(world: DeskWorld) -> None:
    """Eleven of Riyadh, one of Makkah, ten of Madinah."""
    regions = ["01"] * 11 + ["02"] + ["03"] * 10
    for serial, region in enumerate(regions, 1):
        gender = "male" if serial % 2 else "female"
        decided(world, serial, {"region": region, "gender": gender}, well=serial % 3 > 0, asked=serial % 4 == 0)


def seen(world: DeskWorld, quarter: Quarter = THIS, staff: Staff = SUPERVISOR) -> FairnessCounts:
    return world.desk.fairness(world.sign_in(staff), quarter)


def a_tally(dimension: Dimension, group: str, decided: int, approved: int, asked: int, open_: int) -> GroupTally:
    """Of cases that were decided on the day they came."""
    return GroupTally(dimension, group, decided, approved, 0, asked, asked, open_, 0, 0, 0, 0, 0, 0)


class FairnessContract:
    """``store`` is not asked of a centre that keeps no tables."""

    def test_groups_are_counted_and_small_ones_are_not_told(self, world: DeskWorld) -> None:
        some_cases(world)
        world.clock.forward(days=60)
        found = seen(world)
        # Makkah is too small, and Madinah the next in size.
        assert found.groups == (
            a_tally(Dimension.REGION, "01", 11, 8, 2, 0),
            a_tally(Dimension.GENDER, "female", 11, 8, 5, 1),
            a_tally(Dimension.GENDER, "male", 11, 7, 0, 0),
            a_tally(Dimension.AGE, "35_44", 22, 15, 5, 1),
            a_tally(Dimension.OFFICE, "Riyadh", 22, 15, 5, 1),
        )
        assert found.hiding == {Dimension.REGION}

    def test_a_quarter_without_cases_is_empty_and_hides_nothing(self, world: DeskWorld) -> None:
        assert seen(world, LAST) == FairnessCounts((), frozenset())

    def test_a_quarter_that_is_not_over_is_not_told(self, world: DeskWorld) -> None:
        for quarter in (THIS, Quarter(2027, 1), Quarter(2400, 4)):
            with pytest.raises(CentreRefused, match="period"):
                seen(world, quarter)
        world.clock.moment = NOW.replace(month=12, day=31, hour=20)
        with pytest.raises(CentreRefused, match="period"):
            seen(world)
        world.clock.forward(hours=1)  # in Saudi Arabia the new year has begun
        assert seen(world).groups == ()

    @pytest.mark.parametrize("staff", [CLERK, OFFICER, SECOND, ADMINISTRATOR], ids=lambda one: one.role.value)
    def test_nobody_but_a_supervisor_sees_it(self, world: DeskWorld, staff: Staff) -> None:
        with pytest.raises(CentreRefused, match="role"):
            seen(world, LAST, staff)
        with pytest.raises(CentreRefused, match="session"):
            world.desk.fairness("none", LAST)


class StoredFairnessContract(FairnessContract):
    def test_many_cases_are_counted_as_the_rules_in_python_count_them(
        self, world: DeskWorld, work: Callable[[], AbstractContextManager[Connection]]
    ) -> None:
        dice = random.Random(20_30)
        seen(world, LAST)  # the tables are there
        for n in (40, 300, 1500):
            rows = [any_row(dice) for _ in range(n)]
            with work() as connection:
                connection.execute(insert(read_models.outcome), list(map(asdict, rows)))
                kept = [OutcomeRow(*row) for row in connection.execute(select(read_models.outcome))]
            assert seen(world, LAST) == plainly(kept)
            assert seen(world, LAST).groups and seen(world, LAST).hiding

    def test_rebuilding_gives_the_same(
        self, world: DeskWorld, work: Callable[[], AbstractContextManager[Connection]], feed: Feed
    ) -> None:
        some_cases(world)
        world.clock.forward(days=60)
        before = seen(world)
        with work() as connection:
            rows = set(connection.execute(select(read_models.outcome)))
            Projector(feed).rebuild(connection, NOW)
            assert set(connection.execute(select(read_models.outcome))) == rows
        assert len(rows) == 22 and seen(world) == before


def any_row(dice: random.Random) -> OutcomeRow:
    return OutcomeRow(
        person=dice.randrange(2**40),
        application=uuid4(),
        decided=date(2026, dice.choice([6, 7, 8, 9, 10]), dice.randint(1, 30)),
        region=dice.choice(["", "01", "02", "02", "03", *["04"] * 9]),
        gender=dice.choice(["male", "female"]),
        age=dice.choice(["25_34", "35_44", "", "65_over"]),
        office=dice.choice(["الرياض", "النسيم", "الرياض", f"مكتب {dice.randint(1, 300)}"]),
        approved=dice.random() < 0.6,
        days=dice.randint(0, 40),
        late=dice.random() < 0.1,
        returns=dice.choice([0, 0, 1, 3]),
        appeal=dice.choice(["", "", "open", "upheld", "dismissed"]),
    )


def plainly(rows: Sequence[OutcomeRow]) -> FairnessCounts:
    return counted(((d, slices(rows, d, LAST)) for d in Dimension), LAST)


class TestFairnessInMemory(MemoryDeskWorld, FairnessContract):
    pass


class TestFairnessInSqlite(SqliteDeskWorld, StoredFairnessContract):
    @pytest.fixture
    def work(self, world: DeskWorld, tmp_path: Path) -> Iterator[Callable[[], AbstractContextManager[Connection]]]:
        database = Database(tmp_path / "centre.db")
        yield database.work
        database.close()

    @pytest.fixture
    def feed(self) -> Feed:
        return SqliteFeed()


class TestFairnessInPostgres(PostgresDeskWorld, StoredFairnessContract):
    @pytest.fixture
    def work(self, pg_centre: PgCentre) -> Iterator[Callable[[], AbstractContextManager[Connection]]]:
        database = PostgresDatabase(pg_centre.dsn("worker"))
        yield database.work
        database.close()

    @pytest.fixture
    def feed(self) -> Feed:
        return PostgresFeed()


def test_days_of_a_group_are_told_by_ranks() -> None:
    rows = [replace(any_row(random.Random(n)), gender="male", decided=date(2026, 8, 2), days=n) for n in range(1, 31)]
    [tally] = [t for t in plainly(rows).groups if t.dimension is Dimension.GENDER]
    # Of 30 values the 15th and the 27th; the interval is rounded outwards from 9.6 and 21.4.
    assert (tally.median, tally.ninth, tally.low, tally.high) == (15, 27, 9, 22)


def test_the_ranks_hold_the_median_with_the_confidence_they_claim() -> None:
    """By the binomial distribution, which they approximate."""
    from scipy.stats import binom

    for n in (*range(10, 200), 1000, 12345):
        lower, upper = median_ranks(n)
        assert 1 <= lower <= (n + 1) // 2 <= upper <= n
        held = binom.cdf(upper - 1, n, 0.5) - binom.cdf(lower - 1, n, 0.5)
        assert held >= 0.95, n


def test_a_row_holds_nothing_that_names_anybody() -> None:
    row = any_row(random.Random(1))
    assert len(astuple(row)) == 12 and {"name", "national_id", "birth_date", "mobile"}.isdisjoint(asdict(row))
