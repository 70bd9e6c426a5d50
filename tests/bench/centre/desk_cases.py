"""Many open cases in a centre's lists, as the projector would have written them."""

from __future__ import annotations

from ground import Centre

KIOSKS, OFFICES, OFFICERS = 1000, 40, 100

# h: the same for a case in every run, and as good as any dice. A third of the cases have nobody, one in twenty is late.
CASES = """
    create temporary table made as
    select i as person, gen_random_uuid() as application, 1 + i % 1000 as kiosk, abs(hashint8(i)) as h,
        now() - make_interval(secs => i % 5000000) as submitted_at
    from generate_series(1, SO_MANY) i
"""
PERSONS = "insert into centre.person (national_id) select '1' || lpad(person::text, 9, '0') from made order by person"
APPLICATIONS = """
    insert into centre.application
    select person, application, lpad(kiosk::text, 4, '0') || lpad((person / 1000)::text, 7, '0') || '0',
        'social_security', lpad(kiosk::text, 4, '0'), submitted_at, submitted_at,
        case when h % 100 < 20 then 'initial_approval' else 'under_review' end, 3, h % 3, 'code', true, 0
    from made
"""
QUEUES = """
    insert into centre.case_queue
    select a.person, a.application, q.queue, current_date - 2 + (m.h / 7 % 40), a.submitted_at,
        'office ' || m.kiosk % 40, case when m.h / 3 % 3 = 0 then '' else (2000 + m.h / 11 % 100)::text end,
        a.status, a.reference
    from centre.application a join made m on m.person = a.person
    cross join lateral (values ('all'), (case when m.h % 100 < 20 then 'second' when m.h % 100 < 35 then 'person'
        when m.h % 100 < 40 then 'appeal' else 'review' end)) q (queue)
"""
COUNTS = """
    insert into centre.case_count select queue, officer, due, count(*) from centre.case_queue group by 1, 2, 3
"""


def fill_cases(centre: Centre, cases: int) -> None:
    with centre.connect() as connection:
        connection.execute(CASES.replace("SO_MANY", str(cases)).encode())
        for step in (PERSONS, APPLICATIONS, QUEUES, COUNTS):
            connection.execute(step.encode())
        connection.commit()
        connection.autocommit = True
        connection.execute("vacuum analyze")
        connection.execute("checkpoint")
