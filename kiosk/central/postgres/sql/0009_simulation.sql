-- Households in figures (kiosk/central/read_models.py), and trying a change of the policy on all of them. Run by
-- centre_owner; the question is put in from kiosk/central/simulated.sql. Kiosks and their functions have no right to it.

create table centre.household (
    person bigint primary key,
    region text not null,
    fit boolean not null,
    dependents smallint not null,
    earned bigint not null,
    unearned bigint not null,
    wealth bigint not null,
    age smallint not null,
    abroad smallint not null,
    report_age int not null,
    refused smallint not null,
    failed boolean not null,
    unsettled boolean not null
);
alter table centre.household enable row level security;
create policy desk on centre.household for select to centre_desk_api
    using ((select centre.said_yes('centre.households')));
create policy worker on centre.household to centre_worker using (true);
grant select on centre.household to centre_desk_api;
grant select, insert, update, delete on centre.household to centre_worker;

create type centre.levers as (head bigint, dependent bigint, earned_share bigint, unearned_share bigint, divisor bigint,
    min_age bigint, max_abroad bigint, newest_report bigint, max_refusals bigint);

-- In the order of the type, within the bounds of kiosk/domain/rules/figures.py.
create function centre.levers_of(given bigint[]) returns centre.levers language plpgsql as $$
declare
    least bigint[] := '{0, 0, 0, 0, 1, 1, 0, 1, 1}';
    most bigint[] := '{10000000, 10000000, 10000, 10000, 1200, 120, 366, 36500, 100}';
    answer centre.levers;
begin
    if cardinality(given) is distinct from 9 or array_ndims(given) <> 1 or array_lower(given, 1) <> 1 or exists (
        select from generate_series(1, 9) i where given[i] is null or given[i] not between least[i] and most[i])
    then
        perform centre.refuse('malformed');
    end if;
    answer := row(given[1], given[2], given[3], given[4], given[5], given[6], given[7], given[8], given[9]);
    return answer;
end $$;

-- A slice of 50,000 keys: how many and how much of them, as {"cells": [[region, size, …], …], "last": the highest key}.
-- start: a multiple of that, so that no desk can ask for a few.
create function desk_v1.simulate(session text, before bigint[], after bigint[], start bigint) returns jsonb
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    a centre.levers;
    b centre.levers;
    answer jsonb;
begin
    perform centre.enter_desk(centre.admit_desk(), session, array['simulate']);
    if start is null or start < 0 or start % 50000 <> 0 then
        perform centre.refuse('malformed');
    end if;
    a := centre.levers_of(after);
    b := centre.levers_of(before);
    perform set_config('centre.households', 'yes', true);
    select jsonb_build_object('cells', coalesce(jsonb_agg(jsonb_build_array(c.region, c.size, c.households, c.gained, c.lost,
            c.more, c.less, c.same, c.review, c.unreckoned, c.cost_before, c.cost_after, c.open_before, c.open_after)), '[]'),
            'last', (select coalesce(max(h.person), 0) from centre.household h))
        into answer from (
{question}
        ) c;
    perform set_config('centre.households', '', true);
    return answer;
end $$;

revoke execute on function centre.levers_of(bigint[]) from public;
grant execute on function centre.levers_of(bigint[]) to centre_desk_api;
revoke execute on function desk_v1.simulate(text, bigint[], bigint[], bigint) from public;
grant execute on function desk_v1.simulate(text, bigint[], bigint[], bigint) to centre_desk;
grant create on schema desk_v1 to centre_desk_api;
alter function desk_v1.simulate(text, bigint[], bigint[], bigint) owner to centre_desk_api;
revoke create on schema desk_v1 from centre_desk_api;
