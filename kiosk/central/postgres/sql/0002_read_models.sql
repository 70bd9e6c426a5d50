-- The read models (kiosk/central/read_models.py says what each is for) and what else the worker may do. Run by
-- centre_owner. Kiosks and their functions have no right to any of it.

create table centre.application (
    person bigint not null,
    application uuid not null,
    reference text not null,
    programme text not null,
    kiosk text not null,
    submitted_at timestamptz not null,
    received_at timestamptz not null,
    status text not null,
    documents int not null,
    missing int not null,
    assurance text not null,
    proven boolean not null,
    primary key (person, application)
);
create index ix_application_reference on centre.application (reference);
create index application_queue on centre.application (status, submitted_at);

create table centre.application_document (
    person bigint not null,
    application uuid not null,
    document uuid not null,
    primary key (person, application, document)
);

create table centre.account (
    person bigint primary key,
    registered_at timestamptz not null,
    assurance text not null,
    proven boolean not null,
    contested boolean not null
);
create index ix_account_contested on centre.account (contested);

create table centre.unreadable (
    person bigint not null,
    fact uuid primary key,
    number int not null,
    reason text not null
);
create index ix_unreadable_person on centre.unreadable (person);

create table centre.day_count (
    day date not null,
    kiosk text not null,
    kind text not null,
    n bigint not null,
    primary key (day, kiosk, kind)
);

-- Before the first step: nothing seen, by no program and on no server.
create table centre.projector_cursor (
    one int primary key check (one = 1),
    epoch text not null,
    version int not null,
    xid text not null,
    seq bigint not null,
    at timestamptz
);
insert into centre.projector_cursor (one, epoch, version, xid, seq) values (1, '', 0, '0', 0);

-- Transaction numbers begin anew where a dump is restored, and the facts in it would lie in the future: whoever follows
-- the journal would never come to them. They count as settled long ago instead; xid is no part of the hash chain.
create function centre.adopt_journal() returns void language sql security definer
    set search_path = pg_catalog, pg_temp as $$
    update centre.journal set xid = '3' where xid >= pg_snapshot_xmax(pg_current_snapshot())
$$;
revoke execute on function centre.adopt_journal() from public;

grant select, insert, update, delete on centre.application, centre.application_document, centre.account,
    centre.unreadable, centre.day_count to centre_worker;
grant select, update on centre.projector_cursor to centre_worker;
grant execute on function centre.adopt_journal(), centre.now() to centre_worker;
