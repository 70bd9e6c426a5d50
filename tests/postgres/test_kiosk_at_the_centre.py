"""A kiosk put together as bootstrap does it, on the centre elsewhere; and in practice, away from it."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from threading import Event

import pytest
from centre_kit import MOBILE, SALMA, say_plainly
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pg_fixtures import PgCentre

from kiosk import __version__
from kiosk.bootstrap import Parts, Running, compose
from kiosk.central.chores import Chores
from kiosk.central.messenger import Messenger
from kiosk.central.postgres.orders_admin import publish_order
from kiosk.central.postgres.queue import PostgresQueue
from kiosk.central.postgres.status import status
from kiosk.central.postgres.worker import Office
from kiosk.devices.memory_gateway import MemoryGateway
from kiosk.devices.practice_registry import PracticeRegistry
from kiosk.devices.system_clock import SystemClock
from kiosk.domain.answers import Answers
from kiosk.domain.health import from_text
from kiosk.domain.orders import SettingsOrder
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
from kiosk.domain.proof import as_text
from kiosk.domain.registries import LEASES, Outcome
from kiosk.enrolment import keep_password
from kiosk.fleet_bootstrap import in_force
from kiosk.services.centre_time import CentreTime
from kiosk.services.errors import CentreUnreachable
from kiosk.services.orders import sign
from kiosk.services.place import Place
from kiosk.services.ports import Verdict
from kiosk.services.proof_keys import public_of
from kiosk.services.registry_ports import Reply
from kiosk.services.suite import Suite
from kiosk.services.visit import Visit
from kiosk.settings import Settings
from kiosk.storage.keyrings import MemorySecrets
from kiosk.storage.store import open_store
from kiosk.ui.app import Outside

Open = Callable[..., Suite]
OWNER = Ed25519PrivateKey.generate()


@pytest.fixture
def opened(pg_centre: PgCentre, tmp_path: Path) -> Iterator[Open]:
    running, secrets = Running(), MemorySecrets()
    address = f"postgresql://127.0.0.1:{pg_centre.server.port}/{pg_centre.name}"
    settings = Settings(
        kiosk_number="0007", centre=address, data_folder=tmp_path, fleet_authority=as_text(public_of(OWNER))
    )

    def opened(*, practice: bool = False, enrolled: bool = True) -> Suite:
        if enrolled:
            keep_password(settings, secrets, pg_centre.password("0007"))
        running.store = open_store(tmp_path / "store.db", secrets)
        outside = Outside(lambda _mobile, _text: None, lambda _mobile, _text: None, lambda _state: None)
        place = Place(settings.kiosk_number, "", "", "", practice)
        time = CentreTime(SystemClock())
        parts = Parts(
            settings, tmp_path, running.store, secrets, time, place, outside, begun=in_force(None, settings, {})
        )
        suite = running.suite = compose(parts, running, say_plainly)
        suite.sync.start()
        return suite

    yield opened
    running.close()


def code_sent(centre: PgCentre) -> str:
    queue, gateway = PostgresQueue(centre.dsn("worker")), MemoryGateway()
    Messenger(queue, gateway, SystemClock(), say_plainly).work_once()
    queue.close()
    found = re.search(r"\d{6}", gateway.sent[-1][1])
    assert found
    return found[0]


def facts_come_to(centre: PgCentre, wanted: int) -> bool:
    until = time.monotonic() + 30
    while status(centre.dsn()).facts != wanted and time.monotonic() < until:
        time.sleep(0.05)
    return status(centre.dsn()).facts == wanted


def test_a_person_signs_in_by_a_code_that_the_kiosk_never_sees(opened: Open, pg_centre: PgCentre) -> None:
    suite = opened()
    assert not suite.messages_on_screen
    visit = Visit(person=SALMA, mobile=MOBILE)
    ticket = suite.identity.request_code(visit)
    answer, known = suite.identity.confirm(visit, ticket.id, code_sent(pg_centre))
    assert answer.verdict is Verdict.CONFIRMED
    assert known.identified


def test_a_registry_is_asked_by_the_worker_once_the_agreement_is_at_the_centre(
    opened: Open, pg_centre: PgCentre
) -> None:
    suite, born, known = opened(), date(1990, 5, 1), Answers().with_(lease_no="1055")
    office = Office(pg_centre.dsn("worker"), Event())
    registry = PracticeRegistry({SALMA: known}, {SALMA: born.isoformat()})
    worker = Chores(office.questions({LEASES: registry}))
    visit = Visit(person=SALMA, mobile=MOBILE)
    ticket = suite.identity.request_code(visit)
    _, visit = suite.identity.confirm(visit, ticket.id, code_sent(pg_centre))
    visit = visit.known_as(born, MOBILE)
    before = suite.prefill.remembered(visit, SOCIAL_SECURITY)
    assert before.offered == frozenset(), "no worker asks registries yet"
    worker.start()
    until = time.monotonic() + 30
    while not before.offered and time.monotonic() < until:
        before = suite.prefill.remembered(visit, SOCIAL_SECURITY)
    assert before.offered == {LEASES}
    suite.prefill.decide(visit, SOCIAL_SECURITY, before, {LEASES: True})
    suite.sync.wake()
    assert suite.prefill.ask(visit, SOCIAL_SECURITY, LEASES) == Reply(Outcome.FOUND, known)
    worker.stop()
    office.close()


def test_what_is_taken_at_the_kiosk_reaches_the_centre(opened: Open, pg_centre: PgCentre) -> None:
    suite = opened()
    suite.identity.witness(Visit(person=SALMA), "7")
    suite.sync.wake()
    assert facts_come_to(pg_centre, 1)


def test_a_kiosk_that_is_not_enrolled_takes_and_keeps_what_it_is_given(opened: Open, pg_centre: PgCentre) -> None:
    suite = opened(enrolled=False)
    with pytest.raises(CentreUnreachable):
        suite.identity.request_code(Visit(person=SALMA, mobile=MOBILE))
    suite.identity.witness(Visit(person=SALMA), "7")
    assert suite.following.file(Visit(person=SALMA)).applications == ()
    assert status(pg_centre.dsn()).facts == 0


def test_practice_never_reaches_the_centre(opened: Open, pg_centre: PgCentre) -> None:
    suite = opened(practice=True)
    assert suite.messages_on_screen
    suite.identity.request_code(Visit(person=SALMA, mobile=MOBILE))
    with pg_centre.connect() as connection:
        assert connection.execute("select count(*) from centre.code_request").fetchone() == (0,)


def test_the_centre_hears_how_the_kiosk_is(opened: Open, pg_centre: PgCentre) -> None:
    opened()
    read = "select health from centre.kiosk_health where kiosk = '0007'"
    with pg_centre.connect() as administrator:
        found, until = None, time.monotonic() + 30
        while found is None and time.monotonic() < until:
            time.sleep(0.05)
            found = administrator.execute(read).fetchone()
    health = from_text(found[0]) if found else None
    assert health is not None and health.version == __version__ and health.free_mb > 0


def test_what_the_fleets_owner_signed_reaches_the_kiosk(opened: Open, pg_centre: PgCentre, tmp_path: Path) -> None:
    order = sign(SettingsOrder(3, date(2026, 11, 28), {"phone": "19911"}, {}, {}), OWNER)
    publish_order(pg_centre.dsn(), order)
    suite, until = opened(), time.monotonic() + 30
    while not suite.renew() and time.monotonic() < until:
        time.sleep(0.05)
    assert suite.renew() and (tmp_path / "orders" / "settings").read_text() == order
