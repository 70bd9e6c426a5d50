-- How applications were decided, by groups, for the supervisors' report of fairness and delay. Run by centre_owner.
-- A desk gets counts of groups and no case: small groups, and those next to them in size, are left out in here
-- (kiosk/domain/fairness.py says why, and kiosk/central/outcome_rows.py counts by the same rules).

create table centre.outcome (
    person bigint not null,
    application uuid not null,
    decided date not null,
    region text not null,
    gender text not null,
    age text not null,
    office text not null,
    approved boolean not null,
    days int not null,
    late boolean not null,
    returns int not null,
    appeal text not null,
    primary key (person, application)
);
create index ix_outcome_decided on centre.outcome (decided);

-- How many cases a group needs to be shown: the dated figure of the policy, written down at each migration.
create table centre.smallest_group (
    valid_from date primary key,
    cases int not null check (cases > 1)
);

alter table centre.outcome enable row level security;
create policy desk on centre.outcome for select to centre_desk_api using ((select centre.said_yes('centre.lists')));
create policy worker on centre.outcome to centre_worker using (true);
grant select on centre.outcome, centre.smallest_group to centre_desk_api;
grant select, insert, update, delete on centre.outcome to centre_worker;

-- The groups of the quarter that begins on ``first``, and for each dimension where some are left out a row without a
-- group. The median's interval: Campbell and Gardner 1988, by ranks.
create function desk_v1.fairness(session text, first date) returns table (dimension text, "group" text, decided bigint,
    approved bigint, late bigint, returned bigint, returns bigint, appealed bigint, upheld bigint, dismissed bigint,
    median int, ninth int, low int, high int) language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    smallest int;
begin
    perform centre.enter_desk(centre.admit_desk(), session, array['see_fairness']);
    if $2 is null or $2 <> date_trunc('quarter', $2)::date or $2 + interval '3 months' > centre.today() then
        perform centre.refuse('period');
    end if;
    select s.cases into smallest from centre.smallest_group s
        order by s.valid_from < $2 + interval '3 months' desc,
            case when s.valid_from < $2 + interval '3 months' then s.valid_from end desc, s.valid_from
        limit 1;
    return query
        with grouped as (
            select g.dimension, g.code, o.approved, o.late, o.returns, o.appeal, o.days,
                row_number() over (partition by g.dimension, g.code order by o.days) as place,
                count(*) over (partition by g.dimension, g.code) as n
            from centre.outcome o cross join lateral (values
                ('region', o.region), ('gender', o.gender), ('age', o.age), ('office', o.office)) as g (dimension, code)
            where o.decided >= $2 and o.decided < $2 + interval '3 months'
        ), tallied as (
            select x.dimension, x.code, count(*) as n,
                count(*) filter (where x.approved) as approved,
                count(*) filter (where x.late) as late,
                count(*) filter (where x.returns > 0) as returned,
                sum(x.returns)::bigint as returns,
                count(*) filter (where x.appeal <> '') as appealed,
                count(*) filter (where x.appeal = 'upheld') as upheld,
                count(*) filter (where x.appeal = 'dismissed') as dismissed,
                min(x.days) filter (where x.place = (x.n + 1) / 2) as median,
                min(x.days) filter (where x.place = (9 * x.n + 9) / 10) as ninth,
                min(x.days) filter (where x.place =
                    greatest(1, floor(x.n / 2.0::float8 - 1.96::float8 * sqrt(x.n::float8) / 2))::bigint) as low,
                min(x.days) filter (where x.place =
                    least(x.n, ceil(1 + x.n / 2.0::float8 + 1.96::float8 * sqrt(x.n::float8) / 2))::bigint) as high
            from grouped x group by x.dimension, x.code
        ), bounds as (
            select t.dimension, bool_or(t.n < smallest) as hiding, min(t.n) filter (where t.n >= smallest) as beside
            from tallied t group by t.dimension
        )
        select t.dimension, t.code, t.n, t.approved, t.late, t.returned, t.returns, t.appealed, t.upheld, t.dismissed,
            t.median, t.ninth, t.low, t.high
        from tallied t join bounds b on b.dimension = t.dimension
        where not b.hiding or t.n > b.beside
        union all
        select b.dimension, null, null, null, null, null, null, null, null, null, null, null, null, null
        from bounds b where b.hiding;
end $$;
revoke execute on function desk_v1.fairness(text, date) from public;
grant execute on function desk_v1.fairness(text, date) to centre_desk;
grant create on schema desk_v1 to centre_desk_api;
alter function desk_v1.fairness(text, date) owner to centre_desk_api;
revoke create on schema desk_v1 from centre_desk_api;
