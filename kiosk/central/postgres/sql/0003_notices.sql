-- Notices: what persons are told of by SMS and e-mail, and that it was tried. Run by centre_owner. Kiosks and their
-- functions have no right to any of it.

-- One row for each fact and channel until its time is over, so that nothing is told twice. next_at: null once it is done.
create table centre.notice (
    fact uuid not null,
    channel text not null,
    person bigint not null references centre.person,
    destination text not null,
    kind text not null,
    "values" text not null,
    next_at timestamptz,
    until timestamptz not null,
    attempts int not null default 0,
    primary key (fact, channel)
);
create index notice_due on centre.notice (channel, next_at) where next_at is not null;
create index notice_of_person on centre.notice (person, channel);
create index ix_notice_until on centre.notice (until);

-- Before the first step: nothing seen, on no server.
create table centre.notice_cursor (
    one int primary key check (one = 1),
    epoch text not null,
    xid text not null,
    seq bigint not null
);
insert into centre.notice_cursor (one, epoch, xid, seq) values (1, '', '0', 0);

alter table centre.notice enable row level security;
create policy worker on centre.notice to centre_worker using (true);
grant select, insert, update, delete on centre.notice to centre_worker;
grant select, update on centre.notice_cursor to centre_worker;

-- The one thing that a worker may write into a journal: that somebody was told, or could not be. It is bound by row level
-- security to this person's rows, and follows the rules of the chain as push does.
create function centre.note_attempt(fact text) returns void language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
    given record;
    who centre.person;
    link text;
begin
    select * into given from jsonb_to_record(fact::jsonb) as r (id uuid, person text, kiosk text, kind text, actor jsonb,
        assurance text, body jsonb);
    if given.kind is distinct from 'NoticeAttempted' or given.kiosk is distinct from 'centre'
        or given.actor is distinct from '{"name": "", "role": "system"}' or given.assurance is distinct from 'unverified'
        or given.id is null or jsonb_typeof(given.body) is distinct from 'object' or octet_length(fact) > 2000
    then
        perform centre.refuse('malformed');
    end if;
    perform set_config('centre.kiosk', '', true), set_config('centre.persons', array[given.person]::text, true),
        set_config('centre.person_ids', '', true), set_config('centre.mobile', '', true),
        set_config('centre.document', '', true);
    select * into who from centre.person p where p.national_id = given.person for update;
    if who.id is null then
        perform centre.refuse('person');
    end if;
    perform set_config('centre.person_ids', array[who.id]::text, true);
    link := encode(sha256(convert_to(who.last_digest || E'\n' || fact, 'UTF8')), 'hex');
    insert into centre.journal (id, person, number, previous, digest, text, kiosk, received_at, proven)
        values (given.id, who.id, who.next_number, who.last_digest, link, fact, 'centre', centre.now(), true);
    update centre.person p set next_number = who.next_number + 1, last_digest = link where p.id = who.id;
end $$;
revoke execute on function centre.note_attempt(text) from public;
grant execute on function centre.note_attempt(text) to centre_worker;
grant create on schema centre to centre_api;
alter function centre.note_attempt(text) owner to centre_api;
revoke create on schema centre from centre_api;
