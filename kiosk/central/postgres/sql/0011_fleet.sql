-- How each kiosk is doing (kiosk/domain/health.py), for supervisors and for alerts by mail. Run by centre_owner.
-- One row a kiosk, written by itself alone; nothing of a person, and no text that could hold an ID.

create table centre.kiosk_health (
    kiosk text primary key,
    at timestamptz not null,
    health text not null
);

-- What is wrong and is, or will be, told by mail. since: when it was first seen; gone_at: when it was no longer.
create table centre.kiosk_alert (
    kiosk text not null,
    trouble text not null,
    since timestamptz not null,
    told_at timestamptz,
    gone_at timestamptz,
    primary key (kiosk, trouble)
);
-- Of several workers one sends: from when the next letter may be.
create table centre.alert_round (
    one boolean primary key default true check (one),
    next_at timestamptz not null
);
insert into centre.alert_round (next_at) values ('2026-01-01');

alter table centre.kiosk_health enable row level security;
create policy api on centre.kiosk_health to centre_api using (kiosk = current_setting('centre.kiosk', true));
create policy desk on centre.kiosk_health for select to centre_desk_api using ((select centre.said_yes('centre.fleet')));
create policy worker on centre.kiosk_health for select to centre_worker using (true);
grant select, insert, update on centre.kiosk_health to centre_api;
grant select on centre.kiosk_health to centre_desk_api, centre_worker;
grant select (number, office, seen_at, revoked_at) on centre.kiosk to centre_desk_api;
grant select, insert, update, delete on centre.kiosk_alert to centre_worker;
grant select, update on centre.alert_round to centre_worker;

-- The calling kiosk's latest word; what was there before is gone. It is kept as it came, and read by nobody in here.
create function api_v1.report_health(health text) returns void language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
    me text := centre.admit();
begin
    if health is null or octet_length(health) > 1500 or health !~ '^[{][ -~]*[}]$' or health ~ '[0-9]{9}' then
        perform centre.refuse('malformed');
    end if;
    perform centre.spend(me, 1000, octet_length(health)); -- as a thousand facts, of which a minute has 60,000
    insert into centre.kiosk_health as h (kiosk, at, health) values (me, centre.now(), health)
        on conflict (kiosk) do update set at = excluded.at, health = excluded.health;
end $$;

-- All kiosks that are let in, by number. at_desk: a clerk's counter.
create function desk_v1.fleet(session text) returns table (kiosk text, office text, at_desk boolean, seen_at timestamptz,
    reported_at timestamptz, health text) language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
    perform centre.enter_desk(centre.admit_desk(), session, array['see_fleet']);
    perform set_config('centre.fleet', 'yes', true);
    return query
        select k.number, k.office, exists (select from centre.desk d where d.number = k.number), k.seen_at, h.at, h.health
        from centre.kiosk k left join centre.kiosk_health h on h.kiosk = k.number
        where k.revoked_at is null order by k.number;
    perform set_config('centre.fleet', '', true);
end $$;

revoke execute on function api_v1.report_health(text), desk_v1.fleet(text) from public;
grant execute on function api_v1.report_health(text) to centre_kiosk;
grant execute on function desk_v1.fleet(text) to centre_desk;
grant create on schema api_v1 to centre_api;
alter function api_v1.report_health(text) owner to centre_api;
revoke create on schema api_v1 from centre_api;
grant create on schema desk_v1 to centre_desk_api;
alter function desk_v1.fleet(text) owner to centre_desk_api;
revoke create on schema desk_v1 from centre_desk_api;
