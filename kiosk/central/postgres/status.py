"""How the centre is doing, in figures: nothing here tells of a person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, func, select, text

from kiosk.central import schema
from kiosk.central.postgres.alerts import fleet
from kiosk.central.postgres.feed import PostgresFeed
from kiosk.central.postgres.operators import transaction
from kiosk.central.projector import Projector
from kiosk.domain.fleet import troubles, worst_first
from kiosk.domain.health import State

# Above it the planner's estimate is told: counting takes as long as reading the table.
COUNTED = 1_000_000
FIGURES = text("""
    select
        (select max(substr(nspname, 6)::int) from pg_namespace where nspname ~ '^api_v[0-9]+$') as wire,
        (select version_num from centre.alembic_version) as schema,
        (select count(*) from centre.kiosk where revoked_at is null) as enrolled,
        (select count(*) from centre.kiosk where revoked_at is null
            and seen_at > centre.now() - interval '15 minutes') as active,
        (select count(*) from centre.kiosk where revoked_at is not null) as revoked,
        (select count(*) from centre.desk where revoked_at is null) as desks,
        (select count(*) from centre.staff_session where until > centre.now()) as signed_in,
        (select max(seen_at) from centre.kiosk) as last_seen,
        (select count(*) from centre.document where arrived < total or total = 0) as documents_arriving,
        (select count(*) from centre.message) as messages_waiting,
        (select min(next_at) from centre.message) as messages_since,
        (select count(*) from centre.notice where next_at is not null) as notices_waiting,
        (select count(*) from centre.notice where next_at is not null and attempts > 0) as notices_failing,
        (select count(*) from centre.unreadable) as unreadable,
        (select count(*) from centre.account where contested) as contested,
        (select coalesce(jsonb_object_agg(kind, serial), '{}') from centre.fleet_order) as orders,
        (select coalesce(bool_or(held), false) from centre.fleet_order where kind = 'update') as update_held,
        (select count(*) from pg_stat_replication where state = 'streaming') as standbys,
        (select count(*) from pg_stat_replication where state = 'streaming'
            and sync_state in ('sync', 'quorum')) as synchronous,
        pg_database_size(current_database()) as size,
        centre.now() as now
""")


@dataclass(frozen=True, slots=True)
class CentreStatus:
    """now: by the centre's clock. wire: the newest version of the functions. schema: the last migration.

    enrolled, revoked: kiosks. active: of the enrolled, those seen in the last 15 minutes; last_seen: any of them.
    troubled: the faults of each kiosk that has any, by its number. desks: let in; signed_in: sessions of the staff that
    are open.
    persons, facts: counted up to a million, estimated above. documents_arriving: announced and not yet whole.
    messages_since: when the message that waits longest was, or will be, due. notices_failing: those of the waiting that
    were tried before. lag: facts the read models do not show
    yet, counted up to ten thousand; lag_seconds: how long the first of them has been here.
    unreadable: facts that the read models went past; contested: persons registered more than once, and not settled.
    orders: of the fleet's owner, the serial of the newest by its kind; update_held: kiosks are not given that one.
    standbys: that follow now; synchronous: of these, those a commit may wait for. size: of the database, in bytes.
    """

    now: datetime
    wire: int
    schema: str
    enrolled: int
    active: int
    revoked: int
    desks: int
    signed_in: int
    last_seen: datetime | None
    troubled: dict[str, list[str]]
    persons: int
    facts: int
    documents_arriving: int
    messages_waiting: int
    messages_since: datetime | None
    notices_waiting: int
    notices_failing: int
    lag: int
    lag_seconds: float
    unreadable: int
    contested: int
    orders: dict[str, int]
    update_held: bool
    standbys: int
    synchronous: int
    size: int


def status(dsn: str) -> CentreStatus:
    """As a superuser, or as a member of centre_owner or centre_worker. Raises CentreFault."""
    with transaction(dsn) as connection:
        figures: dict[str, Any] = dict(connection.execute(FIGURES).mappings().one())
        behind = Projector(PostgresFeed()).behind(connection)
        waited = (figures["now"] - behind.since).total_seconds() if behind.since else 0.0
        return CentreStatus(
            **figures,
            troubled=_troubled(connection, figures["now"]),
            persons=_count(connection, schema.person),
            facts=_count(connection, schema.journal),
            lag=behind.facts,
            lag_seconds=max(waited, 0.0),
        )


def _troubled(connection: Connection, now: datetime) -> dict[str, list[str]]:
    faults = {
        line.kiosk: [trouble.value for trouble, state in troubles(line, now) if state is State.FAULT]
        for line in worst_first(tuple(fleet(connection)), now)
    }
    return {kiosk: found for kiosk, found in faults.items() if found}


def _count(connection: Connection, table: Table) -> int:
    estimate = text("select greatest(reltuples, 0)::bigint from pg_class where oid = cast(:name as regclass)")
    about = int(connection.execute(estimate, {"name": f"centre.{table.name}"}).scalar_one())
    return about if about > COUNTED else connection.execute(select(func.count()).select_from(table)).scalar_one()
