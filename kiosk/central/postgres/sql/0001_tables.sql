-- The centre's tables. Run by centre_owner; kiosks have no right here at all, and the functions of api_v1 (owner
-- centre_api) are themselves bound by row level security, so that a mistake in one of them shows one person at most.
--
-- What a function is about stands in settings that last for its transaction, and each function sets all of them anew:
--   centre.kiosk      the number of the kiosk that calls
--   centre.persons    the national IDs whose rows it may see, an array; centre.person_ids the same persons' keys
--   centre.mobile     the mobile whose use is counted
--   centre.document   the document whose pieces it may see

-- The only clock of the centre.
create function centre.now() returns timestamptz language sql stable
    set search_path = pg_catalog, pg_temp
    as $$ select clock_timestamp() $$;

create table centre.secret (
    one int primary key default 1 check (one = 1),
    pepper bytea not null
);
insert into centre.secret (pepper)
    values (uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));

-- What the program knows, written down at each migration: the figures of the code, and the kinds of facts.
create table centre.code_policy (
    one int primary key default 1 check (one = 1),
    digits int not null,
    lifetime interval not null,
    tries int not null,
    resend_after interval not null,
    requests int not null,
    period interval not null,
    session interval not null,
    persons_per_mobile int not null
);
create table centre.fact_kind (
    name text primary key,
    version int not null
);

create table centre.kiosk (
    number text primary key check (number ~ '^[0-9]{4}$'),
    role name not null unique,
    added_at timestamptz not null default now(),
    seen_at timestamptz,
    revoked_at timestamptz
);

create table centre.person (
    id bigint generated always as identity primary key,
    national_id text not null unique,
    mobile text,
    next_number int not null default 1,
    last_digest text not null default repeat('0', 64) -- of the newest fact: locked together with its number
);

create table centre.journal (
    seq bigint generated always as identity,
    id uuid primary key,
    person bigint not null, -- no foreign key: push has the person's row locked, and the check would cost a tenth
    number int not null,
    previous text not null,
    digest text not null,
    text text not null,
    kiosk text not null,
    received_at timestamptz not null,
    proven boolean not null,
    xid xid8 not null default pg_current_xact_id(),
    unique (person, number)
);
create index journal_feed on centre.journal (xid, seq);
-- The usual compression costs an eighth of storing a fact, this one nearly nothing; not every PostgreSQL brings it.
do $$
begin
    if (select 'lz4' = any (enumvals) from pg_settings where name = 'default_toast_compression') then
        alter table centre.journal alter column text set compression lz4;
    end if;
end
$$;

create table centre.reference (
    reference text primary key,
    application uuid not null
);

-- Anybody may ask for a code, known or not, so these hold the national ID and refer to no person.
create table centre.code_request (
    ticket uuid primary key default gen_random_uuid(),
    person text not null,
    typed text not null,
    mobile text not null,
    seal bytea not null,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    state text not null default 'open' check (state in ('open', 'replaced', 'used')),
    attempts int not null default 0,
    kiosk text not null
);
create index code_request_of_person on centre.code_request (person, made_at);
create index code_request_of_mobile on centre.code_request (typed, made_at);
create index code_request_of_kiosk on centre.code_request (kiosk, made_at);
create index code_request_expiry on centre.code_request (expires_at);

create table centre.guess (
    id uuid primary key default gen_random_uuid(),
    ticket uuid not null references centre.code_request on delete cascade,
    number int not null,
    seal bytea not null,
    at timestamptz not null,
    kiosk text not null,
    xid xid8 not null default pg_current_xact_id()
);
create index guess_of_ticket on centre.guess (ticket);
create index guess_of_kiosk on centre.guess (kiosk, at);

create table centre.session (
    token_hash bytea primary key,
    person text not null,
    kiosk text not null,
    until timestamptz not null
);
create index session_expiry on centre.session (until);

-- When a code was confirmed for whom and where: what a fact's claim to have been made with one is held against.
create table centre.proof (
    person text not null,
    kiosk text not null,
    at timestamptz not null,
    primary key (person, kiosk, at)
);
create index proof_age on centre.proof (at);

-- mobile '' goes nowhere: an unknown person's request does the same work as a known one's.
create table centre.message (
    id uuid primary key default gen_random_uuid(),
    mobile text not null,
    kind text not null,
    "values" text not null,
    next_at timestamptz not null,
    until timestamptz not null,
    attempts int not null default 0
);
create index message_due on centre.message (next_at);

create table centre.document (
    id uuid primary key,
    person bigint not null references centre.person,
    sha256 text not null,
    total int not null default 0,
    arrived int not null default 0,
    kiosk text not null
);
create index document_of_person on centre.document (person);
-- Those not yet whole are few, and are counted without reading the others.
create index document_arriving on centre.document (id) where arrived < total or total = 0;

create table centre.chunk (
    document uuid not null references centre.document,
    "offset" int not null,
    data bytea not null,
    primary key (document, "offset")
);
-- Documents are packed already; trying again costs more than it saves.
alter table centre.chunk alter column data set storage external;

create table centre.quota (
    kiosk text not null,
    minute timestamptz not null,
    facts bigint not null default 0,
    bytes bigint not null default 0,
    primary key (kiosk, minute)
);

-- The second wall.
alter table centre.person enable row level security;
alter table centre.journal enable row level security;
alter table centre.code_request enable row level security;
alter table centre.guess enable row level security;
alter table centre.session enable row level security;
alter table centre.document enable row level security;
alter table centre.chunk enable row level security;
alter table centre.message enable row level security;

create policy api on centre.person to centre_api
    using (national_id = any (array(select unnest(nullif(current_setting('centre.persons', true), '')::text[]))));
create policy api on centre.journal to centre_api
    using (person = any (array(select unnest(nullif(current_setting('centre.person_ids', true), '')::bigint[])))
        or kiosk = current_setting('centre.kiosk', true));
create policy api on centre.code_request to centre_api
    using (person = any (array(select unnest(nullif(current_setting('centre.persons', true), '')::text[])))
        or kiosk = current_setting('centre.kiosk', true)
        or typed = current_setting('centre.mobile', true));
create policy api on centre.guess to centre_api
    using (kiosk = current_setting('centre.kiosk', true));
create policy api on centre.session to centre_api
    using (kiosk = current_setting('centre.kiosk', true));
create policy api on centre.document to centre_api
    using (kiosk = current_setting('centre.kiosk', true)
        or person = any (array(select unnest(nullif(current_setting('centre.person_ids', true), '')::bigint[]))));
create policy api on centre.chunk to centre_api
    using (document = nullif(current_setting('centre.document', true), '')::uuid);
create policy api on centre.message for insert to centre_api with check (true);

create policy worker on centre.person for select to centre_worker using (true);
create policy worker on centre.journal for select to centre_worker using (true);
create policy worker on centre.document for select to centre_worker using (true);
create policy worker on centre.code_request to centre_worker using (true);
create policy worker on centre.guess to centre_worker using (true);
create policy worker on centre.session to centre_worker using (true);
create policy worker on centre.message to centre_worker using (true);

grant usage on schema centre to centre_api, centre_worker;
grant select on centre.secret, centre.code_policy, centre.fact_kind to centre_api;
grant select, update (seen_at) on centre.kiosk to centre_api;
grant select, insert, update (mobile, next_number, last_digest) on centre.person to centre_api;
grant select, insert on centre.journal, centre.reference, centre.proof, centre.session to centre_api;
grant select, insert, update (state, attempts) on centre.code_request to centre_api;
grant select, insert, delete, update (number) on centre.guess to centre_api;  -- update: to lock its row
grant update (until) on centre.session to centre_api;
grant insert on centre.message to centre_api;
grant select, insert, update (total, arrived) on centre.document to centre_api;
grant select, insert, delete on centre.chunk to centre_api;
grant select, insert, update on centre.quota to centre_api;

grant select on centre.person, centre.journal, centre.document, centre.kiosk, centre.reference, centre.fact_kind to centre_worker;
grant select, delete on centre.code_request, centre.guess, centre.session, centre.proof, centre.quota to centre_worker;
grant select, insert, update, delete on centre.message to centre_worker;
