"""Beside the PostgreSQL centre, as a login role in centre_worker: messenger, notices, projector and forgetting in one
process; and the two long walks through all journals, rebuilding and verifying.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from threading import Event

import structlog
from sqlalchemy import Connection, Delete, column, delete, table, text

from kiosk.central import messages, notices_rows, schema, staff_schema, verification
from kiosk.central.alerts import UNWATCHED, AlertPolicy
from kiosk.central.chain import BrokenLink
from kiosk.central.chores import Chore, Chores
from kiosk.central.codes import KEPT, PROOFS_KEPT
from kiosk.central.deadline_clock import DeadlineClock
from kiosk.central.kept_drafts import KEPT as DRAFTS_KEPT
from kiosk.central.messenger import Messenger
from kiosk.central.notices import Channel, Notifier, by_email, by_sms
from kiosk.central.notices_following import NoticeFollower
from kiosk.central.postgres import questions
from kiosk.central.postgres.alerts import Alerts
from kiosk.central.postgres.database import PostgresDatabase
from kiosk.central.postgres.deadlines import note_deadline
from kiosk.central.postgres.feed import PostgresFeed
from kiosk.central.postgres.holding import Holding
from kiosk.central.postgres.notices import PostgresNotices
from kiosk.central.postgres.operators import transaction
from kiosk.central.postgres.queue import PostgresQueue
from kiosk.central.projector import Projector, nobody
from kiosk.central.staff_doors import KEPT as TRIES_KEPT
from kiosk.central.terms import terms_in_force
from kiosk.domain.words import Say
from kiosk.services.ports import Mailer, SmsGateway
from kiosk.services.registry_ports import Registry
from kiosk.services.travelling import edition_of

# Nobody is woken by the database when there is work: a stolen kiosk could listen in on that.
MESSAGES_S, PROJECTING_S, NOTICES_S, CUTTING_S, FORGETTING_S, DEADLINES_S = 0.5, 1.0, 1.0, 5.0, 60.0, 30.0
QUOTAS_KEPT = timedelta(hours=1)
"""They count by the minute."""

# An honest kiosk has no transaction of more than one statement, and the centre ends a statement after 30 s.
IDLE_AT_MOST, BUSY_AT_MOST = timedelta(seconds=15), timedelta(seconds=60)
_STALLED = text("""
    select pg_terminate_backend(a.pid) from pg_stat_activity a
    join (select k.role from centre.kiosk k union all select d.role from centre.desk d) k on k.role = a.usename
    where a.datname = current_database() and (
        a.state like 'idle in transaction%' and a.state_change < clock_timestamp() - :idle
        or a.state = 'active' and a.xact_start < clock_timestamp() - :busy)
""")

_quota = table("quota", column("minute", schema.UtcDateTime()), schema="centre")

log = structlog.get_logger()


class Stopped(Exception):
    """A long piece of work was broken off, whole; internal to this module."""


def work(
    dsn: str,
    gateway: SmsGateway | None,
    say: Say,
    stop: Event,
    mailer: Mailer | None = None,
    registries: Mapping[str, Registry] | None = None,
    alerts: AlertPolicy = UNWATCHED,
) -> None:
    """Work until ``stop`` is set, whatever becomes of the centre meanwhile. Raises CentreFault for a DSN that can't be
    read.

    gateway: None sends nothing and leaves the messages waiting, where ``status`` shows them. No notices are made for a
    way that there is not. registries: asked for kiosks, by code. alerts: without addresses, and without a mailer too,
    nobody is told of a kiosk in trouble; an update is held back all the same where it brings some.
    """
    office = Office(dsn, stop)
    chores = Chores(
        [
            *office.chores(gateway, say),
            *office.notices(gateway, mailer, say),
            *office.questions(registries or {}),
            *office.alerts(mailer, alerts, say),
            office.holding(alerts),
        ]
    )
    chores.start()
    stop.wait()
    chores.stop(patience=0.8)
    office.close()


def rebuild(dsn: str, told: Callable[[int], None] = nobody) -> int:
    """Fill the read models anew from the whole journal; how many facts were read. Raises CentreFault.

    told: hears how many facts are done.
    """
    with transaction(dsn) as connection:
        return Projector(PostgresFeed()).rebuild(connection, _now(connection), told)


def verify(dsn: str, told: Callable[[int], None] = nobody) -> BrokenLink | None:
    """The first changed or missing fact of all journals, or None. ``told`` and errors as in ``rebuild``."""
    with transaction(dsn) as connection:
        return verification.verify(connection, told)


class Office:
    """What the worker does at one centre, piece by piece. Every piece may raise CentreUnreachable."""

    def __init__(self, dsn: str, stop: Event) -> None:
        self._database = PostgresDatabase(dsn)
        self._queue = PostgresQueue(dsn)
        self._projector = Projector(PostgresFeed())
        self._deadlines = DeadlineClock(PostgresFeed(), note_deadline, terms_in_force())
        self._stop = stop

    def chores(self, gateway: SmsGateway | None, say: Say) -> list[Chore]:
        chores = [
            Chore("projector", self.project, PROJECTING_S),
            Chore("cutting", self.cut_stalled, CUTTING_S),
            Chore("forgetting", self.forget, FORGETTING_S),
            Chore("deadlines", self.call_deadlines, DEADLINES_S),
        ]
        if gateway is None:
            log.warning("there is no SMS gateway: messages are not sent, and wait until their time is over")
            return chores
        return [*chores, Chore("messenger", Messenger(self._queue, gateway, self, say).step, MESSAGES_S)]

    def notices(self, gateway: SmsGateway | None, mailer: Mailer | None, say: Say) -> list[Chore]:
        """Apart from the codes: a person waits for those."""
        ways = {Channel.SMS: by_sms(gateway, say)} if gateway else {}
        ways |= {Channel.EMAIL: by_email(mailer, say)} if mailer else {}
        if not ways:
            return []
        follower, queue = NoticeFollower(PostgresFeed(), tuple(ways)), PostgresNotices(self._database)

        def follow() -> bool:
            with self._database.work() as connection:
                return follower.step(connection, _now(connection)) > 0

        sending = (Chore(f"notices-{w}", Notifier(queue, w, send, self).step, NOTICES_S) for w, send in ways.items())
        return [Chore("notices", follow, NOTICES_S), *sending]

    def questions(self, registries: Mapping[str, Registry]) -> list[Chore]:
        return questions.Questions(self._database, registries).chores()

    def alerts(self, mailer: Mailer | None, policy: AlertPolicy, say: Say) -> list[Chore]:
        return [] if mailer is None or not policy.addresses else [Alerts(self._database, mailer, policy, say).chore()]

    def holding(self, policy: AlertPolicy) -> Chore:
        return Holding(self._database, policy).chore()

    def now(self) -> datetime:
        """By the centre's clock, as all times of messages are; the worker's machine may have another."""
        with self._database.work() as connection:
            return _now(connection)

    def project(self) -> bool:
        try:
            with self._database.work() as connection:
                return self._projector.step(connection, _now(connection), self._break_off) > 0
        except Stopped:
            return False

    def call_deadlines(self) -> bool:
        with self._database.work() as connection:
            return self._deadlines.step(connection, _now(connection))

    def forget(self) -> bool:
        """Delete what has had its time; the centre is no diary of who was where."""
        with self._database.work() as connection:
            now = _now(connection)
            for over in _over(now):
                connection.execute(over)
            messages.clear(connection, now)
            notices_rows.clear(connection, now)
            questions.forget(connection)
        return False

    def cut_stalled(self, idle: timedelta = IDLE_AT_MOST, busy: timedelta = BUSY_AT_MOST) -> bool:
        """End kiosks' connections that hold something open far longer than an honest one would: a thief can unset the
        limits of its login, and lock persons' rows or hold the projector back for ever.
        """
        with self._database.work() as connection:
            cut = connection.execute(_STALLED, {"idle": idle, "busy": busy}).rowcount
        if cut:
            log.warning("connections of kiosks were stalled, and are cut", count=cut)
        return False

    def close(self) -> None:
        self._queue.close()
        self._database.close()

    def _break_off(self, done: int) -> None:
        if self._stop.is_set():
            raise Stopped


def _over(now: datetime) -> tuple[Delete, ...]:
    """Codes stay for the windows they are counted in, proofs for kiosks that were long offline; guesses go with
    their codes.
    """
    return (
        delete(schema.code_request).where(schema.code_request.c.expires_at < now - KEPT),
        delete(schema.session).where(schema.session.c.until < now),
        delete(schema.password_try).where(schema.password_try.c.at < now - KEPT),
        delete(schema.proof).where(schema.proof.c.at < now - PROOFS_KEPT),
        delete(schema.password_proof).where(schema.password_proof.c.at < now - PROOFS_KEPT),
        delete(schema.kept_draft).where(schema.kept_draft.c.edition < edition_of(now - DRAFTS_KEPT)),
        delete(_quota).where(_quota.c.minute < now - QUOTAS_KEPT),
        delete(staff_schema.staff_session).where(staff_schema.staff_session.c.until < now),
        delete(staff_schema.staff_try).where(staff_schema.staff_try.c.at < now - TRIES_KEPT),
        delete(staff_schema.staff_door).where(staff_schema.staff_door.c.at < now - TRIES_KEPT),
    )


def _now(connection: Connection) -> datetime:
    moment: datetime = connection.execute(text("select centre.now()")).scalar_one()
    return moment.astimezone(UTC)
