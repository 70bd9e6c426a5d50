-- Signing in by password. Run by centre_owner. A kiosk hashes what is typed by the person's recipe and sends the hash;
-- what is kept to know it again is no table of any function that a kiosk gets an answer from.

create table centre.password_policy (
    one int primary key default 1 check (one = 1),
    tries int not null,
    lock interval not null,
    kiosk_tries int not null,
    kiosk_window interval not null,
    change_within interval not null,
    time_cost int not null,
    memory_kib int not null,
    lanes int not null,
    salt_bytes int not null,
    hash_bytes int not null
);

-- One row for whoever has a mobile on file. recipe, seal: null while nobody could sign in with what the journal says.
create table centre.password (
    person bigint primary key, -- no foreign key: see centre.journal
    recipe text,
    seal bytea
);

-- Counted before anything is judged. number: which in a row of the person's wrong or unfinished ones, 0 once a right one
-- or a code ended the row. seal: of the hash that was sent; by_xid: the transaction that wrote it.
create table centre.password_try (
    id uuid primary key default gen_random_uuid(),
    person text not null,
    kiosk text not null,
    at timestamptz not null,
    number int not null,
    xid xid8 not null default pg_current_xact_id(),
    seal bytea,
    by_xid xid8
);
create index ix_password_try_at on centre.password_try (at);
create index password_try_of_person on centre.password_try (person, at);
create index password_try_of_kiosk on centre.password_try (kiosk, at);

-- As centre.proof: when somebody was known by the password, and where.
create table centre.password_proof (
    person text not null,
    kiosk text not null,
    at timestamptz not null,
    primary key (person, kiosk, at)
);
create index ix_password_proof_at on centre.password_proof (at);

alter table centre.password enable row level security;
alter table centre.password_try enable row level security;
create policy api on centre.password to centre_api
    using (person = any (array(select unnest(nullif(current_setting('centre.person_ids', true), '')::bigint[]))));
create policy api on centre.password_try to centre_api
    using (person = any (array(select unnest(nullif(current_setting('centre.persons', true), '')::text[])))
        or kiosk = current_setting('centre.kiosk', true));
create policy worker on centre.password_try to centre_worker using (true);
grant select on centre.password_policy to centre_api;
grant select, insert, update (recipe, seal) on centre.password to centre_api;
grant select, insert, delete, update (number, seal, by_xid) on centre.password_try to centre_api;
grant select, insert on centre.password_proof to centre_api;
grant select, delete on centre.password_try, centre.password_proof to centre_worker;

-- ── inside: kiosks can't call these ─────────────────────────────────────────────────────────────────────────────────

-- In plpgsql, as all that is called within push: it remembers its plans, and SQL would be planned anew each time.
create function centre.seal_password(person text, derived bytea) returns bytea language plpgsql stable as $$
begin
    return (select sha256(s.pepper || sha256(s.pepper || convert_to('password ' || person, 'UTF8') || derived))
        from centre.secret s);
end $$;

-- A fact's verifier as it is kept; nulls for one that nobody could sign in with. The bounds are those of
-- kiosk/services/passwords.py: what asks for more could hold up a kiosk.
create function centre.sealed(person text, verifier text, out recipe text, out seal bytea) language plpgsql stable as $$
declare
    -- Nothing, argon2id, v=19, m=…,t=…,p=…, salt, hash. One pattern for it all would take ten times as long.
    part text[] := string_to_array(verifier, '$');
    figure int[];
    derived bytea;
begin
    if cardinality(part) is distinct from 6 or part[1] <> '' or part[2] <> 'argon2id' or part[3] <> 'v=19'
        or part[4] !~ '^m=[0-9]{1,6},t=[0-9]{1,2},p=[0-9]{1,2}$' or part[5] || part[6] !~ '^[A-Za-z0-9+/]+$'
        or length(part[5]) not between 11 and 86 or length(part[6]) not between 22 and 86
        or length(part[5]) % 4 = 1 or length(part[6]) % 4 = 1
    then
        return;
    end if;
    figure := string_to_array(translate(part[4], 'mtp=', ''), ',');
    if figure[1] not between 8 * figure[3] and 262144 or figure[2] not between 1 and 16
        or figure[3] not between 1 and 16
    then
        return;
    end if;
    derived := decode(rpad(part[6], (length(part[6]) + 3) / 4 * 4, '='), 'base64');
    recipe := array_to_string(part[1:5], '$') || '$' || octet_length(derived);
    seal := centre.seal_password(person, derived);
end $$;

-- Only this person's row of ``person`` and ``password`` from now on.
create function centre.look_at(person text) returns void language plpgsql as $$
#variable_conflict use_variable
declare
    found_id bigint;
begin
    perform set_config('centre.persons', array[person]::text, true);
    select p.id into found_id from centre.person p where p.national_id = person;
    perform set_config('centre.person_ids', array[coalesce(found_id, 0)]::text, true);
end $$;

-- Of several registrations the first one's password, as the mobile: a kiosk's word alone moves neither. For all whose
-- mobile has just come on file at once.
create function centre.keep_passwords() returns trigger language plpgsql as $$
begin
    -- Mostly none has: then nothing is read or written, and whoever else lets a journal grow needs no right to passwords.
    if not exists (select from known k join came p on p.id = k.id where k.mobile is null and p.mobile is not null) then
        return null;
    end if;
    insert into centre.password (person, recipe, seal)
        select p.id, s.recipe, s.seal
        from known k join came p on p.id = k.id
        cross join lateral (
            select f.body ->> 'password' as verifier from centre.journal j
            cross join lateral jsonb_to_record(j.text::jsonb) as f (kind text, body jsonb)
            where j.person = p.id and j.text like '%"kind":"AccountRegistered"%'
                and f.kind = 'AccountRegistered' and f.body ->> 'mobile' is not null
            order by j.number limit 1
        ) r
        cross join lateral centre.sealed(p.national_id, r.verifier) s
        where k.mobile is null and p.mobile is not null
        on conflict do nothing;
    return null;
end $$;
-- A trigger, and no line of push: a push that began before this step ends by its old text, with this trigger.
create trigger keep_passwords after update on centre.person referencing old table as known new table as came
    for each statement execute function centre.keep_passwords();

-- Whoever registered before signs in by password too. No program yet made a PasswordChanged.
insert into centre.password (person, recipe, seal)
    select p.id, s.recipe, s.seal
    from centre.person p
    cross join lateral (
        select f.body ->> 'password' as verifier from centre.journal j
        cross join lateral jsonb_to_record(j.text::jsonb) as f (kind text, body jsonb)
        where j.person = p.id and j.text like '%"kind":"AccountRegistered"%'
            and f.kind = 'AccountRegistered' and f.body ->> 'mobile' is not null
        order by j.number limit 1
    ) r
    cross join lateral centre.sealed(p.national_id, r.verifier) s
    where p.mobile is not null;

-- A new password of a fact that is proven as it says: only what a code speaks for that was confirmed at this kiosk a
-- short while ago, by the centre's own clock. A stolen kiosk has seen many codes confirmed before.
create function centre.change_password(account bigint, who text, fact text, me text) returns void language sql as $$
    update centre.password w set recipe = s.recipe, seal = s.seal
        from centre.sealed(who, fact::jsonb -> 'body' ->> 'password') s, centre.password_policy policy
        where w.person = account and s.seal is not null and fact::jsonb ->> 'assurance' = 'code'
            and exists (select from centre.proof p where p.person = who and p.kiosk = me
                and p.at between centre.now() - policy.change_within and centre.now())
$$;

-- Reads facts: what they say, and why one can't be stored whatever the journal holds, or null (the order of reasons is
-- the one of the rules in journal.py). Sorted by person, then by their place in the call.
-- subject: the application that it numbers or the document that it makes known, with its reference or hash. It goes without the texts and
-- bodies themselves, because carrying those from step to step costs as much as reading them.
-- proven: whether a fact was made with a code or the password, if it says so: a visit lasts some hours, and clocks differ
-- by minutes.
create or replace function centre.read(facts text[], me text) returns table (place int, id uuid, person text, kind text,
    subject uuid, reference text, sha256 text, mobile text, unfit text, proven boolean) language sql stable as $$
    select f.place, f.id::uuid, f.person, f.kind, f.subject::uuid, f.reference, f.sha256, f.mobile, f.unfit,
        case when f.unfit is not null then false
            when f.assurance = 'code' then exists (select from centre.proof p where p.person = f.person and p.kiosk = me
                and p.at between f.at::timestamptz - interval '12 hours' and f.at::timestamptz + interval '10 minutes')
            when f.assurance = 'password' then exists (select from centre.password_proof p where p.person = f.person and p.kiosk = me
                and p.at between f.at::timestamptz - interval '12 hours' and f.at::timestamptz + interval '10 minutes')
            else true end
    from (
        select j.place, case when j.unfit is null then j.id end as id, j.person, j.kind, j.assurance, j.at, j.unfit,
            case when j.unfit is null then j.body ->> case
                when j.numbered then 'application' when j.kind = 'DocumentAdded' then 'document' end end as subject,
            case when j.numbered then nullif(j.body ->> 'reference', '') end as reference,
            case j.kind when 'DocumentAdded' then j.body ->> 'sha256' end as sha256,
            case j.kind when 'AccountRegistered' then j.body ->> 'mobile' end as mobile
        from (
            select given.place::int, r.*, n.numbered, case
                when r.id is null or r.id !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
                    or r.person is null or r.person !~ '^[0-9]{10}$'
                    or r.at is null or r.at !~ '^20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]\.[0-9]{6}\+00:00$'
                    or r.assurance is null or r.assurance not in ('code', 'password', 'witnessed', 'unverified')
                    or r.version is null or r.version !~ '^[0-9]{1,4}$'
                    or jsonb_typeof(r.body) is distinct from 'object' then 'malformed'
                when k.name is null or k.version < r.version::int then 'unknown_kind'
                when r.kiosk is distinct from me then 'foreign'
                when coalesce(r.actor ->> 'role', '') <> all (k.at_a_kiosk) then 'role'
                when r.kind = 'ApplicationSubmitted' and coalesce(r.body ->> 'reference', '') = '' then 'malformed'
                when n.numbered and (r.body ->> 'reference' <> '' and r.body ->> 'reference' !~ ('^' || me || '[0-9]{8}$')
                    or coalesce(r.body ->> 'application', '') !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$') then 'malformed'
                when r.kind = 'DocumentAdded' and (coalesce(r.body ->> 'sha256', '') !~ '^[0-9a-f]{64}$'
                    or coalesce(r.body ->> 'document', '') !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$') then 'malformed'
            end as unfit
            from unnest(facts) with ordinality as given (text, place)
            cross join lateral jsonb_to_record(given.text::jsonb) as r (id text, person text, at text, kiosk text,
                actor jsonb, assurance text, kind text, version text, body jsonb)
            cross join lateral (select r.kind in ('ApplicationSubmitted', 'AppealSubmitted', 'InquiryAsked',
                'PaymentComplained') as numbered) n
            left join centre.fact_kind k on k.name = r.kind
            offset 0 -- read once, used often
        ) j
        offset 0
    ) f
    order by f.person collate "C", f.place
$$;

-- ── the wire ────────────────────────────────────────────────────────────────────────────────────────────────────────
-- Signing in is four calls: an attempt is counted; its recipe is told; what was typed is written down; it is judged. Each
-- goes by what an earlier transaction committed, so that no rollback undoes a count, or shows a recipe or a verdict
-- without one. Who asks for recipes uses up attempts.

-- attempt: null while nothing is judged, for this person or from this kiosk; until when, says ``until``.
create function api_v1.begin_sign_in(person text, out attempt uuid, out until timestamptz) language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
    me text := centre.admit();
    now timestamptz := centre.now();
    policy centre.password_policy;
    last centre.password_try;
begin
    if person !~ '^[0-9]{10}$' then
        perform centre.refuse('malformed');
    end if;
    perform set_config('centre.persons', array[person]::text, true);
    -- One attempt of a person after the other, or several at once would get the same number.
    perform pg_advisory_xact_lock(hashtextextended(person, 2));
    select * into policy from centre.password_policy;
    select * into last from centre.password_try t where t.person = person order by t.at desc, t.number desc limit 1;
    if last.number >= policy.tries and now < last.at + policy.lock then
        until := last.at + policy.lock;
        return;
    end if;
    select t.at + policy.kiosk_window into until from centre.password_try t
        where t.kiosk = me and t.at > now - policy.kiosk_window order by t.at desc offset policy.kiosk_tries - 1 limit 1;
    if until is not null then
        return;
    end if;
    attempt := gen_random_uuid();
    insert into centre.password_try (id, person, kiosk, at, number)
        values (attempt, person, me, now, case when now < last.at + policy.lock then last.number + 1 else 1 end);
end $$;

-- How the attempt's password is to be hashed; for an unknown person by today's figures and a salt that is always the same.
-- Null for an attempt that is not this kiosk's.
create function api_v1.password_recipe(attempt uuid) returns text language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
    me text := centre.admit();
    ending timestamptz := clock_timestamp() + interval '10 milliseconds'; -- as request_code, and for the same reason
    tried centre.password_try;
    made_up text;
    kept text;
begin
    select * into tried from centre.password_try t where t.id = attempt and t.kiosk = me;
    if tried.id is null or tried.xid = pg_current_xact_id() then
        return null;
    end if;
    select format('$argon2id$v=19$m=%s,t=%s,p=%s$%s$%s', y.memory_kib, y.time_cost, y.lanes,
            rtrim(encode(substr(sha256(s.pepper || sha256(s.pepper || convert_to('salt ' || tried.person, 'UTF8'))),
                1, y.salt_bytes), 'base64'), '='), y.hash_bytes)
        into made_up from centre.password_policy y, centre.secret s;
    perform centre.look_at(tried.person);
    select w.recipe into kept from centre.password w;
    perform pg_sleep(extract(epoch from ending - clock_timestamp()));
    return coalesce(kept, made_up);
end $$;

-- The hash of what was typed, once for each attempt.
create function api_v1.try_password(attempt uuid, derived bytea) returns void language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
    me text := centre.admit();
begin
    update centre.password_try t
        set seal = centre.seal_password(t.person, substr(derived, 1, 64)), by_xid = pg_current_xact_id()
        where t.id = attempt and t.kiosk = me and t.seal is null and t.xid <> pg_current_xact_id();
end $$;

-- verdict: confirmed, wrong or locked; the last wrong one locks. A second judging of an attempt says the same, but what
-- was confirmed is over.
create function api_v1.judge_password(attempt uuid, out verdict text, out session text, out attempts_left int,
    out until timestamptz) language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
    me text := centre.admit();
    ending timestamptz := clock_timestamp() + interval '10 milliseconds';
    tried centre.password_try;
    policy centre.password_policy;
    kept bytea;
begin
    verdict := 'wrong'; session := ''; attempts_left := 0;
    select * into tried from centre.password_try t where t.id = attempt and t.kiosk = me for update;
    if tried.seal is null or tried.by_xid = pg_current_xact_id() then
        return;
    end if;
    select * into policy from centre.password_policy;
    perform centre.look_at(tried.person);
    select w.seal into kept from centre.password w;
    if kept = tried.seal then
        verdict := 'confirmed';
        delete from centre.password_try t where t.id = attempt;
        update centre.password_try t set number = 0 where t.person = tried.person;
        session := encode(sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())), 'hex');
        insert into centre.session (token_hash, person, kiosk, until)
            values (sha256(convert_to(session, 'UTF8')), tried.person, me,
                tried.at + (select p.session from centre.code_policy p));
        insert into centre.password_proof (person, kiosk, at) values (tried.person, me, tried.at) on conflict do nothing;
    elsif tried.number >= policy.tries then
        verdict := 'locked';
        until := tried.at + policy.lock;
    else
        attempts_left := policy.tries - greatest(tried.number, 1);
    end if;
    perform pg_sleep(extract(epoch from ending - clock_timestamp()));
end $$;

-- verdict: confirmed, wrong, expired or exhausted. The last wrong guess exhausts its ticket.
create or replace function api_v1.judge(guess uuid, out verdict text, out attempts_left int, out session text,
    out registered boolean, out same_mobile boolean) language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
    me text := centre.admit();
    g centre.guess;
    r centre.code_request;
    policy centre.code_policy;
    on_file text;
begin
    verdict := 'expired'; attempts_left := 0; session := ''; registered := false; same_mobile := true;
    select * into g from centre.guess x where x.id = guess and x.kiosk = me for update;
    if g.id is null or g.xid = pg_current_xact_id() then
        return;
    end if;
    delete from centre.guess x where x.id = guess;
    select * into r from centre.code_request x where x.ticket = g.ticket for update;
    select * into policy from centre.code_policy;
    if r.state <> 'open' or g.at >= r.expires_at then
        return;
    elsif g.number > policy.tries then
        verdict := 'exhausted';
        return;
    elsif g.seal <> r.seal then
        verdict := case when g.number < policy.tries then 'wrong' else 'exhausted' end;
        attempts_left := policy.tries - g.number;
        return;
    end if;
    verdict := 'confirmed';
    update centre.code_request x set state = 'used' where x.ticket = r.ticket;
    perform set_config('centre.persons', array[r.person]::text, true);
    select centre.international(p.mobile) into on_file from centre.person p where p.national_id = r.person;
    registered := on_file is not null;
    same_mobile := not registered or on_file = r.mobile;
    -- A session, and the end of a lock, only for whoever holds the mobile on file, or for a person who has no account yet.
    if same_mobile then
        session := encode(sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())), 'hex');
        insert into centre.session (token_hash, person, kiosk, until)
            values (sha256(convert_to(session, 'UTF8')), r.person, me, g.at + policy.session);
        insert into centre.proof (person, kiosk, at) values (r.person, me, g.at) on conflict do nothing;
        update centre.password_try t set number = 0 where t.person = r.person;
    end if;
end $$;

-- Stores facts, each given as its canonical JSON on a line of its own, person by person in the given order. One answer
-- each, in order. A person's facts after a refused one of theirs are not looked at: their order holds.
-- What can be done for all lines at once is done so; only the chain goes from fact to fact.
create or replace function api_v1.push(facts text) returns table (fate text, code text) language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    me text := centre.admit();
    now timestamptz := centre.now();
    given text[] := string_to_array(nullif(facts, ''), E'\n');
    n int := coalesce(cardinality(given), 0);
    -- What the lines say, sorted by person; places: where in the call each stood.
    places int[]; texts text[]; ids uuid[]; people text[]; kinds text[]; subjects uuid[]; refs text[]; sums text[];
    mobiles text[]; unfit text[]; proven boolean[];
    fates text[] := array_fill('refused'::text, array[n]);
    codes text[] := array_fill(''::text, array[n]);
    -- The new entries: which of those lines, whose, and their places in the chain.
    stored int[] := '{}'; owners bigint[] := '{}'; numbers int[] := '{}'; previous text[] := '{}'; digests text[] := '{}';
    used text[] := '{}'; -- their references
    who centre.person;
    behind boolean;
    twin int;
    line record;
begin
    if n > 100 then
        perform centre.refuse('batch');
    elsif exists (select from unnest(given) t where octet_length(t) > 300000) then
        perform centre.refuse('too_large');
    end if;
    perform centre.spend(me, n, octet_length(facts));

    select array_agg(r.place), array_agg(given[r.place]), array_agg(r.id), array_agg(r.person), array_agg(r.kind),
        array_agg(r.subject), array_agg(r.reference), array_agg(r.sha256), array_agg(r.mobile), array_agg(r.unfit),
        array_agg(r.proven)
        into places, texts, ids, people, kinds, subjects, refs, sums, mobiles, unfit, proven
        from centre.read(given, me) r;

    -- Persons are locked in one order by all, so that two batches never wait for each other.
    perform set_config('centre.persons', (select coalesce(array_agg(distinct p), '{}')
        from unnest(people, unfit) as x (p, u) where u is null)::text, true);
    insert into centre.person (national_id)
        select w from unnest(current_setting('centre.persons')::text[]) w order by w collate "C" on conflict do nothing;
    perform from centre.person p order by p.national_id collate "C" for update;
    perform set_config('centre.person_ids', (select coalesce(array_agg(p.id), '{}') from centre.person p)::text, true);

    -- What others stored before they let go of those locks is seen from here on.
    for line in
        select x.place::int as i, x.person, x.unfit, k.same, k.place is not null as known, r.reference is not null as taken
        from unnest(people, unfit, refs) with ordinality as x (person, unfit, reference, place)
        left join centre.known(ids, texts) k on k.place = x.place
        left join centre.reference r on r.reference = x.reference
        order by x.place
    loop
        if line.person is distinct from who.national_id then
            select * into who from centre.person p where p.national_id = line.person;
            who.national_id := line.person;
            behind := false;
        end if;
        twin := array_position(ids, ids[line.i]);
        if line.unfit is not null then
            codes[line.i] := line.unfit;
        elsif line.known or twin < line.i and fates[twin] = 'stored' then
            if coalesce(line.same, texts[twin] = texts[line.i]) then
                fates[line.i] := 'already_stored';
            else
                codes[line.i] := 'conflict';
            end if;
        elsif behind then
            codes[line.i] := 'behind';
        elsif line.taken or refs[line.i] = any (used) then
            codes[line.i] := 'reference_taken';
        else
            fates[line.i] := 'stored';
            if refs[line.i] is not null then
                used := used || refs[line.i];
            end if;
            stored := stored || line.i;
            owners := owners || who.id;
            numbers := numbers || who.next_number;
            previous := previous || who.last_digest;
            who.last_digest := encode(sha256(convert_to(who.last_digest || E'\n' || texts[line.i], 'UTF8')), 'hex');
            who.next_number := who.next_number + 1;
            digests := digests || who.last_digest;
        end if;
        behind := behind or codes[line.i] <> '';
    end loop;

    insert into centre.journal (id, person, number, previous, digest, text, kiosk, received_at, proven)
        select ids[e.i], e.person, e.number, e.previous, e.digest, texts[e.i], me, now, proven[e.i]
        from unnest(stored, owners, numbers, previous, digests) as e (i, person, number, previous, digest);
    -- A kiosk gives out its own. If another call of the same kiosk takes one of these meanwhile, this one fails whole.
    insert into centre.reference (reference, application)
        select refs[e.i], subjects[e.i] from unnest(stored) as e (i) where refs[e.i] is not null;
    update centre.person p set next_number = e.number + 1, last_digest = e.digest, mobile = coalesce(p.mobile, e.mobile)
        from (
            select distinct on (e.person) e.person, e.number, e.digest, first_value(mobiles[e.i])
                over (partition by e.person order by kinds[e.i] <> 'AccountRegistered', e.number) as mobile
            from unnest(stored, owners, numbers, digests) as e (i, person, number, digest)
            order by e.person, e.number desc
        ) e
        where p.id = e.person;
    insert into centre.document (id, person, sha256, kiosk)
        select subjects[e.i], e.person, sums[e.i], me
        from unnest(stored, owners) as e (i, person) where kinds[e.i] = 'DocumentAdded'
        on conflict do nothing;
    if 'PasswordChanged' = any (kinds) then
        perform centre.change_password(e.person, people[e.i], texts[e.i], me)
            from unnest(stored, owners) as e (i, person) where kinds[e.i] = 'PasswordChanged' and proven[e.i] order by e.i;
    end if;
    return query select f, c from unnest(places, fates, codes) as x (place, f, c) order by x.place;
end $$;

-- ── who owns them, and who may call them ────────────────────────────────────────────────────────────────────────────

revoke execute on function centre.seal_password(text, bytea), centre.sealed(text, text), centre.keep_passwords(),
    centre.change_password(bigint, text, text, text), centre.look_at(text),
    api_v1.begin_sign_in(text), api_v1.password_recipe(uuid), api_v1.try_password(uuid, bytea),
    api_v1.judge_password(uuid) from public;
grant execute on function centre.seal_password(text, bytea), centre.sealed(text, text), centre.keep_passwords(),
    centre.change_password(bigint, text, text, text), centre.look_at(text)
    to centre_api;
grant create on schema api_v1 to centre_api;
alter function api_v1.begin_sign_in(text) owner to centre_api;
alter function api_v1.password_recipe(uuid) owner to centre_api;
alter function api_v1.try_password(uuid, bytea) owner to centre_api;
alter function api_v1.judge_password(uuid) owner to centre_api;
revoke create on schema api_v1 from centre_api;
grant execute on function api_v1.begin_sign_in(text), api_v1.password_recipe(uuid), api_v1.try_password(uuid, bytea),
    api_v1.judge_password(uuid) to centre_kiosk;
