"""Alerts by mail at the PostgreSQL centre: once for a trouble, once when it is over, and no flood."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta

import psycopg
import pytest
from centre_kit import say_plainly
from pg_fixtures import PgCentre
from postgres_world import CentreClock

from kiosk.central.alerts import PAUSE, STEADY, AlertPolicy
from kiosk.central.postgres import admin
from kiosk.central.postgres.alerts import Alerts
from kiosk.central.postgres.database import PostgresDatabase
from kiosk.central.postgres.wire import PostgresCentral
from kiosk.devices.memory_mailer import MemoryMailer
from kiosk.domain.health import Health, State
from kiosk.services.errors import CentreUnreachable, Undeliverable

ADDRESSES = ("it@ministry.example", "night@ministry.example")
POLICY = AlertPolicy(ADDRESSES, timedelta(minutes=30))
BROKEN, WELL = (Health("0.1.0", parts=(("printer", state),)) for state in (State.FAULT, State.OK))


class RefusingMailer(MemoryMailer):
    """refusals: what befalls a letter to these addresses."""

    def __init__(self) -> None:
        super().__init__()
        self.refusals: dict[str, Exception] = {}

    def send(self, address: str, subject: str, text: str) -> None:
        if address in self.refusals:
            raise self.refusals[address]
        super().send(address, subject, text)


@dataclass
class Watch:
    """Kiosk 0007, and an alerts' chore that looks when it is told to."""

    clock: CentreClock
    kiosk: PostgresCentral
    alerts: Alerts
    administrator: psycopg.Connection
    mailer: RefusingMailer = field(default_factory=RefusingMailer)

    def look(self, health: Health | None = None, **later: float) -> list[str]:
        """The letters that are written after this report, so much later."""
        self.clock.forward(**later)
        if health is not None:
            self.kiosk.report_health(health)
        before = len(self.mailer.sent)
        self.alerts.step()
        return [text for _, _, text in self.mailer.sent[before:]]


@pytest.fixture
def watch(pg_centre: PgCentre) -> Iterator[Watch]:
    administrator = pg_centre.connect()
    kiosk = PostgresCentral(pg_centre.dsn("kiosk_0007"), admin.add_kiosk(pg_centre.dsn(), "0007", "Riyadh"))
    database, mailer = PostgresDatabase(pg_centre.dsn("worker")), RefusingMailer()
    alerts = Alerts(database, mailer, POLICY, say_plainly)
    yield Watch(CentreClock(administrator), kiosk, alerts, administrator, mailer)
    database.close()
    kiosk.close()
    administrator.close()


STEADY_S, PAUSE_S = STEADY.total_seconds(), PAUSE.total_seconds()


def test_a_fault_is_told_once_to_all_and_its_end_once(watch: Watch) -> None:
    assert watch.look(BROKEN) == []
    letters = watch.look(BROKEN, seconds=STEADY_S)
    assert len(letters) == 2 and all("New:" in text and "0007" in text and "Riyadh" in text for text in letters)
    assert {address for address, _, _ in watch.mailer.sent} == set(ADDRESSES)
    for _ in range(3):
        assert watch.look(BROKEN, seconds=PAUSE_S) == []
    assert watch.look(WELL, minutes=1) == []
    assert watch.look(WELL, seconds=STEADY_S - 1) == []
    letters = watch.look(WELL, seconds=1)
    assert len(letters) == 2 and all("Over:" in text and "New:" not in text for text in letters)
    assert watch.look(WELL, seconds=PAUSE_S) == []


def test_what_mends_itself_at_once_is_told_to_nobody(watch: Watch) -> None:
    for _ in range(4):
        assert watch.look(BROKEN, seconds=STEADY_S / 2) == []
        assert watch.look(WELL, seconds=STEADY_S / 2) == []


def test_what_comes_back_at_once_was_not_over(watch: Watch) -> None:
    watch.look(BROKEN)
    assert watch.look(BROKEN, seconds=STEADY_S)
    for _ in range(4):
        assert watch.look(WELL, seconds=PAUSE_S) == []
        assert watch.look(BROKEN, seconds=STEADY_S / 2) == []


def test_silence_is_told_and_its_end(watch: Watch) -> None:
    watch.look(WELL)
    assert watch.look(minutes=30) == []
    [first, _] = watch.look(minutes=1)
    assert "Nothing is heard" in first
    assert watch.look(hours=9) == []
    assert watch.look(WELL, minutes=1) == []
    assert "Over:" in watch.look(WELL, seconds=STEADY_S)[0]


def test_many_troubles_are_one_letter_and_the_next_one_waits(watch: Watch) -> None:
    ill = Health("0.1.0", parked=2, parts=(("disk", State.FAULT), ("printer", State.FAULT)))
    watch.look(ill)
    [text, _] = watch.look(ill, seconds=STEADY_S)
    assert text.count("\n- ") == 3
    worse = Health("0.1.0", parked=2, lost=1, parts=ill.parts)
    assert watch.look(worse, seconds=1) == []
    assert watch.look(worse, seconds=STEADY_S) == []
    [text, _] = watch.look(worse, seconds=PAUSE_S)
    assert text.count("\n- ") == 1


def test_a_letter_that_no_server_takes_is_written_again(watch: Watch) -> None:
    watch.look(BROKEN)
    watch.mailer.refusals[ADDRESSES[0]] = CentreUnreachable("away")
    with pytest.raises(CentreUnreachable):
        watch.look(BROKEN, seconds=STEADY_S)
    watch.mailer.refusals.clear()
    assert len(watch.look(BROKEN, seconds=1)) == 2


def test_an_address_that_is_none_keeps_the_letter_from_nobody_else(watch: Watch) -> None:
    watch.mailer.refusals[ADDRESSES[0]] = Undeliverable("550")
    watch.look(BROKEN)
    assert len(watch.look(BROKEN, seconds=STEADY_S)) == 1
    assert watch.look(BROKEN, seconds=PAUSE_S) == []


def test_of_a_kiosk_that_is_shut_out_nothing_more_is_told(watch: Watch, pg_centre: PgCentre) -> None:
    watch.look(BROKEN)
    assert watch.look(BROKEN, seconds=STEADY_S)
    admin.revoke_kiosk(pg_centre.dsn(), "0007")
    assert watch.look(hours=1) == []
    assert watch.administrator.execute("select count(*) from centre.kiosk_alert").fetchone() == (0,)


def test_of_two_workers_one_writes(watch: Watch, pg_centre: PgCentre) -> None:
    watch.look(BROKEN)
    watch.clock.forward(seconds=STEADY_S)
    watch.kiosk.report_health(BROKEN)
    database = PostgresDatabase(pg_centre.dsn("worker"))
    other = Alerts(database, watch.mailer, POLICY, say_plainly)
    due = watch.alerts._begin()
    assert due is not None
    other.step()
    assert watch.mailer.sent == ()
    database.close()
