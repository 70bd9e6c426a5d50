"""After a failover: asking the centre whether it still has what it had acknowledged."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from kiosk.services.ports import LACKING_BATCH, Central, LocalStore

GRACE = timedelta(hours=24)
"""A standby that took over may lack the newest: what was acknowledged this long before the last acknowledgement."""

KEPT = timedelta(days=7)
"""How long the ledger remembers what was acknowledged; longer than any failover takes."""

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class LedgerCheck:
    store: LocalStore
    central: Central

    def of_epoch(self, epoch: str, stopped: Callable[[], bool]) -> None:
        """Once for each epoch; one that is cut off is begun again. Raises CentreUnreachable, CentreRefused."""
        with self.store.work() as work:
            if work.epoch() == epoch:
                return
            last = work.last_acknowledged()
        if last is not None and not self._checked(last - GRACE, stopped):
            return
        with self.store.work() as work:
            work.set_epoch(epoch)
            lost = work.counts().lost
        (log.error if lost else log.info)("the centre has a new epoch, and lacks facts of ours", count=lost)

    def _checked(self, since: datetime, stopped: Callable[[], bool]) -> bool:
        """Page by page, each in a transaction of its own; False when it was stopped."""
        after = None
        while not stopped():
            with self.store.work() as work:
                page = work.acknowledged(since, after, LACKING_BATCH)
            if not page:
                return True
            lost = self.central.lacking(page)
            with self.store.work() as work:
                work.note_lost(page, lost)
            after = page[-1]
        return False
