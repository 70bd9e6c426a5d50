-- Once for each database, by a superuser: what everybody may do in a fresh PostgreSQL and no kiosk needs.
-- A stolen kiosk's password opens a session; in it there is then nothing to read, to hold or to fill.
do $$
declare
    target record;
begin
    execute format('revoke temporary, create on database %I from public', current_database());
    execute format('revoke connect on database %I from public', current_database());
    execute format('grant connect on database %I to centre_owner, centre_worker, centre_kiosk, centre_desk', current_database());
    execute format('grant create, temporary on database %I to centre_owner', current_database());
    for target in select datname from pg_database where datname in ('postgres', 'template1') loop
        execute format('revoke connect on database %I from public', target.datname);
    end loop;

    -- Large objects, locks that last, sleeping, messages into the log of changes, sizes that tell how many persons there are.
    for target in
        select oid::regprocedure as signature from pg_proc
        where pronamespace = 'pg_catalog'::regnamespace and proname ~ ('^(lo_.*|loread|lowrite|pg_(try_)?advisory_.*|pg_sleep.*'
            || '|pg_logical_emit_message|pg_export_snapshot|pg_notify|pg_current_xact_id|txid_current|pg_(total_)?relation_size'
            || '|pg_table_size|pg_indexes_size|pg_database_size|pg_tablespace_size|pg_column_size|pg_stat_get_.*|pg_control_.*'
            || '|pg_get_functiondef|pg_current_wal_.*|pg_lock_status|pg_show_all_settings)$')
    loop
        execute format('revoke execute on function %s from public', target.signature);
        execute format('grant execute on function %s to centre_owner, centre_worker', target.signature);
    end loop;

    -- The catalogue names every role and estimates every table. Parsing a query does not need the right to read it.
    for target in
        select oid::regclass as name from pg_class
        where relnamespace in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
            and relkind in ('r', 'v') and has_table_privilege('public', oid, 'select')
    loop
        execute format('revoke select on %s from public', target.name);
        execute format('grant select on %s to centre_owner, centre_worker', target.name);
    end loop;
end
$$;
revoke all on schema public from public;
revoke usage on language plpgsql from public;
grant usage on language plpgsql to centre_owner, centre_api, centre_desk_api;
grant execute on function pg_catalog.pg_advisory_xact_lock(bigint), pg_catalog.pg_current_xact_id(),
    pg_catalog.pg_current_wal_lsn(), pg_catalog.pg_control_system(), pg_catalog.pg_sleep(double precision) to centre_api;
grant select (oid, datname) on pg_catalog.pg_database to centre_api;
grant execute on function pg_catalog.pg_current_xact_id() to centre_desk_api;
create schema if not exists centre authorization centre_owner;
create schema if not exists api_v1 authorization centre_owner;
create schema if not exists desk_v1 authorization centre_owner;
revoke all on schema centre, api_v1, desk_v1 from public;
