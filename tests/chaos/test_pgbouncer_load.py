"""Several busy kiosks behind one PgBouncer, which dies and comes back, while people sign in and read their files."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psycopg
import pytest
from chaos_kit import InnerKiosk, a_fact
from own_centre import OwnCentre
from pg_bouncer import Bouncer, program

from kiosk.domain.facts import Fact
from kiosk.services.ports import OutboxCounts, Verdict

PERSONS = [f"10000{n:05}" for n in range(8)]


@pytest.fixture
def bouncer(own_centre: OwnCentre) -> Iterator[Bouncer]:
    if program() is None:
        pytest.skip("PgBouncer is not installed")
    folder = own_centre.server.folder
    bouncer = Bouncer(folder.with_name(f"{folder.name}-bouncer"), own_centre.server).start()
    yield bouncer
    bouncer.kill()


@pytest.mark.slow
def test_busy_kiosks_share_a_bouncer_that_dies_and_comes_back(
    own_centre: OwnCentre, bouncer: Bouncer, tmp_path: Path, seed: str
) -> None:
    kiosks = [own_centre.kiosk(number, tmp_path, bouncer.port) for number in ("0007", "0008", "0009")]
    for kiosk in kiosks:
        kiosk.start(seed)
        kiosk.order(100)
    for kiosk in kiosks:
        kiosk.wait_until(lambda kiosk: kiosk.did >= 60)
    bouncer.kill()
    for kiosk in kiosks:
        kiosk.order(30)
    for kiosk in kiosks:
        kiosk.wait_until(lambda kiosk: kiosk.did >= 130)
    bouncer.start()
    for kiosk in kiosks:
        kiosk.wait_until_all_has_left()
        kiosk.kill()
    books = own_centre.books()
    books.check_chain()
    books.check_order()
    books.check_documents()
    for kiosk in kiosks:
        books.check_has_all_of(kiosk)


def test_many_sign_in_at_once_through_a_bouncer_and_each_reads_their_own(
    own_centre: OwnCentre, bouncer: Bouncer
) -> None:
    kiosks = [InnerKiosk(n, own_centre.dsn(n, bouncer.port), own_centre.enrol(n)) for n in ("0007", "0008", "0009")]
    visits = [(kiosks[number % len(kiosks)], person) for number, person in enumerate(PERSONS * 3)]
    for kiosk, person in visits:
        kiosk.append(a_fact(kiosk.number, person))
    for kiosk in kiosks:
        assert kiosk.sync.round().counts == OutboxCounts()
    with own_centre.connect() as administrator, ThreadPoolExecutor(6) as people:
        read = list(people.map(lambda visit: facts_read(*visit, administrator), visits[: len(PERSONS)]))
    assert [[fact.person for fact in facts] for facts in read] == [[person] * 3 for person in PERSONS]
    for kiosk in kiosks:
        kiosk.close()


def facts_read(kiosk: InnerKiosk, person: str, administrator: psycopg.Connection) -> list[Fact]:
    """As the person's own, with a code that was sent to a mobile nobody else uses."""
    mobile = f"05{person[2:]}"
    ticket = kiosk.central.request_code(person, mobile)
    sent = "select \"values\"::json ->> 'code' from centre.message where mobile = '+966' || substr(%s, 2)"
    (code,) = administrator.execute(sent, [mobile]).fetchone() or ("",)
    answer = kiosk.central.confirm_code(ticket.id, code)
    assert answer.verdict is Verdict.CONFIRMED
    return [entry.fact for entry in kiosk.central.pull(answer.session, 0)]
