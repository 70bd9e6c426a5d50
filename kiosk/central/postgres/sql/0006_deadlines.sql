-- The deadline clock: which terms are to be called when (kiosk/central/read_models.py), and what the worker may write
-- down of them. Run by centre_owner. Kiosks and their functions have no right to any of it.

create table centre.deadline_call (
    person bigint not null,
    application uuid not null,
    kind text not null,
    term text not null,
    about uuid not null,
    day date not null,
    primary key (person, application, kind, term, about)
);
create index ix_deadline_call_day on centre.deadline_call (day);
grant select, insert, update, delete on centre.deadline_call to centre_worker;

-- Beside a notice's attempt the only thing that a worker may write into a journal: that a term is soon over, or over. It was
-- judged by the journal up to the number ``known``; if that has grown meanwhile nothing is stored, and the answer is false.
create function centre.note_deadline(fact text, known int) returns boolean language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
    given record;
    who centre.person;
    link text;
begin
    select * into given from jsonb_to_record(fact::jsonb) as r (id uuid, person text, kiosk text, kind text, actor jsonb,
        assurance text, body jsonb);
    if given.kind is null or given.kind not in ('DeadlineNear', 'DeadlineMissed') or given.kiosk is distinct from 'centre'
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
    if who.next_number <> known + 1 then
        return false;
    end if;
    perform set_config('centre.person_ids', array[who.id]::text, true);
    link := encode(sha256(convert_to(who.last_digest || E'\n' || fact, 'UTF8')), 'hex');
    insert into centre.journal (id, person, number, previous, digest, text, kiosk, received_at, proven)
        values (given.id, who.id, who.next_number, who.last_digest, link, fact, 'centre', centre.now(), true);
    update centre.person p set next_number = who.next_number + 1, last_digest = link where p.id = who.id;
    return true;
end $$;
revoke execute on function centre.note_deadline(text, int) from public;
grant execute on function centre.note_deadline(text, int) to centre_worker;
grant create on schema centre to centre_api;
alter function centre.note_deadline(text, int) owner to centre_api;
revoke create on schema centre from centre_api;
