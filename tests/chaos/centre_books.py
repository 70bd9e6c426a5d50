"""The centre's books, read behind its back, and held against what the kiosks did."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

import psycopg
from kiosk_process import KioskProcess

from kiosk.central.chain import Link, first_broken
from kiosk.domain.facts import DocumentAdded, from_json
from kiosk.services.ports import OutboxCounts

LINES = """select p.national_id, j.number, j.previous, j.digest, j.text, p.next_number - 1, j.id, j.kiosk
    from centre.journal j join centre.person p on p.id = j.person order by p.id, j.number"""
FILES = """select d.id, d.sha256, d.total, (select string_agg(c.data, '' order by c."offset") from centre.chunk c
    where c.document = d.id) from centre.document d"""
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Line:
    link: Link
    id: UUID
    kiosk: str


@dataclass(frozen=True)
class Books:
    lines: tuple[Line, ...]
    whole: frozenset[UUID]

    @classmethod
    def of(cls, centre: psycopg.Connection) -> Books:
        """whole: the documents whose bytes are all there and are the right ones."""
        lines = tuple(Line(Link(*row[:4], row[4], row[5]), row[6], row[7]) for row in centre.execute(LINES))
        whole = {
            id
            for id, sha256, total, data in centre.execute(FILES)
            if data is not None and len(data) == total and hashlib.sha256(data).hexdigest() == sha256
        }
        return cls(lines, frozenset(whole))

    @property
    def facts(self) -> list[UUID]:
        return [line.id for line in self.lines]

    def check_chain(self) -> None:
        """Dense numbers from 1 for each person, each line following from the one before."""
        assert first_broken(line.link for line in self.lines) is None
        assert len(set(self.facts)) == len(self.lines), "a fact stands in the books twice"

    def check_order(self) -> None:
        """What one kiosk brought for one person stands in the order in which it happened there."""
        brought: dict[tuple[str, str], list[UUID]] = defaultdict(list)
        for line in self.lines:
            brought[line.link.person, line.kiosk].append(line.id)
        for (_, kiosk), ids in brought.items():
            assert ids == sorted(ids), f"out of order from kiosk {kiosk}"

    def check_documents(self) -> None:
        """Every document that a fact speaks of is there, whole."""
        spoken_of = {
            body.document for line in self.lines if isinstance(body := from_json(line.link.text).body, DocumentAdded)
        }
        assert spoken_of == self.whole, f"not whole, or of no fact: {spoken_of ^ self.whole}"

    def check_has_all_of(self, kiosk: KioskProcess) -> None:
        """Every fact that was ever committed at this kiosk, whether it still could say so or not."""
        store = kiosk.open_store()
        with store.work() as work:
            last, counts = work.last_serial(), work.counts()
        store.close()
        assert last >= kiosk.did, "the kiosk forgot a fact that it said was stored"
        assert counts == OutboxCounts(), f"kiosk {kiosk.number} still has {counts}"
        mine = {line.id for line in self.lines if line.kiosk == kiosk.number}
        lost = {kiosk.id(serial) for serial in range(1, last + 1)} - mine
        assert not lost, f"kiosk {kiosk.number} committed facts that are not here: {lost}"
        assert len(mine) == last

    def check_nothing_lost_by(self, kiosk: KioskProcess) -> None:
        """Whenever everything stops: each fact is in the centre, or in the kiosk's outbox, or, where only the reply
        was lost, in both. What the kiosk holds for acknowledged is in the centre.
        """
        store = kiosk.open_store()
        with store.work() as work:
            last = work.last_serial()
            acknowledged = set(work.acknowledged(LONG_AGO, None, last))
            waiting = {fact.id for fact in work.pending(last)}
        store.close()
        assert last >= kiosk.did, "the kiosk forgot a fact that it said was stored"
        lost = {kiosk.id(serial) for serial in range(1, last + 1)} - acknowledged - waiting
        assert not lost, f"kiosk {kiosk.number} has these no more, and was not told that they arrived: {lost}"
        assert not acknowledged & waiting
        assert not acknowledged - set(self.facts), f"kiosk {kiosk.number} was told of facts that are not here"
