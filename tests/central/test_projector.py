"""The projector: each fact counts once however its steps are cut, and rebuilding gives the same tables."""

from __future__ import annotations

import random
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from threading import Event
from uuid import uuid4

import pytest
from centre_kit import NOW, SALMA, a_fact, an_account, an_application
from projector_kit import (
    BrokenOff,
    ReadWorld,
    SqliteReadWorld,
    application_lacking,
    broken_off,
    counted,
    earning,
    many_lives,
    paper_for,
)

from kiosk.central import read_models
from kiosk.central.projector import Projector
from kiosk.central.read_rows import HouseholdRow
from kiosk.domain.facts import ApplicationSubmitted, ApplicationWithdrawn, ReceiptPrinted

TABLES = ("application", "application_document", "case_queue", "case_count", "account", "household", "day_count")


def filled(world: ReadWorld) -> dict[str, object]:
    """What was written, but for when the last step was taken."""
    return {name: rows for name, rows in world.tables().items() if name != "projector_cursor"}


class ProjectorContract:
    def test_an_application_stands_in_the_list(self, world: ReadWorld) -> None:
        fact, application = application_lacking(SALMA, "000700000018", "rent", "pay")
        world.push(an_account(), fact, paper_for(application, SALMA, "rent"))
        world.catch_up()
        row = world.the_application()
        assert (row.application, row.reference, row.programme) == (application, "000700000018", "social_security")
        assert (row.kiosk, row.submitted_at, row.received_at) == ("0007", NOW, NOW)
        assert (row.status, row.documents, row.missing) == ("under_review", 1, 1)
        assert (row.assurance, row.proven) == ("code", False)

    def test_a_household_stands_in_figures_until_it_is_withdrawn(self, world: ReadWorld) -> None:
        fact, application = application_lacking(SALMA, "000700000018")
        world.push(an_account(), earning(fact, 1000))
        world.catch_up()
        [row] = (HouseholdRow(*row) for row in world.rows("household"))  # type: ignore[arg-type]
        assert (row.region, row.fit, row.dependents, row.earned, row.age) == ("01", True, 0, 100_000, 65)
        world.push(a_fact(SALMA, ApplicationWithdrawn(application)))
        world.catch_up()
        assert world.rows("household") == frozenset()

    def test_a_second_registration_is_marked_for_a_clerk(self, world: ReadWorld) -> None:
        world.push(an_account())
        world.catch_up()
        [(*_, contested)] = world.rows("account")
        assert contested is False
        world.push(an_account())
        world.catch_up()
        [(*_, contested)] = world.rows("account")
        assert contested is True

    def test_days_are_counted_as_they_are_in_saudi_arabia(self, world: ReadWorld) -> None:
        late = datetime(2026, 11, 22, 21, 30, tzinfo=UTC)
        world.push(replace(a_fact(), at=late), replace(a_fact(), at=late - timedelta(hours=1)), an_account())
        world.catch_up()
        assert world.rows("day_count") == {
            (date(2026, 11, 23), "0007", "IdentityWitnessed", 1),
            (date(2026, 11, 22), "0007", "IdentityWitnessed", 1),
            (date(2026, 11, 22), "0007", "AccountRegistered", 1),
        }

    @pytest.mark.parametrize("seed", range(6))
    def test_any_cut_of_the_journal_gives_the_same_tables_as_rebuilding(self, world: ReadWorld, seed: int) -> None:
        dice = random.Random(seed)
        facts = many_lives(dice)
        while facts:
            cut = dice.randint(1, 40)
            world.push(*facts[:cut])
            facts = facts[cut:]
            for _ in range(dice.randint(0, 4)):
                world.step(dice.randint(1, 30))
            with broken_off(world.work) as connection:
                Projector(world.feed, dice.randint(1, 30)).step(connection, NOW)
        world.catch_up(dice.randint(1, 30))
        step_by_step = filled(world)
        world.rebuild()
        assert filled(world) == step_by_step
        assert all(step_by_step[name] for name in TABLES)

    def test_every_fact_counts_once(self, world: ReadWorld) -> None:
        facts = many_lives(random.Random(7), persons=24)
        world.push(*facts[:50])
        world.catch_up(7)
        world.rebuild()
        world.push(*facts[50:100])
        world.catch_up(7)
        assert counted(world) == 100

    def test_many_kiosks_at_once_and_two_projectors_count_each_fact_once(self, world: ReadWorld) -> None:
        stop = Event()
        central = world.central

        def kiosk(seed: int) -> int:
            facts = [f for f in many_lives(random.Random(seed)) if type(f.body).__name__ != "ApplicationSubmitted"]
            for start in range(0, len(facts), 7):
                central.push(facts[start : start + 7])
            return len(facts)

        def project() -> int:
            done = 0
            while not stop.is_set():
                stepped = world.step(20)
                done += stepped
                if not stepped:
                    stop.wait(0.005)  # else two of them keep kiosks from writing on a busy machine
            return done

        with ThreadPoolExecutor(8) as pool:
            projectors = [pool.submit(project) for _ in range(2)]
            try:
                pushed = sum(pool.map(kiosk, range(6)))
            finally:
                stop.set()
            for projector in projectors:
                projector.result()
        world.catch_up()
        assert counted(world) == pushed
        step_by_step = filled(world)
        world.rebuild()
        assert filled(world) == step_by_step

    def test_a_rebuilding_that_is_broken_off_changes_nothing(self, world: ReadWorld) -> None:
        world.push(*many_lives(random.Random(3))[:60])
        world.catch_up()
        before = world.tables()

        def give_up(done: int) -> None:
            raise BrokenOff

        with pytest.raises(BrokenOff), world.work() as connection:
            Projector(world.feed, 5).rebuild(connection, NOW, give_up)
        assert world.tables() == before

    def test_rebuilding_tells_how_far_it_is(self, world: ReadWorld) -> None:
        world.push(*many_lives(random.Random(3))[:60])
        told: list[int] = []
        with world.work() as connection:
            assert Projector(world.feed, 20).rebuild(connection, NOW, told.append) == 60
        assert told == sorted(told)
        assert told[-1] == 60
        assert len(told) > 1

    def test_what_has_vanished_from_the_journal_vanishes_with_a_rebuilding(self, world: ReadWorld) -> None:
        world.push(an_account(), an_application())
        world.catch_up()
        world.administer("delete from journal")
        world.rebuild()
        assert filled(world) == {name: frozenset() for name in filled(world)}

    def test_a_fact_that_can_not_be_read_holds_up_nobody(self, world: ReadWorld) -> None:
        good, odd, unknown, broken = an_account(), a_fact(), a_fact(), an_application(reference="000700000026")
        world.push(good, odd, unknown, broken, a_fact(), an_application())
        for fact, change in (
            (odd, """replace(text, '"clerk 7"', '["a list"]')"""),
            (unknown, "replace(text, 'IdentityWitnessed', 'FromTheFuture')"),
            (broken, """replace(text, '"members":[{', '"members":[[{')"""),
        ):
            world.administer(
                f"update journal set text = {change} where number = {[good, odd, unknown, broken].index(fact) + 1}"
            )
        world.catch_up(2)
        assert {(fact, reason) for _, fact, _, reason in world.rows("unreadable")} == {
            (odd.id, "damaged"),
            (unknown.id, "kind"),
            (broken.id, "damaged"),
        }
        assert world.the_application().reference == "000700000018"
        assert len(world.rows("account")) == 1

    def test_answers_that_no_fold_can_take_hold_up_nobody(self, world: ReadWorld) -> None:
        deep: dict[str, object] = {"age": "7"}
        for _ in range(300):
            deep = {"members": [deep]}
        bottomless = an_application(reference="000700000026")
        assert isinstance(bottomless.body, ApplicationSubmitted)
        bottomless = replace(bottomless, body=replace(bottomless.body, answers=deep))
        world.push(an_account(), bottomless, an_application(), an_account())
        world.catch_up()
        assert {(fact, number, reason) for _, fact, number, reason in world.rows("unreadable")} == {
            (bottomless.id, 2, "damaged")
        }
        assert world.the_application().reference == "000700000018"

    def test_one_person_s_application_can_not_stand_in_anothers_way(self, world: ReadWorld) -> None:
        hers, his = an_application(), an_application("1000000016")
        assert isinstance(hers.body, ApplicationSubmitted)
        stolen = replace(his, body=replace(hers.body, reference="000700000026"))
        again = replace(hers, id=uuid4(), body=replace(hers.body, reference="000700000034"))
        world.push(hers, stolen, again)
        world.catch_up()
        assert len(world.rows("application")) == 2
        assert {row[2] for row in world.rows("application")} == {"000700000018", "000700000026"}

    def test_it_is_seen_how_far_behind_the_tables_are(self, world: ReadWorld) -> None:
        world.push(a_fact(), a_fact(), a_fact())
        with world.work() as connection:
            behind = Projector(world.feed).behind(connection)
            assert (behind.facts, behind.since) == (3, NOW)
        world.catch_up()
        with world.work() as connection:
            behind = Projector(world.feed).behind(connection)
            assert (behind.facts, behind.since) == (0, None)

    def test_tables_of_an_older_program_are_filled_anew(self, world: ReadWorld) -> None:
        world.push(an_account(), an_application())
        world.catch_up()
        full = filled(world)
        world.administer("update projector_cursor set version = version - 1")
        world.administer("delete from application")
        world.catch_up()
        assert filled(world) == full

    def test_a_cursor_from_another_server_means_nothing_and_all_is_filled_anew(self, world: ReadWorld) -> None:
        world.push(an_account(), an_application())
        world.catch_up()
        world.administer("update projector_cursor set epoch = 'elsewhere', seq = 1000000, xid = '99999999999'")
        world.push(a_fact(body=ReceiptPrinted(uuid4(), 1)))
        with world.work() as connection:
            assert Projector(world.feed).behind(connection).facts == 3
        world.catch_up()
        assert counted(world) == 3


class TestProjectorOnSqlite(SqliteReadWorld, ProjectorContract):
    def test_a_packed_file_leads_to_no_fact_missed(self, world: ReadWorld) -> None:
        world.push(a_fact(), a_fact(), a_fact())
        world.catch_up()
        world.administer("delete from journal where number = 3")
        world.push(an_account("1000000016"))
        world.catch_up()
        assert len(world.rows("account")) == 1


def test_each_row_has_the_columns_of_its_table_in_their_order() -> None:
    for kind, table in read_models.PERSON_TABLES:
        assert tuple(kind.__slots__) == tuple(table.columns.keys())
        assert "person" in table.columns


def test_no_table_says_who_somebody_is() -> None:
    told = {column.name for table in read_models.metadata.tables.values() for column in table.columns}
    assert told.isdisjoint({"national_id", "mobile", "name", "email", "birth_date", "answers", "text"})
