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
        with parts as (
            -- One walk over the quarter's cases; what follows works on a few thousand lines.
            select case grouping(o.region, o.gender, o.age, o.office)
                    when 7 then 'region' when 11 then 'gender' when 13 then 'age' else 'office' end as dimension,
                case grouping(o.region, o.gender, o.age, o.office)
                    when 7 then o.region when 11 then o.gender when 13 then o.age else o.office end as code,
                o.days, count(*) as n,
                count(*) filter (where o.approved) as approved,
                count(*) filter (where o.late) as late,
                count(*) filter (where o.returns > 0) as returned,
                sum(o.returns) as returns,
                count(*) filter (where o.appeal <> '') as appealed,
                count(*) filter (where o.appeal = 'upheld') as upheld,
                count(*) filter (where o.appeal = 'dismissed') as dismissed
            from centre.outcome o
            where o.decided >= $2 and o.decided < $2 + interval '3 months'
            group by grouping sets ((o.region, o.days), (o.gender, o.days), (o.age, o.days), (o.office, o.days))
        ), reached as (
            select p.*, (sum(p.n) over (partition by p.dimension, p.code order by p.days))::bigint as upto,
                (sum(p.n) over (partition by p.dimension, p.code))::bigint as whole
            from parts p
        ), tallied as (
            select r.dimension, r.code, sum(r.n)::bigint as n, sum(r.approved)::bigint as approved,
                sum(r.late)::bigint as late, sum(r.returned)::bigint as returned, sum(r.returns)::bigint as returns,
                sum(r.appealed)::bigint as appealed, sum(r.upheld)::bigint as upheld,
                sum(r.dismissed)::bigint as dismissed,
                min(r.days) filter (where r.upto >= (r.whole + 1) / 2) as median,
                min(r.days) filter (where r.upto >= (9 * r.whole + 9) / 10) as ninth,
                min(r.days) filter (where r.upto >=
                    greatest(1, floor(r.whole / 2.0::float8 - 1.96::float8 * sqrt(r.whole::float8) / 2))) as low,
                min(r.days) filter (where r.upto >=
                    least(r.whole, ceil(1 + r.whole / 2.0::float8 + 1.96::float8 * sqrt(r.whole::float8) / 2))) as high
            from reached r group by r.dimension, r.code
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
