"""`make bench-simulation`: a change tried on a million households, beside a plain aggregate over the same rows in the
same minutes; and one household by the rules themselves, with its trace.

KIOSK_BENCH_HOUSEHOLDS sets how many, 1,000,000 unless told.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from statistics import median
from time import perf_counter
from urllib.parse import quote

from ground import Row, new_centre
from pg_server import Server
from samples import sample_case
from sqlalchemy import create_engine, text

from kiosk.central import read_models, simulating
from kiosk.central.postgres import admin, staff_admin
from kiosk.central.postgres.desk import PostgresDesk
from kiosk.central.terms import terms_in_force
from kiosk.domain.rules import assess
from kiosk.domain.rules.figures import HouseholdFigures
from kiosk.domain.simulation import Change
from kiosk.domain.staff import Staff, StaffRole
from kiosk.services.simulations import Run, Simulated

HOUSEHOLDS = int(os.environ.get("KIOSK_BENCH_HOUSEHOLDS", "1000000"))
ROUNDS, LOOKS = 3, 300
MOST_S, MOST_MS = 60.0, 1.0
PASSWORD = "of the bench"
CHANGE = Change("base.head", date(2027, 1, 1), Decimal(1400))
# h: the same for a household in every run, and as good as any dice. Income near the edge of what is entitled.
FILL = """
    insert into centre.household
    select i, lpad((1 + h % 14)::text, 2, '0'), h % 200 > 0, (h / 3 % 64)::int & 5, h / 5 % 2 * (h / 7 % 700000),
        h / 11 % 4 / 3 * (h / 13 % 250000), h / 17 % 10 / 9 * (h / 19 % 9000000), 18 + h / 23 % 60, h / 29 % 100, -1, 0,
        h % 50 = 1, h % 9 = 1
    from (select i, abs(hashint8(i))::bigint as h from generate_series(1, SO_MANY) i) made
"""
# What any report over these rows costs at least: the same groups, plain sums.
PLAIN = """
    select region, case when dependents < 6 then dependents + 1 else 7 end as size, count(*),
        sum(earned), sum(unearned), sum(wealth), count(case when failed then 1 end)
    from {schema}household group by 1, 2
"""


def rows(server: Server) -> list[Row]:
    return [*_at_the_centre(server), *_in_one_file(), *_one_household()]


def _at_the_centre(server: Server) -> list[Row]:
    centre = new_centre(server, "bench_simulation", ())
    dsn = server.dsn(database=centre.name)
    staff_admin.put_staff(dsn, Staff("1004", "فهد الدوسري", StaffRole.SUPERVISOR), PASSWORD)
    password = quote(admin.add_desk(dsn, "9901"), safe="")
    desk = PostgresDesk(f"postgresql://desk_9901:{password}@127.0.0.1:{server.port}/{centre.name}")
    session = desk.sign_in("1004", PASSWORD).session
    with centre.connect() as connection:
        connection.execute(FILL.replace("SO_MANY", str(HOUSEHOLDS)).encode())
        connection.commit()
        connection.autocommit = True
        connection.execute("vacuum analyze centre.household")
        connection.execute("checkpoint")
        plain = PLAIN.format(schema="centre.").encode()
        tried, asked = _in_turns(lambda: _simulated(desk, session), lambda: connection.execute(plain).fetchall())
    desk.close()
    return _told("in PostgreSQL, over the desk's door", tried, asked)


def _simulated(desk: PostgresDesk, session: str) -> Simulated:
    run = Run.of(CHANGE, terms_in_force().policy)
    while run.start is not None:
        run = run.with_(run.ask(desk, session))
    found = run.found
    if found.whole.households != HOUSEHOLDS or not (found.whole.gained and found.whole.more and found.whole.review):
        raise RuntimeError(f"not what was to be tried: {found.whole}")
    return found


def _in_one_file() -> list[Row]:
    engine, run = create_engine("sqlite://"), Run.of(CHANGE, terms_in_force().policy)
    with engine.begin() as connection:
        read_models.metadata.create_all(connection)
        connection.execute(
            text("""
            with recursive made (i, h) as (
                select 1, 7919 union all select i + 1, (h * 1103515245 + 12345) % 2147483648 from made where i < :n)
            insert into household
            select i, printf('%02d', 1 + h % 14), h % 200 > 0, h / 3 % 6, h / 5 % 2 * (h / 7 % 700000),
                h / 11 % 4 / 3 * (h / 13 % 250000), h / 17 % 10 / 9 * (h / 19 % 9000000), 18 + h / 23 % 60,
                h / 29 % 100, -1, 0, h % 50 = 1, h % 9 = 1
            from made
            """),
            {"n": HOUSEHOLDS},
        )

        def simulated() -> None:
            for start in range(0, HOUSEHOLDS + 1, simulating.SLICE):
                simulating.in_sqlite(connection.execute, run.before, run.after, start)

        plain = text(PLAIN.format(schema=""))
        tried, asked = _in_turns(simulated, lambda: connection.execute(plain).all())
    engine.dispose()
    return _told("in SQLite", tried, asked)


def _in_turns(*looks: Callable[[], object]) -> list[list[float]]:
    """Seconds of each, one after the other, so that a busy minute meets both."""
    took: list[list[float]] = [[] for _ in looks]
    for _ in range(ROUNDS):
        for times, look in zip(took, looks, strict=True):
            began = perf_counter()
            look()
            times.append(perf_counter() - began)
    return took


def _told(where: str, tried: list[float], asked: list[float]) -> list[Row]:
    spread = " ".join(f"{seconds:.2f}" for seconds in tried)
    name = f"{HOUSEHOLDS:,} households {where}"
    ratio = median(tried) / median(asked)
    return [
        Row(f"{name}, s", median(tried), MOST_S, False, spread),
        Row(f"{name}, / plain aggregate", ratio, None, False, f"{median(asked):.2f} s plain"),
    ]


def _one_household() -> list[Row]:
    case, policy, month = sample_case(), terms_in_force().policy, date(2026, 11, 1)
    whole = _median_ms(lambda: assess(case, policy, month))
    figures = _median_ms(lambda: HouseholdFigures.of(case, policy, month))
    return [
        Row("one household with its trace, ms", whole, MOST_MS, False, f"median of {LOOKS}"),
        Row("one household put into figures, ms", figures, None, False, "by the projector, at each of its facts"),
    ]


def _median_ms(look: Callable[[], object]) -> float:
    times = []
    for _ in range(LOOKS):
        began = perf_counter()
        look()
        times.append(perf_counter() - began)
    return median(times) * 1000
