"""The ledger of acknowledged facts, in SQL: ids and hashes without personal data, and what the centre lost of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, delete, func, insert, select, update

from kiosk.storage.tables import centre, ledger


class LedgerWork:
    """The part of StoreWork that speaks of what has been acknowledged, on an open transaction."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def knows(self, fact: UUID) -> bool:
        return self._db.execute(select(ledger.c.fact).where(ledger.c.fact == fact)).first() is not None

    def lost(self) -> int:
        return self._db.execute(select(func.count()).select_from(ledger).where(ledger.c.lost)).scalar_one()

    def last_acknowledged(self) -> datetime | None:
        return self._db.execute(select(ledger.c.at).order_by(ledger.c.at.desc()).limit(1)).scalar_one_or_none()

    def acknowledged(self, since: datetime, after: UUID | None, limit: int) -> tuple[UUID, ...]:
        page = select(ledger.c.fact).where(ledger.c.at >= since).order_by(ledger.c.fact).limit(limit)
        return tuple(self._db.scalars(page if after is None else page.where(ledger.c.fact > after)))

    def note_lost(self, asked: Sequence[UUID], lost: frozenset[UUID]) -> None:
        # Nearly always nothing was lost before and nothing is now: then no row is written.
        there = [fact for fact in asked if fact not in lost]
        for facts, now_lost in ((there, False), (sorted(lost), True)):
            changed = (ledger.c.fact.in_(facts), ledger.c.lost.is_not(now_lost))
            self._db.execute(update(ledger).where(*changed).values(lost=now_lost))

    def forget_acknowledged_before(self, moment: datetime) -> None:
        self._db.execute(delete(ledger).where(ledger.c.at < moment, ledger.c.lost.is_(False)))

    def epoch(self) -> str:
        return self._db.execute(select(centre.c.epoch)).scalar_one_or_none() or ""

    def set_epoch(self, epoch: str) -> None:
        self._db.execute(insert(centre).prefix_with("OR REPLACE").values(id=1, epoch=epoch))
