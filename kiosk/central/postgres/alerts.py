"""Alerts of kiosks at the PostgreSQL centre: what was told of whom, and one letter for all that is new."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

import structlog
from sqlalchemy import Connection, text

from kiosk.central.alerts import PAUSE, STEADY, Alert, AlertPolicy, alarming, letter
from kiosk.central.chores import Chore
from kiosk.central.postgres.database import PostgresDatabase
from kiosk.domain.fleet import FleetLine, Trouble
from kiosk.domain.health import from_text
from kiosk.domain.words import Say
from kiosk.services.errors import CentreUnreachable, Undeliverable
from kiosk.services.ports import Mailer

ALERTS_S = 30.0

_LINES = text("""
    select k.number, k.office, exists (select from centre.desk d where d.number = k.number), k.seen_at, h.at, h.health
    from centre.kiosk k left join centre.kiosk_health h on h.kiosk = k.number
    where k.revoked_at is null order by k.number
""")
_KNOWN = text("select kiosk, trouble, since, told_at, gone_at from centre.kiosk_alert for update")
_APPEARED = text("""
    insert into centre.kiosk_alert (kiosk, trouble, since) values (:kiosk, :trouble, :now) on conflict do nothing
""")
_BACK = text("update centre.kiosk_alert set gone_at = null where kiosk = :kiosk and trouble = :trouble")
_GONE = text("update centre.kiosk_alert set gone_at = :now where kiosk = :kiosk and trouble = :trouble")
_FORGOTTEN = text("delete from centre.kiosk_alert where kiosk = :kiosk and trouble = :trouble")
_TOLD = text("update centre.kiosk_alert set told_at = :now where kiosk = :kiosk and trouble = :trouble")
_CLAIM = text("update centre.alert_round set next_at = :until where next_at <= :now")
_GIVE_BACK = text("update centre.alert_round set next_at = :now")

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Due:
    """What has to be told. at: by the centre's clock."""

    new: Sequence[Alert]
    over: Sequence[Alert]
    lines: Sequence[FleetLine]
    at: datetime


class Alerts:
    """A trouble is told once, and once more when it is over. Of several workers one tells it."""

    def __init__(self, database: PostgresDatabase, mailer: Mailer, policy: AlertPolicy, say: Say) -> None:
        self._database, self._mailer, self._policy, self._say = database, mailer, policy, say

    def chore(self) -> Chore:
        return Chore("alerts", self.step, ALERTS_S)

    def step(self) -> bool:
        """Look at all kiosks, and write if there is something to tell; never more at once. Raises CentreUnreachable,
        also where no mail server takes the letter: it is written again then.
        """
        due = self._begin()
        if due is None:
            return False
        try:
            self._send(due)
        except CentreUnreachable:
            with self._database.work() as connection:
                connection.execute(_GIVE_BACK, {"now": due.at})
            raise
        with self._database.work() as connection:
            for alert in due.new:
                connection.execute(_TOLD, _named(alert, due.at))
            for alert in due.over:
                connection.execute(_FORGOTTEN, _named(alert, due.at))
        return False

    def _begin(self) -> Due | None:
        with self._database.work() as connection:
            return self._due(connection)

    def _due(self, connection: Connection) -> Due | None:
        """Notes what came and went, and claims the next letter if there is something for it."""
        now = connection.execute(text("select centre.now()")).scalar_one().astimezone(UTC)
        lines = fleet(connection)
        numbers = {line.kiosk for line in lines}
        known = {_alert(row.kiosk, row.trouble): row for row in connection.execute(_KNOWN)}
        found = alarming(lines, frozenset(known), now, self._policy)
        new, over = list[Alert](), list[Alert]()
        for alert in found - known.keys():
            connection.execute(_APPEARED, _named(alert, now))
            if alert[1] is Trouble.SILENT:  # which has lasted long enough by itself
                new.append(alert)
        for alert, row in known.items():
            if alert in found:
                connection.execute(_BACK, _named(alert, now))
                if row.told_at is None and (alert[1] is Trouble.SILENT or now - row.since >= STEADY):
                    new.append(alert)
            elif row.told_at is None or alert[0] not in numbers:
                connection.execute(_FORGOTTEN, _named(alert, now))
            elif row.gone_at is None:
                connection.execute(_GONE, _named(alert, now))
            elif now - row.gone_at >= STEADY:
                over.append(alert)
        if not new and not over:
            return None
        claimed = connection.execute(_CLAIM, {"now": now, "until": now + PAUSE}).rowcount
        return Due(new, over, lines, now) if claimed else None

    def _send(self, due: Due) -> None:
        """To every address. One that takes no letter is told to the log, and is no reason to write to all again."""
        subject, said = letter(due.new, due.over, due.lines, self._say)
        for address in self._policy.addresses:
            try:
                self._mailer.send(address, subject, said)
            except Undeliverable as error:
                log.warning("an alert goes nowhere", why=str(error))


def fleet(connection: Connection) -> list[FleetLine]:
    """All kiosks that are let in, by number, for whoever may read the tables."""
    return [
        FleetLine(kiosk, office, at_desk, _utc(seen), _utc(told), from_text(health or ""))
        for kiosk, office, at_desk, seen, told, health in connection.execute(_LINES)
    ]


def _alert(kiosk: str, trouble: str) -> Alert:
    return kiosk, Trouble(trouble)


def _named(alert: Alert, now: datetime) -> dict[str, object]:
    return {"kiosk": alert[0], "trouble": alert[1].value, "now": now}


def _utc(moment: datetime | None) -> datetime | None:
    return moment.astimezone(UTC) if moment else None
