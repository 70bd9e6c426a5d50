"""No room: at the centre for documents or for its own log, and at the kiosk. Nothing is half stored, and it goes on."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from chaos_kit import InnerKiosk, a_document, a_fact, added
from own_centre import OwnCentre
from rough_line import RoughLine

from kiosk.services.errors import DiskFull
from kiosk.services.ports import OutboxCounts
from kiosk.services.sync import SyncState
from kiosk.storage.keyrings import MemorySecrets
from kiosk.storage.store import open_store

SEGMENT = 16 * 2**20  # one file of PostgreSQL's own log, which it makes at its full size


@contextmanager
def no_file_longer_than(size: int, centre: OwnCentre) -> Iterator[None]:
    """For PostgreSQL much like a full disk; and it takes neither root nor a disk."""
    limit_files(centre, str(size))
    yield
    with suppress(FileNotFoundError):  # it may have ended over this
        limit_files(centre, "unlimited")


def limit_files(centre: OwnCentre, size: str) -> None:
    # By the server's own user: even root may not be allowed to do it to somebody else's processes.
    owner = Path(f"/proc/{centre.server.pid}").stat()
    who = {"user": owner.st_uid, "group": owner.st_gid, "extra_groups": []} if os.geteuid() == 0 else {}
    for process in centre.server.processes:
        command = ["prlimit", f"--pid={process}", f"--fsize={size}:"]
        subprocess.run(command, check=process == centre.server.pid, capture_output=True, **who)


@pytest.fixture
def kiosk(own_centre: OwnCentre) -> Iterator[InnerKiosk]:
    kiosk = InnerKiosk("0007", own_centre.dsn("0007"), own_centre.enrol("0007"))
    yield kiosk
    kiosk.close()


def test_a_centre_without_room_for_documents_still_takes_facts(own_centre: OwnCentre, kiosk: InnerKiosk) -> None:
    for number in range(20):
        kiosk.hand_in(bytes([number]) * 10**6)
    with no_file_longer_than(SEGMENT + 2**20, own_centre):
        state = kiosk.sync.round()
        assert not state.connected
        assert state.counts.waiting == state.counts.parked == state.counts.parked_documents == 0
        assert 2 < state.counts.documents < 10
        books = own_centre.books()
        assert len(books.facts) == 20
        assert len(books.whole) == 20 - state.counts.documents
        later = kiosk.append(a_fact())
        assert kiosk.sync.round() == state
        assert own_centre.books().facts[-1:] == later
    assert kiosk.sync_until_all_has_left().counts == OutboxCounts()
    books = own_centre.books()
    books.check_chain()
    books.check_documents()


def test_a_centre_without_room_for_its_log_acknowledges_nothing_more(own_centre: OwnCentre, kiosk: InnerKiosk) -> None:
    before = kiosk.append(a_fact(), a_fact())
    assert kiosk.sync.round().counts == OutboxCounts()
    after = kiosk.append(*(a_fact() for _ in range(250)))
    with no_file_longer_than(2**16, own_centre):
        for _ in range(3):
            assert kiosk.sync.round() == SyncState(False, OutboxCounts(waiting=250))
    own_centre.server.restart()
    assert kiosk.sync_until_all_has_left().counts == OutboxCounts()
    books = own_centre.books()
    books.check_chain()
    assert books.facts == before + after


def test_a_full_kiosk_says_so_and_takes_more_once_its_things_have_left(own_centre: OwnCentre, tmp_path: Path) -> None:
    line = RoughLine(own_centre.server.port)
    store = open_store(tmp_path / "store.db", MemorySecrets(), limit=600_000)
    kiosk = InnerKiosk("0007", own_centre.dsn("0007", line.port), own_centre.enrol("0007"), store=store)
    line.refuse()
    said_to_be_stored = []
    with pytest.raises(DiskFull):
        while True:
            document = a_document(b"x" * 50_000)
            fact = added("0007", document)
            with store.work() as work:
                work.append(fact)
                work.put_document(document)
            said_to_be_stored.append(fact.id)
    waiting = OutboxCounts(waiting=len(said_to_be_stored), documents=len(said_to_be_stored))
    assert kiosk.sync.round() == SyncState(False, waiting)
    line.accept()
    assert kiosk.sync_until_all_has_left().counts == OutboxCounts()
    kiosk.hand_in(b"y" * 400_000)
    assert kiosk.sync_until_all_has_left().counts == OutboxCounts()
    books = own_centre.books()
    books.check_chain()
    books.check_documents()
    assert books.facts[:-1] == said_to_be_stored
    kiosk.close()
    line.close()
