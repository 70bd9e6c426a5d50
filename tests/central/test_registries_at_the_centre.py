"""Registries asked through the PostgreSQL centre: in the person's session, once they agreed, by the worker alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from threading import Event
from uuid import uuid4

import psycopg
import pytest
from centre_kit import MOBILE, NOW, SALMA, a_fact, an_account
from pg_fixtures import PgCentre
from postgres_world import CentreClock
from sqlalchemy import text

from kiosk.central.postgres.database import PostgresDatabase
from kiosk.central.postgres.questions import COUNTED, KEPT, OFFERED, WAITED, Questions, forget
from kiosk.central.postgres.registries import PATIENCE_S, PAUSE_S, AskedAtCentre
from kiosk.central.postgres.wire import PostgresCentral
from kiosk.central.postgres.worker import Office
from kiosk.devices.practice_registry import PracticeRegistry
from kiosk.domain.answers import Answers
from kiosk.domain.facts import Fact, RegistryConsented, RegistryConsentWithdrawn
from kiosk.domain.registries import BANK_ACCOUNT, CIVIL_STATUS, LEASES, Outcome
from kiosk.services.errors import CentreRefused
from kiosk.services.registry_ports import Query, Reply

BORN, PURPOSE = date(1990, 5, 1), "social_security"
KNOWN = Answers().with_(lease_no="1055", members=(Answers().with_(dep_name="نورة"),))
ASKED = Query(SALMA, BORN, PURPOSE)


@pytest.fixture
def administrator(pg_centre: PgCentre) -> Iterator[psycopg.Connection]:
    with pg_centre.connect() as connection:
        connection.execute("set search_path = centre")
        yield connection


@pytest.fixture
def clock(administrator: psycopg.Connection) -> CentreClock:
    return CentreClock(administrator)


@pytest.fixture
def central(pg_centre: PgCentre, clock: CentreClock) -> Iterator[PostgresCentral]:
    central = PostgresCentral(pg_centre.dsn("kiosk_0007"), pg_centre.password("0007"))
    yield central
    central.close()


@pytest.fixture
def database(pg_centre: PgCentre) -> Iterator[PostgresDatabase]:
    database = PostgresDatabase(pg_centre.dsn("worker"))
    yield database
    database.close()


@pytest.fixture
def leases() -> PracticeRegistry:
    return PracticeRegistry({SALMA: KNOWN}, {SALMA: BORN.isoformat()})


@pytest.fixture
def worker(database: PostgresDatabase, leases: PracticeRegistry) -> Questions:
    questions = Questions(database, {LEASES: leases})
    questions.offer()
    return questions


@pytest.fixture
def session(central: PostgresCentral, administrator: psycopg.Connection) -> str:
    """Salma's, after a code at this kiosk; her account is at the centre."""
    ticket = central.request_code(SALMA, MOBILE)
    (said,) = administrator.execute("select \"values\"::jsonb ->> 'code' from centre.message").fetchone() or ("",)
    confirmed = central.confirm_code(ticket.id, said)
    assert confirmed.session
    assert [pushed.code for pushed in central.push([an_account()])] == [""]
    return confirmed.session


def agree(central: PostgresCentral, registry: str = LEASES, purpose: str = PURPOSE) -> Fact:
    fact = a_fact(body=RegistryConsented(registry, purpose))
    assert [pushed.code for pushed in central.push([fact])] == [""]
    return fact


class Meanwhile:
    """What happens while a kiosk waits; counts the waits."""

    def __init__(self, *steps: object) -> None:
        self.steps, self.waits = list(steps), 0

    def __call__(self, _seconds: float) -> None:
        self.waits += 1
        if self.steps:
            self.steps.pop(0)()  # type: ignore[operator]


def test_the_worker_asks_and_the_kiosk_has_the_answer(
    central: PostgresCentral, worker: Questions, session: str
) -> None:
    agree(central)
    meanwhile = Meanwhile(lambda: worker.step(LEASES))
    asked = AskedAtCentre(central, meanwhile)
    assert asked.offered(session) == {LEASES}
    assert asked.ask(LEASES, session, ASKED) == Reply(Outcome.FOUND, KNOWN)
    assert meanwhile.waits == 1
    assert not worker.step(LEASES)


@pytest.mark.parametrize("outcome", [Outcome.NOT_FOUND, Outcome.REFUSED, Outcome.UNREACHABLE])
def test_each_outcome_comes_as_it_is(
    central: PostgresCentral, worker: Questions, leases: PracticeRegistry, session: str, outcome: Outcome
) -> None:
    agree(central)
    leases.outcome = outcome
    asked = AskedAtCentre(central, Meanwhile(lambda: worker.step(LEASES)))
    assert asked.ask(LEASES, session, ASKED) == Reply(outcome)


def test_without_an_agreement_at_the_centre_nobody_is_asked(
    central: PostgresCentral, worker: Questions, session: str, administrator: psycopg.Connection
) -> None:
    agree(central, BANK_ACCOUNT)
    agree(central, LEASES, "winter_aid")
    meanwhile = Meanwhile()
    assert AskedAtCentre(central, meanwhile).ask(LEASES, session, ASKED) == Reply(Outcome.UNREACHABLE)
    assert meanwhile.waits == round(PATIENCE_S / PAUSE_S)
    assert administrator.execute("select count(*) from registry_question").fetchone() == (0,)


def test_an_agreement_may_come_a_moment_after_the_question(
    central: PostgresCentral, worker: Questions, session: str
) -> None:
    meanwhile = Meanwhile(lambda: None, lambda: agree(central), lambda: worker.step(LEASES))
    assert AskedAtCentre(central, meanwhile).ask(LEASES, session, ASKED).outcome is Outcome.FOUND


def test_an_agreement_taken_back_counts_no_more_until_it_is_given_again(
    central: PostgresCentral, worker: Questions, session: str
) -> None:
    agree(central)
    central.push([a_fact(body=RegistryConsentWithdrawn(LEASES, PURPOSE))])
    with pytest.raises(CentreRefused, match="consent"):
        central.ask_registry(session, LEASES, PURPOSE, BORN)
    agree(central)
    central.ask_registry(session, LEASES, PURPOSE, BORN)


def test_who_has_no_session_asks_nobody(central: PostgresCentral, worker: Questions, session: str) -> None:
    agree(central)
    asked = AskedAtCentre(central, Meanwhile())
    assert asked.offered("") == frozenset()
    assert asked.ask(LEASES, "guessed", ASKED) == Reply(Outcome.REFUSED)
    question = central.ask_registry(session, LEASES, PURPOSE, BORN)
    with pytest.raises(CentreRefused, match="session"):
        central.registry_reply("guessed", question)
    with pytest.raises(CentreRefused, match="question"):
        central.registry_reply(session, uuid4())


def test_nobody_fetches_what_was_asked_about_somebody_else(
    pg_centre: PgCentre,
    central: PostgresCentral,
    worker: Questions,
    session: str,
    administrator: psycopg.Connection,
    clock: CentreClock,
) -> None:
    agree(central)
    question = central.ask_registry(session, LEASES, PURPOSE, BORN)
    worker.step(LEASES)
    ticket = central.request_code("1000000024", "+966550000000")
    (said,) = administrator.execute(
        "select \"values\"::jsonb ->> 'code' from centre.message where mobile = '+966550000000'"
    ).fetchone() or ("",)
    other = central.confirm_code(ticket.id, said).session
    assert other
    with pytest.raises(CentreRefused, match="question"):
        central.registry_reply(other, question)


def test_a_registry_that_no_worker_asks_is_not_offered(
    central: PostgresCentral, worker: Questions, session: str, clock: CentreClock
) -> None:
    agree(central, CIVIL_STATUS)
    assert AskedAtCentre(central).ask(CIVIL_STATUS, session, ASKED) == Reply(Outcome.UNREACHABLE)
    clock.moment = NOW + OFFERED
    assert AskedAtCentre(central).offered(session) == frozenset()
    worker.offer()
    assert AskedAtCentre(central).offered(session) == {LEASES}


def test_a_question_that_nobody_waits_for_is_not_asked(
    central: PostgresCentral, worker: Questions, session: str, clock: CentreClock
) -> None:
    agree(central)
    central.ask_registry(session, LEASES, PURPOSE, BORN)
    clock.moment = NOW + WAITED
    assert not worker.step(LEASES)


def test_where_the_worker_is_silent_the_kiosk_gives_up(
    central: PostgresCentral, worker: Questions, session: str
) -> None:
    agree(central)
    assert AskedAtCentre(central, Meanwhile()).ask(LEASES, session, ASKED) == Reply(Outcome.UNREACHABLE)


def test_one_person_is_not_asked_about_without_end(central: PostgresCentral, worker: Questions, session: str) -> None:
    agree(central)
    for _ in range(40):
        central.ask_registry(session, LEASES, PURPOSE, BORN)
    assert AskedAtCentre(central, Meanwhile()).ask(LEASES, session, ASKED) == Reply(Outcome.REFUSED)


def test_what_was_said_is_soon_forgotten_and_then_the_question_too(
    central: PostgresCentral,
    worker: Questions,
    database: PostgresDatabase,
    session: str,
    clock: CentreClock,
    administrator: psycopg.Connection,
) -> None:
    agree(central)
    question = central.ask_registry(session, LEASES, PURPOSE, BORN)
    worker.step(LEASES)
    assert central.registry_reply(session, question) == central.registry_reply(session, question)
    for passed, left in ((KEPT, [("{}",)]), (COUNTED, [])):
        clock.moment = NOW + passed + timedelta(seconds=1)
        with database.work() as connection:
            forget(connection)
        assert administrator.execute("select answers from registry_question").fetchall() == left


def test_two_workers_take_a_question_once(
    central: PostgresCentral, worker: Questions, database: PostgresDatabase, leases: PracticeRegistry, session: str
) -> None:
    agree(central)
    central.ask_registry(session, LEASES, PURPOSE, BORN)
    other = Questions(database, {LEASES: leases})
    assert (worker.step(LEASES), other.step(LEASES)) == (True, False)


def test_the_office_has_a_chore_for_each_registry(pg_centre: PgCentre, leases: PracticeRegistry) -> None:
    office = Office(pg_centre.dsn("worker"), Event())
    assert [chore.name for chore in office.questions({LEASES: leases})] == ["registries", "registry-leases"]
    assert office.questions({}) == []
    office.close()


def test_what_registries_say_is_in_no_backup(database: PostgresDatabase) -> None:
    with database.work() as connection:
        told = text("select relpersistence from pg_class where oid = 'centre.registry_question'::regclass")
        assert connection.execute(told).scalar_one() == "u"
