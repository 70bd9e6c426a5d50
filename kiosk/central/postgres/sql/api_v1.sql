-- The wire, version 1: all that a kiosk may do. Every function here runs as centre_api, finds out by itself who calls
-- (the login role), and gives back as little as its caller must know. Refusals that must outlast the call are
-- answers; all others are errors of SQLSTATE KSK01 whose text is the code.
-- None of these bodies may hold a secret: everybody can read them.

-- ── inside: kiosks can't call these ─────────────────────────────────────────────────────────────────────────────────
-- They are called with the search path of those below; one of their own would keep PostgreSQL from inlining them.

create function centre.refuse(code text) returns void language plpgsql as $$
begin
    raise exception using errcode = 'KSK01', message = code;
end $$;

-- The calling kiosk's number. Whatever was set before, by a thief too, is forgotten.
create function centre.admit() returns text language plpgsql as $$
declare
    me text;
begin
    perform set_config('centre.persons', '', true), set_config('centre.person_ids', '', true),
        set_config('centre.mobile', '', true), set_config('centre.document', '', true);
    select k.number into me from centre.kiosk k where k.role = session_user and k.revoked_at is null;
    if me is null then
        perform set_config('centre.kiosk', '', true);
        perform centre.refuse('kiosk');
    end if;
    perform set_config('centre.kiosk', me, true);
    return me;
end $$;

-- Holds a kiosk to what a busy one could honestly need.
create function centre.spend(me text, facts int, bytes bigint) returns void language plpgsql as $$
declare
    spent centre.quota;
begin
    insert into centre.quota as q (kiosk, minute, facts, bytes)
        values (me, date_trunc('minute', centre.now()), facts, bytes)
        on conflict (kiosk, minute) do update set facts = q.facts + excluded.facts, bytes = q.bytes + excluded.bytes
        returning * into spent;
    if spent.facts > 60000 or spent.bytes > 6000000000 then
        perform centre.refuse('quota');
    end if;
end $$;

-- The keyed hash of a code: without the pepper a stolen table of seals tells nothing.
create function centre.seal(ticket uuid, code text) returns bytea language sql stable as $$
    select sha256(s.pepper || sha256(s.pepper || uuid_send(ticket) || convert_to(code, 'UTF8'))) from centre.secret s
$$;

create function centre.international(mobile text) returns text language sql immutable as $$
    select case when mobile ~ '^05[0-9]{8}$' then '+966' || substr(mobile, 2) else mobile end
$$;

create function centre.random_code(digits int) returns text language sql volatile as $$
    -- 52 random bits, so that no code is noticeably likelier than another.
    select lpad((('x' || substr(encode(sha256(uuid_send(gen_random_uuid())), 'hex'), 1, 13))::bit(52)::bigint
        % (10 ^ digits)::bigint)::text, digits, '0')
$$;

-- The national ID whose session it is; each use prolongs it. Its rows can be seen from now on.
create function centre.enter(me text, token text) returns bigint language plpgsql as $$
declare
    who text;
    found_id bigint;
begin
    update centre.session s set until = centre.now() + (select p.session from centre.code_policy p)
        where s.token_hash = sha256(convert_to(token, 'UTF8')) and s.kiosk = me and s.until > centre.now()
        returning s.person into who;
    if who is null then
        perform centre.refuse('session');
    end if;
    perform set_config('centre.persons', array[who]::text, true);
    select p.id into found_id from centre.person p where p.national_id = who;
    -- Only this person's rows from now on, and none that the kiosk brought for others.
    perform set_config('centre.kiosk', '', true),
        set_config('centre.person_ids', array[coalesce(found_id, 0)]::text, true);
    return coalesce(found_id, 0);
end $$;

-- Reads facts: what they say, and why one can't be stored whatever the journal holds, or null (the order of reasons is
-- the one of the rules in journal.py). Sorted by person, then by their place in the call.
-- subject: the application or document that it makes known, with its reference or hash. It goes without the texts and
-- bodies themselves, because carrying those from step to step costs as much as reading them.
-- proven: whether a fact was made with a code, if it says so: a visit lasts some hours, and clocks differ by minutes.
create function centre.read(facts text[], me text) returns table (place int, id uuid, person text, kind text,
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
                    or r.assurance is null or r.assurance not in ('code', 'witnessed', 'unverified')
                    or r.version is null or r.version !~ '^[0-9]{1,4}$'
                    or jsonb_typeof(r.body) is distinct from 'object' then 'malformed'
                when k.name is null or k.version < r.version::int then 'unknown_kind'
                when r.kiosk is distinct from me then 'foreign'
                when coalesce(r.actor ->> 'role', '') not in ('applicant', 'helper', 'clerk') then 'role'
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

-- Of these facts, those that are in a journal already, whosever it is: their places in the call, and whether by the
-- same bytes. It stays its owner's, whom row level security does not bind: an id is taken once for all persons.
create function centre.known(ids uuid[], texts text[]) returns table (place bigint, same boolean) language sql stable
    security definer set search_path = pg_catalog, pg_temp as $$
    select given.place, j.text = texts[given.place]
    from unnest(ids) with ordinality as given (id, place) join centre.journal j using (id)
$$;

-- ── the wire ────────────────────────────────────────────────────────────────────────────────────────────────────────

-- Who asks learns the centre's version and time. The epoch changes when another machine has become the centre, and when
-- it was restored from a backup: a standby and a server restored to a moment begin a new timeline, a dump lies in
-- another database, on another server perhaps.
create function api_v1.greet(wire int, out version int, out at timestamptz, out epoch text) language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
declare
    me text := centre.admit();
begin
    version := 1;
    at := centre.now();
    epoch := concat_ws('-', (select c.system_identifier from pg_control_system() c),
        (select d.oid from pg_database d where d.datname = current_database()),
        substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8));
    if wire <> version then
        perform centre.refuse('version');
    end if;
    update centre.kiosk k set seen_at = at
        where k.number = me and (k.seen_at is null or k.seen_at < at - interval '1 minute');
end $$;

-- mobile: in the international form, or empty for the one on file. An unknown person's request does the same work, and
-- ends at the same moment: finding somebody's row takes some microseconds more than not finding one.
create function api_v1.request_code(person text, mobile text,
    out ticket uuid, out expires_at timestamptz, out resend_at timestamptz) language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
    me text := centre.admit();
    now timestamptz := centre.now();
    ending timestamptz := clock_timestamp() + interval '10 milliseconds'; -- ten times what it takes
    policy centre.code_policy;
    on_file text;
    destination text;
    code text;
begin
    if person !~ '^[0-9]{10}$' or mobile !~ '^(\+[0-9]{8,15})?$' then
        perform centre.refuse('malformed');
    end if;
    perform set_config('centre.persons', array[person]::text, true), set_config('centre.mobile', mobile, true);
    -- One request of a person after the other, or several at once would each find none before them.
    perform pg_advisory_xact_lock(hashtextextended(person, 1));
    select * into policy from centre.code_policy;
    if (select count(*) from centre.code_request r where r.kiosk = me and r.made_at > now - interval '1 hour') >= 240
        or (select count(*) from centre.code_request r where r.person = person and r.made_at > now - policy.period)
            >= policy.requests
        or mobile <> '' and (select count(distinct r.person) from centre.code_request r
            where r.typed = mobile and r.made_at > now - interval '24 hours' and r.person <> person)
            >= policy.persons_per_mobile
    then
        perform centre.refuse('locked');
    end if;
    -- What was typed is compared, never where the code went: that would tell the mobile on file to a guesser.
    -- A corrected number is no resend, and needs no waiting.
    if exists (select from centre.code_request r where r.person = person and r.typed = mobile and r.state <> 'used'
        and r.made_at > now - policy.period and now < r.made_at + policy.resend_after)
    then
        perform centre.refuse('wait');
    end if;
    select centre.international(p.mobile) into on_file from centre.person p where p.national_id = person;
    destination := coalesce(nullif(mobile, ''), on_file, '');
    code := centre.random_code(policy.digits);
    ticket := gen_random_uuid();
    expires_at := now + policy.lifetime;
    resend_at := now + policy.resend_after;
    update centre.code_request r set state = 'replaced' where r.person = person and r.state = 'open';
    insert into centre.code_request (ticket, person, typed, mobile, seal, made_at, expires_at, kiosk)
        -- A code that went nowhere must match nothing.
        values (ticket, person, mobile, destination,
            centre.seal(case destination when '' then gen_random_uuid() else ticket end, code), now, expires_at, me);
    insert into centre.message (mobile, kind, "values", next_at, until)
        values (destination, 'code', jsonb_build_object('code', code,
            'minutes', (extract(epoch from policy.lifetime) / 60)::int)::text, now, expires_at);
    perform pg_sleep(extract(epoch from ending - clock_timestamp())); -- not at all when that is past
end $$;

-- A guess is stored and counted here and judged in a later transaction, so that no rollback undoes the count.
-- Null for a ticket that this kiosk was not given.
create function api_v1.guess(ticket uuid, typed text) returns uuid language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
    me text := centre.admit();
    tried int;
    answer uuid := gen_random_uuid();
begin
    if (select count(*) from centre.guess g where g.kiosk = me and g.at > centre.now() - interval '1 hour') >= 600 then
        perform centre.refuse('locked');
    end if;
    update centre.code_request r set attempts = r.attempts + 1 where r.ticket = ticket and r.kiosk = me
        returning r.attempts into tried;
    if tried is null then
        return null;
    end if;
    insert into centre.guess (id, ticket, number, seal, at, kiosk)
        values (answer, ticket, tried, centre.seal(ticket, left(typed, 64)), centre.now(), me);
    return answer;
end $$;

-- verdict: confirmed, wrong, expired or exhausted. The last wrong guess exhausts its ticket.
create function api_v1.judge(guess uuid, out verdict text, out attempts_left int, out session text,
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
    -- A session only for whoever holds the mobile on file, or for a person who has no account yet.
    if same_mobile then
        session := encode(sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())), 'hex');
        insert into centre.session (token_hash, person, kiosk, until)
            values (sha256(convert_to(session, 'UTF8')), r.person, me, g.at + policy.session);
        insert into centre.proof (person, kiosk, at) values (r.person, me, g.at) on conflict do nothing;
    end if;
end $$;

-- Stores facts, each given as its canonical JSON on a line of its own, person by person in the given order. One answer
-- each, in order. A person's facts after a refused one of theirs are not looked at: their order holds.
-- What can be done for all lines at once is done so; only the chain goes from fact to fact.
create function api_v1.push(facts text) returns table (fate text, code text) language plpgsql
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
    return query select f, c from unnest(places, fates, codes) as x (place, f, c) order by x.place;
end $$;

-- The person's journal after a number, at most 500 lines a call.
create function api_v1.pull(session text, after int)
    returns table (number int, previous text, digest text, text text) language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    who bigint := centre.enter(centre.admit(), session);
begin
    return query select j.number, j.previous, j.digest, j.text from centre.journal j
        where j.person = who and j.number > after order by j.number limit 500;
end $$;

-- Of these facts, which this kiosk pushed, those that are not here. At most 1000.
create function api_v1.lacking(facts uuid[]) returns setof uuid language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
declare
    me text := centre.admit();
begin
    if cardinality(facts) > 1000 then
        perform centre.refuse('batch');
    end if;
    return query select f from unnest(facts) f
        where not exists (select from centre.journal j where j.id = f and j.kiosk = me);
end $$;

-- How many bytes of it have arrived, for resuming; 0 for what this kiosk did not announce.
create function api_v1.document_offset(document uuid, sha256 text) returns int language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
    me text := centre.admit();
begin
    return coalesce((select d.arrived from centre.document d
        where d.id = document and d.sha256 = sha256 and d.kiosk = me), 0);
end $$;

-- Keeps a piece; how many bytes have arrived now, or -1 when the last one showed a wrong hash and all pieces were
-- dropped. A piece that does not fit on changes nothing.
create function api_v1.put_chunk(document uuid, sha256 text, total int, start int, data bytea) returns int
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
    me text := centre.admit();
    doc centre.document;
    size int := octet_length(data);
    sum bytea;
begin
    if total > 26214400 or size > 1048576 then
        perform centre.refuse('too_large');
    end if;
    select * into doc from centre.document d where d.id = document and d.sha256 = sha256 and d.kiosk = me for update;
    if doc.id is null then
        perform centre.refuse('document');
    end if;
    if size is null or size = 0 or start is null or start < 0 or total is null or start + size > total
        or doc.total not in (0, total)
    then
        perform centre.refuse('chunk');
    end if;
    if start <> doc.arrived then
        return doc.arrived;
    end if;
    perform centre.spend(me, 0, size);
    perform set_config('centre.document', document::text, true);
    insert into centre.chunk (document, "offset", data) values (document, start, data);
    if start + size = total then
        sum := pg_catalog.sha256(case when start = 0 then data
            else (select string_agg(c.data, '' order by c."offset") from centre.chunk c where c.document = document) end);
        if encode(sum, 'hex') <> sha256 then
            delete from centre.chunk c where c.document = document;
            update centre.document d set total = 0, arrived = 0 where d.id = document;
            return -1;
        end if;
    end if;
    update centre.document d set total = put_chunk.total, arrived = start + size where d.id = document;
    return start + size;
end $$;

-- A piece of the person's own whole document from a byte on, at most 512 kB; empty at its end.
create function api_v1.get_chunk(session text, document uuid, start bigint) returns bytea language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
    who bigint := centre.enter(centre.admit(), session);
    answer bytea;
begin
    perform from centre.document d where d.id = document and d.person = who and d.total > 0 and d.arrived = d.total;
    if not found then
        perform centre.refuse('document');
    elsif start < 0 or start is null then
        perform centre.refuse('chunk');
    elsif start > 26214400 then
        return ''; -- behind the longest of documents
    end if;
    perform set_config('centre.document', document::text, true);
    select substr(c.data, (start - c."offset")::int + 1, 524288) into answer from centre.chunk c
        where c.document = document and c."offset" <= start order by c."offset" desc limit 1;
    return coalesce(answer, '');
end $$;

-- ── who owns them, and who may call them ────────────────────────────────────────────────────────────────────────────

grant create on schema api_v1, centre to centre_api;
do $$
declare
    target record;
begin
    for target in
        select p.oid::regprocedure as signature, n.nspname as room from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where n.nspname in ('api_v1', 'centre')
    loop
        execute format('revoke execute on function %s from public', target.signature);
        if target.room = 'api_v1' then
            execute format('alter function %s owner to centre_api', target.signature);
            execute format('grant execute on function %s to centre_kiosk', target.signature);
        else
            execute format('grant execute on function %s to centre_api', target.signature);
        end if;
    end loop;
end
$$;
revoke create on schema api_v1, centre from centre_api;
grant usage on schema api_v1 to centre_kiosk;
