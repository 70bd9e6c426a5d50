-- Who may say which kind of fact, written down at each migration like the kinds themselves. Run by centre_owner.

alter table centre.fact_kind
    add column said_by text[] not null default '{}',
    add column at_a_kiosk text[] not null default '{}'; -- those of them who may say it there

-- Reads facts: what they say, and why one can't be stored whatever the journal holds, or null (the order of reasons is
-- the one of the rules in journal.py). Sorted by person, then by their place in the call.
-- subject: the application or document that it makes known, with its reference or hash. It goes without the texts and
-- bodies themselves, because carrying those from step to step costs as much as reading them.
-- proven: whether a fact was made with a code, if it says so: a visit lasts some hours, and clocks differ by minutes.
create or replace function centre.read(facts text[], me text) returns table (place int, id uuid, person text, kind text,
    subject uuid, reference text, sha256 text, mobile text, unfit text, proven boolean) language sql stable as $$
    select f.place, f.id::uuid, f.person, f.kind, f.subject::uuid, f.reference, f.sha256, f.mobile, f.unfit,
        f.unfit is null and (f.assurance <> 'code' or exists (select from centre.proof p
            where p.person = f.person and p.kiosk = me and p.at between f.at::timestamptz - interval '12 hours'
                and f.at::timestamptz + interval '10 minutes'))
    from (
        select j.place, case when j.unfit is null then j.id end as id, j.person, j.kind, j.assurance, j.at, j.unfit,
            case when j.unfit is null then j.body ->> case j.kind
                when 'ApplicationSubmitted' then 'application' when 'DocumentAdded' then 'document' end end as subject,
            case j.kind when 'ApplicationSubmitted' then j.body ->> 'reference' end as reference,
            case j.kind when 'DocumentAdded' then j.body ->> 'sha256' end as sha256,
            case j.kind when 'AccountRegistered' then j.body ->> 'mobile' end as mobile
        from (
            select given.place::int, r.*, case
                when r.id is null or r.id !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
                    or r.person is null or r.person !~ '^[0-9]{10}$'
                    or r.at is null or r.at !~ '^20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]\.[0-9]{6}\+00:00$'
                    or r.assurance is null or r.assurance not in ('code', 'password', 'witnessed', 'unverified')
                    or r.version is null or r.version !~ '^[0-9]{1,4}$'
                    or jsonb_typeof(r.body) is distinct from 'object' then 'malformed'
                when k.name is null or k.version < r.version::int then 'unknown_kind'
                when r.kiosk is distinct from me then 'foreign'
                when coalesce(r.actor ->> 'role', '') <> all (k.at_a_kiosk) then 'role'
                when r.kind = 'ApplicationSubmitted' and (coalesce(r.body ->> 'reference', '') !~ ('^' || me || '[0-9]{8}$')
                    or coalesce(r.body ->> 'application', '') !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$') then 'malformed'
                when r.kind = 'DocumentAdded' and (coalesce(r.body ->> 'sha256', '') !~ '^[0-9a-f]{64}$'
                    or coalesce(r.body ->> 'document', '') !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$') then 'malformed'
            end as unfit
            from unnest(facts) with ordinality as given (text, place)
            cross join lateral jsonb_to_record(given.text::jsonb) as r (id text, person text, at text, kiosk text,
                actor jsonb, assurance text, kind text, version text, body jsonb)
            left join centre.fact_kind k on k.name = r.kind
            offset 0 -- read once, used often
        ) j
        offset 0
    ) f
    order by f.person collate "C", f.place
$$;
