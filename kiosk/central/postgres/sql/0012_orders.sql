-- What the fleet's owner ordered (kiosk/domain/orders.py): signed where no centre is, carried here. Run by centre_owner.
-- One row a kind, the newest. Whoever alters a text here has nothing that a kiosk would obey.

-- held: kiosks are not given it. held_by: a staff number; empty: the centre by itself, because of what kiosks told.
create table centre.fleet_order (
    kind text primary key check (kind in ('settings', 'update')),
    serial int not null check (serial > 0),
    text text not null check (octet_length(text) <= 16000),
    at timestamptz not null,
    held boolean not null default false,
    held_by text not null default '',
    held_at timestamptz
);
-- Who did what about which order, for ever.
create table centre.fleet_act (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    by text not null,
    what text not null check (what in ('publish', 'hold', 'go_on')),
    kind text not null,
    serial int not null
);

alter table centre.fleet_order enable row level security;
alter table centre.fleet_act enable row level security;
create policy api on centre.fleet_order for select to centre_api using (true);
create policy desk on centre.fleet_order to centre_desk_api using ((select centre.said_yes('centre.fleet')));
create policy worker on centre.fleet_order to centre_worker using (true);
create policy desk on centre.fleet_act for insert to centre_desk_api with check ((select centre.said_yes('centre.fleet')));
create policy worker on centre.fleet_act for insert to centre_worker with check (true);
grant select on centre.fleet_order to centre_api;
grant select, update (held, held_by, held_at) on centre.fleet_order to centre_desk_api, centre_worker;
grant insert on centre.fleet_act to centre_desk_api, centre_worker;

-- The order of a kind, if its serial is above; empty where there is none, or none for now.
create function api_v1.fleet_order(kind text, above int) returns text language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
    me text := centre.admit();
    found text;
begin
    select o.text into found from centre.fleet_order o where o.kind = kind and o.serial > above and not o.held;
    perform centre.spend(me, 1000, coalesce(octet_length(found), 0)); -- as a report of health
    return coalesce(found, '');
end $$;

create function desk_v1.fleet_orders(session text) returns table (kind text, text text, at timestamptz, held boolean,
    held_by text, held_at timestamptz) language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
    perform centre.enter_desk(centre.admit_desk(), session, array['see_fleet']);
    perform set_config('centre.fleet', 'yes', true);
    return query select o.kind, o.text, o.at, o.held, o.held_by, o.held_at from centre.fleet_order o order by o.kind;
    perform set_config('centre.fleet', '', true);
end $$;

-- serial: of the update that was seen; another one is left alone.
create function desk_v1.hold_update(session text, serial int, held boolean) returns void language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
    who centre.staff := centre.enter_desk(centre.admit_desk(), session, array['hold_update']);
begin
    if held is null then
        perform centre.refuse('malformed');
    end if;
    perform set_config('centre.fleet', 'yes', true);
    update centre.fleet_order o set held = held, held_by = who.number, held_at = centre.now()
        where o.kind = 'update' and o.serial = serial;
    if not found then
        perform centre.refuse('order');
    end if;
    insert into centre.fleet_act (at, by, what, kind, serial)
        values (centre.now(), who.number, case when held then 'hold' else 'go_on' end, 'update', serial);
    perform set_config('centre.fleet', '', true);
end $$;

revoke execute on function api_v1.fleet_order(text, int), desk_v1.fleet_orders(text),
    desk_v1.hold_update(text, int, boolean) from public;
grant execute on function api_v1.fleet_order(text, int) to centre_kiosk;
grant execute on function desk_v1.fleet_orders(text), desk_v1.hold_update(text, int, boolean) to centre_desk;
grant create on schema api_v1 to centre_api;
alter function api_v1.fleet_order(text, int) owner to centre_api;
revoke create on schema api_v1 from centre_api;
grant create on schema desk_v1 to centre_desk_api;
alter function desk_v1.fleet_orders(text) owner to centre_desk_api;
alter function desk_v1.hold_update(text, int, boolean) owner to centre_desk_api;
revoke create on schema desk_v1 from centre_desk_api;
