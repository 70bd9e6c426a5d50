"""Fills a centre with persons in seconds, on the server itself: several facts each, and what their visits leave."""

from __future__ import annotations

from ground import Centre
from households import FactMaker

from kiosk.domain.facts import to_json

FACTS = 4
FIRST = 1_000_000_000
"""The national ID of the first person; every second one from here on is known, and those between them are not."""

# Indexes are built afterwards, and nothing is written twice: a load as after a restore.
FILL = """
set session_replication_role = replica;
set maintenance_work_mem = '512MB';
create temp table kept on commit preserve rows as
    select c.conname, c.conrelid::regclass::text as owner, pg_get_constraintdef(c.oid) as def
    from pg_constraint c where c.conrelid = 'centre.journal'::regclass and c.contype in ('p', 'u');
do $$ declare k record; begin for k in select * from kept loop
    execute format('alter table %s drop constraint %I', k.owner, k.conname); end loop; end $$;
drop index centre.journal_feed;
insert into centre.person (national_id, mobile, next_number, last_digest)
    select (FIRST + 2 * n)::text, '05' || lpad(n::text, 8, '0'), FACTS + 1, repeat('0', 64)
    from generate_series(0, PERSONS - 1) n;
insert into centre.journal (id, person, number, previous, digest, text, kiosk, received_at, proven)
    select gen_random_uuid(), p.id, f, repeat('0', 64), repeat('0', 64), 'TEXT', '0001', now() - interval '1 day', true
    from centre.person p, generate_series(1, FACTS) f;
do $$ declare k record; begin for k in select * from kept loop
    execute format('alter table %s add constraint %I %s', k.owner, k.conname, k.def); end loop; end $$;
create index journal_feed on centre.journal (xid, seq);
insert into centre.reference (reference, application)
    select '9' || lpad(n::text, 11, '0'), gen_random_uuid() from generate_series(0, PERSONS - 1) n;
insert into centre.proof (person, kiosk, at)
    select (FIRST + 2 * n)::text, '0001', now() - n % 86400 * interval '90 seconds'
    from generate_series(0, PERSONS - 1) n;
insert into centre.code_request (person, typed, mobile, seal, made_at, expires_at, state, kiosk)
    select (FIRST + 2 * n)::text, '', '05' || lpad(n::text, 8, '0'), sha256(n::text::bytea),
        now() - n % 1440 * interval '1 minute' - interval '1 hour', now() - interval '30 minutes',
        'used', '0001' from generate_series(0, PERSONS - 1, 20) n;
insert into centre.session (token_hash, person, kiosk, until)
    select sha256(n::text::bytea), (FIRST + 2 * n)::text, '0001', now() + interval '10 minutes'
    from generate_series(0, PERSONS - 1, 100) n;
insert into centre.document (id, person, sha256, total, arrived, kiosk)
    select gen_random_uuid(), p.id, repeat('0', 64), 500000, 500000, '0001' from centre.person p;
set session_replication_role = default;
"""


def fill(centre: Centre, persons: int) -> None:
    maker = FactMaker("0001")
    # Half a kilobyte each, or a million persons would take minutes: an account's fact.
    text = to_json(maker.account(maker.person())).replace("'", "''")
    words = {"PERSONS": str(persons), "FACTS": str(FACTS), "FIRST": str(FIRST), "TEXT": text}
    script = FILL
    for word, value in words.items():
        script = script.replace(word, value)
    with centre.connect() as connection:
        connection.execute(script.encode())
        connection.execute("vacuum analyze")
        connection.execute("checkpoint")
