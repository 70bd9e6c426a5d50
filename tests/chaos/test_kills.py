"""Plugs pulled everywhere while several kiosks are busy: what a kiosk called stored is at the centre once, in order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest
from kiosk_process import KioskProcess
from own_centre import OwnCentre
from rough_line import RoughLine, rough, smooth

NUMBERS = ("0007", "0008", "0009")
OPERATIONS = 60  # that each kiosk is given in a round


@dataclass
class Street:
    """Kiosks, each behind a rough line of its own, and their centre."""

    centre: OwnCentre
    kiosks: list[KioskProcess]
    lines: list[RoughLine]
    chance: Random

    def pull_the_kiosks_plug(self) -> None:
        kiosk = self.chance.choice(self.kiosks)
        self.some_operations_of(kiosk)
        kiosk.kill()
        kiosk.start(self.chance.random())

    def cut_the_line(self) -> None:
        at = self.chance.randrange(len(self.lines))
        self.some_operations_of(self.kiosks[at])
        self.lines[at].cut()

    def take_the_line_away_for_a_while(self) -> None:
        at = self.chance.randrange(len(self.lines))
        self.lines[at].refuse()
        self.some_operations_of(self.kiosks[at])
        self.lines[at].accept()

    def pull_the_servers_plug(self) -> None:
        self.some_operations_of(self.chance.choice(self.kiosks))
        self.centre.server.kill()
        self.some_operations_of(self.chance.choice(self.kiosks))
        self.centre.server.start()

    def restart_the_server(self) -> None:
        self.some_operations_of(self.chance.choice(self.kiosks))
        self.centre.server.restart()

    def end_the_servers_connections(self) -> None:
        self.some_operations_of(self.chance.choice(self.kiosks))
        with self.centre.connect() as connection:
            connection.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename ~ '^kiosk_'")

    def some_operations_of(self, kiosk: KioskProcess) -> None:
        """Waits for a few, so that what follows falls into the midst of the others."""
        enough = kiosk.did + self.chance.randrange(1, OPERATIONS // 2)
        kiosk.order(OPERATIONS)
        kiosk.wait_until(lambda kiosk: kiosk.did >= enough)

    def pull_all_plugs(self) -> None:
        for kiosk in self.kiosks:
            kiosk.kill()

    def let_all_through(self) -> None:
        for kiosk, line in zip(self.kiosks, self.lines, strict=True):
            line.trouble = smooth
            line.cut()
            kiosk.start("last")
        for kiosk in self.kiosks:
            kiosk.wait_until_all_has_left()
        self.pull_all_plugs()


@pytest.fixture
def street(own_centre: OwnCentre, tmp_path: Path, seed: str) -> Iterator[Street]:
    lines = [RoughLine(own_centre.server.port, rough(f"{seed}/{number}")) for number in NUMBERS]
    kiosks = [own_centre.kiosk(number, tmp_path, line.port) for number, line in zip(NUMBERS, lines, strict=True)]
    for kiosk in kiosks:
        kiosk.start(seed)
    street = Street(own_centre, kiosks, lines, Random(seed))
    yield street
    street.pull_all_plugs()
    for line in lines:
        line.close()


@pytest.mark.slow
def test_whatever_is_killed_each_fact_reaches_the_centre_once_and_in_order(street: Street, rounds: int) -> None:
    mishaps = (
        Street.pull_the_kiosks_plug,
        Street.cut_the_line,
        Street.take_the_line_away_for_a_while,
        Street.pull_the_servers_plug,
        Street.restart_the_server,
        Street.end_the_servers_connections,
    )
    for round_ in range(rounds):
        for kiosk in street.kiosks:
            kiosk.order(OPERATIONS)
        # Each kind in its turn, and then by chance.
        mishap = mishaps[round_] if round_ < len(mishaps) else street.chance.choice(mishaps)
        mishap(street)

    street.pull_all_plugs()
    books = street.centre.books()
    books.check_chain()
    books.check_order()
    for kiosk in street.kiosks:
        books.check_nothing_lost_by(kiosk)

    street.let_all_through()
    books = street.centre.books()
    books.check_chain()
    books.check_order()
    books.check_documents()
    for kiosk in street.kiosks:
        books.check_has_all_of(kiosk)
    assert len(books.lines) >= rounds * 50
