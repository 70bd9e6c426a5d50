"""What a worker may write into journals on PostgreSQL about terms: what the system says, in its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from threading import Event
from uuid import UUID, uuid4

import psycopg
import pytest
from centre_kit import HAMAD, NOW, SALMA, say_plainly
from notices_kit import NoticeWorld, PostgresNoticeWorld, account_with, an_applied, rejection
from pg_fixtures import PgCentre
from sqlalchemy.dialects.postgresql import dialect

from kiosk.central.deadline_clock import longest_due
from kiosk.central.notices import CENTRE
from kiosk.central.postgres.worker import Office
from kiosk.domain.facts import Actor, Assurance, DeadlineMissed, DeadlineNear, Fact, Role, to_json

MISSED = Fact(
    id=uuid4(),
    person=SALMA,
    at=NOW,
    kiosk=CENTRE,
    actor=Actor(Role.SYSTEM),
    assurance=Assurance.UNVERIFIED,
    body=DeadlineMissed(UUID(int=1), "decision", UUID(int=1), date(2026, 12, 20)),
)
NOTE = "select centre.note_deadline(%s, %s)"


class TestTheWorkersRight(PostgresNoticeWorld):
    @pytest.fixture
    def worker(self, pg_centre: PgCentre, world: NoticeWorld) -> Iterator[psycopg.Connection]:
        """What somebody who broke into the worker holds."""
        world.push(account_with())
        with pg_centre.connect("worker") as connection:
            yield connection

    @pytest.mark.parametrize(
        "said", [MISSED, replace(MISSED, body=DeadlineNear(UUID(int=1), "request", UUID(int=2), date(2026, 12, 3)))]
    )
    def test_what_the_clock_says_goes_into_its_persons_journal(
        self, world: NoticeWorld, worker: psycopg.Connection, said: Fact
    ) -> None:
        assert worker.execute(NOTE, [to_json(said), 1]).fetchone() == (True,)
        assert world.facts()[1] == said
        assert world.broken() is None

    @pytest.mark.parametrize("known", [0, 2, -1])
    def test_a_journal_that_ends_elsewhere_takes_nothing(
        self, world: NoticeWorld, worker: psycopg.Connection, known: int
    ) -> None:
        assert worker.execute(NOTE, [to_json(MISSED), known]).fetchone() == (False,)
        assert len(world.facts()) == 1

    @pytest.mark.parametrize(
        "forged",
        [
            replace(MISSED, body=rejection(uuid4())),
            replace(MISSED, actor=Actor(Role.OFFICER, "4711")),
            replace(MISSED, kiosk="0007"),
            replace(MISSED, assurance=Assurance.CODE),
            replace(MISSED, person=HAMAD),
            replace(MISSED, body=replace(MISSED.body, term="x" * 2000)),  # type: ignore[call-arg]
        ],
        ids=["decision", "officer", "kiosk", "assurance", "person", "long"],
    )
    def test_anything_else_is_refused(self, world: NoticeWorld, worker: psycopg.Connection, forged: Fact) -> None:
        with pytest.raises(psycopg.Error) as refused:
            worker.execute(NOTE, [to_json(forged), 1])
        assert refused.value.sqlstate == "KSK01"
        assert len(world.facts()) == 1

    def test_the_function_is_bound_by_row_level_security(self, worker: psycopg.Connection) -> None:
        owner = "select proowner::regrole::text from pg_proc where proname = 'note_deadline'"
        assert worker.execute(owner).fetchone() == ("centre_api",)
        making = "select has_schema_privilege('centre_api', 'centre', 'create')"
        assert worker.execute(making).fetchone() == (False,)


class TestTheWorker(PostgresNoticeWorld):
    def test_beside_its_other_chores_it_says_what_is_over(self, world: NoticeWorld, pg_centre: PgCentre) -> None:
        world.push(account_with(), an_applied()[0])
        world.clock.forward(days=90)
        office = Office(pg_centre.dsn("worker"), Event())
        chores = {chore.name: chore.do for chore in office.chores(None, say_plainly)}
        while chores["projector"]():
            pass
        assert chores["deadlines"]()
        assert not chores["deadlines"]()
        office.close()
        assert isinstance(world.facts()[-1].body, DeadlineMissed)


class TestLooking(PostgresNoticeWorld):
    def test_what_is_due_is_found_along_an_index_however_many_terms_run(
        self, world: NoticeWorld, administrator: psycopg.Connection
    ) -> None:
        administrator.execute(
            """insert into deadline_call select n, gen_random_uuid(), 'DeadlineMissed', 'decision', gen_random_uuid(),
               date '2027-01-01' + n % 200 from generate_series(1, 20000) n"""
        )
        administrator.execute("analyze deadline_call")
        looking = longest_due(date(2026, 12, 1)).compile(dialect=dialect(), compile_kwargs={"literal_binds": True})
        plan = administrator.execute(f"explain {looking}".encode()).fetchall()
        assert "ix_deadline_call_day" in str(plan)
        assert "Seq Scan" not in str(plan)
