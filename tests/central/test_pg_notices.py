"""What a worker may write into journals on PostgreSQL: that somebody was told, and nothing else."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from threading import Event, Thread
from uuid import uuid4

import psycopg
import pytest
from centre_kit import HAMAD, NOW, SALMA, say_plainly
from notices_kit import BOTH, NoticeWorld, PostgresNoticeWorld, account_with, an_applied, rejection
from pg_fixtures import PgCentre
from psycopg import errors
from test_pg_worker import CountingGateway, until_true

from kiosk.central.notices import CENTRE
from kiosk.central.notices_following import NoticeFollower
from kiosk.central.postgres.worker import Office, work
from kiosk.devices.memory_mailer import MemoryMailer
from kiosk.domain.facts import Actor, Assurance, Fact, NoticeAttempted, Role, to_json

ATTEMPT = Fact(
    id=uuid4(),
    person=SALMA,
    at=NOW,
    kiosk=CENTRE,
    actor=Actor(Role.SYSTEM),
    assurance=Assurance.UNVERIFIED,
    body=NoticeAttempted(uuid4(), "sms", "*********4567", "sent", 1),
)


class TellingMailer(MemoryMailer):
    """Tells when something was sent."""

    def __init__(self) -> None:
        super().__init__()
        self.told = Event()

    def send(self, address: str, subject: str, text: str) -> None:
        super().send(address, subject, text)
        self.told.set()


class TestTheWorkersRight(PostgresNoticeWorld):
    @pytest.fixture
    def worker(self, pg_centre: PgCentre, world: NoticeWorld) -> Iterator[psycopg.Connection]:
        """What somebody who broke into the worker holds."""
        world.push(account_with())
        with pg_centre.connect("worker") as connection:
            yield connection

    def test_an_attempt_goes_into_its_persons_journal(self, world: NoticeWorld, worker: psycopg.Connection) -> None:
        worker.execute("select centre.note_attempt(%s)", [to_json(ATTEMPT)])
        assert world.facts()[1] == ATTEMPT
        assert world.broken() is None

    @pytest.mark.parametrize(
        "forged",
        [
            replace(ATTEMPT, body=rejection(uuid4())),
            replace(ATTEMPT, actor=Actor(Role.OFFICER, "4711")),
            replace(ATTEMPT, actor=Actor(Role.SYSTEM, "somebody")),
            replace(ATTEMPT, kiosk="0007"),
            replace(ATTEMPT, assurance=Assurance.CODE),
            replace(ATTEMPT, person=HAMAD),
            replace(ATTEMPT, body=replace(ATTEMPT.body, destination="x" * 2000)),  # type: ignore[call-arg]
        ],
        ids=["decision", "officer", "name", "kiosk", "assurance", "person", "long"],
    )
    def test_anything_else_is_refused(self, world: NoticeWorld, worker: psycopg.Connection, forged: Fact) -> None:
        with pytest.raises(psycopg.Error) as refused:
            worker.execute("select centre.note_attempt(%s)", [to_json(forged)])
        assert refused.value.sqlstate == "KSK01"
        assert len(world.facts()) == 1

    @pytest.mark.parametrize("text", ["", "[]", "{}", "null", '{"kind":"NoticeAttempted"}', json.dumps({"id": "x"})])
    def test_what_is_no_fact_is_refused(self, world: NoticeWorld, worker: psycopg.Connection, text: str) -> None:
        with pytest.raises(psycopg.Error):
            worker.execute("select centre.note_attempt(%s)", [text])
        assert len(world.facts()) == 1

    @pytest.mark.parametrize(
        "statement",
        [
            "insert into centre.journal (id) values (gen_random_uuid())",
            "update centre.journal set text = '{}'",
            "update centre.person set last_digest = ''",
            "update centre.person set mobile = '0559876543'",
            "delete from centre.journal",
            "set role centre_api",
        ],
    )
    def test_the_tables_themselves_stay_closed(self, worker: psycopg.Connection, statement: str) -> None:
        with pytest.raises(errors.InsufficientPrivilege):
            worker.execute(statement.encode())

    def test_the_function_is_bound_by_row_level_security(self, worker: psycopg.Connection) -> None:
        owner = "select proowner::regrole::text from pg_proc where proname = 'note_attempt'"
        assert worker.execute(owner).fetchone() == ("centre_api",)
        making = "select has_schema_privilege('centre_api', 'centre', 'create')"
        assert worker.execute(making).fetchone() == (False,)


class TestWorkersAtOnce(PostgresNoticeWorld):
    def test_a_second_follower_leaves_the_first_alone(self, world: NoticeWorld) -> None:
        world.push(account_with(), an_applied()[0])
        with world.work() as connection:
            assert NoticeFollower(world.feed, BOTH).step(connection, world.clock.now()) == 2
            assert world.follow() == 0
        assert world.waiting() == 2

    def test_a_fact_of_a_slow_transaction_is_not_missed(
        self, world: NoticeWorld, pg_centre: PgCentre, administrator: psycopg.Connection
    ) -> None:
        world.push(account_with(), account_with(HAMAD))
        with pg_centre.connect() as slow, slow.transaction():
            slow.execute("select pg_current_xact_id()")
            world.push(an_applied()[0])
            assert world.told() == []
            slow.execute("update centre.person set mobile = mobile where national_id = %s", [HAMAD])
        world.push(an_applied(HAMAD, "000700000026")[0])
        assert len(world.told()) == 2

    def test_a_worker_tells_by_both_ways_and_forgets_in_time(
        self, world: NoticeWorld, pg_centre: PgCentre, administrator: psycopg.Connection
    ) -> None:
        stop, sms, mail = Event(), CountingGateway(1), TellingMailer()
        worker = Thread(target=work, args=(pg_centre.dsn("worker"), sms, say_plainly, stop, mail))
        worker.start()
        try:
            world.push(account_with(), an_applied()[0])
            assert sms.enough.wait(60)
            assert mail.told.wait(60)
            until_true(administrator, "select count(*) = 4 from journal")
        finally:
            stop.set()
            worker.join(30)
        assert (sms.got.total(), len(mail.sent)) == (1, 1)
        assert world.broken() is None
        world.clock.moment += timedelta(days=3)
        office = Office(pg_centre.dsn("worker"), Event())
        office.forget()
        office.close()
        until_true(administrator, "select not exists (select from notice)")

    def test_without_gateways_there_are_no_notices(self, pg_centre: PgCentre) -> None:
        office = Office(pg_centre.dsn("worker"), Event())
        assert office.notices(None, None, say_plainly) == []
        office.close()
