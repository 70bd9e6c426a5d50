-- Registries, asked by the centre's worker for a person who stands at a kiosk and agreed. Run by centre_owner.
-- A kiosk holds no registry's credential: it asks here, in the person's session, and only about that person; the worker
-- takes the question to the registry, and the kiosk fetches the answer.

-- Those that a worker can ask now; it says so again and again.
create table centre.registry (
    code text primary key,
    until timestamptz not null
);

-- Unlogged: what a registry said belongs into no backup, and a question that a crash swallows is asked again.
create unlogged table centre.registry_question (
    id uuid primary key default gen_random_uuid(),
    person text not null,
    birth_date date not null,
    registry text not null,
    purpose text not null,
    asked_at timestamptz not null,
    taken_at timestamptz,
    outcome text,
    answers text
);
create index registry_question_waiting on centre.registry_question (registry, asked_at) where taken_at is null;
create index registry_question_of_person on centre.registry_question (person, asked_at);
create index registry_question_age on centre.registry_question (asked_at);

alter table centre.registry_question enable row level security;
create policy api on centre.registry_question to centre_api
    using (person = any (array(select unnest(nullif(current_setting('centre.persons', true), '')::text[]))));
create policy worker on centre.registry_question to centre_worker using (true);
grant select on centre.registry to centre_api;
grant select, insert on centre.registry_question to centre_api;
grant select, insert, update on centre.registry to centre_worker;
grant select, update, delete on centre.registry_question to centre_worker;

-- The codes of those that can be asked now.
create function api_v1.registries() returns setof text language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform centre.admit();
    return query select r.code from centre.registry r where r.until > centre.now() order by r.code;
end $$;

-- Asks one about the person of the session. Refused («consent») unless the person's journal says last of this registry
-- and purpose that they agree: an agreement is a fact here before anybody is asked.
create function api_v1.ask_registry(session text, registry text, purpose text, birth_date date) returns uuid
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
    me text := centre.admit();
    who bigint := centre.enter(me, session);
    now timestamptz := centre.now();
    person text := (current_setting('centre.persons')::text[])[1];
    said text;
    question uuid;
begin
    if birth_date is null or not exists (select from centre.registry r where r.code = registry and r.until > now) then
        perform centre.refuse('registry');
    end if;
    select k.fact ->> 'kind' into said
        from (select j.number, j.text::jsonb as fact from centre.journal j
            where j.person = who and j.text like '%"kind":"RegistryConsent%' offset 0) k
        where k.fact ->> 'kind' in ('RegistryConsented', 'RegistryConsentWithdrawn')
            and k.fact -> 'body' ->> 'registry' = registry and k.fact -> 'body' ->> 'purpose' = purpose
        order by k.number desc limit 1;
    if said is distinct from 'RegistryConsented' then
        perform centre.refuse('consent');
    end if;
    -- More often than any honest hand would: a registry counts its questions, and so does the person.
    if (select count(*) from centre.registry_question q where q.person = person and q.asked_at > now - interval '1 hour')
        >= 40
    then
        perform centre.refuse('quota');
    end if;
    insert into centre.registry_question (person, birth_date, registry, purpose, asked_at)
        values (person, birth_date, registry, purpose, now) returning id into question;
    return question;
end $$;

-- What came of it, for the person of the session; no outcome while it is under way. It may be fetched more than once,
-- because a reply may be lost, and is forgotten after a minute or two.
create function api_v1.registry_reply(session text, question uuid, out outcome text, out answers text)
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
begin
    perform centre.enter(centre.admit(), session);
    select q.outcome, q.answers into outcome, answers from centre.registry_question q where q.id = question;
    if not found then
        perform centre.refuse('question');
    end if;
end $$;

revoke execute on function api_v1.registries(), api_v1.ask_registry(text, text, text, date),
    api_v1.registry_reply(text, uuid) from public;
grant execute on function api_v1.registries(), api_v1.ask_registry(text, text, text, date),
    api_v1.registry_reply(text, uuid) to centre_kiosk;
grant create on schema api_v1 to centre_api;
alter function api_v1.registries() owner to centre_api;
alter function api_v1.ask_registry(text, text, text, date) owner to centre_api;
alter function api_v1.registry_reply(text, uuid) owner to centre_api;
revoke create on schema api_v1 from centre_api;
