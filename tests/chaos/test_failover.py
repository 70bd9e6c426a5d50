"""The centre's machine dies and its standby takes over: nothing acknowledged is lost, or the kiosk knows what was."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from centre_books import LONG_AGO, Books
from chaos_kit import InnerKiosk, a_fact
from kiosk_process import PATIENCE_S, KioskProcess
from own_centre import DATABASE, OwnCentre
from pg_server import Server
from rough_line import RoughLine

from kiosk.services.ports import OutboxCounts
from kiosk.services.sync import SyncState

STANDBY = "second"


@dataclass
class Pair:
    """A centre and its standby, the line between them, and kiosks that know the addresses of both."""

    centre: OwnCentre
    standby: Server
    between: RoughLine

    def dsn(self, number: str) -> str:
        first, second = self.centre.server.port, self.standby.port
        return f"postgresql://kiosk_{number}@127.0.0.1:{first},127.0.0.1:{second}/{DATABASE}?connect_timeout=2"

    def wait_for_each_other(self) -> None:
        """From now on a commit is acknowledged only when the standby has it."""
        self.centre.server.settings["synchronous_standby_names"] = f"ANY 1 ({STANDBY})"
        self.centre.server.restart()

    def wait_until_the_second_has_all(self) -> None:
        with self.centre.connect() as first, self.standby.connect() as second:
            (written,) = first.execute("select pg_current_wal_lsn()").fetchone() or ()
            until = time.monotonic() + PATIENCE_S
            while second.execute("select pg_last_wal_replay_lsn() >= %s", [written]).fetchone() != (True,):
                assert time.monotonic() < until, "the standby does not follow"
                time.sleep(0.01)

    def books_of_the_second(self) -> Books:
        with self.standby.connect(database=DATABASE) as connection:
            return Books.of(connection)


@pytest.fixture
def pair(own_centre: OwnCentre) -> Iterator[Pair]:
    between = RoughLine(own_centre.server.port)
    folder = own_centre.server.folder.with_name(own_centre.server.folder.name + "-standby")
    standby = own_centre.server.standby(folder, STANDBY, wal_retrieve_retry_interval="100ms")
    source = f"host=127.0.0.1 port={between.port} user=postgres application_name={STANDBY}"
    standby.settings["primary_conninfo"] = source
    yield Pair(own_centre, standby.start(), between)
    standby.stop()
    between.close()


@pytest.mark.slow
def test_with_a_synchronous_standby_a_dead_centre_loses_nothing(pair: Pair, tmp_path: Path, seed: str) -> None:
    pair.wait_for_each_other()
    kiosks = [
        KioskProcess(number, tmp_path / number, pair.dsn(number), pair.centre.enrol(number))
        for number in ("0007", "0008", "0009")
    ]
    for kiosk in kiosks:
        kiosk.start(seed)
        kiosk.order(150)
    for kiosk in kiosks:
        kiosk.wait_until(lambda kiosk: kiosk.did >= 60)
    pair.between.refuse()  # from here on whatever the centre acknowledged would be lost
    for kiosk in kiosks:
        kiosk.order(30)
    for kiosk in kiosks:
        kiosk.wait_until(lambda kiosk: kiosk.did >= 180)
    pair.centre.server.kill()
    pair.standby.promote()
    for kiosk in kiosks:
        kiosk.wait_until_all_has_left()
        kiosk.kill()
    books = pair.books_of_the_second()
    books.check_chain()
    books.check_order()
    books.check_documents()
    for kiosk in kiosks:
        books.check_has_all_of(kiosk)


def test_a_centre_without_its_synchronous_standby_acknowledges_nothing_until_it_is_back(pair: Pair) -> None:
    pair.wait_for_each_other()
    kiosk = InnerKiosk("0007", pair.dsn("0007"), pair.centre.enrol("0007"), answer_within=0.5)
    kiosk.sync_until_all_has_left()
    pair.standby.stop()
    facts = kiosk.append(a_fact(), a_fact())
    for _ in range(2):
        assert kiosk.sync.round() == SyncState(False, OutboxCounts(waiting=2))
    pair.standby.start()
    assert kiosk.sync_until_all_has_left().counts == OutboxCounts()
    assert pair.centre.books().facts == facts
    kiosk.close()


def test_with_an_asynchronous_standby_the_kiosk_knows_exactly_what_was_lost(pair: Pair) -> None:
    kiosk = InnerKiosk("0007", pair.dsn("0007"), pair.centre.enrol("0007"))
    kept = kiosk.append(a_fact(), a_fact())
    assert kiosk.sync.round().counts == OutboxCounts()
    first_epoch = kiosk.central.greet().epoch
    pair.wait_until_the_second_has_all()
    pair.standby.stop()
    lost = kiosk.append(a_fact(), a_fact(), a_fact())
    assert kiosk.sync.round().counts == OutboxCounts()
    pair.centre.server.kill()
    pair.standby.start()
    pair.standby.promote()

    later = kiosk.append(a_fact())
    assert kiosk.sync_until_all_has_left().counts == OutboxCounts(lost=3)
    assert kiosk.central.greet().epoch != first_epoch
    with kiosk.store.work() as work:
        acknowledged = work.acknowledged(LONG_AGO, None, 100)
    assert set(acknowledged) == {*kept, *lost, *later}
    assert kiosk.central.lacking(acknowledged) == set(lost)
    books = pair.books_of_the_second()
    books.check_chain()
    assert set(books.facts) == {*kept, *later}
    kiosk.close()
