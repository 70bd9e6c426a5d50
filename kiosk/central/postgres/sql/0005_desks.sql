-- Desks and the staff who work at them, and the lists that they read. Run by centre_owner. Kiosks and their functions
-- have no right to any of it; the functions of desk_v1 (owner centre_desk_api) are bound by row level security, by what
-- stands in settings that last for their transaction, each of which they set anew:
--   centre.desk        the number of the desk that calls
--   centre.staff       the staff number that is signing in, or has signed in
--   centre.lists       'yes' once somebody has signed in who may see lists
--   centre.all_staff   'yes' once somebody has signed in who may see or manage the staff
-- and, as for kiosks, centre.persons, centre.person_ids and centre.document.

alter table centre.kiosk add column office text not null default '';

-- A desk's clerks take in facts as a kiosk does: for that there is a kiosk of its number, with a login role of its own.
create table centre.desk (
    number text primary key check (number ~ '^[0-9]{4}$'),
    role name not null unique,
    office text not null default '',
    added_at timestamptz not null default now(),
    seen_at timestamptz,
    revoked_at timestamptz
);

-- What the program knows, written down at each migration: who may do what and say what, and the figures of signing in.
create table centre.staff_policy (
    one int primary key default 1 check (one = 1),
    tries int not null,
    locked interval not null,
    idle interval not null,
    longest interval not null,
    finds int not null,
    tries_an_hour int not null,
    behind interval not null,
    ahead interval not null
);
create table centre.staff_role (
    role text primary key,
    said_as text not null,
    actions text[] not null,
    says text[] not null,
    assigns_others boolean not null
);
alter table centre.fact_kind
    add column about_case boolean not null default false,
    add column decides boolean not null default false,
    add column fresh_eyes boolean not null default false,
    add column quiet boolean not null default false;

create table centre.staff (
    number text primary key check (number ~ '^[0-9]{1,10}$'),
    name text not null check (name ~ '\S' and char_length(name) <= 100),
    role text not null references centre.staff_role,
    seal bytea not null,
    active boolean not null default true
);

-- Who admitted, changed or retired whom. by: empty for whoever runs the centre.
create table centre.staff_log (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    by text not null,
    number text not null,
    name text not null,
    role text not null,
    active boolean not null,
    new_password boolean not null
);

-- Any number may be tried, known or not, so these two refer to no member of the staff. wrong: so many tries in a row.
create table centre.staff_door (
    number text primary key,
    wrong int not null,
    at timestamptz not null,
    locked_until timestamptz
);
create table centre.staff_try (
    id uuid primary key default gen_random_uuid(),
    desk text not null,
    number text not null,
    wrong int not null, -- which in a row; 0: the door was locked already
    seal bytea not null,
    at timestamptz not null,
    judged boolean not null default false,
    xid xid8 not null default pg_current_xact_id()
);
create index staff_try_of_desk on centre.staff_try (desk, at);

create table centre.staff_session (
    token_hash bytea primary key,
    number text not null,
    desk text not null,
    until timestamptz not null,
    ends timestamptz not null,
    finds int not null default 0
);
create index staff_session_of_number on centre.staff_session (number);
create table centre.staff_opened (
    token_hash bytea not null references centre.staff_session on delete cascade,
    person bigint not null,
    xid xid8 not null default pg_current_xact_id(),
    primary key (token_hash, person)
);
create table centre.staff_find (
    id uuid primary key default gen_random_uuid(),
    token_hash bytea not null references centre.staff_session on delete cascade,
    typed text not null,
    xid xid8 not null default pg_current_xact_id()
);
create index staff_find_of_session on centre.staff_find (token_hash);

-- ── the lists ───────────────────────────────────────────────────────────────────────────────────────────────────────

-- Filled anew by the worker, because the version of the read models has been raised.
alter table centre.application add column questions int not null default 0;
alter table centre.application alter column questions drop default;
drop index centre.application_queue;
create index application_by_id on centre.application (application, received_at);

-- References are compared as digits, so that their beginnings are read along an index whatever the database's language.
create table centre.case_queue (
    person bigint not null,
    application uuid not null,
    queue text not null,
    due date not null,
    submitted_at timestamptz not null,
    office text not null,
    officer text not null,
    status text not null,
    reference text collate "C" not null,
    primary key (person, application, queue)
);
create index case_queue_page on centre.case_queue (queue, due, submitted_at, application);
create index case_queue_office on centre.case_queue (queue, office, due, submitted_at, application);
create index case_queue_officer on centre.case_queue (queue, officer, due, submitted_at, application);
create index case_queue_status on centre.case_queue (queue, status, due, submitted_at, application);
create index case_queue_reference on centre.case_queue (queue, reference);

create table centre.case_count (
    queue text not null,
    officer text not null,
    due date not null,
    n bigint not null,
    primary key (queue, officer, due)
);

-- ── who may ─────────────────────────────────────────────────────────────────────────────────────────────────────────

-- Once for a transaction, not once a row: a condition that asks for no column is asked before any row is read.
create function centre.said_yes(setting text) returns boolean language sql stable as $$
    select coalesce(current_setting(setting, true), '') = 'yes'
$$;

alter table centre.application enable row level security;
alter table centre.case_queue enable row level security;
alter table centre.case_count enable row level security;
alter table centre.staff enable row level security;
alter table centre.staff_log enable row level security;
alter table centre.staff_door enable row level security;
alter table centre.staff_try enable row level security;
alter table centre.staff_session enable row level security;
alter table centre.staff_opened enable row level security;
alter table centre.staff_find enable row level security;

create policy desk on centre.application for select to centre_desk_api using ((select centre.said_yes('centre.lists')));
create policy desk on centre.case_queue for select to centre_desk_api using ((select centre.said_yes('centre.lists')));
create policy desk on centre.case_count for select to centre_desk_api using ((select centre.said_yes('centre.lists')));
create policy desk on centre.person to centre_desk_api
    using (national_id = any (array(select unnest(nullif(current_setting('centre.persons', true), '')::text[])))
        or id = any (array(select unnest(nullif(current_setting('centre.person_ids', true), '')::bigint[]))));
create policy desk on centre.journal to centre_desk_api
    using (person = any (array(select unnest(nullif(current_setting('centre.person_ids', true), '')::bigint[]))));
create policy desk on centre.document for select to centre_desk_api
    using (id = nullif(current_setting('centre.document', true), '')::uuid);
create policy desk on centre.chunk for select to centre_desk_api
    using (document = nullif(current_setting('centre.document', true), '')::uuid);
create policy desk on centre.staff to centre_desk_api
    using (number = current_setting('centre.staff', true) or (select centre.said_yes('centre.all_staff')));
create policy desk on centre.staff_log for insert to centre_desk_api
    with check ((select centre.said_yes('centre.all_staff')));
create policy desk on centre.staff_door to centre_desk_api
    using (number = current_setting('centre.staff', true) or (select centre.said_yes('centre.all_staff')));
create policy desk on centre.staff_try to centre_desk_api using (desk = current_setting('centre.desk', true));
create policy desk on centre.staff_session to centre_desk_api
    using (desk = current_setting('centre.desk', true) or (select centre.said_yes('centre.all_staff')));
create policy desk on centre.staff_opened to centre_desk_api
    using (token_hash in (select s.token_hash from centre.staff_session s));
create policy desk on centre.staff_find to centre_desk_api
    using (token_hash in (select s.token_hash from centre.staff_session s));

create policy worker on centre.application to centre_worker using (true);
create policy worker on centre.case_queue to centre_worker using (true);
create policy worker on centre.case_count to centre_worker using (true);
create policy worker on centre.staff_door to centre_worker using (true);
create policy worker on centre.staff_try to centre_worker using (true);
create policy worker on centre.staff_session to centre_worker using (true);

grant usage on schema centre to centre_desk_api;
grant select on centre.secret, centre.fact_kind, centre.staff_policy, centre.staff_role to centre_desk_api;
grant select, update (seen_at) on centre.desk to centre_desk_api;
grant select, update (next_number, last_digest) on centre.person to centre_desk_api;
grant select, insert on centre.journal, centre.staff_opened, centre.staff_find to centre_desk_api;
grant delete on centre.staff_find to centre_desk_api;
grant select on centre.document, centre.chunk, centre.application, centre.case_queue, centre.case_count to centre_desk_api;
grant select, insert, update (name, role, seal, active) on centre.staff to centre_desk_api;
grant insert on centre.staff_log to centre_desk_api;
grant select, insert, update, delete on centre.staff_door, centre.staff_session to centre_desk_api;
grant select, insert, update (judged) on centre.staff_try to centre_desk_api;

grant select, insert, update, delete on centre.case_queue, centre.case_count to centre_worker;
grant select, delete on centre.staff_door, centre.staff_try, centre.staff_session to centre_worker;
grant select on centre.desk to centre_worker;
