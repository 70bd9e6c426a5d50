-- A slice of all households, tried on two sets of figures: what becomes of how many, by region and size. The rules of
-- kiosk/domain/rules/figures.py in SQL, for SQLite and PostgreSQL alike; a property holds them to those. Who runs it puts
-- the households in at the end, and the figures before and after as b and a. was, becomes: 0 not entitled, 1 a person has
-- to look, 2 entitled. Money is in halalas, shares are of ten thousand. The limits, which a slice never reaches, keep either
-- database from working out the same sums anew for each count: with them it takes a third of the time.
select t.region, t.size, count(*) as households,
    count(case when t.fit and t.was = 0 and t.becomes = 2 then 1 end) as gained,
    count(case when t.fit and t.was = 2 and t.becomes = 0 then 1 end) as lost,
    count(case when t.fit and t.was = 2 and t.becomes = 2 and t.pays > t.paid then 1 end) as more,
    count(case when t.fit and t.was = 2 and t.becomes = 2 and t.pays < t.paid then 1 end) as less,
    count(case when t.fit and t.was = t.becomes and (t.was = 0 or t.was = 2 and t.pays = t.paid) then 1 end) as same,
    count(case when t.fit and (t.was = 1 or t.becomes = 1) then 1 end) as review,
    count(case when not t.fit then 1 end) as unreckoned,
    coalesce(sum(case when t.fit and t.was = 2 then t.paid end), 0) as cost_before,
    coalesce(sum(case when t.fit and t.becomes = 2 then t.pays end), 0) as cost_after,
    coalesce(sum(case when t.fit and t.was = 1 then t.paid end), 0) as open_before,
    coalesce(sum(case when t.fit and t.becomes = 1 then t.pays end), 0) as open_after
from (
    select h.region, h.fit, h.size, h.paid, h.pays,
        case when h.was_out or h.paid <= 0 then 0 when h.was_open then 1 else 2 end as was,
        case when h.is_out or h.pays <= 0 then 0 when h.is_open then 1 else 2 end as becomes
    from (
        select h.region, h.fit, case when h.dependents < 6 then h.dependents + 1 else 7 end as size,
            b.head + b.dependent * h.dependents - (2 * h.earned * b.earned_share + 10000) / 20000
                - (2 * h.unearned * b.unearned_share + 10000) / 20000
                - (2 * h.wealth + b.divisor) / (2 * b.divisor) as paid,
            a.head + a.dependent * h.dependents - (2 * h.earned * a.earned_share + 10000) / 20000
                - (2 * h.unearned * a.unearned_share + 10000) / 20000
                - (2 * h.wealth + a.divisor) / (2 * a.divisor) as pays,
            h.failed or h.abroad > b.max_abroad or h.refused >= b.max_refusals
                or h.dependents = 0 and h.age < b.min_age as was_out,
            h.failed or h.abroad > a.max_abroad or h.refused >= a.max_refusals
                or h.dependents = 0 and h.age < a.min_age as is_out,
            h.unsettled or h.report_age > b.newest_report as was_open,
            h.unsettled or h.report_age > a.newest_report as is_open
        from {households} limit 50000
    ) h limit 50000
) t
group by t.region, t.size
