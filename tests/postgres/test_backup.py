"""A centre restored from a dump: nothing in it is lost, and what it lacks is asked for again."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from centre_kit import SALMA, a_fact, an_account
from pg_fixtures import PgCentre
from pg_server import Server, all_binaries, version

from kiosk.central.postgres import admin
from kiosk.central.postgres.status import status
from kiosk.central.postgres.wire import PostgresCentral
from kiosk.central.postgres.worker import rebuild, verify
from kiosk.domain.facts import Fact


@dataclass(frozen=True)
class Restored:
    """A centre as it came out of a dump. password: what kiosk 0007 was given before it."""

    centre: PgCentre
    password: str
    epoch_before: str
    kept: Fact
    lost: Fact


def program(server: Server, name: str, *words: str) -> str:
    command = [str(server.binaries / name), *words]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


@contextmanager
def kiosk(centre: PgCentre, password: str) -> Iterator[PostgresCentral]:
    central = PostgresCentral(centre.dsn("kiosk_0007"), password)
    yield central
    central.close()


@pytest.fixture(scope="module", params=all_binaries(), ids=lambda path: f"pg{version(path)}")
def restored(request: pytest.FixtureRequest, pg_folder: Path) -> Iterator[Restored]:
    """As docs/centre.md says it, into the same server: a dump into another one changes still more."""
    server = Server(pg_folder / f"backup-{version(request.param)}", request.param).start()
    centre = PgCentre(server, "centre")
    admin.init(centre.dsn())
    password, kept, lost = centre.password("0007"), an_account(), a_fact()
    dump = str(pg_folder / f"centre-{version(request.param)}.dump")
    with kiosk(centre, password) as central:
        central.push([kept])
        rebuild(centre.dsn())
        program(server, "pg_dump", "--no-unlogged-table-data", "--format=custom", f"--file={dump}", centre.dsn())
        central.push([lost])
        epoch = central.greet().epoch
    with server.connect() as connection:
        connection.execute("drop database centre with (force)")
    program(server, "createdb", f"--maintenance-db={server.dsn()}", "--template=template0", "centre")
    program(server, "pg_restore", "--exit-on-error", f"--dbname={centre.dsn()}", dump)
    admin.init(centre.dsn())
    yield Restored(centre, password, epoch, kept, lost)
    server.stop()


def test_kiosks_come_in_with_the_passwords_they_have(restored: Restored) -> None:
    with kiosk(restored.centre, restored.password) as central:
        assert central.greet().version == 1


def test_a_kiosk_is_told_and_brings_again_what_the_dump_lacks(restored: Restored) -> None:
    with kiosk(restored.centre, restored.password) as central:
        assert central.greet().epoch != restored.epoch_before
        assert central.lacking([restored.kept.id, restored.lost.id]) == {restored.lost.id}
        central.push([restored.lost])
        assert central.lacking([restored.kept.id, restored.lost.id]) == frozenset()
    assert verify(restored.centre.dsn()) is None
    assert status(restored.centre.dsn()).facts == 2


def test_a_restored_centre_still_closes_the_catalogue_to_kiosks(restored: Restored) -> None:
    query = "select has_table_privilege('kiosk_0007', 'pg_class', 'select')"
    with restored.centre.connect() as connection:
        assert connection.execute(query).fetchone() == (False,)


def test_the_epoch_stays_while_the_centre_does(restored: Restored) -> None:
    with kiosk(restored.centre, restored.password) as central:
        before = central.greet().epoch
        restored.centre.server.restart()
    with kiosk(restored.centre, restored.password) as central:
        assert central.greet().epoch == before


def test_read_models_of_the_dump_are_right(restored: Restored) -> None:
    with restored.centre.connect() as connection:
        query = "select count(*) from centre.account a join centre.person p on p.id = a.person where p.national_id = %s"
        assert connection.execute(query, [SALMA]).fetchone() == (1,)
