"""A kiosk whose clock jumps while it syncs, and two kiosks that register the same person while both are offline."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random
from uuid import UUID

import pytest
from centre_books import Books
from chaos_kit import HAMAD, SALMA, InnerKiosk, a_fact, an_account
from pg_fixtures import PgCentre

from kiosk.central.postgres.wire import PostgresCentral
from kiosk.domain.facts import from_json
from kiosk.domain.person_file import PersonFile
from kiosk.services.ledger_check import LedgerCheck
from kiosk.services.ports import OutboxCounts

JUMPS = (0, 0, 0, 3, 600, 86_400, 40 * 86_400, 3650 * 86_400)  # seconds


@dataclass
class JumpingClock:
    """Shows another time whenever somebody looks."""

    chance: Random

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self.chance.choice(JUMPS) * self.chance.choice((-1, 1)))


class AskedCentral(PostgresCentral):
    """Remembers which facts it was asked for."""

    def __init__(self, dsn: str, password: str) -> None:
        super().__init__(dsn, password)
        self.asked: set[UUID] = set()

    def lacking(self, facts: Sequence[UUID]) -> frozenset[UUID]:
        self.asked |= set(facts)
        return super().lacking(facts)


def books_of(centre: PgCentre) -> Books:
    with centre.connect() as connection:
        return Books.of(connection)


@pytest.fixture
def kiosk(pg_centre: PgCentre, seed: str) -> Iterator[InnerKiosk]:
    clock = JumpingClock(Random(seed))
    kiosk = InnerKiosk("0007", pg_centre.dsn("kiosk_0007"), pg_centre.password("0007"), clock)
    yield kiosk
    kiosk.close()


def jumpy_facts(kiosk: InnerKiosk, number: int) -> list[UUID]:
    chance = Random(number)
    return kiosk.append(
        *(a_fact(person=chance.choice((SALMA, HAMAD)), at=kiosk.clock.now()) for _ in range(chance.randrange(5)))
    )


def test_a_clock_that_jumps_back_and_forth_hinders_no_fact(pg_centre: PgCentre, kiosk: InnerKiosk) -> None:
    made = []
    for number in range(60):
        made += jumpy_facts(kiosk, number)
        assert kiosk.sync.round().counts == OutboxCounts()
    books = books_of(pg_centre)
    books.check_chain()
    assert set(books.facts) == set(made)
    assert len(books.facts) == len(made)


def test_after_a_failover_all_is_asked_for_that_was_acknowledged_while_the_clock_jumped(
    pg_centre: PgCentre, kiosk: InnerKiosk
) -> None:
    made: list[UUID] = []
    for number in range(60):
        made += jumpy_facts(kiosk, number)
        kiosk.sync.round()
    central = AskedCentral(pg_centre.dsn("kiosk_0007"), pg_centre.password("0007"))
    LedgerCheck(kiosk.store, central).of_epoch("that of another machine", lambda: False)
    central.close()
    assert central.asked == set(made)


def test_two_kiosks_that_register_one_person_offline_are_both_believed_and_a_clerk_decides(pg_centre: PgCentre) -> None:
    kiosks = [InnerKiosk(n, pg_centre.dsn(f"kiosk_{n}"), pg_centre.password(n)) for n in ("0007", "0008")]
    for kiosk, mobile in zip(kiosks, ("0551234567", "0559876543"), strict=True):
        kiosk.append(an_account(kiosk.number, SALMA, mobile), a_fact(kiosk.number))
    for kiosk in reversed(kiosks):
        assert kiosk.sync.round().counts == OutboxCounts()
        kiosk.close()
    books = books_of(pg_centre)
    books.check_chain()
    file = PersonFile.of(from_json(line.link.text) for line in books.lines)
    assert file.account is not None
    assert file.account.mobile == "0559876543"
    assert [other.mobile for other in file.conflicting] == ["0551234567"]
