"""What somebody finds who steals a kiosk with its key: of those who have been served and whose data arrived, nothing.

Looks at the store's tables, and at every page of its files, freed ones too, as SQLCipher wrote them.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from samples import MOBILE, NATIONAL_ID, sample_answers, sample_registration
from services_kit import FORM, NOW, SALIM, Desk, HandClock
from sqlalchemy import MetaData, select

from kiosk.domain.registration import FORM as REGISTRATION
from kiosk.domain.registration import VERSION
from kiosk.services.drafts import Progress
from kiosk.services.registration import storable
from kiosk.services.visit import Visit
from kiosk.storage.engine import PAGE, make_engine
from kiosk.storage.keyrings import MemorySecrets
from kiosk.storage.store import KEY_NAME, open_store

RESERVED, VECTOR = 80, 16
"""SQLCipher 4 ends each page with its initialisation vector and its HMAC."""
WAL_HEADER, FRAME_HEADER = 32, 24
NAME, SHORT_ADDRESS = sample_answers().text("first_name"), sample_answers().text("short_address")
DOCUMENT = b"%PDF the lease of that household"
PERSONAL = [NATIONAL_ID.encode(), MOBILE[1:].encode(), NAME.encode(), SHORT_ADDRESS.encode(), DOCUMENT]


class Thief:
    """Has the kiosk's files and its key."""

    def __init__(self, folder: Path, secrets: MemorySecrets) -> None:
        self._path = folder / "store.db"
        self._key = secrets.get(KEY_NAME) or ""

    def rows(self) -> bytes:
        """Everything in all tables."""
        engine = make_engine(self._path, self._key, 10_000)
        schema = MetaData()
        with engine.connect() as connection:
            schema.reflect(connection)
            rows = [str(tuple(row)) for t in schema.tables.values() for row in connection.execute(select(t))]
        engine.dispose()
        return "\n".join(rows).encode()

    def pages(self) -> bytes:
        """Every page of the file and of its journal, deciphered."""
        whole = self._path.read_bytes()
        wal = self._path.with_name("store.db-wal")
        journal = wal.read_bytes()[WAL_HEADER:] if wal.exists() else b""
        frames = (journal[at + FRAME_HEADER :][:PAGE] for at in range(0, len(journal), FRAME_HEADER + PAGE))
        pages = (whole[at : at + PAGE] for at in range(0, len(whole), PAGE))
        return b"".join(self._plain(page) for page in [*pages, *frames])

    def _plain(self, page: bytes) -> bytes:
        start = VECTOR if page == self._path.read_bytes()[:PAGE] else 0  # the first page begins with the salt
        end = PAGE - RESERVED
        cipher = Cipher(algorithms.AES(bytes.fromhex(self._key)), modes.CBC(page[end : end + VECTOR]))
        return cipher.decryptor().update(page[start:end])


def found(where: bytes) -> list[bytes]:
    return [text for text in PERSONAL if text in where]


@contextmanager
def a_desk(folder: Path, secrets: MemorySecrets) -> Iterator[Desk]:
    store = open_store(folder / "store.db", secrets)
    yield Desk(store=store, clock=HandClock(NOW))  # type: ignore[arg-type]
    store.close()


def hand_in(desk: Desk, visit: Visit) -> None:
    """A document of many pages of the file."""
    taken, content = desk.hand_in("lease", visit), DOCUMENT * 2_000
    desk.documents.keep(replace(taken, content=content, sha256=sha256(content).hexdigest()))


def served(desk: Desk) -> None:
    """A person registers, applies with documents, and leaves."""
    answers = storable(sample_registration())
    desk.drafts.save(SALIM, REGISTRATION, VERSION, Progress(answers, "mobile"))
    _, visit = desk.registration.register(SALIM, sample_registration())
    for place in ("names", "home", "incomes"):
        desk.drafts.save(visit, FORM, 1, Progress(sample_answers(), place))
    hand_in(desk, visit)
    desk.hand_in("iban_certificate", visit)
    desk.submit(visit)


@pytest.fixture
def secrets() -> MemorySecrets:
    return MemorySecrets()


def test_before_it_has_travelled_the_thief_with_the_key_reads_it(tmp_path: Path, secrets: MemorySecrets) -> None:
    with a_desk(tmp_path, secrets) as desk:
        served(desk)
        thief = Thief(tmp_path, secrets)
        assert found(thief.rows()) == found(thief.pages()) == PERSONAL


def test_what_has_arrived_cannot_be_found_in_any_table(tmp_path: Path, secrets: MemorySecrets) -> None:
    with a_desk(tmp_path, secrets) as desk:
        served(desk)
        state = desk.sync.round()
        assert (state.counts.waiting, state.counts.documents) == (0, 0)
        assert found(Thief(tmp_path, secrets).rows()) == []


def test_nor_in_any_freed_page_of_the_running_kiosk(tmp_path: Path, secrets: MemorySecrets) -> None:
    with a_desk(tmp_path, secrets) as desk:
        for _ in range(5):
            served(desk)
        desk.sync.round()
        assert found(Thief(tmp_path, secrets).pages()) == []
    assert found(Thief(tmp_path, secrets).pages()) == []


def test_nor_a_draft_that_was_given_up(tmp_path: Path, secrets: MemorySecrets) -> None:
    with a_desk(tmp_path, secrets) as desk:
        hand_in(desk, SALIM)
        desk.save_draft()
        desk.drafts.discard(SALIM)
        desk.drafts.expire()
        assert found(Thief(tmp_path, secrets).pages()) == []
