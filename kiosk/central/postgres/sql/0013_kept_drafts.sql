-- Unfinished applications that wait for their owner at any kiosk. Run by centre_owner.
-- They come closed (kiosk/services/draft_box.py): nobody in here can read them, and nothing in here tries.

-- edition: milliseconds since 1970 when it was saved. sealed: empty once it was handed in or dropped, so that what
-- arrives late does not bring it back. Anybody may prove a code who has no account yet, so this refers to no person.
create table centre.kept_draft (
    person text not null,
    form text not null,
    edition bigint not null,
    sealed bytea not null,
    primary key (person, form)
);
create index ix_kept_draft_edition on centre.kept_draft (edition);

alter table centre.kept_draft enable row level security;
create policy api on centre.kept_draft to centre_api
    using (person = any (array(select unnest(nullif(current_setting('centre.persons', true), '')::text[]))));
create policy worker on centre.kept_draft to centre_worker using (true);
grant select, insert, update on centre.kept_draft to centre_api;
grant select (edition), delete on centre.kept_draft to centre_worker;

-- Keeps it unless a later edition is kept; whether it did. The person's code or password at this kiosk counts for twelve
-- hours, as with facts: who left while the network was down has no session any more. Known and unknown IDs are treated alike.
create function api_v1.keep_draft(person text, form text, edition bigint, sealed bytea) returns boolean language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
    me text := centre.admit();
    now timestamptz := centre.now();
    made timestamptz;
    kept bigint;
begin
    if coalesce(person, '') !~ '^[0-9]{10}$' or coalesce(form, '') !~ '^[a-z][a-z0-9_]{0,63}$' or sealed is null
        or edition is null
    then
        perform centre.refuse('malformed');
    elsif octet_length(sealed) > 262144 then
        perform centre.refuse('too_large');
    end if;
    perform centre.spend(me, 1000, octet_length(sealed)); -- as a thousand facts, of which a minute has 60,000
    if edition not between extract(epoch from now - interval '30 days') * 1000
        and extract(epoch from now + interval '10 minutes') * 1000
    then
        perform centre.refuse('edition');
    end if;
    made := timestamptz 'epoch' + edition * interval '1 millisecond';
    if not exists (select from centre.proof p where p.person = person and p.kiosk = me
            and p.at between made - interval '12 hours' and made + interval '10 minutes')
        and not exists (select from centre.password_proof p where p.person = person and p.kiosk = me
            and p.at between made - interval '12 hours' and made + interval '10 minutes')
    then
        perform centre.refuse('unproven');
    end if;
    perform set_config('centre.persons', array[person]::text, true);
    -- One of a person after the other, or several at once would each find room.
    perform pg_advisory_xact_lock(hashtextextended(person, 2));
    if (select count(*) from centre.kept_draft k where k.person = person and k.form <> form) >= 8 then
        perform centre.refuse('quota');
    end if;
    insert into centre.kept_draft as k (person, form, edition, sealed) values (person, form, edition, sealed)
        on conflict on constraint kept_draft_pkey do update set edition = excluded.edition, sealed = excluded.sealed
            where k.edition <= excluded.edition
        returning k.edition into kept;
    return kept is not null;
end $$;

-- Those of the session's person, ended ones too.
create function api_v1.kept_drafts(session text) returns table (person text, form text, edition bigint, sealed bytea)
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
    perform centre.enter(centre.admit(), session);
    return query select k.person, k.form, k.edition, k.sealed from centre.kept_draft k
        where k.person = (current_setting('centre.persons')::text[])[1] order by k.form;
end $$;

revoke execute on function api_v1.keep_draft(text, text, bigint, bytea), api_v1.kept_drafts(text) from public;
grant execute on function api_v1.keep_draft(text, text, bigint, bytea), api_v1.kept_drafts(text) to centre_kiosk;
grant create on schema api_v1 to centre_api;
alter function api_v1.keep_draft(text, text, bigint, bytea) owner to centre_api;
alter function api_v1.kept_drafts(text) owner to centre_api;
revoke create on schema api_v1 from centre_api;
