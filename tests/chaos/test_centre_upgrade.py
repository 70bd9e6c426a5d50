"""A centre of the first day, with rows in every table, becomes today's while a kiosk goes on sending."""

from __future__ import annotations

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from uuid import UUID, uuid4

import psycopg
import pytest
from centre_books import Books
from chaos_kit import HAMAD, PASSWORD, SALMA, InnerKiosk, a_document, a_fact, added, an_account
from pg_fixtures import PgCentre, PgDatabase

from kiosk.central.postgres import roles
from kiosk.central.postgres.migrate import STEPS, migrate
from kiosk.domain.facts import ApplicationSubmitted, fact_kinds
from kiosk.services.ports import CHUNK, Chunk, OutboxCounts, Verdict

MOBILE = "0551234567"
PEOPLE = [f"10002{number:05d}" for number in range(10_000)]
TABLES = "select tablename from pg_tables where schemaname = 'centre' and tablename <> 'alembic_version'"
Rows = dict[str, list[dict[str, object]]]


def first_day(connection: psycopg.Connection) -> None:
    """What a program of that day published: codes' figures, and kinds without their speakers."""
    connection.execute(
        """insert into centre.code_policy
            (digits, lifetime, tries, resend_after, requests, period, session, persons_per_mobile)
            values (6, '5 minutes', 5, '1 minute', 5, '15 minutes', '15 minutes', 5)"""
    )
    with connection.cursor() as cursor:
        kinds = [(name, version) for name, (_, version) in fact_kinds().items()]
        cursor.executemany("insert into centre.fact_kind values (%s, %s)", kinds)


@pytest.fixture
def old_centre(pg_database: PgDatabase, tmp_path: Path) -> PgCentre:
    """As the first step leaves it."""
    for file in (STEPS / "env.py", *STEPS.glob("versions/r0001_*.py")):
        copy = tmp_path / "steps" / file.relative_to(STEPS)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(file.read_bytes())
    with psycopg.connect(pg_database.dsn()) as connection:
        roles.prepare(connection)
    migrate(pg_database.dsn(), tmp_path / "steps", tell=first_day)
    return PgCentre(pg_database.server, pg_database.name)


@pytest.fixture
def kiosks(old_centre: PgCentre) -> Iterator[tuple[InnerKiosk, InnerKiosk]]:
    first, second = (
        InnerKiosk(number, old_centre.dsn(f"kiosk_{number}"), old_centre.password(number))
        for number in ("0007", "0008")
    )
    yield first, second
    first.close()
    second.close()


def use_everything(kiosk: InnerKiosk, centre: psycopg.Connection) -> str:
    """Somebody applied, and is still signed in; somebody else waits for a code; a document is half here."""
    application = ApplicationSubmitted(uuid4(), "000700000018", "social_security", 3, {}, (), ())
    kiosk.append(an_account("0007", SALMA, MOBILE), a_fact(body=application))
    kiosk.hand_in(b"whole" * 1000)
    assert kiosk.sync.round().counts == OutboxCounts()
    ticket = kiosk.central.request_code(SALMA, "")
    sent = 'select "values"::json ->> %s from centre.message'
    (code,) = centre.execute(sent, ["code"]).fetchone() or ("",)
    answer = kiosk.central.confirm_code(ticket.id, code)
    assert answer.verdict is Verdict.CONFIRMED
    waiting = kiosk.central.request_code(HAMAD, MOBILE)
    with psycopg.connect(kiosk.dsn, password=kiosk.password) as connection:
        connection.execute("select api_v1.guess(%s, '000000')", [waiting.id])
    return answer.session


def rows_of(centre: psycopg.Connection) -> Rows:
    """Every table of the schema, by its name."""
    names = [name for (name,) in centre.execute(TABLES)]
    return {
        name: [row for (row,) in centre.execute(f"select to_jsonb(t) from centre.{name} t".encode())] for name in names
    }


def test_an_upgrade_keeps_every_row_and_the_kiosks_go_on(
    old_centre: PgCentre, kiosks: tuple[InnerKiosk, InnerKiosk]
) -> None:
    kiosk, busy = kiosks
    content = bytes(range(251)) * (3 * CHUNK // 502)
    document = a_document(content)
    busy.sync.round()
    with old_centre.connect() as centre:
        session = use_everything(kiosk, centre)
        kiosk.central.push([added("0007", document)])
        kiosk.central.put_chunk(Chunk(document.id, document.sha256, len(content), 0, content[:CHUNK]))
        before = rows_of(centre)
        assert [name for name, rows in before.items() if not rows] == []

        made_meanwhile = upgrade_while_busy(old_centre, busy)

        after = rows_of(centre)
    for name, rows in before.items():
        assert missing(rows, after[name]) == [], name
    assert len(kiosk.central.pull(session, 0)) == 4
    rest = Chunk(document.id, document.sha256, len(content), CHUNK, content[CHUNK:])
    assert kiosk.central.put_chunk(rest) == len(content)
    assert b"".join(bytes_of(kiosk, session, document.id)) == content, "one part lies as it did then"
    with old_centre.connect() as centre:
        books = Books.of(centre)
    books.check_chain()
    books.check_documents()
    assert [line.id for line in books.lines if line.kiosk == "0008"] == made_meanwhile
    for registered in (SALMA, *PEOPLE[: len(made_meanwhile)]):
        assert kiosk.central.sign_in(registered, PASSWORD).session, "registered before the upgrade, or during it"


def bytes_of(kiosk: InnerKiosk, session: str, document: UUID) -> Iterator[bytes]:
    start = 0
    while data := kiosk.central.get_chunk(session, document, start):
        yield data
        start += len(data)


def upgrade_while_busy(centre: PgCentre, busy: InnerKiosk) -> list[UUID]:
    """The registrations of others that were made meanwhile, and one afterwards."""
    made: list[UUID] = []
    with ThreadPoolExecutor(1) as administrator:
        upgrade = administrator.submit(migrate, centre.dsn())
        while not upgrade.done():
            made += busy.append(an_account("0008", PEOPLE[len(made)], MOBILE))
            busy.sync.round()
        upgrade.result()
    made += busy.append(an_account("0008", PEOPLE[len(made)], MOBILE))
    assert busy.sync_until_all_has_left().counts == OutboxCounts()
    return made


def missing(rows: list[dict[str, object]], now: list[dict[str, object]]) -> list[dict[str, object]]:
    """Rows that are not there any more with all they held; more columns may have come."""
    if not rows:
        return []
    there = {json.dumps({column: row.get(column) for column in rows[0]}, sort_keys=True) for row in now}
    return [row for row in rows if json.dumps(row, sort_keys=True) not in there]
