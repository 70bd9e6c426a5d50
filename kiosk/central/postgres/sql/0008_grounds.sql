-- What the rules found of a case is stored with the decision that was taken on it, or neither is (decision 22). Run by
-- centre_owner.

alter table centre.fact_kind add column grounded boolean not null default false; -- such a decision may have grounds

-- Stores a decision as ``act`` does, and its grounds right after it, in the same transaction. Nobody says CaseAssessed by
-- ``act``. What is looked at of the grounds, and before the decision itself is, is in the order of desk_acts.py.
create function desk_v1.act_on_grounds(session text, fact text, grounds text, known int, out fate text, out code text)
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
    uuids text := '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';
    me text := centre.admit_desk();
    newest int := (select k.version from centre.fact_kind k where k.name = 'CaseAssessed');
    f record;
    g record;
    who centre.person;
begin
    perform centre.enter_desk(me, session, null);
    fate := 'refused'; code := 'malformed';
    if fact is null or octet_length(fact) > 300000 or grounds is null or octet_length(grounds) > 300000 then
        return;
    end if;
    select * into f from jsonb_to_record(fact::jsonb) as r (id text, person text, at text, kiosk text, actor jsonb,
        assurance text, kind text, body jsonb);
    select * into g from jsonb_to_record(grounds::jsonb) as r (id text, person text, at text, kiosk text, actor jsonb,
        assurance text, kind text, version text, body jsonb);
    if coalesce(f.id, '') !~ uuids or coalesce(g.id, '') !~ uuids or f.id = g.id
        or coalesce(g.version, '') !~ '^[0-9]{1,4}$' or g.kind is distinct from 'CaseAssessed'
        or not exists (select from centre.fact_kind k where k.name = f.kind and k.grounded)
        or jsonb_typeof(f.body) is distinct from 'object' or jsonb_typeof(g.body) is distinct from 'object'
        or (g.person, g.at, g.kiosk, g.actor, g.assurance) is distinct from (f.person, f.at, f.kiosk, f.actor, f.assurance)
        or coalesce(g.body ->> 'application', '') !~ uuids or coalesce(g.body ->> 'decision', '') !~ uuids
        or g.body ->> 'application' is distinct from f.body ->> 'application'
        or g.body ->> 'decision' is distinct from f.body ->> 'decision'
    then
        return;
    elsif g.version::int > newest then
        code := 'unknown_kind';
        return;
    end if;
    -- Both are stored, by these bytes, or neither.
    if (select count(*) = 1 or not coalesce(bool_and(k.same) filter (where k.place = 2), true)
        from centre.known(array[f.id::uuid, g.id::uuid], array[fact, grounds]) k)
    then
        code := 'conflict';
        return;
    end if;
    select a.fate, a.code into fate, code from desk_v1.act(session, fact, known) a;
    if fate = 'stored' then -- who it is about was let through, and is locked
        select * into who from centre.person p where p.national_id = f.person;
        perform centre.append(who, g.id::uuid, grounds, me);
    end if;
end $$;

revoke execute on function desk_v1.act_on_grounds(text, text, text, int) from public;
grant execute on function desk_v1.act_on_grounds(text, text, text, int) to centre_desk;
grant usage on schema desk_v1 to centre_desk_api; -- to call ``act``
grant create on schema desk_v1 to centre_desk_api;
alter function desk_v1.act_on_grounds(text, text, text, int) owner to centre_desk_api;
revoke create on schema desk_v1 from centre_desk_api;
